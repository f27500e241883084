import { pino } from 'pino';
import { z } from 'zod';
import { createMetrics } from '../../gateway/metrics.ts';
import { serveMetrics, type MetricsServer } from '../../gateway/metricsServer.ts';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-base';
import { createTracing, tracingTo } from '../../schema/tracing.ts';
import { askAndLeave, runDesk } from './desk.ts';
import { shop } from './shop.ts';
import { readAnswer, runFake, runGraph, type TestGraph } from './support.ts';

const lines: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const metrics = createMetrics();
const exporter = new InMemorySpanExporter();
// What is sent is asked for before it is forgotten.
jest.spyOn(exporter, 'shutdown').mockResolvedValue();
const tracing = tracingTo('gateway', exporter);
let graph: TestGraph;
let prometheus: MetricsServer;

beforeAll(async () => {
  graph = await runGraph(shop, { env: { SLOW_OPERATION_MS: '1' }, metrics, tracing, logger });
  prometheus = await serveMetrics(metrics, { port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await prometheus.stop();
  await graph.stop();
});

const line = z.looseObject({
  msg: z.string(),
  requestId: z.string().optional(),
  operation: z.string().optional(),
});

const logged = (message: string) =>
  lines.map((text) => line.parse(JSON.parse(text))).filter(({ msg }) => msg === message);

const aNumber: unknown = expect.any(Number);

const series = async (name: string): Promise<string[]> => {
  const response = await fetch(prometheus.url);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0.0.4/);
  return (await response.text()).split('\n').filter((line) => line.startsWith(name));
};

test('a request leaves one line with its id, which reached every partner', async () => {
  const headers = { 'x-request-id': 'seen-everywhere' };
  await graph.ask('{ top { name cost } warehouse }', {}, headers);
  const [told] = logged('request').filter(({ requestId }) => requestId === 'seen-everywhere');
  expect(told).toMatchObject({ address: '/graphql', status: 200, sent: true, ms: aNumber });
  for (const [name, { seen }] of Object.entries(graph.parts))
    expect([name, seen.some((each) => each.headers['x-request-id'] === 'seen-everywhere')]).toEqual([
      name,
      true,
    ]);
});

test('a slow operation is on record without its literals, and without its text when a name could be a person’s', async () => {
  const text =
    'query Slow($upc: ID!) { product(upc: $upc) { name } echo(value: "secret word", in: { max: 1987654321, words: ["secret"] }) }';
  await graph.ask(text, { upc: 'secret' }, { 'x-request-id': 'slow' });
  await graph.ask('{ a13097248022: warehouse }', {}, { 'x-request-id': 'named' });
  const of = (id: string) => logged('slow operation').find(({ requestId }) => requestId === id);
  expect(of('slow')).toMatchObject({ ms: aNumber });
  expect(of('slow')?.operation).toContain('query Slow($upc: ID!)');
  expect(of('named')).toMatchObject({ ms: aNumber });
  expect(of('named')?.operation).toBeUndefined();
  expect(lines.join('')).not.toMatch(/secret|1987654321|13097248022/);
});

test('P22 a slow operation that asks for anything about a person is on record without its text', async () => {
  const told: string[] = [];
  const people = await runGraph(
    {
      people: {
        sdl: 'type Query { person(ref: ID): String @tag(name: "personal"), town: String }',
        resolvers: { Query: { person: () => 'p', town: () => 'Bud' } },
      },
    },
    {
      env: { SLOW_OPERATION_MS: '1' },
      logger: pino({ level: 'warn' }, { write: (text: string) => void told.push(text) }),
    },
  );
  await people.ask('query Open { town }');
  await people.ask('query Closed($v: ID) { town person(ref: $v) }', { v: 'x' });
  await people.stop();
  const operations = told.map((text) => line.parse(JSON.parse(text)).operation);
  expect(operations).toEqual(['query Open {\n  town\n}', undefined]);
});

test('traces tie a request, its planning and its calls together, and partners are told', async () => {
  const incoming = '0af7651916cd43dd8448eb211c80319c';
  await graph.ask('{ warehouse depots { name } }', {}, { traceparent: `00-${incoming}-b7ad6b7169203331-01` });
  await tracing.stop();
  const spans = exporter.getFinishedSpans().map((span) => ({
    name: span.name,
    ...span.spanContext(),
    parent: span.parentSpanContext?.spanId,
    attributes: span.attributes,
  }));
  const mine = spans.filter(({ traceId }) => traceId === incoming);
  expect(mine.map(({ name }) => name).sort()).toEqual(['graphql', 'partner stock', 'plan']);
  const [root, call] = ['graphql', 'partner stock'].map((name) => mine.find((each) => each.name === name));
  expect(root?.parent).toBe('b7ad6b7169203331');
  expect(call?.parent).toBe(root?.spanId);
  const sent = graph.parts['stock']?.seen.map(({ headers }) => headers['traceparent']);
  expect(sent).toContain(`00-${incoming}-${call?.spanId ?? ''}-01`);
  expect(JSON.stringify(spans)).not.toMatch(/secret|1987654321/);
});

test('metrics tell of requests, partners, what is kept, cost and planning', async () => {
  await graph.ask('{ strict { ok } }');
  await graph.ask('{ strict { ok } }');
  expect(await series('samgraf_request_seconds_count{address="/graphql",status="200"}')).toHaveLength(1);
  expect(await series('samgraf_partner_call_seconds_count{partner="stock"}')).toHaveLength(1);
  expect(await series('samgraf_partner_suspended')).toEqual(
    ['products', 'shipping', 'stock'].map((partner) => `samgraf_partner_suspended{partner="${partner}"} 0`),
  );
  expect(
    (await series('samgraf_cache_lookups_total{cache="operations"'))
      .map((line) => /result="\w+"/.exec(line)?.[0])
      .sort(),
  ).toEqual(['result="hit"', 'result="miss"']);
  expect((await series('samgraf_operation_cost_count'))[0]).not.toBe('samgraf_operation_cost_count 0');
  expect((await series('samgraf_planning_seconds_count'))[0]).not.toBe('samgraf_planning_seconds_count 0');
  expect((await fetch(prometheus.url.replace('/metrics', '/'))).status).toBe(404);
});

test('health and metrics tell which partner fails, and the gateway is ready all the same', async () => {
  const own = createMetrics();
  const dead = await runFake((response) => response.writeHead(500).end());
  const broken = await runGraph(shop, { instead: { stock: dead }, metrics: own });
  const ready = async () => {
    const response = await fetch(`${new URL(broken.gateway.url).origin}/health/ready`);
    return [response.status, await response.json()];
  };
  const partners = (stock: string) => [
    200,
    {
      status: 'ok',
      partners: [
        { partner: 'products', status: 'UNKNOWN' },
        { partner: 'shipping', status: 'UNKNOWN' },
        { partner: 'stock', status: stock },
      ],
    },
  ];
  expect(await ready()).toEqual(partners('UNKNOWN'));
  await broken.ask('{ warehouse }');
  expect(await ready()).toEqual(partners('FAILED'));
  for (let left = 20; left; left--) await broken.ask('{ warehouse }');
  expect(await ready()).toEqual(partners('SUSPENDED'));
  expect(await own.text()).toContain('samgraf_partner_suspended{partner="stock"} 1');
  expect(await own.text()).toMatch(
    /samgraf_partner_errors_total\{partner="stock",code="PARTNER_UNAVAILABLE"\} \d+/,
  );
  await broken.stop();
});

test('a call that time ends is told once, and one that its caller left says nothing about the partner', async () => {
  const own = createMetrics();
  const failures: string[] = [];
  const desk = await runDesk(() => Promise.resolve('{"data":{"warehouse":"North"}}'));
  const waiting = await runGraph(shop, {
    instead: { stock: desk },
    env: { PARTNER_TIMEOUT_MS: '500' },
    metrics: own,
    logger: pino({ level: 'warn' }, { write: (line: string) => void failures.push(line) }),
  });
  const calls = async () =>
    (await own.text())
      .split('\n')
      .filter((each) => /^samgraf_partner_(call_seconds_count|errors)/.test(each));
  const late = waiting.ask('{ warehouse }');
  await (
    await desk.next()
  ).gone;
  await late;
  const good = waiting.ask('{ warehouse }');
  await (await desk.next()).give();
  await good;
  const count = 'samgraf_partner_call_seconds_count{partner="stock"}';
  const timeouts = 'samgraf_partner_errors_total{partner="stock",code="PARTNER_TIMEOUT"} 1';
  expect(await calls()).toEqual([`${count} 2`, timeouts]);
  expect(failures).toHaveLength(1);
  const leaver = askAndLeave(waiting, '{ warehouse }');
  const { gone } = await desk.next();
  leaver.leave();
  await gone;
  expect(await calls()).toEqual([`${count} 3`, timeouts]);
  expect(await own.text()).toContain('samgraf_request_seconds_count{address="/graphql",status="499"} 1');
  const response = await fetch(`${new URL(waiting.gateway.url).origin}/health/ready`);
  expect(await response.text()).toContain('{"partner":"stock","status":"OK"}');
  await waiting.stop();
});

test('nothing is traced unless an address is given, and a taken port for metrics is named', async () => {
  expect(createTracing('gateway', undefined)).toBeUndefined();
  await expect(
    serveMetrics(metrics, { port: Number(new URL(prometheus.url).port), host: '127.0.0.1' }),
  ).rejects.toThrow(/^METRICS_PORT/);
  const quiet = await runGraph(shop);
  const answer = await readAnswer(
    await fetch(quiet.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ warehouse }"}',
    }),
  );
  expect(answer.status).toBe(200);
  expect(quiet.parts['stock']?.seen.at(-1)?.headers['traceparent']).toBeUndefined();
  await quiet.stop();
});
