import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, TypeInfo, type OperationDefinitionNode } from 'graphql';
import { createMetrics } from '../../gateway/metrics.ts';
import { createPublicAnswers, type PublicQuestion } from '../../gateway/publicAnswers.ts';
import { withoutWarnings } from '../../gateway/requirements.ts';
import { prepareGraph } from '../../gateway/supergraph.ts';
import { readTrusted } from '../../gateway/trusted.ts';
import type { Caller } from '../../schema/caller.ts';
import { bodyOf, idOf } from '../../schema/manifest.ts';
import { operation } from '../support/graph.ts';
import { ask, by, composed, holes, readAnswer, runGraph, type Part, type TestGraph } from './support.ts';

let name = 'Bud';
let isBroken = false;
let gate: Promise<void> | undefined;
let atGate: () => void = () => undefined;

const HINTS = `
  extend schema
    @link(url: "https://specs.samgraf.invalid/cacheControl/v0.1", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @cacheControl(maxAge: Int, scope: cacheControl__Scope, inheritMaxAge: Boolean)
    on FIELD_DEFINITION | OBJECT | INTERFACE
  enum cacheControl__Scope { PUBLIC PRIVATE }`;

const parts = {
  towns: {
    sdl: `${HINTS}
      type Query @tag(name: "public") {
        town(id: ID!): Town
        named(text: String): Town
        slow: Town
        quick: Town @cacheControl(maxAge: 5)
        count: Int @tag(name: "statistics") @cacheControl(maxAge: 6000)
        number: Int
        secret: Int @cacheControl(maxAge: 6000, scope: PRIVATE)
        mayor: Person @tag(name: "personal") @cacheControl(maxAge: 6000, scope: PUBLIC)
        mood: String @tag(name: "personal") @cacheControl(maxAge: 6000, scope: PUBLIC)
        thing: Thing @cacheControl(maxAge: 6000)
        crossing: Crossing @cacheControl(maxAge: 6000)
      }
      type Mutation {
        rename(name: String!): Town @tag(name: "public")
        guarded: Int @tag(name: "public") @requiresScopes(scopes: [["write"]])
      }
      type Town @key(fields: "id") @cacheControl(maxAge: 6000) {
        id: ID! @tag(name: "public")
        name: String @tag(name: "public")
        brief: String @tag(name: "public") @cacheControl(maxAge: 30)
        place: Place @tag(name: "public")
        square: Square @tag(name: "public")
        about: String
        mayor: Person @tag(name: "personal") @cacheControl(maxAge: 6000, scope: PUBLIC)
        guarded: Int @tag(name: "public") @authenticated
      }
      type Place @tag(name: "public") { label: String }
      type Square @tag(name: "public") @cacheControl(inheritMaxAge: true) { label: String }
      interface Crossing @tag(name: "public") { label: String }
      type Ford implements Crossing @tag(name: "public") { label: String @cacheControl(maxAge: 40) }
      type Person @tag(name: "personal") @cacheControl(maxAge: 6000) { label: String }
      interface Thing @tag(name: "public") { label: String }
      type Bridge implements Thing @tag(name: "public") { label: String }
      type Patient implements Thing @tag(name: "personal") { label: String }`,
    resolvers: {
      Query: {
        town: (_: unknown, { id }: { id: string }) => ({
          id,
          name,
          brief: 'short',
          place: { label: 'Torget' },
          square: { label: 'Torget' },
          about: 'small',
          guarded: 1,
        }),
        named: () => ({ id: '1', name }),
        quick: () => ({ id: '1', name, square: { label: 'Torget' } }),
        number: () => 1,
        secret: () => 2,
        crossing: () => ({ __typename: 'Ford', label: 'shallow' }),
        slow: async () => {
          const before = name;
          atGate();
          await gate;
          return { id: '1', name: before };
        },
        count: () => 7,
        mood: () => 'SYNTHETIC',
        mayor: () => ({ label: 'SYNTHETIC' }),
        thing: () => ({ __typename: 'Bridge', label: 'long' }),
      },
      Mutation: {
        rename: (_: unknown, given: { name: string }) => {
          ({ name } = given);
          return { id: '1', name };
        },
        guarded: () => 1,
      },
    },
  },
  figures: {
    sdl: `
      type Town @key(fields: "id") { id: ID!, inhabitants: Int @tag(name: "statistics") }`,
    resolvers: {
      Town: {
        __resolveReference: (reference: object) => reference,
        inhabitants: () => {
          if (isBroken) throw new Error('broken');
          return 1000;
        },
      },
    },
  },
} satisfies Record<string, Part>;

const WHOLE = 'query Whole { town(id: "1") { name inhabitants } count }';
const SLOW = '{ slow { name } }';
const body = bodyOf(parse(WHOLE));
const trusted = readTrusted(
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: idOf(body), name: 'Whole', type: 'query', body }],
  }),
);
const metrics = createMetrics();
const caller: Caller = { kind: 'organisation', consumer: '0192:1', scopes: ['write'] };
/** As the dashboards' is: whoever made it has left out the classes. */
const variant = composed(
  Object.fromEntries(
    Object.entries(parts).map(([key, { sdl }]) => [
      key,
      { sdl: sdl.replace(HINTS, '').replaceAll(/@(tag|cacheControl)\(.*?\)/g, ''), resolvers: undefined },
    ]),
  ),
);
let graph: TestGraph;

beforeAll(async () => {
  const env = { PUBLIC_MAX_AGE_S: '600' };
  graph = await runGraph(parts, { env, trusted, metrics, dashboard: variant });
});

afterAll(() => graph.stop());

beforeEach(async () => {
  await graph.ask('mutation { rename(name: "Bud") { name } }');
});

/** How often partners were asked meanwhile. */
async function calls(run: () => Promise<unknown>): Promise<number> {
  const seen = () => Object.values(graph.parts).reduce((sum, part) => sum + part.seen.length, 0);
  const before = seen();
  await run();
  return seen() - before;
}

const twice = (query: string, variables = {}, headers = {}) =>
  calls(async () => {
    const first = await graph.ask(query, variables, headers);
    const second = await graph.ask(query, variables, headers);
    expect([second.data, holes(second)]).toEqual([first.data, holes(first)]);
    for (const answer of [first, second]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect([answer.headers.get('age'), answer.headers.get('etag')]).toEqual([null, null]);
    }
  });

const get = async (search: string, headers: Record<string, string> = {}, url = graph.gateway.url) =>
  fetch(`${url}?${search}`, {
    // fetch itself would ask every cache for something newer.
    headers: { 'content-type': 'application/json', 'cache-control': 'max-age=0', ...headers },
  });

const byHash = `extensions=${encodeURIComponent(
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash: idOf(body) } }),
)}`;

test('a complete public answer is given to the next anonymous caller without asking a partner', async () => {
  const first = await graph.ask(WHOLE, {}, { 'x-request-id': 'first' });
  expect(first.data).toEqual({ town: { name: 'Bud', inhabitants: 1000 }, count: 7 });
  expect(first.headers.get('cache-control')).toBe('public, max-age=600');
  expect(first.headers.get('vary')).toBe('Authorization, Accept');
  expect(first.headers.get('age')).toBeNull();
  const asked = await calls(async () => {
    const second = await graph.ask(`# the same\n${WHOLE}`, {}, { 'x-request-id': 'second' });
    expect(second.data).toEqual(first.data);
    expect(second.extensions).toEqual({ ...first.extensions, requestId: 'second' });
    expect(second.headers.get('x-request-id')).toBe('second');
    expect(second.headers.get('cache-control')).toBe('public, max-age=600');
    expect(second.headers.get('age')).toMatch(/^\d+$/);
    expect((await readAnswer(await get(byHash))).data).toEqual(first.data);
  });
  expect(asked).toBe(0);
  expect(await metrics.text()).toMatch(/cache_lookups_total\{cache="answers",result="hit"\} 2\n/);
});

test.each([
  ['at most as long as the operator says', '{ count }', 600],
  ['as its field says, not its type', '{ quick { name } }', 5],
  ['as the least of all says', '{ count town(id: "1") { name brief } }', 30],
  ['as the least says, in a fragment', '{ town(id: "1") { ...T } } fragment T on Town { name brief }', 30],
  ['as what it belongs to, where it inherits', '{ town(id: "1") { square { label } } }', 600],
  ['as what it belongs to, where that has less', '{ quick { square { label } } }', 5],
  ['as any type of an interface says', '{ crossing { label } }', 40],
])('an answer is kept %s', async (_, query, seconds) => {
  const first = await graph.ask(query);
  expect(first.headers.get('cache-control')).toBe(`public, max-age=${seconds}`);
  expect(await calls(() => graph.ask(query))).toBe(0);
});

test.each([
  ['an object of which nobody says how long', '{ town(id: "1") { place { label } } }', 'public, no-cache', 2],
  ['the same beside what is', '{ count town(id: "1") { name place { label } } }', 'public, no-cache', 2],
  ['a root field of which nobody says how long', '{ count number }', 'public, no-cache', 2],
  ['the name of the root alone', '{ __typename }', 'public, no-cache', 0],
  ['what its owner calls private', '{ count secret }', 'private, no-store', 2],
])('nothing is kept of %s', async (_, query, told, asked) => {
  const again = async () => {
    const answer = await graph.ask(query);
    expect([holes(answer), answer.headers.get('cache-control'), answer.headers.get('age')]).toEqual([
      [],
      told,
      null,
    ]);
  };
  await again();
  expect(await calls(again)).toBe(asked / 2);
});

test('a caller with a token neither gets nor leaves one, whatever the token is good for', async () => {
  await graph.ask(WHOLE);
  expect(await twice(WHOLE, {}, by(caller))).toBe(4);
  expect(await calls(() => graph.ask(WHOLE))).toBe(0);
});

test('nor is anything kept that may be about a person', async () => {
  const number = 'query ($text: String) { named(text: $text) { name } }';
  expect(await twice('{ mayor { label } }')).toBe(2);
  expect(await twice('{ count mood }')).toBe(2);
  expect(await twice('{ town(id: "1") { name mayor { label } } }')).toBe(2);
  expect(await twice('{ count town(id: "1") { ...T } } fragment T on Town { mayor { label } }')).toBe(2);
  expect(await twice('{ town(id: "1") { mayor @include(if: false) { label } name } }')).toBe(2);
  expect(await twice('{ thing { label } }')).toBe(2);
  expect(await twice('{ named(text: "010101 12345") { name } }')).toBe(2);
  expect(await twice('{ named(text: "kari@example.org") { name } }')).toBe(2);
  expect(await twice(number, { text: '010101-12345' })).toBe(2);
  expect(await twice(number, { text: 'kari@example.org' })).toBe(2);
});

test('nor what nobody classified, nor what tells of the schema, nor a mutation', async () => {
  expect(await twice('{ town(id: "1") { name about } }')).toBe(2);
  expect(await twice('{ count __schema { queryType { name } } }')).toBe(2);
  expect(await twice('mutation { rename(name: "Bud") { name } }')).toBe(2);
  expect(await twice('{ nothing }')).toBe(0);
});

test('nor an answer with an error, until it has none', async () => {
  isBroken = true;
  expect(await twice(WHOLE)).toBe(4);
  isBroken = false;
  const mended = await graph.ask(WHOLE);
  expect([mended.data, holes(mended)]).toEqual([{ town: { name: 'Bud', inhabitants: 1000 }, count: 7 }, []]);
  expect(await calls(() => graph.ask(WHOLE))).toBe(0);
  expect(await twice('{ town(id: "1") { name guarded } }')).toBe(2);
});

test('other variables, another text, operation or address make another answer', async () => {
  const query = 'query A($id: ID!) { town(id: $id) { id } } query B($id: ID!) { town(id: $id) { id name } }';
  const askFor = async (operationName: string, id: string, url = graph.gateway.url) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables: { id } }),
    });
    return (await readAnswer(response)).data;
  };
  const all = async () => [
    await askFor('A', '1'),
    await askFor('A', '2'),
    await askFor('B', '1'),
    await askFor('A', '1', graph.gateway.url.replace('/graphql', '/dashboard/graphql')),
  ];
  const expected = [
    { town: { id: '1' } },
    { town: { id: '2' } },
    { town: { id: '1', name: 'Bud' } },
    { town: { id: '1' } },
  ];
  const askAll = async () => {
    expect(await all()).toEqual(expected);
  };
  expect(await calls(askAll)).toBe(4);
  expect(await calls(askAll)).toBe(0);
});

test('at the dashboards’ address the classes are those of the whole graph', async () => {
  const url = graph.gateway.url.replace('/graphql', '/dashboard/graphql');
  const isKept = async (query: string) => {
    const first = await ask(url, query);
    const second = await ask(url, query);
    expect([second.data, holes(second)]).toEqual([first.data, []]);
    return second.headers.has('age');
  };
  expect([await isKept(WHOLE), await isKept('{ mayor { label } }')]).toEqual([true, false]);
});

test('a mutation that reaches a partner empties it, and one that is refused does not', async () => {
  await graph.ask(WHOLE);
  const refused = await graph.ask('mutation { guarded }');
  expect(holes(refused)).toEqual(['UNAUTHENTICATED - guarded']);
  expect(await calls(() => graph.ask(WHOLE))).toBe(0);
  await graph.ask('mutation { rename(name: "Aukra") { name } }', {}, by(caller));
  expect((await graph.ask(WHOLE)).data).toEqual({ town: { name: 'Aukra', inhabitants: 1000 }, count: 7 });
});

test('what was asked before a mutation and answered after it is not kept', async () => {
  let open = (): void => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (atGate = resolve));
  const before = graph.ask(SLOW);
  await arrived;
  await graph.ask('mutation { rename(name: "Aukra") { name } }');
  open();
  gate = undefined;
  expect((await before).data).toEqual({ slow: { name: 'Bud' } });
  expect((await graph.ask(SLOW)).data).toEqual({ slow: { name: 'Aukra' } });
});

test('nor is it joined by whoever asks after the mutation', async () => {
  let open = (): void => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (atGate = resolve));
  const before = graph.ask(SLOW);
  await arrived;
  await graph.ask('mutation { rename(name: "Aukra") { name } }');
  const again = new Promise<void>((resolve) => (atGate = resolve));
  const after = graph.ask(SLOW);
  await again;
  open();
  expect([(await before).data, (await after).data]).toEqual([
    { slow: { name: 'Bud' } },
    { slow: { name: 'Aukra' } },
  ]);
  gate = undefined;
  expect((await graph.ask(SLOW)).data).toEqual({ slow: { name: 'Aukra' } });
});

test('another supergraph empties it', async () => {
  await graph.ask(WHOLE);
  await graph.gateway.reload({ supergraphSdl: `${composed(parts)}\n# another` });
  expect(await calls(() => graph.ask(WHOLE))).toBe(2);
  await graph.gateway.reload({ supergraphSdl: composed(parts) });
  expect(await calls(() => graph.ask(WHOLE))).toBe(2);
  await graph.gateway.reload({ supergraphSdl: composed(parts), trusted });
  expect(await calls(() => graph.ask(WHOLE))).toBe(0);
  await graph.gateway.reload({ supergraphSdl: composed(parts), dashboard: `${variant}\n# another` });
  expect(await calls(() => graph.ask(WHOLE))).toBe(2);
  expect(await calls(() => graph.ask(WHOLE))).toBe(0);
});

test('who has the answer already gets 304 to a GET, by hash or text, and to no POST', async () => {
  const first = await get(byHash);
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{43}"$/)]);
  for (const search of [byHash, `query=${encodeURIComponent(WHOLE)}`]) {
    const same = await get(search, { 'if-none-match': etag, 'x-request-id': 'again' });
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
    expect(same.headers.get('x-request-id')).toBe('again');
    expect(same.headers.get('cache-control')).toBe('public, max-age=600');
  }
  expect((await get(byHash, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  const posted = await graph.ask(WHOLE, {}, { 'if-none-match': etag, 'cache-control': 'max-age=0' });
  expect([posted.status, posted.headers.get('etag')]).toEqual([200, null]);
  // With a token it is not known to be the same for everybody.
  const known = await get(byHash, { 'if-none-match': etag, ...by(caller) });
  expect([known.status, known.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  await graph.ask('mutation { rename(name: "Aukra") { name } }');
  const changed = await get(byHash, { 'if-none-match': etag });
  expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
});

test('a kept answer needs no other look at its document', async () => {
  await get(byHash);
  const looks = jest.spyOn(TypeInfo.prototype, 'enter');
  const kept = await get(byHash);
  expect([kept.status, looks.mock.calls.length]).toEqual([200, 0]);
  looks.mockRestore();
});

test('where nothing is kept, partners are asked each time, and only what is sent is spared', async () => {
  const plain = await runGraph(parts, { trusted });
  try {
    const first = await get(byHash, {}, plain.gateway.url);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await get(byHash, headers, plain.gateway.url)).status).toBe(304);
    expect(plain.parts['towns']?.seen.length).toBe(2);
  } finally {
    await plain.stop();
  }
});

test('of the joint views only those about persons are kept by nobody', () => {
  const sdl = withoutWarnings(readFileSync('schema/supergraph.graphql', 'utf8'));
  const views = readdirSync('schema/operations').map((file) => file.replace('.graphql', ''));
  const { open } = prepareGraph(sdl, { planningMs: 5000 }).trial();
  const ages = views.map((view): [string, number | undefined] => [view, open.age(parse(operation(view)))]);
  expect(ages.filter(([, age]) => age === undefined).map(([view]) => view)).toEqual([
    '06-participant-progress',
    '18-disclosure-register',
  ]);
  expect(ages.filter(([, age]) => age === 0)).toEqual([]);
  // What depends on the day, and what does not.
  expect(Object.fromEntries(ages)).toMatchObject({
    '03-payout-readiness': 60,
    '09-budget-in-one-currency': 3600,
  });
});

describe('what is kept', () => {
  const document = parse('query ($id: ID!) { town(id: $id) { id } }');
  const [operation] = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const version = prepareGraph(composed({ figures: { ...parts.figures, sdl: 'type Query { town: ID }' } }), {
    planningMs: 5000,
  }).trial();
  const question = (id: string, maxAge = 6000): PublicQuestion => {
    if (!operation) throw new Error('no operation');
    return { graph: version, document, operation, values: { id }, maxAge };
  };
  const given = (text: string, status = 'OK') => {
    const result = { data: { text }, extensions: { partners: [{ partner: 'towns', status }] } };
    return () => Promise.resolve(result);
  };

  test('is as old as the question, and ends with its age', async () => {
    let now = 1000;
    const answers = createPublicAnswers(10, undefined, () => now);
    await answers.answer(question('1'), async () => {
      now += 4000;
      return given('one')();
    });
    now += 5000;
    expect(await answers.answer(question('1'), given('two'))).toMatchObject({
      result: { data: { text: 'one' } },
      age: 9,
    });
    now += 2000;
    expect(await answers.answer(question('1'), given('two'))).toMatchObject({
      result: { data: { text: 'two' } },
      age: undefined,
    });
  });

  test('ends with the age of its own fields, where that comes first', async () => {
    let now = 1000;
    const answers = createPublicAnswers(10, undefined, () => now);
    const isKept = async (maxAge: number) =>
      (await answers.answer(question('1', maxAge), given('one'))).age !== undefined;
    expect(await isKept(5)).toBe(false);
    now += 4999;
    expect(await isKept(5)).toBe(true);
    now += 2;
    expect(await isKept(5)).toBe(false);
    answers.forget();
    expect([await isKept(0), await isKept(0)]).toEqual([false, false]);
  });

  test('has a bound, for each answer and for all', async () => {
    const answers = createPublicAnswers(10);
    const isKept = async (id: string) => (await answers.answer(question(id), given(''))).age !== undefined;
    await answers.answer(question('large'), given('x'.repeat(2_000_000)));
    expect(await isKept('large')).toBe(false);
    for (let id = 0; id < 20; id += 1) await answers.answer(question(`${id}`), given('x'.repeat(1_000_000)));
    expect([await isKept('19'), await isKept('0')]).toEqual([true, false]);
  });

  test('is no answer with a partner that failed', async () => {
    const answers = createPublicAnswers(10);
    expect((await answers.answer(question('1'), given('', 'DEGRADED'))).forAll).toBe(false);
    expect((await answers.answer(question('1'), given(''))).age).toBeUndefined();
  });
});
