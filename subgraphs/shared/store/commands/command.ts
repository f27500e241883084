import { z } from 'zod';
import type { Counters } from '../counters.ts';
import { StoreError } from '../errors.ts';
import { parseSort } from '../plan.ts';
import type { Tree } from '../tree.ts';
import { isDoc, type Doc } from '../values.ts';
import type { Cursors } from './cursors.ts';

/** What a command works on. */
export type Store = { tree: Tree; cursors: Cursors; counters: Counters };
/** One command as it arrived, without the fields that every command may have. */
export type Request = { database: string; name: string; body: Doc; deadline: number };
/** Runs one command without ever waiting, so that no other runs in between. Throws a StoreError to refuse. */
export type Command = (store: Store, request: Request) => Doc;

/** Options that MongoDB knows and the store has not: 115 rather than 40415. */
const UNSUPPORTED = new Set(
  (
    'collation hint let arrayFilters bypassDocumentValidation min max returnKey showRecordId tailable awaitData ' +
    'noCursorTimeout allowPartialResults capped size validator viewOn pipeline timeseries clusteredIndex ' +
    'expireAfterSeconds commitQuorum encryptedFields sort needsMerge exchange'
  ).split(' '),
);

export const doc = z.custom<Doc>(isDoc, 'expected an object');
export const sort = z.unknown().transform((value) => parseSort(value));
/** A flag, which a driver may also send as a number. */
export const flag = z.union([z.boolean(), z.number()]).transform(Boolean).default(false);
export const size = z.int().min(0);
export const cursorFields = z.strictObject({ batchSize: size.optional() }).optional();

/** Reads a command's fields. Throws 40415 or 115 for a field it does not have, 40414 and 14 for a bad one. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const known = issue.keys.find((key) => UNSUPPORTED.has(key));
    if (known) throw new StoreError(115, `the embedded store does not support '${where}.${known}'`);
    throw new StoreError(40415, `BSON field '${where}.${issue.keys[0] ?? ''}' is an unknown field.`);
  }
  const path = `${where}.${issue?.path.join('.') ?? ''}`;
  if (issue?.code === 'invalid_type' && issue.input === undefined) {
    throw new StoreError(40414, `BSON field '${path}' is missing but a required field`);
  }
  throw new StoreError(14, `BSON field '${path}': ${issue?.message ?? 'is of the wrong type'}`);
}

/** The full name of the collection that a command names. Throws 73 for an empty or unsound one. */
export function namespace(request: Request, collection: unknown = request.body[request.name]): string {
  if (typeof collection !== 'string' || collection === '' || collection.includes('\0')) {
    throw new StoreError(73, 'collection name has invalid type or is empty');
  }
  return `${request.database}.${collection}`;
}
