import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { SIGNED_REQUEST } from '../../schema/signedRequest.ts';
import type { Tracing } from '../../schema/tracing.ts';
import type { RequestContext } from './context.ts';
import { NotSigned, type Verifier } from './signature.ts';

/** Larger than any batch of references that the gateway sends. */
const BODY_LIMIT = '5mb';

const refused = (response: Response, status: number, code: string, message: string) =>
  response.status(status).json({ errors: [{ message, extensions: { code } }] });

const status = z.object({ status: z.number().min(400).max(499) });

/** What reading a request can throw, as coded JSON; all else is masked, and logged whole. */
const onError =
  (contexts: WeakMap<Response, RequestContext>, log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = status.safeParse(error);
    if (known.success) {
      refused(response, known.data.status, 'BAD_REQUEST', 'The request could not be read.');
      return;
    }
    log.error({ err: error, requestId: contexts.get(response)?.requestId }, 'request failed');
    refused(response, 500, 'INTERNAL_SERVER_ERROR', 'Something failed on our side.');
  };

/** Lets through what the gateway signed, with who asks; whatever else is wrong, the answer is the same and tells nothing. */
function signedOnly(
  verify: Verifier,
  contexts: WeakMap<Response, RequestContext>,
  log: Logger,
): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    verify(request.get(SIGNED_REQUEST.header), bytes).then(
      (context) => {
        contexts.set(response, context);
        try {
          const json: unknown = JSON.parse(bytes.toString('utf8'));
          request.body = json;
        } catch {
          refused(response, 400, 'BAD_REQUEST', 'The request could not be read.');
          return;
        }
        next();
      },
      (error: unknown) => {
        if (!(error instanceof NotSigned)) {
          next(error);
          return;
        }
        log.warn({ reason: error.message }, 'request refused');
        refused(response, 401, 'UNAUTHENTICATED', 'The gateway did not sign this request.');
      },
    );
  };
}

const forGatewayOnly: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** Puts every request on record under the id that the gateway gave it. */
function observed(
  contexts: WeakMap<Response, RequestContext>,
  log: Logger,
  tracing: Tracing | undefined,
): RequestHandler {
  return (request, response, next) => {
    const requestId = contexts.get(response)?.requestId;
    const work = tracing?.serve('graphql', request.headers, { 'samgraf.request_id': requestId ?? '' });
    const began = performance.now();
    response.once('close', () => {
      work?.end();
      const ms = Math.round(performance.now() - began);
      log.info({ requestId, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}

/**
 * The web side of a subgraph: /graphql, and its health. `ready` rejects while the database does not answer; `extend`
 * makes a request's context whole.
 */
export function createHttp<Context extends RequestContext>(
  server: ApolloServer<Context>,
  {
    log,
    ready,
    verify,
    extend,
    tracing,
  }: {
    log: Logger;
    ready: () => Promise<unknown>;
    verify: Verifier;
    extend: (context: RequestContext) => Context;
    tracing?: Tracing | undefined;
  },
): Express {
  const app = express();
  const contexts = new WeakMap<Response, RequestContext>();
  app.disable('x-powered-by');
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/health/ready', (_request, response) =>
    ready().then(
      () => response.json({ status: 'ok' }),
      () => response.status(503).json({ status: 'unavailable', reason: 'the database does not answer' }),
    ),
  );
  app.post(
    '/graphql',
    express.raw({ limit: BODY_LIMIT, type: () => true }),
    signedOnly(verify, contexts, log),
    forGatewayOnly,
    observed(contexts, log, tracing),
    expressMiddleware(server, {
      context: ({ res }) => {
        const context = contexts.get(res);
        // Nothing comes so far that was not verified.
        if (!context) throw new Error('a request without its signature');
        return Promise.resolve(extend(context));
      },
    }),
  );
  app.use((_request, response) => {
    refused(response, 404, 'NOT_FOUND', 'Nothing is served here.');
  });
  app.use(onError(contexts, log));
  return app;
}
