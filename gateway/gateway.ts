import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { parse, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Tracing } from '../schema/tracing.ts';
import type { AuditLog } from './audit.ts';
import type { ChargedContext } from './caller.ts';
import { type CallerOf, createCallerOf } from './callers.ts';
import { createCapacity } from './capacity.ts';
import { createDocuments } from './documents.ts';
import type { GatewayEnv } from './env.ts';
import { formatError } from './errors.ts';
import { createRequestHandler } from './execution.ts';
import { queriesIn } from './export/export.ts';
import { createExecutor } from './executor/execute.ts';
import { createHttp } from './http.ts';
import { mayBeKept } from './kept.ts';
import { sizeRules } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Openness } from './open.ts';
import { guarded } from './overload.ts';
import { createPartners, type Partners } from './partners.ts';
import { reporter, requestIds, slowOperations } from './plugins.ts';
import { createPublicAnswers, type PublicAnswers } from './publicAnswers.ts';
import { createRates } from './rates.ts';
import type { Signer } from './signing.ts';
import { createKeeper, type Graph } from './supergraph.ts';
import { warm } from './warming.ts';
import { persistedQueriesOf, replaceable, type TrustedDocuments } from './trusted.ts';
import { explorerPage } from './web/explorerPage.ts';
import { dashboardPage, type Page } from './web/pages.ts';
import type { Personas } from './web/personas.ts';

/** What a gateway is made of; the limits are those of its environment. */
export interface GatewayOptions extends Omit<
  GatewayEnv,
  'supergraphSdl' | 'dashboardSdl' | 'trustedManifest' | 'logLevel' | 'trust' | 'metricsAt' | 'otlpEndpoint'
> {
  /** The text of a supergraph, ours or any other. */
  supergraphSdl: string;
  /** The text of the dashboards' variant of it; without one, nothing is served for dashboards. */
  dashboard?: string | undefined;
  /** Operations that are known beforehand, and may be asked by their hash. */
  trusted?: TrustedDocuments | undefined;
  /** Tells who asks; everybody is anonymous without it. */
  callerOf?: CallerOf;
  /** Signs what is sent to partners; nothing is signed without it. */
  sign?: Signer;
  metrics?: Metrics | undefined;
  tracing?: Tracing | undefined;
  /** Whom the explorer gets development tokens for; nobody without it. Only development brings it. */
  personas?: Personas | undefined;
  logger: Logger;
  /** Gets what is refused. */
  audit?: AuditLog;
}

/** What a gateway serves. */
export type Served = Pick<GatewayOptions, 'supergraphSdl' | 'dashboard' | 'trusted'>;

/** A gateway that listens. */
export interface Gateway {
  /** Where it answers GraphQL, all of it; the dashboards' variant is at `/dashboard/graphql` beside it. */
  url: string;
  /** Replaces the supergraph for requests from now on; throws and keeps the old one when the new is not valid. */
  update(supergraphSdl: string): void;
  /** Bundles the pages before somebody asks for one; they are made when one is first asked for otherwise. */
  preparePages(): Promise<void>;
  /**
   * Replaces the supergraph, its variant and the known operations together, once those and what was asked lately are planned:
   * no request waits for that or is lost, and each is answered by the version that it began with. Without a variant or known
   * operations the present ones stay. Rejects and keeps all when one of the supergraphs is not valid.
   */
  reload(next: Served): Promise<void>;
  /** Takes no new requests, lets those in flight end, and closes. */
  stop(): Promise<void>;
}

/** What the graphs of one gateway share. */
interface Shared {
  options: GatewayOptions;
  partners: Partners;
  httpServer: Server;
  answers: PublicAnswers;
}

/**
 * Starts one graph. Its schema, plans and compiled operations are its own; a variant has no classes, and takes those of the
 * graph that it was made of.
 */
async function serve(
  supergraphSdl: string,
  { options, partners, httpServer, answers }: Shared,
  classified?: () => Graph,
) {
  const { logger } = options;
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  const keeper = createKeeper(
    supergraphSdl,
    {
      planningMs: options.limits.planningMs,
      onPlanned: (milliseconds) => {
        options.metrics?.planned(milliseconds);
      },
      onLookup: (hit) => options.metrics?.lookedUp('operations', hit),
    },
    logger,
  );
  let served = supergraphSdl;
  let current: Graph | undefined;
  keeper.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    current = keeper.graphFor(apiSchema);
    graphs.set(apiSchema, current);
  });
  const openIn = (own: Graph): Openness => (classified?.() ?? own).open;
  const executor = createExecutor((graph, name) => partners.of(graph, name), openIn, options.metrics);
  const documents = createDocuments(
    (document) => mayBeKept(document) && current?.literalsIn(document).length === 0,
  );
  const server = new ApolloServer<ChargedContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => keeper.gateway.onSchemaLoadOrUpdate(callback),
      // Nothing of the environment's Apollo account reaches the gateway.
      load: async () => {
        await keeper.gateway.load({});
        return {
          executor: createRequestHandler((schema) => graphs.get(schema), executor, {
            maxCost: options.limits.cost,
            answers,
            openIn,
            audit: options.audit,
            metrics: options.metrics,
          }),
        };
      },
      stop: () => keeper.gateway.stop(),
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: options.requestTimeoutMs + 1000,
      }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestIds,
      reporter(logger),
      slowOperations(logger, options.slowMs),
    ],
    validationRules: sizeRules(options.limits),
    parseOptions: { maxLexicalTokens: options.limits.tokens },
    documentStore: documents,
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: options.trusted ? persistedQueriesOf(options.trusted) : false,
    stopOnTerminationSignals: false,
    logger,
  });
  await server.start();
  if (current) partners.prepare(current);
  const graph = (): Graph => {
    if (!current) throw new Error('The request came before the gateway was ready.');
    return current;
  };
  return {
    server,
    graph,
    prepare(sdl: string, known: readonly string[] = []) {
      // ApolloGateway does not replace a supergraph by the same one.
      const next = sdl === served ? { trial: graph, swap: () => undefined } : keeper.prepare(sdl);
      return {
        warm: () => warm(next.trial(), [...known.map((body) => parse(body)), ...documents.latest()]),
        swap: () => {
          next.swap();
          served = sdl;
          answers.forget();
        },
      };
    },
    standings: () => (current ? partners.standings(current) : []),
  };
}

/**
 * Starts a gateway on a supergraph. No partner needs to be up, and none is called before somebody asks for its
 * fields. Rejects when the supergraph is not valid or an address in the environment is malformed.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const capacity = createCapacity(options.inFlight);
  const partners = createPartners({ ...options, answered: capacity.answered });
  let stopping = false;
  // Longer than load balancers keep idle connections: what closes one first must not be this end.
  const httpServer = createServer({ keepAliveTimeout: 65_000 });
  const rates = createRates(options.rateLimit);
  const answers = createPublicAnswers(options.publicMaxAge, (hit) =>
    options.metrics?.lookedUp('answers', hit),
  );
  const trusted = options.trusted && replaceable(options.trusted);
  const shared = { options: { ...options, trusted }, partners, httpServer, answers };
  const main = await serve(options.supergraphSdl, shared);
  const { server, graph, standings } = main;
  options.metrics?.watch({ standings, places: capacity.places });
  const servers = new Map([['/graphql', server]]);
  const variant = options.dashboard === undefined ? undefined : await serve(options.dashboard, shared, graph);
  if (variant) servers.set('/dashboard/graphql', variant.server);
  let served: Served = options;
  let queries = queriesIn(trusted?.bodies() ?? []);
  const exports = { server, graph, operations: () => queries, trustedOnly: options.trustedOnly };
  const pages = pagesOf(options, () => served.supergraphSdl);
  const app = createHttp(servers, {
    callerOf: createCallerOf(undefined),
    ...options,
    trusted,
    rates,
    exports,
    standings,
    isStopping: () => stopping,
    pages: pages.map(({ router }) => router),
  });
  httpServer.on('request', guarded(app, capacity, options.metrics));
  httpServer.listen(options.port, options.host);
  await once(httpServer, 'listening');
  return {
    url: addressOf(options.host, httpServer.address()),
    preparePages: async () => {
      await Promise.all(pages.map((page) => page.prepare()));
    },
    update: (supergraphSdl) => {
      main.prepare(supergraphSdl).swap();
      served = { ...served, supergraphSdl };
    },
    async reload(next) {
      const known = (next.trusted ?? trusted)?.bodies();
      const mainNext = main.prepare(next.supergraphSdl, known);
      const variantNext = next.dashboard === undefined ? undefined : variant?.prepare(next.dashboard, known);
      await mainNext.warm();
      await variantNext?.warm();
      mainNext.swap();
      try {
        variantNext?.swap();
      } catch (error) {
        main.prepare(served.supergraphSdl).swap();
        throw error;
      }
      if (next.trusted) {
        trusted?.replace(next.trusted);
        queries = queriesIn(next.trusted.bodies());
      }
      served = next;
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...servers.values()].map((each) => each.stop()));
      await partners.close();
    },
  };
}

/** The dashboard asks its variant by the hashes of operations that are known beforehand, and so needs both. */
function pagesOf(
  { dashboard, trusted, explorer, personas }: GatewayOptions,
  supergraph: () => string,
): Page[] {
  return [
    ...(dashboard !== undefined && trusted ? [dashboardPage({ explorer })] : []),
    ...(explorer ? [explorerPage(supergraph, personas)] : []),
  ];
}

function addressOf(host: string, address: string | { port: number } | null): string {
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
}
