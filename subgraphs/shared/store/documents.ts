import { calculateObjectSize, deserialize, serialize } from 'bson';
import { saveCollection, treePrefix, type Collection, type Index } from './catalog.ts';
import { StoreError } from './errors.ts';
import { after } from './keys.ts';
import { indexEntries, primaryKey, type IndexEntry } from './indexes.ts';
import type { Tree } from './tree.ts';
import type { Doc } from './values.ts';

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Decodes a stored document; every call gives a new object. */
export function decode(bytes: Buffer): Doc {
  return deserialize(bytes);
}

/** Stores a new document and its index keys, or throws (11000, 17280, 201 …) having written nothing. */
export function insertDocument(tree: Tree, collection: Collection, document: Doc): void {
  write(tree, collection, undefined, document);
}

/** Replaces a stored document by another of the same `_id`. */
export function replaceDocument(tree: Tree, collection: Collection, before: Doc, next: Doc): void {
  write(tree, collection, before, next);
}

/** Removes a stored document and its index keys. */
export function removeDocument(tree: Tree, collection: Collection, document: Doc): void {
  for (const index of collection.indexes) {
    for (const entry of indexEntries(index, document).entries) tree.remove(entry.key);
  }
}

/** Fills a new index; when a document does not fit, throws and leaves the caller's LMDB transaction to be undone. */
export function buildIndex(tree: Tree, collection: Collection, index: Index): void {
  const documents = treePrefix(collection.indexes[0]?.tree ?? 0);
  for (const { value } of tree.range(documents, after(documents))) {
    const { entries, multikey } = indexEntries(index, decode(value));
    noteArrays(index, multikey);
    for (const entry of entries) refuseDuplicate(tree, collection, index, entry);
    for (const entry of entries) tree.put(entry.key, entry.primary);
  }
  saveCollection(tree, collection);
}

function write(tree: Tree, collection: Collection, before: Doc | undefined, next: Doc): void {
  if (calculateObjectSize(next) > MAX_DOCUMENT_BYTES)
    throw new StoreError(10334, 'the document exceeds 16 MB');
  const planned = collection.indexes.map((index) => {
    const old = before ? indexEntries(index, before).entries : [];
    const { entries, multikey } = indexEntries(index, next);
    const kept = new Set(entries.map(({ key }) => key.toString('latin1')));
    const had = new Set(old.map(({ key }) => key.toString('latin1')));
    const added = entries.filter(({ key }) => !had.has(key.toString('latin1')));
    for (const entry of added) refuseDuplicate(tree, collection, index, entry);
    return { index, added, multikey, gone: old.filter(({ key }) => !kept.has(key.toString('latin1'))) };
  });
  const [primary] = collection.indexes;
  let grown = false;
  for (const { index, added, gone, multikey } of planned) {
    for (const entry of gone) tree.remove(entry.key);
    if (index !== primary) for (const entry of added) tree.put(entry.key, entry.primary);
    grown = noteArrays(index, multikey) || grown;
  }
  tree.put(primaryKey(collection, next), Buffer.from(serialize(next, { ignoreUndefined: false })));
  if (grown) saveCollection(tree, collection);
}

function noteArrays(index: Index, paths: string[]): boolean {
  const added = paths.filter((path) => !index.multikey.includes(path));
  index.multikey.push(...added);
  return added.length > 0;
}

function refuseDuplicate(tree: Tree, collection: Collection, index: Index, entry: IndexEntry): void {
  if (!index.unique) return;
  for (const { key, value } of tree.range(entry.fields, after(entry.fields))) {
    if (index.name === '_id_' ? !key.equals(entry.key) : value.equals(entry.primary)) continue;
    const dup = Object.entries(entry.values).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
    throw new StoreError(
      11000,
      `E11000 duplicate key error collection: ${collection.name} index: ${index.name} dup key: { ${dup.join(', ')} }`,
      { keyPattern: index.key, keyValue: entry.values },
    );
  }
}
