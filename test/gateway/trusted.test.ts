import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { readTrusted } from '../../gateway/trusted.ts';
import { bodyOf, composeManifest, idOf, type Manifest } from '../../schema/manifest.ts';
import { shop } from './shop.ts';
import { composed, holes, readAnswer, runGraph, type TestGraph } from './support.ts';

const manifestOf = (texts: Record<string, string>): Manifest => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: Object.entries(texts).map(([name, text]) => {
    const body = bodyOf(parse(text));
    return { id: idOf(body), name, type: 'query', body };
  }),
});

const known = manifestOf({ Where: 'query Where { warehouse }', Top: 'query Top { top { name } }' });
const [where] = known.operations.map(({ id }) => id);
const trusted = readTrusted(JSON.stringify(known));
const json = { 'content-type': 'application/json' };

let open: TestGraph;
let closed: TestGraph;

beforeAll(async () => {
  open = await runGraph(shop, { trusted, dashboard: composed(shop) });
  closed = await runGraph(shop, {
    trusted,
    dashboard: composed(shop),
    env: { TRUSTED_DOCUMENTS: 'only', TRUSTED_MANIFEST: 'in the test' },
  });
});

afterAll(async () => {
  await open.stop();
  await closed.stop();
});

const addresses = ({ gateway: { url } }: TestGraph) => [url, url.replace('/graphql', '/dashboard/graphql')];

const send = async (url: string, body: object) =>
  readAnswer(await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) }));

const hash = (sha256Hash: string | undefined, version = 1) => ({ persistedQuery: { version, sha256Hash } });

test('a known operation is answered by its hash alone, at each address, by POST and by GET', async () => {
  const extensions = hash(where);
  for (const url of [...addresses(open), ...addresses(closed)]) {
    expect((await send(url, { extensions })).data).toEqual({ warehouse: 'North' });
    const query = `extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    expect((await readAnswer(await fetch(`${url}?${query}`, { headers: json }))).data).toEqual({
      warehouse: 'North',
    });
  }
});

test('a hash that nobody knows, of another operation, or of another version is refused', async () => {
  const unknown = idOf('{ depots { name } }');
  const { url } = open.gateway;
  expect(holes(await send(url, { extensions: hash(unknown) }))).toEqual([
    'PERSISTED_QUERY_NOT_FOUND - nowhere',
  ]);
  for (const body of [
    { query: '{ depots { name } }', extensions: hash(where) },
    { extensions: hash(where, 2) },
  ]) {
    const answer = await send(url, body);
    expect([answer.status, holes(answer)]).toEqual([400, ['BAD_REQUEST - nowhere']]);
  }
  // Nothing that a caller sends becomes known.
  await send(url, { query: '{ depots { name } }', extensions: hash(unknown) });
  expect(holes(await send(url, { extensions: hash(unknown) }))).toEqual([
    'PERSISTED_QUERY_NOT_FOUND - nowhere',
  ]);
});

test('in the sandbox any operation is answered', async () => {
  for (const url of addresses(open))
    expect((await send(url, { query: '{ depots { name } }' })).errors).toBeUndefined();
});

test('where only known operations are served, their text is known whatever its layout and comments', async () => {
  for (const url of addresses(closed))
    for (const query of ['query Where { warehouse }', '# first\nquery Where {\n\n  warehouse, }'])
      expect((await send(url, { query })).data).toEqual({ warehouse: 'North' });
});

test('and the rest is refused before it is read', async () => {
  const stock = closed.parts['stock'];
  const before = stock?.seen.length;
  for (const url of addresses(closed))
    for (const query of [
      'query Where { warehouse other: warehouse }',
      'query Where { warehouse(a: 1) }',
      '{ warehouse }',
      '{ __schema { types { name } } }',
      '{ nothing of the kind',
      'query Where { warehouse } query Other { warehouse }',
    ]) {
      const answer = await send(url, { query });
      expect([query, answer.status, holes(answer)]).toEqual([
        query,
        403,
        ['QUERY_NOT_IN_SAFELIST - nowhere'],
      ]);
      const got = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: json });
      expect([got.status, holes(await readAnswer(got))]).toEqual([403, ['QUERY_NOT_IN_SAFELIST - nowhere']]);
    }
  expect(stock?.seen.length).toBe(before);
});

test('nor does an address or a body hide another text', async () => {
  const stock = closed.parts['stock'];
  const before = stock?.seen.length;
  const [own, other] = ['query Where { warehouse }', '{ depots { name } }'];
  const [ownText, otherText] = [own, other].map(encodeURIComponent);
  const byHash = encodeURIComponent(JSON.stringify(hash(where)));
  const refusal = [403, undefined, ['QUERY_NOT_IN_SAFELIST - nowhere']];
  for (const url of addresses(closed)) {
    for (const search of [
      `?x=1?&query=${otherText}`,
      `??&query=${otherText}`,
      `?x=?query=${ownText}&query=${otherText}`,
      `?query=${ownText}&query=${otherText}`,
      `?query=${otherText}&query=${ownText}`,
      `?query=${ownText}?query=${otherText}`,
      `?extensions=${byHash}?&query=${otherText}`,
      `?%71uery=${otherText}`,
      `/more?x=1?&query=${otherText}`,
    ]) {
      const answer = await readAnswer(await fetch(`${url}${search}`, { headers: json }));
      expect([search, answer.status, answer.data, holes(answer)]).toEqual([search, ...refusal]);
    }
    const inBody = await send(`${url}?query=${ownText}`, { query: other });
    expect([inBody.status, inBody.data, holes(inBody)]).toEqual(refusal);
    const inAddress = await send(`${url}?x=1?&query=${otherText}`, { query: own });
    expect(inAddress.data).toEqual({ warehouse: 'North' });
    const nothing = await readAnswer(await fetch(`${url}?x=1?`, { headers: json }));
    expect([nothing.status, holes(nothing)]).toEqual([400, ['BAD_REQUEST - nowhere']]);
  }
  const asked = stock?.seen.slice(before).map(({ operation }) => operation) ?? [];
  expect(asked.filter((operation) => operation.includes('depots'))).toEqual([]);
});

test('a manifest whose ids are not the hashes of its bodies is not taken, nor one of another format', () => {
  const [first] = known.operations;
  const wrong = { ...known, operations: [{ ...first, body: 'query Where { depots { name } }' }] };
  expect(() => readTrusted(JSON.stringify(wrong))).toThrow(/^the id of Where is not/);
  expect(() => readTrusted(JSON.stringify({ ...known, version: 2 }))).toThrow();
});

test('the committed manifest holds every operation of the folder', () => {
  const committed = readTrusted(readFileSync('schema/operations.json', 'utf8'));
  const bodies = composeManifest().operations.map(({ body }) => body);
  expect(bodies.length).toBeGreaterThan(0);
  expect(committed.bodies()).toEqual(bodies);
});
