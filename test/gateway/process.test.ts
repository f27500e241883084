import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { bodyOf, idOf } from '../../schema/manifest.ts';
import { shop } from './shop.ts';
import { ask, composed, deadPort, holes, readAnswer, runFake, runGraph, type Running } from './support.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  await writeFile(join(folder, 'supergraph.graphql'), composed(shop));
});

afterAll(() => rm(folder, { recursive: true }));

interface Child {
  process: ChildProcess;
  stderr: () => string;
  /** Resolves when it has logged this, once more than before. */
  logs: (message: string) => Promise<void>;
  /** Where it answers; rejects when it ended instead. */
  url: Promise<string>;
}

const json = { 'content-type': 'application/json' };
const DEPOTS = bodyOf(parse('query Depots { depots { name } }'));

/** A manifest of these operations, of which there is one at most. */
const known = (...bodies: string[]) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: bodies.map((body) => ({ id: idOf(body), name: 'Depots', type: 'query', body })),
  });

const hashOf = (body: string) =>
  `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: idOf(body) } }))}`;

function run(env: Record<string, string>): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/index.ts'], {
    env: {
      PATH: '',
      PORT: '0',
      METRICS_PORT: '0',
      SUPERGRAPH_SDL: join(folder, 'supergraph.graphql'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = /"url":"([^"]+)"/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`ended before it was ready: ${err}`));
    });
  });
  // A test that expects the end awaits that and not this.
  url.catch(() => undefined);
  const count = (message: string) => out.split(message).length;
  const logs = (message: string, before = count(message)) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', () => {
        if (count(message) > before) resolve();
      });
    });
  return { process: child, stderr: () => err, logs, url };
}

test('ends cleanly on SIGTERM: takes nothing new, answers what it has begun', async () => {
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  let answer: () => void = () => undefined;
  const stock: Running = await runFake((response) => {
    answer = () =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"warehouse":"North"}}');
    release();
  });
  const collector = await runFake((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  );
  const child = run({ STOCK_URL: stock.url, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const url = await child.url;
  const pending = ask(url, '{ warehouse }');
  await asked;
  const ended = once(child.process, 'exit');
  child.process.kill('SIGTERM');
  // It refuses connections from some moment on; until then it may still answer.
  for (;;) {
    const refused = await fetch(`${new URL(url).origin}/health/live`).then(
      () => false,
      () => true,
    );
    if (refused) break;
  }
  answer();
  expect((await pending).data).toEqual({ warehouse: 'North' });
  expect(await ended).toEqual([0, null]);
  // What was traced is sent before the end.
  expect(collector.seen.map(({ operation }) => operation).join('')).toContain('partner stock');
  await collector.stop();
  await stock.stop();
});

test('takes a changed supergraph file and changed known operations, and refuses broken ones with their reason', async () => {
  const file = join(folder, 'changing.graphql');
  await writeFile(file, composed(shop));
  const manifest = join(folder, 'known.json');
  await writeFile(manifest, known());
  const child = run({ SUPERGRAPH_SDL: file, SUPERGRAPH_WATCH_MS: '20', TRUSTED_MANIFEST: manifest });
  const url = await child.url;
  const asked = async () => holes(await ask(url, '{ __type(name: "Depot") { name } top { cost } }'));
  expect(await asked()).not.toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
  const refused = child.logs('new files refused');
  await writeFile(file, 'type Query { a: Int }');
  await refused;
  expect(await asked()).not.toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
  const taken = child.logs('new files taken');
  await writeFile(file, composed({ products: shop.products, stock: shop.stock }));
  await taken;
  expect(await asked()).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
  const byHash = async () =>
    holes(await readAnswer(await fetch(`${url}?${hashOf(DEPOTS)}`, { headers: json })));
  expect(await byHash()).toEqual(['PERSISTED_QUERY_NOT_FOUND - nowhere']);
  const named = child.logs('TRUSTED_MANIFEST is not valid: the id of Depots is not');
  await writeFile(manifest, known(DEPOTS).replace('depots', 'top'));
  await named;
  const changed = child.logs('new files taken');
  await writeFile(manifest, known(DEPOTS));
  await changed;
  expect(await byHash()).not.toEqual(['PERSISTED_QUERY_NOT_FOUND - nowhere']);
  const ended = once(child.process, 'exit');
  child.process.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('starts with no partner up, in production and with an Apollo account in the environment', async () => {
  const dead = `http://127.0.0.1:${await deadPort()}/`;
  const child = run({
    PRODUCTS_URL: dead,
    NODE_ENV: 'production',
    APOLLO_KEY: 'service:graph:key',
    APOLLO_GRAPH_REF: 'graph@current',
  });
  const answer = await ask(await child.url, '{ __typename depots { name } product(upc: "a") { name } }');
  expect(answer.data).toEqual({ __typename: 'Query', depots: null, product: null });
  expect(holes(answer)).toEqual(['PARTNER_UNAVAILABLE products product', 'PARTNER_UNAVAILABLE stock depots']);
  expect(answer.text).not.toMatch(/127\.0\.0\.1|stack/);
  const ended = once(child.process, 'exit');
  child.process.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});

test.each([
  ['PORT', 'x'],
  ['STOCK_URL', 'not an address'],
  ['SUPERGRAPH_SDL', 'none.graphql'],
])('does not start with %s=%s, and says so', async (name, value) => {
  const child = run({ [name]: value });
  expect(await once(child.process, 'exit')).toEqual([1, null]);
  expect(child.stderr()).toContain(name === 'SUPERGRAPH_SDL' ? value : name);
});

test('opens connections to its partners only', async () => {
  const spy = jest.spyOn(Socket.prototype, 'connect');
  const graph = await runGraph(shop);
  await graph.ask('{ top { name cost } warehouse }');
  await graph.stop();
  const connected = spy.mock.calls.map((args) => JSON.stringify(args));
  spy.mockRestore();
  const known = [graph.gateway.url, ...Object.values(graph.parts).map(({ url }) => url)].map(
    (url) => new URL(url).port,
  );
  expect(connected.length).toBeGreaterThan(0);
  expect(connected.filter((args) => !known.some((port) => args.includes(port)))).toEqual([]);
});
