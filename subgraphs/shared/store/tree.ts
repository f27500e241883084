import { deserialize, serialize } from 'bson';
import { open } from 'lmdb';
import { after } from './keys.ts';

const UNDO = Buffer.alloc(4, 0xff);

/** LMDB's limit with pages of 4,096 bytes. */
export const MAX_KEY_BYTES = 1978;

/** A bound between keys; a longer one than LMDB takes has the same keys before it as what it is replaced with. */
const fitting = (bound: Buffer): Buffer =>
  bound.length <= MAX_KEY_BYTES ? bound : after(bound.subarray(0, MAX_KEY_BYTES));

/** The ordered bytes underneath everything, with a record that undoes what an open transaction has written. */
export type Tree = ReturnType<typeof openTree>;

/**
 * Opens the LMDB files in `folder`, made when they are not there. Who writes holds the folder and calls `rollBack`
 * first. `durable: false` never waits for the disk and is meant for folders that are deleted afterwards.
 */
export function openTree(folder: string, durable: boolean) {
  const db = open<Buffer, Buffer>(folder, {
    encoding: 'binary',
    keyEncoding: 'binary',
    noSync: !durable,
    overlappingSync: false,
  });
  let undoing: number | undefined;

  function remember(key: Buffer): void {
    if (undoing === undefined) return;
    const sequence = Buffer.alloc(4);
    sequence.writeUInt32BE(undoing++);
    db.putSync(Buffer.concat([UNDO, sequence]), Buffer.from(serialize({ key, value: db.get(key) ?? null })));
  }

  return {
    get: (key: Buffer): Buffer | undefined => db.get(key),
    put(key: Buffer, value: Buffer): void {
      remember(key);
      db.putSync(key, value);
    },
    remove(key: Buffer): void {
      remember(key);
      db.removeSync(key);
    },
    /** Runs `write` as one LMDB transaction, on disk when this returns; a throw leaves nothing of it. */
    atomically: <T>(write: () => T): T => {
      const sequence = undoing;
      try {
        return db.transactionSync(write);
      } catch (error) {
        undoing = sequence;
        throw error;
      }
    },
    /** Reads keys from `lo` (included) to `hi` (excluded) in growing steps, so that no LMDB cursor stays open. */
    *range(lo: Buffer, hi: Buffer, reverse = false): Generator<{ key: Buffer; value: Buffer }, void> {
      let [start, end] = [fitting(lo), fitting(hi)];
      for (let limit = 8; ; limit = Math.min(limit * 2, 512)) {
        const step = reverse
          ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true, limit }
          : { start, end, limit };
        const entries = [...db.getRange(step)];
        yield* entries;
        const last = entries.at(-1);
        if (entries.length < limit || !last) return;
        if (reverse) end = last.key;
        else start = Buffer.concat([last.key, Buffer.of(0)]);
      }
    },
    /** From here on everything written can be undone, also after a crash. */
    begin: (): void => {
      undoing = 0;
    },
    /** Keeps what was written since `begin`. */
    commit: (): void => {
      undoing = undefined;
      const records = db.getKeys({ start: UNDO, end: after(Buffer.alloc(9, 0xff)) });
      db.transactionSync(() => {
        for (const key of [...records]) db.removeSync(key);
      });
    },
    /** Undoes what was written since `begin`, be it by a process that is no more. */
    rollBack: (): void => {
      undoing = undefined;
      db.transactionSync(() => {
        for (const record of [...db.getRange({ start: Buffer.alloc(9, 0xff), end: UNDO, reverse: true })]) {
          const { key, value } = deserialize(record.value, { promoteBuffers: true });
          if (!Buffer.isBuffer(key)) throw new Error('the undo record is damaged');
          if (Buffer.isBuffer(value)) db.putSync(key, value);
          else db.removeSync(key);
          db.removeSync(record.key);
        }
      });
    },
    close: (): Promise<void> => db.close(),
  };
}
