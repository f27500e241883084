import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { signedHeaders } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeEach(async () => {
  graph = await startSubgraph(municipalities, { advisers: rows.advisers });
});

afterEach(() => graph.stop());

const post = async (body: string) => {
  const headers = { 'content-type': 'application/json', ...(await signedHeaders('municipalities', body)) };
  return fetch(graph.url, { method: 'POST', headers, body });
};

test.each([
  ['malformed JSON', () => post('{'), 400, 'BAD_REQUEST'],
  [
    'a body that is too large',
    () => post(JSON.stringify({ query: 'x'.repeat(6_000_000) })),
    413,
    'BAD_REQUEST',
  ],
  ['another address', () => fetch(new URL('/elsewhere', graph.url)), 404, 'NOT_FOUND'],
  ['a document that does not parse', () => post(JSON.stringify({ query: '{' })), 400, 'GRAPHQL_PARSE_FAILED'],
])('%s is answered in coded JSON, without a word of the inside', async (_, send, status, code) => {
  const response = await send();
  const text = await response.text();
  const body: unknown = JSON.parse(text);
  expect({ status: response.status, body }).toMatchObject({
    status,
    body: { errors: [{ extensions: { code } }] },
  });
  expect(text).not.toMatch(/node_modules|\bat |<html|stack/i);
});

test('it is ready while its database answers, and alive without', async () => {
  const health = async (what: string) => (await fetch(new URL(`/health/${what}`, graph.url))).status;
  expect([await health('live'), await health('ready')]).toEqual([200, 200]);
  await graph.db.close();
  expect([await health('live'), await health('ready')]).toEqual([200, 503]);
});
