import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The most plans kept for one supergraph. A plan of an ordinary operation takes some ten kilobytes. */
const KEPT = 1000;

/** What makes plans; the query planner's own type has more than is needed. */
export type Planner = Pick<QueryPlanner, 'buildQueryPlan'>;

/** The plans of one supergraph. */
export interface Plans {
  /** The plan of one operation of a valid document with this text, made once. The name may be null if it has none. */
  planFor(document: DocumentNode, operationName: string | null, text: string): QueryPlan;
}

/** Plans operations with the planner and keeps the latest used. */
export function createPlans(apiSchema: Schema, planner: Planner): Plans {
  const kept = new LRUCache<string, QueryPlan>({ max: KEPT });
  return {
    planFor(document, operationName, text) {
      const key = `${operationName ?? ''}\n${text}`;
      const known = kept.get(key);
      if (known) return known;
      const operation = operationFromDocument(apiSchema, document, {
        ...(operationName !== null && { operationName }),
      });
      const plan = planner.buildQueryPlan(operation);
      kept.set(key, plan);
      return plan;
    },
  };
}
