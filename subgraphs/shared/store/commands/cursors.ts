import { calculateObjectSize, Long } from 'bson';
import { z } from 'zod';
import { MAX_DOCUMENT_BYTES } from '../documents.ts';
import { StoreError, type Doc } from '../values.ts';
import { command, namespace, size, type Request } from './command.ts';

const MAX_BATCH_BYTES = 12 * 1024 * 1024;
const FIRST_BATCH = 101;
const MAX_CURSORS = 1_000;

/** Documents being read; `next` is the one that the next batch begins with. */
type Cursor = { name: string; documents: Iterator<Doc, unknown>; next: IteratorResult<Doc, unknown> };
/** The cursors that clients have not read to their end. */
export type Cursors = Map<string, Cursor>;

/** The answer that carries the first documents of a reading and, when there are more, a cursor for the rest. */
export function openCursor(
  { store }: Request,
  name: string,
  found: Iterable<Doc>,
  batchSize = FIRST_BATCH,
  single = false,
): Doc {
  const documents = found[Symbol.iterator]();
  const cursor: Cursor = { name, documents, next: documents.next() };
  const firstBatch = readBatch(cursor, batchSize);
  if (cursor.next.done || single) return { cursor: { id: Long.ZERO, ns: name, firstBatch } };
  // The oldest goes first: a client that died never reads or kills its own.
  const [oldest = ''] = store.cursors.keys();
  if (store.cursors.size >= MAX_CURSORS) store.cursors.delete(oldest);
  const id = new Long(Math.floor(Math.random() * 2 ** 31), Math.floor(Math.random() * 2 ** 30) + 1);
  store.cursors.set(id.toString(), cursor);
  return { cursor: { id, ns: name, firstBatch } };
}

export const getMore = command(
  z.strictObject({ collection: z.string(), batchSize: size.optional() }),
  ({ collection, batchSize }, request) => {
    const id = String(request.target);
    const cursor = request.store.cursors.get(id);
    if (cursor?.name !== namespace(request, collection))
      throw new StoreError(43, `cursor id ${id} not found`);
    const nextBatch = readBatch(cursor, batchSize || Infinity);
    if (cursor.next.done) request.store.cursors.delete(id);
    const next = cursor.next.done ? Long.ZERO : Long.fromString(id);
    return { cursor: { id: next, ns: cursor.name, nextBatch } };
  },
);

export const killCursors = command(
  z.strictObject({ cursors: z.array(z.unknown()) }),
  ({ cursors }, { store }) => {
    const cursorsKilled = cursors.filter((id) => store.cursors.delete(String(id)));
    const cursorsNotFound = cursors.filter((id) => !cursorsKilled.includes(id));
    return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
  },
);

function readBatch(cursor: Cursor, count: number): Doc[] {
  const batch: Doc[] = [];
  for (let bytes = 0; !cursor.next.done && batch.length < count; cursor.next = cursor.documents.next()) {
    const length = calculateObjectSize(cursor.next.value);
    if (length > MAX_DOCUMENT_BYTES) throw new StoreError(10334, 'a document of the result exceeds 16 MB');
    bytes += length;
    if (bytes > MAX_BATCH_BYTES && batch.length > 0) break;
    batch.push(cursor.next.value);
  }
  return batch;
}
