import type { IncomingMessage } from 'node:http';
import { anonymous, type Caller, callerShape } from '../schema/caller.ts';
import { KeysUnavailable, TokenRefused, type TokenVerifier } from './tokens.ts';

/** Tells who sends a request. Rejects with a CallerRefused when its token or its purpose is not valid, or nobody can tell. */
export type CallerOf = (request: IncomingMessage) => Promise<Caller>;

/** A request that is not served because of what it says about its sender. */
export class CallerRefused extends Error {
  readonly status: 400 | 401 | 503;
  readonly extensions: Readonly<Record<string, string>>;
  constructor(status: 400 | 401 | 503, message: string, extensions: Record<string, string>, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.extensions = extensions;
  }
}

/** The header in which a caller declares what the answer is for. */
const PURPOSE = 'samgraf-purpose';

/** Callers by their bearer tokens; without a verifier every token is refused, and without a token everybody is anonymous. */
export function createCallerOf(verify: TokenVerifier | undefined): CallerOf {
  return async ({ headers }) => {
    const { authorization, [PURPOSE]: purpose } = headers;
    if (authorization === undefined) return anonymous;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined || !verify) throw badToken();
    const caller = await verify(token).catch((error: unknown) => {
      if (error instanceof KeysUnavailable)
        throw new CallerRefused(
          503,
          'The token cannot be verified at the moment.',
          { code: 'ISSUER_UNAVAILABLE' },
          error,
        );
      throw error instanceof TokenRefused ? badToken(error) : error;
    });
    if (purpose === undefined) return caller;
    const withPurpose = callerShape.safeParse({ ...caller, purpose });
    if (withPurpose.success) return withPurpose.data;
    const rule = 'must be one purpose in capitals';
    const extensions = { code: 'BAD_USER_INPUT', field: PURPOSE, rule };
    throw new CallerRefused(400, `${PURPOSE}: ${rule}`, extensions);
  };
}

function badToken(cause?: TokenRefused): CallerRefused {
  return new CallerRefused(401, 'The token is not valid.', { code: 'UNAUTHENTICATED' }, cause);
}
