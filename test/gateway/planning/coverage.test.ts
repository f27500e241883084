import { runGraph, type Part, type TestGraph } from '../support.ts';

const parts = {
  a: {
    sdl: `
      type Query { far: Node, any: Any, mine: [Place!], boat: Boat }
      interface Node @key(fields: "id") { id: ID! }
      union Any = Hut | Boat
      interface Place { id: ID!, name: String }
      type Hut implements Place @key(fields: "id") { id: ID!, name: String @shareable, beds: Int }
      type Boat implements Place @key(fields: "id") { id: ID!, name: String }`,
    resolvers: {
      Query: {
        any: () => ({ __typename: 'Hut', id: 'h', beds: 2 }),
        mine: () => [
          { __typename: 'Hut', id: 'h', name: 'Hut', beds: 2 },
          { __typename: 'Boat', id: 'b', name: 'Boat' },
        ],
        boat: () => null,
      },
    },
  },
  b: {
    sdl: `
      type Query { near: Node, cave: Any }
      union Any = Cave | Hut
      type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID!, colour: String }
      type Cave @key(fields: "id") { id: ID!, depth: Int }
      type Hut @key(fields: "id") { id: ID!, name: String @shareable, roof: String }`,
    resolvers: {
      Query: {
        near: () => ({ id: 'n', colour: 'red' }),
        cave: () => ({ __typename: 'Cave', id: 'c', depth: 9 }),
      },
      Hut: { roof: () => 'grass' },
    },
  },
} satisfies Record<string, Part>;

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(parts);
});

afterAll(() => graph.stop());

test.each([
  { query: '{ far { colour } }', field: 'far.colour' },
  { query: '{ far { id colour } }', field: 'far.colour' },
  { query: 'query ($on: Boolean = true) { n: far { c: colour @include(if: $on) } }', field: 'n.c' },
  { query: '{ near { id } far { __typename ...F } } fragment F on Node { id: colour }', field: 'far.id' },
])('what no partner can be asked for is refused: $query', async ({ query, field }) => {
  const { status, data, errors } = await graph.ask(query);
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(errors).toEqual([
    {
      message: `No partner can be asked for ${field} here.`,
      extensions: { code: 'UNRESOLVABLE_FIELD', field },
    },
  ]);
});

test.each([
  { query: '{ near { id colour } }', data: { near: { id: 'n', colour: 'red' } } },
  // What is not there at one time is not asked for at that time.
  { query: '{ near { id } far @skip(if: true) { colour } }', data: { near: { id: 'n' } } },
  {
    query: 'query ($on: Boolean = false) { near { id } far @include(if: $on) { colour } }',
    data: { near: { id: 'n' } },
  },
  // No cave can come from there: only one of the two knows it.
  {
    query: '{ any { ... on Cave { depth } ... on Hut { beds roof } } }',
    data: { any: { beds: 2, roof: 'grass' } },
  },
  { query: '{ any { ... on Cave { depth } } }', data: { any: {} } },
  { query: '{ cave { __typename ... on Boat { name } } }', data: { cave: { __typename: 'Cave' } } },
  {
    query: '{ mine { ... on Place { ... on Hut { roof } } ... on Boat { name } __typename } }',
    data: {
      mine: [
        { __typename: 'Hut', roof: 'grass' },
        { __typename: 'Boat', name: 'Boat' },
      ],
    },
  },
  {
    query: '{ __typename boat { ... on Place { ... on Hut { roof } } } }',
    data: { __typename: 'Query', boat: null },
  },
])('what can be asked for, or can never be there, is not: $query', async ({ query, data: expected }) => {
  const { data, errors } = await graph.ask(query);
  expect({ data, errors }).toEqual({ data: expected, errors: undefined });
});
