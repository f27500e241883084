import { ApolloGateway } from '@apollo/gateway';
import {
  isInterfaceType,
  isObjectType,
  Supergraph,
  type Directive,
  type Schema,
} from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { forbidTelemetry } from './env.ts';
import { createOperations, type Operations } from './operations.ts';
import { createPlans } from './planning/plans.ts';
import { runtimeTypesIn } from './planning/runtimeTypes.ts';

/** One version of the graph: everything a request needs from planning to its answer. */
export interface Graph {
  /** What callers see. */
  schema: GraphQLSchema;
  /** All that partners serve, also what callers do not see. */
  supergraphSchema: GraphQLSchema;
  operations: Operations;
  partners: readonly { name: string; url: string }[];
}

/**
 * Prepares one version of the graph; it is complete with the schema that ApolloGateway makes of the same supergraph.
 * Throws when the supergraph cannot be planned rightly.
 */
export function prepareGraph(supergraphSdl: string): (schema: GraphQLSchema) => Graph {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const plans = createPlans(supergraphSdl, supergraphSchema);
  return (schema) => ({
    schema,
    supergraphSchema,
    operations: createOperations(plans, {
      schema,
      supergraphSchema,
      runtimeTypes: runtimeTypesIn(supergraph, supergraphSchema),
      isPersonal: personalIn(supergraph.schema),
    }),
    partners: supergraph.subgraphsMetadata(),
  });
}

/** Tells the names of fields that are about persons: they, or a type that has them, are tagged `personal`. */
function personalIn(schema: Schema): (field: string) => boolean {
  const names = new Set<string>();
  for (const type of schema.types()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of type.fields()) if (isPersonal(type) || isPersonal(field)) names.add(field.name);
  }
  return (field) => names.has(field);
}

function isPersonal(element: { appliedDirectives: readonly Directive[] }): boolean {
  return element.appliedDirectives.some(
    (each) => each.name === 'tag' && each.arguments()['name'] === 'personal',
  );
}

/** ApolloGateway as the keeper of the supergraph alone, and the way to give it another. */
export interface Keeper {
  gateway: ApolloGateway;
  /** The graph of the latest supergraph, with the schema that ApolloGateway tells its listeners. */
  graphFor: (schema: GraphQLSchema) => Graph;
  /** Replaces the supergraph; throws and keeps the old one when the new one is not valid. */
  update: (supergraphSdl: string) => void;
}

/** Loads and validates the supergraph without asking any partner, and plans and fetches nothing. */
export function createKeeper(supergraphSdl: string, logger: Logger): Keeper {
  forbidTelemetry();
  const notStarted = (): never => {
    throw new Error('The gateway has not started.');
  };
  let update: Keeper['update'] = notStarted;
  let graphFor: Keeper['graphFor'] = notStarted;
  const gateway = new ApolloGateway({
    supergraphSdl: (hook) => {
      // What ApolloGateway's listeners throw is only logged: what cannot be planned must not get so far.
      update = (sdl) => {
        graphFor = prepareGraph(sdl);
        hook.update(sdl);
      };
      graphFor = prepareGraph(supergraphSdl);
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
    graphFor: (schema) => graphFor(schema),
    update: (sdl) => {
      update(sdl);
    },
  };
}
