import { z } from 'zod';
import { findCollection } from '../catalog.ts';
import { choosePlan } from '../plan.ts';
import type { Doc } from '../values.ts';
import { doc, parse, type Command } from './command.ts';
import { documents, explained } from './read.ts';

const fields = z.strictObject({
  explain: doc,
  verbosity: z.enum(['queryPlanner', 'executionStats', 'allPlansExecution']).default('allPlansExecution'),
});

/** Tells how a read runs: the winning plan and, unless only that is asked for, what running it examines. */
export const explain: Command = (store, request) => {
  const { explain: inner, verbosity } = parse(fields, request.body, 'explain');
  const { name, query } = explained(request, inner);
  const winningPlan = winner(findCollection(store.tree, name), query);
  const answer = { explainVersion: '1', queryPlanner: { namespace: name, winningPlan, rejectedPlans: [] } };
  if (verbosity === 'queryPlanner') return answer;
  const [cost, startedAt] = [{ keys: 0, documents: 0 }, Date.now()];
  const nReturned = [...documents(store, request, name, query, cost)].length;
  const executionStats = {
    executionSuccess: true,
    nReturned,
    executionTimeMillis: Date.now() - startedAt,
    totalKeysExamined: cost.keys,
    totalDocsExamined: cost.documents,
    executionStages: winningPlan,
  };
  return { ...answer, executionStats };
};

function winner(
  collection: ReturnType<typeof findCollection>,
  query: ReturnType<typeof explained>['query'],
): Doc {
  if (!collection) return { stage: 'EOF' };
  const plan = choosePlan(collection, query.filter, query.sort);
  const { name, key } = plan.index;
  const direction = plan.reverse ? 'backward' : 'forward';
  const scan = { stage: 'IXSCAN', indexName: name, keyPattern: key, direction };
  const source = plan.scan ? { stage: 'COLLSCAN', direction } : { stage: 'FETCH', inputStage: scan };
  return plan.sorted ? source : { stage: 'SORT', sortPattern: query.sort, inputStage: source };
}
