import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { forbidTelemetry } from '../../../gateway/env.ts';
import { withoutWarnings } from '../../../gateway/requirements.ts';
import type { Recording, Step } from './steps.ts';

/** Puts each question to the plain gateway once; returns its fetches in the order of its plan, and its answer. */
export async function record(supergraphSdl: string, queries: readonly string[]): Promise<Recording[]> {
  forbidTelemetry();
  let plan: QueryPlan | undefined;
  const fetched = new Map<string, Extract<Step, { kind: 'fetch' }>[]>();
  const gateway = new ApolloGateway({
    supergraphSdl: withoutWarnings(supergraphSdl),
    buildService: ({ name, url = '' }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest: ({ request: { query = '', variables, operationName } }) => {
          const body = JSON.stringify({ query, variables, operationName });
          const key = `${name} ${query}`;
          fetched.set(key, [
            ...(fetched.get(key) ?? []),
            { kind: 'fetch', origin: new URL(url).origin, body },
          ]);
        },
      }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      plan = queryPlan;
    },
  });
  const server = new ApolloServer({ gateway });
  await server.start();
  const recordings: Recording[] = [];
  for (const query of queries) {
    fetched.clear();
    const { body } = await server.executeOperation({ query });
    if (body.kind !== 'single' || body.singleResult.errors || plan?.node?.kind === 'Subscription')
      throw new Error(`the plain gateway does not answer:\n${query}\n${JSON.stringify(body, null, 2)}`);
    const step = stepOf(plan?.node, fetched) ?? { kind: 'sequence', steps: [] };
    recordings.push({ query, step, data: body.singleResult.data });
  }
  await server.stop();
  return recordings;
}

/** What a plan fetched; undefined for a part of it that had nothing to fetch. */
function stepOf(
  node: PlanNode | undefined,
  fetched: ReadonlyMap<string, Extract<Step, { kind: 'fetch' }>[]>,
): Step | undefined {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.flatMap((each) => stepOf(each, fetched) ?? []);
      return node.kind === 'Sequence' ? { kind: 'sequence', steps } : { kind: 'parallel', steps };
    }
    case 'Flatten':
      return stepOf(node.node, fetched);
    case 'Fetch':
      // Two fetches of one text differ in what they are asked about; which came first changes no cost.
      return fetched.get(`${node.serviceName} ${node.operation}`)?.shift();
    case 'Condition':
      throw new Error('A question of the bench has no conditions.');
    default:
      return undefined;
  }
}
