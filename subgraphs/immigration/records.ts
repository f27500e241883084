import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
  NamedPartnerRecord,
  PeriodRecord,
  ProvenanceRecord,
  StoredRecord,
} from '../shared/records.ts';
import type { ProcessingActivityFacts } from '../shared/processing.ts';
import type {
  ActorRole,
  ConsentChannel,
  ConsentEffect,
  DisclosureDecision,
  IntegrationProgramme,
  JourneyStage,
  LegalBasis,
  ProgressField,
  ProgressStage,
  Purpose,
  RectificationState,
} from './types.generated.ts';

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

/** What the service has agreed to share with an organisation. */
export interface SharingAgreementRecord extends StoredRecord {
  /** OrganisationId. */
  provider: string;
  /** OrganisationId. */
  consumer: string;
  consumerIsPublicBody: boolean;
  /** Names of data sets, as the contract's tags have them behind `dataset/`. */
  datasets: string[];
  purposes: Purpose[];
  legalBasis: LegalBasis;
  period: PeriodRecord;
  /** When it was ended before its last day. */
  endedAt?: Date;
}

/** GDPR article 30 (1): what the start-up check reads, and what it does not. */
export interface ProcessingActivityRecord extends StoredRecord, ProcessingActivityFacts {
  title: LocalisedTextRecord;
  purposes?: Purpose[];
  legalBases: LegalBasis[];
  allowsConsentAsBasis: boolean;
}

/** Who acted in an organisation. `id` is opaque. */
export interface ActorRecord {
  id: string;
  role: ActorRole;
}

/** One row of the register of disclosures: written once, never changed. `_id` is the hash of what was read, and how. */
export interface DisclosureRecord {
  _id: string;
  /** From 1, without a gap. */
  seq: number;
  /** `hash` of the row before; 64 zeros in the first. */
  previousHash: string;
  /** SHA-256 over all other fields. */
  hash: string;
  executionId: string;
  path: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  at: string;
  /** As the caller's token has it. */
  recipient: string;
  supplier?: string;
  person?: ActorRecord;
  /** `_id` of the participant. */
  subject?: string;
  purpose?: string;
  legalBasis?: LegalBasis;
  agreement?: string;
  consent?: string;
  fields: string[];
  operationHash: string;
  decision: DisclosureDecision;
  reason?: string;
}

/** The last row of the register. `_id` is the register's name. */
export interface RegisterHeadRecord {
  _id: string;
  seq: number;
  hash: string;
}

/** That a mentor was matched. */
export interface MentorMatchRecord {
  /** OrganisationId. */
  organisation: string;
  /** Opaque id of an adviser. */
  mentor: string;
  on: string;
}

/** One step of a participant's way. `on` is a day; the first of the month where only the month is known. */
export interface ProgressStepRecord {
  stage: JourneyStage;
  on: string;
  /** With whom, in the step MENTOR_MATCHED: the first one and those that came later. */
  mentors?: MentorMatchRecord[];
}

/** A participant whose way the service follows. `_id` is the participant's. */
export interface CaseRecord extends StoredRecord {
  /** The service's own reference: matched, and never answered, logged or sent anywhere. */
  caseReference: string;
  /** The participant's id in the tokens of the service's own site; opaque. */
  subject: string;
  /** In the order of their days. */
  steps: ProgressStepRecord[];
}

/** Under which reference a recipient knows a participant. `_id` is that reference: 128 random bits. */
export interface PseudonymRecord extends StoredRecord {
  participant: string;
  /** OrganisationId. */
  recipient: string;
}

export interface ConsentRecord extends StoredRecord {
  participant: string;
  /** OrganisationId. */
  recipient: string;
  /** The one adviser who may read; absent when any of the recipient's may. */
  adviser?: string;
  purpose: Purpose;
  fields: ProgressField[];
  effect: ConsentEffect;
  given: Date;
  givenThrough: ConsentChannel;
  validTo: Date;
  /** ISO 639. */
  language: string;
  informationVersion: string;
  withdrawn?: Date;
  withdrawnThrough?: ConsentChannel;
}

export interface HandoverRecord {
  /** Who had it before. */
  adviser: string;
  at: Date;
}

export interface ReferralRecord extends StoredRecord {
  participant: string;
  /** OrganisationId. */
  recipient: string;
  adviser: string;
  referredAt: Date;
  /** Oldest first. */
  handovers: HandoverRecord[];
}

export interface RectificationRequestRecord extends StoredRecord {
  participant: string;
  stage: JourneyStage;
  /** Absent when there was no such step. */
  month?: string;
  requestedAt: Date;
  state: RectificationState;
  decidedAt?: Date;
}

/** What an erasure run did: counts, and nothing of whom it erased. */
export interface ErasureRunRecord extends StoredRecord {
  /** ISO 8601 in UTC, so that it sorts as text. */
  at: string;
  before: string;
  participants: number;
  references: number;
  consents: number;
  referrals: number;
  rectifications: number;
}

/** A participant as a recipient may see them now. */
export interface ParticipantView {
  ref: string;
  participant: ParticipantRecord;
  steps: ProgressStepRecord[];
  referral?: ReferralRecord;
  granted: ReadonlySet<ProgressField>;
}

/** A participant as the service sees them. */
export interface ParticipantCaseView {
  participant: ParticipantRecord;
  steps: ProgressStepRecord[];
  /** Of the case. */
  version: number;
}

/** A participant as they see themselves. */
export type ParticipantSelfView = ParticipantCaseView;
