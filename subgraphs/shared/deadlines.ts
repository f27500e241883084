import { dayBefore } from './day.ts';

/** A duty that comes back, and when: `due` and `opens` are month and day (`05-01`). */
export interface YearlyRule {
  every: 'YEAR';
  /** Years from the one that it is about to the one in which it is due. */
  yearsAfter: -1 | 0 | 1;
  due: string;
  /** First day of the time in which it is to be done; absent when there is only the last day. */
  opens?: string;
  /** How often a year; absent when once. */
  times?: number;
}

/** A duty at the end of each quarter. */
export interface QuarterlyRule {
  every: 'QUARTER';
}

/** A duty in each twelve months from the first day of what it is laid down in. */
export interface TwelveMonthRule {
  every: 'TWELVE_MONTHS';
  /** How often in each. */
  times: number;
}

export type DeadlineRule = YearlyRule | QuarterlyRule | TwelveMonthRule;

/** One deadline: what it is about (`2022`, `2022-2`, `2014-Q1`), its first and its last day. */
export interface Deadline {
  of: string;
  year: number;
  opensAt: string;
  dueAt: string;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** One or several deadlines of the same days: what each is about, numbered when they are several. */
const numbered = (year: number, times: number, days: Pick<Deadline, 'opensAt' | 'dueAt'>): Deadline[] =>
  Array.from({ length: times }, (_, index) => ({
    of: times === 1 ? String(year) : `${year}-${index + 1}`,
    year,
    ...days,
  }));

function inYear(rule: YearlyRule | QuarterlyRule, year: number): Deadline[] {
  if (rule.every === 'QUARTER')
    return QUARTER_ENDS.map((end, index) => {
      const dueAt = `${year}-${end}`;
      return { of: `${year}-Q${index + 1}`, year, opensAt: dueAt, dueAt };
    });
  const { yearsAfter, due, opens = due, times = 1 } = rule;
  const day = (monthAndDay: string) => `${year + yearsAfter}-${monthAndDay}`;
  return numbered(year, times, { opensAt: day(opens), dueAt: day(due) });
}

/** Twelve months from the day of each year on which the period began; the last ones end with it. */
function inTwelveMonths({ times }: TwelveMonthRule, period: { start: string; end: string }): Deadline[] {
  const monthAndDay = period.start.slice(4);
  const found: Deadline[] = [];
  for (let year = Number(period.start.slice(0, 4)); `${year}${monthAndDay}` <= period.end; year++) {
    const last = dayBefore(`${year + 1}${monthAndDay}`);
    const dueAt = last < period.end ? last : period.end;
    found.push(...numbered(year, times, { opensAt: `${year}${monthAndDay}`, dueAt }));
  }
  return found;
}

/**
 * The deadlines of a rule for what lies in a period, by the year or quarter that each is about: the last ones can fall
 * after its end, the first before its start, and none is about a year outside it.
 */
export function deadlines(rule: DeadlineRule, period: { start: string; end: string }): Deadline[] {
  if (rule.every === 'TWELVE_MONTHS') return inTwelveMonths(rule, period);
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => inYear(rule, year))
    .filter(({ dueAt }) => rule.every === 'YEAR' || (dueAt > period.start && dueAt <= period.end));
}

/** What is known of when something has to be done; without its days where no source gives any. */
interface Dates {
  opensAt?: string;
  dueAt?: string;
  fulfilledAt?: string;
  /** False when no source tells whether it was done. */
  isFollowed: boolean;
  gate?: { liftedOn?: string } | undefined;
}

const lastDayOf = (dueAt: string | undefined, gate: Dates['gate']): string | undefined =>
  gate?.liftedOn !== undefined && dueAt !== undefined && gate.liftedOn > dueAt ? gate.liftedOn : dueAt;

/**
 * How an obligation stands on a day. Done counts from the day it was done; it is late after the last day, which moves to
 * the day on which its gate opens when that is later (on this the agreements are silent). What nobody keeps record of is
 * NOT_RECORDED after its last day, never overdue; so is at any time what has no last day and is not known to be done.
 */
export function obligationState({ opensAt, dueAt, fulfilledAt, isFollowed, gate }: Dates, day: string) {
  const { liftedOn } = gate ?? {};
  const lastDay = lastDayOf(dueAt, gate);
  if (fulfilledAt !== undefined && fulfilledAt <= day)
    return lastDay === undefined || fulfilledAt <= lastDay ? 'DONE_ON_TIME' : 'DONE_LATE';
  if (opensAt !== undefined && day < opensAt) return 'NOT_DUE';
  if (gate !== undefined && (liftedOn === undefined || liftedOn > day)) return 'BLOCKED';
  if (lastDay === undefined) return 'NOT_RECORDED';
  if (day <= lastDay) return 'DUE';
  return isFollowed ? 'OVERDUE' : 'NOT_RECORDED';
}

/** Spans of lateness in days, each four times the one before; the longest is eleven years. */
const SPANS = [4, 16, 64, 256, 1024, 4096];

const DAY = 24 * 60 * 60 * 1000;

/**
 * The first of the spans, counted from the due day, in which an obligation is late and done; 0 when it is never late, null
 * when no span holds it. It follows from the record and not from today. By it an index finds what is late on a day without
 * walking over all that was done before.
 */
export function lateFor({ isFollowed, gate, dueAt, fulfilledAt }: Dates): number | null {
  const lastDay = lastDayOf(dueAt, gate);
  if (dueAt === undefined || lastDay === undefined) return 0;
  if (!isFollowed || (gate !== undefined && gate.liftedOn === undefined)) return 0;
  if (fulfilledAt === undefined) return null;
  if (fulfilledAt <= lastDay) return 0;
  const days = (Date.parse(fulfilledAt) - Date.parse(dueAt)) / DAY;
  return SPANS.find((span) => days <= span) ?? null;
}

const before = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** A filter for the obligations that are overdue on a day: the same as `obligationState` says of each. */
export const overdueOn = (day: string) => ({
  $or: [
    { lateFor: null, dueAt: { $lt: day } },
    ...SPANS.map((span) => ({ lateFor: span, dueAt: { $gt: before(day, span), $lt: day } })),
  ],
  $nor: [{ fulfilledAt: { $lte: day } }, { 'gate.liftedOn': { $gte: day } }],
});
