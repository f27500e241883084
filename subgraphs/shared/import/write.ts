import type { Connection } from 'mongoose';
import { type ChangeRecord, changesOn, inputDigest } from '../changes.ts';
import type { Collection } from '../database.ts';
import type { Change } from './records.ts';

/** A record was changed by somebody else after it was read. */
export class Outdated extends Error {}

interface Into {
  db: Connection;
  collection: Collection;
  /** The kind of the lines. */
  name: string;
  by?: string | undefined;
}

/**
 * Writes records and their rows in the log of changes, all or none. Throws Outdated when one of them has no longer the
 * version that it was read with.
 */
export async function write(changes: readonly Change[], into: Into): Promise<void> {
  if (changes.length === 0) return;
  const { db, collection } = into;
  const target = db.collection<{ _id: string }>(collection.collection.name);
  await db
    .transaction(async (session) => {
      const at = new Date().toISOString();
      const { matchedCount, upsertedCount } = await target.bulkWrite(
        changes.map(({ id, version, document }) => ({
          replaceOne: {
            filter: { _id: id, version },
            replacement: { ...document, changedAt: at },
            // A record that came or changed meanwhile has the key already: the database refuses to make it anew.
            upsert: version === 0,
          },
        })),
        { ordered: false, session },
      );
      if (matchedCount + upsertedCount !== changes.length) throw new Outdated();
      // Past mongoose, whose check of each row costs more than the rest of it.
      await db.collection<ChangeRecord>(changesOn(db).collection.name).insertMany(
        changes.map((each) => rowOf(each, at, into)),
        { session },
      );
    })
    .catch((error: unknown) => {
      throw Reflect.get(Object(error), 'code') === 11_000 ? new Outdated() : error;
    });
}

function rowOf(
  { id, owner, version, document }: Change,
  at: string,
  { collection, name, by = owner }: Into,
): ChangeRecord {
  const mutation = `import ${name}`;
  return {
    // A digest, because a cursor tells it: the record's key can be a participant's.
    _id: `${by} ${inputDigest(mutation, { id, at })}`,
    owner,
    at,
    mutation,
    type: collection.modelName,
    record: id,
    version: version + 1,
    along: [],
    by,
    digest: inputDigest(mutation, document),
  };
}
