import { type GraphQLSchema, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import type { Manifest } from '../manifest.ts';

type Operation = Manifest['operations'][number];

/** The places of a schema, as `Type`, `Type.field` and `Type.field.argument`, that an operation uses. */
function placesOf(schema: GraphQLSchema, { body }: Operation): Set<string> {
  const info = new TypeInfo(schema);
  const places = new Set<string>();
  const field = () => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
  visit(
    parse(body),
    visitWithTypeInfo(info, {
      Field: () => {
        places.add(field()).add(info.getParentType()?.name ?? '');
      },
      Argument: ({ name }) => {
        places.add(`${field()}.${name.value}`);
      },
    }),
  );
  return places;
}

/** Tells which of the known operations use a place of the schema that they were written for. */
export function usesIn(schema: GraphQLSchema, operations: readonly Operation[]) {
  const all = operations.map((operation) => ({ name: operation.name, places: placesOf(schema, operation) }));
  return (place: string | undefined): string[] =>
    place === undefined ? [] : all.filter(({ places }) => places.has(place)).map(({ name }) => name);
}

/** What keeps known operations from being answered by a schema, one line each. */
export const brokenBy = (schema: GraphQLSchema, operations: readonly Operation[]): string[] =>
  operations.flatMap(({ name, body }) =>
    validate(schema, parse(body)).map((error) => `${name}: ${error.message}`),
  );
