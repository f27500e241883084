import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Variant } from './variantFields.ts';

/** A variant among what a fetch sends or a field requires. */
export interface Input {
  /** Where it stands when it is sent, as text. */
  place: string;
  variant: string;
  /** The types of objects that have it. */
  types: ReadonlySet<string> | undefined;
}

/** The variants in a selection, at any depth. */
export function inputsIn(
  selections: readonly QueryPlanSelectionNode[],
  variants: ReadonlyMap<string, Variant>,
  schema: GraphQLSchema,
): readonly Input[] {
  const found: Input[] = [];
  walkInputs(selections, variants, schema, (input) => {
    found.push(input);
    return true;
  });
  return found;
}

/** The same selection without some of its variants, and without what is empty then. */
export function withoutInputs(
  selections: readonly QueryPlanSelectionNode[],
  variants: ReadonlyMap<string, Variant>,
  schema: GraphQLSchema,
  isWanted: (input: Input) => boolean,
): QueryPlanSelectionNode[] {
  return walkInputs(selections, variants, schema, isWanted);
}

function walkInputs(
  selections: readonly QueryPlanSelectionNode[],
  variants: ReadonlyMap<string, Variant>,
  schema: GraphQLSchema,
  isWanted: (input: Input) => boolean,
): QueryPlanSelectionNode[] {
  const walk = (
    nodes: readonly QueryPlanSelectionNode[],
    path: string,
    types: ReadonlySet<string> | undefined,
  ): QueryPlanSelectionNode[] =>
    nodes.flatMap((node): QueryPlanSelectionNode[] => {
      if (node.kind === 'InlineFragment') {
        const within = narrowed(types, node.typeCondition, schema);
        const kept = walk(node.selections, path, within);
        return kept.length ? [{ ...node, selections: kept }] : [];
      }
      const sent = variants.get(node.name)?.field;
      if (sent !== undefined && !isWanted({ place: `${path}.${sent}`, variant: node.name, types })) return [];
      if (!node.selections?.length) return [node];
      const kept = walk(node.selections, `${path}.${node.name}`, undefined);
      return kept.length ? [{ ...node, selections: kept }] : [];
    });
  return walk(selections, '', undefined);
}

/** Whether one object would be sent with two values of one field. */
export function conflicts(one: Input, other: Input): boolean {
  return one.place === other.place && one.variant !== other.variant && overlap(one.types, other.types);
}

/** Whether something can be of a type in both sets; undefined is every type. */
export function overlap(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean {
  return !one || !other || [...one].some((type) => other.has(type));
}

/** The types of a set that meet a condition. */
export function narrowed(
  types: ReadonlySet<string> | undefined,
  condition: string | undefined,
  schema: GraphQLSchema,
): ReadonlySet<string> | undefined {
  const type = condition === undefined ? undefined : schema.getType(condition);
  const own = isAbstractType(type)
    ? schema.getPossibleTypes(type).map(({ name }) => name)
    : isObjectType(type)
      ? [type.name]
      : undefined;
  if (!own) return types;
  return new Set(types ? own.filter((name) => types.has(name)) : own);
}
