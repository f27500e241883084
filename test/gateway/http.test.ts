import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { shop } from './shop.ts';
import { composed, holes, readAnswer, runGraph, type TestGraph } from './support.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(shop, { env: { BODY_LIMIT: '2kb', MAX_DEPTH: '5', EXPLORER: 'off' } });
});

afterAll(() => graph.stop());

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(graph.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return readAnswer(response);
}

describe('what cannot be read gets a coded answer in JSON', () => {
  test.each([
    ['a large body', JSON.stringify({ query: `{ warehouse } # ${'x'.repeat(3000)}` }), 413, 'BODY_TOO_LARGE'],
    ['half a body', '{"query":"{ ware', 400, 'BAD_REQUEST'],
    ['no body', '', 400, 'BAD_REQUEST'],
    ['a number', '1', 400, 'BAD_REQUEST'],
    ['a query that is none', '{"query":{}}', 400, 'BAD_REQUEST'],
    ['variables that are none', '{"query":"{ warehouse }","variables":"x"}', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ warehouse }"}]', 400, 'BAD_REQUEST'],
    ['deep nesting', `{"query":"${'{a'.repeat(600)}"}`, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(body, { 'x-request-id': 'mine' });
    expect([answer.status, answer.errors?.map(({ extensions }) => extensions['code'])]).toEqual([
      status,
      [code],
    ]);
    expect(answer.extensions).toEqual({ requestId: 'mine' });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.text).not.toMatch(/node_modules|stack/);
  });

  test('another encoding', async () => {
    expect((await post('{}', { 'content-encoding': 'odd' })).status).toBe(415);
  });

  test('a form, which another site could send', async () => {
    const answer = await post('query={warehouse}', { 'content-type': 'text/plain' });
    expect([answer.status, holes(answer)]).toEqual([400, ['BAD_REQUEST - nowhere']]);
  });
});

test('GET answers queries, but only for those who can set a header, and no mutations', async () => {
  const get = async (query: string, headers: Record<string, string>) =>
    readAnswer(await fetch(`${graph.gateway.url}?query=${encodeURIComponent(query)}`, { headers }));
  const json = { 'content-type': 'application/json' };
  expect((await get('{ warehouse }', json)).data).toEqual({ warehouse: 'North' });
  expect((await get('{ warehouse }', {})).status).toBe(400);
  expect((await get('mutation { third }', json)).status).toBe(405);
});

test('limits how deep fields nest, whatever fragments hide, and not the questions of tools', async () => {
  const nested = async (query: string) => {
    const answer = await post(JSON.stringify({ query }));
    return [answer.status, holes(answer)];
  };
  const tooDeep = [400, ['DEPTH_LIMIT_EXCEEDED - nowhere']];
  expect(await nested('{ top { tracks { product { tracks { place } } } } }')).toEqual([200, []]);
  expect(await nested('{ ...{ ...{ top { tracks { product { tracks { place } } } } } } }')).toEqual([
    200,
    [],
  ]);
  expect(await nested('{ top { tracks { product { tracks { product { upc } } } } } }')).toEqual(tooDeep);
  expect(
    await nested(
      '{ top { ...T } } fragment T on Product { tracks { product { tracks { product { upc } } } } }',
    ),
  ).toEqual(tooDeep);
  expect((await nested(getIntrospectionQuery()))[0]).toBe(200);
});

test('serves its health and nothing else', async () => {
  const { origin } = new URL(graph.gateway.url);
  const status: unknown = expect.any(String);
  const partners = ['products', 'shipping', 'stock'].map((partner) => ({
    partner,
    status,
  }));
  for (const [path, body] of [
    ['/health/live', { status: 'ok' }],
    ['/health/ready', { status: 'ok', partners }],
  ] as const) {
    const response = await fetch(`${origin}${path}`);
    expect([response.status, await response.json()]).toEqual([200, body]);
  }
  for (const path of ['/', '/explorer/settings.json', '/dashboard', '/graphql/more', '/health']) {
    const answer = await readAnswer(await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } }));
    expect(answer.text).not.toMatch(/https?:/);
    expect([path, answer.status >= 400]).toEqual([path, true]);
  }
});

test('a broken request line gets no more than a refusal', async () => {
  const { hostname, port } = new URL(graph.gateway.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end('NONSENSE\r\n\r\n'));
    let text = '';
    socket
      .on('data', (chunk) => (text += chunk.toString()))
      .on('close', () => {
        resolve(text);
      });
  });
  expect(answer).toMatch(/^HTTP\/1.1 400/);
});

test('takes another supergraph while it runs, and keeps the old one when the new is not valid', async () => {
  const ask = async (query: string) => holes(await post(JSON.stringify({ query })));
  await expect(graph.gateway.reload({ supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow();
  expect(await ask('{ warehouse }')).toEqual([]);
  await graph.gateway.reload({ supergraphSdl: composed({ products: shop.products, stock: shop.stock }) });
  expect(await ask('{ top { cost } }')).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
  expect(await ask('{ top { weight } }')).toEqual([]);
  await graph.gateway.reload({ supergraphSdl: composed(shop) });
  expect(await ask('{ top { cost } }')).toEqual([]);
});
