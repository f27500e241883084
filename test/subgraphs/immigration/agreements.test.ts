import { randomUUID } from 'node:crypto';
import type { Caller, OrganisationCaller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/immigration.ts';
import { sharingAgreements } from '../../../seed/immigration/agreements.ts';
import { agreementFor } from '../../../subgraphs/immigration/agreements.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const officer = callerOf('immigration-case-officer');

const input = {
  consumer: 'NO:vindel',
  consumerIsPublicBody: false,
  datasets: ['participant-progress'],
  purposes: ['BUSINESS_GUIDANCE'],
  legalBasis: 'INTEGRERINGSLOVEN_41',
  start: '2026-01-01',
};

const CONCLUDE = `mutation ($input: ConcludeSharingAgreementInput!) { concludeSharingAgreement(input: $input) {
  agreement { id provider { id } consumer { id } consumerIsPublicBody datasets purposes legalBasis period { start end } endedAt
    isInForce provenance { kind } }
  failures { field code rule } } }`;

const END = `mutation ($input: EndSharingAgreementInput!) { endSharingAgreement(input: $input) {
  agreement { id endedAt isInForce before: isInForce(on: "2026-01-01") } failures { field code } } }`;

const conclude = (part: object) =>
  graph.query(CONCLUDE, { input: { idempotencyKey: randomUUID(), ...input, ...part } }, officer);

const end = (agreement: unknown, expectedVersion = 1) =>
  graph.query(END, { input: { idempotencyKey: randomUUID(), expectedVersion, agreement } }, officer);

const agreements = async (filter = '') =>
  listAt(
    dataOf(await graph.query(`{ sharingAgreements${filter} { edges { node { id isInForce } } } }`)),
    'sharingAgreements.edges',
  ).map((edge) => at(edge, 'node'));

test('agreements are public: all of them, those of a recipient, and those of an organisation', async () => {
  const all = sharingAgreements.map(({ _id }) => _id).sort();
  expect((await agreements()).map((each) => at(each, 'id'))).toEqual(all);
  expect(await agreements('(consumer: "NO:protomore")')).toEqual([
    { id: 'SHARE-PROTOMORE', isInForce: true },
  ]);
  const partners = [
    { __typename: 'Partner', id: 'NO:protomore' },
    { __typename: 'Partner', id: 'NO:imdi' },
  ];
  expect(
    await graph.entities(
      partners,
      '... on Partner { id sharingAgreements { edges { node { legalBasis } } } }',
    ),
  ).toEqual([
    {
      id: 'NO:protomore',
      sharingAgreements: { edges: [{ node: { legalBasis: 'INTEGRERINGSLOVEN_41' } }] },
    },
    { id: 'NO:imdi', sharingAgreements: { edges: [] } },
  ]);
});

test('processing activities are public, with every item of article 30 (1)', async () => {
  const data = dataOf(
    await graph.query(`{ processingActivities { id title { nb } controller { id } jointControllers { id } dataProtectionOfficer
      purposes subjectCategories { en } dataCategories { en } recipientCategories { en }
      transfers { country recipient { id } safeguard { en } } erasureLimits { dataset months } securityMeasures { en }
      legalBases allowsConsentAsBasis datasets active provenance { kind } } }`),
  );
  expect(listAt(data, 'processingActivities').map((each) => at(each, 'id'))).toEqual([
    'MOLDE-DISCLOSURES',
    'MOLDE-PARTICIPANTS',
  ]);
  expect(at(data, 'processingActivities.1')).toMatchObject({
    controller: { id: '0192:921221967' },
    transfers: [],
    provenance: [{ kind: 'SYNTHETIC' }],
  });
  expect(at(data, 'processingActivities.1.erasureLimits')).toContainEqual({
    dataset: 'participant-progress',
    months: 60,
  });
});

test('one that is concluded is in force at once, and one that is ended is not, at once', async () => {
  const concluded = at(dataOf(await conclude({ end: '2099-12-31' })), 'concludeSharingAgreement');
  const id = at(concluded, 'agreement.id');
  expect(id).toMatch(/^SHARE-[0-9a-f-]{36}$/);
  expect(concluded).toEqual({
    agreement: {
      id,
      provider: { id: 'NO:flyktningtjenesten-molde' },
      consumer: { id: 'NO:vindel' },
      consumerIsPublicBody: false,
      datasets: ['participant-progress'],
      purposes: ['BUSINESS_GUIDANCE'],
      legalBasis: 'INTEGRERINGSLOVEN_41',
      period: { start: '2026-01-01', end: '2099-12-31' },
      endedAt: null,
      isInForce: true,
      provenance: [{ kind: 'DECIDED' }],
    },
    failures: [],
  });
  expect(await agreements('(consumer: "NO:vindel")')).toContainEqual({ id, isInForce: true });
  const ended = at(dataOf(await end(id)), 'endSharingAgreement');
  const endedAt = at(ended, 'agreement.endedAt');
  expect(Math.abs(Date.now() - Date.parse(String(endedAt)))).toBeLessThan(600_000);
  expect(ended).toEqual({ agreement: { id, endedAt, isInForce: false, before: true }, failures: [] });
  expect(await agreements('(consumer: "NO:vindel")')).toContainEqual({ id, isInForce: false });
  expect(dataOf(await end(id, 2))).toEqual({
    endSharingAgreement: {
      agreement: { id, endedAt, isInForce: false, before: true },
      failures: [{ field: 'agreement', code: 'ILLEGAL_STEP' }],
    },
  });
  expect(dataOf(await end('SHARE-NOTHING'))).toEqual({
    endSharingAgreement: { agreement: null, failures: [{ field: 'agreement', code: 'UNKNOWN' }] },
  });
});

test.each([
  ['consumer', 'OWN_ORGANISATION', { consumer: '0192:921221967' }],
  ['consumer', 'OWN_ORGANISATION', { consumer: 'NO:flyktningtjenesten-molde' }],
  ['datasets', 'REQUIRED', { datasets: [] }],
  ['datasets', 'UNKNOWN', { datasets: ['participant-progress', 'health'] }],
  ['purposes', 'REQUIRED', { purposes: [] }],
  ['legalBasis', 'PUBLIC_BODIES_ONLY', { legalBasis: 'INTEGRERINGSLOVEN_42' }],
  ['legalBasis', 'CONSENT_IS_NO_BASIS', { legalBasis: 'CONSENT' }],
  ['end', 'BEFORE_START', { start: '2099-01-01', end: '2098-12-31' }],
  ['end', 'PAST', { start: '2020-01-01', end: '2020-12-31' }],
])('%s: %s, and nothing is concluded', async (field, code, part) => {
  const before = await agreements();
  const data = dataOf(await conclude(part));
  const rule = at(data, 'concludeSharingAgreement.failures.0.rule');
  expect(rule).toMatch(/^(must|is)/);
  expect(at(data, 'concludeSharingAgreement')).toEqual({
    agreement: null,
    failures: [{ field, code, rule }],
  });
  expect(await agreements()).toEqual(before);
});

const SCOPE = 'immigration:agreements.manage';

const organisation = (part: Partial<OrganisationCaller>): OrganisationCaller => ({
  kind: 'organisation',
  consumer: '0192:921221967',
  person: { id: 'case-officer-01', role: 'CASE_OFFICER' },
  scopes: [SCOPE],
  ...part,
});

test.each<[string, string, Caller | undefined]>([
  ['UNAUTHENTICATED', 'nobody', undefined],
  ['FORBIDDEN', 'a case officer without the scope', organisation({ scopes: ['immigration:cases'] })],
  ['FORBIDDEN', 'a case officer of another organisation', organisation({ consumer: '0192:944183779' })],
  [
    'FORBIDDEN',
    'one who is no case officer',
    organisation({ person: { id: 'adviser-0001', role: 'ADVISER' } }),
  ],
])('%s to %s, and nothing is concluded or ended', async (code, _, caller) => {
  const before = await agreements();
  for (const answer of [
    await graph.query(CONCLUDE, { input: { idempotencyKey: randomUUID(), ...input } }, caller),
    await graph.query(
      END,
      { input: { idempotencyKey: randomUUID(), expectedVersion: 1, agreement: 'SHARE-PROTOMORE' } },
      caller,
    ),
  ]) {
    expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    expect(JSON.stringify(answer.data)).toMatch(/^\{"\w+":null\}$/);
  }
  expect(await agreements()).toEqual(before);
});

describe('who may have what for which purpose', () => {
  const wanted = {
    consumer: '0192:921133642',
    dataset: 'participant-progress',
    purpose: 'BUSINESS_GUIDANCE',
    day: '2026-11-15',
  };

  test('is whom the agreement names', () => {
    expect(agreementFor(sharingAgreements, wanted)?._id).toBe('SHARE-HUSTADVIKA');
  });

  test.each([
    ['another consumer', { consumer: 'NO:imdi' }],
    ['another data set', { dataset: 'cases' }],
    ['another purpose', { purpose: 'STATISTICS_QUALITY' }],
    ['a purpose that is none', { purpose: 'CURIOSITY' }],
    ['no purpose', { purpose: undefined }],
    ['the day before its first', { day: '2025-12-31' }],
    ['the day after its last', { day: '2030-01-01' }],
  ])('and not: %s', (_, part) => {
    expect(agreementFor(sharingAgreements, { ...wanted, ...part })).toBeUndefined();
  });

  test.each(['2026-01-01', '2029-12-31'])('on its first and last day: %s', (day) => {
    expect(agreementFor(sharingAgreements, { ...wanted, day })?._id).toBe('SHARE-HUSTADVIKA');
  });

  test('and a law that is for public bodies alone does not serve another, even when it is stored', () => {
    const stored = sharingAgreements.map((each) => ({ ...each, consumerIsPublicBody: false }));
    expect(agreementFor(stored, wanted)).toBeUndefined();
  });

  test('of several the first by id', () => {
    const several = sharingAgreements.map((each) => ({ ...each, consumer: wanted.consumer }));
    expect(agreementFor(several.reverse(), wanted)?._id).toBe('SHARE-DALARNA');
  });
});
