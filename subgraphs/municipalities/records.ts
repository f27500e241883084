import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  PeriodRecord,
  ProvenanceRecord,
  StoredRecord,
} from '../shared/records.ts';

export type PopulationStatus = 'OFFICIAL' | 'ESTIMATE' | 'MISSING';

export interface PopulationFigureRecord {
  asOf: string;
  value?: number;
  status: PopulationStatus;
  source: string;
}

export interface MunicipalityChangeRecord {
  /** MunicipalityId. */
  municipality: string;
  date: string;
  share?: string;
  basis: 'RENUMBERED' | 'MERGED' | 'SPLIT';
}

export interface CountyRecord {
  /** CountyId. */
  id: string;
  name: string;
}

/** `_id` is the MunicipalityId. */
export interface MunicipalityRecord extends StoredRecord {
  name: LocalisedTextRecord;
  country: string;
  county: CountyRecord;
  nuts3?: string;
  validity: PeriodRecord;
  /** Absent when it had some and no source at hand names them. */
  predecessors?: MunicipalityChangeRecord[];
  successors: MunicipalityChangeRecord[];
  /** OrganisationId. */
  organisation?: string;
  /** Oldest first. */
  populations: PopulationFigureRecord[];
  sortName: string;
  searchKeys: string[];
}

export interface OfficeSeatRecord {
  /** MunicipalityId. */
  municipality: string;
  period: PeriodRecord;
  provenance: ProvenanceRecord;
}

export type AnnexTopic =
  'RESPONSIBLE' | 'OPENING_HOURS' | 'WORK_PERCENTAGE' | 'PARTNER_AGREEMENT' | 'SERVICES' | 'BRAND';

export interface AnnexLineRecord {
  topic: AnnexTopic;
  requirement: LocalisedTextRecord;
  alternativeTo?: AnnexTopic;
}

/** `_id` is the code. */
export interface PartnershipAgreementRecord extends StoredRecord {
  title: LocalisedTextRecord;
  parties: NamedPartnerRecord[];
  regulates: LocalisedTextRecord[];
  deliveries: LocalisedTextRecord[];
  annexLines: AnnexLineRecord[];
  jointGoal?: LocalisedTextRecord;
}

export interface ToolTrainingRecord {
  who: NamedPartnerRecord;
  purpose: LocalisedTextRecord;
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface DigitalToolRecord extends StoredRecord {
  name: LocalisedTextRecord;
  supplier?: NamedPartnerRecord;
  purposes: LocalisedTextRecord[];
  trained: ToolTrainingRecord[];
  /** Code of the partnership agreement that it is delivered under. */
  agreement: string;
}

export interface AnnexRecord {
  /** Code of the partnership agreement. */
  agreement: string;
  responsibleDepartment?: string;
  responsibleOrganisation?: NamedPartnerRecord;
  openingHours?: string;
  workPercentage?: string;
  partnerAgreement?: string;
  servicesIncluded?: string[];
  brandPlan?: string;
}

export interface HoppidOfficeRecord extends StoredRecord {
  /** In order of time; at least one. */
  seats: OfficeSeatRecord[];
  operator?: NamedPartnerRecord;
  annex: AnnexRecord;
}

export interface AdviserRecord extends StoredRecord {
  office: string;
  workPercentage?: string;
  /** Absent while no end is settled. */
  lastDay?: string;
}

export interface PartnershipMemberRecord {
  municipality?: string;
  nameInDocument: string;
  formerNames: string[];
  /** Municipalities before 2020. */
  oldMunicipalities: string[];
  withoutOwnResources?: boolean;
  provenance: ProvenanceRecord;
}

export interface PartnershipSupportRecord {
  amount: MoneyRecord;
  from: NamedPartnerRecord;
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface RegionalPartnershipRecord extends StoredRecord {
  name: LocalisedTextRecord;
  operator: NamedPartnerRecord;
  statedMemberCount: number;
  members: PartnershipMemberRecord[];
  elements: LocalisedTextRecord[];
  aims: LocalisedTextRecord[];
  startUpSupport?: PartnershipSupportRecord;
  firstLine?: LocalisedTextRecord;
}

/** How many advisers a document states for a county; `_id` is the CountyId. */
export interface AdviserStatementRecord extends StoredRecord {
  value: number;
  approximate: boolean;
}

/** Released counts of local enterprises; `_id` is the work package's id. */
export interface EnterpriseCountRecord extends StoredRecord {
  split: SexSplitRecord;
}

export type RuleStrength = 'STATED' | 'EXAMPLE' | 'MODEL' | 'CONDITIONAL';
export type PeerRuleKind =
  'MEMBERS_AT_MOST' | 'MEETINGS_A_MONTH' | 'MEETING_HOURS' | 'NO_ADVISER_AS_MEMBER' | 'MODERATOR_CERTIFIED';

export interface PeerGroupRuleRecord {
  kind: PeerRuleKind;
  text: LocalisedTextRecord;
  strength: RuleStrength;
  limit?: number;
  condition?: LocalisedTextRecord;
  inForceFrom?: string;
  provenance: ProvenanceRecord;
}

export interface PeerGroupSetUpRecord {
  guests: number;
  members: number;
  moderators: number;
  provenance: ProvenanceRecord;
}

export interface StatedCountRecord {
  value: number;
  approximate: boolean;
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface PeerGroupModelRecord extends StoredRecord {
  title: LocalisedTextRecord;
  /** Code of the county's action. */
  action: string;
  rules: PeerGroupRuleRecord[];
  setUp: PeerGroupSetUpRecord;
  topics: LocalisedTextRecord[];
  pilotGroups?: StatedCountRecord;
  pilotAdvisers?: StatedCountRecord;
}

export interface PeerGroupMeetingRecord {
  date: string;
  minutes: number;
  guests: number;
}

export interface PeerGroupRecord extends StoredRecord {
  /** Code of its kind. */
  model: string;
  mode: 'PHYSICAL' | 'DIGITAL';
  period: PeriodRecord;
  /** Code of the digital tool. */
  tool?: string;
  /** MunicipalityIds. */
  municipalities: string[];
  moderator: string;
  /** The moderator among them. */
  advisers: string[];
  capacity: number;
  /** As it was recorded; never leaves the subgraph. */
  members?: number;
  /** Released once; absent while no number that was recorded reaches the threshold. */
  memberCount?: CountRecord;
  /** Whether an adviser or professional mentor is a member; absent when not recorded. */
  adviserAmongMembers?: boolean;
  topic?: LocalisedTextRecord;
  /** Oldest first. */
  meetings: PeerGroupMeetingRecord[];
}

export interface StartupFormRecord {
  legalForm: 'SOLE' | 'LIMITED';
  count: CountRecord;
}

export interface StartupLevelRecord {
  level: 'IDEA_OR_SEED' | 'MID_PHASE' | 'DEVELOPED';
  total: CountRecord;
  legalForms: StartupFormRecord[];
}

export interface StartupPhaseRecord {
  level: StartupLevelRecord['level'];
  sole: number;
  limited: number;
}

/** How many start-ups a municipality's office guided in a year: as handed in, and told to nobody; `_id` is both (`NO:1506:2021`). */
export interface StartupReportRecord extends StoredRecord {
  /** MunicipalityId. */
  municipality: string;
  year: number;
  phases: StartupPhaseRecord[];
  reportedOn: string;
}

/** Released counts of start-ups; `_id` is a municipality's or county's id and the year (`NO:1506:2021`). */
export interface StartupCountsRecord extends StoredRecord {
  year: number;
  total: CountRecord;
  levels: StartupLevelRecord[];
}

export interface StartupSurvivalRecord {
  years: number;
  count: CountRecord;
}

export interface StartupOwnershipRecord {
  ownership: 'WOMEN' | 'MEN' | 'MIXED' | 'UNKNOWN';
  total: CountRecord;
  survived: StartupSurvivalRecord[];
}

/** Released counts of the start-ups registered in a year; `_id` is a county's id and the year (`NO:15:2016`). */
export interface StartupCohortRecord extends StoredRecord {
  registered: number;
  followedTo: string;
  total: CountRecord;
  survived: StartupSurvivalRecord[];
  byOwnership: StartupOwnershipRecord[];
}

/** Released counts of a service's customers; `_id` is the cooperation agreement's id and the year. */
export interface CustomerFollowUpRecord extends StoredRecord {
  year: number;
  guided: CountRecord;
  followedUp: CountRecord;
  registered: CountRecord;
}
