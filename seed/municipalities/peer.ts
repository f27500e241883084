import type {
  PeerGroupMeetingRecord,
  PeerGroupModelRecord,
  PeerGroupRecord,
} from '../../subgraphs/municipalities/records.ts';
import { type Cell, protect } from '../../subgraphs/shared/disclosure.ts';
import { norwegianMunicipality, ORG } from '../ids.ts';
import { HOPPID_TOOL } from './agreement.ts';
import { en, oss, synthetic } from './source.ts';

const DESCRIPTION = 'Part III, action 2, section 2 Action description';
const CIRCLE = 'meet in a closed circle of up to 10 members every month';
const EXAMPLE =
  'Example on how we see the set-up might be; 1 guest on special subject - 10 entrepreneurs – 1 moderator once a month for 2 hours.';
const TEST =
  'Implementation test. Two mentoring courses for start-ups, led by 6 advisors. One physical course and one digital course on the basis on digital tool for start-ups.';

export const HOPPID_PEER = 'HOPPID-PEER';

export const peerGroupModels: PeerGroupModelRecord[] = [
  {
    _id: HOPPID_PEER,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [oss(DESCRIPTION)],
    title: en('Peer-Peer Mentoring for entrepreneurial groups'),
    action: 'OSS-A2',
    rules: [
      {
        kind: 'MEMBERS_AT_MOST',
        text: en('a closed circle of up to 10 members'),
        strength: 'STATED',
        limit: 10,
        provenance: oss(DESCRIPTION, CIRCLE),
      },
      {
        kind: 'MEETINGS_A_MONTH',
        text: en('every month'),
        strength: 'STATED',
        limit: 1,
        provenance: oss(DESCRIPTION, CIRCLE),
      },
      {
        kind: 'MEETING_HOURS',
        text: en('once a month for 2 hours'),
        strength: 'EXAMPLE',
        limit: 2,
        provenance: oss(DESCRIPTION, EXAMPLE),
      },
      {
        kind: 'NO_ADVISER_AS_MEMBER',
        text: en(
          'The groups are organized in peer-peer form – professional mentors and advisor are not allowed to be a part of the group.',
        ),
        strength: 'MODEL',
        provenance: oss('Part III, action 2, section 1 The background, why Ceed Slovenia is a good practice'),
      },
      {
        kind: 'MODERATOR_CERTIFIED',
        text: en(
          'the advisor could get funded a certification as a hoppid.no facilitator and a mentor-coordinator',
        ),
        strength: 'CONDITIONAL',
        condition: en('if the Pilot Action is a success'),
        provenance: oss('Part III, Measures envisaged to ensure its durability, action 2'),
      },
    ],
    setUp: { guests: 1, members: 10, moderators: 1, provenance: oss(DESCRIPTION, EXAMPLE) },
    topics: [
      'Setting up an organizational structure in a growing company',
      'Enable strategic thinking for busy entrepreneurs',
      'Development from a successful sales team',
      'Deepened in marketing to improve result',
      'Attracting, developing and retaining employees',
      'Motivation, culture and reward systems',
      'Monitoring the company through indicators',
      'Long-term profitability and stability',
      'From Processes to efficiency',
    ].map(en),
    pilotGroups: { value: 2, approximate: false, provenance: oss(DESCRIPTION, TEST) },
    pilotAdvisers: { value: 6, approximate: false, provenance: oss(DESCRIPTION, TEST) },
  },
];

const RELEASE = '2022-07-01';

/** Invented members; each group is a count of its own, below the pilot's total. */
const MEMBERS = { 'PEER-PILOT-DIGITAL': 8, 'PEER-PILOT-PHYSICAL': 9 } as const;

/** Counted, not released. */
export const peerTree: Cell = {
  key: 'pilot',
  value: Object.values(MEMBERS).reduce((total, each) => total + each, 0),
  children: Object.entries(MEMBERS).map(([key, value]) => ({ key, value })),
};

const RELEASED = protect([peerTree]);

const memberCount = (id: keyof typeof MEMBERS) => ({ value: RELEASED.get(id) ?? null, release: RELEASE });

const meeting = (date: string, minutes = 120, guests = 1): PeerGroupMeetingRecord => ({
  date,
  minutes,
  guests,
});

const common = {
  version: 1,
  provenance: [
    synthetic('The plan describes the pilot and no group of it: members, days and places are invented'),
  ],
  model: HOPPID_PEER,
  period: { start: '2021-10-01', end: '2022-05-31' },
  capacity: 10,
  adviserAmongMembers: false,
} satisfies Partial<PeerGroupRecord>;

/** The pilot's two groups. The digital one skipped March and once met for an hour and a half. */
export const peerGroups: PeerGroupRecord[] = [
  {
    ...common,
    _id: 'PEER-PILOT-DIGITAL',
    owner: norwegianMunicipality('991891919'),
    mode: 'DIGITAL',
    tool: HOPPID_TOOL,
    municipalities: ['NO:1505', 'NO:1554', 'NO:1560', 'NO:1573', 'NO:1576'],
    moderator: 'adviser-0001',
    advisers: ['adviser-0001', 'adviser-0017', 'adviser-0022'],
    memberCount: memberCount('PEER-PILOT-DIGITAL'),
    topic: en('Deepened in marketing to improve result'),
    meetings: [
      meeting('2021-10-13'),
      meeting('2021-11-10'),
      meeting('2021-12-08', 90),
      meeting('2022-01-12'),
      meeting('2022-02-09', 120, 0),
      meeting('2022-04-06'),
      meeting('2022-05-11'),
    ],
  },
  {
    ...common,
    _id: 'PEER-PILOT-PHYSICAL',
    owner: norwegianMunicipality('921221967'),
    mode: 'PHYSICAL',
    municipalities: ['NO:1506', 'NO:1539', 'NO:1547', 'NO:1579'],
    moderator: 'adviser-0002',
    advisers: ['adviser-0002', 'adviser-0015', 'adviser-0026'],
    memberCount: memberCount('PEER-PILOT-PHYSICAL'),
    topic: en('Setting up an organizational structure in a growing company'),
    meetings: [
      '2021-10-20',
      '2021-11-17',
      '2021-12-15',
      '2022-01-19',
      '2022-02-16',
      '2022-03-16',
      '2022-04-20',
      '2022-05-18',
    ].map((date) => meeting(date)),
  },
];
