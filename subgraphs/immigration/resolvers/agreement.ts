import { pageRequest } from '../../shared/connection.ts';
import { onDay } from '../../shared/day.ts';
import { forbidden } from '../../shared/errors.ts';
import { activityFor } from '../activities.ts';
import { isInForce } from '../agreements.ts';
import type { Context } from '../loaders.ts';
import type { ProcessingActivityRecord, SharingAgreementRecord } from '../records.ts';
import type { Resolvers } from '../types.generated.ts';
import { concludeSharingAgreement, endSharingAgreement } from '../writes/agreement.ts';

const DATASET = 'participant-progress';

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
      const { record, failures } = await concludeSharingAgreement(input, await ownActivity(context), context);
      return { agreement: record, failures };
    },
    endSharingAgreement: async (_, { input }, context) => {
      const { record, failures } = await endSharingAgreement(input, await ownActivity(context), context);
      return { agreement: record, failures };
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
