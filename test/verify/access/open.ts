import { readdirSync } from 'node:fs';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { asked, operation } from '../../support/graph.ts';
import { requiring } from './required.ts';

/** What asks nothing of its caller: an operation that everybody may ask. */
export interface Open {
  text: string;
  variables: object;
}

const DEPTH = 5;

/** What of a type's fields asks nothing and needs no argument, down to some depth; empty when there is none. */
function selection(
  fields: readonly GraphQLField<unknown, unknown>[],
  type: string,
  closed: ReadonlySet<string>,
  depth: number,
): string {
  const open = fields.filter(
    ({ name, args }) => !closed.has(`${type}.${name}`) && !args.some(isRequiredArgument),
  );
  const leaves = open.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const pages = open.flatMap((field) => {
    const to = getNamedType(field.type);
    if (depth === 0 || !isObjectType(to) || (leaves.length > 1 && depth < DEPTH - 2)) return [];
    const below = selection(Object.values(to.getFields()), to.name, closed, depth - 1);
    if (below === '') return [];
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
    return [`${field.name}${page} { ${below} }`];
  });
  return [...leaves, ...pages].join(' ');
}

/** The joint views that need no token, and the leaves below each root field that asks nothing and needs no argument. */
export function openOperations(schema: GraphQLSchema): Open[] {
  const closed = new Set(requiring());
  const views = readdirSync('schema/operations')
    .map((file) => operation(file.replace('.graphql', '')))
    .map((text) => ({ text, ...asked(text) }))
    .filter(({ as }) => as.persona === undefined);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
    .map((field) => selection([field], 'Query', closed, DEPTH))
    .filter((text) => text !== '')
    .map((text) => ({ text: `{ ${text} }`, variables: {} }));
  return [...views, ...roots];
}
