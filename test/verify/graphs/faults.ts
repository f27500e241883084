import { GraphQLError } from 'graphql';
import type { SmallGraph } from '../subject.ts';

/** Throws as a partner's resolver does. */
function fail(): never {
  throw new GraphQLError('no', { extensions: { code: 'NOT_AVAILABLE' } });
}

const ids = ['ok', 'null', 'error', 'lost', 'bad'];

/** Nulls and errors at every place: roots, lists, items, leaves, entities, keys' owners and requirements. */
export const faults: SmallGraph = {
  name: 'faults',
  pools: { ID: ids },
  parts: () => ({
    base: {
      sdl: `
        type Query {
          all: [Node]
          strict: [Node!]
          one(id: ID!): Node
          sure(id: ID!): Node!
          broken: Node
          brokenList: [Node]
          holes: [[Int]!]
          sureHoles: [[Int!]!]!
        }
        type Node @key(fields: "id") {
          id: ID!
          leaf: Int
          sureLeaf: Int!
          part: Part
          surePart: Part!
          parts: [Part!]
          friend: Node
          sureFriend: Node!
        }
        type Part { leaf: Int, sure: String!, node: Node }`,
      resolvers: {
        Query: {
          all: () => [...ids.map((id) => ({ id })), null],
          strict: () => ids.slice(0, 2).map((id) => ({ id })),
          one: (_: unknown, { id }: { id: string }) => ({ id }),
          sure: (_: unknown, { id }: { id: string }) => (id === 'null' ? null : { id }),
          broken: fail,
          brokenList: () => [{ id: 'ok' }, new GraphQLError('no item'), { id: 'lost' }],
          holes: () => [[1, null], [new GraphQLError('no item')], [3]],
          sureHoles: () => [[1], [2, 3]],
        },
        Node: {
          leaf: ({ id }: { id: string }) =>
            id === 'error' ? fail() : id === 'null' ? null : id === 'bad' ? 'text' : 1,
          sureLeaf: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'null' ? null : 2),
          part: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'null' ? null : { id }),
          surePart: ({ id }: { id: string }) => (id === 'null' ? null : { id }),
          parts: ({ id }: { id: string }) => [{ id: 'ok' }, { id }],
          friend: ({ id }: { id: string }) => ({ id }),
          sureFriend: ({ id }: { id: string }) => ({ id }),
        },
        Part: {
          leaf: ({ id }: { id: string }) => (id === 'bad' ? 1.5 : 4),
          sure: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'lost' ? null : 'yes'),
          node: ({ id }: { id: string }) => ({ id }),
        },
      },
    },
    more: {
      sdl: `
        type Node @key(fields: "id") { id: ID!, extra: Int, sureExtra: Int!, list: [Int!], links: [Link], need: Int, box: Box }
        type Box { need: Int, other: Int }
        type Link { to: Node, sure: Node! }`,
      resolvers: {
        Node: {
          __resolveReference: ({ id }: { id: string }) =>
            // A throw would cost all references of a request, a rejection only its own.
            id === 'lost' ? null : id === 'bad' ? Promise.reject(new GraphQLError('no entity')) : { id },
          extra: ({ id }: { id: string }) => (id === 'error' ? fail() : 5),
          sureExtra: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'null' ? null : 6),
          list: ({ id }: { id: string }) => [1, id === 'null' ? null : 2],
          links: ({ id }: { id: string }) => [
            { to: { id }, sure: { id } },
            null,
            { to: null, sure: id === 'null' ? null : { id: 'ok' } },
          ],
          need: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'null' ? null : 7),
          box: ({ id }: { id: string }) => ({ id }),
        },
        Box: {
          need: ({ id }: { id: string }) => (id === 'error' ? fail() : id === 'null' ? null : 8),
          other: () => 9,
        },
      },
    },
    needy: {
      sdl: `
        type Node @key(fields: "id") {
          id: ID!
          need: Int @external
          box: Box @external
          fromNeed: Int @requires(fields: "need")
          sureFromNeed: Int! @requires(fields: "need")
          fromBox: String @requires(fields: "box { need }")
          alone: Int
        }
        type Box { need: Int @external }`,
      resolvers: {
        Node: {
          fromNeed: ({ need }: { need: number | null }) => (need === null ? null : need * 2),
          sureFromNeed: ({ need }: { need: number | null }) => (need === null ? -1 : need * 3),
          fromBox: ({ box }: { box: { need: number | null } | null }) => JSON.stringify(box),
          alone: ({ id }: { id: string }) => (id === 'null' ? null : 10),
        },
      },
    },
  }),
};
