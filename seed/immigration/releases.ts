import type { ReleasePlanRecord } from '../../subgraphs/immigration/plan.ts';
import { decide, type Published } from '../../subgraphs/immigration/publication.ts';
import { offeredIn } from '../../subgraphs/immigration/succession.ts';
import { plans, PUBLISHED } from './offers.ts';
import { participants, workPackageParticipants } from './participants.ts';

function publish(plan: ReleasePlanRecord, day: string, before: readonly Published[]): Published {
  const { _id: halfYear } = plan;
  const ids = (all: readonly { _id: string }[]) => new Set(all.map(({ _id }) => _id));
  const decision = decide(
    {
      plan,
      people: {
        participants: participants.filter((each) => each.halfYear === halfYear),
        workPackageParticipants: workPackageParticipants.filter(({ workPackage }) =>
          offeredIn(plan).workPackages.includes(workPackage),
        ),
      },
      earlier: {
        releases: before.flatMap((each) => each.statisticalReleases),
        released: {
          cohorts: ids(before.flatMap((each) => each.cohorts)),
          courses: ids(before.flatMap((each) => each.courseCounts)),
          workPackages: ids(before.flatMap((each) => each.workPackageCounts)),
        },
      },
    },
    { by: plan.controller, at: new Date(`${day}T09:00:00Z`) },
  );
  if ('refused' in decision) throw new Error(`${halfYear}: ${decision.refused.rule}`);
  return decision.published;
}

/** The releases so far, each published as the service does; the last half-year planned is not released yet. */
export const releases: Published[] = Object.entries(PUBLISHED).reduce<Published[]>(
  (before, [halfYear, day]) => {
    const plan = plans.find(({ plan: { _id } }) => _id === halfYear)?.plan;
    if (plan === undefined) throw new Error(`no plan of ${halfYear}`);
    return [...before, publish(plan, day, before)];
  },
  [],
);
