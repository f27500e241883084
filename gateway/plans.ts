import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { print, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The most plans kept for one supergraph. A plan of an ordinary operation takes some ten kilobytes. */
const KEPT = 1000;

/** What makes plans; the query planner's own type has more than is needed. */
export type Planner = Pick<QueryPlanner, 'buildQueryPlan'>;

/** The plans of one supergraph. */
export interface Plans {
  /** The plan of one operation of a valid document, made once. `operationName` may be null if there is one only. */
  planFor(document: DocumentNode, operationName: string | null): QueryPlan;
}

/** Plans operations with the planner and keeps the latest used, under their text without layout and comments. */
export function createPlans(apiSchema: Schema, planner: Planner): Plans {
  const kept = new LRUCache<string, QueryPlan>({ max: KEPT });
  // The server hands out the same parsed document for the same text, so that printing is done once as well.
  const texts = new WeakMap<DocumentNode, string>();
  return {
    planFor(document, operationName) {
      const text = texts.get(document) ?? print(document);
      texts.set(document, text);
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
