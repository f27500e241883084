import { calculateObjectSize, Long } from 'bson';
import { z } from 'zod';
import { StoreError } from '../errors.ts';
import type { Doc } from '../values.ts';
import { namespace, parse, size, type Command, type Store } from './command.ts';

const MAX_BATCH_BYTES = 12 * 1024 * 1024;
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
const FIRST_BATCH = 101;
const IDLE_MS = 10 * 60_000;

type Cursor = {
  name: string;
  documents: Iterator<Doc, unknown>;
  held?: Doc | undefined;
  left: number;
  usedAt: number;
};
/** The cursors that clients have not read to their end. */
export type Cursors = Map<string, Cursor>;

/** The answer that carries the first documents of a reading and, when there are more, a cursor for the rest. */
export function openCursor(
  store: Store,
  name: string,
  documents: Iterable<Doc>,
  { batchSize = FIRST_BATCH, single = false, limit = 0 },
): Doc {
  const left = limit > 0 ? limit : Infinity;
  const cursor: Cursor = { name, documents: documents[Symbol.iterator](), left, usedAt: Date.now() };
  const { batch, done } = nextBatch(store, cursor, batchSize);
  if (done || single) return { cursor: { id: Long.ZERO, ns: name, firstBatch: batch } };
  for (const [id, { usedAt }] of store.cursors) if (usedAt < Date.now() - IDLE_MS) store.cursors.delete(id);
  const id = new Long(Math.floor(Math.random() * 2 ** 31), Math.floor(Math.random() * 2 ** 30) + 1);
  store.cursors.set(id.toString(), cursor);
  return { cursor: { id, ns: name, firstBatch: batch } };
}

const getMoreFields = z.strictObject({
  getMore: z.unknown(),
  collection: z.string(),
  batchSize: size.optional(),
});

export const getMore: Command = (store, request) => {
  const { getMore: given, collection, batchSize } = parse(getMoreFields, request.body, 'getMore');
  const id = String(given);
  const cursor = store.cursors.get(id);
  if (cursor?.name !== namespace(request, collection)) throw new StoreError(43, `cursor id ${id} not found`);
  cursor.usedAt = Date.now();
  const { batch, done } = nextBatch(
    store,
    cursor,
    batchSize === undefined || batchSize === 0 ? Infinity : batchSize,
  );
  if (done) store.cursors.delete(id);
  return { cursor: { id: done ? Long.ZERO : Long.fromString(id), ns: cursor.name, nextBatch: batch } };
};

const killFields = z.strictObject({ killCursors: z.string(), cursors: z.array(z.unknown()) });

export const killCursors: Command = (store, request) => {
  const { cursors } = parse(killFields, request.body, 'killCursors');
  const killed = cursors.filter((id) => store.cursors.delete(String(id)));
  const cursorsNotFound = cursors.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
};

function nextBatch(store: Store, cursor: Cursor, count: number): { batch: Doc[]; done: boolean } {
  const batch: Doc[] = [];
  let bytes = 0;
  while (batch.length < count && cursor.left > 0) {
    const next = cursor.held ? { done: false, value: cursor.held } : cursor.documents.next();
    if (next.done) {
      cursor.left = 0;
      break;
    }
    const size = calculateObjectSize(next.value);
    if (size > MAX_DOCUMENT_BYTES) throw new StoreError(10334, 'a document of the result exceeds 16 MB');
    bytes += size;
    cursor.held = bytes > MAX_BATCH_BYTES && batch.length > 0 ? next.value : undefined;
    if (cursor.held) break;
    batch.push(next.value);
    cursor.left--;
  }
  const [database = ''] = cursor.name.split('.');
  store.counters.of(database).returned += batch.length;
  return { batch, done: cursor.left <= 0 };
}
