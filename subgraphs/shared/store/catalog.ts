import { deserialize, serialize } from 'bson';
import { z } from 'zod';
import { StoreError } from './errors.ts';
import { after } from './keys.ts';
import type { Tree } from './tree.ts';
import { isDoc, type Doc } from './values.ts';

const indexRecord = z.object({
  tree: z.int(),
  name: z.string(),
  key: z.record(z.string(), z.union([z.literal(1), z.literal(-1)])),
  unique: z.boolean(),
  sparse: z.boolean(),
  partial: z.custom<Doc>(isDoc).nullable(),
  /** The paths that have held an array in some document. */
  multikey: z.array(z.string()),
});
const collectionRecord = z.object({ name: z.string(), indexes: z.array(indexRecord) });

/** One index of a collection; the first is that of `_id`, whose tree holds the documents themselves. */
export type Index = z.infer<typeof indexRecord>;
/** A collection by its full name `database.collection`. */
export type Collection = z.infer<typeof collectionRecord>;

const CATALOG = Buffer.alloc(4);
const NEXT_TREE = Buffer.alloc(5);

/** The first bytes of every key in a tree. */
export function treePrefix(tree: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(tree);
  return prefix;
}

/** A collection with its indexes, or undefined when nothing was ever written to it. */
export function findCollection(tree: Tree, name: string): Collection | undefined {
  const record = tree.get(catalogKey(name));
  return record && collectionRecord.parse(deserialize(record));
}

/** A collection, made when it is not there. */
export function ensureCollection(tree: Tree, name: string): Collection {
  const found = findCollection(tree, name);
  if (found) return found;
  if (/\.$|\.\.|\$|\0/.test(name) || Buffer.byteLength(name) > 255)
    throw new StoreError(73, `Invalid namespace specified '${name}'`);
  const collection: Collection = { name, indexes: [] };
  addIndex(tree, collection, { name: '_id_', key: { _id: 1 }, unique: true, sparse: false, partial: null });
  return collection;
}

/** Every collection of one database, or of all. */
export function collections(tree: Tree, database?: string): Collection[] {
  const prefix = database === undefined ? CATALOG : catalogKey(`${database}.`);
  return [...tree.range(prefix, after(prefix))]
    .filter((entry) => !entry.key.equals(NEXT_TREE))
    .map((entry) => collectionRecord.parse(deserialize(entry.value)));
}

/** Adds an empty index to the catalog. */
export function addIndex(tree: Tree, collection: Collection, index: Omit<Index, 'tree' | 'multikey'>): Index {
  const next = tree.get(NEXT_TREE)?.readUInt32BE() ?? 1;
  tree.put(NEXT_TREE, treePrefix(next + 1));
  const added = { ...index, tree: next, multikey: [] };
  collection.indexes.push(added);
  saveCollection(tree, collection);
  return added;
}

/** Writes a collection's catalog record. */
export function saveCollection(tree: Tree, collection: Collection): void {
  tree.put(catalogKey(collection.name), Buffer.from(serialize(collection)));
}

/** Removes indexes with all their keys; without a list, the collection with its documents. */
export function dropIndexes(tree: Tree, collection: Collection, dropped: Index[] = collection.indexes): void {
  for (const index of dropped) {
    const prefix = treePrefix(index.tree);
    for (const { key } of tree.range(prefix, after(prefix))) tree.remove(key);
  }
  const indexes = collection.indexes.filter((index) => !dropped.includes(index));
  if (indexes.length === 0) tree.remove(catalogKey(collection.name));
  else saveCollection(tree, { ...collection, indexes });
}

function catalogKey(name: string): Buffer {
  return Buffer.concat([CATALOG, Buffer.from(name)]);
}
