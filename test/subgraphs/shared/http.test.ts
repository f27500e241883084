import { decodeJwt } from 'jose';
import { pino } from 'pino';
import { SIGNED_REQUEST } from '../../../schema/signedRequest.ts';
import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { signedHeaders } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

const lines: string[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });

beforeEach(async () => {
  lines.length = 0;
  graph = await startSubgraph(municipalities, { advisers: rows.advisers }, log);
});

afterEach(() => graph.stop());

const post = async (body: string, signed?: Record<string, string>) => {
  const headers = {
    'content-type': 'application/json',
    ...(signed ?? (await signedHeaders('municipalities', body))),
  };
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

test('what nobody expects is told to the operator alone, once, under the id of the request', async () => {
  await graph.db.close();
  const body = JSON.stringify({ query: '{ adviser(id: "adviser-0001") { id } }' });
  const signed = await signedHeaders('municipalities', body);
  const { request_id: requestId } = decodeJwt(signed[SIGNED_REQUEST.header] ?? '');
  const answer = await (await post(body, signed)).text();
  expect(answer).toContain('"code":"INTERNAL_SERVER_ERROR"');
  const told = lines.map((line): unknown => JSON.parse(line));
  expect(told).toEqual([expect.objectContaining({ msg: 'unexpected error', requestId, path: ['adviser'] })]);
  expect(answer).not.toContain(String(Reflect.get(Object(Reflect.get(Object(told[0]), 'err')), 'message')));
});

test('what a caller can expect is not on record', async () => {
  await post(JSON.stringify({ query: '{ municipality(id: "somebody") { id } nothing }' }));
  await post(JSON.stringify({ query: 'query ($id: MunicipalityId!) { municipality(id: $id) { id } }' }));
  await post(JSON.stringify({ query: '{ municipalities(first: 1000) { edges { node { id } } } }' }));
  expect(lines).toEqual([]);
});
