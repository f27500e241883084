import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type GraphQLSchema,
} from 'graphql';

/** Which ways of an operation lead from one partner to another. */
export interface Crossings {
  /** The only partner that resolves a field; undefined when several do, or it cannot be told. */
  ownerOf(type: string, field: string): string | undefined;
  /** How many fields away the next type is whose fields several partners resolve. */
  distanceOf(type: string): number;
}

/** Reads them from the supergraph. */
export function crossingsIn(supergraphSdl: string, schema: GraphQLSchema): Crossings {
  const owners = ownersIn(supergraphSdl);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const distances = new Map<string, number>();
  for (const { name } of types) {
    const own = new Set(
      [...owners].flatMap(([field, owner]) => (field.startsWith(`${name}.`) ? [owner] : [])),
    );
    if (own.size > 1) distances.set(name, 0);
  }
  for (let distance = 1; distance < 8; distance++) {
    const near = types.filter(
      (type) =>
        !distances.has(type.name) &&
        Object.values(type.getFields()).some(
          (field) => distances.get(getNamedType(field.type).name) === distance - 1,
        ),
    );
    for (const { name } of near) distances.set(name, distance);
  }
  return {
    ownerOf: (type, field) => owners.get(`${type}.${field}`),
    distanceOf: (type) => distances.get(type) ?? Infinity,
  };
}

function ownersIn(supergraphSdl: string): Map<string, string> {
  const owners = new Map<string, string>();
  for (const type of parse(supergraphSdl).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const joins = (directives: typeof type.directives, name: string) =>
      (directives ?? []).flatMap((each) => {
        if (each.name.value !== name) return [];
        const args = Object.fromEntries(
          each.arguments?.map(({ name: arg, value }) => [arg.value, valueFromASTUntyped(value)]) ?? [],
        );
        const graph: unknown = args['graph'];
        return typeof graph === 'string' && args['external'] !== true ? [graph] : [];
      });
    const all = [...new Set(joins(type.directives, 'join__type'))];
    for (const field of type.fields ?? []) {
      const own = field.directives?.some(({ name }) => name.value === 'join__field')
        ? joins(field.directives, 'join__field')
        : all;
      const [owner, ...others] = own;
      if (owner !== undefined && !others.length) owners.set(`${type.name.value}.${field.name.value}`, owner);
    }
  }
  return owners;
}
