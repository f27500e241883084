import { randomUUID } from 'node:crypto';
import { at, type Answer, dataOf, listAt } from '../support/ask.ts';
import { HUSTADVIKA } from '../support/cases.ts';
import { startGraph } from '../support/graph.ts';
import type { As } from '../support/trust.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph();
});

afterAll(() => graph.stop());

const officer: As = { persona: 'immigration-case-officer' };
const newcomer: As = { persona: 'newcomer' };
const adviser: As = { persona: 'municipality-adviser', purpose: 'BUSINESS_GUIDANCE' };
const operator: As = { persona: 'private-operator', purpose: 'BUSINESS_GUIDANCE' };

const FAILURES = 'failures { field code rule message { nb sv en } state legalSteps }';
const write = (name: string, selection: string, input: object, as: As): Promise<Answer> =>
  graph.query(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${selection} ${FAILURES} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
const written = async (name: string, selection: string, input: object, as: As = officer) =>
  at(dataOf(await write(name, selection, input, as)), name);

const READ = `query ($ref: ID!) { participant(ref: $ref) {
  ref programme municipality { name { nb } } progress { stage month } furthestStage referral { adviser { id } version } } }`;
const read = (ref: unknown, as: As = adviser) => graph.query(READ, { ref }, as);
const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions?.['code']);

const ME = `query ($first: Int) { me { programme furthestStage progress { stage } mentors { organisation { id } mentor { id } month }
  consents { id state version } disclosures(first: $first) { edges { node {
    recipient { id name { nb } } adviser { id office { id } } purpose decision reason fields consent } } } } }`;

const CASE = 'FT-2026-0100';
const ENROL = {
  caseReference: CASE,
  subject: 'participant-0100',
  programme: 'STARTUP_TRAINING',
  municipality: 'NO:1506',
  sex: 'WOMAN',
  entered: '2026-08-17',
  addressGraded: false,
};
const CASE_FIELDS = 'case { version programme furthestStage progress { stage month } }';
const codesOf = (payload: unknown) => listAt(payload, 'failures').map((each) => at(each, 'code'));

test('a participant’s path: enrolled, steps, a consent to one adviser, read, withdrawn, gone, and all of it theirs to see', async () => {
  expect(codes(await graph.query(ME, { first: 200 }, newcomer))).toEqual(['NOT_AVAILABLE']);

  const key = { idempotencyKey: randomUUID() };
  const enrolled = await written('enrolParticipant', CASE_FIELDS, { ...key, ...ENROL });
  expect(enrolled).toEqual({
    case: {
      version: 1,
      programme: 'STARTUP_TRAINING',
      furthestStage: 'PRE_COURSE',
      progress: [{ stage: 'PRE_COURSE', month: '2026-08' }],
    },
    failures: [],
  });
  // The same key enrols once; another one finds the case there.
  expect(await written('enrolParticipant', CASE_FIELDS, { ...key, ...ENROL })).toEqual(enrolled);
  const again = await written('enrolParticipant', CASE_FIELDS, ENROL);
  expect([at(again, 'case'), codesOf(again)]).toEqual([null, ['EXISTS', 'EXISTS']]);

  const step = (stage: string, on: string, expectedVersion: number) =>
    written('recordProgress', CASE_FIELDS, { caseReference: CASE, stage, on, expectedVersion });
  await step('INFO_NIGHT', '2026-09-02', 1);
  expect(await step('COURSE', '2026-10-06', 2)).toMatchObject({
    case: { version: 3, furthestStage: 'COURSE' },
    failures: [],
  });
  expect(await step('INFO_NIGHT', '2026-10-07', 3)).toMatchObject({
    case: { version: 3 },
    failures: [
      {
        field: 'stage',
        code: 'ILLEGAL_STEP',
        message: { nb: 'Steget er ikke lov nå.', sv: 'Steget är inte tillåtet nu.' },
        state: 'COURSE',
        legalSteps: [
          ...['IDEA_VERIFIED', 'TEAM_MATCHED', 'MENTOR_MATCHED', 'NETWORK_BUILT', 'FIRST_CUSTOMER'],
          ...['SCALING', 'COMPANY_REGISTERED', 'EMPLOYED', 'EDUCATION', 'LEFT'],
        ],
      },
    ],
  });
  expect(codesOf(await step('IDEA_VERIFIED', '2026-10-20', 1))).toEqual(['VERSION_CONFLICT']);
  expect(codesOf(await step('MENTOR_MATCHED', '2026-10-20', 3))).toEqual(['MENTOR_NEEDED']);
  expect(codesOf(await step('IDEA_VERIFIED', '2026-10-01', 3))).toEqual(['BEFORE_START']);
  expect(codesOf(await step('IDEA_VERIFIED', '2999-01-01', 3))).toEqual(['FUTURE']);

  const match = {
    caseReference: CASE,
    organisation: 'NO:protomore',
    mentor: 'adviser-0002',
    on: '2026-10-27',
  };
  expect(await written('matchMentor', CASE_FIELDS, { ...match, expectedVersion: 3 })).toMatchObject({
    case: { version: 4, furthestStage: 'MENTOR_MATCHED' },
    failures: [],
  });
  const another = { ...match, organisation: 'NO:vindel', mentor: 'adviser-0001', on: '2026-11-03' };
  expect(await written('matchMentor', CASE_FIELDS, { ...another, expectedVersion: 4 })).toMatchObject({
    case: { version: 5 },
    failures: [],
  });

  const referral = { caseReference: CASE, recipient: HUSTADVIKA, adviser: 'adviser-0026' };
  expect(await written('referParticipant', 'referral { adviser { id } version }', referral)).toEqual({
    referral: { adviser: { id: 'adviser-0026' }, version: 1 },
    failures: [],
  });

  const terms = {
    idempotencyKey: randomUUID(),
    recipient: HUSTADVIKA,
    adviser: 'adviser-0026',
    purpose: ['BUSINESS_GUIDANCE'],
    fields: ['PROGRAMME', 'MUNICIPALITY', 'PROGRESS', 'FURTHEST_STAGE', 'REFERRAL'],
    effect: 'LIFTS_CONFIDENTIALITY',
    validTo: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    language: 'uk',
    informationVersion: '2026-09',
  };
  const CONSENT = 'consent { id ref state version }';
  const given = await written('giveConsent', CONSENT, terms, newcomer);
  expect(given).toMatchObject({ consent: { state: 'LIVE', version: 1 }, failures: [] });
  expect(await written('giveConsent', CONSENT, terms, newcomer)).toEqual(given);
  // The same key of another participant is another key: nothing of the first one is told.
  const theirs = await written('giveConsent', CONSENT, terms, { persona: 'participant' });
  expect(at(theirs, 'consent.id')).not.toBe(at(given, 'consent.id'));

  const ref = at(given, 'consent.ref');
  expect(dataOf(await read(ref))).toEqual({
    participant: {
      ref,
      programme: 'STARTUP_TRAINING',
      municipality: { name: { nb: 'Molde' } },
      progress: [
        { stage: 'PRE_COURSE', month: '2026-08' },
        { stage: 'INFO_NIGHT', month: '2026-09' },
        { stage: 'COURSE', month: '2026-10' },
        { stage: 'MENTOR_MATCHED', month: '2026-10' },
      ],
      furthestStage: 'MENTOR_MATCHED',
      referral: { adviser: { id: 'adviser-0026' }, version: null },
    },
  });
  expect(codes(await read(ref, operator))).toEqual(['NOT_AVAILABLE']);

  const withdrawal = { consent: at(given, 'consent.id') };
  expect(await written('withdrawConsent', CONSENT, withdrawal, newcomer)).toMatchObject({
    consent: { state: 'WITHDRAWN', version: 2 },
    failures: [],
  });
  // Gone, and no other than what never was.
  const gone = await read(ref);
  const never = await read('AAAAAAAAAAAAAAAAAAAAAA');
  expect([gone.data, codes(gone)]).toEqual([{ participant: null }, ['NOT_AVAILABLE']]);
  expect([never.data, codes(never)]).toEqual([gone.data, codes(gone)]);
  // Neither is it the other participant's to withdraw.
  expect(codesOf(await written('withdrawConsent', CONSENT, withdrawal, { persona: 'participant' }))).toEqual([
    'UNKNOWN',
  ]);

  const own = at(dataOf(await graph.query(ME, { first: 200 }, newcomer)), 'me');
  expect(own).toMatchObject({
    furthestStage: 'MENTOR_MATCHED',
    mentors: [
      { organisation: { id: 'NO:protomore' }, mentor: { id: 'adviser-0002' }, month: '2026-10' },
      { organisation: { id: 'NO:vindel' }, mentor: { id: 'adviser-0001' }, month: '2026-11' },
    ],
    consents: [{ id: withdrawal.consent, state: 'WITHDRAWN', version: 2 }],
  });
  const adviserOf = (each: unknown) => at(each, 'adviser') && at(each, 'adviser.id');
  const reads = listAt(own, 'disclosures.edges').map((edge) => at(edge, 'node'));
  const byAdviser = reads.filter((each) => adviserOf(each) === 'adviser-0026');
  expect(byAdviser).toMatchObject([
    {
      recipient: { id: HUSTADVIKA, name: { nb: 'Hustadvika kommune' } },
      adviser: { office: { id: 'hoppid-1579' } },
      purpose: 'BUSINESS_GUIDANCE',
      decision: 'ALLOWED',
      consent: withdrawal.consent,
    },
    { decision: 'DENIED', reason: null, consent: null },
  ]);
  expect(reads.filter((each) => adviserOf(each) === 'adviser-0002')).toMatchObject([
    { recipient: { id: 'NO:protomore' }, decision: 'DENIED', reason: null },
  ]);
});

test('the service is told who wrote what, when and for whom; nobody else is', async () => {
  const CHANGES = `query ($since: DateTime!) { immigrationChanges(since: $since) { edges { node {
    mutation type version by { id } role } } } }`;
  const since = { since: '2026-01-01T00:00:00Z' };
  const all = listAt(dataOf(await graph.query(CHANGES, since, officer)), 'immigrationChanges.edges');
  const by = { id: '0192:921221967' };
  const node = (mutation: string, type: string, version: number, role = 'CASE_OFFICER') => ({
    node: { mutation, type, version, by, role },
  });
  expect(all).toEqual([
    node('enrolParticipant', 'Case', 1),
    node('recordProgress', 'Case', 2),
    node('recordProgress', 'Case', 3),
    node('matchMentor', 'Case', 4),
    node('matchMentor', 'Case', 5),
    node('referParticipant', 'Referral', 1),
    node('giveConsent', 'Consent', 1, 'PARTICIPANT'),
    node('giveConsent', 'Consent', 1, 'PARTICIPANT'),
    node('withdrawConsent', 'Consent', 2, 'PARTICIPANT'),
  ]);
  for (const persona of ['county-case-officer', 'newcomer', 'municipality-adviser', 'stranger'] as const)
    expect(codes(await graph.query(CHANGES, since, { persona }))).toEqual(['FORBIDDEN']);
});

test.each([
  ['caseReference', 'EXISTS', { caseReference: 'FT-2026-0001' }],
  ['subject', 'EXISTS', { subject: 'participant-0002' }],
  ['entered', 'FUTURE', { entered: '2999-01-01' }],
  ['entered', 'HALF_YEAR_RELEASED', { entered: '2021-03-01' }],
  ['municipality', 'OUTSIDE_THE_PLAN', { entered: '2022-03-01', municipality: 'NO:1511' }],
])('nobody is enrolled with %s: %s', async (field, code, part) => {
  const input = { ...ENROL, caseReference: 'FT-2026-0200', subject: 'participant-0200', ...part };
  expect(await written('enrolParticipant', CASE_FIELDS, input)).toMatchObject({
    case: null,
    failures: [{ field, code }],
  });
});

test('who is enrolled at a graded address is seen by nobody but themselves', async () => {
  const input = {
    ...ENROL,
    caseReference: 'FT-2026-0300',
    subject: 'participant-0300',
    addressGraded: true,
  };
  expect(await written('enrolParticipant', CASE_FIELDS, input)).toEqual({ case: null, failures: [] });
  const step = { caseReference: input.caseReference, stage: 'COURSE', on: '2026-10-06', expectedVersion: 1 };
  expect(codesOf(await written('recordProgress', CASE_FIELDS, step))).toEqual(['UNKNOWN']);
});
