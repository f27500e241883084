import type { Claim, FactRecord, StatementRecord } from '../../shared/facts.ts';
import { amountOf } from '../../shared/money.ts';
import type { LocalisedTextRecord, MoneyRecord, ProvenanceRecord } from '../../shared/records.ts';

/** What a fact is about: who keeps it, and the programme or agreement that it belongs to. */
export interface Subject {
  _id: string;
  owner: string;
}

/** A text in the first language that it has. */
export const textOf = ({ en, nb, nn, sv }: LocalisedTextRecord) => en ?? nb ?? nn ?? sv ?? '';
const topic = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

/** A statement with its place. */
export const statement = (
  label: string,
  value: string | undefined,
  provenance: ProvenanceRecord,
): StatementRecord => ({ label, ...(value !== undefined && { value }), provenance });

/** A statement of an amount of money; open when there is none. */
export const amount = (label: string, money: MoneyRecord | undefined, provenance: ProvenanceRecord) =>
  statement(label, money && amountOf(money).toFixed(), provenance);

/** A fact of a subject; its documents are those of its statements. */
export function fact(
  { _id, owner }: Subject,
  name: string,
  about: string,
  unit: string,
  claim: Claim,
): FactRecord {
  const sources = Object.values(claim).flatMap((part: string | StatementRecord | StatementRecord[]) =>
    typeof part === 'string' ? [] : [part].flat().map(({ provenance }) => provenance),
  );
  return {
    _id: `${_id}:${name}`,
    owner,
    version: 1,
    provenance: sources,
    subject: _id,
    topic: topic(about),
    documents: [...new Set(sources.map(({ document }) => document))],
    partners: [owner],
    unit,
    claim,
  };
}

/** The first source of a record. */
export const first = (all: readonly ProvenanceRecord[]): ProvenanceRecord => {
  const [source] = all;
  if (source === undefined) throw new Error('a record without a source');
  return source;
};
