import { Binary } from 'bson';
import { create, createIndexes, drop, dropDatabase } from './commands/collections.ts';
import { listCollections, listIndexes } from './commands/collections.ts';
import type { Command, Store } from './commands/command.ts';
import { getMore, killCursors } from './commands/cursors.ts';
import { aggregate, count, find } from './commands/read.ts';
import { findAndModify, insert, remove, update } from './commands/write.ts';
import type { TransactionId, Transactions } from './transactions.ts';
import { describeError, StoreError, isDoc, type Doc } from './values.ts';

/** What connections work on. */
export type Backend = { store: Store; transactions: Transactions };

/**
 * Presents the store as a replica set of one, because drivers open transactions on nothing less. Without
 * `topologyVersion` they poll rather than wait for an answer that changes.
 */
const hello: Command = () => ({
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  setName: 'embedded',
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: 21,
});
const nothing: Command = () => ({});

const FREE: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: nothing,
  endSessions: nothing,
};
const READS: Record<string, Command> = {
  find,
  getMore,
  killCursors,
  aggregate,
  count,
  listIndexes,
  listCollections,
};
const CHANGES: Record<string, Command> = { insert, update, delete: remove, findAndModify };
const WRITES: Record<string, Command> = { ...CHANGES, create, createIndexes, drop, dropDatabase };
const ALL = { ...FREE, ...READS, ...WRITES };
const OUTSIDE_TRANSACTIONS = ['count', 'listIndexes', 'listCollections', 'drop', 'dropDatabase'];
const TRANSACTION_ENDS = ['commitTransaction', 'abortTransaction'];

/** Every command the store answers. */
export const COMMANDS = [...Object.keys(ALL), ...TRANSACTION_ENDS];

/** Answers one command; a refusal is an answer too. `connection` is what a transaction is bound to. */
export async function dispatch(backend: Backend, connection: object, message: Doc): Promise<Doc> {
  const [name = ''] = Object.keys(message);
  const id = transactionOf(message);
  const ends = TRANSACTION_ENDS.includes(name);
  try {
    if (name === 'commitTransaction') backend.transactions.commit(id);
    else if (ends) backend.transactions.abortOwn(id);
    const answer = ends ? {} : await run(backend, connection, name, id, message);
    if ('writeErrors' in answer) backend.transactions.failed(id);
    return { ...answer, ok: 1 };
  } catch (error) {
    const refused = describeError(error);
    if (!ends) backend.transactions.failed(id);
    return { ok: 0, ...refused };
  }
}

async function run(
  { store, transactions }: Backend,
  connection: object,
  name: string,
  id: TransactionId | undefined,
  message: Doc,
): Promise<Doc> {
  const database = typeof message.$db === 'string' ? message.$db : 'admin';
  const count = store.counters.of(database).commands;
  count[name] = (count[name] ?? 0) + 1;
  const command = Object.hasOwn(ALL, name) ? ALL[name] : undefined;
  if (!command) throw new StoreError(59, `no such command: '${name}'`);
  const work = (): Doc => command(store, database, name, withoutCommonFields(message));
  if (name in FREE) return work();
  if (message.txnNumber !== undefined && !id)
    throw new StoreError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
  if (id && OUTSIDE_TRANSACTIONS.includes(name))
    throw new StoreError(263, `Cannot run '${name}' in a multi-document transaction.`);
  return transactions.within(id, connection, name in WRITES ? () => store.tree.atomically(work) : work);
}

/** A retryable write has a number too, but no `autocommit`: it belongs to no transaction, and is refused (20). */
function transactionOf({ txnNumber, autocommit, lsid, startTransaction }: Doc): TransactionId | undefined {
  if (txnNumber === undefined || autocommit !== false) return undefined;
  const id = isDoc(lsid) ? lsid.id : undefined;
  const session = id instanceof Binary ? id.toString('hex') : '';
  return { session, number: Number(txnNumber), start: startTransaction === true };
}

/** Fields that any command may have and that change nothing here: one node, whose writes are always on disk. */
const COMMON =
  '$db lsid $clusterTime $readPreference txnNumber autocommit startTransaction readConcern writeConcern comment';

function withoutCommonFields(message: Doc): Doc {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !COMMON.split(' ').includes(name)));
}
