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
 * the old. Throws when the file holds no keys; one that cannot be read later leaves the keys as they are and is told.
 */
export function keySetOf(source: string, onUnreadable: (error: unknown) => void): KeySet {
  if (/^https?:/.test(source)) return createRemoteJWKSet(new URL(source));
  const read = () => createLocalJWKSet(jwks.parse(JSON.parse(readFileSync(source, 'utf8'))));
  const changedAt = () => statSync(source, { throwIfNoEntry: false })?.mtimeMs;
  const readAgain = () => {
    try {
      return read();
    } catch (error) {
      onUnreadable(error);
      return undefined;
    }
  };
  let keys = read();
  let of = changedAt();
  let checked = Date.now();
  return async (header, token) => {
    if (Date.now() - checked > RECHECK_MS) {
      checked = Date.now();
      const now = changedAt();
      if (now !== undefined && now !== of) {
        of = now;
        keys = readAgain() ?? keys;
      }
    }
    return keys(header, token);
  };
}
