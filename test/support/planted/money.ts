import { rows as crossborder } from '../../../seed/crossborder.ts';
import type {
  BudgetLineRecord,
  CostCategory,
  FinancingSourceRecord,
  StatedFinancingTotalRecord,
  StatedTotalRecord,
} from '../../../subgraphs/crossborder/records.ts';
import { money } from '../../../subgraphs/shared/money.ts';
import type { MoneyRecord } from '../../../subgraphs/shared/records.ts';
import { only } from '../grown/names.ts';
import { chooser, place, stored } from './madeUp.ts';

export const sek = (amount: number) => money(amount, 'SEK');
export const eur = (amount: number) => money(amount, 'EUR');

interface ProjectMoney {
  budgetLines: BudgetLineRecord[];
  financingSources: FinancingSourceRecord[];
  statedCategoryTotals: StatedTotalRecord[];
  statedFinancingTotals: StatedFinancingTotalRecord[];
}

/** The project's budget in kronor at 10 for a euro, its financing in euro, and the totals stated of both. */
export function moneyOf(name: string, planted: boolean): ProjectMoney {
  const or = chooser(planted);
  const of = { ...stored, project: name, country: 'SE' };
  const provenance = place('totals');
  const line = (
    workPackage: number,
    position: number,
    category: CostCategory,
    amount: number,
    more: Partial<BudgetLineRecord> = {},
  ): BudgetLineRecord => ({
    ...of,
    _id: `${name}:${workPackage}:SE:${position}`,
    workPackage: `${name}:${workPackage}`,
    position,
    category,
    amount: sek(amount),
    ...more,
  });
  const source = (
    position: number,
    kind: FinancingSourceRecord['kind'],
    amount: number,
  ): FinancingSourceRecord => ({
    ...only(crossborder.financingSources),
    ...of,
    _id: `${name}:F:SE:${position}`,
    label: kind,
    position,
    kind,
    amount: eur(amount),
    countsAsActual: kind !== 'IN_KIND_TIME',
  });
  const total = (amount: MoneyRecord, category?: CostCategory): StatedTotalRecord => ({
    ...(category !== undefined && { category }),
    amount,
    provenance,
  });
  return {
    budgetLines: [
      line(1, 1, 'STAFF', 480_000, { paidMonths: or(24, 20) }),
      line(1, 2, 'TRAVEL', 48_000, { units: { count: or(24, 26), price: sek(2_000) } }),
      line(1, 3, 'FLAT_RATE', 72_000),
      line(2, 1, 'STAFF', 300_000),
      line(2, 2, 'TRAVEL', or(15_000, 16_500)),
      line(2, 3, 'FLAT_RATE', 45_000),
    ],
    financingSources: [
      source(1, 'OWN', or(46_000, 45_400)),
      source(2, 'EU', 50_000),
      source(3, 'IN_KIND_TIME', 4_000),
    ],
    statedCategoryTotals: [
      total(sek(780_000), 'STAFF'),
      total(sek(63_000), 'TRAVEL'),
      total(sek(117_000), 'FLAT_RATE'),
      total(sek(960_000)),
      total(eur(78_000), 'STAFF'),
      total(eur(or(6_300, 6_200)), 'TRAVEL'),
      total(eur(11_700), 'FLAT_RATE'),
      total(eur(96_000)),
    ],
    statedFinancingTotals: [
      { country: 'SE', countsAsActual: true, amount: eur(96_000), provenance },
      { country: 'SE', countsAsActual: false, amount: eur(100_000), provenance },
    ],
  };
}
