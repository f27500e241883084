import type { MeetingRecord, ProjectObligationRecord } from '../../subgraphs/crossborder/records.ts';
import { type Deadline, deadlines } from '../../subgraphs/shared/deadlines.ts';
import type {
  NamedPartnerRecord,
  ObligedPartyRecord,
  ProvenanceRecord,
} from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { MANAGEMENT, meetings } from './meetings.ts';
import { named, PLAN, PROJECT, stated, words } from './sources.ts';

const joined = (...partners: readonly NamedPartnerRecord[]): ObligedPartyRecord[] =>
  partners.map((partner) => ({ ...partner, role: 'WITH' }));

/** Who answers for all that the plan promises and names nobody for. */
const LEADS: ObligedPartyRecord[] = [
  { ...named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL), role: 'LEAD' },
  { ...named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA), role: 'LEAD' },
];
const ANSWERABLE = stated(
  MANAGEMENT,
  'huvudsökande med ansvar för projektets genomförande, budget och redovisning',
);

type Duty = Pick<ProjectObligationRecord, 'kind' | 'title'> &
  Partial<Pick<ProjectObligationRecord, 'workPackage' | 'meeting'>> & {
    key: string;
    with?: ObligedPartyRecord[];
    sources: readonly ProvenanceRecord[];
  };

/** One duty; without days where the plan gives none. Nothing tells whether any was done. */
const obligation = (
  { key, with: others = [], sources, ...duty }: Duty,
  deadline?: Pick<Deadline, 'of' | 'opensAt' | 'dueAt'>,
): ProjectObligationRecord => ({
  _id: [PROJECT, key, ...(deadline ? [deadline.of] : [])].join(':'),
  owner: ORG.LANSSTYRELSEN_DALARNA,
  version: 1,
  provenance: [...sources, ANSWERABLE],
  project: PROJECT,
  ...duty,
  obligedParties: [...LEADS, ...others],
  ...(deadline && { of: deadline.of, opensAt: deadline.opensAt, dueAt: deadline.dueAt }),
  lastDay: deadline?.dueAt ?? '',
  isFollowed: false,
});

const TWELVE_MONTHS: ProvenanceRecord = {
  document: DOC.HEARTLAND,
  locator:
    'No day is stated: a year is taken as twelve months from the first day of the project, of which it has three; calendar years would be four',
  kind: 'ASSUMED',
};

const MEMBERS: Readonly<Record<string, ObligedPartyRecord[]>> = {
  STEERING_GROUP: joined(
    named('Sør-Trøndelag fylkeskommune', ORG.SOR_TRONDELAG_COUNTY),
    named('Hedmark Fylkeskommune', ORG.HEDMARK_COUNTY),
  ),
  REFERENCE_GROUP: joined(named('representanter från deltagande kommuner och organisationer')),
};

const toMeet = ({ _id, kind, title, timesPerYear, workPackage, provenance }: MeetingRecord) =>
  timesPerYear === undefined
    ? []
    : deadlines({ every: 'TWELVE_MONTHS', times: timesPerYear }, PLAN).map((deadline) =>
        obligation(
          {
            key: _id.slice(PROJECT.length + 1),
            kind: 'MEETING',
            title,
            meeting: _id,
            workPackage,
            with: MEMBERS[kind] ?? [],
            sources: [...provenance, TWELVE_MONTHS],
          },
          deadline,
        ),
      );

const EQUALITY = '“Horizontella kriterier – jämställdhet mellan kvinnor och män”';

const evaluation: Duty = {
  key: '4R',
  kind: 'EVALUATION',
  title: words('Utvärdering enligt 4-R-metoden (Representation, Resurser, Realia, Realisera)'),
  sources: [
    stated(EQUALITY, 'en utvärdering enligt 4-R-metoden kommer att göras två gånger under projektiden'),
  ],
};

const toDeliver: readonly Duty[] = [
  {
    key: 'ENVIRONMENT_PLAN',
    kind: 'PLAN',
    title: words('Miljøplan'),
    sources: [stated('“Horizontella kriterier - hållbar utveckling”', 'En miljøplan kommer att tas fram')],
  },
  {
    key: 'EQUALITY_PLAN',
    kind: 'PLAN',
    title: words('Jämställdhetsplan'),
    with: joined(named('styrgruppen'), named('delprojektledarna')),
    sources: [
      stated(
        EQUALITY,
        'En jämställdhetsplan kommer att tas fram för projektet och kommuniceras med styrgruppen och delprojektledarna.',
      ),
    ],
  },
  {
    key: 'DIVERSITY_PLAN',
    kind: 'PLAN',
    title: words('Mångfaldsplan'),
    with: joined(named('styr- och arbetsgrupperna'), named('delprojektledarna')),
    sources: [
      stated(
        '“Horizontella kriterier – lika möjligheter och icke diskriminering”',
        'Planen förankras hos styr- och arbetsgrupperna och bland delprojektledarna.',
      ),
    ],
  },
  {
    key: 'MEDIA_STRATEGY',
    kind: 'PLAN',
    title: words('Mediastrategi'),
    workPackage: `${PROJECT}:6`,
    sources: [stated('activity description 6', 'En mediastrategi kommer att utarbetas')],
  },
  {
    key: 'DELEGATION',
    kind: 'DELIVERY',
    title: words('Delegationsordning'),
    sources: [stated(MANAGEMENT, 'En delegationsordning upprättas i början av projektiden')],
  },
  {
    key: 'AGREEMENTS',
    kind: 'DELIVERY',
    title: words('Avtaler med organisationer som ansvarer for et delprosjekt', 'NB'),
    workPackage: `${PROJECT}:7`,
    with: joined(named('de organisationer som ansvarar for gjennomføringen av ett delprosjekt')),
    sources: [
      stated(
        MANAGEMENT,
        'avtaler som kommer att utarbetas med de organisationer som ansvarar for gjennomføringen av ett delprosjekt',
      ),
      stated('activity description 7', 'Avtalsskrivninger'),
    ],
  },
];

/** What the plan wants held and delivered. The two evaluations may come at any time of the project. */
export const projectObligations: ProjectObligationRecord[] = [
  ...meetings.flatMap(toMeet),
  ...['1', '2'].map((of) => obligation(evaluation, { of, opensAt: PLAN.start, dueAt: PLAN.end })),
  ...toDeliver.map((duty) => obligation(duty)),
];
