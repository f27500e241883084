import { startStore } from '../../../../subgraphs/shared/store/store.ts';

/** A store in a process of its own, which tests kill. Its folder is the only argument; it prints its uri. */
async function main(): Promise<void> {
  const { uri } = await startStore({ folder: process.argv[2] ?? '' });
  process.stdout.write(`${uri}\n`);
}

void main();
