import { localDay } from '../shared/day.ts';
import { obligationState } from '../shared/deadlines.ts';
import type { ActivityPlanRecord, AnnualReportRecord, PayoutRecord } from './records.ts';

/** Approved counts from the day on which it was approved. */
const approvedOn = ({ approvedAt }: Pick<ActivityPlanRecord, 'approvedAt'>): string | undefined =>
  approvedAt && localDay(approvedAt);

/** How something to be handed in by a day stands on another: only its last day is known. */
const handedIn = ({ dueAt, submittedAt }: Pick<AnnualReportRecord, 'dueAt' | 'submittedAt'>, day: string) =>
  obligationState(
    {
      opensAt: dueAt,
      dueAt,
      isFollowed: true,
      ...(submittedAt !== undefined && { fulfilledAt: submittedAt }),
    },
    day,
  );

/** How an activity plan stands on a day; it is late only after its due day. */
export function planState(
  plan: Pick<ActivityPlanRecord, 'dueAt' | 'submittedAt' | 'approvedAt'>,
  day: string,
) {
  const approved = approvedOn(plan);
  if (approved !== undefined && approved <= day) return 'APPROVED';
  const state = handedIn(plan, day);
  if (state === 'DONE_ON_TIME' || state === 'DONE_LATE') return 'SUBMITTED';
  return state === 'OVERDUE' ? 'OVERDUE' : 'NOT_DUE';
}

/** How an annual report stands on a day. */
export function reportState(report: Pick<AnnualReportRecord, 'dueAt' | 'submittedAt'>, day: string) {
  const state = handedIn(report, day);
  if (state === 'DONE_ON_TIME') return 'ON_TIME';
  if (state === 'DONE_LATE') return 'LATE';
  return state === 'OVERDUE' ? 'MISSING' : 'NOT_DUE';
}

/** First and last day of a payout's month. */
export function payoutMonth({ year, dueMonth }: Pick<PayoutRecord, 'year' | 'dueMonth'>) {
  const last = new Date(Date.UTC(year, dueMonth, 0)).toISOString().slice(0, 10);
  return { opensAt: `${last.slice(0, 8)}01`, dueAt: last };
}

/**
 * How a payout stands on a day (Viken agreement, section 7): due from the first day of its month if the year's plan is
 * approved by then, else from the day of approval, on which the agreement is silent. A year without a plan is blocked.
 */
export function payoutState(payout: PayoutRecord, plan: ActivityPlanRecord | null, day: string) {
  const liftedOn = plan ? approvedOn(plan) : undefined;
  const gate = liftedOn === undefined ? {} : { liftedOn };
  const done = payout.paidAt !== undefined && { fulfilledAt: payout.paidAt };
  const state = obligationState({ ...payoutMonth(payout), ...done, isFollowed: true, gate }, day);
  if (state === 'DONE_ON_TIME' || state === 'DONE_LATE') return 'PAID';
  if (state === 'BLOCKED') return 'BLOCKED_NO_APPROVED_PLAN';
  return state === 'NOT_DUE' ? 'NOT_DUE' : 'DUE';
}
