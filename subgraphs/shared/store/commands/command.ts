import { z } from 'zod';
import type { Tree } from '../tree.ts';
import { StoreError, isDoc, type Doc } from '../values.ts';
import type { Cursors } from './cursors.ts';

/**
 * What commands on one database have cost: commands by name, index keys and documents examined, and documents that met a
 * query's filter and were taken, whether they left one by one or as a group.
 */
export type Count = { commands: Record<string, number>; keys: number; documents: number; returned: number };

/** Counts per database. */
export type Counters = { of(database: string): Count; reset(): void };

/** What commands work on. */
export type Store = { tree: Tree; cursors: Cursors; counters: Counters };
/** One command on its database. */
export type Request = { store: Store; database: string; name: string; target: unknown };
/** Runs one command without ever waiting, so that no other runs in between. Throws a StoreError to refuse. */
export type Command = (store: Store, database: string, name: string, body: Doc) => Doc;

export const doc = z.custom<Doc>(isDoc, 'expected an object');
/** A flag, which a driver may also send as a number. */
export const flag = z.union([z.boolean(), z.number()]).transform(Boolean).default(false);
export const size = z.int().min(0);
export const cursorFields = z.strictObject({ batchSize: size.optional() });

/** Makes a command of its fields, but for the first, which bears its name, and of what it does with them. */
export function command<T>(schema: z.ZodType<T>, run: (fields: T, request: Request) => Doc): Command {
  return (store, database, name, { [name]: target, ...fields }) =>
    run(parse(schema, fields, name), { store, database, name, target });
}

/** Reads fields. Throws 40415 for one that the store does not know, 40414 for a missing and 14 for a bad one. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = [
    where,
    ...(issue?.path ?? []),
    ...(issue?.code === 'unrecognized_keys' ? issue.keys : []),
  ].join('.');
  if (issue?.code === 'unrecognized_keys')
    throw new StoreError(40415, `BSON field '${path}' is an unknown field of the embedded store`);
  if (issue?.code === 'invalid_type' && issue.input === undefined)
    throw new StoreError(40414, `BSON field '${path}' is missing but a required field`);
  throw new StoreError(14, `BSON field '${path}': ${issue?.message ?? 'is of the wrong type'}`);
}

/** The full name of the collection that a command names. Throws 73 for an empty or unsound one. */
export function namespace({ database, target }: Request, collection = target): string {
  if (typeof collection === 'string' && collection !== '' && !collection.includes('\0'))
    return `${database}.${collection}`;
  throw new StoreError(73, 'collection name has invalid type or is empty');
}

/** Starts at zero; a count that `of` gave keeps counting until `reset`. */
export function createCounters(): Counters {
  const counts = new Map<string, Count>();
  return {
    of(database) {
      const count = counts.get(database) ?? { commands: {}, keys: 0, documents: 0, returned: 0 };
      counts.set(database, count);
      return count;
    },
    reset: () => {
      counts.clear();
    },
  };
}
