import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The values of an operation's variables with their defaults, or what is wrong with them. */
export type Variables =
  { values: Readonly<Record<string, unknown>>; errors?: never } | { values?: never; errors: GraphQLError[] };

/**
 * Checks the variables against the operation. Errors are BAD_USER_INPUT with `field` (the variable and the place in
 * it) and `rule` (`required` or `type`); unlike those of graphql-js they never quote the value.
 */
export function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Variables {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given);
  if (!errors) return { values: coerced };
  const described = variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (!isInputType(type) || (value === undefined && (definition.defaultValue || !isNonNullType(type))))
      return [];
    if (value === undefined || (value === null && isNonNullType(type))) return [bad(name, 'required', type)];
    const found: GraphQLError[] = [];
    coerceInputValue(value, type, (path) =>
      found.push(bad([name, ...path].join('.'), 'type', typeAt(type, path))),
    );
    return found;
  });
  return { errors: described };
}

function bad(field: string, rule: 'required' | 'type', type: GraphQLInputType): GraphQLError {
  const message =
    rule === 'required'
      ? `Variable "$${field}" of type ${type.toString()} is required.`
      : `Variable "$${field}" is not a valid ${type.toString()}.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field, rule } });
}

function typeAt(type: GraphQLInputType, [head, ...rest]: readonly (string | number)[]): GraphQLInputType {
  if (head === undefined) return type;
  if (isNonNullType(type)) return typeAt(type.ofType, [head, ...rest]);
  if (isListType(type)) return typeAt(type.ofType, typeof head === 'number' ? rest : [head, ...rest]);
  const field = isInputObjectType(type) ? type.getFields()[head] : undefined;
  return field ? typeAt(field.type, rest) : type;
}
