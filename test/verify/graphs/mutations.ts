import type { SmallGraph } from '../subject.ts';

/** Mutations of three partners, whose order all of them can tell, with entities as results. */
export const mutations: SmallGraph = {
  name: 'mutations',
  reset: 'mutation { clear }',
  pools: { ID: ['1', '2', 'none'], String: ['red', 'blue'] },
  parts: () => {
    const log: string[] = [];
    /** Notes what is done; what has been done before is the proof of the order. */
    const done = (what: string) => {
      log.push(what);
      return { id: '1', step: log.length, log: log.slice(-3) };
    };
    return {
      items: {
        sdl: `
          type Query { items: [Item!]!, item(id: ID!): Item }
          type Mutation { paint(id: ID!, colour: String!): Painted, rename(input: Naming!): Item, clear: Boolean! }
          input Naming { id: ID!, name: String = "nameless" }
          type Painted { item: Item, step: Int!, log: [String!]!, query: Query }
          type Item @key(fields: "id") { id: ID!, name: String }`,
        resolvers: {
          Query: {
            items: () => [
              { id: '1', name: 'one' },
              { id: '2', name: null },
            ],
            item: (_: unknown, { id }: { id: string }) => (id === 'none' ? null : { id, name: `item ${id}` }),
          },
          Mutation: {
            paint: (_: unknown, { id, colour }: { id: string; colour: string }) => ({
              ...done(`paint ${id} ${colour}`),
              item: id === 'none' ? null : { id, name: colour },
              query: {},
            }),
            rename: (_: unknown, { input: { id, name } }: { input: { id: string; name: string | null } }) => {
              done(`rename ${id}`);
              return { id, name };
            },
            clear: () => {
              log.length = 0;
              return true;
            },
          },
          Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `item ${id}` }) },
        },
      },
      stock: {
        sdl: `
          type Mutation { move(id: ID!, by: Int = 1): Moved!, count: Int!, lose(id: ID!): Item }
          type Moved { of: Item!, by: Int, step: Int!, log: [String!]! }
          type Item @key(fields: "id") { id: ID!, stock: Int, places(first: Int = 2): [String!]! }`,
        resolvers: {
          Mutation: {
            move: (_: unknown, { id, by }: { id: string; by: number | null }) => ({
              ...done(`move ${id} ${by ?? '-'}`),
              of: { id },
              by,
            }),
            count: () => done('count').step,
            lose: (_: unknown, { id }: { id: string }) => {
              done(`lose ${id}`);
              throw new Error('lost');
            },
          },
          Item: {
            stock: ({ id }: { id: string }) => (id === 'none' ? null : 3),
            places: (_: unknown, { first }: { first: number }) =>
              ['here', 'there', 'nowhere'].slice(0, first),
          },
        },
      },
      sales: {
        sdl: `
          type Mutation { sell(id: ID!, price: Float): Sale }
          type Sale @key(fields: "step") { step: Int!, item: Item, price: Float, log: [String!] }
          type Item @key(fields: "id") { id: ID!, stock: Int @external, offer: String @requires(fields: "stock"), sold: [Sale!] }`,
        resolvers: {
          Mutation: {
            sell: (_: unknown, { id, price }: { id: string; price: number | null }) => ({
              ...done(`sell ${id}`),
              item: { id },
              price,
            }),
          },
          Item: {
            offer: ({ stock }: { stock: number | null }) => `${stock ?? 'no'} left`,
            sold: () => [{ step: 0 }],
          },
        },
      },
    };
  },
};
