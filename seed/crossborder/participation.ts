import type { ParticipantsRecord } from '../../subgraphs/crossborder/planRecords.ts';
import { PARTICIPATION_KINDS, type ParticipationRecord } from '../../subgraphs/crossborder/records.ts';
import { type Cell, type CountRecord, protect } from '../../subgraphs/shared/disclosure.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { COUNTRIES } from './reported.ts';
import { PROJECT } from './sources.ts';

const RELEASE = '2018-06-30';

/** Kinds of events by country, in the fixed order of the release. */
const EVENTS = PARTICIPATION_KINDS.flatMap((kind) => COUNTRIES.map((country) => ({ kind, country })));

type Counts = readonly [number, number, number, number, number, number];

interface Raw {
  number: number;
  /** By event, in the order above. */
  women: Counts;
  men: Counts;
  unknown: number;
}

/** Invented participants of the packages that test methods or spread them. They stay here: what leaves is the release. */
const RAW: readonly Raw[] = [
  { number: 1, women: [0, 1, 1, 1, 0, 0], men: [6, 7, 8, 9, 0, 0], unknown: 0 },
  { number: 2, women: [1, 2, 0, 1, 0, 0], men: [2, 6, 3, 5, 0, 0], unknown: 1 },
  { number: 3, women: [10, 14, 9, 12, 6, 5], men: [12, 17, 11, 15, 7, 8], unknown: 6 },
  { number: 4, women: [15, 18, 12, 14, 8, 7], men: [8, 10, 6, 9, 5, 5], unknown: 8 },
  { number: 5, women: [9, 13, 8, 11, 0, 0], men: [10, 14, 9, 12, 0, 0], unknown: 5 },
  { number: 6, women: [5, 7, 6, 8, 6, 6], men: [9, 12, 10, 13, 7, 6], unknown: 2 },
];

const SEXES = ['women', 'men'] as const;
const total = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

/** Those of one sex: project, work package, event. */
const treeOf = (sex: (typeof SEXES)[number]): Cell => ({
  key: sex,
  value: total(RAW.map((raw) => total(raw[sex]))),
  children: RAW.map((raw) => ({
    key: `${sex} ${raw.number}`,
    value: total(raw[sex]),
    children: EVENTS.map(({ kind, country }, index) => ({
      key: `${sex} ${raw.number} ${kind} ${country}`,
      value: raw[sex][index] ?? 0,
    })),
  })),
});

const unknownTree: Cell = {
  key: 'unknown',
  value: total(RAW.map(({ unknown }) => unknown)),
  children: RAW.map(({ number, unknown }) => ({ key: `unknown ${number}`, value: unknown })),
};

const known = SEXES.map(treeOf);
const released = protect([
  { key: 'known', value: total(known.map(({ value }) => value)), children: known },
  unknownTree,
]);

const count = (value: number | null): CountRecord => ({ value, release: RELEASE });
const published = (key: string): number | null => {
  const value = released.get(key);
  if (value === undefined) throw new Error(`${key} is not in the release`);
  return value;
};

/** Women and men under a key; their sum is told when both are. */
function splitOf(suffix: string) {
  const [women, men] = [published(`women${suffix}`), published(`men${suffix}`)];
  const all = women === null || men === null ? null : women + men;
  return { women: count(women), men: count(men), total: count(all) };
}

const source: ProvenanceRecord = {
  document: DOC.SAMGRAF,
  locator: `invented participants, released ${RELEASE}: no document has any`,
  kind: 'SYNTHETIC',
};

const participantsOf = (suffix: string): ParticipantsRecord => ({
  split: splitOf(suffix),
  unknown: count(published(`unknown${suffix}`)),
  provenance: source,
});

/** Participants of the whole project. */
export const projectParticipants = participantsOf('');

/** Participants of a work package; undefined for one that has no events of its own. */
export const participantsIn = (number: number): ParticipantsRecord | undefined =>
  RAW.some((raw) => raw.number === number) ? participantsOf(` ${number}`) : undefined;

export const participation: ParticipationRecord[] = RAW.flatMap(({ number }) =>
  EVENTS.map(({ kind, country }) => ({
    _id: `${PROJECT}:${number}:${kind}:${country}`,
    owner: country === 'NO' ? ORG.FJELLREGIONEN_COUNCIL : ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [source],
    project: PROJECT,
    workPackage: `${PROJECT}:${number}`,
    kind,
    country,
    period: { start: '2015-05-01', end: '2018-04-30' },
    split: splitOf(` ${number} ${kind} ${country}`),
  })),
);
