import { localDay } from '../../shared/day.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { along, type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { obligationId, planId } from '../ids.ts';
import { amountIn } from '../inputs.ts';
import type { Context } from '../loaders.ts';
import { actingAs } from '../parties.ts';
import type { ActivityPlanRecord } from '../records.ts';
import type { ApproveActivityPlanInput, SubmitActivityPlanInput } from '../types.generated.ts';

type PlanState = 'NOT_SUBMITTED' | 'SUBMITTED' | 'APPROVED';

/** Approval is the gate before payouts (Viken agreement, section 7), so nothing is handed in after it. */
const PLAN: Machine<PlanState> = {
  NOT_SUBMITTED: { submitActivityPlan: 'SUBMITTED' },
  SUBMITTED: { submitActivityPlan: 'SUBMITTED', approveActivityPlan: 'APPROVED' },
  APPROVED: {},
};

const stateOf = (plan: ActivityPlanRecord | null): PlanState => {
  if (plan?.approvedAt) return 'APPROVED';
  return plan?.submittedAt === undefined ? 'NOT_SUBMITTED' : 'SUBMITTED';
};

const noAgreement = () => [failure('agreement', 'UNKNOWN', 'must be the id of an agreement')];

/** Hands in a year's plan, and notes so with the duty to. Another one before approval keeps the day of the first. */
export function submitActivityPlan(
  input: SubmitActivityPlanInput,
  context: Context,
): Promise<Outcome<ActivityPlanRecord>> {
  const { activityPlans, cooperationAgreements, obligations } = context.model.collections;
  const mutation = 'submitActivityPlan';
  const today = localDay(context.now);
  const id = planId(input.agreement, input.year);
  return context.model.write(
    {
      mutation,
      input,
      into: activityPlans,
      id,
      step: async (current, { one }, by) => {
        const agreement = await one(cooperationAgreements, input.agreement);
        if (agreement === null) return noAgreement();
        const duty = await one(obligations, obligationId(agreement._id, 'ACTIVITY_PLAN', String(input.year)));
        return {
          only: actingAs(agreement, 'CONTRACT_MUNICIPALITY', today),
          who: 'the contract municipality of the agreement',
          decide: () => {
            const illegal = illegalStep(PLAN, stateOf(current), mutation, 'year');
            if (illegal) return { failures: [illegal] };
            if (duty === null)
              return {
                failures: [failure('year', 'NO_DUTY', 'must be a year of which a plan is to be handed in')],
              };
            const budget = amountIn('budget', input.budget, agreement);
            if ('code' in budget) return { failures: [budget] };
            const submittedAt = current?.submittedAt ?? today;
            return {
              next: {
                version: 0,
                agreement: agreement._id,
                year: input.year,
                dueAt: duty.dueAt,
                ...current,
                ...writtenBy(current, { id, owner: agreement.owner, mutation, by, today }),
                submittedAt,
                budget,
              },
              along: [along(obligations, duty, { ...duty, isFollowed: true, fulfilledAt: submittedAt })],
            };
          },
        };
      },
    },
    context,
  );
}

/** Approves a year's plan, and opens the gate of the year's payouts. */
export function approveActivityPlan(
  input: ApproveActivityPlanInput,
  context: Context,
): Promise<Outcome<ActivityPlanRecord>> {
  const { activityPlans, cooperationAgreements, obligations } = context.model.collections;
  const mutation = 'approveActivityPlan';
  const today = localDay(context.now);
  const id = planId(input.agreement, input.year);
  return context.model.write(
    {
      mutation,
      input,
      into: activityPlans,
      id,
      step: async (current, { one, all }, by) => {
        const agreement = await one(cooperationAgreements, input.agreement);
        if (agreement === null) return noAgreement();
        const waiting = await all(obligations, { subject: agreement._id, kind: 'PAYOUT' });
        return {
          only: actingAs(agreement, 'COUNTY', today),
          who: 'the county of the agreement',
          decide: () => {
            const illegal = illegalStep(PLAN, stateOf(current), mutation, 'year');
            if (illegal || current === null) return { failures: illegal ? [illegal] : [] };
            const county = agreement.parties.find(({ role }) => role === 'COUNTY');
            return {
              next: {
                ...current,
                ...writtenBy(current, { id, owner: agreement.owner, mutation, by, today }),
                approvedAt: context.now,
                approvedBy: { nameInDocument: county?.nameInDocument ?? by.consumer, partner: by.consumer },
              },
              along: waiting.flatMap((duty) =>
                duty.gate?.activityPlan === id
                  ? [along(obligations, duty, { ...duty, gate: { ...duty.gate, liftedOn: today } })]
                  : [],
              ),
            };
          },
        };
      },
    },
    context,
  );
}
