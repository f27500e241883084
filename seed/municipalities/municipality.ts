import type {
  MunicipalityChangeRecord,
  MunicipalityRecord,
  PopulationFigureRecord,
} from '../../subgraphs/municipalities/records.ts';
import { searchKeys, sortKey } from '../../subgraphs/shared/names.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, norwegianMunicipality, ORG, swedishMunicipality } from '../ids.ts';
import { FJELLREGIONEN, MORE_OG_ROMSDAL, SWEDISH, VIKEN } from './table.ts';

interface Sketch {
  code: string;
  name: string;
  country: 'NO' | 'SE';
  countyName: string;
  /** Two digits; the code's first two unless given. */
  county?: string;
  nuts3?: string;
  validity: { start: string; end?: string };
  organisation?: string;
  /** Who answers for the record; its organisation unless given. */
  owner?: string;
  populations?: PopulationFigureRecord[];
  /** None unless given; null when it had some and no table at hand names them. */
  predecessors?: MunicipalityChangeRecord[] | null;
  successors?: MunicipalityChangeRecord[];
}

const CODES: Record<'NO' | 'SE', ProvenanceRecord> = {
  NO: {
    document: 'Norwegian municipality codes with their changes (public redistricting table)',
    locator: 'by code',
    kind: 'STATED',
  },
  SE: {
    document: 'Swedish municipality codes (public code table)',
    locator: 'by code',
    kind: 'STATED',
  },
};

function municipality({
  code,
  name,
  country,
  county,
  countyName,
  predecessors,
  successors,
  populations,
  owner,
  ...rest
}: Sketch): MunicipalityRecord {
  return {
    _id: `${country}:${code}`,
    owner: owner ?? rest.organisation ?? ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [CODES[country]],
    name: country === 'NO' ? { nb: name, original: 'NB' } : { sv: name, original: 'SV' },
    country,
    county: { id: `${country}:${county ?? code.slice(0, 2)}`, name: countyName },
    ...(predecessors !== null && { predecessors: predecessors ?? [] }),
    successors: successors ?? [],
    populations: populations ?? [],
    sortName: sortKey(name),
    searchKeys: searchKeys([name]),
    ...rest,
  };
}

const official = (asOf: string, value: number): PopulationFigureRecord => ({
  asOf,
  value,
  status: 'OFFICIAL',
  source: DOC.SSB,
});

const change = (
  code: string,
  date: string,
  basis: MunicipalityChangeRecord['basis'],
): MunicipalityChangeRecord => ({ municipality: `NO:${code}`, date, basis });

const REFORM = '2020-01-01';

/** Made by the reform of 2020; the others of Møre og Romsdal kept their codes. */
const NEW_IN_2020 = new Set(['1506', '1507', '1577', '1578', '1579']);

function moreOgRomsdal(): MunicipalityRecord[] {
  const place = { country: 'NO', countyName: 'Møre og Romsdal', nuts3: 'NO0A3' } as const;
  const merged = ['1502', '1543', '1545'];
  const current = MORE_OG_ROMSDAL.map(({ code, name, orgNumber, population2021, population2022, mid2021 }) =>
    municipality({
      ...place,
      code,
      name,
      organisation: norwegianMunicipality(orgNumber),
      validity: {
        start: NEW_IN_2020.has(code) ? REFORM : '2015-01-01',
        ...(code === '1507' && { end: '2023-12-31' }),
      },
      ...(NEW_IN_2020.has(code) && { predecessors: null }),
      ...(code === '1506' && { predecessors: merged.map((each) => change(each, REFORM, 'MERGED')) }),
      ...(code === '1507' && {
        successors: ['1508', '1580'].map((each) => change(each, '2024-01-01', 'SPLIT')),
      }),
      populations: [
        official('2021-01-01', population2021),
        {
          asOf: '2021-07-01',
          value: mid2021,
          status: 'ESTIMATE',
          source:
            'Mean of 1 January 2021 and 1 January 2022, half up; the official figure (table 01222, 2021K2) was not found',
        },
        official('2022-01-01', population2022),
      ],
    }),
  );
  const molde = norwegianMunicipality('921221967');
  const former = ['Molde', 'Nesset', 'Midsund'].map((name, index) =>
    municipality({
      ...place,
      code: merged[index] ?? '',
      name,
      nuts3: 'NO053',
      owner: molde,
      validity: { start: '2015-01-01', end: '2019-12-31' },
      successors: [change('1506', REFORM, 'MERGED')],
    }),
  );
  const split = [
    { code: '1508', name: 'Ålesund', population: 58509, organisation: norwegianMunicipality('920415288') },
    { code: '1580', name: 'Haram', population: 9357, organisation: ORG.HARAM },
  ].map(({ population, ...each }) =>
    municipality({
      ...place,
      ...each,
      validity: { start: '2024-01-01' },
      predecessors: [change('1507', '2024-01-01', 'SPLIT')],
      populations: [official('2024-01-01', population)],
    }),
  );
  return [...current, ...former, ...split];
}

function fjellregionen(): MunicipalityRecord[] {
  return FJELLREGIONEN.flatMap(
    ({ code, codeBefore, name, orgNumber, population2015, population2021, population2022 }) => {
      const trondelag = code.startsWith('50');
      const from = trondelag ? '2018-01-01' : REFORM;
      const until = trondelag ? '2017-12-31' : '2019-12-31';
      const common = { name, country: 'NO', organisation: norwegianMunicipality(orgNumber) } as const;
      return [
        municipality({
          ...common,
          code: codeBefore,
          countyName: trondelag ? 'Sør-Trøndelag' : 'Hedmark',
          nuts3: trondelag ? 'NO061' : 'NO021',
          validity: { start: '2015-01-01', end: until },
          populations: [official('2015-01-01', population2015)],
          successors: [change(code, from, 'RENUMBERED')],
        }),
        municipality({
          ...common,
          code,
          countyName: trondelag ? 'Trøndelag' : 'Innlandet',
          nuts3: trondelag ? 'NO060' : 'NO020',
          validity: { start: from },
          populations: [official('2021-01-01', population2021), official('2022-01-01', population2022)],
          predecessors: [change(codeBefore, from, 'RENUMBERED')],
        }),
      ];
    },
  );
}

const AFTER_VIKEN: Record<string, string> = { '31': 'Østfold', '32': 'Akershus', '33': 'Buskerud' };

function viken(): MunicipalityRecord[] {
  return VIKEN.flatMap(({ code, codeAfter, name, orgNumber, population2021 }) => {
    const common = { name, country: 'NO', organisation: norwegianMunicipality(orgNumber) } as const;
    return [
      municipality({
        ...common,
        code,
        countyName: 'Viken',
        nuts3: 'NO082',
        predecessors: null,
        validity: { start: REFORM, end: '2023-12-31' },
        populations: [
          official('2021-01-01', population2021),
          {
            asOf: '2021-07-01',
            status: 'MISSING',
            source: 'Statistics Norway, table 01222, 2021K2: not found',
          },
        ],
        successors: [change(codeAfter, '2024-01-01', 'RENUMBERED')],
      }),
      municipality({
        ...common,
        code: codeAfter,
        countyName: AFTER_VIKEN[codeAfter.slice(0, 2)] ?? '',
        validity: { start: '2024-01-01' },
        predecessors: [change(code, '2024-01-01', 'RENUMBERED')],
      }),
    ];
  });
}

const swedish = (): MunicipalityRecord[] =>
  SWEDISH.map(({ code, name, slug, population2017 }) => {
    const dalarna = code.startsWith('20');
    return municipality({
      code,
      name,
      country: 'SE',
      countyName: dalarna ? 'Dalarna' : 'Värmland',
      nuts3: dalarna ? 'SE312' : 'SE311',
      organisation: swedishMunicipality(slug),
      validity: { start: '2015-01-01' },
      populations:
        population2017 === null
          ? []
          : [{ asOf: '2017-06-30', value: population2017, status: 'OFFICIAL', source: DOC.SCB }],
    });
  });

/** Every municipality that a source document or view needs, under each of its codes. */
export const municipalities: MunicipalityRecord[] = [
  ...moreOgRomsdal(),
  ...fjellregionen(),
  ...viken(),
  ...swedish(),
];
