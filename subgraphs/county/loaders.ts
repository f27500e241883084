import DataLoader from 'dataloader';
import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import type { Model } from './model.ts';

/** One request's reads: by key in batches, and pages of lists. */
export function createLoaders(model: Model) {
  const { collections, agreementsCovering } = model;
  return {
    checkPage: loadPages(collections.facts),
    changePage: loadPages(collections.changes),
    programme: loadById(collections.programmes),
    policyGoal: loadById(collections.policyGoals),
    agreement: loadById(collections.cooperationAgreements),
    activityPlan: loadById(collections.activityPlans),
    payout: loadById(collections.payouts),
    action: loadById(collections.actions),
    course: loadById(collections.courses),
    annualReport: loadById(collections.annualReports),
    obligation: loadById(collections.obligations),
    goodPractice: loadById(collections.goodPractices),
    studyVisit: loadById(collections.studyVisits),
    certification: loadById(collections.certifications),
    practicesOf: loadTagged(model.practicesOf, ({ actions }) => actions),
    visitsOf: loadTagged(model.visitsOf, ({ actions }) => actions),
    visitsShowing: loadTagged(model.visitsShowing, ({ goodPractices }) => goodPractices),
    certificationsOf: loadGroups(model.certificationsOf, ({ adviser }) => adviser),
    /** Agreements by municipality, by id: few, as their periods follow each other. */
    coverage: loadGroups(
      async (municipalities) => {
        const wanted = new Set(municipalities);
        const agreements = await agreementsCovering(municipalities);
        return agreements.flatMap((agreement) =>
          agreement.onBehalfOf
            .filter((share) => wanted.has(share.municipality))
            .map((share) => ({ agreement, share })),
        );
      },
      ({ share }) => share.municipality,
    ),
    programmePage: loadPages(collections.programmes),
    agreementPage: loadPages(collections.cooperationAgreements),
    activityPlanPage: loadPages(collections.activityPlans),
    payoutPage: loadPages(collections.payouts),
    actionPage: loadPages(collections.actions),
    coursePage: loadPages(collections.courses),
    annualReportPage: loadPages(collections.annualReports),
    obligationPage: loadPages(collections.obligations),
    goodPracticePage: loadPages(collections.goodPractices),
    studyVisitPage: loadPages(collections.studyVisits),
  };
}

/** A loader of short lists whose items each name several keys. */
function loadTagged<T>(find: (keys: readonly string[]) => Promise<T[]>, keysOf: (row: T) => string[]) {
  return new DataLoader<string, T[]>(async (keys) => {
    const rows = await find(keys);
    return keys.map((key) => rows.filter((row) => keysOf(row).includes(key)));
  });
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;

/** The record that another one of this subgraph points to; throws when the store has lost it. */
export async function required<T>(loader: DataLoader<unknown, T | null>, key: string): Promise<T> {
  const found = await loader.load(key);
  if (found === null) throw new Error(`${key} is referred to and not stored`);
  return found;
}
