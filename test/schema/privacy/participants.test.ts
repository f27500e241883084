import { randomUUID } from 'node:crypto';
import { isDate } from 'node:util/types';
import { readFileSync } from 'node:fs';
import { at, type Answer, dataOf, listAt } from '../../support/ask.ts';
import { caseOf, consentOf, DALARNA, HUSTADVIKA, PROTOMORE, refTo } from '../../support/cases.ts';
import { startGraph } from '../../support/graph.ts';
import { restorer } from '../../support/restore.ts';
import type { As } from '../../support/trust.ts';
import { rows } from '../../../seed/immigration.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;
let restore: () => Promise<void>;

const db = () => {
  const found = graph.database('immigration');
  if (!found) throw new Error('no database');
  return found;
};
const collection = (name: string) => db().collection<{ _id: string }>(name);

beforeAll(async () => {
  graph = await startGraph();
  restore = await restorer(db());
});

afterEach(() => restore());
afterAll(() => graph.stop());

const ADVISER: As = { persona: 'municipality-adviser', purpose: 'BUSINESS_GUIDANCE' };
const OPERATOR: As = { persona: 'private-operator', purpose: 'BUSINESS_GUIDANCE' };
const SELF: As = { persona: 'participant' };
const OFFICER: As = { persona: 'immigration-case-officer' };

const QUERY =
  'query ($ref: ID!) { participant(ref: $ref) { ref programme furthestStage progress { stage month } } }';
const ask = (ref: string, as: As = ADVISER, query = QUERY) => graph.query(query, { ref }, as);

/** What a caller hears, but for the request's own name. */
const heard = ({ data, errors, status, extensions }: Answer) => ({
  data,
  errors,
  status,
  extensions: { ...extensions, requestId: undefined },
});

const DENIED = {
  status: 200,
  data: { participant: null },
  errors: [
    {
      message: 'Not available.',
      path: ['participant'],
      extensions: { code: 'NOT_AVAILABLE', partner: 'immigration' },
    },
  ],
  // Nothing besides: not that a reference is unknown, either.
  extensions: { partners: [{ partner: 'immigration', status: 'DEGRADED' }] },
};

const change = (name: string, _id: string, $set: object) => collection(name).updateOne({ _id }, { $set });

test('P2 without the scope and a live consent there are counts, and nothing else', async () => {
  const counts = await graph.query(
    '{ cohorts(first: 1) { edges { node { size { total { suppressed } } } } } }',
  );
  expect(listAt(dataOf(counts), 'cohorts.edges')).toHaveLength(1);
  expect((await ask(refTo('shared'), {})).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  for (const persona of ['stranger', 'dashboard', 'county-case-officer', 'immigration-case-officer'] as const)
    expect((await ask(refTo('shared'), { persona, purpose: 'BUSINESS_GUIDANCE' })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  expect(heard(await ask(refTo('withoutConsent')))).toEqual(DENIED);
  expect(at(dataOf(await ask(refTo('shared'))), 'participant.programme')).toBe('STARTUP_TRAINING');
});

test('P8 unknown, not consented, expired, withdrawn and graded are one answer, by the same database commands', async () => {
  const commands = async (ref: string) => {
    graph.counters.reset();
    expect(heard(await ask(ref))).toEqual(DENIED);
    return graph.counters.commands()['immigration'];
  };
  const unknown = await commands('AAAAAAAAAAAAAAAAAAAAAA');
  for (const who of ['withoutConsent', 'expired', 'withdrawn', 'graded', 'otherPurpose'] as const)
    expect({ who, commands: await commands(refTo(who)) }).toEqual({ who, commands: unknown });
  // Another recipient's reference is no better than a made-up one.
  expect(await commands(refTo('protomores', PROTOMORE))).toEqual(unknown);
  expect(await commands('x'.repeat(4000))).toEqual(unknown);
});

test('P9 two recipients know one participant by references that have nothing in common', async () => {
  const [theirs, others] = [refTo('twoRecipients', HUSTADVIKA), refTo('twoRecipients', PROTOMORE)];
  expect(heard(await ask(others))).toEqual(DENIED);
  expect(heard(await ask(theirs, OPERATOR))).toEqual(DENIED);
  const list = 'query ($id: ID!) { adviser(id: $id) { referrals { ref } } }';
  const refs = async (id: string, as: As) => {
    const data = dataOf(await graph.query(list, { id }, as));
    return listAt(data, 'adviser.referrals').map((each) => at(each, 'ref'));
  };
  const [one, two] = [await refs('adviser-0026', ADVISER), await refs('adviser-0002', OPERATOR)];
  expect(one).toContain(theirs);
  expect(two).toContain(others);
  expect(one.filter((ref) => two.includes(ref))).toEqual([]);
});

describe('P10 each condition alone denies', () => {
  const later = (months: number) => new Date(Date.now() + months * 30 * 86_400_000);
  const shared = consentOf('shared')._id;
  test.each<[string, () => Promise<unknown>, As?]>([
    [
      'the recipient is not the caller’s organisation',
      () => change('consents', shared, { recipient: PROTOMORE }),
    ],
    ['the adviser is another', () => change('consents', shared, { adviser: 'adviser-0001' })],
    ['no purpose that the consent names', () => change('consents', shared, { purpose: 'MENTORING' })],
    ['the caller declares another purpose', () => Promise.resolve(), { ...ADVISER, purpose: 'MENTORING' }],
    ['the consent is not given yet', () => change('consents', shared, { given: later(1) })],
    ['the consent has ended', () => change('consents', shared, { validTo: later(-1) })],
    [
      'the consent is withdrawn',
      () => change('consents', shared, { withdrawn: new Date(), withdrawnThrough: 'PAPER' }),
    ],
    [
      'the agreement is not of that purpose',
      () => change('sharingagreements', 'SHARE-HUSTADVIKA', { purposes: ['MENTORING'] }),
    ],
    [
      'the agreement is not of that data',
      () => change('sharingagreements', 'SHARE-HUSTADVIKA', { datasets: ['consents'] }),
    ],
    [
      'the agreement is another’s',
      () => change('sharingagreements', 'SHARE-HUSTADVIKA', { consumer: PROTOMORE }),
    ],
  ])('%s', async (_, spoil, as = ADVISER) => {
    expect(at(dataOf(await ask(refTo('shared'))), 'participant.ref')).toBe(refTo('shared'));
    await spoil();
    expect(heard(await ask(refTo('shared'), as))).toEqual(DENIED);
  });

  test('a field that the consent does not name', async () => {
    await change('consents', shared, { fields: ['PROGRAMME'] });
    const answer = await ask(refTo('shared'));
    expect(answer.data).toEqual({
      participant: {
        ref: refTo('shared'),
        programme: 'STARTUP_TRAINING',
        furthestStage: null,
        progress: null,
      },
    });
    expect(
      answer.errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']]).sort(),
    ).toEqual([
      ['participant.furthestStage', 'NOT_AVAILABLE'],
      ['participant.progress', 'NOT_AVAILABLE'],
    ]);
  });
});

const WITHDRAW = `mutation ($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) { consent { id } failures { field code } } }`;

test('P11 a withdrawal by one call works at the next request', async () => {
  expect(at(dataOf(await ask(refTo('shared'))), 'participant.ref')).toBe(refTo('shared'));
  const given = { input: { idempotencyKey: randomUUID(), consent: consentOf('shared')._id } };
  expect(dataOf(await graph.query(WITHDRAW, given, SELF))).toEqual({
    withdrawConsent: { consent: { id: consentOf('shared')._id }, failures: [] },
  });
  expect(heard(await ask(refTo('shared')))).toEqual(DENIED);
});

const GIVE = `mutation ($input: GiveConsentInput!) {
  giveConsent(input: $input) { consent { id } failures { field code } } }`;

const soon = () => new Date(Date.now() + 90 * 86_400_000).toISOString();
const CONSENT = () => ({
  idempotencyKey: randomUUID(),
  recipient: HUSTADVIKA,
  purpose: ['MENTORING'],
  fields: ['PROGRESS'],
  effect: 'LIFTS_CONFIDENTIALITY',
  validTo: soon(),
  language: 'uk',
  informationVersion: '2026-09',
});

test('P12 a consent names recipient, one purpose, fields, an end within a year, language and text; else it fails by name', async () => {
  const give = async (input: object) =>
    at(dataOf(await graph.query(GIVE, { input }, SELF)), 'giveConsent.failures');
  expect(await give(CONSENT())).toEqual([]);
  for (const field of [
    'recipient',
    'purpose',
    'fields',
    'effect',
    'validTo',
    'language',
    'informationVersion',
  ]) {
    const rest = Object.entries(CONSENT()).filter(([name]) => name !== field);
    expect(await give(Object.fromEntries(rest))).toEqual([{ field, code: 'REQUIRED' }]);
  }
  const tooLong = new Date(Date.now() + 400 * 86_400_000).toISOString();
  expect(await give({ ...CONSENT(), purpose: ['MENTORING', 'BUSINESS_GUIDANCE'] })).toEqual([
    { field: 'purpose', code: 'BUNDLED' },
  ]);
  expect(await give({ ...CONSENT(), validTo: tooLong })).toEqual([{ field: 'validTo', code: 'TOO_LATE' }]);
  expect(await give({ ...CONSENT(), fields: [] })).toEqual([{ field: 'fields', code: 'REQUIRED' }]);
});

test('P13 refusing or withdrawing changes nothing of what somebody takes part in', async () => {
  const own = '{ me { programme furthestStage course { id } progress { stage month } } }';
  const before = dataOf(await graph.query(own, {}, SELF));
  const rowsOf = () =>
    collection('participants')
      .find({ _id: caseOf('shared')._id })
      .toArray();
  const stored = await rowsOf();
  await graph.query(WITHDRAW, { input: { consent: consentOf('shared')._id } }, SELF);
  expect(dataOf(await graph.query(own, {}, SELF))).toEqual(before);
  expect(await rowsOf()).toEqual(stored);
});

test('P14 a consent is never the only basis: the agreement rests on a law, and both are on record', async () => {
  await ask(refTo('shared'));
  const [row] = await db().collection('disclosures').find().sort({ seq: -1 }).limit(1).toArray();
  expect(row).toMatchObject({
    decision: 'ALLOWED',
    legalBasis: 'INTEGRERINGSLOVEN_42',
    consent: consentOf('shared')._id,
  });
  await change('sharingagreements', 'SHARE-HUSTADVIKA', { legalBasis: 'CONSENT' });
  expect(heard(await ask(refTo('shared')))).toEqual(DENIED);
});

test('P15 who is no public body has progress by consent alone, never by § 42', async () => {
  expect(at(dataOf(await ask(refTo('protomores', PROTOMORE), OPERATOR)), 'participant.ref')).toBe(
    refTo('protomores', PROTOMORE),
  );
  const agreement = rows.sharingAgreements.find(({ consumer }) => consumer === PROTOMORE);
  await change('sharingagreements', agreement?._id ?? '', { legalBasis: 'INTEGRERINGSLOVEN_42' });
  expect(heard(await ask(refTo('protomores', PROTOMORE), OPERATOR))).toEqual(DENIED);
});

test('P16 abroad there are counts; a person’s progress only when the transfer is on record, too', async () => {
  const as: As = { persona: 'lansstyrelsen-dalarna', purpose: 'BUSINESS_GUIDANCE' };
  expect(heard(await ask(refTo('abroad', DALARNA), as))).toEqual(DENIED);
  expect((await graph.query('{ statisticalReleases { edges { node { id } } } }', {}, as)).errors).toEqual([]);
  const activity = rows.processingActivities.find(({ datasets }) =>
    datasets.includes('participant-progress'),
  );
  const transfer = { country: 'SE', recipient: DALARNA, safeguard: { en: 'EEA', original: 'EN' } };
  await change('processingactivities', activity?._id ?? '', { transfers: [transfer] });
  expect(at(dataOf(await ask(refTo('abroad', DALARNA), as)), 'participant.ref')).toBe(
    refTo('abroad', DALARNA),
  );
});

test('P18 times are months, and there is no age, origin, religion, health or family in the contract', async () => {
  const steps = listAt(dataOf(await ask(refTo('shared'))), 'participant.progress');
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(at(step, 'month')).toMatch(/^\d{4}-\d{2}$/);
  const contract = readFileSync('schema/immigration.graphql', 'utf8');
  const participant = /^type Participant\b[^{]*\{([^}]*)\}/m.exec(contract)?.[1] ?? '';
  const fields = [...participant.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect(fields).toContain('progress');
  expect(
    fields.filter((name) => /^age|birth|origin|country|religion|health|family|name/i.test(name ?? '')),
  ).toEqual([]);
});

test('P24 codes are for the service itself; all others hear NOT_AVAILABLE', async () => {
  const query = `query ($reference: String!, $recipient: OrganisationId!, $adviser: ID, $purpose: Purpose!) {
    case(reference: $reference) { sharing(recipient: $recipient, adviser: $adviser, purpose: $purpose) { refusal } } }`;
  const told = async (who: Parameters<typeof caseOf>[0]) => {
    const given = { recipient: HUSTADVIKA, adviser: 'adviser-0026', purpose: 'BUSINESS_GUIDANCE' };
    const variables = { reference: caseOf(who).caseReference, ...given };
    return at(dataOf(await graph.query(query, variables, OFFICER)), 'case.sharing.refusal');
  };
  expect([await told('expired'), await told('withdrawn')]).toEqual(['CONSENT_EXPIRED', 'CONSENT_WITHDRAWN']);
  for (const who of ['expired', 'withdrawn'] as const) expect(heard(await ask(refTo(who)))).toEqual(DENIED);
});

test('P26 what is stored of persons is marked SYNTHETIC, and holds no name of a source', async () => {
  const about = ['participants', 'cases', 'consents', 'referrals', 'pseudonyms', 'workpackageparticipants'];
  const documents = (await Promise.all(about.map((name) => collection(name).find().toArray()))).flat();
  expect(documents.length).toBeGreaterThan(50);
  for (const document of documents)
    expect(listAt(document, 'provenance').map((each) => at(each, 'kind'))).toEqual(['SYNTHETIC']);
  // Only ids, codes, days and flags: nothing that reads like a name.
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null && !isDate(value)
        ? Object.entries(value).flatMap(([key, each]) => (key === 'provenance' ? [] : texts(each)))
        : [];
  expect(documents.flatMap(texts).filter((text) => /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+$/u.test(text))).toEqual(
    [],
  );
});

test('P20 a participant sees all reads and consents, allowed or denied; what is past its limit is gone, references with it', async () => {
  await ask(refTo('shared'));
  await ask(refTo('shared'), { ...ADVISER, purpose: 'MENTORING' });
  const own =
    'query ($first: Int!) { me { consents { id } disclosures(first: $first) { edges { node { decision recipient { id } purpose fields } } } export } }';
  const data = dataOf(await graph.query(own, { first: 200 }, SELF));
  const seen = listAt(data, 'me.disclosures.edges').map((edge) => at(edge, 'node'));
  expect(seen).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        decision: 'ALLOWED',
        purpose: 'BUSINESS_GUIDANCE',
        recipient: { id: HUSTADVIKA },
      }),
      expect.objectContaining({ decision: 'DENIED', purpose: 'MENTORING', recipient: { id: HUSTADVIKA } }),
    ]),
  );
  expect(listAt(data, 'me.consents').map((each) => at(each, 'id'))).toContain(consentOf('shared')._id);
  expect(JSON.parse(String(at(data, 'me.export')))).toEqual(expect.any(Object));
  const ofShared = { participant: caseOf('shared')._id };
  expect(await collection('pseudonyms').countDocuments(ofShared)).toBeGreaterThan(0);
  await change('cases', caseOf('shared')._id, {
    steps: [{ ...caseOf('shared').steps[0], on: '2000-01-15' }],
  });
  await change('participants', caseOf('shared')._id, { halfYear: '2000-H1' });
  const rowsBefore = await collection('disclosures').countDocuments();
  const erased = dataOf(
    await graph.query(
      'mutation ($input: EraseExpiredInput!) { eraseExpired(input: $input) { run { participants references } } }',
      { input: { idempotencyKey: randomUUID() } },
      OFFICER,
    ),
  );
  expect(at(erased, 'eraseExpired.run.participants')).toBeGreaterThan(0);
  for (const name of ['pseudonyms', 'consents', 'referrals'])
    expect({ name, left: await collection(name).countDocuments(ofShared) }).toEqual({ name, left: 0 });
  expect(await collection('participants').countDocuments({ _id: caseOf('shared')._id })).toBe(0);
  expect(heard(await ask(refTo('shared')))).toEqual(DENIED);
  expect(await collection('disclosures').countDocuments()).toBeGreaterThan(rowsBefore);
});
