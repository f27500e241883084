import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** How an address can be wrong: BAD_USER_INPUT with `field` and `rule`; what stands in the address is not repeated. */
export function badAddress(field: string, rule: string): GraphQLError {
  return new GraphQLError(`${field}: ${rule}`, {
    extensions: { code: 'BAD_USER_INPUT', field, rule, http: { status: 400 } },
  });
}

/**
 * The variables that an address gives an operation: each by its name, a list by its name repeated. Types that are neither
 * number nor boolean are left as text for the scalars to judge.
 */
export function variablesFrom(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: URLSearchParams,
): Record<string, unknown> {
  const types = new Map(variableDefinitions.map(({ variable, type }) => [variable.name.value, type]));
  const variables: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const node = types.get(name);
    const type = node && typeFromAST(schema, node);
    if (!isInputType(type))
      throw badAddress('address', `may have the variables ${[...types.keys()].join(', ') || '(none)'}`);
    variables[name] = read(type, given.getAll(name), name);
  }
  return variables;
}

function read(type: GraphQLInputType, texts: readonly string[], name: string): unknown {
  if (isNonNullType(type)) return read(type.ofType, texts, name);
  if (isListType(type)) return texts.map((text) => read(type.ofType, [text], name));
  const [text, ...more] = texts;
  if (text === undefined || more.length > 0) throw badAddress(name, 'must stand once');
  if (isInputObjectType(type)) {
    try {
      return JSON.parse(text);
    } catch {
      throw badAddress(name, 'must be JSON');
    }
  }
  if (isEnumType(type)) return text;
  if (type.name === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw badAddress(name, 'must be true or false');
  }
  if (type.name !== 'Int' && type.name !== 'Float') return text;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  throw badAddress(name, 'must be a number');
}
