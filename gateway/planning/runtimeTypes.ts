import {
  baseType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  possibleRuntimeTypes,
  type Subgraph,
  type Supergraph,
} from '@apollo/federation-internals';
import { isAbstractType, isObjectType as isKnownObject, type GraphQLSchema } from 'graphql';

/** Tells of which types the value of a type's field may be; undefined when no subgraph gives it. */
export type RuntimeTypes = (type: string, field: string) => ReadonlySet<string> | undefined;

/**
 * Subgraphs that give the same field agree on its value, so it is of a type that all of them know there. One that
 * knows an interface as an object may mean any of the types that others know.
 */
export function runtimeTypesIn(supergraph: Supergraph, schema: GraphQLSchema): RuntimeTypes {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const subgraphs = supergraph.subgraphs().values();
  const expanded = (name: string): readonly string[] => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
  };
  const typesIn = (subgraph: Subgraph, holder: string, field: string): ReadonlySet<string> | undefined => {
    const element = subgraph.schema.type(holder);
    if (!element || !(isObjectType(element) || isInterfaceType(element))) return undefined;
    const own = element.field(field);
    if (!own?.type || subgraph.metadata().isFieldExternal(own)) return undefined;
    const named = baseType(own.type);
    return isCompositeType(named)
      ? new Set(possibleRuntimeTypes(named).flatMap(({ name }) => expanded(name)))
      : undefined;
  };
  const find = (type: string, field: string): ReadonlySet<string> | undefined => {
    const actual = schema.getType(type);
    const interfaces = isKnownObject(actual) ? actual.getInterfaces().map(({ name }) => name) : [];
    const [first, ...others] = subgraphs.flatMap((subgraph) => {
      const holder = [type, ...interfaces].find((name) => typesIn(subgraph, name, field));
      return (holder !== undefined && typesIn(subgraph, holder, field)) || [];
    });
    return first && new Set([...first].filter((each) => others.every((types) => types.has(each))));
  };
  return (type, field) => {
    const key = `${type}.${field}`;
    if (!known.has(key)) known.set(key, find(type, field));
    return known.get(key);
  };
}
