import { type CountRecord, DEFAULT_THRESHOLD, protect, type SexSplitRecord } from '../shared/disclosure.ts';
import type { StoredRecord } from '../shared/records.ts';
import { groupBy } from '../shared/loader.ts';
import { sumOf, sumOrNull } from './counts.ts';
import { cohortId, halfYearPeriod, type People, type ReleasePlan } from './plan.ts';
import type { CohortRecord, ParticipationRecord, StatisticalReleaseRecord } from './records.ts';
import { PROGRAMMES, STAGES } from './stages.ts';
import { told } from './told.ts';
import { releaseTrees } from './trees.ts';

/** All records of one release, by collection. */
export interface Release {
  statisticalReleases: StatisticalReleaseRecord[];
  cohorts: CohortRecord[];
  courseCounts: ParticipationRecord[];
  workPackageCounts: ParticipationRecord[];
}

/**
 * Builds a half-year's release in one unit: counts, protects all linked tables together, and keeps only what is published
 * (P7). People at graded addresses are in no count (P17). Throws on a threshold below 3, on publication before the
 * half-year has closed, on a plan that names a cohort or course twice, and on people outside the plan.
 */
export function buildRelease(people: People, plan: ReleasePlan): Release {
  const { publishedAt, threshold = DEFAULT_THRESHOLD, halfYear, owner, provenance, workPackages = [] } = plan;
  const period = halfYearPeriod(halfYear);
  if (publishedAt <= period.end) throw new Error('a half-year is published when it has closed');
  const trees = releaseTrees(people, plan);
  const released = protect(trees, threshold);
  const count = (key: string): CountRecord => ({ value: released.get(key) ?? null, release: publishedAt });
  const bySex = (key: string, total?: CountRecord): SexSplitRecord => {
    const [women, men] = [count(key.replace('*', 'WOMAN')), count(key.replace('*', 'MAN'))];
    return { women, men, total: total ?? sumOf([women, men]) };
  };
  const enteredBy = (own: readonly CohortRecord[]): number | null => {
    const wanted = new Set(own.map(({ _id }) => _id));
    return sumOrNull(trees.map((tree) => told(tree, wanted, released)));
  };
  const stored = (_id: string): StoredRecord => ({ _id, owner, version: 1, provenance });

  const cohorts = plan.cohorts.map((planned): CohortRecord => {
    const id = cohortId(planned, halfYear);
    const size = bySex(`${id}/*`, count(id));
    const funnel = STAGES[planned.programme].map((stage, index) => ({
      stage,
      reached: index === 0 ? size : bySex(`${id}/*/${stage}`),
    }));
    return {
      ...stored(id),
      ...planned,
      period,
      summary: `${planned.municipality}:${halfYear.slice(0, 4)}`,
      service: plan.service,
      size,
      funnel,
      release: publishedAt,
    };
  });
  const courseCounts = cohorts.flatMap(({ course, funnel }) => {
    const took = funnel.find(({ stage }) => stage === 'COURSE');
    return course === undefined || took === undefined ? [] : { ...stored(course), split: took.reached };
  });
  const workPackageCounts = workPackages.map((id) => ({ ...stored(id), split: bySex(`${id}/*`, count(id)) }));
  const programmes = PROGRAMMES.filter((each) => plan.cohorts.some(({ programme }) => programme === each));
  const release: StatisticalReleaseRecord = {
    ...stored(publishedAt),
    period,
    threshold,
    entered: count(halfYear),
    programmes: programmes.map((programme) => ({ programme, entered: count(`${halfYear}/${programme}`) })),
    municipalities: [...groupBy(cohorts, ({ municipality }) => municipality)].map(([municipality, own]) => ({
      municipality,
      entered: { value: enteredBy(own), release: publishedAt },
    })),
    countTotal: released.size,
    countSuppressed: [...released.values()].filter((value) => value === null).length,
  };
  return { statisticalReleases: [release], cohorts, courseCounts, workPackageCounts };
}
