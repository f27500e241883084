import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { createCallerOf } from '../../gateway/callers.ts';
import { createTokenVerifier, KeysUnavailable, TokenRefused } from '../../gateway/tokens.ts';
import { keySetOf } from '../../schema/keys.ts';
import { newKeys } from '../../seed/keys.ts';
import { runGraph, type TestGraph } from './support.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'samgraf';
const org = (ID: string) => ({ authority: 'iso6523-actorid-upis', ID });
const CLAIMS = { scope: 'b:two a:one', consumer: org('0192:944183779') };

let keys: Awaited<ReturnType<typeof newKeys>>;

beforeAll(async () => {
  keys = await newKeys();
});

/** A token, as the issuer makes it unless told otherwise. */
async function token(
  change: { claims?: object; header?: object; key?: JWK; alg?: string } = {},
): Promise<string> {
  const { claims = {}, header = {}, key = keys.privateKey, alg = 'ES256' } = change;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...CLAIMS, iss: ISSUER, aud: AUDIENCE, iat: now, exp: now + 120, ...claims })
    .setProtectedHeader({ alg, kid: key.kid ?? '', ...header })
    .sign(await importJWK(key, alg));
}

const fail = (error: unknown) => {
  throw error;
};

const verifier = () =>
  createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: createLocalJWKSet(keys.jwks) });

test('tells the organisation, its supplier, the person who acts in it, and the scopes in order', async () => {
  const person = { id: 'adviser-0001', role: 'ADVISER' };
  const claims = { supplier: org('NO:a-supplier'), person };
  expect(await verifier()(await token({ claims }))).toEqual({
    kind: 'organisation',
    consumer: '0192:944183779',
    supplier: 'NO:a-supplier',
    person,
    scopes: ['a:one', 'b:two'],
  });
});

test.each([
  ['Norway', '0192:921221967', true],
  ['Norway, a wrong check digit', '0192:921221968', false],
  ['Sweden', '0007:2120000142', true],
  ["Sweden, a sole trader's, which is a personal number", '0007:1212121212', false],
  ['another register of ISO 6523', '0088:7300010000001', true],
  ['another register, no number', '0088:', false],
  ['no register', '944183779', false],
  ['a filter', '0192:$ne', false],
])('a consumer of %s: %s', async (_, ID, taken) => {
  const verdict = verifier()(await token({ claims: { consumer: org(ID) } }));
  await (taken
    ? expect(verdict).resolves.toMatchObject({ consumer: ID })
    : expect(verdict).rejects.toThrow(TokenRefused));
});

describe('refuses', () => {
  const many = Array.from({ length: 101 }, (_, index) => `s:${index}`).join(' ');
  const past = Math.floor(Date.now() / 1000) - 60;
  test.each<[string, () => Promise<string>]>([
    ['an expired one', () => token({ claims: { exp: past } })],
    ['one without an end', () => token({ claims: { exp: undefined } })],
    ['one that is not valid yet', () => token({ claims: { nbf: past + 600 } })],
    ['one for another audience', () => token({ claims: { aud: 'elsewhere' } })],
    ['one of another issuer', () => token({ claims: { iss: 'https://other.example' } })],
    ['one without a consumer', () => token({ claims: { consumer: undefined } })],
    [
      'another kind of identifier',
      () => token({ claims: { consumer: { ...org('0192:944183779'), authority: 'x' } } }),
    ],
    ['one with more scopes than a call tells', () => token({ claims: { scope: many } })],
    ['one with a scope that is too long', () => token({ claims: { scope: 'x'.repeat(257) } })],
    ['an unknown role', () => token({ claims: { person: { id: 'x', role: 'ROOT' } } })],
    [
      'one signed with another key',
      async () => token({ key: { ...(await newKeys()).privateKey, kid: keys.privateKey.kid ?? '' } }),
    ],
    ['one that names an unknown key', () => token({ header: { kid: 'nobody' } })],
    [
      'one that takes the public key for a shared secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(keys.jwks.keys[0]));
        return new SignJWT({ ...CLAIMS, iss: ISSUER, aud: AUDIENCE, exp: past + 600 })
          .setProtectedHeader({ alg: 'HS256', kid: keys.privateKey.kid ?? '' })
          .sign(secret);
      },
    ],
    [
      'one without a signature',
      async () => {
        const [, payload = ''] = (await token()).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      },
    ],
    ['no token at all', () => Promise.resolve('x')],
  ])('%s', async (_, make) => {
    await expect(verifier()(await make())).rejects.toThrow(TokenRefused);
  });
});

test('takes RS256, with which Maskinporten signs', async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const [jwk, own] = [await exportJWK(pair.publicKey), await exportJWK(pair.privateKey)];
  const verify = createTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: createLocalJWKSet({ keys: [{ ...jwk, kid: 'rsa' }] }),
  });
  expect(await verify(await token({ key: { ...own, kid: 'rsa' }, alg: 'RS256' }))).toMatchObject({
    consumer: '0192:944183779',
  });
});

describe('keys are rotated', () => {
  test('at an address: a key that is new there is fetched', async () => {
    const next = await newKeys();
    let published: JWK[] = [...keys.jwks.keys];
    const server: Server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const fetched = () =>
      createTokenVerifier({
        issuer: ISSUER,
        audience: AUDIENCE,
        keys: keySetOf(`http://127.0.0.1:${port}/jwks`, fail),
      });
    const [before, signedByNext] = [fetched(), await token({ key: next.privateKey })];
    await expect(before(signedByNext)).rejects.toThrow(TokenRefused);
    published = [...keys.jwks.keys, ...next.jwks.keys];
    await expect(fetched()(signedByNext)).resolves.toMatchObject({ kind: 'organisation' });
    await expect(fetched()(await token())).resolves.toMatchObject({ kind: 'organisation' });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(fetched()(await token())).rejects.toThrow(KeysUnavailable);
    await expect(fetched()('x')).rejects.toThrow(TokenRefused);
  });

  test('in a file: it is read anew when it has changed, and what is gone from it is no key any more', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samgraf-keys-'));
    const file = join(folder, 'jwks.json');
    const next = await newKeys();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    try {
      await writeFile(file, JSON.stringify(keys.jwks));
      const told: unknown[] = [];
      const keySet = keySetOf(file, (error) => told.push(error));
      const verify = createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: keySet });
      const signedByNext = await token({ key: next.privateKey });
      await expect(verify(signedByNext)).rejects.toThrow(TokenRefused);
      await writeFile(file, JSON.stringify(next.jwks));
      jest.setSystemTime(Date.now() + 2000);
      await expect(verify(signedByNext)).resolves.toMatchObject({ kind: 'organisation' });
      await expect(verify(await token())).rejects.toThrow(TokenRefused);
      await writeFile(file, 'no keys');
      jest.setSystemTime(Date.now() + 4000);
      await expect(verify(await token({ key: next.privateKey }))).resolves.toMatchObject({
        kind: 'organisation',
      });
      expect(told).toHaveLength(1);
    } finally {
      jest.useRealTimers();
      await rm(folder, { recursive: true });
    }
  });

  test('a file without keys is refused at once', () => {
    for (const file of ['package.json', 'nowhere.json']) expect(() => keySetOf(file, fail)).toThrow();
  });
});

describe('at the edge', () => {
  const one = { one: { sdl: 'type Query { word: String }', resolvers: { Query: { word: () => 'yes' } } } };
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await runGraph(one, { callerOf: createCallerOf(verifier()) });
  });

  afterAll(() => graph.stop());

  const ask = (headers: Record<string, string>) => graph.ask('{ word }', {}, headers);

  test('without a token the public answers, and so it does with one', async () => {
    for (const headers of [{}, { authorization: `Bearer ${await token()}` }])
      expect((await ask(headers)).data).toEqual({ word: 'yes' });
  });

  test('a bad token is 401, and nobody is asked', async () => {
    const seen = graph.parts['one']?.seen ?? [];
    seen.length = 0;
    for (const authorization of [
      'Bearer nonsense',
      'Basic eDp5',
      `Bearer ${await token({ claims: { aud: 'x' } })}`,
    ]) {
      const answer = await ask({ authorization });
      expect([answer.status, answer.data, answer.errors?.map(({ extensions }) => extensions)]).toEqual([
        401,
        undefined,
        [{ code: 'UNAUTHENTICATED' }],
      ]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
    expect(seen).toEqual([]);
  });

  test('while the issuer’s keys cannot be had, who brings a token is told to come again', async () => {
    const gone = () => Promise.reject(new TypeError('fetch failed'));
    const verify = createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: gone });
    const cut = await runGraph(one, { callerOf: createCallerOf(verify) });
    const answer = await cut.ask('{ word }', {}, { authorization: `Bearer ${await token()}` });
    expect([
      answer.status,
      answer.headers.get('retry-after'),
      answer.headers.get('www-authenticate'),
    ]).toEqual([503, '5', null]);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'ISSUER_UNAVAILABLE' }]);
    expect(answer.text).not.toContain('fetch');
    expect((await cut.ask('{ word }')).data).toEqual({ word: 'yes' });
    await cut.stop();
  });

  test('a purpose that is none is refused by name, and its value not repeated', async () => {
    const answer = await ask({ authorization: `Bearer ${await token()}`, 'samgraf-purpose': '01017012345' });
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'samgraf-purpose',
    });
    expect(answer.text).not.toContain('01017012345');
  });
});
