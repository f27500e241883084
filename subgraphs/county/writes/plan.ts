import { localDay, yearOf } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { along, type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { obligationId, planId } from '../ids.ts';
import type { Context } from '../loaders.ts';
import { signatory } from '../parties.ts';
import type { ActivityPlanRecord, AnnualReportRecord } from '../records.ts';
import type {
  ApproveActivityPlanInput,
  SubmitActivityPlanInput,
  SubmitAnnualReportInput,
} from '../types.generated.ts';
import { stepOf } from './steps.ts';

type PlanState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED';

/** Approval is the gate before payouts (Viken agreement, section 7), so nothing is handed in after it. */
const PLAN: Machine<PlanState> = {
  NOT_SUBMITTED: { submitActivityPlan: 'SUBMITTED' },
  SUBMITTED: { submitActivityPlan: 'SUBMITTED', approveActivityPlan: 'APPROVED' },
  APPROVED: {},
};

const planStateOf = (plan: ActivityPlanRecord | null): PlanState => {
  if (plan?.approvedAt) return 'APPROVED';
  return plan?.submittedAt === undefined ? 'NOT_SUBMITTED' : 'SUBMITTED';
};

const REPORT: Machine<'NOT_SUBMITTED' | 'SUBMITTED'> = {
  NOT_SUBMITTED: { submitAnnualReport: 'SUBMITTED' },
  SUBMITTED: {},
};

/** Hands in a year's plan, and notes so with the duty to. Another one before approval keeps the day of the first. */
export function submitActivityPlan(
  input: SubmitActivityPlanInput,
  context: Context,
): Promise<Outcome<ActivityPlanRecord>> {
  const { activityPlans: into, obligations } = context.model.collections;
  const { agreement: of, year } = input;
  const [mutation, id, today] = ['submitActivityPlan', planId(of, year), localDay(context.now)];
  return context.model.write<ActivityPlanRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: (current, reads, by) =>
        stepOf(of, 'CONTRACT_MUNICIPALITY', context, reads, async ({ _id, owner, currency }) => {
          const duty = await reads.one(obligations, obligationId(_id, 'ACTIVITY_PLAN', String(year)));
          return () => {
            refuse(illegalStep(PLAN, planStateOf(current), mutation, 'year'));
            const failures = [
              failure('year', 'NO_DUTY', 'must be a year of which a plan is to be handed in'),
            ];
            if (duty === null) return { failures };
            const submittedAt = current?.submittedAt ?? today;
            return {
              next: {
                version: 0,
                agreement: _id,
                year,
                dueAt: duty.dueAt,
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                submittedAt,
                budget: amountIn('budget', input.budget, currency),
              },
              along: [along(obligations, duty, { ...duty, isFollowed: true, fulfilledAt: submittedAt })],
            };
          };
        }),
    },
    context,
  );
}

/** Approves a year's plan, and opens the gate of the year's payouts. */
export function approveActivityPlan(
  input: ApproveActivityPlanInput,
  context: Context,
): Promise<Outcome<ActivityPlanRecord>> {
  const { activityPlans: into, obligations } = context.model.collections;
  const { agreement: of, year } = input;
  const [mutation, id, today] = ['approveActivityPlan', planId(of, year), localDay(context.now)];
  return context.model.write<ActivityPlanRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: (current, reads, by) =>
        stepOf(of, 'COUNTY', context, reads, async (agreement) => {
          const { _id, owner } = agreement;
          const payouts = await reads.all(obligations, { subject: _id, kind: 'PAYOUT' });
          return () => {
            const illegal = illegalStep(PLAN, planStateOf(current), mutation, 'year');
            if (illegal || current === null) return { failures: illegal ? [illegal] : [] };
            return {
              next: {
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                approvedAt: context.now,
                approvedBy: signatory(agreement, by.consumer),
              },
              along: payouts.flatMap((duty) =>
                duty.gate?.activityPlan === id
                  ? [along(obligations, duty, { ...duty, gate: { ...duty.gate, liftedOn: today } })]
                  : [],
              ),
              fences: [id],
            };
          };
        }),
    },
    context,
  );
}

/** Hands in a year's report, and notes so with the duty to. */
export function submitAnnualReport(
  input: SubmitAnnualReportInput,
  context: Context,
): Promise<Outcome<AnnualReportRecord>> {
  const { annualReports: into, obligations } = context.model.collections;
  const { agreement: of, year } = input;
  const [mutation, id, today] = ['submitAnnualReport', planId(of, year), localDay(context.now)];
  return context.model.write<AnnualReportRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: (current, reads, by) =>
        stepOf(of, 'CONTRACT_MUNICIPALITY', context, reads, async ({ _id, owner, currency }) => {
          const duty = await reads.one(obligations, obligationId(_id, 'ANNUAL_REPORT', String(year)));
          return () => {
            const state = current?.submittedAt === undefined ? 'NOT_SUBMITTED' : 'SUBMITTED';
            refuse(illegalStep(REPORT, state, mutation, 'year'));
            const failures = [
              failure('year', 'NO_DUTY', 'must be a year of which a report is to be handed in'),
            ];
            if (duty === null) return { failures };
            if (year >= yearOf(today)) refuse(failure('year', 'FUTURE', 'must be a year that has ended'));
            return {
              next: {
                version: 0,
                agreement: _id,
                year,
                dueAt: duty.dueAt,
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                submittedAt: today,
                accounts: amountIn('accounts', input.accounts, currency),
              },
              along: [along(obligations, duty, { ...duty, isFollowed: true, fulfilledAt: today })],
            };
          };
        }),
    },
    context,
  );
}
