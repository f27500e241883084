import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../schema/caller.ts';
import type { AuditLog } from './audit.ts';
import type { RequestContext } from './caller.ts';
import { createDocuments } from './documents.ts';
import type { GatewayEnv } from './env.ts';
import { formatError } from './errors.ts';
import { createRequestHandler } from './execution.ts';
import { createExecutor } from './executor/execute.ts';
import { createHttp } from './http.ts';
import { mayBeKept } from './kept.ts';
import { depthLimit } from './limits.ts';
import { createPartners } from './partners.ts';
import { createKeeper, type Graph } from './supergraph.ts';

/** What a gateway is made of; the limits are those of its environment. */
export interface GatewayOptions extends Omit<GatewayEnv, 'supergraphSdl' | 'logLevel'> {
  /** The text of a supergraph, ours or any other. */
  supergraphSdl: string;
  logger: Logger;
  /** Tells who sends a request; without it, everybody is anonymous. */
  callerOf?: (request: IncomingMessage) => Promise<Caller>;
  /** Gets what is refused. */
  audit?: AuditLog;
}

/** A gateway that listens. */
export interface Gateway {
  /** Where it answers GraphQL. */
  url: string;
  /** Replaces the supergraph for requests from now on; throws and keeps the old one when the new is not valid. */
  update(supergraphSdl: string): void;
  /** Takes no new requests, lets those in flight end, and closes. */
  stop(): Promise<void>;
}

/**
 * Starts a gateway on a supergraph. No partner needs to be up, and none is called before somebody asks for its
 * fields. Rejects when the supergraph is not valid or an address in the environment is malformed.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger } = options;
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  const partners = createPartners(options);
  const keeper = createKeeper(options.supergraphSdl, logger);
  let current: Graph | undefined;
  keeper.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    current = keeper.graphFor(apiSchema);
    graphs.set(apiSchema, current);
  });
  const executor = createExecutor((graph, name) => partners.of(graph, name));
  const httpServer = createServer();
  const server = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => keeper.gateway.onSchemaLoadOrUpdate(callback),
      // Nothing of the environment's Apollo account reaches the gateway.
      load: async () => {
        await keeper.gateway.load({});
        return { executor: createRequestHandler((schema) => graphs.get(schema), executor, options.audit) };
      },
      stop: () => keeper.gateway.stop(),
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: options.requestTimeoutMs + 1000,
      }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestIds,
      reporter(logger),
    ],
    validationRules: [depthLimit(options.maxDepth)],
    documentStore: createDocuments(
      (document) => mayBeKept(document) && current?.literalsIn(document).length === 0,
    ),
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
  });
  await server.start();
  if (current) partners.prepare(current);
  httpServer.on('request', createHttp(server, options));
  httpServer.listen(options.port, options.host);
  await once(httpServer, 'listening');
  return {
    url: addressOf(options.host, httpServer.address()),
    update: keeper.update,
    stop: async () => {
      await server.stop();
      await partners.close();
    },
  };
}

const requestIds: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, contextValue: { requestId } }) => {
        if (body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, requestId };
        return Promise.resolve();
      },
    }),
};

// What formatError masks is told to the operator in full.
function reporter(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
          for (const err of errors) {
            if (err.extensions['code'] === undefined) logger.error({ err, requestId }, 'request failed');
          }
          return Promise.resolve();
        },
      }),
  };
}

function addressOf(host: string, address: string | { port: number } | null): string {
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
}
