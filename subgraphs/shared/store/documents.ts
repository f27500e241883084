import { calculateObjectSize, deserialize, serialize } from 'bson';
import { addIndex, saveCollection, treePrefix } from './catalog.ts';
import type { Collection, Index, NewIndex } from './catalog.ts';
import { indexEntries, type IndexEntry } from './indexes.ts';
import { after, encodeKey } from './keys.ts';
import type { Tree } from './tree.ts';
import { StoreError, type Doc } from './values.ts';

/** The largest document of MongoDB. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/**
 * Makes, changes (both given, with the same `_id`) or removes a document with its index keys, or throws
 * (11000, 17280, 201 …) having written nothing.
 */
export function write(tree: Tree, collection: Collection, before?: Doc, next?: Doc): void {
  if (next && calculateObjectSize(next) > MAX_DOCUMENT_BYTES)
    throw new StoreError(10334, 'the document exceeds 16 MB');
  const bytes = next && Buffer.from(serialize(next, { ignoreUndefined: false }));
  const planned = collection.indexes.map((index) => {
    const old = before ? indexEntries(index, before).entries : [];
    const { entries, multikey } = next ? indexEntries(index, next) : { entries: [] };
    const added = without(entries, old);
    for (const entry of added) refuseDuplicate(tree, collection, index, entry);
    return { index, added, multikey, gone: without(old, entries), value: encodeKey((next ?? before)?._id) };
  });
  let grown = false;
  for (const { index, added, gone, multikey, value } of planned) {
    for (const { key } of gone) tree.remove(key);
    for (const { key } of added) tree.put(key, value);
    grown = noteArray(index, multikey) || grown;
  }
  if (bytes) tree.put(Buffer.concat([treePrefix(collection.primary), encodeKey(next._id)]), bytes);
  if (grown) saveCollection(tree, collection);
}

/** Adds an index and fills it; throws when a document does not fit, for the caller to undo everything. */
export function buildIndex(tree: Tree, collection: Collection, made: NewIndex): void {
  const index = addIndex(tree, collection, made);
  const documents = treePrefix(collection.primary);
  for (const { value } of tree.range(documents, after(documents))) {
    const document = deserialize(value);
    const { entries, multikey } = indexEntries(index, document);
    noteArray(index, multikey);
    for (const entry of entries) refuseDuplicate(tree, collection, index, entry);
    for (const { key } of entries) tree.put(key, encodeKey(document._id));
  }
  saveCollection(tree, collection);
}

function without(entries: IndexEntry[], others: IndexEntry[]): IndexEntry[] {
  const keys = new Set(others.map(({ key }) => key.toString('latin1')));
  return entries.filter(({ key }) => !keys.has(key.toString('latin1')));
}

function noteArray(index: Index, path: string | undefined): boolean {
  if (path === undefined || index.multikey.includes(path)) return false;
  index.multikey.push(path);
  return true;
}

/** Called only for keys that the document itself does not have yet. */
function refuseDuplicate(tree: Tree, { name }: Collection, index: Index, entry: IndexEntry): void {
  const { fields, values } = entry;
  if (!index.unique || tree.range(fields, after(fields)).next().done) return;
  const text = Object.entries(values).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
  throw new StoreError(
    11000,
    `E11000 duplicate key error collection: ${name} index: ${index.name} dup key: { ${text.join(', ')} }`,
    { keyPattern: index.key, keyValue: values },
  );
}
