import { type PageArgs, pageRequest } from '../../shared/connection.ts';
import { onDay } from '../../shared/day.ts';
import { obligationState, overdueOn } from '../../shared/deadlines.ts';
import { referredPartner } from '../ids.ts';
import type { StoredObligation } from '../records.ts';
import type { QueryResolvers, Resolvers } from '../types.generated.ts';
import { partnerOf } from './references.ts';

interface ObligationArgs extends PageArgs {
  subject?: string | null;
  party?: string | null;
  kind?: StoredObligation['kind'] | null;
  dueFrom?: string | null;
  dueUntil?: string | null;
  overdueOn?: string | null;
}

const obligationPage = ({
  subject,
  party,
  kind,
  dueFrom,
  dueUntil,
  overdueOn: day,
  ...page
}: ObligationArgs) => {
  const span = { ...(dueFrom != null && { $gte: dueFrom }), ...(dueUntil != null && { $lte: dueUntil }) };
  const all = [
    ...(subject == null ? [] : [{ subject }]),
    ...(party == null ? [] : [{ 'obligedParties.partner': party }]),
    ...(kind == null ? [] : [{ kind }]),
    ...(Object.keys(span).length === 0 ? [] : [{ dueAt: span }]),
    ...(day == null ? [] : [overdueOn(day)]),
  ];
  return pageRequest<StoredObligation>(page, all.length === 0 ? {} : { $and: all }, 'dueAt');
};

export const obligationQueries = {
  obligation: (_, { id }, { loaders }) => loaders.obligation.load(id),
  obligations: (_, args, { loaders }) => loaders.obligationPage.load(obligationPage(args)),
} satisfies QueryResolvers;

export const obligationResolvers = {
  Obligation: {
    __resolveReference: ({ id }, { loaders }) => loaders.obligation.load(id),
    id: ({ _id }) => _id,
    state: (obligation, { asOf }) => obligationState(obligation, onDay(asOf)),
    blockedBy: (obligation, { asOf }) =>
      obligationState(obligation, onDay(asOf)) === 'BLOCKED' ? (obligation.gate ?? null) : null,
  },

  ObligationGate: {
    activityPlan: ({ activityPlan }, _, { loaders }) => loaders.activityPlan.load(activityPlan),
  },

  ObligedParty: { partner: partnerOf },

  Partner: {
    __resolveReference: referredPartner,
    cooperationAgreements: ({ id }, page, { loaders }) =>
      loaders.agreementPage.load(pageRequest(page, { 'parties.partner': id })),
    obligations: ({ id }, args, { loaders }) =>
      loaders.obligationPage.load(obligationPage({ ...args, party: id })),
  },
} satisfies Resolvers;
