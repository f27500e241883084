import { onDay } from '../../shared/day.ts';
import { planId, referredPayout, referredPlan } from '../ids.ts';
import { required } from '../loaders.ts';
import { payoutState, planState, reportState } from '../states.ts';
import type { Resolvers } from '../types.generated.ts';

export const payoutResolvers = {
  ActivityPlan: {
    __resolveReference: (reference, { loaders }) => loaders.activityPlan.load(referredPlan(reference)),
    agreement: ({ agreement }, _, { loaders }) => required(loaders.agreement, agreement),
    state: (plan, { asOf }) => planState(plan, onDay(asOf)),
  },

  AnnualReport: {
    __resolveReference: (reference, { loaders }) => loaders.annualReport.load(referredPlan(reference)),
    agreement: ({ agreement }, _, { loaders }) => required(loaders.agreement, agreement),
    state: (report, { asOf }) => reportState(report, onDay(asOf)),
  },

  Payout: {
    __resolveReference: (reference, { loaders }) => loaders.payout.load(referredPayout(reference)),
    agreement: ({ agreement }, _, { loaders }) => required(loaders.agreement, agreement),
    state: async (payout, { asOf }, { loaders }) =>
      payoutState(
        payout,
        await loaders.activityPlan.load(planId(payout.agreement, payout.year)),
        onDay(asOf),
      ),
  },
} satisfies Resolvers;
