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
import type { Tracing } from '../schema/tracing.ts';
import { identify, notFound, onError, requestIdOf } from './answers.ts';
import { createDeadline } from './deadline.ts';
import { authenticate, charged, spend } from './edge.ts';
import type { ChargedContext } from './caller.ts';
import { forAll, forNobodyElse } from './caching.ts';
import type { CallerOf } from './callers.ts';
import { catalogueOf } from './catalogue.ts';
import type { ExportSource } from './export/export.ts';
import { exportRoutes } from './export/http.ts';
import type { Metrics } from './metrics.ts';
import type { Standing } from './partner.ts';
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
  /** Stands where a request is read whole. */
  inside: RequestHandler;
  /** Where files for spreadsheets come from. */
  exports: ExportSource;
  /** How the partners stand. */
  standings: () => readonly { partner: string; status: Standing }[];
  /** Whether no more requests are wanted. */
  isStopping: () => boolean;
  metrics?: Metrics | undefined;
  tracing?: Tracing | undefined;
  /** Pages for people, beside the graphs. */
  pages: readonly Router[];
  /** OrganisationIds of the partners' bodies, by partner, for the catalogue. */
  publishers: Readonly<Record<string, string>>;
  logger: Logger;
}

/** Everything the gateway serves: POST and GET at each graph's path, and its health. The servers must have started. */
export function createHttp(
  servers: ReadonlyMap<string, ApolloServer<ChargedContext>>,
  options: HttpOptions,
): Express {
  const { bodyLimit, requestTimeoutMs, callerOf, rates, logger } = options;
  const callers = new WeakMap<Response, Caller>();
  const contextOf = (request: Pick<Request, 'ip' | 'headers'>, response: Response): ChargedContext => {
    const deadline = createDeadline();
    const timer = setTimeout(deadline.pass, requestTimeoutMs, 'LATE' as const);
    const caller = callers.get(response) ?? anonymous;
    const work = options.tracing?.serve('graphql', request.headers, {
      'samgraf.request_id': requestIdOf(response),
    });
    const end = (): void => {
      clearTimeout(timer);
      // The caller has gone: nobody is to work on for it.
      if (!response.writableFinished) deadline.pass('LEFT');
      work?.end();
    };
    // It may have gone while its token was verified.
    if (response.closed) end();
    else response.once('close', end);
    return {
      caller,
      requestId: requestIdOf(response),
      executionId: randomUUID(),
      deadline,
      work,
      charge: (cost) => spend(rates, caller, request, response, cost),
    };
  };
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', options.trustedProxies);
  app.use(identify);
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  // The supergraph is loaded before anything is served, and an outage of a partner is none of the gateway.
  app.get('/health/ready', (_request, response) => {
    const stopping = options.isStopping();
    response
      .status(stopping ? 503 : 200)
      .json({ status: stopping ? 'stopping' : 'ok', partners: options.standings() });
  });
  const edge: RequestHandler[] = [
    authenticate(callerOf, callers, logger),
    // Also what turns out to be no operation costs something.
    charged(async (request, response) => {
      const caller = callers.get(response) ?? anonymous;
      return spend(rates, caller, request, response, 1);
    }),
    express.json({ limit: bodyLimit }),
    options.inside,
  ];
  for (const page of options.pages) app.use(page);
  for (const [path, server] of servers)
    app.use(
      path,
      observed(path, options),
      forNobodyElse,
      ...edge,
      ...(options.trustedOnly && options.trusted ? [trustedOnly(options.trusted)] : []),
      expressMiddleware(server, {
        context: ({ req, res }) =>
          Promise.resolve({
            ...contextOf(req, res),
            tellPublic: forAll(req, res),
          }),
      }),
    );
  app.use('/export', observed('/export', options), ...edge, exportRoutes(options.exports, contextOf));
  app.get('/catalogue.jsonld', (request, response) => {
    const base = `${request.protocol}://${request.get('host') ?? ''}`;
    const { publishers } = options;
    const files = !options.trustedOnly;
    const catalogue = catalogueOf(options.exports.graph(), { base, publishers, files });
    response.type('application/ld+json').send(JSON.stringify(catalogue));
  });
  app.use(notFound);
  app.use(
    onError((err, requestId) => {
      logger.error({ err, requestId }, 'request failed');
    }),
  );
  return app;
}

/** Puts every request on record: when, where, how it ended and how long it took; nothing of what was asked. */
function observed(
  address: string,
  { metrics, logger }: Pick<HttpOptions, 'metrics' | 'logger'>,
): RequestHandler {
  return (_request, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      const ms = performance.now() - began;
      const { writableFinished: sent } = response;
      // As web servers count those who left before they were answered.
      const status = response.headersSent ? response.statusCode : 499;
      metrics?.answered(address, status, ms / 1000);
      logger.info({ requestId: requestIdOf(response), address, status, sent, ms: Math.round(ms) }, 'request');
    });
    next();
  };
}
