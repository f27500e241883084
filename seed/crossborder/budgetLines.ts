import type { BudgetLineRecord } from '../../subgraphs/crossborder/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import { ORG } from '../ids.ts';
import { BUDGET, type BudgetRow } from './budget.ts';
import { PROJECT, stated } from './sources.ts';

/** A row as lines: the Swedish cost with its description, and the Norwegian amount beside it as a line of its own. */
function linesOf(
  workPackage: string,
  [category, sek, description, nok, { units, paidMonths } = {}]: BudgetRow,
  row: number,
): Omit<BudgetLineRecord, '_id'>[] {
  const line = { version: 1, project: PROJECT, workPackage, category };
  const place = (column: string) =>
    stated(
      `activity description ${workPackage.replace(`${PROJECT}:`, '')}, budget table, row ${row + 1}, ${column}`,
    );
  const swedish = {
    ...line,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    provenance: [place('“Kostnad SEK”')],
    country: 'SE',
    ...(sek !== null && { amount: money(sek, 'SEK') }),
    ...(description !== null && { description: { sv: description, original: 'SV' as const } }),
    ...(units !== undefined && { units: { count: units[0], price: money(units[1], 'SEK') } }),
    ...(paidMonths !== undefined && { paidMonths }),
    position: 2 * row,
  };
  const norwegian = (amount: number) => ({
    ...line,
    owner: ORG.FJELLREGIONEN_COUNCIL,
    provenance: [place('“Kostnad NOK”')],
    country: 'NO',
    amount: money(amount, 'NOK'),
    position: 2 * row + 1,
  });
  return [...(description === null ? [] : [swedish]), ...(nok === null ? [] : [norwegian(nok)])];
}

/** Ids count each country's lines within a work package. */
function numbered(workPackage: string, lines: readonly Omit<BudgetLineRecord, '_id'>[]): BudgetLineRecord[] {
  return ['SE', 'NO'].flatMap((country) =>
    lines
      .filter((line) => line.country === country)
      .map((line, index) => ({ _id: `${workPackage}:${country}:${index + 1}`, ...line })),
  );
}

export const budgetLines: BudgetLineRecord[] = Object.entries(BUDGET).flatMap(([number, rows]) => {
  const workPackage = `${PROJECT}:${number}`;
  return numbered(
    workPackage,
    rows.flatMap((row, index) => linesOf(workPackage, row, index)),
  );
});
