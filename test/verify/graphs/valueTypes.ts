import type { SmallGraph } from '../subject.ts';

/** Value types of which two partners know different parts, at the root, in entities, in lists and in each other. */
export const valueTypes: SmallGraph = {
  name: 'valueTypes',
  pools: { ID: ['p1', 'p2', 'none'] },
  parts: () => ({
    left: {
      sdl: `
        type Query { settings: Settings @shareable, product(id: ID!): Product, products: [Product!]! }
        type Settings @shareable { mode: Mode, inner: Inner, left: Int }
        type Inner @shareable { a: Int, deep: Deep }
        type Deep @shareable { x: Int }
        enum Mode { ON OFF }
        type Product @key(fields: "id") { id: ID!, size: Size @shareable, parts: [Part] @shareable }
        type Size @shareable { height: Int, unit: Unit }
        type Unit @shareable { name: String, factor: Int }
        type Part @shareable { name: String, size: Size }`,
      resolvers: {
        Query: {
          settings: () => ({ mode: 'ON', inner: { a: 1, deep: { x: 2 } }, left: 3 }),
          product: (_: unknown, { id }: { id: string }) => (id.startsWith('p') ? { id } : null),
          products: () => [{ id: 'p1' }, { id: 'p2' }],
        },
        Product: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          size: ({ id }: { id: string }) =>
            id === 'p2' ? null : { height: 5, unit: { name: 'cm', factor: 1 } },
          parts: ({ id }: { id: string }) => [
            { name: `${id} leg`, size: { height: 1, unit: null } },
            null,
            { name: null, size: null },
          ],
        },
      },
    },
    right: {
      sdl: `
        type Query { settings: Settings @shareable, offered: [Product] }
        type Settings @shareable { mode: Mode, inner: Inner, right: String }
        type Inner @shareable { b: Int, deep: Deep }
        type Deep @shareable { x: Int, y: Int }
        enum Mode { ON OFF }
        type Product @key(fields: "id") { id: ID!, size: Size @shareable, parts: [Part] @shareable, colour: String }
        type Size @shareable { width: Int, unit: Unit }
        type Unit @shareable { factor: Int, system: String }
        type Part @shareable { weight: Int, size: Size }`,
      resolvers: {
        Query: {
          settings: () => ({ mode: 'ON', inner: { b: 4, deep: { x: 2, y: 5 } }, right: 'r' }),
          offered: () => [null, { id: 'p2' }, { id: 'p1' }],
        },
        Product: {
          size: ({ id }: { id: string }) =>
            id === 'p2' ? null : { width: 6, unit: { factor: 1, system: 'SI' } },
          parts: () => [{ weight: 8, size: { width: 2, unit: null } }, null, { weight: null, size: null }],
          colour: ({ id }: { id: string }) => (id === 'p1' ? 'red' : null),
        },
      },
    },
  }),
};
