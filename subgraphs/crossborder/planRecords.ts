import type { SexSplitRecord, CountRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  ProvenanceRecord,
} from '../shared/records.ts';

/** What a project's plan says besides money, indicators and dates: parts of projects, work packages and methods. */

export const PROJECT_ROLES = [
  'LEAD',
  'CO_APPLICANT',
  'EXECUTOR',
  'MENTOR',
  'EVALUATOR',
  'STEERING',
  'OBSERVER',
  'COORDINATOR',
  'NETWORK',
] as const;

export interface RoleHolderRecord {
  role: (typeof PROJECT_ROLES)[number];
  partner: NamedPartnerRecord;
  note?: string;
  provenance: ProvenanceRecord;
}

export interface PlanItemRecord {
  text: LocalisedTextRecord;
  /** How often or how many; absent where the plan gives no number. */
  count?: number;
  provenance: ProvenanceRecord;
}

export const PLAN_TOPICS = [
  'goals',
  'expectedEffects',
  'targetGroups',
  'horizontal',
  'organisation',
  'policyAnchors',
  'dissemination',
  'followUp',
  'risk',
] as const;
export type PlanTopic = (typeof PLAN_TOPICS)[number];

/** What the plan says of a subject; a subject that it says nothing of has no section. */
export interface PlanSectionRecord {
  topic: PlanTopic;
  items: PlanItemRecord[];
}

export const AREA_SCOPES = ['CORE', 'BY_INTEREST', 'SPREAD'] as const;

export interface AreaRecord {
  name: string;
  country: string;
  scope: (typeof AREA_SCOPES)[number];
  provenance: ProvenanceRecord;
}

export interface StatedNumberRecord {
  label: LocalisedTextRecord;
  /** Of a range, its lower end. */
  value: number;
  upTo?: number;
  approximate: boolean;
  country?: string;
  provenance: ProvenanceRecord;
}

/** Never recomputed: the rate is the one of the day, whatever the rates say later. */
export interface FrozenAmountRecord {
  label: LocalisedTextRecord;
  original: MoneyRecord;
  converted: MoneyRecord;
  /** Units of the original currency for one euro. */
  rate: string;
  /** Absent when fixed for all months. */
  month?: string;
  rounding: string;
  provenance: ProvenanceRecord;
}

export interface MethodGoalRecord {
  least: number;
  of: number;
  provenance: ProvenanceRecord;
}

/** The least part of the less represented sex. */
export interface GenderRuleRecord {
  least: string;
  provenance: ProvenanceRecord;
}

/** Released counts alone; what was withheld is stored nowhere. */
export interface ParticipantsRecord {
  split: SexSplitRecord;
  /** Of those whose sex is not recorded. */
  unknown: CountRecord;
  provenance: ProvenanceRecord;
}

export interface MethodOriginRecord {
  countries: string[];
  words: string;
  /** Developed jointly, inspired from there. */
  inspiration: boolean;
  provenance: ProvenanceRecord;
}

export const TRIAL_STAGES = ['BEFORE', 'PLANNED', 'AFTER'] as const;

export interface MethodTrialRecord {
  stage: (typeof TRIAL_STAGES)[number];
  place: string;
  country: string;
  /** MunicipalityId. */
  municipality?: string;
  count?: number;
  unit?: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}
