import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import type { Model } from './model.ts';
import type { IntegrationSchemeRecord } from './records.ts';

/** One request's reads: by key in batches, and pages of lists. Of releases alone: nothing here reads participants. */
export function createLoaders({ collections, cohortsOfSummaries, releasesOf, schemes }: Model) {
  let described: Promise<IntegrationSchemeRecord[]> | undefined;
  return {
    checkPage: loadPages(collections.facts),
    cohort: loadById(collections.cohorts),
    statisticalRelease: loadById(collections.statisticalReleases),
    publication: loadById(collections.publications),
    courseCount: loadById(collections.courseCounts),
    workPackageCount: loadById(collections.workPackageCounts),
    cohortsOfSummary: loadGroups(cohortsOfSummaries, ({ summary }) => summary),
    releasesOfHalf: loadGroups(releasesOf, ({ period }) => period.start),
    settlementDecision: loadById(collections.settlementDecisions),
    /** All of them, read once a request. */
    schemes: () => (described ??= schemes().exec()),
    cohortPage: loadPages(collections.cohorts),
    statisticalReleasePage: loadPages(collections.statisticalReleases),
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
