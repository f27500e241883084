import { createHash } from 'node:crypto';
import { z } from 'zod';
import { callerShape } from './caller.ts';

/**
 * What the gateway signs of each call to a partner: a JWT (RFC 7519, ES256) in the header `samgraf-request`. It is bound to
 * the partner (`aud`), to the body, to the caller and to a short time, and serves once (`jti`).
 */
export const SIGNED_REQUEST = {
  header: 'samgraf-request',
  type: 'samgraf-request+jwt',
  algorithm: 'ES256',
  issuer: 'samgraf-gateway',
  /** Seconds from `iat` to `exp`. */
  lifetime: 30,
} as const;

/** Its claims beside the registered ones. */
export const signedClaims = z.object({
  jti: z.string().min(1).max(64),
  body_sha256: z.string(),
  caller: callerShape,
  /** Ties logs together; the caller may have chosen it. */
  request_id: z.string().regex(/^[\w.-]{1,64}$/),
  /** The gateway's own name for one client request, the same when it tries a call again. */
  exec: z.uuid(),
});

export type SignedClaims = z.infer<typeof signedClaims>;

/** SHA-256 of a request's body, base64url. */
export const bodyHash = (body: string | Uint8Array): string =>
  createHash('sha256').update(body).digest('base64url');
