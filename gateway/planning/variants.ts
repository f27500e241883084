import { trimSelectionNodes, type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { visit, type GraphQLSchema } from 'graphql';
import { conflicts, inputsIn } from './inputs.ts';
import { split, withDocument } from './split.ts';
import type { PlannerSupergraph } from './supergraph.ts';

/**
 * The same plan in the partners' words: a variant is asked for as its field with its arguments, and a fetch that
 * would send two values of one field is as many fetches, each for the fields that its values are meant for.
 */
export function withVariants(plan: QueryPlan, of: PlannerSupergraph, schema: GraphQLSchema): QueryPlan {
  if (!of.variants.size || !plan.node || plan.node.kind === 'Subscription') return plan;
  const rewrite = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(rewrite) };
      case 'Flatten':
        return { ...node, node: rewrite(node.node) };
      case 'Condition': {
        const { ifClause, elseClause } = node;
        return {
          ...node,
          ...(ifClause && { ifClause: rewrite(ifClause) }),
          ...(elseClause && { elseClause: rewrite(elseClause) }),
        };
      }
      case 'Fetch': {
        const fetches = split(inWords(node, of), of, schema);
        const [only] = fetches;
        return only && fetches.length === 1 ? only : { kind: 'Parallel', nodes: fetches };
      }
      case 'Defer':
        return node;
    }
  };
  return { ...plan, node: rewrite(plan.node) };
}

/** Throws when one field requires two values of a field of the same object. */
export function checkRequirements(
  { requirements, variants }: PlannerSupergraph,
  schema: GraphQLSchema,
): void {
  for (const { type, field, set } of requirements) {
    const inputs = inputsIn(trimSelectionNodes(set.selections), variants, schema);
    const twice = inputs.find((input) => inputs.some((other) => conflicts(input, other)));
    if (twice)
      throw new Error(`${type}.${field} requires ${twice.place.slice(1)} with different arguments at once.`);
  }
}

function inWords(node: FetchNode, { variants }: PlannerSupergraph): FetchNode {
  if (!node.operationDocumentNode) return node;
  const document = visit(node.operationDocumentNode, {
    Field: (field) => {
      const variant = variants.get(field.name.value);
      return (
        variant && {
          ...field,
          alias: field.alias ?? field.name,
          name: { ...field.name, value: variant.field },
          arguments: variant.arguments,
        }
      );
    },
  });
  return document === node.operationDocumentNode ? node : withDocument(node, document);
}
