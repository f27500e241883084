import type { SmallGraph } from '../subject.ts';

const authors = [
  { id: 'a1', name: 'Ada', home: { city: 'Molde', country: 'NO' }, born: 1815 },
  { id: 'a2', name: null, home: null, born: 1906 },
];
const books = [
  { isbn: 'b1', title: 'One', pages: 10, author: 'a1' },
  { isbn: 'b2', title: 'Two', pages: null, author: 'a2' },
  { isbn: 'b3', title: 'Three', pages: 30, author: 'a1' },
];
const author = (id: string | undefined) => authors.find((each) => each.id === id) ?? null;

/** Fields that one partner provides on some ways only, nested and in lists. */
export const provides: SmallGraph = {
  name: 'provides',
  pools: { ID: ['b1', 'b2', 'b3', 'a1', 'a2', 'none'] },
  parts: () => ({
    books: {
      sdl: `
        type Query { books: [Book], book(isbn: ID!): Book }
        type Book @key(fields: "isbn") @shareable { isbn: ID!, title: String, pages: Int, author: Author }
        type Author @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          books: () => [books[0], null, books[1], books[2]],
          book: (_: unknown, { isbn }: { isbn: string }) => books.find((each) => each.isbn === isbn),
        },
        Book: {
          __resolveReference: ({ isbn }: { isbn: string }) => books.find((each) => each.isbn === isbn),
          author: ({ author: id }: { author: string }) => ({ id }),
        },
      },
    },
    authors: {
      sdl: `
        type Query { author(id: ID!): Author }
        type Author @key(fields: "id") @shareable { id: ID!, name: String, home: Home, born: Int }
        type Home @shareable { city: String, country: String }`,
      resolvers: {
        Query: { author: (_: unknown, { id }: { id: string }) => author(id) },
        Author: { __resolveReference: ({ id }: { id: string }) => author(id) },
      },
    },
    shelves: {
      sdl: `
        type Query {
          newest: Book @provides(fields: "title author { name home { city } }")
          shelf: [Book] @provides(fields: "title")
          plain: [Book!]
          quotes: [Quote!]
        }
        union Quote = Spoken | Written
        type Spoken { by: Author @provides(fields: "name"), words: String }
        type Written { in: Book @provides(fields: "pages"), by: Author }
        type Book @key(fields: "isbn") { isbn: ID!, title: String @external, pages: Int @external, author: Author @external }
        type Author @key(fields: "id") { id: ID!, name: String @external, home: Home @external, books: [Book] @provides(fields: "title pages") }
        type Home { city: String @external }`,
      resolvers: {
        Query: {
          newest: () => ({ ...books[2], author: author('a1') }),
          shelf: () => [books[1], null, books[0]],
          plain: () => books.map(({ isbn }) => ({ isbn })),
          quotes: () => [
            { __typename: 'Spoken', by: author('a2'), words: 'hm' },
            { __typename: 'Written', in: books[1], by: { id: 'a1' } },
            { __typename: 'Spoken', by: null, words: null },
          ],
        },
        Author: { books: ({ id }: { id: string }) => books.filter((each) => each.author === id) },
      },
    },
  }),
};
