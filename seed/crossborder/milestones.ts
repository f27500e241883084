import type { MilestoneRecord } from '../../subgraphs/crossborder/records.ts';
import { ORG } from '../ids.ts';
import { PROJECT, stated, words } from './sources.ts';

/** “Tids och aktivitetsplan”, each day with all that begins or ends on it. Nothing tells whether it came about. */
export const milestones: MilestoneRecord[] = (
  [
    ['2015-05-01', 'Startdatum', [6, 7]],
    ['2015-06-01', 'Startdatum', [3, 4, 5]],
    ['2015-09-01', 'Startdatum', [1, 2]],
    ['2018-01-31', 'Slutdatum', [1, 2]],
    ['2018-03-31', 'Slutdatum', [3, 4, 5]],
    ['2018-04-30', 'Slutdatum', [6, 7]],
  ] as const
).map(([date, what, numbers]) => ({
  _id: `${PROJECT}:${date}`,
  owner: ORG.LANSSTYRELSEN_DALARNA,
  version: 1,
  provenance: [stated('“Tids och aktivitetsplan”')],
  project: PROJECT,
  date,
  what: words(what),
  workPackages: numbers.map((number) => `${PROJECT}:${number}`),
}));
