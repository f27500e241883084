import { HUSTADVIKA, PROTOMORE, refTo } from '../../support/cases.ts';
import type { Asked } from './expected.ts';
import { CONSENTS, type Subject } from './told.ts';

/** Somewhere to ask: an operation, and what it is about. */
export interface Place {
  text: string;
  variables?: object;
  about?: Pick<Asked, 'subject' | 'adviser' | 'noSuchCase'>;
  /** Whether the immigration subgraph answers the operation by itself. */
  where: 'gateway' | 'subgraph' | 'both';
}

const STEPS = 'progress { stage month }';
const REFERRAL = '{ id recipient { id } adviser { id } month }';
const PARTICIPANT = `ref programme municipality { id } course { id } ${STEPS} furthestStage referral ${REFERRAL}`;
const CONSENT = `{ id recipient { id } adviser { id } ref purpose fields effect given givenThrough validTo language
  informationVersion withdrawn withdrawnThrough state }`;
const RECTIFICATION = '{ id stage month requestedAt state decidedAt }';
const WRITTEN = `mentors { organisation { id } mentor { id } month } consents { version } referrals { version }
  rectifications { version }`;
const OWN = `programme municipality { id } course { id } ${STEPS} furthestStage consents ${CONSENT}
  referrals ${REFERRAL} rectifications ${RECTIFICATION}`;
const DISCLOSURES = `{ edges { cursor node { id seq at recipient { id } recipientId supplier { id } supplierId
  actor { id role } adviser { id } purpose legalBasis agreement { id } consent fields decision reason hash } }
  pageInfo { hasNextPage } }`;
const RUN = '{ id at before participants references consents referrals rectifications }';
const FAILURES = 'failures { field code rule }';

const subjects = Object.keys(CONSENTS).filter((name): name is Subject => name in CONSENTS);

const refOf = (subject: Subject): string => {
  if (subject === 'unknown') return 'AAAAAAAAAAAAAAAAAAAAAA';
  if (subject === 'abroad') return refTo(subject, 'SE:lansstyrelsen-dalarna');
  return subject === 'protomores' || subject === 'handedOver' ? refTo(subject, PROTOMORE) : refTo(subject);
};

const entities = (type: string, key: object, selection: string) => ({
  text: `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${selection} } } }`,
  variables: { all: [{ __typename: type, ...key }] },
  where: 'subgraph' as const,
});

const participants: Place[] = subjects.flatMap((subject) => [
  {
    text: `query ($ref: ID!) { participant(ref: $ref) { ${PARTICIPANT} } }`,
    variables: { ref: refOf(subject) },
    about: { subject },
    where: 'both',
  },
  { ...entities('Participant', { ref: refOf(subject) }, PARTICIPANT), about: { subject } },
]);

const referrals: Place[] = (
  [
    ['municipality-adviser', 'adviser-0026'],
    ['private-operator', 'adviser-0002'],
  ] as const
).flatMap(([adviser, id]) => [
  {
    text: 'query ($id: ID!) { adviser(id: $id) { id referrals { ref programme } } }',
    variables: { id },
    about: { adviser },
    where: 'gateway',
  },
  { ...entities('Adviser', { id }, 'id referrals { ref programme }'), about: { adviser } },
]);

const both = (text: string, variables: object = {}, about: Place['about'] = {}): Place => ({
  text,
  variables,
  about,
  where: 'both',
});
// What is about persons is asked with variables alone.
const caseBy = (reference: string, about: Place['about'] = {}) =>
  both(
    `query ($reference: String!, $recipient: OrganisationId!, $purpose: Purpose!) { case(reference: $reference) { ${OWN} disclosureCount
      sharing(recipient: $recipient, purpose: $purpose) { fields refusal } } }`,
    { reference, recipient: HUSTADVIKA, purpose: 'BUSINESS_GUIDANCE' },
    about,
  );

/** What only reads. Two cases are not there for anybody: one of a graded address (P17), and one that never was. */
export const READS: readonly Place[] = [
  ...participants,
  ...referrals,
  caseBy('FT-2026-0001'),
  caseBy('FT-2026-0005', { noSuchCase: true }),
  caseBy('FT-1999-0001', { noSuchCase: true }),
  both(`{ me { ${OWN} disclosures ${DISCLOSURES} export } }`),
  // By themselves: an operation has only so many aliases.
  both(`query ($reference: String!) { case(reference: $reference) { version ${WRITTEN} } }`, {
    reference: 'FT-2026-0001',
  }),
  both(`{ me { ${WRITTEN} } }`),
  both(`{ disclosures ${DISCLOSURES} }`),
  both(`query ($days: Int!) { expiringConsents(withinDays: $days) ${CONSENT} }`, { days: 366 }),
];

const idempotencyKey = '00000000-0000-4000-8000-000000000000';
const change = (field: string, type: string, selection: string, input: object): Place =>
  both(`mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`, {
    input: { idempotencyKey, ...input },
  });

const somebody = { recipient: 'NO:vindel', adviser: 'adviser-0001' };
const CASE = `case { programme version } ${FAILURES}`;
const AGREEMENT = `agreement { id } ${FAILURES}`;
const agreement = {
  consumer: 'NO:vindel',
  consumerIsPublicBody: false,
  datasets: [],
  purposes: [],
  legalBasis: 'INTEGRERINGSLOVEN_41',
  start: '2026-01-01',
};

/** At the gateway: a write to the municipalities that fails for whom the record names. */
const ofMunicipalities = (field: string, selection: string, input: object): Place => ({
  ...change(field, `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`, `${selection} ${FAILURES}`, {
    ...input,
  }),
  where: 'gateway',
});
const GROUP = { expectedVersion: 0, group: 'PEER-PILOT-PHYSICAL' };
const municipalities: readonly Place[] = [
  ofMunicipalities('recordAnnex', 'office { id }', {
    expectedVersion: 0,
    office: 'hoppid-1505',
    openingHours: 'x',
    servicesIncluded: [],
    brandPlan: 'x',
  }),
  ofMunicipalities('engageAdviser', 'adviser { id }', { office: 'hoppid-1505', workPercentage: '0' }),
  ofMunicipalities('changeAdviser', 'adviser { id }', { expectedVersion: 0, adviser: 'adviser-0001' }),
  ofMunicipalities('endAdviser', 'adviser { id }', {
    expectedVersion: 0,
    adviser: 'adviser-0001',
    lastDay: '2022-12-31',
  }),
  ofMunicipalities('formPeerGroup', 'group { id }', {
    expectedVersion: 0,
    id: 'x',
    model: 'HOPPID-PEER',
    mode: 'PHYSICAL',
    period: { start: '2022-01-01' },
    municipalities: [],
    moderator: 'adviser-0001',
    advisers: [],
    capacity: 0,
  }),
  ofMunicipalities('appointModerator', 'group { id }', { ...GROUP, moderator: 'adviser-0026' }),
  ofMunicipalities('recordPeerGroupMembers', 'group { id }', {
    ...GROUP,
    members: 8,
    adviserAmongThem: false,
  }),
  ofMunicipalities('recordPeerGroupMeeting', 'group { id }', {
    ...GROUP,
    date: '2022-05-01',
    minutes: 120,
    guests: 0,
  }),
  ofMunicipalities('endPeerGroup', 'group { id }', { ...GROUP, end: '2022-05-31' }),
  ofMunicipalities('reportStartups', 'report { id }', {
    expectedVersion: 0,
    municipality: 'NO:1505',
    year: 2020,
    phases: [],
  }),
  ofMunicipalities('publishStartupRelease', 'startups { year }', { county: 'NO:15', year: 2021 }),
  {
    ...change('publishProjectRelease', 'PublishProjectReleaseInput', `release { id } ${FAILURES}`, {
      project: 'SH-BI',
      year: 2016,
    }),
    where: 'gateway',
  },
  {
    text: 'query ($since: DateTime!) { municipalitiesChanges(since: $since) { edges { node { id } } pageInfo { hasNextPage } } }',
    variables: { since: '2022-01-01T00:00:00Z' },
    where: 'gateway',
  },
];

/** What could write: with an input that fails, but for the request of a rectification and the run that erases. */
export const WRITES: readonly Place[] = [
  change('publishRelease', 'PublishReleaseInput', `release { id } ${FAILURES}`, {
    halfYear: '1999-H1',
  }),
  change('concludeSharingAgreement', 'ConcludeSharingAgreementInput', AGREEMENT, agreement),
  change('endSharingAgreement', 'EndSharingAgreementInput', AGREEMENT, {
    expectedVersion: 1,
    agreement: 'SHARE-NOTHING',
  }),
  change('giveConsent', 'GiveConsentInput', `consent ${CONSENT} ${FAILURES}`, {}),
  change('withdrawConsent', 'WithdrawConsentInput', `consent ${CONSENT} ${FAILURES}`, { consent: 'nothing' }),
  change('referParticipant', 'ReferParticipantInput', `referral ${REFERRAL} ${FAILURES}`, {
    caseReference: 'FT-1999-0001',
    ...somebody,
  }),
  change('handOverReferral', 'HandOverReferralInput', `referral ${REFERRAL} ${FAILURES}`, {
    expectedVersion: 1,
    referral: 'nothing',
    adviser: somebody.adviser,
  }),
  change('decideRectification', 'DecideRectificationInput', `request ${RECTIFICATION} ${FAILURES}`, {
    expectedVersion: 1,
    request: 'nothing',
    accept: false,
  }),
  change('requestRectification', 'RequestRectificationInput', `request ${RECTIFICATION} ${FAILURES}`, {
    stage: 'COMPANY_REGISTERED',
    month: '2026-04',
  }),
  both(`{ me { rectifications ${RECTIFICATION} } }`),
  ...municipalities,
  change('enrolParticipant', 'EnrolParticipantInput', CASE, {
    caseReference: 'FT-2026-0001',
    subject: 'participant-0001',
    programme: 'INTRO',
    municipality: 'NO:1506',
    sex: 'WOMAN',
    entered: '2026-11-01',
    addressGraded: false,
  }),
  change('recordProgress', 'RecordProgressInput', CASE, {
    expectedVersion: 0,
    caseReference: 'FT-2026-0001',
    stage: 'SCALING',
    on: '2026-11-01',
  }),
  change('matchMentor', 'MatchMentorInput', CASE, {
    expectedVersion: 0,
    caseReference: 'FT-2026-0001',
    organisation: 'NO:protomore',
    mentor: 'adviser-0002',
    on: '2026-11-01',
  }),
  change('eraseExpired', 'EraseExpiredInput', `run ${RUN} ${FAILURES}`, {}),
  both(
    'query ($since: DateTime!) { immigrationChanges(since: $since) { edges { node { id } } pageInfo { hasNextPage } } }',
    { since: '2026-01-01T00:00:00Z' },
  ),
  both(`{ erasureRuns { edges { cursor node ${RUN} } pageInfo { hasNextPage } } }`),
];
