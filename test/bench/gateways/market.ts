import type { Part } from '../../gateway/support.ts';

const PRODUCTS = 9;
const USERS = 6;
const REVIEWS = 20;

const list = <T>(size: number, make: (number: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index + 1));

const products = list(PRODUCTS, (number) => ({
  upc: String(number),
  name: `Product number ${number}`,
  price: number === 3 ? 1299 : 49 * number,
  weight: 30 * number,
  inStock: number % 3 > 0,
}));

const users = list(USERS, (number) => ({
  id: String(number),
  name: `Customer number ${number}`,
  username: `customer-${number}`,
}));

const reviews = list(REVIEWS, (number) => ({
  id: String(number),
  body: `Review number ${number}: used for ${number} months, and would be bought again.`,
  author: { id: String((number % USERS) + 1), username: `customer-${(number % USERS) + 1}` },
  product: { upc: String(((number * 2) % 5) + 1) },
}));

const userOf = ({ id }: { id: string }) => users.find((each) => each.id === id);
const productOf = ({ upc }: { upc: string }) => products.find((each) => each.upc === upc);

/** A shop of the shape that public benchmarks of gateways use; all of it is invented. */
export const market = {
  accounts: {
    sdl: `
      type Query { users: [User] }
      type User @key(fields: "id") { id: ID!, name: String, username: String @shareable }`,
    resolvers: { Query: { users: () => users }, User: { __resolveReference: userOf } },
  },
  inventory: {
    sdl: `
      type Product @key(fields: "upc") {
        upc: String!
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        inStock: (product: { upc: string }) => productOf(product)?.inStock,
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
          price > 1000 ? 0 : Math.round(weight / 2),
      },
    },
  },
  products: {
    sdl: `
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String!, name: String, price: Int, weight: Int }`,
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
      Product: { __resolveReference: productOf },
    },
  },
  reviews: {
    sdl: `
      type Review @key(fields: "id") {
        id: ID!
        body: String
        author: User @provides(fields: "username")
        product: Product
      }
      type User @key(fields: "id") { id: ID!, username: String @external, reviews: [Review] }
      type Product @key(fields: "upc") { upc: String!, reviews: [Review] }`,
    resolvers: {
      User: { reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author.id === id) },
      Product: {
        reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product.upc === upc),
      },
    },
  },
} satisfies Record<string, Part>;

/** The questions put to it, by name. */
export const marketQueries = {
  small: '{ topProducts(first: 3) { upc name price } }',
  'two-hop': '{ topProducts(first: 5) { upc name reviews { id body author { id name } } } }',
  'large-nested': `
    fragment User on User { id username name }
    fragment Review on Review { id body }
    fragment Product on Product { inStock name price shippingEstimate upc weight }
    query LargeNested {
      users {
        ...User
        reviews {
          ...Review
          product {
            ...Product
            reviews {
              ...Review
              author { ...User reviews { ...Review product { ...Product } } }
            }
          }
        }
      }
      topProducts(first: 5) {
        ...Product
        reviews {
          ...Review
          author { ...User reviews { ...Review product { ...Product } } }
        }
      }
    }`,
};
