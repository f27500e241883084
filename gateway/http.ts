import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, {
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { Logger } from 'pino';
import { anonymous, type Caller } from '../schema/caller.ts';
import { identify, notFound, onError, requestIdOf, sendError } from './answers.ts';
import { createDeadline } from './deadline.ts';
import type { ChargedContext } from './caller.ts';
import { RATE_LIMITED } from './errors.ts';
import { type CallerOf, CallerRefused } from './callers.ts';
import type { Overload } from './overload.ts';
import type { Rates } from './rates.ts';
import { trustedOnly, type TrustedDocuments } from './trusted.ts';

/** What the web side of the gateway needs to know. */
export interface HttpOptions {
  bodyLimit: string;
  requestTimeoutMs: number;
  callerOf: CallerOf;
  trusted?: TrustedDocuments | undefined;
  /** Whether no other operation than the trusted ones is served. */
  trustedOnly: boolean;
  trustedProxies: number;
  rates: Rates;
  overload: Pick<Overload, 'guard'>;
  /** Pages for people, beside the graphs. */
  pages: readonly Router[];
  logger: Logger;
}

/** Everything the gateway serves: POST and GET at each graph's path, and its health. The servers must have started. */
export function createHttp(
  servers: ReadonlyMap<string, ApolloServer<ChargedContext>>,
  options: HttpOptions,
): Express {
  const { bodyLimit, requestTimeoutMs, callerOf, rates, logger } = options;
  const callers = new WeakMap<Response, Caller>();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', options.trustedProxies);
  app.use(identify);
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  // The supergraph is loaded before anything is served.
  app.get('/health/ready', (_request, response) => {
    response.json({ status: 'ok' });
  });
  for (const page of options.pages) app.use(page);
  for (const [path, server] of servers)
    app.use(
      path,
      options.overload.guard,
      authenticate(callerOf, callers, logger),
      // Also what turns out to be no operation costs something.
      charged(async (request, response) => {
        const caller = callers.get(response) ?? anonymous;
        return spend(rates, caller, request, response, 1);
      }),
      express.json({ limit: bodyLimit }),
      ...(options.trustedOnly && options.trusted ? [trustedOnly(options.trusted)] : []),
      expressMiddleware(server, {
        context: ({ req, res }) => {
          const deadline = createDeadline();
          const timer = setTimeout(deadline.pass, requestTimeoutMs);
          res.once('close', () => {
            clearTimeout(timer);
            // The caller has gone: nobody is to work on for it.
            if (!res.writableFinished) deadline.pass();
          });
          const caller = callers.get(res) ?? anonymous;
          return Promise.resolve({
            caller,
            requestId: requestIdOf(res),
            executionId: randomUUID(),
            deadline,
            charge: (cost) => spend(rates, caller, req, res, cost),
          });
        },
      }),
    );
  app.use(notFound);
  app.use(
    onError((err, requestId) => {
      logger.error({ err, requestId }, 'request failed');
    }),
  );
  return app;
}

/** Takes from a caller's quota, and tells how it stands in the answer's headers. */
async function spend(
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

function charged(pay: (request: Request, response: Response) => Promise<boolean>): RequestHandler {
  return (request, response, next) => {
    pay(request, response).then((allowed) => {
      if (allowed) next();
      else sendError(response, 429, RATE_LIMITED, { code: 'RATE_LIMITED' });
    }, next);
  };
}

/** Finds out who asks before anything is read: who brings a bad token is told so, and nothing else. */
function authenticate(
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
        if (status === 401) response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
        sendError(response, status, message, extensions);
      },
    );
  };
}
