import DataLoader from 'dataloader';
import type { Model, QueryFilter } from 'mongoose';
import { badInput } from './errors.ts';

/** Every document that fits a filter: for short or bounded lists, in one answer of the database. */
export const findAll = <T>(model: Model<T>, filter: QueryFilter<T>) =>
  model.find(filter).batchSize(ONE_ANSWER).lean<T[]>();

const LONGEST_KEY = 256;

/** More than any of those lists has; the database's own default would cut an answer at 101. */
const ONE_ANSWER = 10_000;

/**
 * A loader of documents by natural key, one database command for all keys of a tick. Unknown keys give null. A key that
 * is not text (a reference from outside can hold anything) is refused with BAD_USER_INPUT before the database sees it, and
 * one that is longer than any key is unknown without asking.
 */
export function loadById<T extends { _id: string }>(model: Model<T>): DataLoader<unknown, T | null> {
  return new DataLoader<unknown, T | null>(async (keys) => {
    const ids = keys.filter((key) => typeof key === 'string').filter((key) => key.length <= LONGEST_KEY);
    const rows =
      ids.length > 0 ? await model.find().where('_id').in(ids).batchSize(ONE_ANSWER).lean<T[]>() : [];
    const byId = new Map<unknown, T>(rows.map((row) => [row._id, row]));
    return keys.map((key) =>
      typeof key === 'string' ? (byId.get(key) ?? null) : badInput('id', 'must be a string'),
    );
  });
}

/** A loader of short lists by the key that their items point to, one database command for all keys of a tick. */
export function loadGroups<T>(
  find: (keys: readonly string[]) => Promise<T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, T[]> {
  return new DataLoader<string, T[]>(async (keys) => {
    const groups = groupBy(await find(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Rows by key, in the order given. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
