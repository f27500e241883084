import { createLocalJWKSet, decodeJwt } from 'jose';
import { z } from 'zod';
import { createSigner } from '../../gateway/signing.ts';
import type { Caller } from '../../schema/caller.ts';
import { bodyHash, SIGNED_REQUEST, signedClaims } from '../../schema/signedRequest.ts';
import { newKeys } from '../../seed/keys.ts';
import { createVerifier } from '../../subgraphs/shared/signature.ts';
import { runFake, runGraph, type Running, type TestGraph } from './support.ts';

const CALLER: Caller = {
  kind: 'organisation',
  consumer: '0192:944183779',
  person: { id: 'officer-1', role: 'CASE_OFFICER' },
  scopes: ['a:one'],
  purpose: 'TESTING',
};

let keys: Awaited<ReturnType<typeof newKeys>>;
let graph: TestGraph;
let flaky: Running;
let failures = 0;

beforeAll(async () => {
  keys = await newKeys();
  flaky = await runFake((response, body) => {
    if (failures > 0) {
      failures -= 1;
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: body.includes('word') ? { word: 'yes' } : {} }));
  });
  graph = await runGraph(
    {
      one: { sdl: 'type Query { word: String }', resolvers: {} },
      two: { sdl: 'type Query { other: String }', resolvers: { Query: { other: () => 'no' } } },
    },
    {
      callerOf: () => Promise.resolve(CALLER),
      sign: await createSigner(keys.privateKey),
      instead: { one: flaky },
    },
  );
});

afterAll(() => graph.stop());

/** What was signed of the calls that a partner got. */
const signedOf = (partner: string) =>
  (graph.parts[partner]?.seen ?? []).map(({ headers }) => z.string().parse(headers[SIGNED_REQUEST.header]));

const claimsOf = (partner: string) => signedOf(partner).map((jwt) => signedClaims.parse(decodeJwt(jwt)));

test('each call is signed for its partner, with its body, its caller and the request’s names', async () => {
  const answer = await graph.ask('{ word other }', {}, { 'x-request-id': 'mine' });
  expect(answer.data).toEqual({ word: 'yes', other: 'no' });
  const [one, two] = [claimsOf('one'), claimsOf('two')].map(([first]) => first);
  expect([one, two]).toMatchObject([
    { caller: CALLER, request_id: 'mine' },
    { caller: CALLER, request_id: 'mine' },
  ]);
  expect(one?.exec).toBe(two?.exec);
  expect(one?.jti).not.toBe(two?.jti);
  const [seen] = graph.parts['one']?.seen ?? [];
  expect(one?.body_sha256).toBe(bodyHash(seen?.operation ?? ''));
});

test('the partner that it is for accepts it, and no other', async () => {
  const [jwt = ''] = signedOf('one');
  const [seen] = graph.parts['one']?.seen ?? [];
  const body = Buffer.from(seen?.operation ?? '');
  const keySet = createLocalJWKSet(keys.jwks);
  await expect(createVerifier('one', keySet)(jwt, body)).resolves.toMatchObject({ caller: CALLER });
  await expect(createVerifier('two', keySet)(jwt, body)).rejects.toThrow();
});

test('a second try is signed anew, and names the same execution; the caller cannot choose that name', async () => {
  for (const name of ['one', 'two']) graph.parts[name]?.seen.splice(0);
  failures = 1;
  expect((await graph.ask('{ word }', {}, { 'x-request-id': 'mine' })).data).toEqual({ word: 'yes' });
  const [first, second] = claimsOf('one');
  expect(second?.jti).not.toBe(first?.jti);
  expect(second?.exec).toBe(first?.exec);
  await graph.ask('{ word }', {}, { 'x-request-id': 'mine' });
  expect(claimsOf('one')[2]?.exec).not.toBe(first?.exec);
});

test('a key that is none stops the gateway before it starts', async () => {
  for (const jwk of [{}, keys.jwks.keys[0], { ...keys.privateKey, crv: 'P-384' }, 'x'])
    await expect(createSigner(jwk)).rejects.toThrow();
});
