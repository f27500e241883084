import type { SmallGraph } from '../subject.ts';

interface Line {
  weight: number | null;
}

interface Carrier {
  __typename: string;
  speed?: number;
  fee?: number;
}

/** Requirements of requirements, through lists, entities, interfaces and unions, of what is null or not known. */
export const requires: SmallGraph = {
  name: 'requires',
  pools: { ID: ['o1', 'o2', 'o3', 'none'] },
  parts: () => ({
    orders: {
      sdl: `
        type Query { order(id: ID!): Order, orders: [Order] }
        type Order @key(fields: "id") { id: ID!, lines: [Line], buyer: Buyer, carriers: [Carrier!], way: Way }
        type Line { product: Product, amount: Int! }
        type Product @key(fields: "upc") { upc: ID! }
        type Buyer @key(fields: "id") { id: ID! }
        union Carrier = Truck | Ship
        type Truck @key(fields: "id") { id: ID! }
        type Ship { speed: Int }
        interface Way { km: Int }
        type Road implements Way { km: Int, toll: Int }
        type Sea implements Way { km: Int, depth: Int }`,
      resolvers: {
        Query: {
          order: (_: unknown, { id }: { id: string }) => orders.find((each) => each.id === id) ?? null,
          orders: () => [...orders.slice(0, 1), null, ...orders.slice(1)],
        },
        Order: {
          __resolveReference: ({ id }: { id: string }) => orders.find((each) => each.id === id) ?? null,
        },
      },
    },
    stock: {
      sdl: `
        type Product @key(fields: "upc") { upc: ID!, weight: Int, box: Box }
        type Box { height: Int, width: Int }
        type Buyer @key(fields: "id") { id: ID!, grade: Int }
        type Truck @key(fields: "id") { id: ID!, fee: Int }`,
      resolvers: {
        Product: {
          __resolveReference: ({ upc }: { upc: string }) =>
            upc === 'gone'
              ? null
              : { upc, weight: upc === 'b' ? null : 7, box: upc === 'b' ? null : { height: 2, width: 3 } },
        },
        Buyer: { grade: ({ id }: { id: string }) => (id === 'u2' ? null : 4) },
        Truck: { fee: () => 11 },
      },
    },
    freight: {
      sdl: `
        type Product @key(fields: "upc") {
          upc: ID!
          weight: Int @external
          box: Box @external
          cost: Int @requires(fields: "weight")
          volume: Int @requires(fields: "box { height width }")
        }
        type Box @external { height: Int, width: Int }
        type Buyer @key(fields: "id") { id: ID!, grade: Int @external, discount: Int @requires(fields: "grade") }`,
      resolvers: {
        Product: {
          cost: ({ weight }: { weight: number | null }) => (weight === null ? null : weight * 10),
          volume: ({ box }: { box: { height: number; width: number } | null }) =>
            box && box.height * box.width,
        },
        Buyer: { discount: ({ grade }: { grade: number | null }) => (grade === null ? -1 : grade * 2) },
      },
    },
    bills: {
      sdl: `
        type Order @key(fields: "id") {
          id: ID!
          lines: [Line] @external
          buyer: Buyer @external
          carriers: [Carrier!] @external
          way: Way @external
          weight: Int @requires(fields: "lines { amount product { weight } }")
          total: Int @requires(fields: "lines { product { cost } } buyer { discount }")
          carriage: String @requires(fields: "carriers { ... on Truck { fee } ... on Ship { speed } }")
          length: Int @requires(fields: "way { km ... on Road { toll } }")
          receipt: Receipt @requires(fields: "buyer { discount }")
        }
        type Receipt { text: String, order: Order }
        type Line { product: Product @external, amount: Int! @external }
        type Product @key(fields: "upc") { upc: ID!, weight: Int @external, cost: Int @external }
        type Buyer @key(fields: "id") { id: ID!, discount: Int @external }
        union Carrier = Truck | Ship
        type Truck @key(fields: "id") { id: ID!, fee: Int @external }
        type Ship { speed: Int @external }
        interface Way { km: Int }
        type Road implements Way { km: Int @external, toll: Int @external }
        type Sea implements Way { km: Int @external }`,
      resolvers: {
        Order: {
          weight: ({ lines }: { lines: ({ amount: number; product: Line | null } | null)[] | null }) =>
            lines?.reduce((sum, line) => sum + (line?.amount ?? 0) * (line?.product?.weight ?? 0), 0),
          total: ({
            lines,
            buyer,
          }: {
            lines: ({ product: { cost: number | null } | null } | null)[] | null;
            buyer: { discount: number } | null;
          }) => (lines ?? []).reduce((sum, line) => sum + (line?.product?.cost ?? 0), buyer?.discount ?? 0),
          carriage: ({ carriers }: { carriers: Carrier[] | null }) =>
            carriers?.map(({ __typename, speed, fee }) => `${__typename} ${speed ?? fee ?? '-'}`).join(),
          length: ({ way }: { way: { km: number; toll?: number } | null }) => way && way.km + (way.toll ?? 0),
          receipt: ({ id, buyer }: { id: string; buyer: { discount: number } | null }) => ({
            text: `${id} ${buyer?.discount ?? '-'}`,
            order: { id },
          }),
        },
      },
    },
  }),
};

const orders = [
  {
    id: 'o1',
    lines: [{ product: { upc: 'a' }, amount: 2 }, null, { product: { upc: 'b' }, amount: 1 }],
    buyer: { id: 'u1' },
    carriers: [
      { __typename: 'Truck', id: 't1' },
      { __typename: 'Ship', speed: 3 },
    ],
    way: { __typename: 'Road', km: 5, toll: 9 },
  },
  {
    id: 'o2',
    lines: [{ product: { upc: 'gone' }, amount: 1 }],
    buyer: { id: 'u2' },
    carriers: [{ __typename: 'Ship', speed: null }],
    way: { __typename: 'Sea', km: 6, depth: 1 },
  },
  { id: 'o3', lines: null, buyer: null, carriers: null, way: null },
];
