import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type JsonObject, type Path } from '../json.ts';
import type { Position } from './places.ts';
import { meets } from '../shape.ts';

/** Every place below an object that a fetch requires; places inside what is not there are left out. */
export function requiredPlaces(
  schema: GraphQLSchema,
  { object, path }: Position,
  requires: readonly QueryPlanSelectionNode[],
): readonly Path[] {
  return requires.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') {
      const meant = applies(schema, object, selection.typeCondition);
      return meant ? requiredPlaces(schema, { object, path }, selection.selections) : [];
    }
    const name = getResponseName(selection);
    const place = [...path, name];
    const below = selection.selections ?? [];
    const within = below.length ? objectsIn(object[name], place) : [];
    return [place, ...within.flatMap((position) => requiredPlaces(schema, position, below))];
  });
}

function applies(schema: GraphQLSchema, { __typename }: JsonObject, condition: string | undefined): boolean {
  return condition !== undefined && typeof __typename === 'string' && meets(schema, __typename, condition);
}

function objectsIn(value: unknown, path: Path): readonly Position[] {
  if (isObject(value)) return [{ object: value, path }];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => objectsIn(item, [...path, index]));
}
