import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { parse, print, type GraphQLSchema } from 'graphql';
import type { ChargedContext } from './caller.ts';
import { createDocuments } from './documents.ts';
import { formatError } from './errors.ts';
import type { Capacity } from './capacity.ts';
import { createRequestHandler } from './execution.ts';
import { createExecutor } from './executor/execute.ts';
import { withoutAliases } from './introspectionLimit.ts';
import { createKept, mayBeKept } from './kept.ts';
import { sizeRules } from './limits.ts';
import type { Openness } from './open.ts';
import type { GatewayOptions } from './options.ts';
import type { Partners } from './partners.ts';
import { reporter, requestIds, slowOperations } from './plugins.ts';
import type { PublicAnswers } from './publicAnswers.ts';
import { createKeeper, type Graph } from './supergraph.ts';
import { persistedQueriesOf } from './trusted.ts';
import { warm } from './warming.ts';

/** What the graphs of one gateway share. */
export interface Shared {
  options: GatewayOptions;
  partners: Partners;
  httpServer: Server;
  answers: PublicAnswers;
  capacity: Capacity;
}

/**
 * Starts one graph. Its schema, plans and compiled operations are its own; a variant has no classes, and takes those of the
 * graph that it was made of.
 */
export async function serve(
  supergraphSdl: string,
  { options, partners, httpServer, answers, capacity }: Shared,
  classified?: () => Graph,
) {
  const { logger } = options;
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  // To plan one of these again would hold up everybody as long: unless it is known beforehand, it is planned for who asks for it.
  const givenUp = createKept<true>();
  const keeper = createKeeper(
    supergraphSdl,
    {
      planningMs: options.limits.planningMs,
      onPlanned: (milliseconds) => {
        options.metrics?.planned(milliseconds);
      },
      onLookup: (hit) => options.metrics?.lookedUp('operations', hit),
      onGivenUp: (text) => void givenUp.set(text, true),
      onMade: (text) => void givenUp.delete(text),
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
            capacity,
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
      slowOperations(logger, options.slowMs, (schema) => graphs.get(schema)),
    ],
    validationRules: [...sizeRules(options.limits), withoutAliases],
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
    prepare(sdl: string, known: readonly string[]) {
      // ApolloGateway does not replace a supergraph by the same one.
      const next = sdl === served ? { trial: graph, swap: () => undefined } : keeper.prepare(sdl);
      return {
        warm: async () => {
          const trial = next.trial();
          partners.prepare(trial);
          const lately = documents.latest().filter((document) => !givenUp.has(print(document)));
          const all = [...known.map((body) => parse(body)), ...lately];
          const byText = new Map(all.map((document) => [print(document), document]));
          await warm(trial, byText.values());
        },
        swap: () => {
          next.swap();
          if (sdl !== served) answers.forget();
          served = sdl;
        },
      };
    },
    standings: () => (current ? partners.standings(current) : []),
  };
}
