import type { SmallGraph } from '../subject.ts';

/** Keys, required fields, types and arguments that callers do not see, and plans need. */
export const hidden: SmallGraph = {
  name: 'hidden',
  pools: { ID: ['1', '2', 'none'] },
  parts: () => ({
    cases: {
      sdl: `
        type Query { cases: [Case], case(number: ID!): Case, holders: [Holder] }
        type Case @key(fields: "secret") { secret: ID! @inaccessible, number: ID!, state: State, holder: Holder }
        enum State { OPEN CLOSED @inaccessible }
        interface Holder { label: String }
        type Office implements Holder @key(fields: "code") { code: ID! @inaccessible, label: String }
        type Person implements Holder @inaccessible { label: String }`,
      resolvers: {
        Query: {
          cases: () => [cases[0], null, cases[1]],
          case: (_: unknown, { number }: { number: string }) => cases.find((each) => each.number === number),
          holders: () => [{ __typename: 'Office', code: 'o', label: 'Office o' }],
        },
        Case: {
          __resolveReference: ({ secret }: { secret: string }) =>
            cases.find((each) => each.secret === secret),
        },
        Office: { __resolveReference: ({ code }: { code: string }) => ({ code, label: `Office ${code}` }) },
      },
    },
    weights: {
      sdl: `
        type Case @key(fields: "secret") { secret: ID! @inaccessible, weight: Int @inaccessible, parts: [CasePart!] @inaccessible, next: Case }
        type CasePart @inaccessible { weight: Int }`,
      resolvers: {
        Case: {
          weight: ({ secret }: { secret: string }) => secret.length,
          parts: ({ secret }: { secret: string }) => Array.from(secret, (_, weight) => ({ weight })),
          next: ({ secret }: { secret: string }) => (secret === 'k1' ? { secret: 'k22' } : null),
        },
      },
    },
    sums: {
      sdl: `
        type Case @key(fields: "secret") {
          secret: ID! @inaccessible
          weight: Int @external
          parts: [CasePart!] @external
          double: Int @requires(fields: "weight")
          sum: Int! @requires(fields: "parts { weight }")
        }
        type CasePart @inaccessible { weight: Int @external }
        type Office @key(fields: "code") { code: ID! @inaccessible, open(day: Int = 1, hour: Int @inaccessible): Boolean, cases: [Case!]! }`,
      resolvers: {
        Case: {
          double: ({ weight }: { weight: number | null }) => (weight ?? 0) * 2,
          sum: ({ parts }: { parts: { weight: number }[] | null }) =>
            (parts ?? []).reduce((sum, { weight }) => sum + weight, 0),
        },
        Office: {
          open: (_: unknown, { day }: { day: number | null }) => day !== 0,
          cases: () => [{ secret: 'k22' }],
        },
      },
    },
  }),
};

const office = { __typename: 'Office', code: 'o', label: 'Office o' };
const cases = [
  { secret: 'k1', number: '1', state: 'OPEN', holder: office },
  { secret: 'k22', number: '2', state: null, holder: null },
];
