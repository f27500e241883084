import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { z } from 'zod';

/** What a partner's subgraph may do wrong. */
export interface Fault {
  unsigned?: boolean;
  replayed?: boolean;
  reversed?: boolean;
  told?: boolean;
}

const ROWS = [
  { id: 'lokal-1', area: 40, municipality: { id: 'NO:1506' } },
  { id: 'lokal-2', area: null, municipality: { id: 'NO:1506' } },
];

const claims = z.object({
  iss: z.literal('samgraf-gateway'),
  aud: z.literal('premises'),
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
  body_sha256: z.string(),
});
const header = z.object({ alg: z.literal('ES256'), typ: z.literal('samgraf-request+jwt'), kid: z.string() });
const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });

const decoded = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());

/** Verifies a call by README's page on the wire form alone. */
function gate(keys: ReadonlyMap<string, KeyObject>, { unsigned, replayed }: Fault) {
  const seen = new Set<string>();
  return (token: string | undefined, body: Buffer): void => {
    if (unsigned === true) return;
    const [first = '', second = '', signature = ''] = (token ?? '').split('.');
    const key = keys.get(header.parse(decoded(first)).kid);
    const isSigned =
      key !== undefined &&
      verify(
        'sha256',
        Buffer.from(`${first}.${second}`),
        { key, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      );
    const { iat, exp, jti, body_sha256 } = claims.parse(decoded(second));
    const now = Date.now() / 1000;
    const isNow = iat <= now + 5 && exp > now - 5 && exp - iat <= 30;
    const isBody = createHash('sha256').update(body).digest('base64url') === body_sha256;
    if (!isSigned || !isNow || !isBody || (seen.has(jti) && replayed !== true)) throw new Error('refused');
    seen.add(jti);
  };
}

/**
 * A partner's subgraph that has nothing of this repository but its README: what it serves is SYNTHETIC. Every `fault` is a
 * mistake that a partner could make.
 */
export async function startPremises(jwks: { keys: (JsonWebKey & { kid?: unknown })[] }, fault: Fault = {}) {
  const sdl = readFileSync(new URL('premises.graphql', import.meta.url), 'utf8');
  const owner = 'type Query @tag(name: "public") { "Whose they are." owner: Premises';
  const schema = buildSubgraphSchema({
    typeDefs: parse(fault.told === true ? sdl.replace('type Query @tag(name: "public") {', owner) : sdl),
    resolvers: {
      Query: {
        ...(fault.told === true && { owner: () => ROWS[0] }),
        premises: (_: unknown, { id }: { id: string }) => ROWS.find((row) => row.id === id),
      },
      Premises: { __resolveReference: ({ id }: { id: string }) => ROWS.find((row) => row.id === id) ?? null },
      Municipality: {
        vacantPremises: ({ id }: { id: string }) => ROWS.filter(({ municipality }) => municipality.id === id),
      },
    },
  });
  const keys = new Map(
    jwks.keys.map((key) => [String(key.kid), createPublicKey({ key, format: 'jwk' })] as const),
  );
  const check = gate(keys, fault);
  const answer = async (body: Buffer, token: string | undefined): Promise<[number, unknown]> => {
    try {
      check(token, body);
    } catch {
      return [401, { errors: [{ message: 'refused', extensions: { code: 'UNAUTHENTICATED' } }] }];
    }
    const { query, variables } = asked.parse(JSON.parse(body.toString()));
    const result = await graphql({ schema, source: query, variableValues: variables });
    const entities = result.data?.['_entities'];
    if (fault.reversed === true && Array.isArray(entities)) entities.reverse();
    return [200, result];
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const token = request.headers['samgraf-request'];
      void answer(Buffer.concat(parts), typeof token === 'string' ? token : undefined).then(
        ([status, body]) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        },
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
