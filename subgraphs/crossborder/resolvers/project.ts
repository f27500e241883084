import { pageRequest } from '../../shared/connection.ts';
import { pointedTo, pointedToAll } from '../references.ts';
import { budgetSummary, financingSummary, projectConversion } from '../totals.ts';
import type { Resolvers } from '../types.generated.ts';
import { soleSource } from './programme.ts';

export const projectResolvers = {
  Project: {
    __resolveReference: ({ code }, { loaders }) => loaders.project.load(code),
    code: ({ _id }) => _id,
    programme: ({ programme }, _, { loaders }) => pointedTo(loaders.programme, programme),
    exchangeRates: ({ exchangeRates }, _, { loaders }) => pointedToAll(loaders.exchangeRate, exchangeRates),
    workPackages: ({ _id }, page, { loaders }) =>
      loaders.workPackagePage.load(pageRequest(page, { project: _id }, 'number')),
    indicators: ({ _id }, page, { loaders }) =>
      loaders.indicatorPage.load(pageRequest(page, { project: _id }, 'position')),
    financing: ({ _id }, { country, ...page }, { loaders }) =>
      loaders.financingSourcePage.load(
        pageRequest(page, { project: _id, ...(country != null && { country }) }, 'position'),
      ),
    budget: ({ _id }, { currency }, context) => budgetSummary({ project: _id }, currency, context),
    financingTotals: (project, { currency }, context) => financingSummary(project, currency, context),
  },

  NamedMunicipality: { municipality: ({ municipality }) => ({ id: municipality }) },

  WorkPackage: {
    __resolveReference: ({ id }, { loaders }) => loaders.workPackage.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    budgetLines: ({ _id }, { country, ...page }, { loaders }) =>
      loaders.budgetLinePage.load(
        pageRequest(page, { workPackage: _id, ...(country != null && { country }) }, 'position'),
      ),
    participatingMunicipalities: ({ municipalities }) => municipalities.map((id) => ({ id })),
    budget: ({ _id, project }, { currency }, context) =>
      budgetSummary({ project, workPackage: _id }, currency, context),
  },

  BudgetLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.budgetLine.load(id),
    id: ({ _id }) => _id,
    workPackage: ({ workPackage }, _, { loaders }) => pointedTo(loaders.workPackage, workPackage),
    amountIn: async ({ project, amount }, { currency }, context) => {
      const of = await pointedTo(context.loaders.project, project);
      const convert = await projectConversion(of, currency, context);
      return amount === undefined ? null : convert([amount]);
    },
    provenance: soleSource,
  },

  FinancingSource: {
    __resolveReference: ({ id }, { loaders }) => loaders.financingSource.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    provenance: soleSource,
  },
} satisfies Resolvers;
