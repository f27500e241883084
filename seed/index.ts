import { joinDatabase } from '../subgraphs/shared/database.ts';
import { processEnv } from '../subgraphs/shared/env.ts';
import { load } from './load.ts';
import { seedOptions } from './options.ts';
import { loadCopies } from './scale.ts';

const env = processEnv();

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run seed`: loads all four databases, each all or nothing, beside running subgraphs or without them; `-- county` loads
 * that one alone, and needs no other's address. With `-- --scale N` it then adds copies of the base rows, ten to a
 * transaction, until there are about N times as many.
 */
async function main(): Promise<void> {
  const { seeds, scale } = seedOptions(process.argv.slice(2));
  let total = 0;
  for (const seed of seeds) {
    const { subgraph, rows, file } = seed;
    const { db, stop } = await joinDatabase(subgraph.name, env.storage(subgraph.name));
    try {
      await load(db, subgraph.collections(db), rows, file, (collection, written, of) => {
        say(`${subgraph.name} ${collection}: ${written} of ${of}`);
      }).catch((error: unknown) => {
        throw new Error(`Nothing of ${subgraph.name} was written.`, { cause: error });
      });
      total += Object.values(rows).reduce((sum, each) => sum + each.length, 0);
      total += await loadCopies(seed, db, scale, (copies, of, written) => {
        say(`${subgraph.name} copies: ${copies} of ${of}, ${written} rows`);
      });
    } finally {
      await stop();
    }
  }
  say(`${total} rows written`);
}

main().catch((error: unknown) => {
  const cause = error instanceof Error ? error.cause : undefined;
  const lines = [error, cause].map((each) => (each instanceof Error ? each.message : ''));
  process.stderr.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
  process.exitCode = 1;
});
