import { halfYearPeriod, type ReleasePlanRecord } from './plan.ts';
import type { StatisticalReleaseRecord } from './records.ts';

/** Why a release is not published. */
export interface Refusal {
  code:
    | 'NOT_CLOSED'
    | 'ONE_RELEASE_A_DAY'
    | 'HALF_YEAR_RELEASED'
    | 'COHORT_RELEASED'
    | 'COURSE_RELEASED'
    | 'WORK_PACKAGE_RELEASED'
    | 'THRESHOLD_LOWERED'
    | 'OUTSIDE_THE_PLAN';
  /** In words, without any count or key of a person. */
  rule: string;
}

/** What earlier releases of the same service hold. */
export interface Earlier {
  releases: readonly Pick<StatisticalReleaseRecord, '_id' | 'period' | 'threshold'>[];
  /** Ids of those of the plan's cohorts, courses and work packages that are released already. */
  released: Readonly<Record<'cohorts' | 'courses' | 'workPackages', ReadonlySet<string>>>;
}

/** What a plan would release, by id. */
export function offeredIn({ _id, cohorts, workPackages }: ReleasePlanRecord) {
  return {
    cohorts: cohorts.map(({ programme, municipality }) => `${programme}:${municipality}:${_id}`),
    courses: cohorts.flatMap(({ course }) => course ?? []),
    workPackages: workPackages.map(({ id }) => id),
  };
}

/**
 * Why a plan may not be released on a day beside what has been released before; undefined when it may. Each group is
 * released once: a second time with one person more or fewer would tell about that person (P4, P6). The threshold never
 * falls, since years, municipalities and courses link all releases of one service (P3).
 */
export function refusalOf(plan: ReleasePlanRecord, earlier: Earlier, day: string): Refusal | undefined {
  const { start, end } = halfYearPeriod(plan._id);
  const offered = offeredIn(plan);
  const again = (kind: keyof typeof offered) => offered[kind].some((id) => earlier.released[kind].has(id));
  const { releases } = earlier;
  if (day <= end) return { code: 'NOT_CLOSED', rule: 'a half-year is released when it has closed' };
  if (releases.some(({ period }) => period.start === start))
    return { code: 'HALF_YEAR_RELEASED', rule: 'a half-year is released once' };
  if (again('cohorts')) return { code: 'COHORT_RELEASED', rule: 'a cohort is released once' };
  if (again('courses')) return { code: 'COURSE_RELEASED', rule: 'a course is released once' };
  if (again('workPackages'))
    return { code: 'WORK_PACKAGE_RELEASED', rule: 'a work package is released once' };
  if (releases.some(({ threshold }) => threshold > plan.threshold))
    return { code: 'THRESHOLD_LOWERED', rule: 'the threshold is at least that of every earlier release' };
  if (releases.some(({ _id }) => _id === day))
    return { code: 'ONE_RELEASE_A_DAY', rule: 'a service publishes one release a day' };
  return undefined;
}
