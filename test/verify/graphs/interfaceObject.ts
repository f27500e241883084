import type { SmallGraph } from '../subject.ts';

const media = [
  { __typename: 'Book', id: 'b', title: 'Bok', pages: 7 },
  { __typename: 'Film', id: 'f', title: null, minutes: 90 },
  { __typename: 'Book', id: 'c', title: 'See', pages: null },
];
const find = ({ id }: { id: string }) => media.find((each) => each.id === id) ?? null;

/** An interface as an entity: one partner knows the objects, the others know it as if it were one object. */
export const interfaceObject: SmallGraph = {
  name: 'interfaceObject',
  pools: { ID: ['b', 'f', 'c'] },
  parts: () => ({
    titles: {
      sdl: `
        type Query { media(id: ID!): Media, all: [Media!], books: [Book], things: [Thing] }
        union Thing = Book | Film | Note
        type Note { text: String }
        interface Media @key(fields: "id") { id: ID!, title: String }
        type Book implements Media @key(fields: "id") { id: ID!, title: String, pages: Int }
        type Film implements Media @key(fields: "id") { id: ID!, title: String, minutes: Int }`,
      resolvers: {
        Query: {
          media: (_: unknown, key: { id: string }) => find(key),
          all: () => media,
          books: () => [media[0], null, media[2]],
          things: () => [media[1], { __typename: 'Note', text: 'n' }, media[0]],
        },
        Media: { __resolveReference: find },
        Book: { __resolveReference: find },
        Film: { __resolveReference: find },
      },
    },
    ratings: {
      sdl: `
        type Query { best: Media, rated: [Media] }
        type Media @key(fields: "id") @interfaceObject { id: ID!, stars: Int!, reviews(first: Int = 2): [Review!] }
        type Review { text: String, media: Media, author: User }
        type User @key(fields: "id") { id: ID!, favourite: Media }`,
      resolvers: {
        Query: { best: () => ({ id: 'f' }), rated: () => [{ id: 'c' }, null, { id: 'b' }] },
        Media: {
          stars: ({ id }: { id: string }) => (id === 'f' ? 5 : 3),
          reviews: ({ id }: { id: string }, { first }: { first: number | null }) =>
            id === 'c'
              ? null
              : [
                  { text: `${id}1`, media: { id }, author: { id: 'u1' } },
                  { text: null, media: { id: 'b' }, author: null },
                ].slice(0, first ?? 1),
        },
        User: { favourite: ({ id }: { id: string }) => (id === 'u1' ? { id: 'c' } : null) },
      },
    },
    shops: {
      sdl: `
        type Query { offer: Offer }
        type Offer { media: Media, price: Int }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          stars: Int! @external
          price: Int
          worth: Int @requires(fields: "stars")
        }
        type User @key(fields: "id") { id: ID!, name: String }`,
      resolvers: {
        Query: { offer: () => ({ media: { id: 'b' }, price: 9 }) },
        Media: {
          price: ({ id }: { id: string }) => (id === 'c' ? null : 20),
          worth: ({ stars }: { stars: number }) => stars * 10,
        },
        User: { name: ({ id }: { id: string }) => `name of ${id}` },
      },
    },
  }),
};
