import type { CustomerFollowUpRecord, StartupCountsRecord } from '../../subgraphs/municipalities/records.ts';
import { type Cell, protect } from '../../subgraphs/shared/disclosure.ts';
import { norwegianMunicipality, ORG } from '../ids.ts';
import { synthetic } from './source.ts';
import { MORE_OG_ROMSDAL } from './table.ts';

const YEAR = 2021;
const RELEASE = '2022-03-01';
const COUNTY = 'NO:15';

/** Within a published count, further ones are withheld from the beginning of these lists on. */
const LEVELS = ['DEVELOPED', 'MID_PHASE', 'IDEA_OR_SEED'] as const;
const FORMS = ['LIMITED', 'SOLE'] as const;

/** Invented start-ups for each 10,000 inhabitants, by level and legal form. */
const PER_10000: Readonly<Record<(typeof LEVELS)[number], Record<(typeof FORMS)[number], number>>> = {
  DEVELOPED: { LIMITED: 2.2, SOLE: 1.4 },
  MID_PHASE: { LIMITED: 2.4, SOLE: 3.0 },
  IDEA_OR_SEED: { LIMITED: 1.8, SOLE: 6.8 },
};

const union = (key: string, children: readonly Cell[]): Cell => ({
  key,
  value: children.reduce((total, { value }) => total + value, 0),
  children,
});

const key = (...parts: readonly string[]) => parts.join('/');

const BY_POPULATION = [...MORE_OG_ROMSDAL].sort((a, b) => a.population2021 - b.population2021);

/** Counted, not released: county, municipality, level, legal form. */
export const startupTree = union(
  COUNTY,
  BY_POPULATION.map(({ code, population2021 }) =>
    union(
      code,
      LEVELS.map((level) =>
        union(
          key(code, level),
          FORMS.map((form) => ({
            key: key(code, level, form),
            value: Math.round((population2021 * PER_10000[level][form]) / 10_000),
          })),
        ),
      ),
    ),
  ),
);

const RELEASED = protect([startupTree]);
const count = (of: string) => ({ value: RELEASED.get(of) ?? null, release: RELEASE });

const common = {
  version: 1,
  provenance: [synthetic('No document has counts of start-ups: invented, by population')],
  year: YEAR,
};

/** SYNTHETIC, and protected as one: county, municipality, level, legal form. */
export const startupCounts: StartupCountsRecord[] = [
  {
    ...common,
    _id: `${COUNTY}:${YEAR}`,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    total: count(COUNTY),
    levels: [],
  },
  ...MORE_OG_ROMSDAL.map(({ code, orgNumber }) => ({
    ...common,
    _id: `NO:${code}:${YEAR}`,
    owner: norwegianMunicipality(orgNumber),
    total: count(code),
    levels: [...LEVELS].reverse().map((level) => ({
      level,
      total: count(key(code, level)),
      legalForms: [...FORMS].reverse().map((legalForm) => ({
        legalForm,
        count: count(key(code, level, legalForm)),
      })),
    })),
  })),
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
