import { groupBy } from '../shared/loader.ts';
import { converter } from './conversion.ts';
import type { Context } from './loaders.ts';
import {
  type BudgetLineRecord,
  COST_CATEGORIES,
  type FinancingSourceRecord,
  type ProjectRecord,
} from './records.ts';
import { pointedTo, pointedToAll } from './references.ts';

const amounts = (rows: readonly Pick<BudgetLineRecord, 'amount'>[]) =>
  rows.flatMap(({ amount }) => amount ?? []);

const byCountry = <T extends { country: string }>(rows: readonly T[]) =>
  [...groupBy(rows, ({ country }) => country)].sort(([one], [other]) => (one < other ? -1 : 1));

/** A conversion into a currency by the project's rates. BAD_USER_INPUT when it has none for it. */
export async function projectConversion(project: ProjectRecord, currency: string, { loaders }: Context) {
  return converter(currency, await pointedToAll(loaders.exchangeRate, project.exchangeRates));
}

/** Budget lines of a project, all or one work package's, summed in one currency (joint view 9). */
export async function budgetSummary(
  of: { project: string; workPackage?: string },
  currency: string,
  context: Context,
) {
  const { budget, project } = context.loaders;
  const [lines, convert] = await Promise.all([
    of.workPackage === undefined
      ? budget.ofProject(of.project)
      : budget.ofWorkPackage(of.project, of.workPackage),
    pointedTo(project, of.project).then((found) => projectConversion(found, currency, context)),
  ]);
  const byCategory = groupBy(lines, ({ category }) => category);
  return {
    total: convert(amounts(lines)),
    byCountry: byCountry(lines).map(([country, rows]) => ({ country, total: convert(amounts(rows)) })),
    byCategory: COST_CATEGORIES.flatMap((category) => {
      const rows = byCategory.get(category);
      return rows === undefined ? [] : { category, total: convert(amounts(rows)) };
    }),
  };
}

/** Financing rows of a project summed in one currency, all and the actual ones (joint view 10). */
export async function financingSummary(project: ProjectRecord, currency: string, context: Context) {
  const convert = await projectConversion(project, currency, context);
  const rows = await context.loaders.financingOfProject.load(project._id);
  const summary = (some: readonly FinancingSourceRecord[]) => ({
    total: convert(amounts(some)),
    actual: convert(amounts(some.filter(({ countsAsActual }) => countsAsActual))),
  });
  return {
    ...summary(rows),
    byCountry: byCountry(rows).map(([country, some]) => ({ country, ...summary(some) })),
  };
}
