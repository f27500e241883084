import { holes, runGraph, type Part, type TestGraph } from '../support.ts';

interface Ref {
  code: string;
  charge?: number | null;
  box?: { volume?: number; size?: number } | null;
  content?: { __typename?: string; worth?: number } | null;
  steps?: { place?: string }[] | null;
}

/** One unit is ten of the smaller one. */
const times: Record<string, number> = { NOK: 1, ORE: 10, L: 1, DL: 10 };
const parcels = [
  { code: 'p1', title: 'Tea', grams: 3, content: { __typename: 'Letter' }, stops: ['Molde', 'Oslo', 'Ås'] },
  { code: 'p2', title: 'Rope', grams: 5, content: { __typename: 'Tool' }, stops: ['Lund'] },
];
type Parcel = (typeof parcels)[number];

const parts = {
  depot: {
    sdl: `
      type Query { parcels: [Parcel!], first: Parcel }
      interface Content { worth(unit: String!): Int }
      type Letter implements Content { worth(unit: String!): Int }
      type Tool implements Content { worth(unit: String!): Int }
      type Box { volume(unit: String!): Int, size(unit: String): Int }
      type Step { place: String, km(from: String): Int }
      type Parcel @key(fields: "code") {
        code: ID!, title: String, charge(unit: String!): Int, box: Box, content: Content
        steps(limit: Int!): [Step!]
      }`,
    resolvers: {
      Query: { parcels: () => parcels, first: () => parcels[0] },
      Parcel: {
        charge: ({ code, grams }: Parcel, { unit }: { unit: string }) => {
          if (code === 'p2' && unit === 'ORE') throw new Error('no such coin');
          return grams * (times[unit] ?? 0);
        },
        box: (parcel: Parcel) => parcel,
        steps: ({ stops }: Parcel, { limit }: { limit: number }) =>
          stops.slice(0, limit).map((place) => ({ place })),
      },
      Box: {
        volume: ({ grams }: Parcel, { unit }: { unit: string }) => grams * (times[unit] ?? 0),
        size: ({ grams }: Parcel, { unit }: { unit?: string }) => grams * (times[unit ?? 'L'] ?? 0),
      },
      Content: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Letter: { worth: (_: unknown, { unit }: { unit: string }) => times[unit] },
      Tool: { worth: (_: unknown, { unit }: { unit: string }) => 2 * (times[unit] ?? 0) },
    },
  },
  freight: {
    sdl: `
      interface Content { worth(unit: String!): Int }
      type Letter implements Content { worth(unit: String!): Int @external }
      type Tool implements Content { worth(unit: String!): Int @external }
      type Box { volume(unit: String!): Int @external, size(unit: String): Int @external }
      type Step { place: String @external }
      type Parcel @key(fields: "code") {
        code: ID!
        charge(unit: String!): Int @external
        box: Box @external
        content: Content @external
        steps(limit: Int!): [Step!] @external
        kroner(by: Int = 1): String @requires(fields: "charge(unit: \\"NOK\\")")
        ore: String @requires(fields: "charge(unit: \\"ORE\\")")
        litres: String @requires(fields: "box { volume(unit: \\"L\\") }")
        mixed: String @requires(fields: "charge(unit: \\"NOK\\") box { volume(unit: \\"DL\\") }")
        sized: String @requires(fields: "box { size }")
        insured: String @requires(fields: "content { worth(unit: \\"ORE\\") }")
        route: String @requires(fields: "steps(limit: 2) { place }")
        free: String
      }`,
    resolvers: {
      Parcel: {
        kroner: ({ charge }: Ref, { by }: { by: number }) => `${(charge ?? 0) * by} NOK`,
        ore: ({ charge }: Ref) => `${charge ?? 'no'} ORE`,
        litres: ({ box }: Ref) => `${box?.volume ?? 'no'} L`,
        mixed: ({ charge, box }: Ref) => `${charge ?? 'no'} NOK ${box?.volume ?? 'no'} DL`,
        sized: ({ box }: Ref) => `${box?.size ?? 'no'} L`,
        insured: ({ content }: Ref) => `${content?.worth ?? 'no'} ORE`,
        route: ({ steps }: Ref) => steps?.map(({ place }) => place ?? '?').join(' - '),
        free: ({ code }: Ref) => code,
      },
    },
  },
} satisfies Record<string, Part>;

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(parts);
});

afterAll(() => graph.stop());

const cases: { what: string; query: string; first: Record<string, unknown> }[] = [
  {
    what: 'the caller asks for what is required with an argument of its own',
    query: '{ first { charge(unit: "ORE") kroner } }',
    first: { charge: 30, kroner: '3 NOK' },
  },
  {
    what: 'one field is required with two arguments',
    query: '{ first { kroner ore free } }',
    first: { kroner: '3 NOK', ore: '30 ORE', free: 'p1' },
  },
  {
    what: 'the two stand deeper, and beside another field',
    query: '{ first { litres mixed ore free box { volume(unit: "DL") } } }',
    first: { litres: '3 L', mixed: '3 NOK 30 DL', ore: '30 ORE', free: 'p1', box: { volume: 30 } },
  },
  {
    what: 'the argument may be left out, and the caller does not',
    query: '{ first { sized box { size(unit: "DL") } } }',
    first: { sized: '3 L', box: { size: 30 } },
  },
  {
    what: 'the field is an interface’s',
    query: '{ first { insured content { worth(unit: "NOK") } } }',
    first: { insured: '10 ORE', content: { worth: 1 } },
  },
  {
    what: 'the field is a list of objects',
    query: '{ first { route steps(limit: 1) { place } } }',
    first: { route: 'Molde - Oslo', steps: [{ place: 'Molde' }] },
  },
  {
    what: 'the caller calls another field as the planner might',
    query: '{ first { charge__r0: title charge__r1: title kroner ore } }',
    first: { charge__r0: 'Tea', charge__r1: 'Tea', kroner: '3 NOK', ore: '30 ORE' },
  },
];

describe('fields are required with arguments, and', () => {
  test.each(cases)('$what', async ({ query, first }) => {
    const { data, errors } = await graph.ask(query);
    expect({ data, errors }).toEqual({ data: { first }, errors: undefined });
  });

  test('a variable goes only where it is used', async () => {
    const query = 'query ($by: Int!) { first { kroner(by: $by) ore } }';
    const { data, errors } = await graph.ask(query, { by: 4 });
    expect({ data, errors }).toEqual({
      data: { first: { kroner: '12 NOK', ore: '30 ORE' } },
      errors: undefined,
    });
  });

  test('one of them fails: only what requires it is lost', async () => {
    const answer = await graph.ask('{ parcels { kroner ore mixed charge(unit: "NOK") } }');
    expect(answer.data).toEqual({
      parcels: [
        { kroner: '3 NOK', ore: '30 ORE', mixed: '3 NOK 30 DL', charge: 3 },
        { kroner: '5 NOK', ore: null, mixed: '5 NOK 50 DL', charge: 5 },
      ],
    });
    expect(holes(answer)).toEqual(['INTERNAL_SERVER_ERROR depot parcels.1.ore']);
  });

  test('callers see no more fields than before', async () => {
    const { data } = await graph.ask('{ __type(name: "Box") { fields { name args { name } } } }');
    const args = [{ name: 'unit' }];
    expect(data).toEqual({
      __type: {
        fields: [
          { name: 'volume', args },
          { name: 'size', args },
        ],
      },
    });
  });
});
