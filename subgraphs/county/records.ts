import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  ObligedPartyRecord,
  PeriodRecord,
  ProvenanceRecord,
  StoredRecord,
} from '../shared/records.ts';

export interface PolicyInstrumentRecord {
  title: LocalisedTextRecord;
  period?: PeriodRecord;
  priorityAxis?: string;
  measures: string[];
  provenance: ProvenanceRecord;
}

export interface BudgetAreaRecord {
  code: string;
  title: LocalisedTextRecord;
  amount?: MoneyRecord;
  responsible?: NamedPartnerRecord;
  provenance: ProvenanceRecord;
}

export interface DecisionRecord {
  date: string;
  body: string;
  caseNumber?: string;
  text: LocalisedTextRecord;
  points: LocalisedTextRecord[];
  provenance: ProvenanceRecord;
}

export interface StatedFigureRecord {
  label: LocalisedTextRecord;
  value: number;
  approximate: boolean;
  provenance: ProvenanceRecord;
}

/** The money set aside for a programme. */
export interface ProgrammeFrameRecord {
  amount: MoneyRecord;
  /** True when it is said to be the most (“inntil”). */
  isUpperBound: boolean;
  provenance: ProvenanceRecord;
}

export interface ProgrammeRoleRecord {
  role:
    | 'OWNER'
    | 'RESPONSIBLE'
    | 'BOARD'
    | 'PROJECT_LEADER'
    | 'PROJECT_GROUP'
    | 'WORKING_GROUPS'
    | 'PROCESS_LEADERS';
  holders: NamedPartnerRecord[];
  duties: LocalisedTextRecord[];
  provenance: ProvenanceRecord;
}

export interface ProgrammeMilestoneRecord {
  title: LocalisedTextRecord;
  /** Whether it is to be on the day, before it, or from it on. */
  relation: 'ON' | 'BEFORE' | 'FROM';
  day?: string;
  /** Where the source gives no day. */
  period?: PeriodRecord;
  responsible: NamedPartnerRecord[];
  doneOn?: string;
  doneSource?: ProvenanceRecord;
  provenance: ProvenanceRecord;
}

/** What a mandate lists under one heading, in its order. */
export interface MandateListRecord {
  kind: 'ELIGIBILITY' | 'MEASURES' | 'ENTERPRISE_PROCESS' | 'SUCCESS_FACTORS' | 'EVALUATION' | 'REPORTING';
  items: LocalisedTextRecord[];
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface ProgrammeRecord extends StoredRecord {
  title: LocalisedTextRecord;
  /** The programme's owner as its documents name it; `owner` answers for the record. */
  programmeOwner: NamedPartnerRecord;
  operator?: NamedPartnerRecord;
  period: PeriodRecord;
  policyInstruments: PolicyInstrumentRecord[];
  /** Codes, broadest first. */
  policyGoals: string[];
  budget: BudgetAreaRecord[];
  frame?: ProgrammeFrameRecord;
  financing: ActionFundingRecord[];
  roles: ProgrammeRoleRecord[];
  milestones: ProgrammeMilestoneRecord[];
  mandate: MandateListRecord[];
  approvals: DecisionRecord[];
  statedFigures: StatedFigureRecord[];
}

/** `_id` is the code. */
export interface PolicyGoalRecord extends StoredRecord {
  text: LocalisedTextRecord;
  parent?: string;
}

/** Who runs an agreement's service. */
export interface AgreementOperationRecord {
  contractPartner: NamedPartnerRecord;
  /** Absent when no source tells which. */
  mode?: 'OPERATOR' | 'OWN';
  operator?: NamedPartnerRecord;
  provenance: ProvenanceRecord;
}

/** What a party set aside in a year. */
export interface AppropriationRecord {
  year: number;
  /** Absent when no source gives it. */
  amount?: MoneyRecord;
  provenance: ProvenanceRecord;
}

export interface AgreementPartyRecord extends NamedPartnerRecord {
  role: 'COUNTY' | 'CONTRACT_MUNICIPALITY' | 'INNOVATION_NORWAY' | 'NAV';
  /** By year. */
  appropriations: AppropriationRecord[];
}

export interface PayoutRuleRecord {
  instalment: number;
  share: string;
  dueMonth: number;
}

export interface MunicipalShareRecord {
  /** MunicipalityId. */
  municipality: string;
  agreedYearlyAmount?: MoneyRecord;
}

export interface PartySuccessionRecord {
  predecessor: NamedPartnerRecord;
  lastDay: string;
  successors: NamedPartnerRecord[];
  provenance: ProvenanceRecord;
}

export interface AgreementSectionRecord {
  /** As the document numbers it (`5.2.1`). */
  number: string;
  title: LocalisedTextRecord;
}

/** One thing that an agreement lays down. */
export interface AgreementTermRecord {
  section: string;
  /** Whom it binds; absent when all parties. */
  role?: AgreementPartyRecord['role'];
  text: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

export interface AgreementServiceRecord {
  number: number;
  title: LocalisedTextRecord;
  strength: 'COMPULSORY' | 'OPTIONAL' | 'EXTRA';
  /** True when the document gives it as an example to be edited. */
  isExample: boolean;
  /** What a participant pays, in the document's words. */
  price?: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

export interface AgreementBodyRecord {
  title: LocalisedTextRecord;
  lead?: NamedPartnerRecord;
  members: NamedPartnerRecord[];
  task: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

export interface CommonFunctionRecord {
  title: LocalisedTextRecord;
  responsible: NamedPartnerRecord;
  mayBeDelegated: boolean;
  provenance: ProvenanceRecord;
}

export interface CooperationAgreementRecord extends StoredRecord {
  title: LocalisedTextRecord;
  parties: AgreementPartyRecord[];
  operation: AgreementOperationRecord;
  period: PeriodRecord;
  extensionForeseen: boolean;
  noticeMonths: number;
  /** Decimals, in `currency` for each inhabitant. */
  countyRate: string;
  municipalRate: string;
  currency: string;
  rateIsMinimum: boolean;
  populationReference: string;
  payoutSchedule: PayoutRuleRecord[];
  onBehalfOf: MunicipalShareRecord[];
  coverage: ProvenanceRecord;
  successorParties: PartySuccessionRecord[];
  sections: AgreementSectionRecord[];
  terms: AgreementTermRecord[];
  services: AgreementServiceRecord[];
  bodies: AgreementBodyRecord[];
  commonFunctions: CommonFunctionRecord[];
  /** Never stored: what a reference from outside brings along. */
  populationTotals?: unknown;
}

/** `_id` is `<agreement>:<year>`. */
export interface ActivityPlanRecord extends StoredRecord {
  agreement: string;
  year: number;
  dueAt: string;
  submittedAt?: string;
  budget?: MoneyRecord;
  approvedAt?: Date;
  approvedBy?: NamedPartnerRecord;
}

/** `_id` is `<agreement>:<year>`. */
export interface AnnualReportRecord extends StoredRecord {
  agreement: string;
  /** The year that it tells of. */
  year: number;
  dueAt: string;
  submittedAt?: string;
  accounts?: MoneyRecord;
}

/** What has to come first. */
export interface ObligationGateRecord {
  text: LocalisedTextRecord;
  /** Key of the activity plan to be approved. */
  activityPlan: string;
  /** The day in Norway from which it no longer blocks. */
  liftedOn?: string;
}

/** `_id` is `<subject>:<kind>:<of>`. */
export interface ObligationRecord extends StoredRecord {
  /** The agreement or programme, by key. */
  subject: string;
  kind:
    | 'ACTIVITY_PLAN'
    | 'ANNUAL_REPORT'
    | 'PAYOUT'
    | 'QUARTERLY_REPORT'
    | 'FINAL_REPORT'
    | 'GATHERING'
    | 'MEETING'
    | 'DELIVERY';
  title: LocalisedTextRecord;
  /** What it is about: a year, a quarter, a number within them (`2022`, `2014-Q1`, `2022-2`). */
  of: string;
  obligedParties: ObligedPartyRecord[];
  opensAt: string;
  dueAt: string;
  fulfilledAt?: string;
  /** False when no source tells whether it was done. */
  isFollowed: boolean;
  gate?: ObligationGateRecord;
}

export interface StoredObligation extends ObligationRecord {
  /** For the index of what is late on a day: `lateFor` says it of the record. */
  lateFor: number | null;
}

/** `_id` is the number that Interreg Europe gives it. */
export interface GoodPracticeRecord extends StoredRecord {
  title: LocalisedTextRecord;
  country: string;
  /** The names that documents call it by. */
  aliases: string[];
  provider?: NamedPartnerRecord;
  url: string;
  lesson: LocalisedTextRecord;
  /** Codes of the actions that it inspired. */
  actions: string[];
}

/** A position in a row of meetings, as a document states it. */
export interface StatedOrdinalRecord {
  among: 'ALL' | 'THEMATIC';
  position: number;
  provenance: ProvenanceRecord;
}

export interface StudyVisitRecord extends StoredRecord {
  programme: string;
  kind: 'KICK_OFF' | 'THEMATIC';
  title: LocalisedTextRecord;
  period: PeriodRecord;
  firstDay: string;
  places: string[];
  isOnline: boolean;
  host: NamedPartnerRecord;
  /** Keys of the good practices that it showed. */
  goodPractices: string[];
  /** Codes of the actions that it inspired. */
  actions: string[];
  statedOrdinals: StatedOrdinalRecord[];
}

export interface CertificationRecord extends StoredRecord {
  adviser: string;
  kind: 'FACILITATOR' | 'MENTOR_COORDINATOR' | 'ADVISER';
  grantedAt: string;
  validTo?: string;
  /** When it was held before, oldest first. */
  earlier?: PeriodRecord[];
}

/** `_id` is `<agreement>:<year>:<instalment>`, the instalment with two digits. */
export interface PayoutRecord extends StoredRecord {
  agreement: string;
  year: number;
  instalment: number;
  share: string;
  dueMonth: number;
  amount: MoneyRecord;
  paidAt?: string;
}

export interface ActionStageRecord {
  number: number;
  title: LocalisedTextRecord;
  steps: LocalisedTextRecord[];
  condition?: LocalisedTextRecord;
  period?: PeriodRecord;
  provenance: ProvenanceRecord;
}

export interface ActionFundingRecord {
  source: NamedPartnerRecord;
  amount?: MoneyRecord;
  period?: PeriodRecord;
  provenance: ProvenanceRecord;
}

/** What an action lists under one heading, in the source's order. */
export interface ActionListRecord {
  title: LocalisedTextRecord;
  items: LocalisedTextRecord[];
  provenance: ProvenanceRecord;
}

export interface ActionPlayerRecord extends NamedPartnerRecord {
  role?: LocalisedTextRecord;
}

/** `_id` is the code. */
export interface ActionRecord extends StoredRecord {
  title: LocalisedTextRecord;
  description?: LocalisedTextRecord;
  parent?: string;
  programme: string;
  stages: ActionStageRecord[];
  targetGroups: LocalisedTextRecord[];
  period: PeriodRecord;
  costPerYear?: MoneyRecord;
  cost?: MoneyRecord;
  fundingSources: ActionFundingRecord[];
  players: ActionPlayerRecord[];
  policyGoals: string[];
  lists: ActionListRecord[];
}

export interface CourseRecord extends StoredRecord {
  title: LocalisedTextRecord;
  kind: 'BASIC' | 'THEME' | 'IMMIGRANT_STARTUP' | 'FACILITATOR_CERT';
  period?: PeriodRecord;
  /** First day; empty text when there is none, which sorts before every day. */
  firstDay: string;
  /** MunicipalityId. */
  municipality?: string;
  action?: string;
  seats?: number;
  priceToParticipant?: MoneyRecord;
  searchKeys: string[];
}

/** Not stored: what an agreement lays down for a year, with what is recorded of it. */
export interface ReportingStatusRecord {
  agreement: CooperationAgreementRecord;
  year: number;
  asOf: string;
  planDuty: ObligationRecord | null;
  activityPlan: ActivityPlanRecord | null;
  reportDuty: ObligationRecord | null;
  annualReport: AnnualReportRecord | null;
}

/** Not stored here: a reference to a municipality, with the figures that it brings along. */
export interface MunicipalityRecord {
  id: string;
  populations?: unknown;
}

/** Not stored here: references to what others own. */
export interface PartnerRecord {
  id: string;
}

export interface AdviserRecord {
  id: string;
}
