import type { FactRecord } from '../../shared/facts.ts';
import type { FinancingSourceRecord, ProjectRecord } from '../records.ts';
import { fact, text } from './fact.ts';

/** Financing rows as parts of a sum; a blank row has no value. */
const parts = (rows: readonly FinancingSourceRecord[]) =>
  rows.flatMap(({ label, amount, provenance: [provenance] }) =>
    provenance === undefined
      ? []
      : { label, ...(amount !== undefined && { value: text(amount) }), provenance },
  );

const payersOf = (rows: readonly FinancingSourceRecord[]) =>
  rows.flatMap(({ owner, payers }) => [owner, ...payers.flatMap(({ partner }) => partner ?? [])]);

/** The rows of each side sum to the totals that the plan states for it, all of them and the actual ones (R1). */
export function financingTotals(
  project: ProjectRecord,
  sources: readonly FinancingSourceRecord[],
): FactRecord[] {
  return project.statedFinancingTotals.map(({ country, countsAsActual, amount, provenance }) => {
    const rows = sources.filter((row) => row.country === country && (!countsAsActual || row.countsAsActual));
    const which = countsAsActual ? 'actual' : 'total';
    return fact({
      _id: `${project._id}:financing:${country}:${which}`,
      owner: project.owner,
      subject: project._id,
      topic: `Financing of the ${country} side, ${which}`,
      unit: amount.currency,
      partners: payersOf(rows),
      claim: { rule: 'R1', total: { label: which, value: text(amount), provenance }, parts: parts(rows) },
    });
  });
}

/**
 * Actual financing of each side covers the cost that the plan states in its currency (R5). `rounding` is half the unit that
 * a currency's sources are rounded to.
 */
export function costsCovered(
  project: ProjectRecord,
  sources: readonly FinancingSourceRecord[],
  rounding: Readonly<Record<string, string>>,
): FactRecord[] {
  const actual = project.statedFinancingTotals.filter(({ countsAsActual }) => countsAsActual);
  return actual.flatMap(({ country, amount: { currency } }) => {
    const cost = project.statedCategoryTotals.find(
      ({ category, amount }) => category === undefined && amount.currency === currency,
    );
    if (cost === undefined) return [];
    const rows = sources.filter((row) => row.country === country && row.countsAsActual && row.amount);
    return fact({
      _id: `${project._id}:financing:${country}:cover`,
      owner: project.owner,
      subject: project._id,
      topic: `Cost of the ${country} side and its actual financing`,
      unit: currency,
      partners: payersOf(rows),
      claim: {
        rule: 'R5',
        cost: { label: 'cost', value: text(cost.amount), provenance: cost.provenance },
        financing: parts(rows),
        rounding: rounding[currency] ?? '0',
      },
    });
  });
}
