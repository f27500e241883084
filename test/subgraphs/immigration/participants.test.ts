import { rows } from '../../../seed/immigration.ts';
import type { Caller, OrganisationCaller } from '../../../schema/caller.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf } from '../../support/ask.ts';
import { caseOf, consentOf, PROTOMORE, refTo } from '../../support/cases.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';
import { rowsIn } from './entries.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
});

beforeEach(async () => {
  await graph.db.collection('disclosures').deleteMany({});
  await graph.db.collection('registerheads').deleteMany({});
});

afterAll(() => graph.stop());

const DB = 'samgraf-immigration';
const adviser = callerOf('municipality-adviser', 'BUSINESS_GUIDANCE');
const operator = callerOf('private-operator', 'BUSINESS_GUIDANCE');
const officer = callerOf('immigration-case-officer');

const ALL = `ref programme municipality { id } course { id } progress { stage month } furthestStage
  referral { id recipient { id } adviser { id } month }`;
const QUERY = `query ($ref: ID!) { participant(ref: $ref) { ${ALL} } }`;
const ENTITIES = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Participant { ${ALL} } } }`;

const ask = (ref: string, caller: Caller = adviser, query = QUERY) => graph.query(query, { ref }, caller);
const references = (...refs: unknown[]) => ({ all: refs.map((ref) => ({ __typename: 'Participant', ref })) });

const REFUSED = { message: 'Not available.', extensions: { code: 'NOT_AVAILABLE' } };

describe('one participant', () => {
  test('with a live consent is told, field by field, and is on record', async () => {
    const person = rows.participants.find(({ _id }) => _id === caseOf('shared')._id);
    const data = at(dataOf(await ask(refTo('shared'))), 'participant');
    expect(data).toEqual({
      ref: refTo('shared'),
      programme: 'STARTUP_TRAINING',
      municipality: { id: 'NO:1506' },
      course: { id: 'OSS-A1-2021-H1-MOLDE' },
      progress: caseOf('shared').steps.map(({ stage, on }) => ({ stage, month: on.slice(0, 7) })),
      furthestStage: person?.furthestStage,
      referral: {
        id: 'referral-0001-1',
        recipient: { id: '0192:921133642' },
        adviser: { id: 'adviser-0026' },
        month: '2026-06',
      },
    });
    const names = ['course', 'furthestStage', 'municipality', 'programme', 'progress', 'ref', 'referral'];
    expect(await rowsIn(graph.db)).toMatchObject([
      {
        recipient: '0192:921133642',
        person: { id: 'adviser-0026', role: 'ADVISER' },
        subject: caseOf('shared')._id,
        path: 'participant',
        purpose: 'BUSINESS_GUIDANCE',
        legalBasis: 'INTEGRERINGSLOVEN_42',
        agreement: 'SHARE-HUSTADVIKA',
        consent: consentOf('shared')._id,
        fields: names.map((name) => `Participant.${name}`),
        decision: 'ALLOWED',
      },
    ]);
  });

  test('of whom the consent names some fields is told those; the others are null, each with one error', async () => {
    const answer = await ask(
      refTo('anyAdviser'),
      adviser,
      `query ($ref: ID!) { one: participant(ref: $ref) { ...some kind: programme } }
       fragment some on Participant { ref where: municipality { id } steps: progress { stage } course { id } }`,
    );
    expect(answer.data).toEqual({
      one: {
        ref: refTo('anyAdviser'),
        kind: 'STARTUP_TRAINING',
        where: { id: 'NO:1506' },
        steps: null,
        course: null,
      },
    });
    expect(answer.errors).toEqual([
      { ...REFUSED, path: ['one', 'steps'] },
      { ...REFUSED, path: ['one', 'course'] },
    ]);
    expect(await rowsIn(graph.db)).toMatchObject([
      {
        path: 'one',
        fields: ['Participant.municipality', 'Participant.programme', 'Participant.ref'],
        decision: 'ALLOWED',
        reason: 'FIELD_NOT_CONSENTED',
      },
    ]);
  });

  test('of whom only other fields are asked is told to nobody, and it is on record as denied', async () => {
    const answer = await ask(
      refTo('anyAdviser'),
      adviser,
      'query ($ref: ID!) { participant(ref: $ref) { progress { stage } } }',
    );
    expect(answer).toMatchObject({
      data: { participant: { progress: null } },
      errors: [{ ...REFUSED, path: ['participant', 'progress'] }],
    });
    expect(await rowsIn(graph.db)).toMatchObject([
      { fields: ['Participant.progress'], decision: 'DENIED', reason: 'FIELD_NOT_CONSENTED' },
    ]);
  });

  test('what is skipped is not asked for', async () => {
    const query =
      'query ($ref: ID!, $no: Boolean! = false) { participant(ref: $ref) { ref progress @include(if: $no) { stage } } }';
    expect(at(dataOf(await ask(refTo('anyAdviser'), adviser, query)), 'participant')).toEqual({
      ref: refTo('anyAdviser'),
    });
    expect(await rowsIn(graph.db)).toMatchObject([{ fields: ['Participant.ref'], decision: 'ALLOWED' }]);
  });

  test('whose referral was handed over is told to the adviser who has it now, and no more to the former one', async () => {
    const ref = refTo('handedOver', PROTOMORE);
    expect(at(dataOf(await ask(ref, operator)), 'participant.referral')).toMatchObject({
      adviser: { id: 'adviser-0002' },
      month: '2026-09',
    });
    const former: Caller = { ...organisation(operator), person: { id: 'adviser-0028', role: 'ADVISER' } };
    expect(await ask(ref, former)).toMatchObject({ data: { participant: null }, errors: [REFUSED] });
  });
});

const organisation = (caller: Caller): OrganisationCaller => {
  if (caller.kind !== 'organisation') throw new Error('no organisation');
  return caller;
};

describe('by _entities', () => {
  test('the same decisions, one row each, in the order asked', async () => {
    const refs = [refTo('shared'), refTo('expired'), refTo('anyAdviser'), 'nobody', 'nobody'];
    const answer = await graph.query(
      `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Participant { ref programme } } }`,
      references(...refs),
      adviser,
    );
    expect(answer.data).toEqual({
      _entities: [
        { ref: refTo('shared'), programme: 'STARTUP_TRAINING' },
        null,
        { ref: refTo('anyAdviser'), programme: 'STARTUP_TRAINING' },
        null,
        null,
      ],
    });
    expect(answer.errors).toEqual([1, 3, 4].map((index) => ({ ...REFUSED, path: ['_entities', index] })));
    const found = await rowsIn(graph.db);
    expect(found.map(({ path, decision }) => [path, decision]).sort()).toEqual([
      ['_entities.0', 'ALLOWED'],
      ['_entities.1', 'DENIED'],
      ['_entities.2', 'ALLOWED'],
      ['_entities.3', 'DENIED'],
      ['_entities.4', 'DENIED'],
    ]);
  });

  test('a reference that is no text is unknown, and never reaches the database as an operator', async () => {
    for (const ref of [{ $gt: '' }, 7, null, ['x'], 'x'.repeat(1000)]) {
      const answer = await graph.query(ENTITIES, references(ref), adviser);
      expect(answer).toMatchObject({ data: { _entities: [null] }, errors: [REFUSED] });
    }
  });

  test.each<[string, Caller | undefined]>([
    ['nobody', undefined],
    ['a caller without the scope', { ...organisation(adviser), scopes: [] }],
    ['a case officer', officer],
  ])('%s is not told whether there is such a participant', async (_, caller) => {
    const query = 'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }';
    for (const ref of [refTo('shared'), 'nobody']) {
      const answer = await graph.query(query, references(ref), caller);
      expect(answer).toMatchObject({ data: { _entities: [null] }, errors: [REFUSED] });
    }
  });
});

describe("an adviser's referrals", () => {
  const LIST = `query ($all: [_Any!]!) {
    _entities(representations: $all) { ... on Adviser { id referrals { ref programme referral { id } } } }
  }`;
  const list = (id: string, caller: Caller) =>
    graph.query(LIST, { all: [{ __typename: 'Adviser', id }] }, caller);

  test('are those with a live consent, each on record', async () => {
    const data = at(dataOf(await list('adviser-0026', adviser)), '_entities.0.referrals');
    expect(data).toEqual([
      { ref: refTo('shared'), programme: 'STARTUP_TRAINING', referral: { id: 'referral-0001-1' } },
      { ref: refTo('twoRecipients'), programme: 'STARTUP_TRAINING', referral: { id: 'referral-0008-1' } },
    ]);
    const found = await rowsIn(graph.db);
    expect(found.map(({ path, subject, decision }) => [path, subject, decision]).sort()).toEqual([
      ['_entities.0.referrals.0', caseOf('shared')._id, 'ALLOWED'],
      ['_entities.0.referrals.1', caseOf('twoRecipients')._id, 'ALLOWED'],
    ]);
  });

  test('are for the adviser alone', async () => {
    const other: Caller = { ...organisation(adviser), person: { id: 'adviser-0001', role: 'ADVISER' } };
    for (const [id, caller] of [
      ['adviser-0026', other],
      ['adviser-0026', operator],
      ['adviser-0026', { ...organisation(adviser), person: { id: 'adviser-0026', role: 'CASE_OFFICER' } }],
    ] as const) {
      const answer = await list(id, caller);
      expect(at(answer.data, '_entities.0.referrals')).toBeNull();
      expect(answer.errors).toHaveLength(1);
    }
    expect((await rowsIn(graph.db)).map(({ decision, subject }) => [decision, subject])).toEqual([
      ['DENIED', undefined],
      ['DENIED', undefined],
      ['DENIED', undefined],
    ]);
  });

  test('whom they leave out does not show in how the database is asked', async () => {
    const commands = async (id: string) => {
      const caller: Caller = { ...organisation(adviser), person: { id, role: 'ADVISER' } };
      graph.counters.reset();
      expect(at(dataOf(await list(id, caller)), '_entities.0.referrals')).toEqual([]);
      return { ...graph.counters.of(DB).commands };
    };
    // Before anybody consents, the adviser's five referrals are left out; the other one has none.
    const consents = await graph.db.collection('consents').find().toArray();
    await graph.db.collection('consents').deleteMany({});
    const [some, none] = [await commands('adviser-0026'), await commands('adviser-0099')];
    await graph.db.collection('consents').insertMany(consents);
    expect(some).toEqual(none);
    expect(await rowsIn(graph.db)).toHaveLength(2);
  });
});
