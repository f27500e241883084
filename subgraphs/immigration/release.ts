import { type CountRecord, protect, type SexSplitRecord } from '../shared/disclosure.ts';
import type { StoredRecord } from '../shared/records.ts';
import { groupBy } from '../shared/loader.ts';
import { sumOf } from './counts.ts';
import { cohortId, halfYearPeriod, type People, type ReleasePlanRecord } from './plan.ts';
import type { CohortRecord, ParticipationRecord, StatisticalReleaseRecord } from './records.ts';
import { PROGRAMMES, STAGES } from './stages.ts';
import { told } from './told.ts';
import { releaseTrees } from './trees.ts';

/** All records of one release, by collection. */
export interface Release {
  statisticalReleases: [StatisticalReleaseRecord];
  cohorts: CohortRecord[];
  courseCounts: ParticipationRecord[];
  workPackageCounts: ParticipationRecord[];
}

/**
 * Builds a half-year's release in one unit: counts, protects all linked tables together, and keeps only what is published
 * (P7). People at graded addresses are in no count (P17). Throws on a threshold below 3, on publication before the
 * half-year has closed, on a plan that names a cohort or course twice, and on people outside the plan.
 */
export function buildRelease(people: People, plan: ReleasePlanRecord, publishedAt: string): Release {
  const { _id: halfYear, threshold, owner, provenance, workPackages, service } = plan;
  const period = halfYearPeriod(halfYear);
  if (publishedAt <= period.end) throw new Error('a half-year is published when it has closed');
  const trees = releaseTrees(people, plan);
  const released = protect([trees.entered, ...trees.workPackages], threshold);
  const count = (key: string): CountRecord => ({ value: released.get(key) ?? null, release: publishedAt });
  const bySex = (key: string, total?: CountRecord): SexSplitRecord => {
    const [women, men] = [count(key.replace('*', 'WOMAN')), count(key.replace('*', 'MAN'))];
    return { women, men, total: total ?? sumOf([women, men]) };
  };
  const enteredBy = (own: readonly CohortRecord[]): number | null =>
    told(trees.entered, new Set(own.map(({ _id }) => _id)), released);
  const stored = (_id: string): StoredRecord => ({ _id, owner, version: 1, provenance });

  const cohorts = plan.cohorts.map(({ programme, municipality, course }): CohortRecord => {
    const id = cohortId({ programme, municipality }, halfYear);
    const size = bySex(`${id}/*`, count(id));
    const funnel = STAGES[programme].map((stage, index) => ({
      stage,
      reached: index === 0 ? size : bySex(`${id}/*/${stage}`),
    }));
    return {
      ...stored(id),
      programme,
      municipality,
      ...(course !== undefined && { course }),
      period,
      summary: `${municipality}:${halfYear.slice(0, 4)}`,
      service,
      size,
      funnel,
      release: publishedAt,
    };
  });
  const courseCounts = cohorts.flatMap(({ course, funnel }) => {
    const took = funnel.find(({ stage }) => stage === 'COURSE');
    return course === undefined || took === undefined ? [] : { ...stored(course), split: took.reached };
  });
  const workPackageCounts = workPackages.map(({ id }) => ({ ...stored(id), split: bySex(`${id}/*`) }));
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
