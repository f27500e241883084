import type {
  IntegrationSchemeRecord,
  SchemeStageRecord,
  SchemeStatementRecord,
  SettlementDecisionRecord,
} from '../../subgraphs/immigration/records.ts';
import { STAGES } from '../../subgraphs/immigration/stages.ts';
import type { LocalisedTextRecord, PeriodRecord, ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';

const MOLDE_PAGE = 'Molde kommune, pages of Flyktningtjenesten (molde.kommune.no)';
const DESCRIPTION = 'Part III, action 1, section 2 Action description';
const SECRETS = 'Part III, action 1, section 1 The background, the four secrets of success';

const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

const oss = (locator: string, quote?: string): ProvenanceRecord => ({
  document: DOC.OSS,
  locator,
  ...(quote !== undefined && { quote }),
  kind: 'STATED',
});

const molde = (locator: string): ProvenanceRecord => ({ document: MOLDE_PAGE, locator, kind: 'STATED' });

const says = (text: string, place = DESCRIPTION): SchemeStatementRecord => ({
  text: en(text),
  provenance: oss(place),
});

type Stage = SchemeStageRecord['stage'];

const DATES =
  'The year of the info nights is not stated: 2019, between the start in March and the first course';

/** The stages of the start-up training in the plan's words, with the first dates that it gives. */
const TRAINING: Partial<
  Record<Stage, [text: string, provenance: ProvenanceRecord, firstHeld?: PeriodRecord]>
> = {
  PRE_COURSE: [
    'Pre-course in March to recruit participants',
    oss(`${DESCRIPTION}; March 2019 without a day`),
    { start: '2019-03-01', end: '2019-03-31' },
  ],
  INFO_NIGHT: [
    'Info-night on 23rd and 24th September, after work',
    { ...oss(`${DESCRIPTION}. ${DATES}`), kind: 'ASSUMED' },
    { start: '2019-09-23', end: '2019-09-24' },
  ],
  COURSE: [
    'First actual course in the project in week 41 (8 - 9th October 2019)',
    oss(DESCRIPTION),
    { start: '2019-10-08', end: '2019-10-09' },
  ],
  IDEA_VERIFIED: ['Verify the talents and the idea', oss(DESCRIPTION)],
  TEAM_MATCHED: ['Match-make talents with each other', oss(DESCRIPTION)],
  MENTOR_MATCHED: ['mentoring programs', oss(DESCRIPTION)],
  NETWORK_BUILT: ['Help build a network', oss(DESCRIPTION)],
  FIRST_CUSTOMER: ['Find first customer', oss(DESCRIPTION)],
  SCALING: ['Scaling', oss(DESCRIPTION)],
};

const trainingStages = STAGES.STARTUP_TRAINING.map((stage): SchemeStageRecord => {
  const [text, provenance, firstHeld] = TRAINING[stage] ?? [];
  return {
    stage,
    ...(text !== undefined && { text: en(text) }),
    ...(firstHeld && { firstHeld }),
    provenance: provenance ?? oss(DESCRIPTION),
  };
});

const mentorStages = STAGES.MENTOR_TRAINEE.map((stage): SchemeStageRecord => ({
  stage,
  provenance: {
    document: DOC.OSS,
    locator: 'The plan names no stages of the mentor and trainee schemes; these three are assumed',
    kind: 'ASSUMED',
  },
}));

const common = {
  owner: ORG.MOLDE_IMMIGRATION_SERVICE,
  version: 1,
  stages: [],
  mentors: [],
  outcomes: [],
  successFactors: [],
  figures: [],
} satisfies Partial<IntegrationSchemeRecord>;

/** What newcomers can take part in, as the documents describe it. */
export const integrationSchemes: IntegrationSchemeRecord[] = [
  {
    ...common,
    _id: 'INTRO',
    provenance: [molde('introduction programme')],
    title: { nb: 'Introduksjonsprogrammet', original: 'NB' },
    actions: [],
    figures: [
      {
        label: en('participants at any time'),
        value: 200,
        qualifier: 'over',
        provenance: molde('an older page, index.php?cat=386821'),
      },
      {
        label: en('refugees for each employee'),
        value: 20,
        qualifier: 'at most',
        provenance: { document: 'Fagbladet 2014-02', locator: 'on the service in Molde', kind: 'STATED' },
      },
    ],
  },
  {
    ...common,
    _id: 'STARTUP_TRAINING',
    provenance: [oss(DESCRIPTION)],
    title: en('Start-up training for immigrants'),
    actions: ['OSS-A1.1', 'OSS-A1'],
    stages: trainingStages,
    mentors: [
      {
        who: {
          nameInDocument: 'The department of immigration in the municipality of Molde',
          partner: ORG.MOLDE_IMMIGRATION_SERVICE,
        },
        role: en('to be closer connected as mentors for the immigrants who want to start their own business'),
        provenance: oss(DESCRIPTION),
      },
    ],
    outcomes: [
      says(
        'strengthen and develop the ordinary and permanent offer of start-up training so that it can better facilitate start-up activities for immigrants and thereby create increased employment and growth',
        'Part III, Measures envisaged to ensure its durability, action 1',
      ),
    ],
    successFactors: [
      says('Knowledge of the business culture', SECRETS),
      says('Capital', SECRETS),
      says('First customers', SECRETS),
      says('Network', SECRETS),
    ],
    progressTool: 'HOPPID-TOOL',
  },
  {
    ...common,
    _id: 'MENTOR_TRAINEE',
    provenance: [oss(DESCRIPTION)],
    title: en('Mentor and Trainee schemes'),
    actions: ['OSS-A1.2', 'OSS-A1'],
    stages: mentorStages,
    mentors: [
      {
        who: { nameInDocument: 'mentors from the industry and finance sector' },
        role: en('to test a tutor, mentoring system for entrepreneurs'),
        provenance: oss('Part III, action 1, section 1 The background'),
      },
    ],
    outcomes: [
      says(
        'This should help to increase the possibility of including professionally educated and highly qualified immigrants in working life, so that they can use their qualifications.',
      ),
    ],
  },
];

/** A public decision: its numbers are published by the municipality, and no counts of people made here. */
export const settlementDecisions: SettlementDecisionRecord[] = [
  {
    _id: 'NO:1502:2019',
    owner: ORG.MOLDE,
    version: 1,
    provenance: [
      {
        document: MOLDE_PAGE,
        locator: 'Om flyktningtjenesten: decision of formannskapet of 19 February 2019 on settlement in 2019',
        kind: 'DECIDED',
      },
    ],
    municipality: 'NO:1502',
    year: 2019,
    refugees: 34,
    unaccompaniedMinors: 3,
    excludesFamilyReunion: true,
    decidedAt: '2019-02-19',
    body: 'formannskapet',
  },
];
