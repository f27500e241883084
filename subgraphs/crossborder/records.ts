import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  ObligedPartyRecord,
  PeriodRecord,
  ProvenanceRecord,
  StoredRecord,
} from '../shared/records.ts';
import type {
  AreaRecord,
  FrozenAmountRecord,
  GenderRuleRecord,
  MethodGoalRecord,
  MethodOriginRecord,
  MethodTrialRecord,
  ParticipantsRecord,
  PlanItemRecord,
  PlanSectionRecord,
  RoleHolderRecord,
  StatedNumberRecord,
} from './planRecords.ts';

export const SECTORS = ['PUBLIC', 'ACADEMIA', 'INTERMEDIARY', 'COMPANY'] as const;

/** `_id` is the OrganisationId. */
export interface PartnerRecord extends StoredRecord {
  name: LocalisedTextRecord;
  aliases: string[];
  country: string;
  sector: (typeof SECTORS)[number];
  sortName: string;
  searchKeys: string[];
}

/** `_id` is the CCI number. */
export interface InterregProgrammeRecord extends StoredRecord {
  name: LocalisedTextRecord;
  period: PeriodRecord;
  euFunding?: MoneyRecord;
  totalBudget?: MoneyRecord;
}

export const RATE_KINDS = ['INFOREURO', 'FIXED', 'STATED'] as const;

/** Units of `currency` for one euro; `_id` is programme, currency and month or FIXED. */
export interface ExchangeRateRecord extends StoredRecord {
  programme: string;
  currency: string;
  /** Absent when fixed for all months. */
  month?: string;
  rate: string;
  kind: (typeof RATE_KINDS)[number];
}

export interface ProjectLeadRecord {
  country: string;
  partner: NamedPartnerRecord;
}

export interface NamedMunicipalityRecord {
  nameInDocument: string;
  /** MunicipalityId. */
  municipality: string;
  provenance: ProvenanceRecord;
}

export const VERSION_KINDS = ['PLAN', 'DECISION', 'FINAL'] as const;

export interface ProjectVersionRecord {
  kind: (typeof VERSION_KINDS)[number];
  period?: PeriodRecord;
  euSupport?: MoneyRecord;
  stateFunding?: MoneyRecord;
  totalBudget?: MoneyRecord;
  numbers: StatedNumberRecord[];
  headingInDocument?: string;
  provenance: ProvenanceRecord;
}

/** In the order of the plan. */
export const COST_CATEGORIES = [
  'STAFF',
  'OFFICE',
  'EXTERNAL',
  'TRAVEL',
  'EQUIPMENT',
  'FLAT_RATE',
  'REVENUE',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

export interface StatedTotalRecord {
  /** Absent for the grand total. */
  category?: CostCategory;
  amount: MoneyRecord;
  provenance: ProvenanceRecord;
}

export interface StatedFinancingTotalRecord {
  country: string;
  countsAsActual: boolean;
  amount: MoneyRecord;
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface ProjectRecord extends StoredRecord {
  keepAcronym?: string;
  title: LocalisedTextRecord;
  programme: string;
  leads: ProjectLeadRecord[];
  period: PeriodRecord;
  versions: ProjectVersionRecord[];
  municipalities: NamedMunicipalityRecord[];
  /** Ids of the rates that its amounts are converted by. */
  exchangeRates: string[];
  statedCategoryTotals: StatedTotalRecord[];
  statedFinancingTotals: StatedFinancingTotalRecord[];
  frozenAmounts: FrozenAmountRecord[];
  roles: RoleHolderRecord[];
  sections: PlanSectionRecord[];
  areas: AreaRecord[];
  statedNumbers: StatedNumberRecord[];
  methodGoal?: MethodGoalRecord;
  genderRule?: GenderRuleRecord;
  /** Up to the release that its counts name. */
  participants?: ParticipantsRecord;
  searchKeys: string[];
}

export interface WorkPackageRecord extends StoredRecord {
  project: string;
  number: number;
  title: LocalisedTextRecord;
  period: PeriodRecord;
  responsible: NamedPartnerRecord[];
  mentors: NamedPartnerRecord[];
  statedTotals: MoneyRecord[];
  /** MunicipalityIds that its own description names as places of its work. */
  municipalities: string[];
  roles: RoleHolderRecord[];
  expectedResults: PlanItemRecord[];
  /** Up to the release that its counts name. */
  participants?: ParticipantsRecord;
}

export interface BudgetLineRecord extends StoredRecord {
  project: string;
  workPackage: string;
  country: string;
  category: CostCategory;
  amount?: MoneyRecord;
  description?: LocalisedTextRecord;
  /** Count and price as the description states them. */
  units?: { count: number; price: MoneyRecord };
  /** Months for which the description has somebody paid. */
  paidMonths?: number;
  /** Place within the work package's table. */
  position: number;
}

export const FINANCING_KINDS = ['CASH', 'IN_KIND_TIME', 'EU', 'IR', 'OWN'] as const;

export interface FinancingSourceRecord extends StoredRecord {
  project: string;
  label: string;
  country: string;
  payers: NamedPartnerRecord[];
  /** MunicipalityIds of the payers that are municipalities. */
  payerMunicipalities: string[];
  /** The row is of municipalities that the plan does not name. */
  unnamedMunicipalities: boolean;
  splitKnown: boolean;
  kind: (typeof FINANCING_KINDS)[number];
  /** Absent when the row is blank. */
  amount?: MoneyRecord;
  countsAsActual: boolean;
  qualifier?: string;
  /** Place within the plan's tables. */
  position: number;
}

export interface IndicatorPartRecord {
  workPackage?: string;
  label: string;
  value: string;
  provenance: ProvenanceRecord;
}

export interface IndicatorActualRecord {
  country: string;
  split?: SexSplitRecord;
  total: CountRecord;
}

/**
 * How a release protects what is reported of an indicator: all the enterprises supported; some of them, by owners' sex or
 * by country alone; or not at all, because neither persons nor enterprises are counted.
 */
export const PROTECTIONS = ['SUPPORTED', 'SUPPORTED_BY_OWNERS', 'SUPPORTED_BY_COUNTRY', 'NONE'] as const;

/** `_id` is the code. Counts are those up to the release that they name. */
export interface IndicatorRecord extends StoredRecord {
  project: string;
  name: LocalisedTextRecord;
  unit: LocalisedTextRecord;
  disaggregation: 'WOMEN_MEN_MIXED' | 'NONE';
  protectedAs: (typeof PROTECTIONS)[number];
  target: string;
  parts: IndicatorPartRecord[];
  /** What the plan lists as counted by it. */
  listed: string[];
  actuals: IndicatorActualRecord[];
  actual?: CountRecord;
  /** Place within the plan's table. */
  position: number;
}

/** Released counts alone; what was withheld is stored nowhere. */
export interface IndicatorReportRecord extends StoredRecord {
  indicator: string;
  partner: NamedPartnerRecord;
  country: string;
  period: PeriodRecord;
  split?: SexSplitRecord;
  total: CountRecord;
}

/** `_id` is project and short name. */
export interface ProjectMethodRecord extends StoredRecord {
  project: string;
  workPackage: string;
  name: LocalisedTextRecord;
  origins: MethodOriginRecord[];
  trials: MethodTrialRecord[];
}

/** `_id` is project and day. */
export interface MilestoneRecord extends StoredRecord {
  project: string;
  date: string;
  what: LocalisedTextRecord;
  /** Keys of the work packages that it is of; none: the project's. */
  workPackages: string[];
  doneOn?: string;
}

export const MEETING_KINDS = [
  'STEERING_GROUP',
  'REFERENCE_GROUP',
  'TRAINING',
  'MEETING',
  'STUDY_TRIP',
] as const;

/** A body that meets or an event, as the plan has it. */
export interface MeetingRecord extends StoredRecord {
  project: string;
  workPackage: string;
  kind: (typeof MEETING_KINDS)[number];
  title: LocalisedTextRecord;
  timesPerYear?: number;
  /** In the whole project. */
  times?: number;
  jointTimesPerYear?: number;
  /** Key of the other body. */
  jointWith?: string;
  note?: string;
  heldOn: string[];
}

export const OBLIGATION_KINDS = ['MEETING', 'EVALUATION', 'PLAN', 'DELIVERY'] as const;

/** `_id` is project, short name and `of`. */
export interface ProjectObligationRecord extends StoredRecord {
  project: string;
  workPackage?: string;
  meeting?: string;
  kind: (typeof OBLIGATION_KINDS)[number];
  title: LocalisedTextRecord;
  of?: string;
  obligedParties: ObligedPartyRecord[];
  opensAt?: string;
  dueAt?: string;
  /** `dueAt`; empty text when there is none, which sorts before every day. */
  lastDay: string;
  fulfilledAt?: string;
  /** False when no source tells whether it was done. */
  isFollowed: boolean;
}

export interface StoredProjectObligation extends ProjectObligationRecord {
  /** For the index of what is late on a day: `lateFor` says it of the record. */
  lateFor: number | null;
}

/** Who came to an event from a municipality. Never read by a resolver; releases are built from it. */
export interface AttendanceRecord extends StoredRecord {
  project: string;
  workPackage: string;
  /** Key of the meeting. */
  event: string;
  country: string;
  /** MunicipalityId. */
  municipality: string;
  women: number;
  men: number;
  /** Of unrecorded sex. */
  unknown: number;
}

export interface MunicipalParticipationRecord {
  /** MunicipalityId. */
  municipality: string;
  split: SexSplitRecord;
}

/** Released counts alone. `_id` is the event's and the country. */
export interface ParticipationRecord extends StoredRecord {
  project: string;
  workPackage: string;
  event: string;
  country: string;
  period: PeriodRecord;
  split: SexSplitRecord;
  municipalities: MunicipalParticipationRecord[];
}

/** What one side reports of an indicator in a year. Never read by a resolver; releases are built from it. */
export interface ReportedIndicatorRow extends StoredRecord {
  project: string;
  indicator: string;
  country: string;
  year: number;
  /** By owners' sex; absent where the plan breaks the indicator down in no way. */
  women?: number;
  men?: number;
  mixed?: number;
  /** In all; absent where it is broken down. */
  total?: number;
}

/** What a project released at once, and nothing of it before. `_id` is the project and the last of its years. */
export interface ProjectReleaseRecord extends StoredRecord {
  project: string;
  /** The day of publication. */
  publishedAt: string;
  /** Whose reports on indicators it holds. */
  years: number[];
  /** Keys of the events whose attendance it holds. */
  events: string[];
}

/** Not stored: that counts were taken in. */
export type TakenInRecord = Pick<StoredRecord, '_id' | 'version' | 'changedAt'>;
