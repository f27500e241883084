import { digestOf } from './digest.ts';
import type { Model } from './model.ts';
import type { People, ReleasePlanRecord } from './plan.ts';
import type { ReleasePublicationRecord, StatisticalReleaseRecord } from './records.ts';
import { buildRelease, type Release } from './release.ts';
import { type Earlier, type Refusal, refusalOf } from './succession.ts';
import { OutsidePlan } from './trees.ts';

/** Who publishes, and when. */
export interface Act {
  /** OrganisationId of the body that acts; absent for a caller without a token. */
  by?: string;
  /** Opaque id of the case officer. */
  person?: string | undefined;
  at: Date;
}

/** Everything that a release is made from. */
export interface Found {
  plan: ReleasePlanRecord | null;
  people: People;
  earlier: Earlier;
}

/** A release with the record of its publication. */
export type Published = Release & { publications: [ReleasePublicationRecord] };

/** What an attempt to publish comes to. */
export type Decision = { published: Published } | { refused: Refusal };

/** The same, as far as it concerns who asked. */
export type Outcome =
  | { published: { release: StatisticalReleaseRecord; publication: ReleasePublicationRecord } }
  | { refused: Refusal };

const refused = (code: Refusal['code'], rule: string): Decision => ({ refused: { code, rule } });

/**
 * Decides on a publication: the release and its record, or why not. Only the body that answers for the service's data
 * publishes. Reads nothing and writes nothing.
 */
export function decide({ plan, people, earlier }: Found, { by, person, at }: Act): Decision {
  if (plan === null) return refused('NOT_PLANNED', 'what is released was planned before anybody took part');
  if (by === undefined || by !== plan.controller)
    return refused('NOT_THE_CONTROLLER', 'the body that answers for the data publishes it');
  const day = at.toISOString().slice(0, 10);
  const refusal = refusalOf(plan, earlier, day);
  if (refusal) return { refused: refusal };
  try {
    const release = buildRelease(people, plan, day);
    const [{ threshold, countTotal, countSuppressed }] = release.statisticalReleases;
    const publication: ReleasePublicationRecord = {
      _id: day,
      owner: plan.owner,
      version: 1,
      provenance: plan.provenance,
      by,
      ...(person !== undefined && { person }),
      at,
      halfYear: plan._id,
      threshold,
      countTotal,
      countSuppressed,
      digest: digestOf({ ...release }),
    };
    return { published: { ...release, publications: [publication] } };
  } catch (error) {
    if (error instanceof OutsidePlan) return refused('OUTSIDE_THE_PLAN', error.message);
    throw error;
  }
}

/**
 * Publishes a half-year's release: one act of the body that answers for the data, in one transaction with its own record
 * (P7). Reads the participants, builds the release, and stores its records, or says why not. Of two acts at a time for one
 * half-year one is refused.
 */
export async function publishRelease(model: Model, halfYear: string, act: Act): Promise<Outcome> {
  const decision = await model.publish(halfYear, (found) => decide(found, act));
  if ('refused' in decision) return decision;
  const {
    statisticalReleases: [release],
    publications: [publication],
  } = decision.published;
  return { published: { release, publication } };
}
