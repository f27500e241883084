import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createKept } from '../kept.ts';
import { inTime } from './inTime.ts';
import { plannerSupergraph, type PlannerSupergraph } from './supergraph.ts';
import { checkRequirements, withVariants } from './variants.ts';

/** What makes plans; the query planner's own type has more than is needed. */
export type Planner = Pick<QueryPlanner, 'buildQueryPlan'>;

/** How plans are made. */
export interface Planning {
  /** Milliseconds that one may take. */
  planningMs: number;
  /** Told after each, how many milliseconds it took, also when it was given up. */
  onPlanned?: (milliseconds: number) => void;
  /** Told of each operation whether it was ready. */
  onLookup?: ((hit: boolean) => void) | undefined;
  /** Told the text of each that could not be planned in time, if it may be kept. */
  onGivenUp?: (text: string) => void;
  /** Told the text of each that is made ready to be kept. */
  onMade?: (text: string) => void;
  makePlanner?: (supergraph: Supergraph) => Planner;
}

/** The plans of one supergraph. */
export interface Plans {
  /** The names of fields that a plan may add to what is selected. */
  added: ReadonlySet<string>;
  /** The name under which a partner gets what stands under this name in the merged answer. */
  sentName: (name: string) => string;
  /** The plan of one operation of a valid document, made once if it may be kept. The name may be null if it has none. */
  planFor(document: DocumentNode, operationName: string | null, keep: boolean): QueryPlan;
}

/**
 * Plans operations and keeps the latest used; a plan that is not there within `planningMs` milliseconds is given up with
 * OutOfTime. Throws when the planner cannot be shown what the supergraph means.
 */
export function createPlans(
  supergraphSdl: string,
  supergraphSchema: GraphQLSchema,
  { planningMs, onPlanned, makePlanner = plannerOf }: Planning,
): Plans {
  const shown = plannerSupergraph(supergraphSdl);
  checkRequirements(shown, supergraphSchema);
  const { planner, apiSchema } = show(shown, makePlanner);
  const kept = createKept<QueryPlan>(({ node }) =>
    node && node.kind !== 'Subscription' ? askedIn(node) : [],
  );
  return {
    added: shown.added,
    sentName: (name) => shown.variants.get(name)?.field ?? name,
    planFor(document, operationName, keep) {
      const key = `${operationName ?? ''}\n${print(document)}`;
      const known = kept.get(key);
      if (known) return known;
      const operation = operationFromDocument(apiSchema, document, {
        ...(operationName !== null && { operationName }),
      });
      const began = performance.now();
      try {
        const made = inTime(planningMs, () => planner.buildQueryPlan(operation));
        const plan = withVariants(made, shown, supergraphSchema);
        if (keep) kept.set(key, plan);
        return plan;
      } finally {
        onPlanned?.(performance.now() - began);
      }
    },
  };
}

/** The texts of the operations that partners get. */
function askedIn(node: PlanNode | undefined): readonly string[] {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(askedIn);
    case 'Flatten':
      return askedIn(node.node);
    case 'Condition':
      return [...askedIn(node.ifClause), ...askedIn(node.elseClause)];
    case 'Fetch':
      return [node.operation];
    default:
      return [];
  }
}

function show({ document, variants }: PlannerSupergraph, makePlanner: (supergraph: Supergraph) => Planner) {
  try {
    const supergraph = Supergraph.build(document, { validateSupergraph: false });
    return { planner: makePlanner(supergraph), apiSchema: supergraph.apiSchema() };
  } catch (cause) {
    const fields = [...new Set([...variants.values()].map(({ field }) => field))].join(', ');
    throw new Error(`The supergraph cannot be planned. Required with arguments: ${fields || 'nothing'}.`, {
      cause,
    });
  }
}

function plannerOf(supergraph: Supergraph): Planner {
  // The parsed operation of each fetch is what its answer is read with.
  return new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
}
