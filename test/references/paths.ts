import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What the owner of an entity always has of one that is there, so that null without an error says that it is not. */
export const PROBES: Readonly<Record<string, string>> = {
  Municipality: 'name { nb }',
  Partner: 'name { nb }',
  WorkPackage: 'number',
};

/** What tells whether a municipality's code holds on the days of the row that names it. */
const VALIDITY = 'validity { start end } predecessors { date }';

/** A way from a root list to a reference to another owner's entity. */
export interface Path {
  list: string;
  fields: readonly string[];
  /** The operation that asks one page of it, by the variable `after`. */
  query: string;
}

/** Parts of a row within which references are looked for. */
const DEEPEST = 2;

const isOptional = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every((each) => !isNonNullType(each.type) || each.defaultValue !== undefined);

function waysFrom(type: GraphQLObjectType, depth: number): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const to = getNamedType(field.type);
    if (!isObjectType(to) || !isOptional(field) || to.name.endsWith('Connection')) return [];
    if (PROBES[to.name] !== undefined) return [[field.name]];
    return depth === 0 ? [] : waysFrom(to, depth - 1).map((way) => [field.name, ...way]);
  });
}

/** Every way from the rows of a root list to a municipality, a partner or a work package, as nobody in particular may ask. */
export function pathsIn(schema: GraphQLSchema): Path[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const connection = getNamedType(field.type);
    const row = isObjectType(connection) && rowOf(connection);
    if (!row || !isOptional(field)) return [];
    return waysFrom(row, DEEPEST).map((fields) => ({
      list: field.name,
      fields,
      query: `query ($after: String) { ${field.name}(first: 25, after: $after) {
        edges { node { ${row.getFields()['period'] ? 'period { start end }' : ''} ${selection(row, fields)} } } pageInfo { hasNextPage endCursor } } }`,
    }));
  });
}

function rowOf(connection: GraphQLObjectType): GraphQLObjectType | undefined {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const row = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  return isObjectType(row) ? row : undefined;
}

function selection(type: GraphQLObjectType, [field = '', ...rest]: readonly string[]): string {
  const to = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(to)) return '';
  return rest.length === 0
    ? `${field} { __typename id ${PROBES[to.name] ?? ''} ${to.name === 'Municipality' ? VALIDITY : ''} }`
    : `${field} { ${selection(to, rest)} }`;
}
