import { ApolloGateway } from '@apollo/gateway';
import { Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { forbidTelemetry } from './env.ts';
import { createPlans, type Plans } from './plans.ts';

/** One version of the graph: everything a request needs from planning to its answer. */
export interface Graph {
  /** What callers see. */
  schema: GraphQLSchema;
  /** The same, as the planner's library holds it. */
  apiSchema: Schema;
  /** All that partners serve, also what callers do not see. */
  supergraphSchema: GraphQLSchema;
  plans: Plans;
  partners: readonly { name: string; url: string }[];
}

/** Builds one version of the graph from the supergraph that ApolloGateway has validated. */
export function buildGraph(schema: GraphQLSchema, supergraphSdl: string): Graph {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const apiSchema = supergraph.apiSchema();
  return {
    schema,
    apiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    // The parsed operation of each fetch is what an answer is checked against.
    plans: createPlans(apiSchema, new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true })),
    partners: supergraph.subgraphsMetadata(),
  };
}

/** ApolloGateway as the keeper of the supergraph alone, and the way to give it another. */
export interface Keeper {
  gateway: ApolloGateway;
  /** Replaces the supergraph; throws and keeps the old one when the new one is not valid. */
  update: (supergraphSdl: string) => void;
}

/** Loads and validates the supergraph without asking any partner, and plans and fetches nothing. */
export function createKeeper(supergraphSdl: string, logger: Logger): Keeper {
  forbidTelemetry();
  let update: Keeper['update'] = () => {
    throw new Error('The gateway has not started.');
  };
  const gateway = new ApolloGateway({
    supergraphSdl: (hook) => {
      update = (sdl) => {
        hook.update(sdl);
      };
      return Promise.resolve({ supergraphSdl });
    },
    // The partners are ours to call: see partner.ts.
    buildService: ({ name }) => ({
      process: () => Promise.reject(new Error(`${name} is called by the gateway's executor`)),
    }),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger,
  });
  return {
    gateway,
    update: (sdl) => {
      update(sdl);
    },
  };
}
