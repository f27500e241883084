import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
  NamedPartnerRecord,
  PeriodRecord,
  ProvenanceRecord,
  StoredRecord,
} from '../shared/records.ts';
import type { IntegrationProgramme, ProgressStage } from './types.generated.ts';

export type Sex = 'WOMAN' | 'MAN';

/** One person's way through one programme. Never read by a resolver; releases are built from it. `_id` is opaque. */
export interface ParticipantRecord extends StoredRecord {
  programme: IntegrationProgramme;
  /** MunicipalityId. */
  municipality: string;
  /** In which the person entered (`2019-H2`). */
  halfYear: string;
  sex: Sex;
  /** The course taken; absent for who did not come so far. */
  course?: string;
  /** Absent in programmes without stages. */
  furthestStage?: ProgressStage;
  /** Lives at a graded address (fortrolig, strengt fortrolig): is in no count (P17). */
  addressGraded: boolean;
}

/** One person with foreign background in a work package. Never read by a resolver. `_id` is opaque. */
export interface WorkPackageParticipantRecord extends StoredRecord {
  workPackage: string;
  sex: Sex;
  addressGraded: boolean;
}

export interface ProgrammeSummaryRecord {
  programme: IntegrationProgramme;
  entered: CountRecord;
}

/** Everybody who entered in one municipality, as far as the release's counts tell it. */
export interface MunicipalityCountRecord {
  /** MunicipalityId. */
  municipality: string;
  entered: CountRecord;
}

/** `_id` is the day of publication. */
export interface StatisticalReleaseRecord extends StoredRecord {
  period: PeriodRecord;
  threshold: number;
  entered: CountRecord;
  programmes: ProgrammeSummaryRecord[];
  municipalities: MunicipalityCountRecord[];
  countTotal: number;
  countSuppressed: number;
}

/** The act by which a release was published. Appended and never changed; `_id` is the day, as the release's. */
export interface ReleasePublicationRecord extends StoredRecord {
  /** OrganisationId of the body that published. */
  by: string;
  /** Opaque id of who did it there; stays inside the subgraph. */
  person?: string;
  at: Date;
  halfYear: string;
  threshold: number;
  countTotal: number;
  countSuppressed: number;
  /** SHA-256 over the released records, as hexadecimal. */
  digest: string;
}

export interface ReachedRecord {
  stage: ProgressStage;
  reached: SexSplitRecord;
}

/** `_id` is programme, municipality and half-year. */
export interface CohortRecord extends StoredRecord {
  programme: IntegrationProgramme;
  /** MunicipalityId. */
  municipality: string;
  period: PeriodRecord;
  /** Municipality and year (`NO:1506:2020`): the summary that the cohort stands in. */
  summary: string;
  course?: string;
  service: NamedPartnerRecord;
  size: SexSplitRecord;
  funnel: ReachedRecord[];
  release: string;
}

/** A municipality's released cohorts of one year, by id. */
export interface CohortSummaryRecord {
  municipality: string;
  year: number;
  cohorts: CohortRecord[];
}

/** Released counts of those who took part in a course or a work package; `_id` is its id. */
export interface ParticipationRecord extends StoredRecord {
  split: SexSplitRecord;
}

export interface SchemeStageRecord {
  stage: ProgressStage;
  text?: LocalisedTextRecord;
  firstHeld?: PeriodRecord;
  provenance: ProvenanceRecord;
}

export interface SchemeMentorRecord {
  who: NamedPartnerRecord;
  role: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

export interface SchemeStatementRecord {
  text: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

export interface SchemeFigureRecord {
  label: LocalisedTextRecord;
  value: number;
  qualifier?: string;
  provenance: ProvenanceRecord;
}

/** `_id` is the programme. */
export interface IntegrationSchemeRecord extends StoredRecord {
  _id: IntegrationProgramme;
  title: LocalisedTextRecord;
  /** Codes of the county's actions, the narrowest first. */
  actions: string[];
  /** In the order of the programme's stages. */
  stages: SchemeStageRecord[];
  mentors: SchemeMentorRecord[];
  outcomes: SchemeStatementRecord[];
  successFactors: SchemeStatementRecord[];
  figures: SchemeFigureRecord[];
  /** Code of the digital tool. */
  progressTool?: string;
}

/** `_id` is municipality and year (`NO:1506:2019`). */
export interface SettlementDecisionRecord extends StoredRecord {
  /** MunicipalityId. */
  municipality: string;
  year: number;
  refugees: number;
  unaccompaniedMinors?: number;
  excludesFamilyReunion?: boolean;
  decidedAt: string;
  body: string;
}
