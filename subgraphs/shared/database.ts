import { type Connection, createConnection, type Document, type Model } from 'mongoose';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { databaseName, type Storage } from './env.ts';
import { startStore, storeAddress } from './store/store.ts';

/** A subgraph's database, and how to let go of it. */
export interface Database {
  db: Connection;
  /** True when the embedded store serves it: what `npm start` may seed by itself. */
  embedded: boolean;
  stop: () => Promise<void>;
}

async function connect(uri: string, dbName: string): Promise<Connection> {
  return createConnection(uri, {
    dbName,
    autoIndex: false,
    serverSelectionTimeoutMS: 5000,
  }).asPromise();
}

/**
 * Opens a subgraph's database: a MongoDB by its address, else the embedded store of its folder, which this process then
 * holds. Throws when another process does, naming it.
 */
export async function openDatabase(name: SubgraphName, storage: Storage): Promise<Database> {
  if ('uri' in storage) {
    const db = await connect(storage.uri, storage.database ?? databaseName(name));
    return { db, embedded: false, stop: () => db.close() };
  }
  const store = await startStore({ folder: storage.folder });
  const db = await connect(store.uri, databaseName(name));
  const stop = async () => {
    await db.close();
    await store.stop();
  };
  return { db, embedded: true, stop };
}

/** The same for a command beside a running subgraph: works through the store that the subgraph holds, if it does. */
export async function joinDatabase(name: SubgraphName, storage: Storage): Promise<Database> {
  const held = 'folder' in storage ? await storeAddress(storage.folder) : undefined;
  if (held === undefined) return openDatabase(name, storage);
  const db = await connect(held, databaseName(name));
  return { db, embedded: true, stop: () => db.close() };
}

/** A stored collection, as far as the subgraph's start and the seed need it. */
export interface Collection {
  new (row: object): Pick<Document, 'validate'> & { toObject(): object };
  modelName: string;
  collection: Model<unknown>['collection'];
  createCollection(): Promise<unknown>;
  createIndexes(): Promise<unknown>;
}

/** Makes the collections' indexes; throws when one cannot be made, because a missing unique index accepts duplicates. */
export async function ensureIndexes(collections: readonly Collection[]): Promise<void> {
  for (const collection of collections) {
    await collection.createCollection();
    await collection.createIndexes();
  }
}
