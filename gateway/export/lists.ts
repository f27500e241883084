import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Rights } from '../rights.ts';
import { PROVENANCE } from './tables.ts';

/** Rows of one page; the most that lists of this graph give. */
export const PAGE = 200;

/** Parts of parts of a row that become columns. */
const DEEPEST = 3;

/** A root field that is a list, as an operation of its own. */
export interface List {
  document: DocumentNode;
  /** Whether it comes in pages, by the variable `after`. */
  paged: boolean;
}

/** The root fields that are lists or connections. */
export const listNames = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => itemOf(field) !== undefined)
    .map(({ name }) => name);

/**
 * The operation that asks a list for all values that its rows have and this caller may have; of other entities their keys.
 * Undefined when the field is no list.
 */
export function listOperation(
  schema: GraphQLSchema,
  name: string,
  rights: Rights,
  keyOf: (type: string) => string | undefined,
): List | undefined {
  const query = schema.getQueryType();
  const field = query?.getFields()[name];
  const item = field && itemOf(field);
  if (!query || !field || !item) return undefined;
  const paging = new Set(item.paged ? ['first', 'after'] : []);
  const given = field.args.filter((each) => !paging.has(each.name));
  const definitions = [
    ...given.map((each) => `$${each.name}: ${String(each.type)}`),
    ...(item.paged ? ['$first: Int', '$after: String'] : []),
  ];
  const values = [
    ...given.map((each) => `${each.name}: $${each.name}`),
    ...(item.paged ? ['first: $first', 'after: $after'] : []),
  ];
  const inBrackets = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  // Who may have nothing of it asks in vain, so that the refusal is the graph's own and on record.
  const columns =
    (rights.refusal(query.name, name)
      ? ''
      : selectionOf(item.type, { rights, keyOf, depth: 0, above: [] })) || '__typename';
  const rows = item.paged ? `edges { node { ${columns} } } pageInfo { hasNextPage endCursor }` : columns;
  const text = `query ${name}${inBrackets(definitions)} { ${name}${inBrackets(values)} { ${rows} } }`;
  return { document: parse(text, { noLocation: true }), paged: item.paged };
}

function itemOf({
  type,
  args,
}: GraphQLField<unknown, unknown>): { type: GraphQLObjectType; paged: boolean } | undefined {
  const named = getNamedType(type);
  if (!isObjectType(named)) return undefined;
  if (isListType(getNullableType(type))) return { type: named, paged: false };
  const edges = named.getFields()['edges'];
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  const row = node && getNamedType(node.type);
  const paged = ['first', 'after'].every((each) => args.some(({ name }) => name === each));
  return isObjectType(row) && paged ? { type: row, paged: true } : undefined;
}

interface At {
  rights: Rights;
  /** The field by which an entity's neighbours know it. */
  keyOf: (type: string) => string | undefined;
  depth: number;
  above: readonly string[];
}

function selectionOf(type: GraphQLObjectType, at: At): string {
  const { rights, keyOf, depth, above } = at;
  const parts = Object.values(type.getFields()).flatMap((field): string[] => {
    if (rights.refusal(type.name, field.name) || field.args.some(({ type: each }) => isNonNullType(each)))
      return [];
    // What depends on an argument is an operation of its own.
    if (field.args.length > 0) return [];
    const to = getNamedType(field.type);
    if (isLeafType(to)) return [field.name];
    if (!isObjectType(to) || above.includes(to.name)) return [];
    if (isListType(getNullableType(field.type)))
      return to.name === PROVENANCE && depth === 0 ? [`${field.name} { document locator kind }`] : [];
    if (to.name.endsWith('Connection') || depth >= DEEPEST) return [];
    const key = keyOf(to.name);
    const inner =
      key === undefined
        ? selectionOf(to, { ...at, depth: depth + 1, above: [...above, type.name] })
        : rights.refusal(to.name, key)
          ? ''
          : key;
    return inner === '' ? [] : [`${field.name} { ${inner} }`];
  });
  return parts.join(' ');
}
