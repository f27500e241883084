import { approveActivityPlan, submitActivityPlan } from '../writes/plan.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const mutations = {
  submitActivityPlan: async (_, { input }, context) => {
    const { record, failures } = await submitActivityPlan(input, context);
    return { activityPlan: record, failures };
  },
  approveActivityPlan: async (_, { input }, context) => {
    const { record, failures } = await approveActivityPlan(input, context);
    return { activityPlan: record, failures };
  },
} satisfies MutationResolvers;
