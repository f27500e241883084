import type { Tree } from './tree.ts';
import { StoreError, type Doc } from './values.ts';

/** Which transaction a command belongs to; `start` says that the command is its first. */
export type TransactionId = { session: string; number: number; start: boolean };

const LIFETIME_MS = 60_000;

/** At most one transaction is open, and while it is, every command outside it waits. */
export type Transactions = ReturnType<typeof createTransactions>;

export function createTransactions(tree: Pick<Tree, 'begin' | 'commit' | 'rollBack'>) {
  let open: (TransactionId & { connection: object; timer: NodeJS.Timeout }) | undefined;
  let committed: TransactionId | undefined;
  let stopped = false;
  const gone = new WeakSet();
  const waiting: (() => void)[] = [];

  const same = (a: TransactionId | undefined, b: TransactionId | undefined): boolean =>
    a !== undefined && a.session === b?.session && a.number === b.number;

  function end(finish: () => void): void {
    clearTimeout(open?.timer);
    open = undefined;
    try {
      finish();
    } finally {
      for (const wake of waiting.splice(0)) wake();
    }
  }

  function undo(): void {
    try {
      tree.rollBack();
    } catch (error) {
      // The next start undoes it; what was written until then would be undone, too.
      stopped = true;
      throw error;
    }
  }

  function abort(): void {
    if (open) end(undo);
  }

  function current(id: TransactionId | undefined): NonNullable<typeof open> {
    if (open && same(open, id)) return open;
    const labels = { errorLabels: ['TransientTransactionError'] };
    throw new StoreError(251, `Transaction ${id?.number ?? 0} is not in progress`, labels);
  }

  return {
    /** Ends the open transaction and lets no further command in. */
    stop(): void {
      stopped = true;
      abort();
    },
    /** Undoes the transaction of a command that has failed. */
    failed(id: TransactionId | undefined): void {
      if (same(open, id)) abort();
    },
    /**
     * Does a command's work, when need be after the open transaction has ended. Throws 251 when its own is gone. The work
     * is done here because a caller that awaits being let in goes on too late: another transaction may have begun.
     */
    async within(id: TransactionId | undefined, connection: object, work: () => Doc): Promise<Doc> {
      if (id && !id.start) {
        current(id).connection = connection;
        return work();
      }
      if (id && open?.session === id.session) abort();
      while (open) await new Promise<void>((wake) => waiting.push(wake));
      if (stopped) throw new StoreError(91, 'the store is stopping');
      // Nobody would end its transaction, nor hear what came of it.
      if (gone.has(connection)) throw new StoreError(279, 'the client has gone');
      if (id) {
        open = { ...id, connection, timer: setTimeout(abort, LIFETIME_MS).unref() };
        tree.begin();
      }
      return work();
    },
    /** Keeps what was done. A client whose commit was answered to a broken connection asks again. */
    commit(id: TransactionId | undefined): void {
      if (same(committed, id)) return;
      const own = current(id);
      end(() => {
        try {
          tree.commit();
        } catch (error) {
          undo();
          throw error;
        }
      });
      committed = own;
    },
    /** Undoes what was done. Throws 251 when that has happened already. */
    abortOwn(id: TransactionId | undefined): void {
      current(id);
      abort();
    },
    /** A transaction does not outlive the connection that carried its last command. */
    closed(connection: object): void {
      gone.add(connection);
      if (open?.connection === connection) abort();
    },
  };
}
