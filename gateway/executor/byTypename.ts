import type { GraphQLSchema } from 'graphql';

/** What is worked out once for each type of the schema. */
export interface ByTypename<T> {
  /** For what an answer tells as its type name; anything that is no type of the schema counts as untold. */
  of(told: unknown): T;
}

/** Keeps what `make` gives for each type. Names that a partner makes up are not kept. */
export function byTypename<T>(
  schema: GraphQLSchema,
  make: (typename: string | undefined) => T,
): ByTypename<T> {
  const known = new Map<unknown, T>();
  return {
    of(told) {
      const found = known.get(told);
      if (found !== undefined) return found;
      const typename = typeof told === 'string' && schema.getType(told) ? told : undefined;
      const made = known.get(typename) ?? make(typename);
      known.set(typename, made);
      return made;
    },
  };
}
