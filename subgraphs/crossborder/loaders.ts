import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import type { Model } from './model.ts';

/** One request's reads: by key in batches, pages of lists, and the amounts that a project's sums are made of. */
export function createLoaders({ collections, budgetLinesOf, financingOf, workPackagesOf }: Model) {
  return {
    checkPage: loadPages(collections.facts),
    partner: loadById(collections.partners),
    programme: loadById(collections.programmes),
    exchangeRate: loadById(collections.exchangeRates),
    project: loadById(collections.projects),
    workPackage: loadById(collections.workPackages),
    budgetLine: loadById(collections.budgetLines),
    financingSource: loadById(collections.financingSources),
    indicator: loadById(collections.indicators),
    indicatorReport: loadById(collections.indicatorReports),
    method: loadById(collections.projectMethods),
    participation: loadById(collections.participation),
    milestone: loadById(collections.milestones),
    meeting: loadById(collections.meetings),
    obligation: loadById(collections.projectObligations),
    partnerPage: loadPages(collections.partners),
    exchangeRatePage: loadPages(collections.exchangeRates),
    projectPage: loadPages(collections.projects),
    workPackagePage: loadPages(collections.workPackages),
    budgetLinePage: loadPages(collections.budgetLines),
    financingSourcePage: loadPages(collections.financingSources),
    indicatorPage: loadPages(collections.indicators),
    indicatorReportPage: loadPages(collections.indicatorReports),
    methodPage: loadPages(collections.projectMethods),
    participationPage: loadPages(collections.participation),
    milestonePage: loadPages(collections.milestones),
    meetingPage: loadPages(collections.meetings),
    obligationPage: loadPages(collections.projectObligations),
    budgetOfProject: loadGroups(budgetLinesOf, ({ project }) => project),
    financingOfProject: loadGroups(financingOf, ({ project }) => project),
    workPackagesOfProject: loadGroups(workPackagesOf, ({ project }) => project),
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
