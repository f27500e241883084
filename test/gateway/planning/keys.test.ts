import { runGraph, type Part, type TestGraph } from '../support.ts';

const parts = {
  origin: {
    sdl: `
      type Query { origin: Case }
      type Case @key(fields: "id") @key(fields: "code") { id: ID!, code: String!, mark: String }`,
    resolvers: {
      Query: { origin: () => ({ id: '1', code: 'c1', mark: 'blue' }) },
      Case: { __resolveReference: () => ({ id: '1', code: 'c1', mark: 'blue' }) },
    },
  },
  office: {
    sdl: `
      type Query { cases: [Case!] }
      type Case @key(fields: "code", resolvable: false) @key(fields: "id") {
        id: ID!, code: String!, mark: String @external, label: String @requires(fields: "mark")
      }`,
    resolvers: {
      Query: { cases: () => [{ id: '1', code: 'c1' }] },
      Case: {
        __resolveReference: (given: { id?: string; mark?: string }) => {
          if (given.id === undefined) throw new Error('not by its code');
          return given;
        },
        label: ({ id, mark }: { id: string; mark?: string }) => `${id} ${mark ?? 'none'}`,
      },
    },
  },
} satisfies Record<string, Part>;

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(parts);
});

afterAll(() => graph.stop());

test('a partner is asked by a key that it resolves', async () => {
  const { data, errors } = await graph.ask('{ cases { label } }');
  expect({ data, errors }).toEqual({ data: { cases: [{ label: '1 blue' }] }, errors: undefined });
});
