import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { Tracing } from '../../schema/tracing.ts';
import { typeDefs } from '../../schema/typeDefs.ts';
import { changeResolvers } from './changes.ts';
import type { SubgraphContext } from './context.ts';
import { type Collection, ensureIndexes } from './database.ts';
import { countResolvers } from './disclosure.ts';
import { enforce, type OnRefused } from './enforcement.ts';
import { formatError, reporter } from './errors.ts';
import { checkResolvers } from './factModel.ts';
import { createHttp } from './http.ts';
import { amountText } from './money.ts';
import { type ProcessingActivityFacts, processingFaults } from './processing.ts';
import type { MoneyRecord, NamedPartnerRecord } from './records.ts';
import { scalars } from './scalars.ts';
import type { Verifier } from './signature.ts';

/** What makes one subgraph differ from another. */
export interface SubgraphDefinition<Model extends { collections: object }, Loaders> {
  name: SubgraphName;
  resolvers: GraphQLResolverMap<SubgraphContext<Model, Loaders>>;
  createModel: (db: Connection) => Model;
  /** Called for every request: loaders cache, and what one caller may read is nobody else's. */
  createLoaders: (model: Model) => Loaders;
  /** The processing activities that it keeps (GDPR article 30): needed by who serves a field about persons. */
  processingActivities?: (model: Model) => Promise<readonly ProcessingActivityFacts[]>;
  /** Puts on record what was refused about persons. */
  onRefused?: OnRefused<SubgraphContext<Model, Loaders>>;
}

export interface Listen {
  host: string;
  port: number;
  /** Lets through what the gateway signed, and nothing else. */
  verify: Verifier;
  log: Logger;
  tracing?: Tracing | undefined;
  /** The time by which writes are dated; that of the machine unless told. */
  clock?: () => Date;
}

export interface Running {
  url: string;
  /** Stops accepting, lets requests under way end, and leaves the database open. */
  stop: () => Promise<void>;
}

export interface Subgraph {
  name: SubgraphName;
  /** Its collections on a database, for the seed. */
  collections: (db: Connection) => Record<string, Collection>;
  start: (db: Connection, listen: Listen) => Promise<Running>;
}

/** Resolvers of the types in `schema/shared.graphql`, which every subgraph has. */
export const sharedResolvers = {
  ...scalars,
  Money: { amount: (value: MoneyRecord) => amountText(value) },
  NamedPartner: {
    partner: ({ partner }: NamedPartnerRecord) =>
      partner === undefined ? null : { __typename: 'Partner', id: partner },
  },
  Count: countResolvers,
  Check: checkResolvers,
  Change: changeResolvers,
};

/** Turns a definition into a subgraph that can be started on a database. */
export function defineSubgraph<Model extends { collections: Record<string, Collection> }, Loaders>(
  definition: SubgraphDefinition<Model, Loaders>,
): Subgraph {
  const { name, resolvers, createModel, createLoaders, processingActivities, onRefused } = definition;
  return {
    name,
    collections: (db) => createModel(db).collections,
    async start(db, { host, port, verify, log, tracing, clock = () => new Date() }) {
      const model = createModel(db);
      await ensureIndexes(Object.values(model.collections));
      const contract = typeDefs(name);
      const faults = processingFaults(contract, (await processingActivities?.(model)) ?? []);
      if (faults.length > 0) throw new Error(`${name} does not start:\n${faults.join('\n')}`);
      const http = createServer();
      const schema = buildSubgraphSchema([
        { typeDefs: contract, resolvers: { ...sharedResolvers, ...resolvers } },
      ]);
      enforce(schema, contract, onRefused);
      const server = new ApolloServer<SubgraphContext<Model, Loaders>>({
        schema,
        plugins: [
          // What its hints say is the gateway's to tell: only the gateway knows the whole answer.
          ApolloServerPluginCacheControlDisabled(),
          ApolloServerPluginLandingPageDisabled(),
          ApolloServerPluginDrainHttpServer({ httpServer: http }),
          reporter(log),
        ],
        formatError,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        logger: log,
      });
      await server.start();
      const ready = async () => db.db?.admin().ping();
      http.on(
        'request',
        createHttp(server, {
          log,
          ready,
          verify,
          tracing,
          extend: (context) => ({ ...context, model, loaders: createLoaders(model), now: clock(), clock }),
        }),
      );
      await new Promise<void>((resolve, reject) => {
        http.once('error', reject).listen(port, host, resolve);
      });
      const address = http.address();
      const url = `http://${host}:${typeof address === 'object' && address !== null ? address.port : port}/graphql`;
      log.info({ subgraph: name, url }, 'subgraph listens');
      return { url, stop: () => server.stop() };
    },
  };
}
