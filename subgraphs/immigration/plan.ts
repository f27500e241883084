import type { NamedPartnerRecord, PeriodRecord, ProvenanceRecord, StoredRecord } from '../shared/records.ts';
import type { CohortRecord, ParticipantRecord, WorkPackageParticipantRecord } from './records.ts';

/** What the service offers, known to all before anybody takes part: it never depends on who did. */
export interface ReleasePlan {
  /** The day of publication, after the half-year's end. */
  publishedAt: string;
  /** 5 when absent; at least 3. */
  threshold?: number;
  halfYear: string;
  /** Within a programme in the order of the release's tree: the smallest municipality by population first. */
  cohorts: readonly PlannedCohort[];
  workPackages?: readonly string[];
  /** OrganisationId. */
  owner: string;
  service: NamedPartnerRecord;
  provenance: ProvenanceRecord[];
}

export type PlannedCohort = Pick<CohortRecord, 'programme' | 'municipality' | 'course'>;
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

/** First and last day of a half-year (`2019-H2`). Throws on anything else. */
export function halfYearPeriod(halfYear: string): Required<PeriodRecord> {
  const [, year, half] = /^(\d{4})-H([12])$/.exec(halfYear) ?? [];
  if (year === undefined) throw new Error('a half-year is a year and -H1 or -H2');
  return half === '1'
    ? { start: `${year}-01-01`, end: `${year}-06-30` }
    : { start: `${year}-07-01`, end: `${year}-12-31` };
}
