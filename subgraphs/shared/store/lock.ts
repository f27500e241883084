import { once } from 'node:events';
import { connect } from 'node:net';
import { z } from 'zod';
import type { Tree } from './tree.ts';

const holderRecord = z.object({ pid: z.int().positive(), address: z.string() });

/** The process that holds a folder, and where its store listens (`host:port`). */
export type Holder = z.infer<typeof holderRecord>;

/** Where the files themselves say who holds them; no other key begins so. */
export const HOLDER = Buffer.of(0xff, 0xff, 0xff, 0xfe);

/**
 * Takes the opened files for this process; the result gives them back. Throws an error that names a live holder. LMDB
 * lets one process write at a time, so of two that find the same stale holder one finds it replaced.
 */
export async function takeLock(tree: Tree, folder: string, address: string): Promise<() => void> {
  const own = Buffer.from(JSON.stringify({ pid: process.pid, address }));
  for (;;) {
    const found = tree.get(HOLDER);
    const holder = await liveHolder(found);
    if (holder)
      throw new Error(
        `${folder} is in use by process ${holder.pid}, whose store listens on ${holder.address}`,
      );
    const taken = tree.atomically(() => {
      const now = tree.get(HOLDER);
      if (now?.toString() !== found?.toString()) return false;
      tree.put(HOLDER, own);
      return true;
    });
    if (taken)
      return () => {
        tree.remove(HOLDER);
      };
  }
}

/** Reads who holds the files; undefined when nobody does, or when the record outlived its process. */
export async function liveHolder(record: Buffer | undefined): Promise<Holder | undefined> {
  const holder = record && holderRecord.parse(JSON.parse(record.toString()));
  return holder && isAlive(holder.pid) && (await listens(holder.address)) ? holder : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Object && 'code' in error && error.code === 'EPERM';
  }
}

async function listens(address: string): Promise<boolean> {
  const [host = '', port] = address.split(':');
  const socket = connect(Number(port), host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
