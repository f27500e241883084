import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { requestContext, type RequestContext } from './context.ts';

/** Larger than any batch of references that the gateway sends. */
const BODY_LIMIT = '5mb';

const refused = (response: Response, status: number, code: string, message: string) =>
  response.status(status).json({ errors: [{ message, extensions: { code } }] });

const status = z.object({ status: z.number().min(400).max(499) });

/** What reading a request can throw, as coded JSON; all else is masked, and logged whole. */
const onError =
  (log: Logger): ErrorRequestHandler =>
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
    log.error({ err: error }, 'request failed');
    refused(response, 500, 'INTERNAL_SERVER_ERROR', 'Something failed on our side.');
  };

/**
 * The web side of a subgraph: /graphql, and its health. `ready` rejects while the database does not answer; `extend`
 * makes a request's context whole.
 */
export function createHttp<Context extends RequestContext>(
  server: ApolloServer<Context>,
  {
    log,
    ready,
    extend,
  }: { log: Logger; ready: () => Promise<unknown>; extend: (context: RequestContext) => Context },
): Express {
  const app = express();
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
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(server, { context: ({ req }) => Promise.resolve(extend(requestContext(req.headers))) }),
  );
  app.use((_request, response) => {
    refused(response, 404, 'NOT_FOUND', 'Nothing is served here.');
  });
  app.use(onError(log));
  return app;
}
