import type { AttendanceRecord } from '../../subgraphs/crossborder/records.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { norwegian, swedish } from './municipalities.ts';
import type { Country } from './reported.ts';
import { PROJECT } from './sources.ts';

/** Women and men who came. */
type Came = readonly [women: number, men: number];
type Row = readonly [event: string, norway: Came, sweden: Came, unknown?: number];

/** Invented participants of the packages that test methods or spread them, by event of the plan. */
const ROWS: readonly Row[] = [
  ['1:ENTERPRISES', [1, 8], [1, 9]],
  ['1:SEMINAR', [0, 6], [1, 7]],
  ['2:ENTERPRISES', [0, 3], [1, 5], 1],
  ['2:SEMINAR', [1, 2], [2, 6]],
  ['3:MEETING', [9, 11], [12, 15], 2],
  ['3:SEMINAR', [10, 12], [14, 17], 3],
  ['3:WORKSHOP', [6, 7], [5, 8], 1],
  ['4:DALARNA', [0, 0], [14, 9], 2],
  ['4:SEMINAR', [15, 8], [18, 10], 5],
  ['4:WORKSHOP', [20, 11], [7, 5], 1],
  ['5:DIALOGUE', [8, 9], [11, 12], 2],
  ['5:SEMINAR', [9, 10], [8, 9], 2],
  ['5:WORKSHOP', [0, 0], [5, 5], 1],
  ['6:SEMINAR', [11, 19], [15, 25], 2],
  ['6:STUDY_TRIP', [6, 7], [6, 6]],
];

/** Where they are invented to come from, the same for every event. */
const TOWNS: Readonly<Record<Country, readonly string[]>> = {
  NO: ['Tynset', 'Røros'].map(norwegian),
  SE: ['Mora', 'Rättvik', 'Ludvika'].map((name) => swedish(name).id),
};

const OWNER = { NO: ORG.FJELLREGIONEN_COUNCIL, SE: ORG.LANSSTYRELSEN_DALARNA };

export const invented = (locator: string): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator,
  kind: 'SYNTHETIC',
});

/** The part of a number that falls to one of several, as even as whole numbers are; the first get what is over. */
const share = (number: number, of: number, index: number): number =>
  Math.floor(number / of) + (index < number % of ? 1 : 0);

const from = (country: Country, event: string, [women, men]: Came, unknown: number): AttendanceRecord[] =>
  TOWNS[country].map((municipality, index, all) => ({
    _id: `${PROJECT}:${event}:${municipality}`,
    owner: OWNER[country],
    version: 1,
    provenance: [invented('invented participants: no document has any')],
    project: PROJECT,
    workPackage: `${PROJECT}:${event.slice(0, event.indexOf(':'))}`,
    event: `${PROJECT}:${event}`,
    country,
    municipality,
    women: share(women, all.length, index),
    men: share(men, all.length, index),
    unknown: share(unknown, all.length, index),
  }));

/** A row for every event and municipality, also where nobody came: which rows there are tells nothing. */
export const attendance: AttendanceRecord[] = ROWS.flatMap(([event, norway, sweden, unknown = 0]) => [
  ...from('NO', event, norway, 0),
  ...from('SE', event, sweden, unknown),
]);
