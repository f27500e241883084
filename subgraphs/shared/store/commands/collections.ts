import { Long } from 'bson';
import { z } from 'zod';
import { collections, dropIndexes, ensureCollection, findCollection } from '../catalog.ts';
import { StoreError } from '../errors.ts';
import { compileFilter } from '../query.ts';
import type { Doc } from '../values.ts';
import { cursorFields, doc, flag, namespace, parse, type Command } from './command.ts';
import { openCursor } from './cursors.ts';
import { describeIndex } from './indexes.ts';

export const create: Command = (store, request) => {
  parse(z.strictObject({ create: z.string() }), request.body, 'create');
  const name = namespace(request);
  if (findCollection(store.tree, name)) throw new StoreError(48, `Collection ${name} already exists.`);
  ensureCollection(store.tree, name);
  return {};
};

const listFields = z.strictObject({
  listCollections: z.unknown(),
  filter: doc.default({}),
  nameOnly: flag,
  authorizedCollections: flag,
  cursor: cursorFields,
});

export const listCollections: Command = (store, request) => {
  const { filter, nameOnly } = parse(listFields, request.body, 'listCollections');
  const prefix = `${request.database}.`;
  const found = collections(store.tree, request.database).map((collection): Doc => {
    const named = { name: collection.name.slice(prefix.length), type: 'collection' };
    const [id] = collection.indexes;
    return nameOnly
      ? named
      : { ...named, options: {}, info: { readOnly: false }, idIndex: id && describeIndex(id) };
  });
  const listed = found.filter(compileFilter(filter));
  return openCursor(store, `${request.database}.$cmd.listCollections`, listed, { batchSize: Infinity });
};

const databaseFields = z.strictObject({
  listDatabases: z.unknown(),
  filter: doc.default({}),
  nameOnly: flag,
  authorizedDatabases: flag,
});

export const listDatabases: Command = (store, request) => {
  const { filter } = parse(databaseFields, request.body, 'listDatabases');
  const names = new Set(collections(store.tree).map(({ name }) => name.split('.')[0] ?? ''));
  const databases = [...names].map((name) => ({ name, sizeOnDisk: Long.ZERO, empty: false }));
  return { databases: databases.filter(compileFilter(filter)), totalSize: Long.ZERO };
};

export const drop: Command = (store, request) => {
  parse(z.strictObject({ drop: z.string() }), request.body, 'drop');
  const name = namespace(request);
  const collection = findCollection(store.tree, name);
  if (!collection) return { ns: name };
  dropIndexes(store.tree, collection);
  return { ns: name, nIndexesWas: collection.indexes.length };
};

export const dropDatabase: Command = (store, request) => {
  parse(z.strictObject({ dropDatabase: z.unknown() }), request.body, 'dropDatabase');
  for (const collection of collections(store.tree, request.database)) dropIndexes(store.tree, collection);
  return { dropped: request.database };
};
