import { shop } from './shop.ts';
import { deadPort, holes, runGraph, withNullAt, type TestGraph } from './support.ts';

let healthy: TestGraph;
const without: Record<string, TestGraph> = {};

beforeAll(async () => {
  healthy = await runGraph(shop);
  const dead = `http://127.0.0.1:${await deadPort()}/`;
  for (const name of ['products', 'stock', 'shipping']) {
    const seen = { url: dead, seen: [], stop: () => Promise.resolve() };
    without[name] = await runGraph(shop, { instead: { [name]: seen } });
  }
});

afterAll(async () => {
  await Promise.all([healthy, ...Object.values(without)].map((graph) => graph.stop()));
});

/** Where a field of one partner can stand, and what is lost with that partner. */
const cases: { at: string; partner: string; query: string; lost: string[] }[] = [
  {
    at: 'the root',
    partner: 'stock',
    query: '{ depots { name } product(upc: "a") { name } }',
    lost: ['depots'],
  },
  {
    at: 'an entity',
    partner: 'stock',
    query: '{ p: product(upc: "a") { name kg: weight } }',
    lost: ['p.kg'],
  },
  {
    at: 'two fields of an entity, one twice',
    partner: 'shipping',
    query: '{ product(upc: "a") { name a: label b: label(language: "sv") tracks { place } } }',
    lost: ['product.a', 'product.b', 'product.tracks'],
  },
  {
    at: 'each entity of a list',
    partner: 'stock',
    query: '{ top { name weight } }',
    lost: ['top.0.weight', 'top.1.weight', 'top.2.weight'],
  },
  {
    at: 'a list with holes',
    partner: 'stock',
    query: '{ spotty { name weight } }',
    lost: ['spotty.0.weight', 'spotty.2.weight'],
  },
  {
    at: 'what another partner requires',
    partner: 'stock',
    query: '{ spotty { name label cost } }',
    lost: ['spotty.0.cost', 'spotty.2.cost'],
  },
  {
    at: 'what requires another partner',
    partner: 'shipping',
    query: '{ spotty { name weight cost } }',
    // Nobody was asked for the lamp's cost: stock knows no weight of it.
    lost: ['spotty.0.cost'],
  },
  {
    at: 'the far side of a hop',
    partner: 'products',
    query: '{ warehouse top { name } }',
    lost: ['top'],
  },
  {
    at: 'entities of one type among others',
    partner: 'stock',
    query: '{ media { __typename ... on Shelf { id product { name weight } } ... on Clip { length } } }',
    lost: ['media.0.product.weight'],
  },
  {
    at: 'an object that is shared',
    partner: 'stock',
    query: '{ product(upc: "a") { dims { height } name } }',
    lost: ['product.dims'],
  },
];

describe('a stopped partner', () => {
  test.each(cases)('at $at', async ({ partner, query, lost }) => {
    const whole = await healthy.ask(query);
    expect(whole.errors).toBeUndefined();
    const answer = await without[partner]?.ask(query);
    if (!answer) throw new Error('no such partner');
    expect(holes(answer)).toEqual(lost.map((path) => `PARTNER_UNAVAILABLE ${partner} ${path}`).sort());
    const paths = answer.errors?.map(({ path }) => path ?? []) ?? [];
    // `top` is never null, and takes the answer with it.
    expect(answer.data).toEqual(lost.includes('top') ? null : paths.reduce(withNullAt, whole.data));
    expect(answer.text).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|stack/);
  });

  test('takes nothing from the others through a mutation', async () => {
    const answer = await without['stock']?.ask('mutation { third }');
    expect(answer?.errors).toBeUndefined();
  });

  test('nulls spread as the schema says, and each lost field is still told', async () => {
    const answer = await without['stock']?.ask('{ top { name inStock } }');
    expect(answer?.data).toBeNull();
    expect(holes(answer ?? {})).toEqual([0, 1, 2].map((i) => `PARTNER_UNAVAILABLE stock top.${i}.inStock`));
  });
});
