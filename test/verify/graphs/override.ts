import type { SmallGraph } from '../subject.ts';

/** Fields that moved to another partner: the old one still has them, and would answer something else. */
export const override: SmallGraph = {
  name: 'override',
  pools: { ID: ['1', '2'] },
  parts: () => ({
    old: {
      sdl: `
        type Query { bills: [Bill!], bill(id: ID!): Bill, total: Int, oldest: Bill }
        type Bill @key(fields: "id") { id: ID!, amount: Int, payer: Payer, note: String, lines: [BillLine!] }
        type BillLine { text: String, of: Bill }
        type Payer @key(fields: "id") { id: ID!, name: String }`,
      resolvers: {
        Query: {
          bills: () => [old('1'), old('2')],
          bill: (_: unknown, { id }: { id: string }) => old(id),
          total: () => -1,
          oldest: () => old('1'),
        },
        Bill: { __resolveReference: ({ id }: { id: string }) => old(id) },
        Payer: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'stale' }) },
      },
    },
    fresh: {
      sdl: `
        type Query { total: Int @override(from: "old"), newest: Bill }
        type Bill @key(fields: "id") { id: ID!, amount: Int @override(from: "old"), payer: Payer @override(from: "old"), due: Int }
        type Payer @key(fields: "id") { id: ID!, name: String @override(from: "old"), bills: [Bill] }`,
      resolvers: {
        Query: { total: () => 42, newest: () => fresh('2') },
        Bill: { __resolveReference: ({ id }: { id: string }) => fresh(id) },
        Payer: {
          name: ({ id }: { id: string }) => `payer ${id}`,
          bills: () => [fresh('1'), null, fresh('2')],
        },
      },
    },
    notes: {
      sdl: `
        type Bill @key(fields: "id") {
          id: ID!
          amount: Int @external
          note: String @override(from: "old")
          rounded: Int @requires(fields: "amount")
        }`,
      resolvers: {
        Bill: {
          note: ({ id }: { id: string }) => `note ${id}`,
          rounded: ({ amount }: { amount: number | null }) => Math.round((amount ?? 0) / 10),
        },
      },
    },
  }),
};

function old(id: string) {
  return {
    id,
    amount: -5,
    payer: { id: 'stale', name: 'stale' },
    note: 'stale',
    lines: [{ text: `line of ${id}`, of: { id, amount: -6 } }],
  };
}

function fresh(id: string) {
  return { id, amount: Number(id) * 100 + 7, payer: { id: `p${id}` }, due: 30 };
}
