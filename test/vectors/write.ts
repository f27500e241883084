import { writeFileSync } from 'node:fs';
import { importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { bodyHash, SIGNED_REQUEST } from '../../schema/signedRequest.ts';
import { newKeys } from '../../seed/keys.ts';

/** 1 January 2026, 12:00 UTC. */
const NOW = 1_767_268_800;
const BODY = '{"query":"{ __typename }"}';

const [own, other] = [await newKeys(), await newKeys()];

const claims = {
  iss: SIGNED_REQUEST.issuer,
  aud: 'immigration',
  iat: NOW,
  exp: NOW + SIGNED_REQUEST.lifetime,
  jti: '0b5f1c0e-0d52-4f0e-9c1d-6a3f2f8f5a01',
  body_sha256: bodyHash(BODY),
  caller: { kind: 'organisation', consumer: '0192:944183779', scopes: ['county:cases'] },
  request_id: 'vector-1',
  exec: '5b1f0f0e-3a52-4c0e-9c1d-6a3f2f8f5a02',
} satisfies JWTPayload;

async function signed(change: object = {}, header: object = {}, key: JWK = own.privateKey): Promise<string> {
  return new SignJWT({ ...claims, ...change })
    .setProtectedHeader({ alg: 'ES256', typ: SIGNED_REQUEST.type, kid: own.privateKey.kid ?? '', ...header })
    .sign(await importJWK(key, 'ES256'));
}

/** The same signature under other claims. */
function altered(jwt: string, change: object): string {
  const [header = '', , signature = ''] = jwt.split('.');
  return [
    header,
    Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url'),
    signature,
  ].join('.');
}

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: SIGNED_REQUEST.type })}.${part(claims)}.`;
}

const good = await signed();
const late = { now: NOW + SIGNED_REQUEST.lifetime + 10 };
const vectors = [
  { name: 'as the gateway sends it', accepted: true, header: good },
  {
    name: 'a caller without a token',
    accepted: true,
    header: await signed({ caller: { kind: 'anonymous' } }),
  },
  { name: 'no signature', accepted: false, header: null },
  { name: 'the same once more', accepted: false, header: good, after: good },
  {
    name: 'another body',
    accepted: false,
    header: good,
    body: '{"query":"{ __schema { types { name } } }"}',
  },
  { name: 'a space more in the body', accepted: false, header: good, body: `${BODY} ` },
  { name: 'addressed to another partner', accepted: false, header: await signed({ aud: 'county' }) },
  {
    name: 'another caller than was signed',
    accepted: false,
    header: altered(good, { caller: { kind: 'anonymous' } }),
  },
  { name: 'expired', accepted: false, header: good, ...late },
  { name: 'of a later time', accepted: false, header: good, now: NOW - 60 },
  {
    name: 'valid for longer than half a minute',
    accepted: false,
    header: await signed({ exp: NOW + 3600 }),
    ...late,
  },
  { name: 'without an end', accepted: false, header: await signed({ exp: undefined }) },
  { name: 'without a name of its own', accepted: false, header: await signed({ jti: undefined }) },
  { name: 'of another issuer', accepted: false, header: await signed({ iss: 'somebody' }) },
  { name: 'signed with another key', accepted: false, header: await signed({}, {}, other.privateKey) },
  {
    name: 'naming a key that is not published',
    accepted: false,
    header: await signed({}, { kid: other.privateKey.kid }),
  },
  {
    name: 'another kind of token by the same key',
    accepted: false,
    header: await signed({}, { typ: 'JWT' }),
  },
  { name: 'not signed at all (alg none)', accepted: false, header: unsigned() },
  { name: 'no token', accepted: false, header: 'a.b.c' },
];

const file = {
  about:
    'What a subgraph must accept and refuse: header samgraf-request, for the partner `audience` at the time `now` (seconds).',
  audience: 'immigration',
  jwks: own.jwks,
  vectors: vectors.map((vector) => ({ body: BODY, now: NOW, ...vector })),
};

writeFileSync('test/vectors/signing.json', `${JSON.stringify(file, null, 2)}\n`);
