import type { MeetingRecord } from '../../subgraphs/crossborder/records.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { PROJECT, stated, words } from './sources.ts';

export const MANAGEMENT = '“Projektledning och administration”';
const RESULTS = '“Vad är projektets förväntade resultat?”, column “Resultat”';
const description = (number: number) => `activity description ${number}`;
const travel = (number: number) => `${description(number)}, budget table, row “Resor och logi”`;

const common = { owner: ORG.LANSSTYRELSEN_DALARNA, version: 1, project: PROJECT, heldOn: [] };

/** The bodies whose secretariat and cost the overall coordination carries. */
const bodies: MeetingRecord[] = [
  {
    ...common,
    _id: `${PROJECT}:STEERING`,
    workPackage: `${PROJECT}:7`,
    kind: 'STEERING_GROUP',
    title: words('Styrgruppen'),
    timesPerYear: 1,
    note: 'har videomöten vid behov',
    provenance: [
      stated(MANAGEMENT, 'Styrgruppen träffas 1 gång per år och har videomöten vid behov.'),
      stated(description(7), 'Sekretariat for styringsgruppen'),
    ],
  },
  {
    ...common,
    _id: `${PROJECT}:REFERENCE`,
    workPackage: `${PROJECT}:7`,
    kind: 'REFERENCE_GROUP',
    title: words('Referensgruppen, i temagrupper'),
    timesPerYear: 2,
    jointTimesPerYear: 1,
    jointWith: `${PROJECT}:STEERING`,
    note: 'träffas fysiskt',
    provenance: [
      stated(MANAGEMENT, 'träffas fysiskt två gånger per år varav en gång tillsammans med styrgruppen'),
      stated(travel(7), 'Möteskostnader: styrgruppsmöten, referensgruppsmöten, informationsmöten'),
    ],
  },
];

type Event = readonly [
  number: number,
  name: string,
  kind: MeetingRecord['kind'],
  title: string,
  times: number | null,
  source: ProvenanceRecord,
];

/** What the plan has people take part in, by work package. */
const EVENTS: readonly Event[] = [
  [1, 'ENTERPRISES', 'MEETING', 'gränsregional företagssamling', 1, stated(`${RESULTS}, row 1`)],
  [
    1,
    'SEMINAR',
    'TRAINING',
    'regionala och gränsregionala inspirationsseminarier',
    null,
    stated(description(1)),
  ],
  [2, 'ENTERPRISES', 'MEETING', 'gränsregional företagssamling', 1, stated(`${RESULTS}, row 2`)],
  [2, 'SEMINAR', 'TRAINING', 'gränsregional KTP-seminarium', null, stated(travel(2))],
  [3, 'MEETING', 'MEETING', 'BID-möten', null, stated(travel(3))],
  [3, 'SEMINAR', 'TRAINING', 'gränsregional BID-seminar', null, stated(travel(3))],
  [3, 'WORKSHOP', 'TRAINING', 'gränsregionala workshop/resor', 2, stated(`${RESULTS}, row 3`)],
  [4, 'DALARNA', 'TRAINING', 'seminarier i Dalarna', 2, stated(travel(4))],
  [4, 'SEMINAR', 'TRAINING', 'gränsregional seminarium', 1, stated(travel(4))],
  [4, 'WORKSHOP', 'TRAINING', 'gränsregionala workshop/resor', 2, stated(`${RESULTS}, row 4`)],
  [5, 'DIALOGUE', 'MEETING', 'dialogmöten med kommuner', 5, stated(travel(5))],
  [5, 'SEMINAR', 'TRAINING', 'Dialogseminarier', 3, stated(travel(5))],
  [
    5,
    'WORKSHOP',
    'TRAINING',
    'gränsregionala workshop eller leverantörmässor',
    2,
    stated(`${RESULTS}, row 5`),
  ],
  [6, 'SEMINAR', 'TRAINING', 'gränsregional innovationsseminarium', 1, stated(`${RESULTS}, row 6`)],
  [
    6,
    'STUDY_TRIP',
    'STUDY_TRIP',
    'studieresor utanför Skandinavien (BID, Mångkultur)',
    2,
    stated(`${RESULTS}, row 6`),
  ],
  [7, 'INFORMATION', 'MEETING', 'informationsmöten', null, stated(travel(7))],
];

export const meetings: MeetingRecord[] = [
  ...EVENTS.map(([number, name, kind, title, times, source]) => ({
    ...common,
    _id: `${PROJECT}:${number}:${name}`,
    workPackage: `${PROJECT}:${number}`,
    kind,
    title: words(title),
    ...(times !== null && { times }),
    provenance: [source],
  })),
  ...bodies,
];
