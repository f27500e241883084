import { localDay } from '../shared/day.ts';
import { digestOf } from './digest.ts';
import type { People, ReleasePlanRecord } from './plan.ts';
import type { ReleasePublicationRecord } from './records.ts';
import { buildRelease, type Release } from './release.ts';
import { type Earlier, type Refusal, refusalOf } from './succession.ts';
import { OutsidePlan } from './trees.ts';

/** Who publishes, and when. */
export interface Act {
  /** OrganisationId of the body that acts. */
  by: string;
  /** Opaque id of the case officer. */
  person?: string | undefined;
  at: Date;
}

/** Everything that a release is made from. */
export interface Found {
  plan: ReleasePlanRecord;
  people: People;
  earlier: Earlier;
}

/** A release with the record of its publication. */
export type Published = Release & { publications: [ReleasePublicationRecord] };

/** What an attempt to publish comes to. */
export type Decision = { published: Published } | { refused: Refusal };

/** Decides on a publication: the release and its record, or why not. Reads nothing and writes nothing. */
export function decide({ plan, people, earlier }: Found, { by, person, at }: Act): Decision {
  const day = localDay(at);
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
    if (error instanceof OutsidePlan) return { refused: { code: 'OUTSIDE_THE_PLAN', rule: error.message } };
    throw error;
  }
}
