import { parseArgs } from 'node:util';
import { run } from './disclosure/run.ts';

/**
 * Random pairs and triples of aggregate queries, put to the running graph over two successive releases: no withheld count
 * may become narrower than the threshold allows, and no difference of answers a small group. Ends with 1 when one does.
 * `--count N` asks so many, `--seed N` begins at that one.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10000' } },
});

async function main(): Promise<void> {
  const { combinations, withheld, narrowed, releases } = await run({
    from: Number(values.seed),
    count: Number(values.count),
  });
  for (const { seed, what } of narrowed.slice(0, 20)) print(`seed ${seed}: ${what.slice(0, 5).join('; ')}`);
  print(
    `${combinations} combinations, ${withheld} suppressed cells, ${narrowed.length} narrowed (${releases} releases of the immigration service, the last published meanwhile)`,
  );
  if (narrowed.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
