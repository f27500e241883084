import { StoreError } from './errors.ts';
import type { Tree } from './tree.ts';

/** Which transaction a command belongs to. */
export type TransactionId = { session: string; number: number; start: boolean };

type Open = TransactionId & { connection: object; timer: NodeJS.Timeout };

const LIFETIME_MS = 60_000;
const MAX_REMEMBERED = 1_000;

/** At most one transaction is open, and while it is, every command outside it waits. */
export type Transactions = ReturnType<typeof createTransactions>;

export function createTransactions(tree: Tree) {
  let open: Open | undefined;
  let stopped = false;
  let waiting: (() => void)[] = [];
  // A client whose commit was answered to a broken connection asks again.
  const committed = new Map<string, number>();

  const isOpen = (id: TransactionId | undefined): boolean =>
    open !== undefined && id?.session === open.session && id.number === open.number;

  function end(finish: () => void): void {
    if (open) clearTimeout(open.timer);
    open = undefined;
    finish();
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  function abort(): void {
    if (open) end(tree.rollBack);
  }

  function begin(id: TransactionId, connection: object): void {
    open = { ...id, connection, timer: setTimeout(abort, LIFETIME_MS).unref() };
    tree.begin();
  }

  function missing(id: TransactionId | undefined): StoreError {
    const labels = { errorLabels: ['TransientTransactionError'] };
    return new StoreError(
      251,
      `Transaction with { txnNumber: ${id?.number ?? 0} } is not in progress`,
      labels,
    );
  }

  return {
    /** Ends the open transaction and lets no further command in. */
    stop(): void {
      stopped = true;
      abort();
    },
    /** Undoes the open transaction when a command of it has failed. */
    abort,
    /** Lets a command in, when need be after the open transaction has ended. Throws 251 when its own is gone. */
    async enter(id: TransactionId | undefined, connection: object): Promise<void> {
      if (id && !id.start) {
        if (!open || !isOpen(id)) throw missing(id);
        open.connection = connection;
        return;
      }
      if (id && open?.session === id.session) abort();
      while (open) await new Promise<void>((wake) => waiting.push(wake));
      if (stopped) throw new StoreError(91, 'the store is stopping');
      if (id) begin(id, connection);
    },
    commit(id: TransactionId | undefined): void {
      if (!isOpen(id)) {
        if (id && committed.get(id.session) === id.number) return;
        throw missing(id);
      }
      end(() => {
        tree.commit();
      });
      if (!id) return;
      if (committed.size >= MAX_REMEMBERED) committed.clear();
      committed.set(id.session, id.number);
    },
    abortOwn(id: TransactionId | undefined): void {
      if (!isOpen(id)) throw missing(id);
      abort();
    },
    /** A transaction does not outlive the connection that carried its last command. */
    closed(connection: object): void {
      if (open?.connection === connection) abort();
    },
  };
}
