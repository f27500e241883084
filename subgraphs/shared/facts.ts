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

interface Sum {
  rule: 'R1';
  total: StatementRecord;
  parts: StatementRecord[];
}

interface Product {
  rule: 'R2';
  amount: StatementRecord;
  factors: StatementRecord[];
}

interface Listing {
  rule: 'R3';
  count: StatementRecord;
  listed: StatementRecord[];
}

interface Order {
  rule: 'R4';
  /** The bound, a day; for FILLS a number of months. */
  bound: StatementRecord;
  event: StatementRecord;
  /** How the event has to stand to the bound. */
  relation: 'NOT_BEFORE' | 'NOT_AFTER' | 'ON' | 'FILLS';
}

interface Cover {
  rule: 'R5';
  cost: StatementRecord;
  financing: StatementRecord[];
  /** Half the unit that the sources are rounded to, for each source; a gap within it is INFO. Zero when exact. */
  rounding: string;
}

interface Reference {
  rule: 'R6';
  /** What is referred to, or the last day for which it has to exist. */
  reference: StatementRecord;
  /** What there is: values that resolve the reference, or the last day on which the target exists. */
  targets: StatementRecord[];
  relation: 'RESOLVES' | 'EXISTS_UNTIL';
}

interface Agreement {
  rule: 'R7';
  statements: StatementRecord[];
}

interface Coverage {
  rule: 'R8';
  /** What has to be covered: municipalities on a day, years of a period. */
  required: StatementRecord[];
  covered: StatementRecord[];
}

/** What the eight rules of `domain.md` section 3.9 are applied to, one shape for each rule. */
export type Claim = Sum | Product | Listing | Order | Cover | Reference | Agreement | Coverage;
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
