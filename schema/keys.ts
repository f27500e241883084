import { readFileSync, statSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Public keys that signatures are verified with, by the `kid` of each. */
export type KeySet = JWTVerifyGetKey;

const jwks = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1),
}) satisfies z.ZodType<JSONWebKeySet>;

/** How long a changed file of keys may go unnoticed, in milliseconds. */
const RECHECK_MS = 1000;

/**
 * The keys at an https address (fetched when first needed, and anew when a key is not among them or after ten minutes) or
 * in a JWKS file (read now, and anew within a second of a change). So keys are rotated by publishing the new one beside
 * the old. Throws when the file holds no keys.
 */
export function keySetOf(source: string): KeySet {
  if (/^https?:/.test(source)) return createRemoteJWKSet(new URL(source));
  const read = () => createLocalJWKSet(jwks.parse(JSON.parse(readFileSync(source, 'utf8'))));
  const changedAt = () => statSync(source).mtimeMs;
  let keys = read();
  let of = changedAt();
  let checked = Date.now();
  return async (header, token) => {
    if (Date.now() - checked > RECHECK_MS) {
      checked = Date.now();
      const now = changedAt();
      if (now !== of) {
        keys = read();
        of = now;
      }
    }
    return keys(header, token);
  };
}
