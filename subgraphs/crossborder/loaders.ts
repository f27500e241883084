import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import type { Model } from './model.ts';
import type { BudgetLineRecord } from './records.ts';

/** One request's reads: by key in batches, pages of lists, and the amounts that a project's sums are made of. */
export function createLoaders(model: Model) {
  const { collections } = model;
  return {
    checkPage: loadPages(collections.facts),
    changePage: loadPages(collections.changes),
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
    budget: loadBudgets(model),
    financingOfProject: loadGroups(model.financingOf, ({ project }) => project),
    workPackagesOfProject: loadGroups(model.workPackagesOf, ({ project }) => project),
  };
}

/** Budget lines of projects and of work packages; each line once when a request asks for a project's before its parts'. */
function loadBudgets(model: Model) {
  const projects = loadGroups(model.budgetLinesOf, ({ project }) => project);
  const workPackages = loadGroups(model.budgetLinesOfWorkPackages, ({ workPackage }) => workPackage);
  const asked = new Map<string, Promise<BudgetLineRecord[]>>();
  return {
    ofProject(project: string): Promise<BudgetLineRecord[]> {
      const lines = projects.load(project);
      asked.set(project, lines);
      return lines;
    },
    async ofWorkPackage(project: string, workPackage: string): Promise<BudgetLineRecord[]> {
      const all = await asked.get(project);
      return all?.filter((line) => line.workPackage === workPackage) ?? workPackages.load(workPackage);
    },
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
