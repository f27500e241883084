import type {
  CustomerFollowUpRecord,
  StartupCountsRecord,
  StartupPhaseRecord,
} from '../../subgraphs/municipalities/records.ts';
import { type Guided, releaseStartups, startupTree } from '../../subgraphs/municipalities/startupRelease.ts';
import { type Cell, protect } from '../../subgraphs/shared/disclosure.ts';
import type { StoredRecord } from '../../subgraphs/shared/records.ts';
import { DOC, norwegianMunicipality, ORG } from '../ids.ts';
import { synthetic } from './source.ts';
import { MORE_OG_ROMSDAL } from './table.ts';

const YEAR = 2021;
const RELEASE = '2022-03-01';
const COUNTY = 'NO:15';

/** Invented start-ups for each 10,000 inhabitants, by level and legal form. */
const PER_10000: Readonly<Record<StartupPhaseRecord['level'], Record<'limited' | 'sole', number>>> = {
  DEVELOPED: { limited: 2.2, sole: 1.4 },
  MID_PHASE: { limited: 2.4, sole: 3.0 },
  IDEA_OR_SEED: { limited: 1.8, sole: 6.8 },
};

const PHASES = ['DEVELOPED', 'MID_PHASE', 'IDEA_OR_SEED'] as const;
const BY_POPULATION = [...MORE_OG_ROMSDAL].sort((a, b) => a.population2021 - b.population2021);
const OWNERS = new Map(
  MORE_OG_ROMSDAL.map(({ code, orgNumber }) => [`NO:${code}`, norwegianMunicipality(orgNumber)]),
);

/** Counted, not released. */
const guided: readonly Guided[] = BY_POPULATION.map(({ code, population2021 }) => {
  const of = (share: number) => Math.round((population2021 * share) / 10_000);
  return {
    municipality: `NO:${code}`,
    phases: PHASES.map((level) => ({
      level,
      sole: of(PER_10000[level].sole),
      limited: of(PER_10000[level].limited),
    })),
  };
});

/** Counted, not released: county, municipality, level, legal form. */
export const countyTree = startupTree(COUNTY, guided);

const { ofCounty, ofMunicipalities } = releaseStartups(guided, {
  county: COUNTY,
  year: YEAR,
  publishedAt: RELEASE,
  stored: (of) => ({
    owner: OWNERS.get(of) ?? ORG.MORE_OG_ROMSDAL_COUNTY,
    provenance: [synthetic('No document has counts of start-ups: invented, by population')],
  }),
});

/** SYNTHETIC, and protected as one: county, municipality, level, legal form. */
export const startupCounts: StartupCountsRecord[] = [ofCounty, ...ofMunicipalities];

/** ASSUMED: no document says who publishes counts of start-ups. */
export const startupStatistics: StoredRecord[] = [
  {
    _id: COUNTY,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [
      {
        document: DOC.SAMGRAF,
        locator:
          'No document says who publishes counts of start-ups; taken to be the county, which runs hoppid.no',
        kind: 'ASSUMED',
      },
    ],
  },
];

const AGREEMENT = 'VIKEN-ETABL-2022-ALLE';

/** Invented customers by year: guided, followed up, registered. */
const CUSTOMERS: readonly [year: number, guided: number, followedUp: number, registered: number][] = [
  [2022, 412, 187, 64],
  [2023, 439, 201, 198],
];

/** Counted, not released: each group within the one before. */
export const customerTrees: ReadonlyMap<number, Cell> = new Map(
  CUSTOMERS.map(([year, guided, followedUp, registered]) => [
    year,
    {
      key: 'guided',
      value: guided,
      nested: [
        { key: 'followedUp', value: followedUp },
        { key: 'registered', value: registered },
      ],
    },
  ]),
);

/** SYNTHETIC: customer lists are no part of the graph (section 9 of the agreement), and no document has counts. */
export const customerFollowUps: CustomerFollowUpRecord[] = [...customerTrees].map(([year, tree]) => {
  const released = protect([tree]);
  const of = (name: string) => ({ value: released.get(name) ?? null, release: `${year + 1}-05-01` });
  return {
    _id: `${AGREEMENT}:${year}`,
    owner: ORG.VIKEN_COUNTY,
    version: 1,
    provenance: [synthetic('No document has counts of customers: invented')],
    year,
    guided: of('guided'),
    followedUp: of('followedUp'),
    registered: of('registered'),
  };
});
