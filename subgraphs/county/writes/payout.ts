import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { along, type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { obligationId, payoutId, planId } from '../ids.ts';
import type { Context } from '../loaders.ts';
import { signatory } from '../parties.ts';
import type { PayoutRecord, StoredObligation } from '../records.ts';
import { payoutMonth, payoutState } from '../states.ts';
import type { PayPayoutInput, SchedulePayoutInput } from '../types.generated.ts';
import { stepOf } from './steps.ts';

type State = 'NOT_SCHEDULED' | ReturnType<typeof payoutState>;

/** Paid only when due and not blocked (Viken agreement, section 7); approving the plan is what lifts the block. */
const PAYOUT: Machine<State> = {
  NOT_SCHEDULED: { schedulePayout: 'NOT_DUE' },
  NOT_DUE: { schedulePayout: 'NOT_DUE' },
  BLOCKED_NO_APPROVED_PLAN: { schedulePayout: 'BLOCKED_NO_APPROVED_PLAN', approveActivityPlan: 'DUE' },
  DUE: { schedulePayout: 'DUE', payPayout: 'PAID' },
  PAID: {},
};

const PAID_IN_ADVANCE = { nb: 'Utbetaling i forskudd', original: 'NB' } as const;
const GATE = {
  nb: 'Årlige aktivitetsplaner og budsjett skal godkjennes før utbetaling.',
  original: 'NB',
} as const;

const dutyOf = ({ agreement, year, instalment }: SchedulePayoutInput | PayPayoutInput): string =>
  obligationId(agreement, 'PAYOUT', `${year}-${instalment}`);

/** Sets the amount of an instalment, with the duty to pay it and its gate. */
export function schedulePayout(input: SchedulePayoutInput, context: Context): Promise<Outcome<PayoutRecord>> {
  const { payouts: into, activityPlans, obligations } = context.model.collections;
  const { agreement: of, year, instalment } = input;
  const [mutation, id, today] = ['schedulePayout', payoutId(of, year, instalment), localDay(context.now)];
  return context.model.write<PayoutRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: (current, reads, by) =>
        stepOf(of, 'COUNTY', context, reads, async (agreement) => {
          const plan = await reads.one(activityPlans, planId(of, year));
          const due = await reads.one(obligations, dutyOf(input));
          const { owner, currency, period, payoutSchedule } = agreement;
          return () => {
            const state = current === null ? 'NOT_SCHEDULED' : payoutState(current, plan, today);
            refuse(illegalStep(PAYOUT, state, mutation, 'instalment'));
            if (`${year}-12-31` < period.start || `${year}-01-01` > (period.end ?? '9999'))
              refuse(failure('year', 'NO_DUTY', 'must be a year in which the agreement applies'));
            const rule = payoutSchedule.find((each) => each.instalment === instalment);
            const failures = [failure('instalment', 'UNKNOWN', "must be one of the agreement's schedule")];
            if (rule === undefined) return { failures };
            const record = writtenBy(current, { id, owner, mutation, by, today });
            const { share, dueMonth } = rule;
            const payment: StoredObligation = {
              version: 0,
              subject: of,
              kind: 'PAYOUT',
              title: PAID_IN_ADVANCE,
              of: `${year}-${instalment}`,
              obligedParties: [{ role: 'LEAD', ...signatory(agreement, by.consumer) }],
              ...payoutMonth({ year, dueMonth }),
              isFollowed: true,
              lateFor: null,
              ...due,
              gate: {
                text: GATE,
                activityPlan: planId(of, year),
                ...due?.gate,
                ...(plan?.approvedAt && { liftedOn: localDay(plan.approvedAt) }),
              },
              ...writtenBy(due, { id: dutyOf(input), owner, mutation, by, today }),
            };
            return {
              next: {
                version: 0,
                agreement: of,
                year,
                instalment,
                ...current,
                ...record,
                share,
                dueMonth,
                amount: amountIn('amount', input.amount, currency),
              },
              along: [along(obligations, due, payment)],
              fences: [planId(of, year)],
            };
          };
        }),
    },
    context,
  );
}

/** Pays an instalment that is due, and notes so with the duty to. */
export function payPayout(input: PayPayoutInput, context: Context): Promise<Outcome<PayoutRecord>> {
  const { payouts: into, activityPlans, obligations } = context.model.collections;
  const { agreement: of, year, instalment } = input;
  const [mutation, id, today] = ['payPayout', payoutId(of, year, instalment), localDay(context.now)];
  return context.model.write<PayoutRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: (current, reads, by) =>
        stepOf(of, 'COUNTY', context, reads, async ({ owner }) => {
          const plan = await reads.one(activityPlans, planId(of, year));
          const due = await reads.one(obligations, dutyOf(input));
          return () => {
            const state = current === null ? 'NOT_SCHEDULED' : payoutState(current, plan, today);
            const illegal = illegalStep(PAYOUT, state, mutation, 'instalment');
            if (illegal || current === null) return { failures: illegal ? [illegal] : [] };
            return {
              next: {
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                paidAt: today,
              },
              along: due ? [along(obligations, due, { ...due, isFollowed: true, fulfilledAt: today })] : [],
            };
          };
        }),
    },
    context,
  );
}
