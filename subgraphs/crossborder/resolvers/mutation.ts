import { changeResolvers } from '../../shared/changes.ts';
import type { Outcome } from '../../shared/write.ts';
import type { TakenInRecord } from '../records.ts';
import { pointedTo, pointedToAll } from '../references.ts';
import type { MutationResolvers, Resolvers } from '../types.generated.ts';
import { recordAttendance, reportIndicator } from '../writes/counts.ts';
import { planMilestone, reachMilestone } from '../writes/milestone.ts';
import { publishProjectRelease } from '../writes/projectRelease.ts';
import { recordExchangeRate, submitCostReport } from '../writes/money.ts';

/** Every write of the cross-border partners', with the record under the name of its kind. */
export const mutations = {
  reportIndicator: (_, { input }, context) => reportIndicator(input, context).then(withoutCounts),
  recordAttendance: (_, { input }, context) => recordAttendance(input, context).then(withoutCounts),
  planMilestone: (_, { input }, context) => planMilestone(input, context).then(milestone),
  reachMilestone: (_, { input }, context) => reachMilestone(input, context).then(milestone),
  recordExchangeRate: (_, { input }, context) =>
    recordExchangeRate(input, context).then(({ record, failures }) => ({ exchangeRate: record, failures })),
  submitCostReport: (_, { input }, context) =>
    submitCostReport(input, context).then(({ record, failures }) => ({ project: record, failures })),
  publishProjectRelease: (_, { input }, context) =>
    publishProjectRelease(input, context).then(({ record, failures }) => ({ release: record, failures })),
} satisfies MutationResolvers;

export const writingResolvers = {
  ProjectRelease: {
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    events: ({ events }, _, { loaders }) => pointedToAll(loaders.meeting, events),
  },

  TakenIn: {
    id: ({ _id }) => _id,
    at: ({ changedAt }) => (changedAt === undefined ? null : new Date(changedAt)),
  },

  // Here the organisations themselves, elsewhere references to them.
  Change: {
    ...changeResolvers,
    by: ({ by }, _, { loaders }) => loaders.partner.load(by),
    supplier: ({ supplier }, _, { loaders }) =>
      supplier === undefined ? null : loaders.partner.load(supplier),
  },
} satisfies Resolvers;

/** Key, version and moment alone: what is not taken along here, no resolver can tell. */
function withoutCounts({ record, failures }: Outcome<TakenInRecord>) {
  return {
    takenIn: record && {
      _id: record._id,
      version: record.version,
      ...(record.changedAt !== undefined && { changedAt: record.changedAt }),
    },
    failures,
  };
}

function milestone({ record, failures }: Awaited<ReturnType<typeof planMilestone>>) {
  return { milestone: record, failures };
}
