import { GraphQLScalarType, Kind } from 'graphql';
import type { SmallGraph } from '../subject.ts';

const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  serialize: (value) => `day ${String(value)}`,
  parseValue: (value) => String(value).slice('day '.length),
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value.slice('day '.length) : ''),
});
// What a partner keeps behind an enum's value is its own business.
const Grade = { GOOD: 1, BAD: 2 };
const shown = (value: unknown): string => JSON.stringify(value ?? 'nothing');

/** Arguments of every kind, with defaults, variables and nulls; enums and inputs that partners know in part. */
export const inputs: SmallGraph = {
  name: 'inputs',
  pools: {
    ID: ['1', '2', 3],
    Day: ['day 1', 'day 2020-01-01'],
    Anything: [1, 'text', true, [1, [null]], { a: { b: 'c' } }, 1.5, null],
    Float: [0, 1, 1.5, -2e10],
    String: ['', 'a', 'line\nbreak "quoted" \\ ø 🙂', '$v0', '{'],
  },
  parts: () => ({
    echo: {
      sdl: `
        scalar Day
        scalar Anything
        enum Size { SMALL LARGE HUGE }
        enum Grade { GOOD BAD }
        input Filter { size: Size = LARGE, sizes: [Size!], day: Day, words: [[String]], sub: Filter, max: Int! = 3, only: Boolean }
        type Query {
          text(filter: Filter, size: Size = SMALL, list: [Int!]! = [1, 2], any: Anything): String
          number(int: Int, float: Float, id: ID, yes: Boolean = true): String!
          grade(of: Grade!, or: [Grade]): Grade
          day(on: Day!): Day
          any(value: Anything): Anything
          item(id: ID!, filter: Filter): Item
        }
        type Item @key(fields: "id") { id: ID!, size: Size, days(first: Int = 1): [Day!]! }`,
      resolvers: {
        Day,
        Grade,
        Query: {
          text: (_: unknown, args: object) => shown(args),
          number: (_: unknown, args: object) => shown(args),
          grade: (_: unknown, { of, or }: { of: number; or?: (number | null)[] | null }) => or?.[0] ?? of,
          day: (_: unknown, { on }: { on: string }) => on,
          any: (_: unknown, { value }: { value: unknown }) => value,
          item: (_: unknown, { id, filter }: { id: string; filter?: { max: number } | null }) => ({
            id,
            size: filter?.max === 3 ? 'HUGE' : null,
          }),
        },
        Item: { days: (_: unknown, { first }: { first: number }) => ['1', '2', '3'].slice(0, first) },
      },
    },
    more: {
      sdl: `
        scalar Day
        enum Size { SMALL LARGE HUGE }
        enum Grade { GOOD BAD }
        input Filter { size: Size = LARGE, sizes: [Size!], day: Day, words: [[String]], sub: Filter, max: Int! = 3, extra: Int }
        type Item @key(fields: "id") {
          id: ID!
          match(filter: Filter, size: Size): String
          since(day: Day, n: [ID!] = ["1"]): String
          twin(of: [Filter!]): Item
          grades(best: Grade): [Grade]
        }`,
      resolvers: {
        Day,
        Grade: { GOOD: 'G', BAD: 'B' },
        Item: {
          match: ({ id }: { id: string }, args: object) => id + shown(args),
          since: (_: unknown, args: object) => shown(args),
          twin: ({ id }: { id: string }, { of }: { of?: unknown[] | null }) => ({
            id: `${id}${of?.length ?? 'x'}`,
          }),
          grades: (_: unknown, { best }: { best?: string | null }) => ['G', null, best ?? 'B'],
        },
      },
    },
  }),
};
