import { byProgramme, enteredOf, shareOf, steps } from '../../../subgraphs/immigration/counts.ts';
import {
  cohortId,
  type Participant,
  type PlannedCohort,
  type ReleasePlanRecord,
  type WorkPackageParticipant,
} from '../../../subgraphs/immigration/plan.ts';
import { buildRelease, type Release } from '../../../subgraphs/immigration/release.ts';
import type { Sex } from '../../../subgraphs/immigration/records.ts';
import { STAGES } from '../../../subgraphs/immigration/stages.ts';
import type { SexSplitRecord } from '../../../subgraphs/shared/disclosure.ts';
import type { World } from '../shared/attacker.ts';

type Person = { participant: Participant } | { inWorkPackage: WorkPackageParticipant };

/** A smallest group: what its members have in common, and the keys of all counts that they are in. */
export interface Group {
  person: Person;
  in: Set<string>;
}

/** A plan, and the day on which it is released. */
export interface Planned {
  plan: ReleasePlanRecord;
  day: string;
}

/** Of so many attendances in each work package the project's partners have told all. */
const CAME = 60;

export const planOf = (
  halfYear: string,
  day: string,
  cohorts: PlannedCohort[],
  workPackages: string[] = [],
): Planned => {
  const count = { value: CAME, release: '2018-06-30' };
  return {
    day,
    plan: {
      _id: halfYear,
      owner: 'NO:service',
      version: 1,
      provenance: [{ document: 'Test', locator: 'invented', kind: 'SYNTHETIC' }],
      controller: 'NO:town',
      threshold: 3,
      cohorts,
      workPackages: workPackages.map((id) => ({ id, came: { women: count, men: count } })),
      service: { nameInDocument: 'Service' },
    },
  };
};

const both = (key: string, sex: Sex): string[] => [`${key} total`, `${key} ${sex}`];

/** Every kind of person that plans allow, with the counts that must hold them, by the contract's own words. */
export function groupsOf(plans: readonly Planned[]): Group[] {
  const sexes: readonly Sex[] = ['WOMAN', 'MAN'];
  return plans.flatMap(({ plan: { _id: halfYear, cohorts, workPackages } }) => [
    ...cohorts.flatMap(({ programme, municipality, course }) => {
      const id = cohortId({ programme, municipality }, halfYear);
      const summary = `${municipality}:${halfYear.slice(0, 4)}`;
      const stages = STAGES[programme];
      return sexes.flatMap((sex) =>
        (stages.length === 0 ? [undefined] : stages).map((furthestStage, furthest): Group => {
          const took = course !== undefined && furthest >= stages.indexOf('COURSE');
          const reached = stages.slice(0, furthest + 1).flatMap((stage) => both(`${id} ${stage}`, sex));
          return {
            person: {
              participant: {
                programme,
                municipality,
                halfYear,
                sex,
                addressGraded: false,
                ...(took && { course }),
                ...(furthestStage !== undefined && { furthestStage }),
              },
            },
            in: new Set([
              halfYear,
              `${halfYear} ${programme}`,
              summary,
              `${summary} ${programme}`,
              ...both(id, sex),
              ...reached,
              ...(took ? both(course, sex) : []),
            ]),
          };
        }),
      );
    }),
    ...workPackages.flatMap(({ id: workPackage }) =>
      sexes.map((sex): Group => ({
        person: { inWorkPackage: { workPackage, sex, addressGraded: false } },
        in: new Set(both(workPackage, sex)),
      })),
    ),
  ]);
}

/** The releases of a world. */
export function releasesOf(world: World, groups: readonly Group[], plans: readonly Planned[]): Release[] {
  const people = groups.flatMap(({ person }, index) =>
    Array.from({ length: world[index] ?? 0 }, () => person),
  );
  const participants = people.flatMap((each) => ('participant' in each ? each.participant : []));
  const workPackageParticipants = people.flatMap((each) =>
    'inWorkPackage' in each ? each.inWorkPackage : [],
  );
  return plans.map(({ plan, day }) => buildRelease({ participants, workPackageParticipants }, plan, day));
}

/** All that leaves the subgraph of some releases: each count by the key of its group, and everything whole. */
export function publishedOf(releases: readonly Release[]): Map<string, unknown> {
  const published = new Map<string, unknown>();
  const split = (key: string, { women, men, total }: SexSplitRecord) => {
    published.set(`${key} WOMAN`, women.value).set(`${key} MAN`, men.value).set(`${key} total`, total.value);
  };
  const cohorts = releases.flatMap((each) => each.cohorts);
  const statisticalReleases = releases.flatMap((each) => each.statisticalReleases);
  for (const {
    statisticalReleases: [release],
    cohorts: own,
    courseCounts,
    workPackageCounts,
  } of releases) {
    const { period, entered, programmes } = release;
    const halfYear = `${period.start.slice(0, 4)}-${period.start.endsWith('01-01') ? 'H1' : 'H2'}`;
    published.set(halfYear, entered.value);
    for (const each of programmes) published.set(`${halfYear} ${each.programme}`, each.entered.value);
    for (const cohort of own) {
      split(cohort._id, cohort.size);
      for (const { stage, reached } of cohort.funnel) split(`${cohort._id} ${stage}`, reached);
      published.set(`${cohort._id} ratios`, [
        shareOf(cohort.size.women, cohort.size.total),
        ...steps(cohort).map(({ conversion }) => conversion),
      ]);
    }
    for (const each of [...courseCounts, ...workPackageCounts]) split(each._id, each.split);
  }
  for (const summary of new Set(cohorts.map((each) => each.summary))) {
    const own = cohorts.filter((each) => each.summary === summary);
    published.set(
      summary,
      enteredOf(
        summary.slice(0, -5),
        statisticalReleases.filter(({ _id }) => own.some(({ release }) => release === _id)),
      ).value,
    );
    for (const { programme, entered } of byProgramme(own))
      published.set(`${summary} ${programme}`, entered.value);
  }
  return published.set('whole', JSON.stringify(releases));
}
