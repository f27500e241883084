import type { LocalisedTextRecord, ProvenanceRecord, StoredRecord } from './records.ts';

/** What one source says: a value in the fact's unit, and where it stands. */
export interface StatementRecord {
  /** What it is about within the fact (`WP 3`, `year 2021`). */
  label: string;
  /** A decimal, a day, or a text, as the fact needs it; absent when the source leaves it open. */
  value?: string;
  provenance: ProvenanceRecord;
}

/** Why a difference weighs less than its rule would have it: a judgement of the people who read the sources. */
export interface JudgementRecord {
  severity: 'INFO' | 'CONFLICT' | 'UNVERIFIABLE';
  reason: string;
}

export interface SumClaim {
  rule: 'R1';
  total: StatementRecord;
  parts: StatementRecord[];
}

export interface ProductClaim {
  rule: 'R2';
  amount: StatementRecord;
  factors: StatementRecord[];
}

export interface ListingClaim {
  rule: 'R3';
  count: StatementRecord;
  listed: StatementRecord[];
}

export interface OrderClaim {
  rule: 'R4';
  /** The bound, a day; for FILLS a number of months. */
  bound: StatementRecord;
  event: StatementRecord;
  /** How the event has to stand to the bound. */
  relation: 'BEFORE' | 'NOT_BEFORE' | 'NOT_AFTER' | 'ON' | 'FILLS';
}

export interface FinancingClaim {
  rule: 'R5';
  cost: StatementRecord;
  financing: StatementRecord[];
  /** Half the unit that the sources are rounded to, for each source; a gap within it is INFO. Zero when exact. */
  rounding: string;
}

export interface ReferenceClaim {
  rule: 'R6';
  /** What is referred to, or the last day for which it has to exist. */
  reference: StatementRecord;
  /** What there is: values that resolve the reference, or the last day on which the target exists. */
  targets: StatementRecord[];
  relation: 'RESOLVES' | 'EXISTS_UNTIL';
}

export interface AgreementClaim {
  rule: 'R7';
  statements: StatementRecord[];
}

export interface CoverageClaim {
  rule: 'R8';
  /** What has to be covered: municipalities on a day, years of a period. */
  required: StatementRecord[];
  covered: StatementRecord[];
  /** Set when `required` is a period in order: the finding tells its first gap and where cover begins again. */
  relation?: 'PERIOD';
}

/** What the eight rules are applied to, one shape for each rule. */
export type Claim =
  | SumClaim
  | ProductClaim
  | ListingClaim
  | OrderClaim
  | FinancingClaim
  | ReferenceClaim
  | AgreementClaim
  | CoverageClaim;
export type CheckRule = Claim['rule'];

/** One fact that sources speak of, as statements. No rule knows the document. */
export interface FactRecord extends StoredRecord {
  /** The project, agreement or programme that it belongs to, by key. */
  subject: string;
  /** What the fact is. */
  topic: LocalisedTextRecord;
  /** Titles of the documents whose statements it compares. */
  documents: string[];
  /** OrganisationIds of the partners concerned. */
  partners: string[];
  /** Currency, `days`, `months`, `persons`; `text` when values are compared as words. */
  unit: string;
  claim: Claim;
  judgement?: JudgementRecord;
}
