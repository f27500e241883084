import { createHash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type Caller, callerShape, ROLES } from '../schema/caller.ts';
import type { KeySet } from '../schema/keys.ts';
import { organisationIdFault } from '../schema/organisationId.ts';

/** Whose tokens are taken. */
export interface TokenIssuer {
  issuer: string;
  /** What a token must be meant for. */
  audience: string;
  keys: KeySet;
}

/** Tells who bears a token. Rejects with TokenRefused when it is not valid, with KeysUnavailable when nobody can tell. */
export type TokenVerifier = (token: string) => Promise<Caller>;

/** A token that is not taken. The reason is for the log alone. */
export class TokenRefused extends Error {}

/** The issuer's keys cannot be had. The reason is for the log alone. */
export class KeysUnavailable extends Error {}

/** What keys say of a token when they are there. */
const KEY_FAULTS = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const KEPT = 1000;
/** A token found valid is not verified again for so long: a key taken out of use ends its tokens within this time. */
const TRUSTED_MS = 60_000;

/** ISO 6523: the two countries' registers by their check digits, others by their form. */
const organisationId = z
  .string()
  .refine((id) =>
    /^(?!0192:|0007:)\d{4}:/.test(id)
      ? /^\d{4}:[A-Za-z0-9.-]{1,50}$/.test(id)
      : organisationIdFault(id) === undefined,
  );

const organisation = z.object({ authority: z.literal('iso6523-actorid-upis'), ID: organisationId });

/** What is read of a token in Maskinporten's shape; `person` is what an organisation's own login adds to it. */
const claims = z.object({
  exp: z.number(),
  scope: z.string().default(''),
  consumer: organisation,
  supplier: organisation.optional(),
  person: z.object({ id: z.string().min(1).max(64), role: z.enum(ROLES) }).optional(),
});

/** Verifies tokens of one issuer: signature, issuer, audience, expiry and what they must tell. */
export function createTokenVerifier({ issuer, audience, keys }: TokenIssuer): TokenVerifier {
  const known = new LRUCache<string, Caller>({ max: KEPT });
  const keyFor: KeySet = async (header, jws) => {
    try {
      return await keys(header, jws);
    } catch (cause) {
      if (KEY_FAULTS.some((each) => cause instanceof each)) throw cause;
      throw new KeysUnavailable(`keys: ${cause instanceof Error ? cause.message : 'not readable'}`);
    }
  };
  return async (token) => {
    const fingerprint = createHash('sha256').update(token).digest('base64url');
    const before = known.get(fingerprint);
    if (before) return before;
    const { payload } = await jwtVerify(token, keyFor, { issuer, audience, algorithms: ALGORITHMS }).catch(
      (cause: unknown) => {
        if (cause instanceof KeysUnavailable) throw cause;
        throw new TokenRefused(cause instanceof Error ? cause.message : 'not verified');
      },
    );
    const read = claims.safeParse(payload);
    if (!read.success) throw badClaims(read.error);
    const { consumer, supplier, scope, person, exp } = read.data;
    const told = callerShape.safeParse({
      kind: 'organisation',
      consumer: consumer.ID,
      ...(supplier && { supplier: supplier.ID }),
      ...(person && { person }),
      scopes: [...new Set(scope.split(' ').filter((each) => each !== ''))].sort(),
    });
    if (!told.success) throw badClaims(told.error);
    const caller = told.data;
    const left = exp * 1000 - Date.now();
    if (left > 0) known.set(fingerprint, caller, { ttl: Math.min(left, TRUSTED_MS) });
    return caller;
  };
}

function badClaims({ issues }: z.ZodError): TokenRefused {
  return new TokenRefused(`claims: ${issues[0]?.path.join('.') ?? ''}`);
}
