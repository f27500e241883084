import { z } from 'zod';
import { addIndex, dropIndexes as discard, ensureCollection, findCollection } from '../catalog.ts';
import type { Collection, Index } from '../catalog.ts';
import { buildIndex } from '../documents.ts';
import { StoreError } from '../errors.ts';
import { compileFilter } from '../query.ts';
import { identity, omit, type Doc } from '../values.ts';
import { cursorFields, doc, flag, namespace, parse, type Command } from './command.ts';
import { openCursor } from './cursors.ts';

const indexFields = z.strictObject({
  key: z.record(z.string(), z.unknown()),
  name: z.string().min(1),
  unique: flag,
  sparse: flag,
  background: flag,
  partialFilterExpression: doc.optional(),
  v: z.unknown().optional(),
});
const createFields = z.strictObject({ createIndexes: z.string(), indexes: z.array(z.unknown()).min(1) });

export const createIndexes: Command = (store, request) => {
  const { indexes } = parse(createFields, request.body, 'createIndexes');
  const wanted = indexes.map((given) => parse(indexFields, given, 'createIndexes.indexes'));
  const name = namespace(request);
  const createdCollectionAutomatically = findCollection(store.tree, name) === undefined;
  const collection = ensureCollection(store.tree, name);
  const numIndexesBefore = collection.indexes.length;
  for (const { partialFilterExpression: partial = null, unique, sparse, ...index } of wanted) {
    const key = checkKey(index.key);
    if (partial) compileFilter(partial);
    if (partial && sparse)
      throw new StoreError(67, 'cannot mix "partialFilterExpression" and "sparse" options');
    const definition = { name: index.name, key, unique, sparse, partial };
    if (!isThere(collection, definition))
      buildIndex(store.tree, collection, addIndex(store.tree, collection, definition));
  }
  return { createdCollectionAutomatically, numIndexesBefore, numIndexesAfter: collection.indexes.length };
};

export const listIndexes: Command = (store, request) => {
  parse(z.strictObject({ listIndexes: z.string(), cursor: cursorFields }), request.body, 'listIndexes');
  const name = namespace(request);
  const collection = findCollection(store.tree, name);
  if (!collection) throw new StoreError(26, `ns does not exist: ${name}`);
  return openCursor(store, name, collection.indexes.map(describeIndex), { batchSize: Infinity });
};

const dropFields = z.strictObject({
  dropIndexes: z.string(),
  index: z.union([z.string(), z.array(z.string()), doc]),
});

export const dropIndexes: Command = (store, request) => {
  const { index } = parse(dropFields, request.body, 'dropIndexes');
  const collection = findCollection(store.tree, namespace(request));
  if (!collection) throw new StoreError(26, 'ns not found');
  const names = typeof index === 'string' ? [index] : index;
  const dropped = collection.indexes.filter(({ name, key }) => {
    if (!Array.isArray(names)) return identity(key) === identity(names);
    return names.includes(name) || (names[0] === '*' && name !== '_id_');
  });
  if (dropped.some(({ name }) => name === '_id_')) throw new StoreError(72, 'cannot drop _id index');
  if (dropped.length === 0 && index !== '*') throw new StoreError(27, 'index not found');
  const nIndexesWas = collection.indexes.length;
  if (dropped.length > 0) discard(store.tree, collection, dropped);
  return { nIndexesWas };
};

/** Ascending and descending fields only: everything else (text, geo, hashed, wildcard) is refused (67). */
function checkKey(key: Doc): Index['key'] {
  const entries = Object.entries(key).map(([path, direction]) => {
    const sound = path
      .split('.')
      .every((step) => step !== '' && !step.startsWith('$') && !/^\d+$/.test(step));
    if (!sound || (direction !== 1 && direction !== -1)) {
      throw new StoreError(67, `the embedded store cannot index '${path}: ${String(direction)}'`);
    }
    return [path, direction] as const;
  });
  if (entries.length === 0) throw new StoreError(67, 'Index keys cannot be an empty object');
  return Object.fromEntries(entries);
}

/** True when the same index exists. Throws 86 when its name or its key is taken by another one. */
function isThere(collection: Collection, wanted: Omit<Index, 'tree' | 'multikey'>): boolean {
  if (identity(wanted.key) === identity({ _id: 1 })) return true;
  const { name, key } = wanted;
  const found = collection.indexes.find(
    (index) => index.name === name || identity(index.key) === identity(key),
  );
  if (!found) return false;
  if (identity(omit(found, ['tree', 'multikey'])) === identity(wanted)) return true;
  throw new StoreError(
    86,
    `An existing index has the same name or key as the requested index: ${found.name}`,
  );
}

/** An index as `listIndexes` reports it. */
export function describeIndex({ name, key, unique, sparse, partial }: Index): Doc {
  return {
    v: 2,
    key,
    name,
    ...(unique && name !== '_id_' ? { unique } : {}),
    ...(sparse ? { sparse } : {}),
    ...(partial ? { partialFilterExpression: partial } : {}),
  };
}
