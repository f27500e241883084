import { trimSelectionNodes, type FetchNode, type QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { conflicts, inputsIn, narrowed, overlap, withoutInputs, type Input } from './inputs.ts';
import type { PlannerSupergraph } from './supergraph.ts';

/** A field that a fetch gives of its entities, and what it needs sent. */
interface Output {
  node: FieldNode;
  types: ReadonlySet<string> | undefined;
  needs: readonly Input[];
}

/** The fetches that a fetch must be for no object to be sent with two values of one field. */
export function split(node: FetchNode, of: PlannerSupergraph, schema: GraphQLSchema): FetchNode[] {
  const { requires, operationDocumentNode: document } = node;
  if (!requires || !document) return [node];
  const sent = inputsIn(requires, of.variants, schema);
  const isDisputed = (input: Input): boolean => sent.some((other) => conflicts(input, other));
  if (!sent.some(isDisputed)) return [node];
  const groups: Output[][] = [];
  for (const output of outputsOf(document, node.serviceName, of, schema)) {
    const group = groups.find((each) => !each.some((other) => disagree(output, other)));
    if (group) group.push(output);
    else groups.push([output]);
  }
  return groups.map((group) => {
    const needs = group.flatMap((each) => each.needs);
    const isNeeded = (input: Input): boolean =>
      needs.some(
        ({ place, variant, types }) =>
          input.place === place && input.variant === variant && overlap(input.types, types),
      );
    const kept = withoutInputs(
      requires,
      of.variants,
      schema,
      (input) => !isDisputed(input) || isNeeded(input),
    );
    const left = inputsIn(kept, of.variants, schema);
    if (left.some((input) => left.some((other) => conflicts(input, other))))
      throw new Error(`A fetch from ${node.serviceName} needs one field with different arguments at once.`);
    return onlyFor(
      group,
      { ...node, requires: kept.filter((each) => concerns(each, group, schema)) },
      document,
    );
  });
}

function disagree(one: Output, other: Output): boolean {
  return one.needs.some((need) => other.needs.some((another) => conflicts(need, another)));
}

function concerns(node: QueryPlanSelectionNode, group: readonly Output[], schema: GraphQLSchema): boolean {
  if (node.kind !== 'InlineFragment') return true;
  const types = narrowed(undefined, node.typeCondition, schema);
  return group.some((output) => overlap(output.types, types));
}

/** The fields asked of the entities themselves, each with what its partner requires for it. */
function outputsOf(
  document: DocumentNode,
  subgraph: string,
  of: PlannerSupergraph,
  schema: GraphQLSchema,
): readonly Output[] {
  const outputs: Output[] = [];
  const needsOf = (type: string, field: string): readonly Input[] => {
    const set = of.requiredFor(type, field, subgraph);
    if (!set) return [];
    const selections = trimSelectionNodes(set.selections);
    return inputsIn([{ kind: 'InlineFragment', typeCondition: type, selections }], of.variants, schema);
  };
  const collect = (
    selections: readonly SelectionNode[],
    types: ReadonlySet<string> | undefined,
    condition: string | undefined,
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const holders = new Set([...(types ?? []), ...(condition === undefined ? [] : [condition])]);
        const needs = [...holders].flatMap((type) => needsOf(type, selection.name.value));
        outputs.push({ node: selection, types, needs });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value;
        collect(selection.selectionSet.selections, narrowed(types, on, schema), on ?? condition);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of definition.selectionSet.selections) {
      if (root.kind === Kind.FIELD && root.selectionSet)
        collect(root.selectionSet.selections, undefined, undefined);
    }
  }
  return outputs;
}

/** The same fetch for some of its fields only, with the variables that these use. */
function onlyFor(group: readonly Output[], node: FetchNode, document: DocumentNode): FetchNode {
  const wanted = new Set<SelectionNode>(group.map((output) => output.node));
  const keep = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((each): SelectionNode[] => {
      if (each.kind !== Kind.INLINE_FRAGMENT) return wanted.has(each) ? [each] : [];
      const selectionSet = keep(each.selectionSet);
      return selectionSet.selections.length ? [{ ...each, selectionSet }] : [];
    }),
  });
  const used = new Set<string>();
  const definitions = document.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const selections = definition.selectionSet.selections.map((root) =>
      root.kind === Kind.FIELD && root.selectionSet
        ? { ...root, selectionSet: keep(root.selectionSet) }
        : root,
    );
    const selectionSet = { ...definition.selectionSet, selections };
    visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
    const variables = definition.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
    return { ...definition, selectionSet, ...(variables && { variableDefinitions: variables }) };
  });
  const variableUsages = node.variableUsages?.filter((name) => used.has(name));
  return withDocument({ ...node, ...(variableUsages && { variableUsages }) }, { ...document, definitions });
}

/** The same fetch with another operation. */
export function withDocument(node: FetchNode, document: DocumentNode): FetchNode {
  return { ...node, operationDocumentNode: document, operation: stripIgnoredCharacters(print(document)) };
}
