import { ApolloGateway } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../schema/caller.ts';
import { costIn, type Priced } from './cost.ts';
import { forbidTelemetry } from './env.ts';
import { ownersIn, type Owners } from './export/owners.ts';
import { literalCheck, personalVariables } from './literals.ts';
import { opennessIn, type Openness } from './open.ts';
import { createOperations, type Operations } from './operations.ts';
import { asksOfPersons, personalIn } from './personal.ts';
import { createPlans, type Planning } from './planning/plans.ts';
import { runtimeTypesIn } from './planning/runtimeTypes.ts';
import { requirementsOf, withoutWarnings } from './requirements.ts';
import { rightsIn, type Rights } from './rights.ts';

/** One version of the graph: everything a request needs from planning to its answer. */
export interface Graph {
  /** What callers see. */
  schema: GraphQLSchema;
  /** All that partners serve, also what callers do not see. */
  supergraphSchema: GraphQLSchema;
  operations: Operations;
  /** What a caller may not have of it. */
  rightsOf: (caller: Caller) => Rights;
  /** What a valid document holds of literals that may not be there. */
  literalsIn: (document: DocumentNode) => readonly GraphQLError[];
  /** What everybody may know of it. */
  open: Openness;
  /** What an operation costs at most. */
  costOf: (priced: Priced) => number;
  /** The variables of a valid document whose values are about persons. */
  personalVariablesIn: (document: DocumentNode) => ReadonlySet<string>;
  /** Whether a document asks for anything about a person. */
  asksOfPersons: (document: DocumentNode) => boolean;
  /** Who answers for which field. */
  owners: Owners;
  partners: readonly { name: string; url: string }[];
}

/** A version of the graph before it takes requests. */
interface Prepared {
  graphFor: (schema: GraphQLSchema) => Graph;
  /** The same graph with a schema of its own, for nobody's requests. What is planned for it is planned for the other one, too. */
  trial: () => Graph;
}

/**
 * Prepares one version of the graph; it is complete with the schema that ApolloGateway makes of the same supergraph.
 * Throws when the supergraph cannot be planned rightly.
 */
export function prepareGraph(supergraphSdl: string, planning: Planning): Prepared {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const plans = createPlans(supergraphSdl, supergraphSchema, planning);
  const isPersonal = personalIn(supergraph.schema);
  const owners = ownersIn(supergraphSdl);
  const rightsOf = rightsIn(requirementsOf(supergraph.schema, supergraphSdl), supergraphSchema);
  const graphFor = (schema: GraphQLSchema, onLookup: Planning['onLookup']): Graph => ({
    schema,
    supergraphSchema,
    operations: createOperations(
      plans,
      {
        schema,
        supergraphSchema,
        runtimeTypes: runtimeTypesIn(supergraph, supergraphSchema),
        isPersonal,
      },
      { ...planning, onLookup },
    ),
    rightsOf,
    literalsIn: literalCheck(schema, isPersonal),
    open: opennessIn(supergraph.schema, schema, isPersonal),
    costOf: costIn(supergraph.schema, schema),
    personalVariablesIn: personalVariables(schema, isPersonal),
    asksOfPersons: (document) => asksOfPersons(document, schema, isPersonal),
    owners,
    partners: supergraph.subgraphsMetadata(),
  });
  return {
    graphFor: (schema) => graphFor(schema, planning.onLookup),
    trial: () => graphFor(supergraph.apiSchema().toGraphQLJSSchema(), undefined),
  };
}

/** ApolloGateway as the keeper of the supergraph alone, and the way to give it another. */
export interface Keeper {
  gateway: ApolloGateway;
  /** The graph of the latest supergraph, with the schema that ApolloGateway tells its listeners. */
  graphFor: (schema: GraphQLSchema) => Graph;
  /** Makes the next version ready beside the present one; throws when the supergraph is not valid. */
  prepare: (supergraphSdl: string) => Next;
}

/** A version that is ready. */
export interface Next {
  trial: () => Graph;
  /** Has it take the place of the present one for requests from now on; throws and changes nothing when it is not valid. */
  swap: () => void;
}

/** Loads and validates the supergraph without asking any partner, and plans and fetches nothing. */
export function createKeeper(supergraphSdl: string, planning: Planning, logger: Logger): Keeper {
  forbidTelemetry();
  const notStarted = (): never => {
    throw new Error('The gateway has not started.');
  };
  let prepare: Keeper['prepare'] = notStarted;
  let graphFor: Keeper['graphFor'] = notStarted;
  const gateway = new ApolloGateway({
    supergraphSdl: (hook) => {
      // What ApolloGateway's listeners throw is only logged: what cannot be planned must not get so far.
      prepare = (sdl) => {
        const shown = withoutWarnings(sdl);
        const made = prepareGraph(shown, planning);
        return {
          trial: made.trial,
          swap() {
            const before = graphFor;
            graphFor = made.graphFor;
            try {
              hook.update(shown);
            } catch (error) {
              graphFor = before;
              throw error;
            }
          },
        };
      };
      const shown = withoutWarnings(supergraphSdl);
      ({ graphFor } = prepareGraph(shown, planning));
      return Promise.resolve({ supergraphSdl: shown });
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
    prepare: (sdl) => prepare(sdl),
  };
}
