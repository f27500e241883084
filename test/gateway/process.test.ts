import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { bodyOf, idOf } from '../../schema/manifest.ts';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { operation } from '../support/graph.ts';
import { shop } from './shop.ts';
import { ask, composed, deadPort, holes, readAnswer, runFake, type Running } from './support.ts';

let folder: string;
/** What any process of these tests was refused to connect to. */
let outbound: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  outbound = join(folder, 'outbound.log');
  await writeFile(outbound, '');
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

/** Starts the gateway, or another program, with just this environment and what it connects to guarded. */
function run(env: Record<string, string>, program = ['gateway/index.ts']): Child {
  const imports = ['tsx', './test/support/outbound.ts'].flatMap((each) => ['--import', each]);
  const child = spawn(process.execPath, [...imports, ...program], {
    env: {
      PATH: '',
      PORT: '0',
      METRICS_PORT: '0',
      SUPERGRAPH_SDL: join(folder, 'supergraph.graphql'),
      OUTBOUND_LOG: outbound,
      // The supergraph's own addresses, where nobody listens.
      OF_SUPERGRAPH: 'http://127.0.0.1:1/',
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
      const found = /(?:"url":"|^Samgraf answers at )([^"\s]+)/m.exec(out)?.[1];
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

test('takes a supergraph that comes while it starts', async () => {
  const file = join(folder, 'early.graphql');
  await writeFile(file, composed(shop));
  const manifest = join(folder, 'slow.json');
  // Who opens this for writing waits until it is read, and the supergraph is read before it.
  await promisify(execFile)('mkfifo', [manifest]);
  const child = run({ SUPERGRAPH_SDL: file, SUPERGRAPH_WATCH_MS: '20', TRUSTED_MANIFEST: manifest });
  const slow = await open(manifest, 'w');
  const taken = child.logs('new files taken');
  await writeFile(file, composed({ products: shop.products, stock: shop.stock }));
  await writeFile(`${manifest}.next`, known());
  await rename(`${manifest}.next`, manifest);
  await slow.writeFile(known());
  await slow.close();
  const url = await child.url;
  await taken;
  expect(holes(await ask(url, '{ top { cost } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
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

test('npm start connects to itself alone, pages and all', async () => {
  const ports = Object.fromEntries(SUBGRAPHS.map(({ name }) => [`${name.toUpperCase()}_PORT`, '0']));
  const own = { SUPERGRAPH_SDL: '', SAMGRAF_DATA: join(folder, 'data') };
  const child = run({ ...own, ...ports, LOG_LEVEL: 'warn' }, ['seed/start.ts']);
  const url = await child.url;
  const answer = await ask(url, operation('00-one-question'));
  expect([answer.status, holes(answer)]).toEqual([200, []]);
  for (const page of ['/', '/dashboard']) {
    const { status } = await fetch(new URL(page, url), { headers: { accept: 'text/html' } });
    expect([page, status]).toEqual([page, 200]);
  }
  const ended = once(child.process, 'exit');
  child.process.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('no process of these tests connected to what it was not told of, and one that tries is found out', async () => {
  expect(await readFile(outbound, 'utf8')).toBe('');
  const planted = `
    const quiet = () => undefined;
    require('node:net').connect(80, '192.0.2.1').on('error', quiet);
    require('node:tls').connect(443, '192.0.2.2').on('error', quiet);
    require('node:https').get('https://a.invalid/').on('error', quiet);
    require('node:dns').lookup('b.invalid', quiet);
    require('node:dns').promises.resolve4('c.invalid').catch(quiet);
    require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.3', quiet).unref();
    fetch('http://d.invalid/').catch(quiet);
    fetch(process.env.STOCK_URL).then((answer) => process.exit(answer.status === 200 ? 0 : 1));`;
  const stock = await runFake((response) => response.writeHead(200).end());
  const child = run({ STOCK_URL: stock.url }, ['--eval', planted]);
  child.url.catch(() => undefined);
  expect(await once(child.process, 'exit')).toEqual([0, null]);
  await stock.stop();
  const found = (await readFile(outbound, 'utf8')).split('\n').map((line) => line.split(': ').at(-1));
  expect(found.sort()).toEqual(
    [
      '',
      'connect 192.0.2.1:80',
      'connect 192.0.2.2:443',
      'connect a.invalid:443',
      'connect d.invalid:80',
      'dgram.send 192.0.2.3:53',
      'dns.lookup b.invalid',
      'dns.promises.resolve4 c.invalid',
    ].sort(),
  );
});
