import { isNewObject, isNothing, isObject, type JsonObject, type Path } from '../json.ts';

/**
 * Adds what a reader kept to an object of the merged answer. Objects and lists are taken over, not copied: the same
 * entity may stand at several places, and what one of them gets later is right for all. A null never replaces what
 * another partner gave.
 */
export function merge(into: JsonObject, kept: JsonObject): void {
  for (const name in kept) {
    const value = kept[name];
    const there = into[name];
    if (isNothing(there)) {
      if (there === undefined || value !== null) into[name] = value;
    } else if (there !== value) into[name] = merged(there, value);
  }
}

function merged(there: unknown, value: unknown): unknown {
  if (isNothing(value)) return there;
  if (Array.isArray(there) && Array.isArray(value) && there.length === value.length) {
    const items: readonly unknown[] = value;
    return there.map((item: unknown, index) => (isNothing(item) ? items[index] : merged(item, items[index])));
  }
  // A scalar may be an object of JSON; it is a value of its own.
  if (!isNewObject(there) || !isNewObject(value)) return value;
  merge(there, value);
  return there;
}

/**
 * The objects at a fetch's path in the merged answer, each once. It goes down level by level: what stands at several
 * places is followed once.
 */
export function objectsAt(root: JsonObject, path: Path): readonly JsonObject[] {
  let level: Iterable<unknown> = [root];
  for (const part of path) {
    const next = new Set<unknown>();
    for (const value of level) {
      if (part === '@') {
        if (Array.isArray(value)) for (const item of value) next.add(item);
      } else if (isObject(value)) next.add(value[part]);
    }
    level = next;
  }
  return Array.from(level).filter(isObject);
}
