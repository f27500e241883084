import { z } from 'zod';
import { collections, dropCollection, ensureCollection, findCollection } from '../catalog.ts';
import type { Collection, Index, NewIndex } from '../catalog.ts';
import { buildIndex } from '../documents.ts';
import { compileFilter } from '../filter.ts';
import { StoreError, identity, type Doc } from '../values.ts';
import { command, cursorFields, doc, flag, namespace, parse } from './command.ts';
import { openCursor } from './cursors.ts';

const none = z.strictObject({});

export const create = command(none, (_, request) => {
  const name = namespace(request);
  if (findCollection(request.store.tree, name))
    throw new StoreError(48, `Collection ${name} already exists.`);
  ensureCollection(request.store.tree, name);
  return {};
});

export const listCollections = command(
  z.strictObject({
    filter: doc.default({}),
    nameOnly: flag,
    authorizedCollections: flag,
    cursor: cursorFields.optional(),
  }),
  ({ filter }, request) => {
    const prefix = `${request.database}.`;
    const names = collections(request.store.tree, request.database).map(({ name }) =>
      name.slice(prefix.length),
    );
    const found = names.map((name) => ({ name, type: 'collection' })).filter(compileFilter(filter));
    return openCursor(request, `${prefix}$cmd.listCollections`, found, Infinity);
  },
);

export const drop = command(none, (_, request) => {
  const collection = findCollection(request.store.tree, namespace(request));
  if (collection) dropCollection(request.store.tree, collection);
  return {};
});

export const dropDatabase = command(none, (_, { store, database }) => {
  for (const collection of collections(store.tree, database)) dropCollection(store.tree, collection);
  return { dropped: database };
});

const indexFields = z.strictObject({
  key: z.record(z.string(), z.unknown()),
  name: z.string().min(1),
  unique: flag,
  background: flag,
});

export const createIndexes = command(
  z.strictObject({ indexes: z.array(z.unknown()).min(1) }),
  ({ indexes }, request) => {
    const { tree } = request.store;
    const collection = ensureCollection(tree, namespace(request));
    const numIndexesBefore = collection.indexes.length;
    for (const given of indexes) {
      const { name, key, unique } = parse(indexFields, given, 'createIndexes.indexes');
      const wanted = { name, key: checkKey(key), unique };
      if (!isThere(collection, wanted)) buildIndex(tree, collection, wanted);
    }
    return { numIndexesBefore, numIndexesAfter: collection.indexes.length };
  },
);

export const listIndexes = command(z.strictObject({ cursor: cursorFields.optional() }), (_, request) => {
  const name = namespace(request);
  const collection = findCollection(request.store.tree, name);
  if (!collection) throw new StoreError(26, `ns does not exist: ${name}`);
  const listed = collection.indexes.map(({ name, key, unique }) => {
    return { v: 2, key, name, ...(unique && name !== '_id_' && { unique }) };
  });
  return openCursor(request, name, listed, Infinity);
});

/** Ascending fields only: they are read both ways. Everything else (text, geo, wildcard …) is refused (67). */
function checkKey(key: Doc): Index['key'] {
  for (const [path, direction] of Object.entries(key)) {
    if (/(^|\.)(\$|\d+(\.|$)|\.|$)/.test(path) || direction !== 1)
      throw new StoreError(67, `the embedded store cannot index '${path}: ${String(direction)}'`);
  }
  return Object.fromEntries(Object.keys(key).map((path) => [path, 1 as const]));
}

/** True when the same index exists. Throws 86 when its name or its key is taken by another one. */
function isThere({ indexes }: Collection, wanted: NewIndex): boolean {
  if (identity(wanted.key) === identity({ _id: 1 })) return true;
  const same = (a: NewIndex) => [a.name === wanted.name, identity(a.key) === identity(wanted.key)];
  const found = indexes.find((index) => same(index).includes(true));
  if (found && (same(found).includes(false) || found.unique !== wanted.unique))
    throw new StoreError(86, `An existing index has the same name or key: ${found.name}`);
  return found !== undefined;
}
