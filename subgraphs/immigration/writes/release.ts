import { assess } from '../../shared/factModel.ts';
import { localDay } from '../../shared/day.ts';
import { along, type Along, added, type Outcome, type Reads } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { releaseFacts, releasesWithoutGap } from '../facts.ts';
import type { Context } from '../loaders.ts';
import type { ReleasePlanRecord } from '../plan.ts';
import { decide, type Found, type Published } from '../publication.ts';
import type { ReleasePublicationRecord, StatisticalReleaseRecord } from '../records.ts';
import { offeredIn } from '../succession.ts';
import type { PublishReleaseInput } from '../types.generated.ts';

/** Reads all that a half-year's release is made from, within the write. */
async function find(
  plan: ReleasePlanRecord,
  { all }: Reads,
  { model: { collections: of } }: Context,
): Promise<Found & { releases: StatisticalReleaseRecord[] }> {
  const offered = offeredIn(plan);
  const ids = (found: readonly { _id: string }[]) => new Set(found.map(({ _id }) => _id));
  const releases = await all(of.statisticalReleases, { owner: plan.owner });
  return {
    plan,
    people: {
      participants: await all(of.participants, { halfYear: plan._id }),
      workPackageParticipants: await all(of.workPackageParticipants, {
        workPackage: { $in: offered.workPackages },
      }),
    },
    earlier: {
      releases,
      released: {
        cohorts: ids(await all(of.cohorts, { _id: { $in: offered.cohorts } })),
        courses: ids(await all(of.courseCounts, { _id: { $in: offered.courses } })),
        workPackages: ids(await all(of.workPackageCounts, { _id: { $in: offered.workPackages } })),
      },
    },
    releases,
  };
}

/** The records of a release. */
const recordsOf = (
  { statisticalReleases, cohorts, courseCounts, workPackageCounts }: Published,
  { model: { collections: of } }: Context,
): Along[] => [
  ...statisticalReleases.map((each) => added(of.statisticalReleases, each)),
  ...cohorts.map((each) => added(of.cohorts, each)),
  ...courseCounts.map((each) => added(of.courseCounts, each)),
  ...workPackageCounts.map((each) => added(of.workPackageCounts, each)),
];

/** What is found of a release, and of its place among the others. */
async function findingsOf(
  release: StatisticalReleaseRecord,
  earlier: readonly StatisticalReleaseRecord[],
  { all }: Reads,
  { model: { collections: of } }: Context,
): Promise<Along[]> {
  const findings = [...releaseFacts(release), ...releasesWithoutGap([...earlier, release])].map(assess);
  const stored = await all(of.facts, { _id: { $in: findings.map(({ _id }) => _id) } });
  return findings.map((each) =>
    along(of.facts, stored.find(({ _id }) => _id === each._id) ?? null, { ...each, filedUnder: [] }),
  );
}

/**
 * Publishes a half-year's release: one act of the body that answers for the data, in one transaction with its own record
 * (P7). Of two acts at a time for one half-year one is refused.
 */
export function publishRelease(
  input: PublishReleaseInput,
  context: Context,
): Promise<Outcome<ReleasePublicationRecord>> {
  const { publications: into, releasePlans } = context.model.collections;
  const id = localDay(context.now);
  return context.model.write<ReleasePublicationRecord>(
    {
      mutation: 'publishRelease',
      input,
      into,
      id,
      step: async (current, reads, by) => {
        const plan = await reads.one(releasePlans, input.halfYear);
        if (plan === null)
          return [
            failure('halfYear', 'NOT_PLANNED', 'what is released was planned before anybody took part'),
          ];
        const may = { only: [plan.controller], who: 'the body that answers for the data' };
        // Nobody else has anything looked up.
        if (by.consumer !== plan.controller) return { ...may, decide: () => ({ failures: [] }) };
        const found = await find(plan, reads, context);
        const decision = decide(found, { by: by.consumer, person: by.person?.id, at: context.now });
        const findings =
          'refused' in decision
            ? []
            : await findingsOf(decision.published.statisticalReleases[0], found.releases, reads, context);
        return {
          ...may,
          decide: () => {
            if ('refused' in decision) {
              const { code, rule } = decision.refused;
              return { failures: [failure('halfYear', code, rule)] };
            }
            if (current !== null)
              return {
                failures: [failure('halfYear', 'ONE_RELEASE_A_DAY', 'a service publishes one release a day')],
              };
            const [next] = decision.published.publications;
            return {
              next,
              along: [...recordsOf(decision.published, context), ...findings],
              fences: [plan._id],
            };
          },
        };
      },
    },
    context,
  );
}
