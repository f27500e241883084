import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById, loadGroups } from '../shared/loader.ts';
import type { Model } from './model.ts';

/** One request's reads: by key in batches, and pages of lists. */
export function createLoaders({ collections, toolsOf }: Model) {
  return {
    checkPage: loadPages(collections.facts),
    changePage: loadPages(collections.changes),
    municipality: loadById(collections.municipalities),
    hoppidOffice: loadById(collections.hoppidOffices),
    adviser: loadById(collections.advisers),
    regionalPartnership: loadById(collections.regionalPartnerships),
    adviserStatement: loadById(collections.adviserStatements),
    enterpriseCount: loadById(collections.enterpriseCounts),
    partnershipAgreement: loadById(collections.partnershipAgreements),
    digitalTool: loadById(collections.digitalTools),
    toolsOfAgreement: loadGroups(toolsOf, ({ agreement }) => agreement),
    peerGroupModel: loadById(collections.peerGroupModels),
    peerGroup: loadById(collections.peerGroups),
    startupCounts: loadById(collections.startupCounts),
    startupCohort: loadById(collections.startupCohorts),
    customerFollowUp: loadById(collections.customerFollowUps),
    peerGroupPage: loadPages(collections.peerGroups),
    municipalityPage: loadPages(collections.municipalities),
    hoppidOfficePage: loadPages(collections.hoppidOffices),
    adviserPage: loadPages(collections.advisers),
    regionalPartnershipPage: loadPages(collections.regionalPartnerships),
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
