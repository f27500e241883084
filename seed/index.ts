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
    } catch (error) {
      throw new Error(`Nothing of ${subgraph.name} was written.`, { cause: error });
    } finally {
      await stop();
    }
  }
}

main().catch((error: unknown) => {
  const cause = error instanceof Error ? error.cause : undefined;
  const lines = [error, cause].map((each) => (each instanceof Error ? each.message : ''));
  process.stderr.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
  process.exitCode = 1;
});
