import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCounters, type Counters } from './counters.ts';
import { liveHolder, takeLock } from './lock.ts';
import { listen, type Backend } from './server.ts';
import { createTransactions } from './transactions.ts';
import { openTree } from './tree.ts';

/** A running store: where drivers connect, what commands cost so far, and how to end it. */
export type RunningStore = { uri: string; counters: Counters; stop(): Promise<void> };

/**
 * Starts a MongoDB-compatible store on loopback, at any free port unless `port` is given. With `folder` it keeps its
 * data there and holds the folder until `stop`; throws an error naming process and address when a live one holds it.
 * Without, the data is gone at `stop`. The uri turns off retryable writes: the store does not remember a write it
 * has done, so a retry could apply it twice.
 */
export async function startStore(options: { folder?: string; port?: number } = {}): Promise<RunningStore> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'samgraf-store-')));
  await mkdir(folder, { recursive: true });
  let open: (backend: Backend) => void = () => undefined;
  const backend = new Promise<Backend>((resolve) => (open = resolve));
  const server = await listen(options.port ?? 0, backend);
  const address = `127.0.0.1:${server.port}`;
  try {
    const release = await takeLock(folder, address);
    const tree = openTree(folder, options.folder !== undefined);
    const transactions = createTransactions(tree);
    const counters = createCounters();
    open({ store: { tree, cursors: new Map(), counters }, transactions });
    const stop = async (): Promise<void> => {
      await server.stop();
      transactions.stop();
      await tree.close();
      await release();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    };
    return { uri: uriOf(address), counters, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The uri of the live store that holds a folder, or undefined when none does. */
export async function storeAddress(folder: string): Promise<string | undefined> {
  const holder = await liveHolder(folder);
  return holder && uriOf(holder.address);
}

function uriOf(address: string): string {
  return `mongodb://${address}/?directConnection=true&retryWrites=false`;
}
