import { pageRequest } from '../shared/connection.ts';
import { checkPage } from '../shared/factModel.ts';
import { beginsWith } from '../shared/names.ts';
import { figuresOf, municipalFunding, yearlyFunding } from './funding.ts';
import { planId, referredMunicipality, referredPayout, referredPlan } from './ids.ts';
import { required } from './loaders.ts';
import { inForce } from './model.ts';
import type { CooperationAgreementRecord, CourseRecord, PayoutRecord } from './records.ts';
import { localDay, payoutState, planState } from './states.ts';
import type { Resolvers } from './types.generated.ts';

/** A day, today in Norway when none is given. */
const onDay = (day: string | null | undefined): string => day ?? localDay(new Date());

const partnerOf = ({ partner }: { partner?: string }) => (partner === undefined ? null : { id: partner });

export const resolvers: Resolvers = {
  Query: {
    countyChecks: (_, args, { loaders }) => loaders.checkPage.load(checkPage(args)),
    programme: (_, { code }, { loaders }) => loaders.programme.load(code),
    programmes: (_, page, { loaders }) => loaders.programmePage.load(pageRequest(page, {})),
    cooperationAgreement: (_, { id }, { loaders }) => loaders.agreement.load(id),
    cooperationAgreements: (_, { municipality, party, inForceOn, ...page }, { loaders }) =>
      loaders.agreementPage.load(
        pageRequest<CooperationAgreementRecord>(page, {
          ...(municipality != null && { 'onBehalfOf.municipality': municipality }),
          ...(party != null && { 'parties.partner': party }),
          ...(inForceOn != null && inForce(inForceOn)),
        }),
      ),
    action: (_, { code }, { loaders }) => loaders.action.load(code),
    actions: (_, { programme, ...page }, { loaders }) =>
      loaders.actionPage.load(pageRequest(page, programme == null ? {} : { programme })),
    course: (_, { id }, { loaders }) => loaders.course.load(id),
    courses: (_, { municipality, kind, startsFrom, title, ...page }, { loaders }) =>
      loaders.coursePage.load(
        pageRequest<CourseRecord>(
          page,
          {
            ...(municipality != null && { municipality }),
            ...(kind != null && { kind }),
            ...(startsFrom != null && { firstDay: { $gte: startsFrom } }),
            ...(title != null && beginsWith(title, 'title')),
          },
          'firstDay',
        ),
      ),
  },

  Programme: {
    __resolveReference: ({ code }, { loaders }) => loaders.programme.load(code),
    code: ({ _id }) => _id,
    owner: ({ programmeOwner }) => programmeOwner,
    policyGoals: ({ policyGoals }, _, { loaders }) =>
      Promise.all(policyGoals.map((code) => required(loaders.policyGoal, code))),
    actions: ({ _id }, page, { loaders }) => loaders.actionPage.load(pageRequest(page, { programme: _id })),
  },

  PolicyGoal: {
    __resolveReference: ({ code }, { loaders }) => loaders.policyGoal.load(code),
    code: ({ _id }) => _id,
    parent: ({ parent }, _, { loaders }) =>
      parent === undefined ? null : required(loaders.policyGoal, parent),
  },

  CooperationAgreement: {
    __resolveReference: async ({ id, populationTotals }, { loaders }) => {
      const agreement = await loaders.agreement.load(id);
      return agreement && { ...agreement, populationTotals };
    },
    id: ({ _id }) => _id,
    coveredMunicipalities: ({ onBehalfOf }) => onBehalfOf.map(({ municipality }) => ({ id: municipality })),
    yearlyFunding: (agreement) =>
      yearlyFunding(agreement, figuresOf(agreement.populationTotals, 'populationTotals')),
    activityPlans: ({ _id }, page, { loaders }) =>
      loaders.activityPlanPage.load(pageRequest(page, { agreement: _id })),
    payouts: ({ _id }, { year, ...page }, { loaders }) =>
      loaders.payoutPage.load(pageRequest(page, { agreement: _id, ...(year != null && { year }) })),
  },

  AgreementParty: { partner: partnerOf },

  MunicipalShare: { municipality: ({ municipality }) => ({ id: municipality }) },

  ActivityPlan: {
    __resolveReference: (reference, { loaders }) => loaders.activityPlan.load(referredPlan(reference)),
    agreement: ({ agreement }, _, { loaders }) => required(loaders.agreement, agreement),
    state: (plan, { asOf }) => planState(plan, onDay(asOf)),
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

  Action: {
    __resolveReference: ({ code }, { loaders }) => loaders.action.load(code),
    code: ({ _id }) => _id,
    parent: ({ parent }, _, { loaders }) => (parent === undefined ? null : required(loaders.action, parent)),
    programme: ({ programme }, _, { loaders }) => required(loaders.programme, programme),
    policyGoals: ({ policyGoals }, _, { loaders }) =>
      Promise.all(policyGoals.map((code) => required(loaders.policyGoal, code))),
    courses: ({ _id }, page, { loaders }) =>
      loaders.coursePage.load(pageRequest(page, { action: _id }, 'firstDay')),
  },

  ActionPlayer: { partner: partnerOf },

  Course: {
    __resolveReference: ({ id }, { loaders }) => loaders.course.load(id),
    id: ({ _id }) => _id,
    municipality: ({ municipality }) => (municipality === undefined ? null : { id: municipality }),
    action: ({ action }, _, { loaders }) => (action === undefined ? null : required(loaders.action, action)),
  },

  Municipality: {
    __resolveReference: referredMunicipality,
    cooperationAgreements: ({ id }, page, { loaders }) =>
      loaders.agreementPage.load(pageRequest(page, { 'onBehalfOf.municipality': id })),
    funding: async ({ id, populations }, _, { loaders }) => {
      const figures = figuresOf(populations, 'populations');
      if (figures === null) return null;
      const covering = await loaders.coverage.load(id);
      return covering.flatMap(({ agreement, share }) => municipalFunding(agreement, share, figures) ?? []);
    },
    payouts: async ({ id }, { year, ...page }, { loaders }) => {
      const covering = await loaders.coverage.load(id);
      const agreements = covering.map(({ agreement }) => agreement._id);
      return loaders.payoutPage.load(
        pageRequest<PayoutRecord>(page, { agreement: { $in: agreements }, ...(year != null && { year }) }),
      );
    },
    courses: ({ id }, page, { loaders }) =>
      loaders.coursePage.load(pageRequest(page, { municipality: id }, 'firstDay')),
  },
};
