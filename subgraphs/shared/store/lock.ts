import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const holderRecord = z.object({ pid: z.int().positive(), address: z.string() });

/** The process that holds a folder, and where its store listens (`host:port`). */
export type Holder = z.infer<typeof holderRecord>;

/**
 * Takes a folder for this process; the result gives it back. Throws an error that names a live holder.
 * Locks are numbered and the highest counts. A stale one is never removed before the next number is taken, which only
 * one starter can do, so two that find the same stale lock cannot both get the folder.
 */
export async function takeLock(folder: string, address: string): Promise<() => Promise<void>> {
  const own = join(folder, `store.lock-${randomUUID()}`);
  await writeFile(own, JSON.stringify({ pid: process.pid, address }));
  try {
    for (;;) {
      const latest = await latestLock(folder);
      const holder = await holderOf(fileOf(folder, latest));
      if (holder) {
        throw new Error(
          `${folder} is in use by process ${holder.pid}, whose store listens on ${holder.address}`,
        );
      }
      const taken = fileOf(folder, latest + 1);
      if (await take(folder, own, latest + 1)) return () => writeFile(taken, '');
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** The process that holds a folder now; undefined when none does, or when its lock outlived it. */
export async function liveHolder(folder: string): Promise<Holder | undefined> {
  return holderOf(fileOf(folder, await latestLock(folder)));
}

/** Takes the lock of one number; false when another was faster, also when that one has already cleared up behind it. */
async function take(folder: string, own: string, number: number): Promise<boolean> {
  const file = fileOf(folder, number);
  // A link appears at once with its content, so nobody ever reads half a lock.
  if (!(await succeeds(link(own, file), 'EEXIST'))) return false;
  const taken = await lockNumbers(folder);
  const overtaken = Math.max(...taken) !== number;
  for (const old of overtaken ? [number] : taken) {
    if (overtaken || old < number) await rm(fileOf(folder, old), { force: true });
  }
  return !overtaken;
}

async function latestLock(folder: string): Promise<number> {
  return Math.max(0, ...(await lockNumbers(folder)));
}

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.flatMap((name) => {
    const number = /^store\.lock\.(\d+)$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `store.lock.${number}`);
}

async function holderOf(file: string): Promise<Holder | undefined> {
  const holder = parseHolder(await readOrNothing(file));
  return holder && isAlive(holder.pid) && (await listens(holder.address)) ? holder : undefined;
}

/** Waits for a step; false when it fails with the code that says another was faster. */
async function succeeds(step: Promise<unknown>, code: string): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if (isCode(error, code)) return false;
    throw error;
  }
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return holderRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function listens(address: string): Promise<boolean> {
  const [host = '', port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('connect', () => {
      resolve(true);
      socket.destroy();
    });
  });
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
