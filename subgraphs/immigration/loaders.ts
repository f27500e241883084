import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import { caseLoaders } from './loaders/case.ts';
import type { Model } from './model.ts';
import type { IntegrationSchemeRecord, ProcessingActivityRecord } from './records.ts';

/** One request's reads: by key in batches, and pages of lists. Counts are of releases alone. */
export function createLoaders(model: Model) {
  const { collections, cohortsOfSummaries, releasesOf, schemes } = model;
  let described: Promise<IntegrationSchemeRecord[]> | undefined;
  let processed: Promise<ProcessingActivityRecord[]> | undefined;
  return {
    checkPage: loadPages(collections.facts),
    changePage: loadPages(collections.changes),
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
    sharingAgreement: loadById(collections.sharingAgreements),
    sharingAgreementPage: loadPages(collections.sharingAgreements),
    /** All agreements with an organisation, whether in force or not. */
    agreementsOf: loadGroups(model.agreementsOf, ({ consumer }) => consumer),
    /** All processing activities, read once a request. */
    processingActivities: () => (processed ??= model.processingActivities().exec()),
    disclosurePage: loadPages(collections.disclosures),
    ...caseLoaders(model),
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
