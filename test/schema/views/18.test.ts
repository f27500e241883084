import { randomUUID } from 'node:crypto';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { consentOf, HUSTADVIKA, PROTOMORE } from '../../support/cases.ts';
import { cost } from '../../support/cost.ts';
import { asked, operation, startGraph } from '../../support/graph.ts';
import type { As } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph();
});

afterAll(() => graph.stop());

const FILE = '18-disclosure-register';
const VIEW = operation(FILE);
const { as: asOfficer, variables: whole } = asked(VIEW);
const PROGRESS = operation('06-participant-progress');
const { as: asAdviser, variables: progress } = asked(PROGRESS);
const asParticipant: As = { persona: 'participant', purpose: 'INTEGRATION_FOLLOW_UP' };

const view = async (variables: object = {}) =>
  dataOf(await graph.query(VIEW, { ...whole, ...variables }, asOfficer));
const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));
const to = (data: unknown, recipient: string) =>
  nodes(data, 'disclosures').filter((row) => at(row, 'recipientId') === recipient);

const MOMENT: unknown = expect.any(String);
const PROGRESS_READ: unknown = expect.arrayContaining(['Participant.furthestStage', 'Participant.progress']);
const RECIPIENT: unknown = expect.objectContaining({
  id: HUSTADVIKA,
  name: { nb: 'Hustadvika kommune', sv: null, en: null },
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

/** The participant's own consent to Protomore, as they give it on screen. */
async function give(purpose: string, days: number): Promise<string> {
  const input = {
    idempotencyKey: randomUUID(),
    recipient: PROTOMORE,
    purpose: [purpose],
    fields: ['PROGRAMME'],
    effect: 'LIFTS_CONFIDENTIALITY',
    givenThrough: 'SCREEN',
    validTo: inDays(days).toISOString(),
    language: 'nb',
    informationVersion: '2026-09',
  };
  const text =
    'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { consent { id } failures { field code } } }';
  return String(at(dataOf(await graph.query(text, { input }, asParticipant)), 'giveConsent.consent.id'));
}

/** The keys of the consents that the view shows. */
const ending = async (variables: object = {}) =>
  listAt(await view(variables), 'expiringConsents').map((consent) => at(consent, 'id'));

test('18: what a recipient was told is there with all that it rests on, joined with the three other owners', async () => {
  const from = new Date().toISOString();
  dataOf(await graph.query(PROGRESS, progress, asAdviser));
  graph.counters.reset();
  const data = await view({ from });
  for (const partner of ['municipalities', 'county', 'crossborder', 'immigration'])
    expect([partner, Object.keys(graph.counters.commands()[partner] ?? {})]).not.toEqual([partner, []]);
  const told = to(data, HUSTADVIKA);
  expect(told).toEqual([
    {
      at: MOMENT,
      recipientId: HUSTADVIKA,
      recipient: { id: HUSTADVIKA, name: { nb: 'Hustadvika kommune', sv: null, en: null } },
      adviser: {
        id: 'adviser-0026',
        office: { id: 'hoppid-1579', municipality: { id: 'NO:1579', name: { nb: 'Hustadvika' } } },
      },
      fields: PROGRESS_READ,
      purpose: 'BUSINESS_GUIDANCE',
      legalBasis: 'INTEGRERINGSLOVEN_42',
      agreement: { id: 'SHARE-HUSTADVIKA', period: { end: '2029-12-31' } },
      decision: 'ALLOWED',
    },
  ]);
  // The officer's own read is on record before it is answered.
  expect(nodes(data, 'disclosures').map((row) => at(row, 'fields'))).toContainEqual(['Query.disclosures']);
});

test('18: who may receive what, for what, on which basis, until when; and who does the processing', async () => {
  const data = await view();
  const agreements = nodes(data, 'sharingAgreements');
  expect(agreements).toContainEqual({
    id: 'SHARE-HUSTADVIKA',
    consumer: RECIPIENT,
    datasets: ['participant-progress'],
    purposes: ['BUSINESS_GUIDANCE', 'MENTORING'],
    legalBasis: 'INTEGRERINGSLOVEN_42',
    period: { start: '2026-01-01', end: '2029-12-31' },
    isInForce: true,
  });
  expect(agreements).toContainEqual(expect.objectContaining({ id: 'SHARE-VINDEL-2024', isInForce: false }));
  expect(at(data, 'processingActivities.0')).toMatchObject({
    controller: { id: '0192:921221967', name: { nb: 'Molde kommune' } },
  });
});

test('18: a consent is shown once it ends within 30 days, unless it is withdrawn or its address is graded', async () => {
  const [soon, later] = [await give('BUSINESS_GUIDANCE', 20), await give('MENTORING', 40)];
  const graded = consentOf('graded')._id;
  await graph
    .database('immigration')
    ?.collection<{ _id: string }>('consents')
    .updateOne({ _id: graded }, { $set: { validTo: inDays(10) } });

  expect(await ending()).toContain(soon);
  expect(await ending()).not.toContain(later);
  const wider = await ending({ withinDays: 50 });
  expect(wider.filter((id) => id === soon || id === later)).toEqual([soon, later]);
  expect(await ending({ withinDays: 366 })).not.toContain(graded);
  const shown = listAt(await view(), 'expiringConsents').find((consent) => at(consent, 'id') === soon);
  expect(shown).toMatchObject({
    recipient: { id: PROTOMORE, name: { en: 'Protomore' } },
    purpose: 'BUSINESS_GUIDANCE',
    fields: ['PROGRAMME'],
  });

  const withdraw =
    'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { id } failures { code } } }';
  dataOf(
    await graph.query(withdraw, { input: { idempotencyKey: randomUUID(), consent: soon } }, asParticipant),
  );
  expect(await ending()).not.toContain(soon);
});

const REGISTER = ['FORBIDDEN', 'the scope immigration:register.read is required'] as const;
const CONSENT = ['FORBIDDEN', 'the scope immigration:self, or immigration:cases is required'] as const;
const TOKEN = ['UNAUTHENTICATED', 'a token is required'] as const;

test.each([
  ['nobody', {}, TOKEN, TOKEN],
  ['a recipient', asAdviser, REGISTER, CONSENT],
  ['a participant', asParticipant, REGISTER, ['NOT_AVAILABLE', undefined]],
  ['the county', { persona: 'county-case-officer', purpose: 'INTEGRATION_FOLLOW_UP' }, REGISTER, CONSENT],
  ['a dashboard', { persona: 'dashboard', purpose: 'INTEGRATION_FOLLOW_UP' }, REGISTER, CONSENT],
  ['a stranger', { persona: 'stranger', purpose: 'INTEGRATION_FOLLOW_UP' }, REGISTER, CONSENT],
] as const)(
  '18: %s gets what is public of it, and nothing about persons',
  async (_, as, register, consents) => {
    const answer = await graph.query(VIEW, { ...whole, withinDays: 366 }, as);
    expect(answer.data).toMatchObject({ disclosures: null, expiringConsents: null });
    expect(nodes(answer.data, 'sharingAgreements').length).toBeGreaterThan(0);
    const refused = answer.errors.map(({ path, extensions }) => [
      String(path),
      extensions?.['code'],
      extensions?.['rule'],
    ]);
    expect(refused.sort()).toEqual([
      ['disclosures', ...register],
      ['expiringConsents', ...consents],
    ]);
    expect(JSON.stringify(answer)).not.toContain(consentOf('shared')._id);
  },
);

test('18: a refusal of the service is on record', async () => {
  const from = new Date().toISOString();
  await graph.query(VIEW, whole, asParticipant);
  expect(nodes(await view({ from }), 'disclosures')).toContainEqual(
    expect.objectContaining({
      recipientId: '0192:921221967',
      fields: ['Query.expiringConsents'],
      decision: 'DENIED',
    }),
  );
});

test('18: many rows and consents cost as many database commands as one', async () => {
  const first = await give('BUSINESS_GUIDANCE', 1);
  for (let reads = 0; reads < 30; reads++) dataOf(await graph.query(PROGRESS, progress, asAdviser));
  const one = await cost(graph, FILE, { first: 1, withinDays: 2 });
  const many = await cost(graph, FILE, { first: 30, withinDays: 366 });
  expect(listAt(one.data, 'expiringConsents').map((consent) => at(consent, 'id'))).toContain(first);
  expect(listAt(many.data, 'expiringConsents').length).toBeGreaterThan(
    listAt(one.data, 'expiringConsents').length + 5,
  );
  expect([nodes(one.data, 'disclosures').length, nodes(many.data, 'disclosures').length]).toEqual([1, 30]);
  const commands = ({ databases }: typeof one) => databases.map(({ name, commands }) => ({ name, commands }));
  expect(commands(many)).toEqual(commands(one));
});
