import { Binary } from 'bson';
import type { Command, Store } from './commands/command.ts';
import { getMore, killCursors } from './commands/cursors.ts';
import { explain } from './commands/explain.ts';
import { buildInfo, hello, nothing } from './commands/handshake.ts';
import { aggregate, count, distinct, find } from './commands/read.ts';
import * as collections from './commands/collections.ts';
import * as indexes from './commands/indexes.ts';
import { findAndModify, insert, remove, update } from './commands/write.ts';
import { StoreError, toStoreError } from './errors.ts';
import type { TransactionId, Transactions } from './transactions.ts';
import { isDoc, omit, type Doc } from './values.ts';

const FREE: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: nothing,
  buildInfo,
  buildinfo: buildInfo,
  endSessions: nothing,
};
const READS: Record<string, Command> = {
  find,
  getMore,
  killCursors,
  aggregate,
  count,
  distinct,
  explain,
  listIndexes: indexes.listIndexes,
  listCollections: collections.listCollections,
  listDatabases: collections.listDatabases,
};
const WRITES: Record<string, Command> = {
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
  create: collections.create,
  createIndexes: indexes.createIndexes,
  dropIndexes: indexes.dropIndexes,
  drop: collections.drop,
  dropDatabase: collections.dropDatabase,
};
const TRANSACTION_ENDS = ['commitTransaction', 'abortTransaction'];
const IN_TRANSACTIONS =
  'find getMore killCursors aggregate distinct insert update delete findAndModify create createIndexes';

/** Every command the store answers. */
export const COMMANDS = [...Object.keys({ ...FREE, ...READS, ...WRITES }), ...TRANSACTION_ENDS];

/** Answers one command; a refusal is an answer too. `connection` is what a transaction is bound to. */
export async function dispatch(
  store: Store,
  transactions: Transactions,
  connection: object,
  message: Doc,
): Promise<Doc> {
  const [name = ''] = Object.keys(message);
  const transaction = transactionOf(message);
  try {
    const answer = await run(store, transactions, connection, name, message);
    if (transaction && 'writeErrors' in answer) transactions.abort();
    return { ...answer, ok: 1 };
  } catch (error) {
    const refused = toStoreError(error);
    if (transaction && refused.code !== 251 && !TRANSACTION_ENDS.includes(name)) transactions.abort();
    return { ok: 0, ...refused.toDocument() };
  }
}

async function run(
  store: Store,
  transactions: Transactions,
  connection: object,
  name: string,
  message: Doc,
): Promise<Doc> {
  const database = typeof message.$db === 'string' ? message.$db : 'admin';
  const count = store.counters.of(database).commands;
  count[name] = (count[name] ?? 0) + 1;
  const transaction = transactionOf(message);
  const deadline =
    typeof message.maxTimeMS === 'number' && message.maxTimeMS > 0
      ? Date.now() + message.maxTimeMS
      : Infinity;
  const request = { database, name, deadline, body: withoutCommonFields(message) };
  const free = own(FREE, name);
  if (free) return free(store, request);
  if (TRANSACTION_ENDS.includes(name)) {
    if (name === 'commitTransaction') transactions.commit(transaction);
    else transactions.abortOwn(transaction);
    return {};
  }
  const [read, write] = [own(READS, name), own(WRITES, name)];
  if (!read && !write) throw new StoreError(59, `no such command: '${name}'`);
  refuseConcerns(message);
  if (transaction && !IN_TRANSACTIONS.split(' ').includes(name)) {
    throw new StoreError(263, `Cannot run '${name}' in a multi-document transaction.`);
  }
  await transactions.enter(transaction, connection);
  if (write) return store.tree.atomically(() => write(store, request));
  return read ? read(store, request) : {};
}

function own(table: Record<string, Command>, name: string): Command | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Throws 20 for a retryable write: run twice it could apply twice, so the driver must be told not to retry. */
function transactionOf(message: Doc): TransactionId | undefined {
  if (message.txnNumber === undefined || message.autocommit !== false) return undefined;
  const id = isDoc(message.lsid) ? message.lsid.id : undefined;
  const session = id instanceof Binary ? Buffer.from(id.buffer).toString('hex') : '';
  return { session, number: Number(message.txnNumber), start: message.startTransaction === true };
}

function refuseConcerns(message: Doc): void {
  if (message.txnNumber !== undefined && message.autocommit !== false) {
    throw new StoreError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
  }
  const w = isDoc(message.writeConcern) ? (message.writeConcern.w ?? 1) : 1;
  if (w !== 'majority' && !(typeof w === 'number' && w <= 1)) {
    throw new StoreError(100, 'Not enough data-bearing nodes');
  }
}

const COMMON =
  '$db lsid $clusterTime $readPreference txnNumber autocommit startTransaction readConcern writeConcern comment maxTimeMS';

function withoutCommonFields(message: Doc): Doc {
  return omit(message, COMMON.split(' '));
}
