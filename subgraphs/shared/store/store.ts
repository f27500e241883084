import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCounters, type Counters } from './commands/command.ts';
import type { Backend } from './dispatch.ts';
import { HOLDER, liveHolder, takeLock } from './lock.ts';
import { listen } from './server.ts';
import { createTransactions } from './transactions.ts';
import { openTree } from './tree.ts';

/** A running store: where drivers connect, what commands cost so far, and how to end it. */
export type RunningStore = { uri: string; counters: Counters; stop(): Promise<void> };

/**
 * Starts a MongoDB-compatible store on loopback, at any free port unless `port` is given. With `folder` it keeps its
 * data there and holds the folder until `stop`; throws an error naming process and address when a live one holds it.
 * Without, the data is gone at `stop`. The uri turns off retryable writes: the store does not remember a write it
 * has done, so a retry could apply it twice. It also allows any number of connections: commands that wait for an open
 * transaction would else hold all those that the transaction itself could go on by.
 */
export async function startStore(options: { folder?: string; port?: number } = {}): Promise<RunningStore> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'samgraf-store-')));
  let open: (backend: Backend) => void = () => undefined;
  const server = await listen(options.port ?? 0, new Promise<Backend>((resolve) => (open = resolve)));
  const tree = openTree(folder, options.folder !== undefined);
  try {
    const release = await takeLock(tree, folder, server.address);
    tree.rollBack();
    const [transactions, counters] = [createTransactions(tree), createCounters()];
    open({ store: { tree, cursors: new Map(), counters }, transactions });
    const stop = async (): Promise<void> => {
      await server.stop();
      transactions.stop();
      release();
      await tree.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    };
    return { uri: uriOf(server.address), counters, stop };
  } catch (error) {
    await server.stop();
    await tree.close();
    throw error;
  }
}

/** The uri of the live store that holds a folder, or undefined when none does. */
export async function storeAddress(folder: string): Promise<string | undefined> {
  if (!existsSync(join(folder, 'data.mdb'))) return undefined;
  const tree = openTree(folder, true);
  const holder = await liveHolder(tree.get(HOLDER));
  await tree.close();
  return holder && uriOf(holder.address);
}

function uriOf(address: string): string {
  return `mongodb://${address}/?directConnection=true&retryWrites=false&maxPoolSize=0`;
}
