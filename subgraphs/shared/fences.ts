import { type ClientSession, type Connection, mongo } from 'mongoose';

/** A transaction all of whose reads are of one moment; without it, a MongoDB of several shards promises that of none. */
export const SNAPSHOT = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;

const DUPLICATE_KEY = 11000;

/**
 * Makes the change of fences, documents that exist to be changed. A transaction protects what it writes, and not what it
 * only reads; two that rest on each other change the same fence, so that a MongoDB aborts one of them, which the driver then
 * takes again beside what the other one left.
 */
export function createFences(db: Connection) {
  const fences = db.collection<{ _id: string; touched: number }>('fences');
  return async (keys: readonly string[], session: ClientSession): Promise<void> => {
    try {
      for (const _id of keys)
        await fences.updateOne({ _id }, { $inc: { touched: 1 } }, { session, upsert: true });
    } catch (error) {
      // Both made it: the same conflict by another name.
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY)
        error.addErrorLabel('TransientTransactionError');
      throw error;
    }
  };
}
