import type { Directive, Schema } from '@apollo/federation-internals';

/** What `@listSize` says of a field. */
export interface ListSize {
  assumed: number | undefined;
  slicing: readonly string[];
  sized: readonly string[];
}

/** What a supergraph says about costs, by `Type`, `Type.field` or `Type.field(argument:)`. */
export interface Prices {
  weights: ReadonlyMap<string, number>;
  sizes: ReadonlyMap<string, ListSize>;
}

const COST = 'https://specs.apollo.dev/cost';

/** Reads the directives of a supergraph; nothing when it links none of them. */
export function pricesOf(schema: Schema): Prices {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const feature = schema.coreFeatures?.getByIdentity(COST);
  if (!feature) return { weights, sizes };
  const [cost, listSize] = [feature.directiveNameInSchema('cost'), feature.directiveNameInSchema('listSize')];
  const read = (place: string, { appliedDirectives }: { appliedDirectives: readonly Directive[] }): void => {
    for (const directive of appliedDirectives) {
      const given: Readonly<Record<string, unknown>> = directive.arguments();
      const { weight } = given;
      if (directive.name === cost && typeof weight === 'number') weights.set(place, weight);
      if (directive.name === listSize) sizes.set(place, listSizeOf(given));
    }
  };
  for (const type of schema.allTypes()) {
    read(type.name, type);
    if (type.kind !== 'ObjectType' && type.kind !== 'InterfaceType' && type.kind !== 'InputObjectType')
      continue;
    for (const field of type.fields()) {
      read(`${type.name}.${field.name}`, field);
      if (field.kind === 'FieldDefinition')
        for (const argument of field.arguments())
          read(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return { weights, sizes };
}

function listSizeOf({ assumedSize, slicingArguments, sizedFields }: Record<string, unknown>): ListSize {
  return {
    assumed: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicing: textsOf(slicingArguments),
    sized: textsOf(sizedFields),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
