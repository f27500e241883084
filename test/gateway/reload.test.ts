import { QueryPlanner } from '@apollo/query-planner';
import { createMetrics } from '../../gateway/metrics.ts';
import { OutOfTime } from '../../gateway/planning/inTime.ts';
import { readTrusted } from '../../gateway/trusted.ts';
import { parse } from 'graphql';
import { z } from 'zod';
import { bodyOf, idOf } from '../../schema/manifest.ts';
import { shop } from './shop.ts';
import { ask, composed, holes, readAnswer, runGraph, type TestGraph } from './support.ts';

const body = bodyOf(parse('query Known { top { name weight } }'));
const manifestOf = (name: string, text: string) =>
  readTrusted(
    JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: idOf(text), name, type: 'query', body: text }],
    }),
  );
const trusted = manifestOf('Known', body);
const whole = composed(shop);
const part = composed({ products: shop.products, stock: shop.stock });
const metrics = createMetrics();
const extra = { sdl: 'type Query { extra: Int }', resolvers: {} };
const ready = z.object({ partners: z.array(z.object({ partner: z.string(), status: z.string() })) });
let graph: TestGraph;

beforeAll(async () => {
  const env = { EXTRA_URL: 'not an address' };
  graph = await runGraph(shop, { dashboard: whole, trusted, metrics, env });
});

afterAll(() => graph.stop());

const variant = () => graph.gateway.url.replace('/graphql', '/dashboard/graphql');
const planned = async () => /samgraf_planning_seconds_count (\d+)/.exec(await metrics.text())?.[1];

test('both addresses take the new supergraph together', async () => {
  expect(await metrics.text()).toContain('samgraf_partner_suspended{partner="shipping"} 0');
  await graph.gateway.reload({ supergraphSdl: part, dashboard: part });
  for (const url of [graph.gateway.url, variant()])
    expect(holes(await ask(url, '{ top { cost } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
  // Who is no partner any more is not told of.
  expect(await metrics.text()).not.toContain('samgraf_partner_suspended{partner="shipping"}');
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
  for (const url of [graph.gateway.url, variant()])
    expect(holes(await ask(url, '{ top { cost } }'))).toEqual([]);
});

test.each([
  ['the graph', { supergraphSdl: 'type Query { a: Int }', dashboard: part }],
  ['its variant', { supergraphSdl: part, dashboard: 'type Query { a: Int }' }],
  ['what is no schema', { supergraphSdl: part, dashboard: '{' }],
])('a broken one is refused, and both stay: %s', async (_, next) => {
  await expect(graph.gateway.reload(next)).rejects.toThrow();
  for (const url of [graph.gateway.url, variant()])
    expect(holes(await ask(url, '{ top { cost } }'))).toEqual([]);
});

describe('a partner that comes with it', () => {
  const standings = async () => {
    const response = await fetch(`${new URL(graph.gateway.url).origin}/health/ready`);
    const { partners } = ready.parse(await response.json());
    return partners.map(({ partner, status }) => `${partner} ${status}`);
  };

  test('at a malformed address of the environment is a reason to refuse it', async () => {
    const next = graph.gateway.reload({ supergraphSdl: composed({ ...shop, extra }) });
    await expect(next).rejects.toThrow('EXTRA_URL is not valid');
    expect((await standings()).map((each) => each.split(' ')[0])).toEqual(Object.keys(shop).sort());
    expect(await metrics.text()).toContain('samgraf_partner_suspended{partner="stock"}');
  });

  test.each(['localhost:4001/graphql', 'ftp://127.0.0.1/', 'nowhere'])(
    'at %s in the supergraph cannot be reached, and costs the others nothing',
    async (address) => {
      const other = composed({ ...shop, other: extra });
      await graph.gateway.reload({
        supergraphSdl: other.replace(/(name: "other", url: )"[^"]*"/, `$1"${address}"`),
      });
      expect(await standings()).toContain('other FAILED');
      expect(await metrics.text()).toContain('samgraf_partner_suspended{partner="other"} 0');
      const answer = await graph.ask('{ extra warehouse }');
      expect([answer.data, holes(answer)]).toEqual([
        { extra: null, warehouse: 'North' },
        ['PARTNER_UNAVAILABLE other extra'],
      ]);
      await graph.gateway.reload({ supergraphSdl: whole });
    },
  );
});

test('what is known or was asked lately is planned before it takes requests', async () => {
  await graph.ask('{ depots { name } }');
  await graph.gateway.reload({ supergraphSdl: part, dashboard: part });
  const before = await planned();
  for (const query of [body, '{ depots { name } }']) expect(holes(await graph.ask(query))).toEqual([]);
  expect(await planned()).toBe(before);
  await graph.ask('{ warehouse depots { name } }');
  expect(await planned()).not.toBe(before);
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
});

test('planning before is no look-up of anybody', async () => {
  await graph.ask('{ depots { name } }');
  const looked = async () => (await metrics.text()).match(/^samgraf_cache_lookups_total\{.*$/gm);
  const before = await looked();
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
  await graph.gateway.reload({ supergraphSdl: part, dashboard: part });
  expect(await looked()).toEqual(before);
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
});

test('what could not be planned in time is not planned before it is asked for again', async () => {
  const own = createMetrics();
  const hurried = await runGraph(shop, { env: { PLANNING_TIMEOUT_MS: '1' }, metrics: own });
  const text = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: top { name cost tracks { place product { cost } } }`).join(' ')} }`;
  const exceeded = ['PLANNING_TIME_EXCEEDED - nowhere'];
  const plannings = async () => /samgraf_planning_seconds_count (\d+)/.exec(await own.text())?.[1];
  expect(holes(await hurried.ask(text))).toEqual(exceeded);
  for (const next of [composed({ ...shop, extra }), whole]) {
    await hurried.gateway.reload({ supergraphSdl: next });
    expect(await plannings()).toBe('1');
  }
  expect(holes(await hurried.ask(text))).toEqual(exceeded);
  expect(await plannings()).toBe('2');
  await hurried.stop();
});

test('what could be planned after all is planned before it is asked for again', async () => {
  const text = '{ top { upc name weight } }';
  const slow = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan').mockImplementationOnce(() => {
    throw new OutOfTime();
  });
  expect(holes(await graph.ask(text))).toEqual(['PLANNING_TIME_EXCEEDED - nowhere']);
  slow.mockRestore();
  await graph.gateway.reload({ supergraphSdl: part, dashboard: part });
  expect(holes(await graph.ask(text))).toEqual([]);
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
  const before = await planned();
  expect(holes(await graph.ask(text))).toEqual([]);
  expect(await planned()).toBe(before);
});

test('a known operation that could not be planned in time is tried again', async () => {
  const text = bodyOf(parse('query Known { top { weight name } }'));
  const own = createMetrics();
  const slow = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan').mockImplementationOnce(() => {
    throw new OutOfTime();
  });
  const known = await runGraph(shop, { trusted: manifestOf('Known', text), metrics: own });
  expect(holes(await known.ask(text))).toEqual(['PLANNING_TIME_EXCEEDED - nowhere']);
  slow.mockRestore();
  await known.gateway.reload({ supergraphSdl: part });
  const plannings = async () => /samgraf_planning_seconds_count (\d+)/.exec(await own.text())?.[1];
  const before = await plannings();
  expect(holes(await known.ask(text))).toEqual([]);
  expect(await plannings()).toBe(before);
  await known.stop();
});

test('known operations change with it, those of before are known no more, and a broken graph keeps them', async () => {
  const other = bodyOf(parse('query Other { depots { name } }'));
  const asked = async (text: string) => {
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: idOf(text) } } }),
    });
    return holes(await readAnswer(response));
  };
  const unknown = ['PERSISTED_QUERY_NOT_FOUND - nowhere'];
  const next = manifestOf('Other', other);
  await expect(
    graph.gateway.reload({ supergraphSdl: 'type Query { a: Int }', trusted: next }),
  ).rejects.toThrow();
  expect([await asked(body), await asked(other)]).toEqual([[], unknown]);
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole, trusted: next });
  const before = await planned();
  expect([await asked(body), await asked(other)]).toEqual([unknown, []]);
  // It was planned before it was known.
  expect(await planned()).toBe(before);
  await graph.gateway.reload({ supergraphSdl: whole, dashboard: whole });
  expect(await asked(other)).toEqual([]);
});

test('no request is lost or answered by two versions while they change', async () => {
  const answers: string[] = [];
  let on = true;
  const client = async () => {
    while (on) {
      const answer = await graph.ask('{ top { name weight } __type(name: "Product") { fields { name } } }');
      answers.push(JSON.stringify([answer.status, answer.errors, answer.data]));
    }
  };
  const clients = [client(), client(), client()];
  for (let left = 10; left; left--) {
    await graph.gateway.reload({ supergraphSdl: left % 2 ? whole : part, dashboard: whole });
  }
  on = false;
  await Promise.all(clients);
  expect(answers.length).toBeGreaterThan(10);
  // One answer by each version, to the byte.
  expect([...new Set(answers)].filter((answer) => !answer.startsWith('[200,null,'))).toEqual([]);
  expect(new Set(answers).size).toBeLessThanOrEqual(2);
});
