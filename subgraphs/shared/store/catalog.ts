import { deserialize, serialize } from 'bson';
import { z } from 'zod';
import { after } from './keys.ts';
import type { Tree } from './tree.ts';
import { StoreError } from './values.ts';

const indexRecord = z.object({
  tree: z.int(),
  name: z.string(),
  key: z.record(z.string(), z.literal(1)),
  unique: z.boolean(),
  /** The paths that have held an array in some document. */
  multikey: z.array(z.string()),
});
const collectionRecord = z.object({ name: z.string(), primary: z.int(), indexes: z.array(indexRecord) });

/** One index of a collection; the first is that of `_id`, whose tree holds the documents themselves. */
export type Index = z.infer<typeof indexRecord>;
/** An index as it is asked for. */
export type NewIndex = Omit<Index, 'tree' | 'multikey'>;
/** A collection by its full name `database.collection`; `primary` is the tree that holds its documents. */
export type Collection = z.infer<typeof collectionRecord>;

const CATALOG = Buffer.alloc(4);
const NEXT_TREE = Buffer.of(0xff, 0xff, 0xff, 0xfd);

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
  if (/\.$|\.\.|\$/.test(name) || Buffer.byteLength(name) > 255)
    throw new StoreError(73, `Invalid namespace specified '${name}'`);
  const collection: Collection = { name, primary: 0, indexes: [] };
  collection.primary = addIndex(tree, collection, { name: '_id_', key: { _id: 1 }, unique: true }).tree;
  saveCollection(tree, collection);
  return collection;
}

/** Every collection of one database. */
export function collections(tree: Tree, database: string): Collection[] {
  const prefix = catalogKey(`${database}.`);
  return Array.from(tree.range(prefix, after(prefix)), ({ value }) =>
    collectionRecord.parse(deserialize(value)),
  );
}

/** Gives a collection an empty index, which `saveCollection` writes to the catalog. */
export function addIndex(tree: Tree, collection: Collection, index: NewIndex): Index {
  const next = tree.get(NEXT_TREE)?.readUInt32BE() ?? 1;
  tree.put(NEXT_TREE, treePrefix(next + 1));
  const added = { ...index, tree: next, multikey: [] };
  collection.indexes.push(added);
  return added;
}

/** Writes a collection's catalog record. */
export function saveCollection(tree: Tree, collection: Collection): void {
  tree.put(catalogKey(collection.name), Buffer.from(serialize(collection)));
}

/** Removes a collection with its documents and indexes. */
export function dropCollection(tree: Tree, collection: Collection): void {
  for (const index of collection.indexes) {
    const prefix = treePrefix(index.tree);
    for (const { key } of tree.range(prefix, after(prefix))) tree.remove(key);
  }
  tree.remove(catalogKey(collection.name));
}

function catalogKey(name: string): Buffer {
  return Buffer.concat([CATALOG, Buffer.from(name)]);
}
