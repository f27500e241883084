import { heldOn } from '../shared/fields.ts';
import { pageRequest } from '../shared/connection.ts';
import { changePage } from '../shared/changes.ts';
import { checkPage } from '../shared/factModel.ts';
import { contentsOf } from './annex.ts';
import { beginsWith } from '../shared/names.ts';
import { hoppidCoverage } from './coverage.ts';
import type { Context } from './loaders.ts';
import { peerQueries, peerResolvers } from './peerResolvers.ts';
import { populationOn, populationTotals } from './population.ts';
import type {
  AdviserRecord,
  AnnexRecord,
  HoppidOfficeRecord,
  MunicipalityRecord,
  PartnershipAgreementRecord,
  PeerGroupRecord,
} from './records.ts';
import { mutations } from './resolvers/mutation.ts';
import type { Resolvers } from './types.generated.ts';

async function agreementOf(
  { agreement }: AnnexRecord,
  { loaders }: Context,
): Promise<PartnershipAgreementRecord> {
  const found = await loaders.partnershipAgreement.load(agreement);
  if (found === null) throw new Error('an annex names an agreement that is not stored');
  return found;
}

const seatedOn = (municipality: string | { $in: string[] }, day?: string | null) => ({
  // The index is over this path; the element below also has to hold on the day.
  'seats.municipality': municipality,
  seats: {
    $elemMatch: {
      municipality,
      ...(day != null && heldOn('period', day)),
    },
  },
});

export const resolvers: Resolvers = {
  Query: {
    municipalitiesChanges: (_, args, { caller, loaders }) =>
      loaders.changePage.load(changePage(args, caller)),
    municipalitiesChecks: (_, args, { loaders }) => loaders.checkPage.load(checkPage(args)),
    municipality: (_, { id }, { loaders }) => loaders.municipality.load(id),
    municipalities: (_, { country, county, nuts3, validOn: day, name, ...page }, { loaders }) =>
      loaders.municipalityPage.load(
        pageRequest<MunicipalityRecord>(
          page,
          {
            ...(country != null && { country }),
            ...(county != null && { 'county.id': county }),
            ...(nuts3 != null && { nuts3 }),
            ...(day != null && heldOn('validity', day)),
            ...(name != null && beginsWith(name, 'name')),
          },
          'sortName',
        ),
      ),
    hoppidOffice: (_, { id }, { loaders }) => loaders.hoppidOffice.load(id),
    hoppidOffices: (_, { municipality, ...page }, { loaders }) =>
      loaders.hoppidOfficePage.load(
        pageRequest<HoppidOfficeRecord>(
          page,
          municipality == null ? {} : { 'seats.municipality': municipality },
        ),
      ),
    adviser: (_, { id }, { loaders }) => loaders.adviser.load(id),
    regionalPartnership: (_, { code }, { loaders }) => loaders.regionalPartnership.load(code),
    regionalPartnerships: (_, page, { loaders }) =>
      loaders.regionalPartnershipPage.load(pageRequest(page, {})),
    hoppidCoverage: (_, { county, at }, context) => hoppidCoverage(county, at, context),
    partnershipAgreement: (_, { code }, { loaders }) => loaders.partnershipAgreement.load(code),
    digitalTool: (_, { code }, { loaders }) => loaders.digitalTool.load(code),
    countyStartups: (_, { county, year }, { loaders }) => loaders.startupCounts.load(`${county}:${year}`),
    countyStartupCohort: (_, { county, registered }, { loaders }) =>
      loaders.startupCohort.load(`${county}:${registered}`),
    ...peerQueries,
  },

  Mutation: mutations,

  StartupReport: {
    id: ({ _id }) => _id,
    municipality: ({ municipality }, _, { loaders }) => loaders.municipality.load(municipality),
  },

  Municipality: {
    __resolveReference: ({ id }, { loaders }) => loaders.municipality.load(id),
    id: ({ _id }) => _id,
    code: ({ _id }) => _id.slice(3),
    organisation: ({ organisation }) => (organisation === undefined ? null : { id: organisation }),
    population: ({ populations }, { asOf }) => populationOn(populations, asOf) ?? null,
    hoppidOffices: ({ _id }, { on, ...page }, { loaders }) =>
      loaders.hoppidOfficePage.load(pageRequest<HoppidOfficeRecord>(page, seatedOn(_id, on))),
    peerGroups: ({ _id }, { on, ...page }, { loaders }) =>
      loaders.peerGroupPage.load(
        pageRequest<PeerGroupRecord>(page, {
          municipalities: _id,
          ...(on != null && heldOn('period', on)),
        }),
      ),
    startups: ({ _id }, { year }, { loaders }) => loaders.startupCounts.load(`${_id}:${year}`),
    regionalPartnerships: ({ _id }, page, { loaders }) =>
      loaders.regionalPartnershipPage.load(pageRequest(page, { 'members.municipality': _id })),
  },

  County: {
    code: ({ id }) => id.slice(3),
    country: ({ id }) => id.slice(0, 2),
  },

  MunicipalityChange: {
    municipality: ({ municipality }, _, { loaders }) => loaders.municipality.load(municipality),
  },

  HoppidOffice: {
    __resolveReference: ({ id }, { loaders }) => loaders.hoppidOffice.load(id),
    id: ({ _id }) => _id,
    municipality: ({ seats }, _, { loaders }) => loaders.municipality.load(seats.at(-1)?.municipality),
    advisers: ({ _id }, { on, ...page }, { loaders }) =>
      loaders.adviserPage.load(
        pageRequest<AdviserRecord>(page, {
          office: _id,
          ...(on != null && { $or: [{ lastDay: null }, { lastDay: { $gte: on } }] }),
        }),
      ),
  },

  Annex: {
    agreement: (annex, _, context) => agreementOf(annex, context),
    contents: async (annex, _, context) => contentsOf(annex, (await agreementOf(annex, context)).annexLines),
  },

  PartnershipAgreement: {
    __resolveReference: ({ code }, { loaders }) => loaders.partnershipAgreement.load(code),
    code: ({ _id }) => _id,
    tools: ({ _id }, _, { loaders }) => loaders.toolsOfAgreement.load(_id),
  },

  DigitalTool: {
    __resolveReference: ({ code }, { loaders }) => loaders.digitalTool.load(code),
    code: ({ _id }) => _id,
    peerGroups: ({ _id }, page, { loaders }) => loaders.peerGroupPage.load(pageRequest(page, { tool: _id })),
  },

  OfficeSeat: { municipality: ({ municipality }, _, { loaders }) => loaders.municipality.load(municipality) },

  Adviser: {
    __resolveReference: ({ id }, { loaders }) => loaders.adviser.load(id),
    id: ({ _id }) => _id,
    office: ({ office }, _, { loaders }) => loaders.hoppidOffice.load(office),
  },

  RegionalPartnership: {
    __resolveReference: ({ code }, { loaders }) => loaders.regionalPartnership.load(code),
    code: ({ _id }) => _id,
    firstLineOffices: ({ members }, { on, ...page }, { loaders }) =>
      loaders.hoppidOfficePage.load(
        pageRequest<HoppidOfficeRecord>(
          page,
          seatedOn({ $in: members.flatMap(({ municipality }) => municipality ?? []) }, on),
        ),
      ),
  },

  PartnershipMember: {
    municipality: ({ municipality }, _, { loaders }) =>
      municipality === undefined ? null : loaders.municipality.load(municipality),
  },

  WorkPackage: {
    localEnterprises: async ({ id }, _, { loaders }) =>
      (await loaders.enterpriseCount.load(id))?.split ?? null,
    localEnterprisesProvenance: async ({ id }, _, { loaders }) =>
      (await loaders.enterpriseCount.load(id))?.provenance[0] ?? null,
  },

  CooperationAgreement: {
    populationTotals: ({ coveredMunicipalities }, _, { loaders }) =>
      populationTotals(coveredMunicipalities, loaders),
    customerFollowUp: ({ id }, { year }, { loaders }) => loaders.customerFollowUp.load(`${id}:${year}`),
  },

  ...peerResolvers,
};
