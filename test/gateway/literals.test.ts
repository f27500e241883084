import { composed, holes, readAnswer, runGraph, type Part, type TestGraph } from './support.ts';

const people = {
  people: {
    sdl: `
      type Query {
        person(ref: ID!): Person
        town(name: String): Town
        count(filter: Filter, refs: [ID!]): Int @tag(name: "personal")
        being: Being
      }
      type Mutation {
        give(input: Gift!): Int @tag(name: "personal")
        pave(input: Gift!): Int
      }
      input Filter { ref: ID, of: Filter, ages: [Int] }
      input Gift { to: ID, text: String }
      type Person @tag(name: "personal") { ref: ID, called(name: String, style: Style): Boolean }
      enum Style { SHORT LONG }
      type Town { name: String, size(year: Int): Int, mayor(on: String): Person }
      interface Being { call(name: String): String }
      type Dog implements Being { call(name: String): String @tag(name: "personal") }`,
    resolvers: {
      Query: {
        person: () => ({ ref: 'p' }),
        town: () => ({ name: 'Bud' }),
        count: () => 1,
        being: () => ({ __typename: 'Dog' }),
      },
      Mutation: { give: () => 1, pave: () => 1 },
      Person: { called: () => true },
      Town: { size: () => 1, mayor: () => null },
      Dog: { call: () => 'woof' },
    },
  },
} satisfies Record<string, Part>;

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(people);
});

afterAll(() => graph.stop());

const variables = { v: 'kari-secret', list: [], gift: { to: 'kari-secret' }, filter: null };

test.each([
  ['a field that leads to persons', '{ person(ref: "kari-secret") { ref } }', ['Query.person(ref:)']],
  ['a number', '{ p: person(ref: 4711) { ref } }', ['Query.person(ref:)']],
  [
    'a field of a person',
    'query ($v: ID!) { person(ref: $v) { called(name: "kari-secret") } }',
    ['Person.called(name:)'],
  ],
  ['an enum', 'query ($v: ID!) { person(ref: $v) { called(style: LONG) } }', ['Person.called(style:)']],
  ['null', 'query ($v: ID!) { person(ref: $v) { called(name: null) } }', ['Person.called(name:)']],
  [
    'a fragment',
    'query ($v: ID!) { person(ref: $v) { ...P } } fragment P on Person { ... { called(name: "kari-secret") } }',
    ['Person.called(name:)'],
  ],
  ['a list', 'query ($v: ID!) { count(refs: [$v, "kari-secret"]) }', ['Query.count(refs:)']],
  ['an object', 'query ($v: ID!) { count(filter: {of: {ref: $v, ages: [44]}}) }', ['Query.count(filter:)']],
  ['a default', 'query ($v: ID = "kari-secret") { count(refs: [$v]) }', ['Query.count(refs:)']],
  [
    'a default, used in a fragment',
    'query A($v: ID! = "kari-secret") { ...P } fragment P on Query { person(ref: $v) { ref } }',
    ['Query.person(ref:)'],
  ],
  [
    'a mutation',
    'mutation ($v: ID) { give(input: {to: $v, text: "kari-secret"}) }',
    ['Mutation.give(input:)'],
  ],
  [
    'a field that is skipped',
    'query ($v: ID!) { person(ref: $v) { called(name: "kari-secret") @skip(if: true) } }',
    ['Person.called(name:)'],
  ],
  ['an interface', '{ being { call(name: "kari-secret") } }', ['Being.call(name:)']],
  [
    'several',
    '{ town { mayor(on: "kari-secret") { ref } } count(refs: "kari-secret", filter: {ref: 1}) }',
    ['Town.mayor(on:)', 'Query.count(refs:)', 'Query.count(filter:)'],
  ],
])('P22 a literal in an argument about persons is refused: %s', async (_, query, fields) => {
  const seen = graph.parts['people']?.seen ?? [];
  seen.length = 0;
  for (const time of ['once', 'again']) {
    const answer = await graph.ask(query, variables);
    expect({ time, status: answer.status, data: answer.data }).toEqual({
      time,
      status: 400,
      data: undefined,
    });
    expect(answer.errors).toEqual(
      fields.map((field) => ({
        message: `The value of ${field} must come by a variable.`,
        extensions: { code: 'LITERAL_NOT_ALLOWED', field, rule: 'a variable without a default is required' },
      })),
    );
    // A request's id may have any digits.
    expect(answer.text.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/kari-secret|4711|LONG/);
  }
  expect(seen).toEqual([]);
});

test.each([
  [
    'variables',
    'query ($v: ID!, $filter: Filter) { person(ref: $v) { ref } count(refs: [$v], filter: $filter) }',
  ],
  ['variables within objects', 'mutation ($v: ID) { give(input: {to: $v}) }'],
  ['lists and objects without values', '{ count(refs: [], filter: {}) }'],
  ['other fields', '{ town(name: "Bud") { size(year: 2020) } }'],
  ['other mutations', 'mutation { pave(input: {to: "1", text: "x"}) }'],
  [
    'defaults elsewhere',
    'query ($v: String = "Bud", $list: [ID!]) { town(name: $v) { name } count(refs: $list) }',
  ],
])('what is no literal, or not about persons, is not: %s', async (_, query) => {
  const answer = await graph.ask(query, variables);
  expect({ text: answer.text, holes: holes(answer) }).toEqual({ text: answer.text, holes: [] });
});

test('P22 a variable about persons is not taken from an address, and others are', async () => {
  const get = async (query: string, values: Record<string, unknown>) => {
    const search = new URLSearchParams({ query, variables: JSON.stringify(values) });
    const url = `${graph.gateway.url}?${search.toString()}`;
    return readAnswer(await fetch(url, { headers: { 'content-type': 'application/json' } }));
  };
  const seen = graph.parts['people']?.seen ?? [];
  seen.length = 0;
  const query = 'query ($v: ID!, $n: String) { person(ref: $v) { ref } town(name: $n) { name } }';
  const answer = await get(query, { v: 'kari-secret', n: 'Bud' });
  const rule = 'must come in the body of a POST: addresses stand in logs';
  expect([answer.status, answer.data, answer.errors]).toEqual([
    400,
    undefined,
    [{ message: `v: ${rule}`, extensions: { code: 'LITERAL_NOT_ALLOWED', field: 'v', rule } }],
  ]);
  expect(answer.text).not.toContain('kari-secret');
  expect(seen).toEqual([]);
  const open = await get('query ($n: String) { town(name: $n) { name } }', { n: 'Bud' });
  expect([open.status, open.data]).toEqual([200, { town: { name: 'Bud' } }]);
});

test('another supergraph decides anew, also about documents that are known', async () => {
  const query = '{ town(name: "Bud") { name } }';
  const parts = {
    people: {
      ...people.people,
      sdl: people.people.sdl.replace('type Town', 'type Town @tag(name: "personal")'),
    },
  };
  const changing = await runGraph(people);
  expect(holes(await changing.ask(query))).toEqual([]);
  await changing.gateway.reload({ supergraphSdl: composed(parts) });
  expect(holes(await changing.ask(query))).toEqual(['LITERAL_NOT_ALLOWED - nowhere']);
  await changing.stop();
});
