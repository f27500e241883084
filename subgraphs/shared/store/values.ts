import { serialize } from 'bson';
import { StoreError } from './errors.ts';
import { encodeKey } from './keys.ts';

/** A BSON document after decoding. */
export type Doc = Record<string, unknown>;

/** True for an embedded document, not for an array, a date, a regular expression or another BSON type. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(
    '_bsontype' in value ||
    value instanceof Date ||
    value instanceof RegExp ||
    value instanceof Uint8Array
  );
}

/** Reads an own field: a document never inherits one, such as `constructor`. */
export function field(document: Doc, name: string): unknown {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}

/**
 * The values that a filter on a dotted path compares: an array at the end stands for itself and for each element,
 * an array in between for each of its documents, and a numeric step also for a position.
 */
export function candidates(
  value: unknown,
  path: readonly string[],
  at = 0,
  found: unknown[] = [],
): unknown[] {
  const step = path[at];
  if (step === undefined) {
    found.push(value);
    if (Array.isArray(value)) for (const element of value) found.push(element);
  } else if (isDoc(value)) {
    candidates(field(value, step), path, at + 1, found);
  } else if (Array.isArray(value)) {
    if (/^\d+$/.test(step) && Number(step) < value.length)
      candidates(value[Number(step)], path, at + 1, found);
    for (const element of value) if (isDoc(element)) candidates(element, path, at, found);
  } else {
    found.push(undefined);
  }
  return found;
}

/** A string that two values share exactly when MongoDB calls them equal; missing equals null. */
export function identity(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  if (isKey(value)) return encodeKey(value).toString('latin1');
  return `b${Buffer.from(serialize({ value })).toString('latin1')}`;
}

/** True for the values that have a place in the order of keys. */
export function isKey(value: unknown): boolean {
  if (value === null || value === undefined || value instanceof Date) return true;
  if (['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && '_bsontype' in value && value._bsontype === 'ObjectId';
}

/** True when a value is a set of operators such as `{ $gt: 1 }`. Mixing operators and fields is refused (2). */
export function isOperators(value: unknown): value is Doc {
  if (!isDoc(value)) return false;
  const names = Object.keys(value);
  const dollars = names.filter((name) => name.startsWith('$'));
  if (dollars.length > 0 && dollars.length < names.length) {
    const stray = names.find((name) => !name.startsWith('$')) ?? '';
    throw new StoreError(2, `unknown operator: ${stray}`);
  }
  return dollars.length > 0;
}

/** A copy without the fields named. */
export function omit(document: Doc, names: readonly string[]): Doc {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));
}
