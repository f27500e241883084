import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { anonymous, type Caller } from '../schema/caller.ts';
import { identify, notFound, onError, requestIdOf } from './answers.ts';
import { createDeadline } from './deadline.ts';
import type { RequestContext } from './caller.ts';

/** What the web side of the gateway needs to know. */
export interface HttpOptions {
  bodyLimit: string;
  requestTimeoutMs: number;
  callerOf?: (request: IncomingMessage) => Promise<Caller>;
  logger: Logger;
}

/** Everything the gateway serves: POST and GET /graphql, and its health. The server must have started. */
export function createHttp(server: ApolloServer<RequestContext>, options: HttpOptions): Express {
  const { bodyLimit, requestTimeoutMs, callerOf, logger } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(identify);
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  // The supergraph is loaded before anything is served.
  app.get('/health/ready', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use(
    '/graphql',
    express.json({ limit: bodyLimit }),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        const deadline = createDeadline();
        const timer = setTimeout(deadline.pass, requestTimeoutMs);
        res.once('close', () => {
          clearTimeout(timer);
          // The caller has gone: nobody is to work on for it.
          if (!res.writableFinished) deadline.pass();
        });
        const caller = callerOf ? await callerOf(req) : anonymous;
        return { caller, requestId: requestIdOf(res), deadline };
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
