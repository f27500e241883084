import { heldOn } from '../shared/fields.ts';
import { pageRequest } from '../shared/connection.ts';
import { changePage } from '../shared/changes.ts';
import { checkPage } from '../shared/factModel.ts';
import { badInput } from '../shared/errors.ts';
import { beginsWith } from '../shared/names.ts';
import { RULES } from '../shared/scalars.ts';
import type { ExchangeRateRecord, PartnerRecord, ProjectRecord } from './records.ts';
import { calendarQueries, calendarResolvers } from './resolvers/calendar.ts';
import { mutations, writingResolvers } from './resolvers/mutation.ts';
import { indicatorResolvers } from './resolvers/indicator.ts';
import { participationResolvers } from './resolvers/participation.ts';
import { partnerResolvers } from './resolvers/partner.ts';
import { planResolvers } from './resolvers/plan.ts';
import { programmeResolvers } from './resolvers/programme.ts';
import { projectResolvers } from './resolvers/project.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    ...calendarQueries,
    crossborderChanges: (_, args, { caller, loaders }) => loaders.changePage.load(changePage(args, caller)),
    crossborderChecks: (_, args, { loaders }) => loaders.checkPage.load(checkPage(args)),
    partner: (_, { id }, { loaders }) => loaders.partner.load(id),
    partners: (_, { country, sector, name, ...page }, { loaders }) =>
      loaders.partnerPage.load(
        pageRequest<PartnerRecord>(
          page,
          {
            ...(country != null && { country }),
            ...(sector != null && { sector }),
            ...(name != null && beginsWith(name, 'name')),
          },
          'sortName',
        ),
      ),
    project: (_, { code }, { loaders }) => loaders.project.load(code),
    projects: (_, { programme, runningOn: day, title, ...page }, { loaders }) =>
      loaders.projectPage.load(
        pageRequest<ProjectRecord>(page, {
          ...(programme != null && { programme }),
          ...(day != null && heldOn('period', day)),
          ...(title != null && beginsWith(title, 'title')),
        }),
      ),
    workPackage: (_, { id }, { loaders }) => loaders.workPackage.load(id),
    indicator: (_, { code }, { loaders }) => loaders.indicator.load(code),
    exchangeRates: (_, { programme, currency, month, ...page }, { loaders }) =>
      loaders.exchangeRatePage.load(
        pageRequest<ExchangeRateRecord>(page, {
          ...(programme != null && { programme }),
          ...(currency != null && { currency }),
          // A rate without a month holds for all.
          ...(month != null && { month: { $in: [month, null] } }),
        }),
      ),
  },

  Mutation: mutations,

  ...writingResolvers,

  Municipality: {
    __resolveReference: ({ id }) => {
      // A reference from outside can hold anything, and below it becomes part of a filter.
      if (typeof id !== 'string' || RULES.MunicipalityId(id) !== undefined) {
        throw badInput('id', 'must be the id of a municipality');
      }
      return { id };
    },
    cofinancing: ({ id }, page, { loaders }) =>
      loaders.financingSourcePage.load(pageRequest(page, { payerMunicipalities: id })),
    projects: ({ id }, page, { loaders }) =>
      loaders.projectPage.load(pageRequest<ProjectRecord>(page, { 'municipalities.municipality': id })),
    workPackages: ({ id }, page, { loaders }) =>
      loaders.workPackagePage.load(pageRequest(page, { municipalities: id })),
  },

  ...partnerResolvers,
  ...programmeResolvers,
  ...planResolvers,
  ...projectResolvers,
  ...indicatorResolvers,
  ...calendarResolvers,
  ...participationResolvers,
  Partner: { ...partnerResolvers.Partner, ...calendarResolvers.Partner },
  Project: { ...projectResolvers.Project, ...planResolvers.Project, ...calendarResolvers.Project },
  WorkPackage: {
    ...projectResolvers.WorkPackage,
    ...planResolvers.WorkPackage,
    ...calendarResolvers.WorkPackage,
    ...participationResolvers.WorkPackage,
  },
  Meeting: { ...calendarResolvers.Meeting, ...participationResolvers.Meeting },
  FinancingSource: { ...projectResolvers.FinancingSource, ...planResolvers.FinancingSource },
};
