import { jwtVerify } from 'jose';
import type { KeySet } from '../../schema/keys.ts';
import { bodyHash, SIGNED_REQUEST, signedClaims } from '../../schema/signedRequest.ts';
import type { RequestContext } from './context.ts';

/** A call that the gateway did not send, or not so, not here, not now or not for the first time. The reason is for the log. */
export class NotSigned extends Error {}

/** Reads who asks from what the gateway signed. Rejects with `NotSigned` when the signature does not hold for this body. */
export type Verifier = (signature: string | undefined, body: Uint8Array) => Promise<RequestContext>;

/** Seconds by which the clocks of gateway and subgraph may differ. */
const SKEW = 5;

/**
 * Makes the verifier of one subgraph: a JWT by the gateway's key, addressed to this subgraph, over this very body, at most
 * half a minute old by the clock, seen for the first time by this process.
 */
export function createVerifier(audience: string, keys: KeySet, clock = () => new Date()): Verifier {
  const isNew = createOnce((SIGNED_REQUEST.lifetime + 2 * SKEW) * 1000);
  const { algorithm, issuer, lifetime, type } = SIGNED_REQUEST;
  return async (signature, body) => {
    if (signature === undefined) throw new NotSigned('no signature');
    const { payload } = await jwtVerify(signature, keys, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience,
      maxTokenAge: lifetime,
      clockTolerance: SKEW,
      currentDate: clock(),
      requiredClaims: ['exp'],
    }).catch((cause: unknown) => {
      throw new NotSigned(cause instanceof Error ? cause.message : 'not verified');
    });
    const claims = signedClaims.safeParse(payload);
    if (!claims.success) throw new NotSigned(`claim ${claims.error.issues[0]?.path.join('.') ?? ''}`);
    const { jti, body_sha256, caller, request_id, exec } = claims.data;
    if (body_sha256 !== bodyHash(body)) throw new NotSigned('another body');
    if (!isNew(jti)) throw new NotSigned('seen before');
    return { caller, requestId: request_id, executionId: exec };
  };
}

/** Tells whether something comes for the first time; forgets it after one to two spans of time, in milliseconds. */
function createOnce(span: number): (id: string) => boolean {
  let recent = new Set<string>();
  let older = new Set<string>();
  let began = Date.now();
  return (id) => {
    const now = Date.now();
    if (now - began >= span) {
      older = now - began < 2 * span ? recent : new Set();
      recent = new Set();
      began = now;
    }
    if (recent.has(id) || older.has(id)) return false;
    recent.add(id);
    return true;
  };
}
