import type {
  StartupCohortRecord,
  StartupOwnershipRecord,
  StartupSurvivalRecord,
} from '../../subgraphs/municipalities/records.ts';
import { type Cell, protect } from '../../subgraphs/shared/disclosure.ts';
import { ORG } from '../ids.ts';
import { synthetic } from './source.ts';

const COUNTY = 'NO:15';
const FOLLOWED_TO = '2021-12-31';
const RELEASE = '2022-03-01';

/** Whole years; the action plan speaks of the first three to five. */
const YEARS = [1, 3, 5] as const;
/** Within a published count, further ones are withheld from the beginning of this list on. */
const OWNERSHIPS = ['UNKNOWN', 'MIXED', 'MEN', 'WOMEN'] as const;
type Ownership = (typeof OWNERSHIPS)[number];

/** How many there are, and how many lived one, three and five years. */
type Lived = readonly [total: number, one: number, three: number, five: number];

/** Invented start-ups by year of registration and ownership. */
const COHORTS: readonly (readonly [registered: number, lived: Readonly<Record<Ownership, Lived>>])[] = [
  [
    2015,
    { WOMEN: [88, 79, 58, 43], MEN: [131, 115, 82, 57], MIXED: [34, 28, 21, 15], UNKNOWN: [26, 20, 12, 6] },
  ],
  [
    2016,
    { WOMEN: [97, 90, 66, 49], MEN: [125, 108, 80, 58], MIXED: [29, 26, 17, 13], UNKNOWN: [3, 2, 2, 1] },
  ],
];

const key = (...parts: readonly (string | number)[]) => parts.join('/');

const tree = (registered: number, lived: Readonly<Record<Ownership, Lived>>): Cell => ({
  key: key(registered),
  value: OWNERSHIPS.reduce((total, ownership) => total + lived[ownership][0], 0),
  children: OWNERSHIPS.map((ownership) => {
    const [value, ...after] = lived[ownership];
    return {
      key: key(registered, ownership),
      value,
      nested: YEARS.map((years, index) => ({
        key: key(registered, ownership, years),
        value: after[index] ?? 0,
      })),
    };
  }),
});

/** Counted, not released: by year of registration. */
export const startupCohortTrees = COHORTS.map(([registered, lived]) => tree(registered, lived));
const released = protect(startupCohortTrees);
const count = (of: string) => ({ value: released.get(of) ?? null, release: RELEASE });

/** Those of all ownerships that lived so long: a sum of released counts, which tells nothing more than they do. */
function survivedOf(years: number, parts: readonly StartupOwnershipRecord[]): StartupSurvivalRecord {
  const values = parts.map(
    ({ survived }) => survived.find((each) => each.years === years)?.count.value ?? null,
  );
  const sum = values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
  return { years, count: { value: sum, release: RELEASE } };
}

/**
 * SYNTHETIC, and protected as one: ownership, and within it survival, each number of years within the fewer. Released for
 * each ownership before the sum, since a count is divided in one way only.
 */
export const startupCohorts: StartupCohortRecord[] = COHORTS.map(([registered]) => {
  const byOwnership = [...OWNERSHIPS].reverse().map((ownership) => ({
    ownership,
    total: count(key(registered, ownership)),
    survived: YEARS.map((years) => ({ years, count: count(key(registered, ownership, years)) })),
  }));
  return {
    _id: `${COUNTY}:${registered}`,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [synthetic('No document has counts of start-ups by ownership or survival: invented')],
    registered,
    followedTo: FOLLOWED_TO,
    total: count(key(registered)),
    survived: YEARS.map((years) => survivedOf(years, byOwnership)),
    byOwnership,
  };
});
