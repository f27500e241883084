import type { Schema } from '@apollo/federation-internals';
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isObject } from './json.ts';
import { pricesOf, type ListSize, type Prices } from './prices.ts';

/** What a mutation costs beside its fields. */
const MUTATION = 10;

/** What asks about the schema itself costs as anything else does: no partner is asked, but it is worked out here. */
const META: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((each) => [each.name, each]),
);

/** How many items a list is taken to have that says nothing about its size. */
const UNKNOWN_SIZE = 10;

/** One operation with the values of its variables. */
export interface Priced {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  values: Readonly<Record<string, unknown>>;
}

/**
 * Tells what an operation costs at most before it is executed, by the specification of IBM as federation composes it
 * (`@cost`, `@listSize`, https://ibm.github.io/graphql-specs/cost-spec.html): an object 1, a leaf 0, an input object 1,
 * each item of a list once more, a mutation 10 beside its fields; a weight takes the place of these. What has several
 * possible types costs what is selected on all of them.
 */
export function costIn(supergraph: Schema, schema: GraphQLSchema): (priced: Priced) => number {
  const prices = pricesOf(supergraph);
  return ({ document, operation, values }) => {
    const root = schema.getRootType(operation.operation);
    if (!root) return 0;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    const scope: Scope = { schema, prices, fragments, values, known: new Map() };
    const base = operation.operation === OperationTypeNode.MUTATION ? MUTATION : 0;
    return base + costOfSelections(operation.selectionSet, root, NO_SIZES, scope);
  };
}

interface Scope {
  schema: GraphQLSchema;
  prices: Prices;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  values: Readonly<Record<string, unknown>>;
  /** A fragment that is spread in many places is worked out once. */
  known: Map<string, number>;
}

/** How long lists are of which the field above tells the length. */
type Sizes = ReadonlyMap<string, number>;
const NO_SIZES: Sizes = new Map();

function costOfSelections(set: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes, scope: Scope): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (isSkipped(selection, scope)) continue;
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, sizes, scope);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition && scope.schema.getType(selection.typeCondition.name.value);
      cost += costOfSelections(selection.selectionSet, on ?? type, sizes, scope);
    } else {
      const key = `${selection.name.value} ${[...sizes].join()}`;
      const fragment = scope.fragments.get(selection.name.value);
      const on = fragment && scope.schema.getType(fragment.typeCondition.name.value);
      const found =
        scope.known.get(key) ??
        (fragment && on ? costOfSelections(fragment.selectionSet, on, sizes, scope) : 0);
      scope.known.set(key, found);
      cost += found;
    }
  }
  return cost;
}

function costOfField(node: FieldNode, type: GraphQLNamedType, sizes: Sizes, scope: Scope): number {
  const { value: name } = node.name;
  const field =
    isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? META.get(name)) : undefined;
  // The type's name, and what else is no field of the type.
  if (!field) return 0;
  const place = `${type.name}.${field.name}`;
  const { weights, sizes: listSizes } = scope.prices;
  const of = getNamedType(field.type);
  const given = argumentsOf(field, node, scope);
  const listSize = listSizes.get(place);
  const size = listSize && sizeOf(listSize, given);
  const below: Sizes =
    listSize && size !== undefined ? new Map(listSize.sized.map((each) => [each, size])) : NO_SIZES;
  const own = weights.get(place) ?? weights.get(of.name) ?? (isCompositeType(of) ? 1 : 0);
  const each = own + (node.selectionSet ? costOfSelections(node.selectionSet, of, below, scope) : 0);
  const items = isList(field.type) ? (sizes.get(field.name) ?? size ?? UNKNOWN_SIZE) : 1;
  const asked = field.args.reduce(
    (sum, { name, type: input }) =>
      name in given ? sum + costOfInput(weights.get(`${place}(${name}:)`), input, given[name], scope) : sum,
    0,
  );
  return items * each + asked;
}

function sizeOf({ assumed, slicing }: ListSize, given: Readonly<Record<string, unknown>>) {
  const asked = slicing.flatMap((name) => {
    const value = given[name];
    return typeof value === 'number' ? [Math.max(0, value)] : [];
  });
  return asked.length ? Math.max(...asked) : assumed;
}

function costOfInput(
  weight: number | undefined,
  type: GraphQLInputType,
  value: unknown,
  scope: Scope,
): number {
  if (isNonNullType(type)) return costOfInput(weight, type.ofType, value, scope);
  if (isListType(type) && Array.isArray(value)) {
    const { ofType } = type;
    return value.reduce<number>((sum, item) => sum + costOfInput(weight, ofType, item, scope), 0);
  }
  const { weights } = scope.prices;
  const named = getNamedType(type);
  const own = weight ?? weights.get(named.name) ?? (isInputObjectType(named) ? 1 : 0);
  if (!isInputObjectType(named) || !isObject(value)) return own;
  return Object.values(named.getFields()).reduce(
    (sum, { name, type: of }) =>
      name in value ? sum + costOfInput(weights.get(`${named.name}.${name}`), of, value[name], scope) : sum,
    own,
  );
}

/** The values of a field's arguments; only its defaults when something is wrong with them, which is told elsewhere. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { values }: Scope) {
  try {
    return getArgumentValues(field, node, values);
  } catch {
    return {};
  }
}

function isSkipped(selection: FieldNode | SelectionSetNode['selections'][number], { values }: Scope) {
  if (!selection.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, values)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, values)?.['if'] === false
  );
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
