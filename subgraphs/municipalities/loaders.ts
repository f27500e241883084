import { loadPages } from '../shared/connection.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { loadById } from '../shared/loader.ts';
import type { Model } from './model.ts';

/** One request's reads: by key in batches, and pages of lists. */
export function createLoaders({ collections }: Model) {
  return {
    checkPage: loadPages(collections.facts),
    municipality: loadById(collections.municipalities),
    hoppidOffice: loadById(collections.hoppidOffices),
    adviser: loadById(collections.advisers),
    regionalPartnership: loadById(collections.regionalPartnerships),
    adviserStatement: loadById(collections.adviserStatements),
    enterpriseCount: loadById(collections.enterpriseCounts),
    municipalityPage: loadPages(collections.municipalities),
    hoppidOfficePage: loadPages(collections.hoppidOffices),
    adviserPage: loadPages(collections.advisers),
    regionalPartnershipPage: loadPages(collections.regionalPartnerships),
  };
}

export type Context = SubgraphContext<Model, ReturnType<typeof createLoaders>>;
