import {
  baseType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  possibleRuntimeTypes,
  type Supergraph,
} from '@apollo/federation-internals';
import { isAbstractType, isObjectType as isKnownObject, type GraphQLSchema } from 'graphql';

/** Tells of which types the value of a type's field may be when a subgraph gives it; undefined when nobody knows. */
export type RuntimeTypes = (subgraph: string, type: string, field: string) => ReadonlySet<string> | undefined;

/**
 * A subgraph's own schema says what can come from it: fewer types than the whole graph has, or for an interface that
 * it knows as an object, all that the others know.
 */
export function runtimeTypesIn(supergraph: Supergraph, schema: GraphQLSchema): RuntimeTypes {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const expanded = (name: string): readonly string[] => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
  };
  const find = (subgraph: string, type: string, field: string): ReadonlySet<string> | undefined => {
    const own = supergraph.subgraphs().get(subgraph)?.schema;
    const actual = schema.getType(type);
    const interfaces = isKnownObject(actual) ? actual.getInterfaces().map(({ name }) => name) : [];
    for (const holder of [type, ...interfaces]) {
      const element = own?.type(holder);
      if (!element || !(isObjectType(element) || isInterfaceType(element))) continue;
      const given = element.field(field)?.type;
      const named = given && baseType(given);
      if (named && isCompositeType(named))
        return new Set(possibleRuntimeTypes(named).flatMap(({ name }) => expanded(name)));
    }
    return undefined;
  };
  return (subgraph, type, field) => {
    const key = `${subgraph} ${type}.${field}`;
    if (!known.has(key)) known.set(key, find(subgraph, type, field));
    return known.get(key);
  };
}
