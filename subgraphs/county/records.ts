import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
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
  approvals: DecisionRecord[];
  statedFigures: StatedFigureRecord[];
}

/** `_id` is the code. */
export interface PolicyGoalRecord extends StoredRecord {
  text: LocalisedTextRecord;
  parent?: string;
}

export interface AgreementPartyRecord extends NamedPartnerRecord {
  role: 'COUNTY' | 'CONTRACT_MUNICIPALITY' | 'INNOVATION_NORWAY' | 'NAV';
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

export interface CooperationAgreementRecord extends StoredRecord {
  title: LocalisedTextRecord;
  parties: AgreementPartyRecord[];
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

/** Not stored here: a reference to a municipality, with the figures that it brings along. */
export interface MunicipalityRecord {
  id: string;
  populations?: unknown;
}
