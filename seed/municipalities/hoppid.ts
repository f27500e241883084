import type {
  AdviserRecord,
  AdviserStatementRecord,
  HoppidOfficeRecord,
} from '../../subgraphs/municipalities/records.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, norwegianMunicipality, ORG } from '../ids.ts';
import { HOPPID_PA } from './agreement.ts';
import { MORE_OG_ROMSDAL } from './table.ts';

const COUNT: ProvenanceRecord = {
  document: DOC.OSS,
  locator: 'Part I, About hoppid.no',
  quote: 'Today this service consist of 26 hoppid.no offices, and approx. 50 start-up advisors.',
  kind: 'STATED',
};

const PLAYERS: ProvenanceRecord = {
  document: DOC.OSS,
  locator: 'Part III, action 1, section 3 Players involved',
  kind: 'STATED',
};

const OPERATORS = new Map([
  ['1505', { nameInDocument: 'Vindel', partner: ORG.VINDEL }],
  ['1506', { nameInDocument: 'Protomore', partner: ORG.PROTOMORE }],
]);

/** One office in each of the 26 municipalities of 2021: the plan says “offices in all municipalities” and counts both 26. */
export const hoppidOffices: HoppidOfficeRecord[] = MORE_OG_ROMSDAL.map(({ code, orgNumber }) => {
  const operator = OPERATORS.get(code);
  const since: ProvenanceRecord = {
    document: DOC.SAMGRAF,
    locator:
      'The plan gives no day; taken from the municipal reform of 1 January 2020, which made the 26 municipalities',
    kind: 'ASSUMED',
  };
  const moved: ProvenanceRecord = {
    document: DOC.SAMGRAF,
    locator:
      'Ålesund (1507) was split on 1 January 2024; the office is taken to stay in the town, and none is known in Haram',
    kind: 'ASSUMED',
  };
  const split = code === '1507';
  return {
    _id: `hoppid-${code}`,
    owner: norwegianMunicipality(orgNumber),
    version: 1,
    provenance: operator ? [COUNT, PLAYERS] : [COUNT],
    seats: [
      {
        municipality: `NO:${code}`,
        period: { start: '2020-01-01', ...(split && { end: '2023-12-31' }) },
        provenance: since,
      },
      ...(split ? [{ municipality: 'NO:1508', period: { start: '2024-01-01' }, provenance: moved }] : []),
    ],
    ...(operator && { operator }),
    annex: { agreement: HOPPID_PA, ...(operator && { responsibleOrganisation: operator }) },
  };
});

const STATED_ADVISERS = 50;

/** Advisers so many as the plan states; who works where is SYNTHETIC: two in each office, one in the last two. */
export const advisers: AdviserRecord[] = Array.from({ length: STATED_ADVISERS }, (_, index) => {
  const office = hoppidOffices[index % hoppidOffices.length];
  return {
    _id: `adviser-${String(index + 1).padStart(4, '0')}`,
    owner: office?.owner ?? ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [
      {
        document: DOC.SAMGRAF,
        locator: 'The plan states about 50 advisers and lists none',
        kind: 'SYNTHETIC',
      },
    ],
    office: office?._id ?? '',
  };
});

export const adviserStatements: AdviserStatementRecord[] = [
  {
    _id: 'NO:15',
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [COUNT],
    value: STATED_ADVISERS,
    approximate: true,
  },
];
