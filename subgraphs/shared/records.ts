/** Shapes of the values that every subgraph stores. Dates are ISO 8601 days (`2021-07-01`), so they sort as text. */

export interface PeriodRecord {
  start: string;
  /** Absent while the end is open. */
  end?: string;
}

export type Language = 'NB' | 'NN' | 'SV' | 'EN';

export interface LocalisedTextRecord {
  nb?: string;
  nn?: string;
  sv?: string;
  en?: string;
  original: Language;
}

export type ProvenanceKind =
  'STATED' | 'COMPUTED' | 'DECIDED' | 'OFFICIAL_STATISTIC' | 'ESTIMATE' | 'ASSUMED' | 'SYNTHETIC';

export interface ProvenanceRecord {
  document: string;
  locator: string;
  quote?: string;
  kind: ProvenanceKind;
}

/** An organisation as a document names it; `partner` is its OrganisationId where the name is resolved. */
export interface NamedPartnerRecord {
  nameInDocument: string;
  partner?: string;
}

/** Who has to do something, and whether alone or with another. */
export interface ObligedPartyRecord extends NamedPartnerRecord {
  role: 'LEAD' | 'WITH';
}

/** Whole minor units (øre, öre, cent) of a currency. */
export interface MoneyRecord {
  minor: number;
  currency: string;
}

/** What every stored document has. `_id` is its natural key, `owner` the OrganisationId of the body that answers for it. */
export interface StoredRecord {
  _id: string;
  owner: string;
  /** Counts the document's changes, from 1. */
  version: number;
  provenance: ProvenanceRecord[];
  /** Moment of the last write through the graph, ISO 8601 in UTC; absent in what was loaded and not written since. */
  changedAt?: string;
}
