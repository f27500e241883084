import { parseArgs } from 'node:util';
import { shown } from './access/shown.ts';
import { run } from './access/run.ts';

/**
 * Every field of the supergraph that asks anything of its caller, for every development persona and nobody, every purpose,
 * every state of the agreements and every form of the operation, at the gateway and at the subgraph: what the running graph
 * decides is held against a table written from the rules. Ends with 1 when one decision differs. `--every N` asks every nth.
 */
const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });

async function main(): Promise<void> {
  const every = Number(values.every);
  const { decisions, mismatches, ...rest } = await run({ every });
  // A sample leaves fields out.
  const undecided = every === 1 ? rest.undecided : [];
  const first = new Map(mismatches.map((each) => [`${each.decided} ${each.by} ${each.query}`, each]));
  for (const each of [...first.values()].slice(0, 20)) print(shown(each));
  if (undecided.length > 0) print(`never both allowed and refused: ${undecided.join(', ')}`);
  print(`${decisions} decisions, ${mismatches.length} mismatches`);
  if (mismatches.length + undecided.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
