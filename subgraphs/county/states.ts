import type { ActivityPlanRecord, PayoutRecord } from './records.ts';

// Sweden's variant writes days as ISO 8601 does; the counties' agreements speak of days in Norway.
const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Norway at a moment, ISO 8601. */
export const localDay = (at: Date): string => norwegianDay.format(at);

/** Approved counts from the day on which it was approved. */
const approvedOn = (plan: ActivityPlanRecord | null, day: string): boolean =>
  plan?.approvedAt !== undefined && localDay(plan.approvedAt) <= day;

/** How an activity plan stands on a day; it is late only after its due day. */
export function planState(plan: ActivityPlanRecord, day: string) {
  if (approvedOn(plan, day)) return 'APPROVED';
  if (plan.submittedAt !== undefined && plan.submittedAt <= day) return 'SUBMITTED';
  return plan.dueAt < day ? 'OVERDUE' : 'NOT_DUE';
}

/**
 * How a payout stands on a day (Viken agreement, section 7): due from the first day of its month if the year's plan is
 * approved by then, else from the day of approval, on which the agreement is silent. A year without a plan is blocked.
 */
export function payoutState(payout: PayoutRecord, plan: ActivityPlanRecord | null, day: string) {
  if (payout.paidAt !== undefined && payout.paidAt <= day) return 'PAID';
  if (day < `${payout.year}-${String(payout.dueMonth).padStart(2, '0')}-01`) return 'NOT_DUE';
  return approvedOn(plan, day) ? 'DUE' : 'BLOCKED_NO_APPROVED_PLAN';
}
