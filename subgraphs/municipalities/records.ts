import type { SexSplitRecord } from '../shared/disclosure.ts';
import type {
  LocalisedTextRecord,
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

export interface AnnexRecord {
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
}

export interface PartnershipMemberRecord {
  municipality?: string;
  nameInDocument: string;
  formerNames: string[];
  provenance: ProvenanceRecord;
}

/** `_id` is the code. */
export interface RegionalPartnershipRecord extends StoredRecord {
  name: LocalisedTextRecord;
  operator: NamedPartnerRecord;
  statedMemberCount: number;
  members: PartnershipMemberRecord[];
  elements: LocalisedTextRecord[];
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
