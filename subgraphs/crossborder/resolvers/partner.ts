import { pageRequest } from '../../shared/connection.ts';
import { organisationIdFault } from '../../../schema/organisationId.ts';
import type { ProjectRecord, WorkPackageRecord } from '../records.ts';
import type { Resolvers } from '../types.generated.ts';

/** The number in an ISO 6523 id; undefined for a slug. */
const numberIn = (id: string): string | undefined => /^(?:0192|0007):(\d+)$/.exec(id)?.[1];

export const partnerResolvers = {
  // Here the organisation itself, elsewhere a reference to it.
  NamedPartner: {
    partner: ({ partner }, _, { loaders }) => (partner === undefined ? null : loaders.partner.load(partner)),
  },

  Partner: {
    __resolveReference: ({ id }, { loaders }) => loaders.partner.load(id),
    id: ({ _id }) => _id,
    orgNumber: ({ _id }) => numberIn(_id) ?? null,
    checksumValid: ({ _id }) => numberIn(_id) !== undefined && organisationIdFault(_id) === undefined,
    leads: ({ _id }, page, { loaders }) =>
      loaders.projectPage.load(pageRequest<ProjectRecord>(page, { 'leads.partner.partner': _id })),
    workPackages: ({ _id }, page, { loaders }) =>
      loaders.workPackagePage.load(pageRequest<WorkPackageRecord>(page, { 'roles.partner.partner': _id })),
  },
} satisfies Resolvers;
