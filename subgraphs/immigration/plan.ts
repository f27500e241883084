import type { CountRecord } from '../shared/disclosure.ts';
import type { NamedPartnerRecord, PeriodRecord, StoredRecord } from '../shared/records.ts';
import type { CohortRecord, ParticipantRecord, WorkPackageParticipantRecord } from './records.ts';

export interface PlannedCohort extends Pick<CohortRecord, 'programme' | 'municipality' | 'course'> {
  /** How many can take part in the course, where its owner says so to all. */
  seats?: number;
}

/** Those who came to a work package's events, as the project's partners have published them. */
export interface PlannedWorkPackage {
  id: string;
  came: { women: CountRecord; men: CountRecord };
}

/**
 * What the service offers in a half-year, known to all before anybody takes part: it never depends on who did. `_id` is
 * the half-year (`2019-H2`), `owner` the service.
 */
export interface ReleasePlanRecord extends StoredRecord {
  /** OrganisationId of the body that answers for the service's data (behandlingsansvarlig): it alone publishes. */
  controller: string;
  /** At least 3. */
  threshold: number;
  /** Within a programme in the order of the release's tree: the smallest municipality by population first. */
  cohorts: PlannedCohort[];
  workPackages: PlannedWorkPackage[];
  service: NamedPartnerRecord;
}

export type Participant = Omit<ParticipantRecord, keyof StoredRecord>;
export type WorkPackageParticipant = Omit<WorkPackageParticipantRecord, keyof StoredRecord>;

/** Whom a release counts. */
export interface People {
  participants: readonly Participant[];
  workPackageParticipants?: readonly WorkPackageParticipant[];
}

/** A cohort's natural key (`STARTUP_TRAINING:NO:1506:2019-H2`). */
export const cohortId = (
  { programme, municipality }: Pick<CohortRecord, 'programme' | 'municipality'>,
  halfYear: string,
): string => `${programme}:${municipality}:${halfYear}`;

/** A half-year's name: a year and its first or second half. */
export const HALF_YEAR = /^(\d{4})-H([12])$/;

/** First and last day of a half-year (`2019-H2`). Throws on anything else. */
export function halfYearPeriod(halfYear: string): Required<PeriodRecord> {
  const [, year, half] = HALF_YEAR.exec(halfYear) ?? [];
  if (year === undefined) throw new Error('a half-year is a year and -H1 or -H2');
  return half === '1'
    ? { start: `${year}-01-01`, end: `${year}-06-30` }
    : { start: `${year}-07-01`, end: `${year}-12-31` };
}
