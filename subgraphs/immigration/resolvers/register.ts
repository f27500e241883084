import { organisationIdFault } from '../../../schema/organisationId.ts';
import { pageRequest } from '../../shared/connection.ts';
import { notAvailable } from '../../shared/errors.ts';
import { activityFor, isServiceItself } from '../activities.ts';
import type { DisclosureRecord } from '../records.ts';
import { readOf } from '../register/read.ts';
import type { Resolvers } from '../types.generated.ts';

const DATASET = 'disclosures';

/** An organisation as a reference; null for one that the graph has no id for. */
const known = (id: string) => (organisationIdFault(id) === undefined ? { id } : null);

export const registerResolvers = {
  Query: {
    disclosures: async (_, { recipient, from, ...page }, context, info) => {
      const { caller, loaders, model } = context;
      const request = pageRequest<DisclosureRecord>(
        page,
        {
          ...(recipient != null && { recipient }),
          ...(from != null && { at: { $gte: from.toISOString() } }),
        },
        'at',
      );
      const activities = await loaders.processingActivities();
      const allowed = isServiceItself(activities, DATASET, caller);
      await model.register.append({
        ...readOf(context, info, new Date()),
        fields: ['Query.disclosures'],
        ...(allowed
          ? { decision: 'ALLOWED', legalBasis: activityFor(activities, DATASET)?.legalBases[0] }
          : { decision: 'DENIED', reason: 'NOT_THE_SERVICE' }),
      });
      if (!allowed) throw notAvailable();
      return loaders.disclosurePage.load(request);
    },
  },

  Disclosure: {
    id: ({ _id }) => _id,
    at: ({ at }) => new Date(at),
    recipient: ({ recipient }) => known(recipient),
    recipientId: ({ recipient }) => recipient,
    supplier: ({ supplier }) => (supplier === undefined ? null : known(supplier)),
    supplierId: ({ supplier }) => supplier ?? null,
    actor: ({ person }) => person ?? null,
    adviser: ({ person }) => (person?.role === 'ADVISER' ? { id: person.id } : null),
    agreement: ({ agreement }, _, { loaders }) =>
      agreement === undefined ? null : loaders.sharingAgreement.load(agreement),
    // Policy codes are for the service's own staff (P24).
    reason: ({ reason }, _, { caller }) =>
      caller.kind === 'organisation' && caller.person?.role === 'PARTICIPANT' ? null : (reason ?? null),
  },
} satisfies Resolvers;
