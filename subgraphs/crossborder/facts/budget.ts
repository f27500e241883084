import type { FactRecord } from '../../shared/facts.ts';
import { groupBy } from '../../shared/loader.ts';
import { amountOf, decimal } from '../../shared/money.ts';
import type { ProvenanceRecord } from '../../shared/records.ts';
import { lengthInMonths } from '../change.ts';
import type { BudgetLineRecord, ExchangeRateRecord, ProjectRecord, WorkPackageRecord } from '../records.ts';
import { fact, summed, text } from './fact.ts';

const leadsOf = ({ leads }: ProjectRecord) => leads.flatMap(({ partner }) => partner.partner ?? []);

const inCurrency = (lines: readonly BudgetLineRecord[], currency: string) =>
  lines.filter(({ amount }) => amount?.currency === currency);

/** The lines of each work package sum to the total that the plan states for it, in each currency (R1). */
export function workPackageTotals(
  project: ProjectRecord,
  workPackages: readonly WorkPackageRecord[],
  lines: readonly BudgetLineRecord[],
): FactRecord[] {
  return workPackages.flatMap(({ _id, owner, number, statedTotals, provenance }) =>
    statedTotals.map((total) => {
      const own = inCurrency(lines, total.currency).filter(({ workPackage }) => workPackage === _id);
      const source = provenance.at(-1);
      if (source === undefined) throw new Error(`${_id} names no source of its totals`);
      return fact({
        _id: `${_id}:total:${total.currency}`,
        owner,
        subject: project._id,
        topic: `Budget of work package ${number} in ${total.currency}`,
        unit: total.currency,
        partners: leadsOf(project),
        claim: {
          rule: 'R1',
          total: { label: 'total', value: text(total), provenance: source },
          parts: own.map(({ category, amount, provenance }) => ({
            label: category,
            ...(amount !== undefined && { value: text(amount) }),
            provenance: provenance[0] ?? source,
          })),
        },
      });
    }),
  );
}

/**
 * The work packages' lines of each cost category sum to the category's stated total, and all of them to the grand total,
 * in every currency that lines are kept in (R1).
 */
export function categoryTotals(project: ProjectRecord, lines: readonly BudgetLineRecord[]): FactRecord[] {
  const currencies = new Set(lines.flatMap(({ amount }) => amount?.currency ?? []));
  return project.statedCategoryTotals
    .filter(({ amount }) => currencies.has(amount.currency))
    .map(({ category, amount, provenance }) => {
      const own = inCurrency(lines, amount.currency).filter(
        (line) => category === undefined || line.category === category,
      );
      const parts = [...groupBy(own, ({ workPackage }) => workPackage)].map(([workPackage, rows]) =>
        summed(workPackage, rows, amount.currency),
      );
      return fact({
        _id: `${project._id}:category:${category ?? 'ALL'}:${amount.currency}`,
        owner: project.owner,
        subject: project._id,
        topic: `Cost ${category === undefined ? 'of all categories' : `of category ${category}`} in ${amount.currency}`,
        unit: amount.currency,
        partners: leadsOf(project),
        claim: { rule: 'R1', total: { label: 'total', value: text(amount), provenance }, parts },
      });
    });
}

/** The stated totals of one currency are those of another at a project's rate, to the whole unit, half up (R1). */
export function conversions(
  project: ProjectRecord,
  rates: readonly ExchangeRateRecord[],
  from: string,
  into: string,
): FactRecord[] {
  const rate = rates.find(({ currency, _id }) => currency === from && project.exchangeRates.includes(_id));
  if (rate === undefined) throw new Error(`${project._id} has no rate for ${from}`);
  const stated = (currency: string) =>
    project.statedCategoryTotals.filter(({ amount }) => amount.currency === currency);
  const originals = new Map(stated(from).map((total) => [total.category, total]));
  return stated(into).flatMap(({ category, amount, provenance }) => {
    const original = originals.get(category);
    if (original === undefined) return [];
    const converted = amountOf(original.amount).div(decimal(rate.rate));
    return fact({
      _id: `${project._id}:category:${category ?? 'ALL'}:${from}-in-${into}`,
      owner: project.owner,
      subject: project._id,
      topic: `Cost ${category === undefined ? 'of all categories' : `of category ${category}`}, ${from} in ${into}`,
      unit: into,
      partners: leadsOf(project),
      claim: {
        rule: 'R1',
        total: { label: into, value: text(amount), provenance },
        parts: [
          {
            label: `${text(original.amount)} ${from} ÷ ${rate.rate} = ${converted.toFixed(2)}, to the whole ${into}`,
            value: converted.toFixed(0),
            provenance: original.provenance,
          },
        ],
      },
    });
  });
}

/** The stated category totals of a currency that no line is kept in sum to their grand total (R1). */
export function convertedTotals(project: ProjectRecord, currency: string): FactRecord[] {
  const stated = project.statedCategoryTotals.filter(({ amount }) => amount.currency === currency);
  const total = stated.find(({ category }) => category === undefined);
  if (total === undefined) return [];
  return [
    fact({
      _id: `${project._id}:category:ALL:${currency}`,
      owner: project.owner,
      subject: project._id,
      topic: `Cost of all categories in ${currency}`,
      unit: currency,
      partners: leadsOf(project),
      claim: {
        rule: 'R1',
        total: { label: 'total', value: text(total.amount), provenance: total.provenance },
        parts: stated.flatMap(({ category, amount, provenance }) =>
          category === undefined ? [] : { label: category, value: text(amount), provenance },
        ),
      },
    }),
  ];
}

/** Overhead of each work package is a fixed part of its staff cost, to the whole unit, half up (R1). */
export function overheads(
  project: ProjectRecord,
  workPackages: readonly WorkPackageRecord[],
  lines: readonly BudgetLineRecord[],
  { rate, provenance }: { rate: string; provenance: ProvenanceRecord },
): FactRecord[] {
  return workPackages.flatMap(({ _id, owner, number }) => {
    const own = lines.filter(({ workPackage }) => workPackage === _id);
    const overhead = own.filter(({ category }) => category === 'FLAT_RATE');
    const currency = overhead[0]?.amount?.currency;
    if (currency === undefined) return [];
    const staff = inCurrency(own, currency).filter(({ category }) => category === 'STAFF');
    const base = summed('staff', staff, currency);
    return fact({
      _id: `${_id}:overhead:${currency}`,
      owner,
      subject: project._id,
      topic: `Overhead of work package ${number}`,
      unit: currency,
      partners: leadsOf(project),
      claim: {
        rule: 'R1',
        total: summed('overhead', overhead, currency),
        parts: [
          {
            label: `staff ${base.value ?? ''} × ${rate}, to the whole ${currency}`,
            value: decimal(base.value ?? 0)
              .mul(decimal(rate))
              .toFixed(0),
            provenance,
          },
        ],
      },
    });
  });
}

/** Count × price as a line's description states them is the line's amount (R2). */
export function unitPrices(project: ProjectRecord, lines: readonly BudgetLineRecord[]): FactRecord[] {
  return lines.flatMap(({ _id, owner, units, amount, provenance: [provenance] }) => {
    if (units === undefined || amount === undefined || provenance === undefined) return [];
    return fact({
      _id: `${_id}:units`,
      owner,
      subject: project._id,
      topic: `Count and price in budget line ${_id}`,
      unit: amount.currency,
      partners: leadsOf(project),
      claim: {
        rule: 'R2',
        amount: { label: 'amount', value: text(amount), provenance },
        factors: [
          { label: 'count', value: String(units.count), provenance },
          { label: 'price', value: text(units.price), provenance },
        ],
      },
    });
  });
}

/** The months that a line pays somebody fill those of its work package (R4). */
export function paidMonths(
  project: ProjectRecord,
  workPackages: readonly WorkPackageRecord[],
  lines: readonly BudgetLineRecord[],
): FactRecord[] {
  const periods = new Map(workPackages.map((each) => [each._id, each]));
  return lines.flatMap((line) => {
    const workPackage = periods.get(line.workPackage);
    const [provenance] = line.provenance;
    const end = workPackage?.period.end;
    if (line.paidMonths === undefined || workPackage === undefined || provenance === undefined) return [];
    if (end === undefined) return [];
    const { start } = workPackage.period;
    return fact({
      _id: `${line._id}:months`,
      owner: line.owner,
      subject: project._id,
      topic: `Months paid in budget line ${line._id}`,
      unit: 'months',
      partners: leadsOf(project),
      claim: {
        rule: 'R4',
        bound: { label: 'months paid', value: String(line.paidMonths), provenance },
        event: {
          label: `months of work package ${workPackage.number}, ${start} to ${end}`,
          value: String(lengthInMonths({ start, end })),
          provenance: workPackage.provenance[1] ?? provenance,
        },
        relation: 'FILLS',
      },
    });
  });
}
