import type { ActionRecord } from '../../subgraphs/county/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import { ORG } from '../ids.ts';
import { immigrantLists, peerLists } from './actionLists.ts';
import { en, MORE_OG_ROMSDAL, oss, years } from './source.ts';

const MASTERPLAN = {
  source: {
    nameInDocument:
      'the operational program The Møre and Romsdal County regional masterplan "Sustainable county 2021-2024" and budget for training and courses in hoppid.no',
    partner: ORG.MORE_OG_ROMSDAL_COUNTY,
  },
  period: years(2021, 2024),
};

const PROJECT = oss(
  'Action 1, 2. Action description',
  'Value of new project EUR 80 000. National funding (IMDi): EUR 40 000. Regional funding (County Council): EUR 40 000.',
);

const common = {
  owner: ORG.MORE_OG_ROMSDAL_COUNTY,
  version: 1,
  programme: 'MRFK-HOPPID',
  stages: [],
  fundingSources: [],
  players: [],
  policyGoals: [],
  lists: [],
} satisfies Partial<ActionRecord>;

const part = { ...common, parent: 'OSS-A1', period: years(2019, 2024) } satisfies Partial<ActionRecord>;

/** The two actions of the action plan, the first with its two parts. */
export const actions: ActionRecord[] = [
  {
    ...common,
    _id: 'OSS-A1',
    provenance: [oss('Part III, Action 1')],
    title: en('Mend the GAP – inspiring start-ups and mentoring immigrant start-ups'),
    targetGroups: [en('immigrant start-up talents'), en('immigrant talent for the labour-market')],
    period: years(2019, 2024),
    costPerYear: money(50_000, 'EUR'),
    fundingSources: [
      { ...MASTERPLAN, provenance: oss('Action 1, 6. Funding sources') },
      {
        source: { nameInDocument: 'IMDi', partner: ORG.IMDI },
        amount: money(40_000, 'EUR'),
        provenance: PROJECT,
      },
      {
        source: { nameInDocument: 'County Council', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
        amount: money(40_000, 'EUR'),
        provenance: PROJECT,
      },
    ],
    players: [
      { ...MORE_OG_ROMSDAL, role: en('programme owner and operator hoppid.no') },
      {
        nameInDocument: 'Immigration service Molde',
        partner: ORG.MOLDE_IMMIGRATION_SERVICE,
        role: en('service provider for immigrants in the Municipality of Molde'),
      },
      {
        nameInDocument: 'Protomore',
        partner: ORG.PROTOMORE,
        role: en('First line service provider in Municipality of Molde'),
      },
      {
        nameInDocument: 'Vindel',
        partner: ORG.VINDEL,
        role: en('First line service provider in the Municipality of Kristiansund'),
      },
      { nameInDocument: 'NAV', partner: ORG.NAV, role: en('our unemployment service in the region') },
    ],
    policyGoals: ['MR-1', 'MR-3', 'MR-4', 'MR-3.4', 'MR-4.2'],
    lists: immigrantLists,
  },
  {
    ...part,
    _id: 'OSS-A1.1',
    provenance: [oss('Action 1, 2. Action description'), oss('Action 1, 4. Timeframe', '2019 – 2024')],
    title: en('Start-up training for immigrants'),
    description: en(
      'Verify the talents and the idea • who has the "entrepreneurial gene"? • which business ideas are actually good? • Match-make talents with each other • Help build a network • Find first customer. Scaling • incubators • chambers of commerce • mentoring programs',
    ),
    targetGroups: [
      en('immigrants who want to establish themselves as self-employed'),
      en('women with an immigrant background as a priority target group'),
    ],
  },
  {
    ...part,
    _id: 'OSS-A1.2',
    provenance: [oss('Action 1, 2. Action description'), oss('Action 1, 4. Timeframe', '2019 – 2024')],
    title: en('Mentor and Trainee schemes'),
    description: en(
      'This should help to increase the possibility of including professionally educated and highly qualified immigrants in working life, so that they can use their qualifications.',
    ),
    targetGroups: [
      en(
        'immigrants with vocational education or with higher education from universities or colleges in Norway or abroad and who need access to working life where they can use their (entrepreneurial) skills',
      ),
    ],
  },
  {
    ...common,
    _id: 'OSS-A2',
    provenance: [oss('Part III, Action 2')],
    title: en('Peer-Peer Mentoring for entrepreneurial groups'),
    description: en(
      'Action 2 is a peer-peer mentoring for entrepreneur support service delivered by the advisor in the first line system, after getting knowledge and training through practical training and courses, delivered from a suitable supplier after procurement.',
    ),
    stages: [
      {
        number: 1,
        title: en('Pilot action'),
        steps: [
          'Pre – test with training for advisors and study visit Slovenia',
          'Implementation test. Two mentoring courses for start-ups, led by 6 advisors. One physical course and one digital course on the basis on digital tool for start-ups.',
          'Evaluate and make recommendation for implementation and development in the hoppid.no service system',
        ].map(en),
        period: years(2021, 2022),
        provenance: oss('Action 2, Stage 1 and 4. Timeframe', 'Testing new Pilot 2021 – 2022'),
      },
      {
        number: 2,
        title: en(
          'Implementation and further development, make this service available for the entire region.',
        ),
        steps: [
          'In accordance with the procedures, we will do a public procurement to engage a supplier in the fields for facilitating and coaching the trainers in the process of mentoring of business groups.',
          'Include this action as mandatory service in the hoppid.no first line service system, with budget allocated in the OP.',
          'Further training and implementation in the municipalities which did not participate in the Pilot Action.',
          'Implement this as a part of the eco-system for entrepreneurs in our region of Møre and Romsdal.',
        ].map(en),
        condition: en('If successful, the program can be scaled up in the municipalities'),
        period: years(2022, 2024),
        provenance: oss(
          'Action 2, Stage 2 and 4. Timeframe; condition: Measures envisaged to ensure its durability',
          'Implement policy instrument as described 2022 - 2024',
        ),
      },
    ],
    targetGroups: [en('first time entrepreneurs'), en('entrepreneurs in rural areas')],
    period: years(2021, 2024),
    cost: money(100_000, 'EUR'),
    fundingSources: [{ ...MASTERPLAN, provenance: oss('Action 2, 6. Funding sources') }],
    players: [
      { ...MORE_OG_ROMSDAL, role: en('owner of the policy and programme operator hoppid.no') },
      {
        nameInDocument: '26 Municipalities with advisors in hoppid.no',
        role: en('advisory service system – operators on the municipal level'),
      },
      {
        nameInDocument: 'Start-ups in the region',
        role: en('will be recruited through chosen advisors in hoppid.no'),
      },
      { nameInDocument: 'Entrepreneurdy', role: en('Supplier digital tool for start-ups') },
    ],
    policyGoals: ['MR-1', 'MR-4', 'MR-4.2'],
    lists: peerLists,
  },
];
