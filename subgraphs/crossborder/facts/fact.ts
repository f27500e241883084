import { amountOf, sum } from '../../shared/money.ts';
import type { Claim, FactRecord, StatementRecord } from '../../shared/facts.ts';
import type { MoneyRecord, ProvenanceRecord } from '../../shared/records.ts';

/** What is known of a fact before its sources are read off its statements. */
export type Given = Pick<FactRecord, '_id' | 'owner' | 'subject' | 'unit' | 'partners' | 'claim'> &
  Partial<Pick<FactRecord, 'judgement'>> & { topic: string };

const statementsOf = (claim: Claim): StatementRecord[] =>
  Object.values(claim).flatMap((part: string | StatementRecord | StatementRecord[]) =>
    typeof part === 'string' ? [] : part,
  );

/** A fact with its documents and sources, which are those of its statements. */
export function fact({ topic, ...given }: Given): FactRecord {
  const sources = statementsOf(given.claim).map(({ provenance }) => provenance);
  const distinct = new Map(sources.map((each) => [JSON.stringify(each), each]));
  return {
    ...given,
    version: 1,
    topic: { en: topic, original: 'EN' },
    documents: [...new Set(sources.map(({ document }) => document))],
    partners: [...new Set(given.partners)],
    provenance: [...distinct.values()],
  };
}

/** An amount in main units, as text. */
export const text = (amount: MoneyRecord): string => amountOf(amount).toFixed();

/** The sum of several records' amounts as one statement, computed. */
export function summed(
  label: string,
  rows: readonly { amount?: MoneyRecord; provenance: ProvenanceRecord[] }[],
  currency: string,
): StatementRecord {
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const [source] = rows.flatMap(({ provenance }) => provenance);
  if (source === undefined) throw new Error(`nothing to sum for ${label}`);
  const places = rows.flatMap(({ provenance }) => provenance.map(({ locator }) => locator));
  return {
    label,
    value: text(sum(amounts, currency)),
    provenance: { document: source.document, locator: `sum of ${places.join('; ')}`, kind: 'COMPUTED' },
  };
}
