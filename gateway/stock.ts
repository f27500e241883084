import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Executor, PlannedRequest } from './execution.ts';
import { lostFields } from './lost.ts';
import { fetchesOf, type PlannedFetch } from './plan.ts';
import type { Partner } from './partner.ts';
import { createRun, type Run } from './run.ts';
import { shapeOf } from './shape.ts';

/** Where a stock executor finds its partners. */
export interface StockOptions {
  partner: (graph: PlannedRequest['graph'], name: string) => Partner;
  logger: Logger;
}

/**
 * The executor of @apollo/gateway behind ours. It loses the places of errors, hides breaches of the schema in an
 * extension and lets one misshapen answer take all others with it (F#988, F#2374); so it only ever sees checked
 * answers without errors, and what was lost is worked out from the merged answer.
 */
export function createStockExecutor({ partner, logger }: StockOptions): Executor {
  return {
    async execute(request) {
      const { graph, plan, document, operation, values, incoming, requestId } = request;
      const { schema, supergraphSchema, apiSchema } = graph;
      const operationName = operation.name?.value;
      const fetches = fetchesOf(plan, supergraphSchema);
      const run = createRun(request, (name) => partner(graph, name));
      const result = await executeQueryPlan(
        plan,
        servicesOf(graph.partners, fetches, run),
        incoming,
        buildOperationContext({
          schema,
          operationDocument: document,
          ...(operationName !== undefined && { operationName }),
        }),
        supergraphSchema,
        apiSchema,
      );
      for (const err of result.errors ?? []) logger.error({ err, requestId }, 'execution failed');
      const violations = breachesIn(result.extensions?.['valueCompletion']);
      const lost =
        run.faulty.length || violations.length
          ? lostFields({
              schema,
              supergraphSchema,
              selected: shapeOf(schema, document, { operationName, variables: values }),
              root: schema.getRootType(operation.operation) ?? undefined,
              fetches,
              faulty: run.faulty,
              merged: run.merged(),
              violations,
            })
          : [];
      const errors = [...lost, ...(result.errors ?? [])];
      return { data: result.data ?? null, ...(errors.length && { errors }) };
    },
  };
}

function servicesOf(
  partners: readonly { name: string }[],
  fetches: readonly PlannedFetch[],
  run: Run,
): Record<string, GraphQLDataSource> {
  const byDocument = new Map<DocumentNode | undefined, PlannedFetch>(
    fetches.map((fetch) => [fetch.node.operationDocumentNode, fetch]),
  );
  const service: GraphQLDataSource = {
    async process(options) {
      const fetch = 'document' in options ? byDocument.get(options.document) : undefined;
      if (!fetch) throw new Error('The executor asked for what is not in the plan.');
      return { data: await run.fetch(fetch, options.request.variables ?? {}) };
    },
  };
  return Object.fromEntries(partners.map(({ name }) => [name, service]));
}

function breachesIn(valueCompletion: unknown): readonly (string | number)[][] {
  if (!Array.isArray(valueCompletion)) return [];
  return valueCompletion.flatMap((each: unknown) =>
    each instanceof GraphQLError && each.path ? [[...each.path]] : [],
  );
}
