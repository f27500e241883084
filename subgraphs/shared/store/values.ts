import { serialize } from 'bson';
import { encodeKey } from './keys.ts';

/** A BSON document after decoding. */
export type Doc = Record<string, unknown>;

/** True for an embedded document, not for an array, a date, a regular expression or another BSON type. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '_bsontype' in value)
    return false;
  return !(value instanceof Date || value instanceof RegExp || value instanceof Uint8Array);
}

/** A refusal in MongoDB's own codes; `details` stand beside the code in the answer, such as `keyPattern`. */
export class StoreError extends Error {
  readonly code: number;
  readonly details: Doc;

  constructor(code: number, message: string, details: Doc = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The body of an answer that reports anything thrown, without `ok`: what is not a refusal is an internal error (1). */
export function describeError(error: unknown): Doc & { code: number } {
  if (error instanceof StoreError) return { code: error.code, errmsg: error.message, ...error.details };
  return { code: 1, errmsg: String(error) };
}

/** Reads an own field: a document never inherits one, such as `constructor`. */
export function field(document: Doc, name: string): unknown {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}

/**
 * The values that stand at a dotted path: an array in between counts for each of its documents, and a numeric step also
 * for a position. A missing value is undefined.
 */
export function valuesAt(value: unknown, path: readonly string[], at = 0): unknown[] {
  const step = path[at];
  if (step === undefined) return [value];
  if (isDoc(value)) return valuesAt(field(value, step), path, at + 1);
  if (!Array.isArray(value)) return [undefined];
  const position = /^\d+$/.test(step) && Number(step) < value.length;
  const elements = value.filter(isDoc).flatMap((element) => valuesAt(element, path, at));
  return position ? [...valuesAt(value[Number(step)], path, at + 1), ...elements] : elements;
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
  const names = isDoc(value) ? Object.keys(value) : [];
  const stray = names.find((name) => !name.startsWith('$'));
  if (stray === undefined) return names.length > 0;
  if (names.some((name) => name.startsWith('$'))) throw new StoreError(2, `unknown operator: ${stray}`);
  return false;
}
