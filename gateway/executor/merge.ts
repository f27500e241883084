import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { isNewObject, isNothing, isObject, type JsonObject, type Path } from '../json.ts';

/**
 * Adds what a reader kept to an object of the merged answer. Objects and lists are taken over, not copied: the same
 * entity may stand at several places, and what one of them gets later is right for all. A null never replaces what
 * another partner gave, nor the name of an interface that of an object's type: a partner may know no other.
 */
export function merge(into: JsonObject, kept: JsonObject, schema: GraphQLSchema): void {
  for (const name in kept) {
    const value = kept[name];
    const there = into[name];
    if (isNothing(there)) {
      if (there === undefined || value !== null) into[name] = value;
    } else if (there !== value && !(name === '__typename' && isInterface(value, schema)))
      into[name] = merged(there, value, schema);
  }
}

function merged(there: unknown, value: unknown, schema: GraphQLSchema): unknown {
  if (isNothing(value)) return there;
  if (Array.isArray(there) && Array.isArray(value) && there.length === value.length) {
    const items: readonly unknown[] = value;
    return there.map((item: unknown, index) =>
      isNothing(item) ? items[index] : merged(item, items[index], schema),
    );
  }
  // A scalar may be an object of JSON; it is a value of its own.
  if (!isNewObject(there) || !isNewObject(value)) return value;
  merge(there, value, schema);
  return there;
}

function isInterface(typename: unknown, schema: GraphQLSchema): boolean {
  return typeof typename === 'string' && isInterfaceType(schema.getType(typename));
}

/**
 * The objects at a fetch's path in the merged answer, each once. Where something stands at several places, it is
 * followed once: `shared` tells whether anything does.
 */
export function objectsAt(root: JsonObject, path: Path, shared: boolean): readonly JsonObject[] {
  let level: readonly unknown[] = [root];
  for (const part of path) {
    const next: unknown[] = [];
    for (const value of level) {
      if (part === '@') {
        if (Array.isArray(value)) for (let index = 0; index < value.length; index++) next.push(value[index]);
      } else if (isObject(value)) next.push(value[part]);
    }
    level = shared ? [...new Set(next)] : next;
  }
  return level.filter(isObject);
}
