import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDS } from '../../seed/all.ts';
import { load } from '../../seed/load.ts';
import { openDatabase } from '../../subgraphs/shared/database.ts';
import { type RunningStore, startStore } from '../../subgraphs/shared/store/store.ts';
import { seededFolder } from './env.ts';

/** Loads the seed once for all test files, into a folder that each takes a copy of. */
export async function seedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-seeded-'));
  const store = await startStore({ folder });
  for (const { subgraph, rows, file } of SEEDS) {
    const { db, stop } = await openDatabase(subgraph.name, { uri: store.uri });
    await load(db, subgraph.collections(db), rows, file, () => undefined);
    await stop();
  }
  await store.stop();
  return folder;
}

/** A store that holds the seed of all four, on a copy of its own. */
export async function startSeededStore(): Promise<RunningStore> {
  const seeded = seededFolder();
  const folder = seeded === undefined ? await seedFolder() : await mkdtemp(join(tmpdir(), 'samgraf-store-'));
  if (seeded !== undefined) await cp(seeded, folder, { recursive: true });
  const store = await startStore({ folder });
  return {
    ...store,
    async stop() {
      await store.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
