import { createHash } from 'node:crypto';
import { PROGRESS_FIELDS } from '../../subgraphs/immigration/journey.ts';
import type {
  CaseRecord,
  ConsentRecord,
  ParticipantRecord,
  ProgressStepRecord,
  PseudonymRecord,
  ReferralRecord,
} from '../../subgraphs/immigration/records.ts';
import { STAGES } from '../../subgraphs/immigration/stages.ts';
import type { JourneyStage } from '../../subgraphs/immigration/types.generated.ts';
import type { ProvenanceRecord, StoredRecord } from '../../subgraphs/shared/records.ts';
import { DOC, norwegianMunicipality, ORG } from '../ids.ts';
import { participants } from './participants.ts';

const HUSTADVIKA = norwegianMunicipality('921133642');
const THEIR_ADVISER = 'adviser-0026';
const PROTOMORES_ADVISER = 'adviser-0002';

const provenance: ProvenanceRecord[] = [
  { document: DOC.SAMGRAF, locator: 'invented case of an invented participant', kind: 'SYNTHETIC' },
];

const stored = (_id: string): StoredRecord => ({
  _id,
  owner: ORG.MOLDE_IMMIGRATION_SERVICE,
  version: 1,
  provenance,
});

/** A recipient's reference in the seed: fixed where the service's own are random, so that examples can name it. */
const refOf = (participant: string, recipient: string): string =>
  createHash('sha256')
    .update(`samgraf pseudonym 1 ${participant} ${recipient}`)
    .digest()
    .toString('base64url', 0, 16);

type Terms = Pick<ConsentRecord, 'recipient'> &
  Partial<
    Pick<ConsentRecord, 'adviser' | 'purpose' | 'fields' | 'validTo' | 'withdrawn' | 'withdrawnThrough'>
  >;

/** A participant whose way is followed, and what hangs on them. */
interface Plan {
  participant: ParticipantRecord;
  /** What came of it, with its month. */
  outcome: readonly [stage: JourneyStage, month: string];
  consents?: readonly Terms[];
  /** Referred to, and by whom it was handed over. */
  referrals?: readonly { recipient: string; adviser: string; before?: string }[];
}

/** The nth participant who fits. */
function nth(index: number, fits: (participant: ParticipantRecord) => boolean): ParticipantRecord {
  const found = participants.filter(fits)[index];
  if (found === undefined) throw new Error('the seed has no such participant');
  return found;
}

const trained = (index: number) =>
  nth(index, ({ course, addressGraded }) => course === 'OSS-A1-2021-H1-MOLDE' && !addressGraded);
const newcomer = (index: number, addressGraded = false) =>
  nth(
    index,
    (each) =>
      each.programme === 'INTRO' && each.halfYear === '2021-H2' && each.addressGraded === addressGraded,
  );

const toHustadvika = { recipient: HUSTADVIKA, adviser: THEIR_ADVISER };
const toProtomore = { recipient: ORG.PROTOMORE, adviser: PROTOMORES_ADVISER };

/** Each state that a consent can be in, and each thing beside it that stands in the way. */
const PLANS: readonly Plan[] = [
  {
    participant: trained(0),
    outcome: ['COMPANY_REGISTERED', '2026-05'],
    consents: [toHustadvika],
    referrals: [toHustadvika],
  },
  {
    participant: trained(1),
    outcome: ['COMPANY_REGISTERED', '2026-03'],
    consents: [{ ...toProtomore, fields: ['PROGRAMME', 'PROGRESS', 'FURTHEST_STAGE'] }],
    referrals: [toProtomore],
  },
  {
    participant: trained(2),
    outcome: ['EMPLOYED', '2025-09'],
    consents: [{ ...toHustadvika, validTo: new Date('2026-10-31T23:00:00Z') }],
    referrals: [toHustadvika],
  },
  {
    participant: trained(3),
    outcome: ['EDUCATION', '2025-08'],
    consents: [
      { ...toHustadvika, withdrawn: new Date('2026-10-05T08:15:00Z'), withdrawnThrough: 'TELEPHONE' },
    ],
    referrals: [toHustadvika],
  },
  {
    participant: newcomer(0, true),
    outcome: ['EMPLOYED', '2025-06'],
    consents: [toHustadvika],
    referrals: [toHustadvika],
  },
  { participant: trained(4), outcome: ['EMPLOYED', '2026-01'], referrals: [toHustadvika] },
  {
    participant: trained(5),
    outcome: ['COMPANY_REGISTERED', '2025-04'],
    consents: [{ recipient: HUSTADVIKA, fields: ['PROGRAMME', 'MUNICIPALITY'] }],
  },
  {
    participant: trained(6),
    outcome: ['COMPANY_REGISTERED', '2026-04'],
    consents: [toHustadvika, toProtomore],
    referrals: [toHustadvika, toProtomore],
  },
  {
    participant: trained(7),
    outcome: ['EMPLOYED', '2025-11'],
    consents: [{ recipient: ORG.LANSSTYRELSEN_DALARNA }],
  },
  {
    participant: newcomer(0),
    outcome: ['EMPLOYED', '2026-02'],
    consents: [{ ...toHustadvika, purpose: 'MENTORING' }],
  },
  { participant: newcomer(1), outcome: ['LEFT', '2025-11'] },
  {
    participant: trained(8),
    outcome: ['EDUCATION', '2025-08'],
    consents: [{ recipient: ORG.PROTOMORE }],
    referrals: [{ ...toProtomore, before: 'adviser-0028' }],
  },
];

/** Stages until the course come within the half-year of entry, month by month; later ones half a year after each other. */
function steps({ participant, outcome }: Plan): ProgressStepRecord[] {
  const { programme, halfYear, furthestStage } = participant;
  const stages = STAGES[programme];
  const reached = stages.slice(0, furthestStage === undefined ? 0 : stages.indexOf(furthestStage) + 1);
  const course = stages.indexOf('COURSE');
  const entered = new Date(`${halfYear.slice(0, 4)}-${halfYear.endsWith('H2') ? '08' : '02'}-01`);
  const own = reached.map((stage, index) => {
    const at = new Date(entered);
    at.setUTCMonth(at.getUTCMonth() + (index <= course ? index : course + 6 * (index - course)));
    return { stage, on: at.toISOString().slice(0, 10) };
  });
  return [...own, { stage: outcome[0], on: `${outcome[1]}-01` }];
}

const number = (index: number): string => String(index + 1).padStart(4, '0');

/** SYNTHETIC: nobody real, in the cases of `participants` whose way is followed. */
export const cases: CaseRecord[] = PLANS.map((plan, index) => ({
  ...stored(plan.participant._id),
  caseReference: `FT-2026-${number(index)}`,
  subject: `participant-${number(index)}`,
  steps: steps(plan),
}));

export const consents: ConsentRecord[] = PLANS.flatMap(({ participant, consents: given = [] }, index) =>
  given.map((terms, of) => ({
    ...stored(`consent-${number(index)}-${of + 1}`),
    participant: participant._id,
    purpose: 'BUSINESS_GUIDANCE' as const,
    fields: [...PROGRESS_FIELDS],
    effect: 'LIFTS_CONFIDENTIALITY' as const,
    given: new Date('2026-06-15T09:30:00Z'),
    givenThrough: index % 2 === 0 ? ('SCREEN' as const) : ('PAPER' as const),
    validTo: new Date('2027-05-31T22:00:00Z'),
    language: index % 3 === 0 ? 'en' : 'nb',
    informationVersion: '2026-05',
    ...terms,
  })),
);

export const referrals: ReferralRecord[] = PLANS.flatMap(({ participant, referrals: made = [] }, index) =>
  made.map(({ recipient, adviser, before }, of) => ({
    ...stored(`referral-${number(index)}-${of + 1}`),
    participant: participant._id,
    recipient,
    adviser,
    referredAt: new Date('2026-06-16T07:00:00Z'),
    handovers: before === undefined ? [] : [{ adviser: before, at: new Date('2026-09-01T07:00:00Z') }],
  })),
);

/** One for each recipient that was given a consent or referred to. */
export const pseudonyms: PseudonymRecord[] = [
  ...new Map(
    [...consents, ...referrals].map(({ participant, recipient }) => {
      const ref = refOf(participant, recipient);
      return [ref, { ...stored(ref), participant, recipient }] as const;
    }),
  ).values(),
];
