import { amountOf, decimal, ratio } from '../shared/money.ts';
import type { MoneyRecord } from '../shared/records.ts';
import type { Convert } from './conversion.ts';
import type { ProjectVersionRecord } from './records.ts';

const DAY = 86_400_000;

/** Year, month and day of a day; a month's last day counts as its thirty-first. */
function parts(day: string): [year: number, month: number, day: number] {
  const at = new Date(`${day}T00:00:00Z`);
  const isLast = new Date(at.getTime() + DAY).getUTCDate() === 1;
  return [at.getUTCFullYear(), at.getUTCMonth(), isLast ? 31 : at.getUTCDate()];
}

/** Whole months from one day to another by the calendar; a month's last day counts as any other month's last day. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [year, month, day] = parts(from);
  const [lastYear, lastMonth, lastDay] = parts(to);
  return (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0);
}

/** Whole months that a period lasts, both its ends included. */
export function lengthInMonths({ start, end }: { start: string; end: string }): number {
  const after = new Date(Date.parse(end) + DAY).toISOString().slice(0, 10);
  return monthsBetween(start, after);
}

/** Two days and what lies between them; null when either is not given. */
export function dayChange(from: string | undefined, to: string | undefined) {
  if (from === undefined || to === undefined) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return { from, to, days, months: monthsBetween(from, to) };
}

interface Known {
  amount: MoneyRecord;
  kind: ProjectVersionRecord['provenance']['kind'];
}

/** Two amounts in one currency and their difference; null when either is not given. */
function moneyChange(from: Known | undefined, to: Known | undefined, convert: Convert) {
  if (from === undefined || to === undefined) return null;
  const [one, other] = [convert([from.amount]).amount, convert([to.amount]).amount];
  const difference = { minor: other.minor - one.minor, currency: one.currency };
  return {
    from: one,
    fromKind: from.kind,
    to: other,
    difference,
    ratio: ratio(amountOf(difference), decimal(amountOf(one)), 4),
  };
}

/**
 * What changed between two versions of a project (joint view 16), in one currency. `plannedTotal` stands for the total of
 * a plan that states none in one currency.
 */
export function versionChange(
  from: ProjectVersionRecord,
  to: ProjectVersionRecord,
  convert: Convert,
  plannedTotal: MoneyRecord | undefined,
) {
  const known = (version: ProjectVersionRecord, amount: MoneyRecord | undefined): Known | undefined =>
    amount === undefined ? undefined : { amount, kind: version.provenance.kind };
  const total = (version: ProjectVersionRecord): Known | undefined =>
    version.totalBudget === undefined && version.kind === 'PLAN' && plannedTotal !== undefined
      ? { amount: plannedTotal, kind: 'COMPUTED' }
      : known(version, version.totalBudget);
  return {
    from: from.kind,
    to: to.kind,
    euSupport: moneyChange(known(from, from.euSupport), known(to, to.euSupport), convert),
    stateFunding: moneyChange(known(from, from.stateFunding), known(to, to.stateFunding), convert),
    totalBudget: moneyChange(total(from), total(to), convert),
    start: dayChange(from.period?.start, to.period?.start),
    end: dayChange(from.period?.end, to.period?.end),
  };
}
