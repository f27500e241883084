import { randomUUID } from 'node:crypto';
import { datasetsIn } from '../../../schema/datasets.ts';
import { typeDefs } from '../../../schema/typeDefs.ts';
import { pageRequest } from '../../shared/connection.ts';
import { localDay, onDay } from '../../shared/day.ts';
import { forbidden } from '../../shared/errors.ts';
import { activityFor } from '../activities.ts';
import { agreementFailures, isInForce, newAgreement } from '../agreements.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { ProcessingActivityRecord, SharingAgreementRecord } from '../records.ts';
import type { Resolvers } from '../types.generated.ts';

const DATASET = 'participant-progress';

const datasets = datasetsIn(typeDefs('immigration'));

/** The activity that the service's agreements are under. FORBIDDEN to everybody but the service itself. */
async function ownActivity({ caller, loaders }: Context): Promise<ProcessingActivityRecord> {
  const activity = activityFor(await loaders.processingActivities(), DATASET);
  if (activity === undefined || caller.kind === 'anonymous' || activity.controller !== caller.consumer)
    throw forbidden('SharingAgreement', 'the token must be one of the service itself');
  return activity;
}

export const agreementResolvers = {
  Query: {
    sharingAgreements: (_, { consumer, ...page }, { loaders }) =>
      loaders.sharingAgreementPage.load(
        pageRequest<SharingAgreementRecord>(page, { ...(consumer != null && { consumer }) }),
      ),
    processingActivities: (_, _args, { loaders }) => loaders.processingActivities(),
  },

  Mutation: {
    concludeSharingAgreement: async (_, { input }, context) => {
      const activity = await ownActivity(context);
      const today = localDay(new Date());
      const failures = agreementFailures(input, { activity, datasets, today });
      if (failures.length > 0) return { agreement: null, failures };
      const agreement = newAgreement(`SHARE-${randomUUID()}`, input, activity, today);
      await context.model.concludeAgreement(agreement);
      return { agreement, failures };
    },
    endSharingAgreement: async (_, { id }, context) => {
      await ownActivity(context);
      const agreement = await context.model.endAgreement(id, new Date());
      if (agreement !== null) return { agreement, failures: [] };
      const rule = 'must be the id of an agreement that has not been ended';
      return { agreement: null, failures: [failure('id', 'NOT_FOUND', rule)] };
    },
  },

  SharingAgreement: {
    id: ({ _id }) => _id,
    provider: ({ provider }) => ({ id: provider }),
    consumer: ({ consumer }) => ({ id: consumer }),
    isInForce: (agreement, { on }) => isInForce(agreement, onDay(on)),
  },

  Partner: {
    sharingAgreements: ({ id }, page, { loaders }) =>
      loaders.sharingAgreementPage.load(pageRequest<SharingAgreementRecord>(page, { consumer: id })),
  },

  // What has not been written down yet is empty (`missingItems`).
  ProcessingActivity: {
    id: ({ _id }) => _id,
    controller: ({ controller }) => (controller === undefined ? null : { id: controller }),
    jointControllers: ({ jointControllers }) => jointControllers.map((id) => ({ id })),
    purposes: ({ purposes = [] }) => purposes,
    subjectCategories: ({ subjectCategories = [] }) => subjectCategories,
    dataCategories: ({ dataCategories = [] }) => dataCategories,
    recipientCategories: ({ recipientCategories = [] }) => recipientCategories,
    transfers: ({ transfers = [] }) => transfers,
    erasureLimits: ({ erasureLimits = [] }) => erasureLimits,
    securityMeasures: ({ securityMeasures = [] }) => securityMeasures,
  },

  DataTransfer: {
    recipient: ({ recipient }) => ({ id: recipient }),
  },
} satisfies Resolvers;
