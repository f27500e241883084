import { parseArgs } from 'node:util';
import { run } from './writers/run.ts';

/**
 * Writers at a time on the same records, through the gateway, while the subgraph's process is killed with SIGKILL at random
 * moments: no acknowledged write lost, none twice, none half, every conflict told. Ends with 1 when one of that is not so.
 * `--writers N`, `--writes N` (acknowledged ones of each), `--records N` and `--kills N` change the size.
 */
const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '200' },
    writes: { type: 'string', default: '3' },
    records: { type: 'string', default: '20' },
    kills: { type: 'string', default: '5' },
  },
});

async function main(): Promise<void> {
  const [writers, writes, records, kills] = [values.writers, values.writes, values.records, values.kills].map(
    Number,
  );
  const { findings, seconds, ...counts } = await run({
    writers: writers ?? 0,
    writes: writes ?? 0,
    records: records ?? 0,
    kills: kills ?? 0,
  });
  for (const finding of findings.slice(0, 20)) print(finding);
  print(
    `${writers} writers on ${records} records, ${counts.kills} times SIGKILL, ${seconds.toFixed(1)} s: ` +
      `${counts.acknowledged} writes acknowledged, ${counts.logged} in the log, ${counts.conflicts} conflicts told, ` +
      `${counts.unknown} answers that told nothing, ${counts.repeated} sent again; ${findings.length} findings`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
