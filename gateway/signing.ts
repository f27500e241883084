import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importJWK, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import { bodyHash, SIGNED_REQUEST, type SignedClaims } from '../schema/signedRequest.ts';
import type { RequestContext } from './caller.ts';

/** Signs one call to a partner, for the header `samgraf-request`. A second try is a call of its own. */
export type Signer = (
  partner: string,
  body: string,
  context: Pick<RequestContext, 'caller' | 'requestId' | 'executionId'>,
) => Promise<string>;

const privateKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  d: z.string().min(1),
}) satisfies z.ZodType<JWK>;

/** Makes the signer of a private key (JWK, P-256, with `kid`). Rejects when it is no such key. */
export async function createSigner(jwk: unknown): Promise<Signer> {
  const parsed = privateKey.parse(jwk);
  const { algorithm, issuer, lifetime, type } = SIGNED_REQUEST;
  const key = await importJWK(parsed, algorithm);
  const header = { alg: algorithm, typ: type, kid: parsed.kid };
  return (partner, body, { caller, requestId, executionId }) => {
    const now = Math.floor(Date.now() / 1000);
    const claims: SignedClaims = {
      jti: randomUUID(),
      body_sha256: bodyHash(body),
      caller,
      request_id: requestId,
      exec: executionId,
    };
    return new SignJWT({ ...claims, iss: issuer, aud: partner, iat: now, exp: now + lifetime })
      .setProtectedHeader(header)
      .sign(key);
  };
}

/** The signer of a private key in a file; an Error without anything of the file when it holds none. */
export async function readSigner(path: string): Promise<Signer> {
  try {
    return await createSigner(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new Error(`${path} holds no private key (JWK, P-256, with kid)`);
  }
}
