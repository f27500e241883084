import { heldOn } from '../shared/fields.ts';
import { pageRequest } from '../shared/connection.ts';
import { changePage } from '../shared/changes.ts';
import { checkPage } from '../shared/factModel.ts';
import { beginsWith } from '../shared/names.ts';
import { figuresOf, municipalFunding, yearlyFunding } from './funding.ts';
import { referredMunicipality } from './ids.ts';
import { required } from './loaders.ts';
import type { CooperationAgreementRecord, CourseRecord, PayoutRecord } from './records.ts';
import { mutations } from './resolvers/mutation.ts';
import { obligationQueries, obligationResolvers } from './resolvers/obligation.ts';
import { payoutResolvers } from './resolvers/payout.ts';
import { practiceQueries, practiceResolvers } from './resolvers/practice.ts';
import { partnerOf } from './resolvers/references.ts';
import { reportingResolvers } from './resolvers/reporting.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers = {
  ...obligationResolvers,
  ...payoutResolvers,
  ...practiceResolvers,
  ...reportingResolvers,

  Query: {
    ...obligationQueries,
    ...practiceQueries,
    countyChanges: (_, args, { caller, loaders }) => loaders.changePage.load(changePage(args, caller)),
    countyChecks: (_, args, { loaders }) => loaders.checkPage.load(checkPage(args)),
    programme: (_, { code }, { loaders }) => loaders.programme.load(code),
    programmes: (_, page, { loaders }) => loaders.programmePage.load(pageRequest(page, {})),
    cooperationAgreement: (_, { id }, { loaders }) => loaders.agreement.load(id),
    cooperationAgreements: (_, { municipality, party, inForceOn, ...page }, { loaders }) =>
      loaders.agreementPage.load(
        pageRequest<CooperationAgreementRecord>(page, {
          ...(municipality != null && { 'onBehalfOf.municipality': municipality }),
          ...(party != null && { 'parties.partner': party }),
          ...(inForceOn != null && heldOn('period', inForceOn)),
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

  Mutation: mutations,

  Programme: {
    __resolveReference: ({ code }, { loaders }) => loaders.programme.load(code),
    code: ({ _id }) => _id,
    owner: ({ programmeOwner }) => programmeOwner,
    policyGoals: ({ policyGoals }, _, { loaders }) =>
      Promise.all(policyGoals.map((code) => required(loaders.policyGoal, code))),
    actions: ({ _id }, page, { loaders }) => loaders.actionPage.load(pageRequest(page, { programme: _id })),
    obligations: ({ _id }, page, { loaders }) =>
      loaders.obligationPage.load(pageRequest(page, { subject: _id }, 'dueAt')),
    studyVisits: ({ _id }, page, { loaders }) =>
      loaders.studyVisitPage.load(pageRequest(page, { programme: _id }, 'firstDay')),
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
    services: ({ services }, { strength }) =>
      strength == null ? services : services.filter((each) => each.strength === strength),
    annualReports: ({ _id }, page, { loaders }) =>
      loaders.annualReportPage.load(pageRequest(page, { agreement: _id })),
    obligations: ({ _id }, page, { loaders }) =>
      loaders.obligationPage.load(pageRequest(page, { subject: _id }, 'dueAt')),
  },

  AgreementParty: { ...reportingResolvers.AgreementParty, partner: partnerOf },

  MunicipalShare: { municipality: ({ municipality }) => ({ id: municipality }) },

  Action: {
    __resolveReference: ({ code }, { loaders }) => loaders.action.load(code),
    code: ({ _id }) => _id,
    parent: ({ parent }, _, { loaders }) => (parent === undefined ? null : required(loaders.action, parent)),
    programme: ({ programme }, _, { loaders }) => required(loaders.programme, programme),
    policyGoals: ({ policyGoals }, _, { loaders }) =>
      Promise.all(policyGoals.map((code) => required(loaders.policyGoal, code))),
    goodPractices: ({ _id }, _, { loaders }) => loaders.practicesOf.load(_id),
    studyVisits: ({ _id }, _, { loaders }) => loaders.visitsOf.load(_id),
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
    ...reportingResolvers.Municipality,
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
