import type { Connection } from 'mongoose';
import type { Seed } from './all.ts';
import { load, type SeedRows } from './load.ts';
import { copyOf } from './scale/rows.ts';

const MOST = 1000;

/** How many times the base data to load. Throws an error for people unless it is a whole number from 1 to 1000. */
export function scaleOf(scale: string): number {
  if (!/^[1-9]\d{0,3}$/.test(scale) || Number(scale) > MOST)
    throw new Error(`--scale must be a whole number from 1 to ${MOST}`);
  return Number(scale);
}

/** Copies to a transaction: about ten thousand rows of the largest subgraph, some tens of megabytes. */
const CHUNK = 10;

/** Says how many copies of how many are written, and how many rows they have. */
export type CopyProgress = (copies: number, of: number, rows: number) => void;

/**
 * Loads the copies 1 to `scale` - 1 of one subgraph beside its base rows: ten copies to a transaction, so a failure leaves
 * whole tens. Rows are made chunk by chunk and keyed, so loading again replaces them. Returns the number of rows written.
 */
export async function loadCopies(
  { subgraph }: Seed,
  db: Connection,
  scale: number,
  progress: CopyProgress,
): Promise<number> {
  let written = 0;
  for (let copy = 1; copy < scale; copy += CHUNK) {
    const end = Math.min(copy + CHUNK, scale);
    const chunk: Record<string, { _id: string }[]> = {};
    for (let each = copy; each < end; each++)
      for (const [name, rows] of Object.entries(copyOf(subgraph.name, each)))
        (chunk[name] ??= []).push(...rows);
    await load(
      db,
      subgraph.collections(db),
      chunk satisfies SeedRows,
      `copies ${copy} to ${end - 1}`,
      () => undefined,
    );
    written += Object.values(chunk).reduce((sum, rows) => sum + rows.length, 0);
    progress(end - 1, scale - 1, written);
  }
  return written;
}
