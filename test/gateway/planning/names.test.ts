import { deadPort, holes, runGraph, type Part, type TestGraph } from '../support.ts';

const books = [
  { isbn: 'i1', title: 'Peer', pages: 3, sequel: 'i2' },
  { isbn: 'i2', title: 'Brand', pages: 5 },
];
type Book = (typeof books)[number];
const find = ({ isbn }: { isbn: string }) => books.find((book) => book.isbn === isbn);
const fails = () => {
  throw new Error('not here');
};

const parts = {
  shelf: {
    sdl: `
      type Query { books: [Book!], book: Book, things: [Thing!] }
      union Thing = Book | Pen
      type Pen { colour: String!, pages: String! }
      type Book @key(fields: "isbn") {
        isbn: ID!, title(upper: Boolean): String!, pages: Int, sequel: Book, torn: String, promised: String!
      }`,
    resolvers: {
      Query: {
        books: () => books,
        book: () => books[0],
        things: () => [
          { __typename: 'Book', ...books[0] },
          { __typename: 'Pen', colour: 'blue', pages: 'none' },
        ],
      },
      Book: {
        __resolveReference: find,
        title: ({ title }: Book, { upper }: { upper?: boolean }) => (upper ? title.toUpperCase() : title),
        sequel: ({ sequel }: Book) => find({ isbn: sequel ?? '' }),
        torn: fails,
        promised: () => null,
      },
    },
  },
  critics: {
    sdl: `
      type Book @key(fields: "isbn") {
        isbn: ID!, pages: Int @external, stars: Int @requires(fields: "pages"), blurb(representations: Int): String
        lost: String
      }`,
    resolvers: {
      Book: {
        stars: ({ pages }: { pages?: number | null }) => (typeof pages === 'number' ? pages * 10 : null),
        blurb: ({ isbn }: Book, { representations }: { representations?: number }) =>
          `${isbn} ${representations ?? 'none'}`,
        lost: fails,
      },
    },
  },
} satisfies Record<string, Part>;

let graph: TestGraph;
let without: TestGraph;

beforeAll(async () => {
  graph = await runGraph(parts);
  const url = `http://127.0.0.1:${await deadPort()}/`;
  without = await runGraph(parts, { instead: { critics: { url, seen: [], stop: () => Promise.resolve() } } });
});

afterAll(() => Promise.all([graph.stop(), without.stop()]));

const cases: { what: string; query: string; data: Record<string, unknown> }[] = [
  {
    what: 'a key',
    query: '{ book { isbn: title stars } }',
    data: { book: { isbn: 'Peer', stars: 30 } },
  },
  {
    what: 'a required field',
    query: '{ books { pages: title stars } }',
    data: {
      books: [
        { pages: 'Peer', stars: 30 },
        { pages: 'Brand', stars: 50 },
      ],
    },
  },
  {
    what: 'the type name',
    query: '{ book { __typename: title stars } }',
    data: { book: { __typename: 'Peer', stars: 30 } },
  },
  {
    what: 'a key, and is the type name',
    query: '{ book { isbn: __typename pages stars } }',
    data: { book: { isbn: 'Book', pages: 3, stars: 30 } },
  },
  {
    what: 'a required field, and is an object',
    query: '{ book { pages: sequel { isbn: title stars } stars } }',
    data: { book: { pages: { isbn: 'Brand', stars: 50 }, stars: 30 } },
  },
  {
    what: 'a key, at the root',
    query: '{ isbn: book { stars } }',
    data: { isbn: { stars: 30 } },
  },
  {
    what: 'a key, twice, in fragments that overlap',
    query: `{ book { ...A ...B isbn: title(upper: true) } }
      fragment A on Book { isbn: title(upper: true) stars sequel { pages: isbn } }
      fragment B on Book { isbn: title(upper: true) sequel { pages: isbn stars } }`,
    data: { book: { isbn: 'PEER', stars: 30, sequel: { pages: 'i2', stars: 50 } } },
  },
  {
    what: 'a key, each type in its own way',
    query: '{ things { ... on Book { isbn: title stars } ... on Pen { isbn: colour } } }',
    data: { things: [{ isbn: 'Peer', stars: 30 }, { isbn: 'blue' }] },
  },
  {
    what: 'a key, and asks about the schema',
    query: '{ isbn: __type(name: "Book") { isbn: name } book { isbn: title } }',
    data: { isbn: { isbn: 'Book' }, book: { isbn: 'Peer' } },
  },
];

describe('a caller calls another field like', () => {
  test.each(cases)('$what', async ({ query, data: expected }) => {
    const { data, errors } = await graph.ask(query);
    expect({ data, errors }).toEqual({ data: expected, errors: undefined });
  });

  test('what every fetch for entities calls its variable', async () => {
    const query = `query ($representations: Int!, $also: Boolean!) {
      book { blurb(representations: $representations) stars @include(if: $also) } }`;
    const { data, errors } = await graph.ask(query, { representations: 7, also: true });
    expect({ data, errors }).toEqual({ data: { book: { blurb: 'i1 7', stars: 30 } }, errors: undefined });
    const condition =
      'query ($representations: Boolean!) { book { stars title @skip(if: $representations) } }';
    expect((await graph.ask(condition, { representations: true })).data).toEqual({ book: { stars: 30 } });
    expect((await graph.ask(condition, { representations: false })).data).toEqual({
      book: { stars: 30, title: 'Peer' },
    });
  });
});

describe('an error of such a field is told with the caller’s names', () => {
  test('from the partner of the object', async () => {
    const answer = await graph.ask('{ isbn: books { pages: torn stars } }');
    expect(answer.data).toEqual({
      isbn: [
        { pages: null, stars: 30 },
        { pages: null, stars: 50 },
      ],
    });
    expect(holes(answer)).toEqual([
      'INTERNAL_SERVER_ERROR shelf isbn.0.pages',
      'INTERNAL_SERVER_ERROR shelf isbn.1.pages',
    ]);
  });

  test('from a partner that was asked for the entity', async () => {
    const answer = await graph.ask('{ book { isbn: lost stars } }');
    expect(answer.data).toEqual({ book: { isbn: null, stars: 30 } });
    expect(holes(answer)).toEqual(['INTERNAL_SERVER_ERROR critics book.isbn']);
  });

  test('from no partner, as it does not run', async () => {
    const answer = await without.ask('{ pages: book { isbn: stars pages: title } }');
    expect(answer.data).toEqual({ pages: { isbn: null, pages: 'Peer' } });
    expect(holes(answer)).toEqual(['PARTNER_UNAVAILABLE critics pages.isbn']);
  });

  test('when a value is missing that was promised', async () => {
    const answer = await graph.ask('{ book { sequel { isbn: promised } } }');
    expect(answer.data).toEqual({ book: { sequel: null } });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['book', 'sequel', 'isbn']]);
  });
});
