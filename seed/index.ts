import { joinDatabase } from '../subgraphs/shared/database.ts';
import { processEnv } from '../subgraphs/shared/env.ts';
import { SEEDS } from './all.ts';
import { load } from './load.ts';

const env = processEnv();

/** `npm run seed`: loads all four databases, each all or nothing, beside running subgraphs or without them. */
async function main(): Promise<void> {
  for (const { subgraph, rows, file } of SEEDS) {
    const { db, stop } = await joinDatabase(subgraph.name, env.storage(subgraph.name));
    try {
      await load(db, subgraph.collections(db), rows, file, (collection, written, of) => {
        process.stdout.write(`${subgraph.name} ${collection}: ${written} of ${of}\n`);
      });
    } finally {
      await stop();
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Nothing of this subgraph was written.\n${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
