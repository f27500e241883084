import { pageRequest } from '../shared/connection.ts';
import { beginsWith } from '../shared/names.ts';
import { hoppidCoverage } from './coverage.ts';
import { validOn } from './model.ts';
import { populationOn, populationTotals } from './population.ts';
import type { HoppidOfficeRecord, MunicipalityRecord } from './records.ts';
import type { Resolvers } from './types.generated.ts';

const seatedOn = (municipality: string, day?: string | null) => ({
  // The index is over this path; the element below also has to hold on the day.
  'seats.municipality': municipality,
  seats: {
    $elemMatch: {
      municipality,
      ...(day != null && {
        'period.start': { $lte: day },
        $or: [{ 'period.end': { $exists: false } }, { 'period.end': { $gte: day } }],
      }),
    },
  },
});

export const resolvers: Resolvers = {
  Query: {
    municipality: (_, { id }, { loaders }) => loaders.municipality.load(id),
    municipalities: (_, { country, county, nuts3, validOn: day, name, ...page }, { loaders }) =>
      loaders.municipalityPage.load(
        pageRequest<MunicipalityRecord>(
          page,
          {
            ...(country != null && { country }),
            ...(county != null && { 'county.id': county }),
            ...(nuts3 != null && { nuts3 }),
            ...(day != null && validOn(day)),
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
  },

  Municipality: {
    __resolveReference: ({ id }, { loaders }) => loaders.municipality.load(id),
    id: ({ _id }) => _id,
    code: ({ _id }) => _id.slice(3),
    organisation: ({ organisation }) => (organisation === undefined ? null : { id: organisation }),
    population: ({ populations }, { asOf }) => populationOn(populations, asOf) ?? null,
    populations: ({ populations }) => (populations.length > 0 ? populations : null),
    hoppidOffices: ({ _id }, { on, ...page }, { loaders }) =>
      loaders.hoppidOfficePage.load(pageRequest<HoppidOfficeRecord>(page, seatedOn(_id, on))),
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
    advisers: ({ _id }, page, { loaders }) => loaders.adviserPage.load(pageRequest(page, { office: _id })),
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
  },
};
