import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isNothing, isObject, newObject, ownValue, type JsonObject } from '../json.ts';
import type { SelectedField, Shape } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/** Where a reader stands in an answer, and whom it tells that something is not as asked for. */
export interface Reading {
  /** Shared and changed on the way, as answers are large. */
  path: (string | number)[];
  report: () => void;
}

/**
 * Takes from an object of an answer what was asked for and nothing else, under the names of the merged answer. What
 * is not there or of another shape is reported, and left out: a field that a partner never gave is not null.
 */
export type Reader = (value: JsonObject, reading: Reading) => JsonObject;

interface ReadField {
  name: string;
  /** Its name in the merged answer. */
  key: string;
  always: boolean;
  isTypename: boolean;
  /** How many lists its value is nested in; undefined when the schema does not tell. */
  lists: number | undefined;
  read: Reader | null;
}

/** Makes the reader of a selection, once; `renamed` are names that stand under another in the merged answer. */
export function compileReader(
  schema: GraphQLSchema,
  shape: Shape,
  type: GraphQLNamedType | undefined,
  renamed: ReadonlyMap<string, string>,
): Reader {
  const known = byTypename(schema, (typename): readonly ReadField[] => {
    const actual = (typename !== undefined && schema.getType(typename)) || type;
    const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
    const meant = typename ?? (isObjectType(type) ? type.name : undefined);
    return [...shape.fieldsOf(meant)].map(([name, selected]) =>
      readField(name, selected, fields[selected.name]?.type),
    );
  });
  const readField = (
    name: string,
    { name: field, always, child }: SelectedField,
    fieldType: GraphQLOutputType | undefined,
  ): ReadField => ({
    name,
    key: renamed.get(name) ?? name,
    always,
    isTypename: field === '__typename',
    lists: fieldType && depthOf(fieldType),
    read: child && compileReader(schema, child, fieldType && getNamedType(fieldType), renamed),
  });
  return (value, reading) => {
    const fields = known.of(value['__typename']);
    const kept = newObject();
    for (const field of fields) {
      const part = ownValue(value, field.name);
      if (part === undefined) {
        if (field.always) reportAt(field.name, reading);
      } else if (part === null) kept[field.key] = null;
      else if (field.isTypename) kept[field.key] = typeof part === 'string' ? part : null;
      else {
        reading.path.push(field.name);
        const value = readValue(part, field, field.lists, reading);
        if (value !== undefined) kept[field.key] = value;
        reading.path.pop();
      }
    }
    return kept;
  };
}

function readValue(value: unknown, field: ReadField, lists: number | undefined, reading: Reading): unknown {
  if (isNothing(value)) return null;
  if (lists || (lists === undefined && Array.isArray(value))) {
    if (!Array.isArray(value)) {
      reading.report();
      return undefined;
    }
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      reading.path.push(index);
      items[index] = readValue(value[index], field, lists && lists - 1, reading);
      reading.path.pop();
    }
    return items;
  }
  if (!field.read) return value;
  if (isObject(value)) return field.read(value, reading);
  reading.report();
  return undefined;
}

function reportAt(name: string, { path, report }: Reading): void {
  path.push(name);
  report();
  path.pop();
}

function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}
