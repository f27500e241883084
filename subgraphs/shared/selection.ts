import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/**
 * The names of the fields that an operation selects below the field that is being resolved, on an object type: through
 * fragments, whatever their aliases, and without what is skipped. Sorted, each once; `__typename` is among them.
 */
export function selectedFields(info: GraphQLResolveInfo, typeName: string): string[] {
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, info.fieldNodes);
  return [...new Set([...fields.values()].flatMap(([node]) => node?.name.value ?? []))].sort();
}
