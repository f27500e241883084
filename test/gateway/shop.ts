import type { Part } from './support.ts';

const catalogue = [
  { upc: 'a', name: 'Chair', weight: 5, dims: { height: 10 } },
  { upc: 'b', name: 'Table', weight: 20, dims: { height: 20 } },
  { upc: 'c', name: 'Lamp', weight: 2, dims: { height: 30 } },
];

interface Ref {
  __typename: string;
  upc: string;
}

/** Three subgraphs with entities, a list, a list with holes, and fields that need another partner's. */
export const shop = {
  products: {
    sdl: `
      scalar Anything
      type Query {
        top: [Product!]!
        spotty: [Product]
        product(upc: ID!): Product
        node: Node
        media: [Media!]
        echo(value: Anything, in: Filter): Anything
        strict: Strict!
      }
      input Filter { max: Int!, words: [String!] }
      type Strict { ok: String! }
      type Mutation { first(note: String): [String!]!, third: [String!]! }
      interface Node { id: ID! }
      type Shelf implements Node { id: ID!, product: Product }
      union Media = Shelf | Clip
      type Clip { length: Int! }
      type Product @key(fields: "upc") {
        upc: ID!
        name: String
        secret: Int @inaccessible
      }`,
    resolvers: {
      Query: {
        top: () => catalogue,
        spotty: () => [catalogue[0], null, catalogue[2]],
        product: (_: unknown, { upc }: { upc: string }) => catalogue.find((each) => each.upc === upc),
        node: () => ({ __typename: 'Shelf', id: 's1', product: catalogue[1] }),
        media: () => [
          { __typename: 'Shelf', id: 's1', product: catalogue[1] },
          { __typename: 'Clip', length: 3 },
        ],
        echo: (_: unknown, { value }: { value: unknown }) => value,
        strict: () => ({ ok: 'yes' }),
      },
      Mutation: { first: () => note('first'), third: () => note('third') },
      Product: { __resolveReference: ({ upc }: Ref) => catalogue.find((each) => each.upc === upc) },
    },
  },
  stock: {
    sdl: `
      type Query { warehouse: String! , depots: [Depot!] }
      type Depot { name: String! }
      type Mutation { second: [String!]! }
      type Dims { height: Int }
      type Product @key(fields: "upc") { upc: ID!, weight: Int, dims: Dims, inStock: Int! }`,
    resolvers: {
      Query: { warehouse: () => 'North', depots: () => [{ name: 'x' }] },
      Mutation: { second: () => note('second') },
      // It does not know the lamp.
      Product: {
        __resolveReference: ({ upc }: Ref) => {
          const found = catalogue.find((each) => each.upc === upc);
          return upc === 'c' ? null : found && { ...found, inStock: 7 };
        },
      },
    },
  },
  shipping: {
    sdl: `
      type Product @key(fields: "upc") {
        upc: ID!
        weight: Int @external
        cost: Int @requires(fields: "weight")
        label(language: String): String
        tracks: [Track!]
      }
      type Track { place: String, product: Product }`,
    resolvers: {
      Product: {
        cost: ({ weight }: { weight: number | null }) => (weight === null ? null : weight * 10),
        label: ({ upc }: Ref, { language }: { language?: string }) => `${upc}-${language ?? 'nn'}`,
        tracks: ({ upc }: Ref) => [{ place: `${upc}1` }, { place: `${upc}2`, product: { upc: 'b' } }],
      },
    },
  },
} satisfies Record<string, Part>;

const notes: string[] = [];

/** Mutations write here, in the order in which they come. */
function note(what: string): string[] {
  notes.push(what);
  return [...notes];
}
