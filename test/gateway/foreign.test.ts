import { deadPort, holes, runGraph, type Part, type TestGraph } from './support.ts';

const items = [
  { sku: 'x', id: '1' },
  { sku: 'y', id: '2' },
];

interface Box {
  weight: number;
}

/** A graph of somebody else: keys that must be translated, nested requirements, an interface as an entity. */
const foreign = {
  list: {
    sdl: `
      type Query { items: [Item], grid: [[Item]], shop: Shop }
      type Mutation { touch: Touched }
      type Touched { query: Query, item: Item }
      type Item @key(fields: "sku") { sku: ID! }
      type Shop @key(fields: "id") { id: ID!, maker: Maker, makers: [Maker] }
      type Maker @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        items: () => items,
        grid: () => [[items[0], null], null, [items[1]]],
        shop: () => ({ id: 's', maker: { id: 'm' }, makers: [{ id: 'm' }, null] }),
      },
      Mutation: { touch: () => ({ query: {}, item: items[0] }) },
      Item: { __resolveReference: (ref: object) => ref },
    },
  },
  names: {
    sdl: `
      type Item @key(fields: "sku") @key(fields: "id") { sku: ID!, id: ID!, box: Box, boxes: [Box] }
      type Box { weight: Int, size: Int }
      type Maker @key(fields: "id") { id: ID!, score: Int }`,
    resolvers: {
      Item: {
        __resolveReference: ({ sku, id }: { sku?: string; id?: string }) => ({
          ...items.find((item) => item.sku === sku || item.id === id),
          box: { weight: 3, size: 4 },
          boxes: [{ weight: 1 }, null, { weight: 2 }],
        }),
      },
      Maker: { score: () => 8 },
    },
  },
  prices: {
    sdl: `
      type Query { media: [Media], best: Media }
      type Item @key(fields: "id") {
        id: ID!
        price: Int
        box: Box @external
        boxes: [Box] @external
        freight: Int @requires(fields: "box { weight }")
        load: Int @requires(fields: "boxes { weight }")
      }
      type Box @shareable { weight: Int @external }
      type Shop @key(fields: "id") {
        id: ID!
        maker: Maker @external
        makers: [Maker] @external
        open: Boolean
        tax: Int @requires(fields: "maker { score }")
        taxes: Int @requires(fields: "makers { score }")
      }
      type Maker @key(fields: "id") { id: ID!, score: Int @external }
      type Media @key(fields: "id") @interfaceObject { id: ID!, stars: Int }`,
    resolvers: {
      Query: { media: () => [{ id: 'book' }, { id: 'film' }], best: () => ({ id: 'film' }) },
      Item: {
        price: () => 9,
        freight: ({ box }: { box?: Box }) => (box ? box.weight * 2 : -1),
        load: ({ boxes = [] }: { boxes?: (Box | null)[] }) =>
          boxes.reduce((sum, box) => sum + (box?.weight ?? 0), 0),
      },
      Shop: {
        open: () => true,
        // A partner that is not told what it requires makes something up.
        tax: ({ maker }: { maker?: { score: number } }) => maker?.score ?? -1,
        taxes: ({ makers }: { makers?: ({ score: number } | null)[] }) => makers?.[0]?.score ?? -1,
      },
      Media: { stars: () => 5 },
    },
  },
  titles: {
    sdl: `
      interface Media @key(fields: "id") { id: ID!, title: String }
      type Book implements Media @key(fields: "id") { id: ID!, title: String, pages: Int }
      type Film implements Media @key(fields: "id") { id: ID!, title: String, minutes: Int }`,
    resolvers: {
      Media: {
        __resolveReference: ({ id }: { id: string }) =>
          id === 'book'
            ? { __typename: 'Book', id, title: id, pages: 7 }
            : { __typename: 'Film', id, title: id, minutes: 90 },
      },
      Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: id, pages: 7 }) },
      Film: { __resolveReference: ({ id }: { id: string }) => ({ id, title: id, minutes: 90 }) },
    },
  },
} satisfies Record<string, Part>;

let healthy: TestGraph;
const without: Record<string, TestGraph> = {};

beforeAll(async () => {
  healthy = await runGraph(foreign);
  const dead = `http://127.0.0.1:${await deadPort()}/`;
  for (const name of Object.keys(foreign)) {
    const gone = { url: dead, seen: [], stop: () => Promise.resolve() };
    without[name] = await runGraph(foreign, { instead: { [name]: gone } });
  }
});

afterAll(async () => {
  await Promise.all([healthy, ...Object.values(without)].map((graph) => graph.stop()));
});

interface Case {
  query: string;
  data: unknown;
  /** What each stopped partner costs; none named costs nothing. */
  lost: Record<string, string[]>;
}

const cases: Case[] = [
  {
    query: '{ items { sku price } }',
    data: {
      items: [
        { sku: 'x', price: 9 },
        { sku: 'y', price: 9 },
      ],
    },
    lost: {
      list: ['items'],
      // It translates the key under which the price is kept.
      names: ['items.0.price', 'items.1.price'],
      prices: ['items.0.price', 'items.1.price'],
    },
  },
  {
    query: '{ grid { box { size } freight load } }',
    data: {
      grid: [
        [{ box: { size: 4 }, freight: 6, load: 3 }, null],
        null,
        [{ box: { size: 4 }, freight: 6, load: 3 }],
      ],
    },
    lost: {
      list: ['grid'],
      names: [
        'grid.0.0.box',
        'grid.0.0.freight',
        'grid.0.0.load',
        'grid.2.0.box',
        'grid.2.0.freight',
        'grid.2.0.load',
      ],
      prices: ['grid.0.0.freight', 'grid.0.0.load', 'grid.2.0.freight', 'grid.2.0.load'],
    },
  },
  {
    query: '{ shop { id tax taxes } }',
    data: { shop: { id: 's', tax: 8, taxes: 8 } },
    lost: { list: ['shop'], names: ['shop.tax', 'shop.taxes'], prices: ['shop.tax', 'shop.taxes'] },
  },
  {
    query: 'mutation { touch { item { price } query { items { price } best { stars } } } }',
    data: {
      touch: { item: { price: 9 }, query: { items: [{ price: 9 }, { price: 9 }], best: { stars: 5 } } },
    },
    lost: {
      list: ['touch'],
      names: ['touch.item.price', 'touch.query.items.0.price', 'touch.query.items.1.price'],
      prices: [
        'touch.item.price',
        'touch.query.best',
        'touch.query.items.0.price',
        'touch.query.items.1.price',
      ],
    },
  },
  {
    query:
      '{ media { kind: __typename stars ... on Book { pages } ... on Film { minutes } } best { id stars } }',
    data: {
      media: [
        { kind: 'Book', stars: 5, pages: 7 },
        { kind: 'Film', stars: 5, minutes: 90 },
      ],
      best: { id: 'film', stars: 5 },
    },
    lost: { prices: ['best', 'media'], titles: ['media.0.kind', 'media.1.kind'] },
  },
  {
    query: '{ best { ... on Film { stars title } } }',
    data: { best: { stars: 5, title: 'film' } },
    lost: { prices: ['best'], titles: ['best.stars', 'best.title'] },
  },
];

describe.each(cases)('$query', ({ query, data, lost }) => {
  test('with everybody there', async () => {
    const answer = await healthy.ask(query);
    expect(holes(answer)).toEqual([]);
    expect(answer.data).toEqual(data);
  });

  test.each(Object.keys(foreign))('without %s', async (partner) => {
    const answer = await without[partner]?.ask(query);
    expect(holes(answer ?? {})).toEqual(
      (lost[partner] ?? []).map((path) => `PARTNER_UNAVAILABLE ${partner} ${path}`),
    );
    if (!lost[partner]) expect(answer?.data).toEqual(data);
    expect(JSON.stringify(answer?.data)).not.toContain('-1');
  });
});
