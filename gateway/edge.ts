import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Caller } from '../schema/caller.ts';
import { requestIdOf, sendError } from './answers.ts';
import { type CallerOf, CallerRefused } from './callers.ts';
import { RATE_LIMITED } from './errors.ts';
import type { Rates } from './rates.ts';

/** Takes from a caller's quota, and tells how it stands in the answer's headers. */
export async function spend(
  rates: Rates,
  caller: Caller,
  { ip }: Pick<Request, 'ip'>,
  response: Response,
  cost: number,
): Promise<boolean> {
  const { allowed, headers } = await rates.spend(caller, ip, cost);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return allowed;
}

/** Lets through who can pay; RATE_LIMITED (429) to everybody else. */
export function charged(pay: (request: Request, response: Response) => Promise<boolean>): RequestHandler {
  return (request, response, next) => {
    pay(request, response).then((allowed) => {
      if (allowed) next();
      else sendError(response, 429, RATE_LIMITED, { code: 'RATE_LIMITED' });
    }, next);
  };
}

/**
 * Finds out who asks before anything is read. Who brings a bad token, or one that nobody can verify now, is told so, and
 * nothing else.
 */
export function authenticate(
  callerOf: CallerOf,
  callers: WeakMap<Response, Caller>,
  logger: Logger,
): RequestHandler {
  return (request, response, next) => {
    callerOf(request).then(
      (caller) => {
        callers.set(response, caller);
        next();
      },
      (error: unknown) => {
        if (!(error instanceof CallerRefused)) {
          next(error);
          return;
        }
        const { status, message, extensions, cause } = error;
        const reason = cause instanceof Error ? cause.message : message;
        logger.warn({ requestId: requestIdOf(response), reason }, 'caller refused');
        if (status === 503) response.setHeader('retry-after', '5');
        if (status === 401) response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
        sendError(response, status, message, extensions);
      },
    );
  };
}
