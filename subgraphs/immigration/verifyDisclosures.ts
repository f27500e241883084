import { parseArgs } from 'node:util';
import { joinDatabase } from '../shared/database.ts';
import { processEnv } from '../shared/env.ts';
import { createModel } from './model.ts';
import { type Anchor, verifyRegister } from './register/verify.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `--anchor SEQ:HASH`, as often as wished. Throws an error for people when one cannot be read. */
function anchorsOf(args: readonly string[]): Anchor[] {
  const { anchor } = parseArgs({
    args: [...args],
    options: { anchor: { type: 'string', multiple: true, default: [] } },
  }).values;
  return anchor.map((text) => {
    const [, seq, hash] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? [];
    if (seq === undefined || hash === undefined)
      throw new Error('--anchor must be the number of a row, a colon and its hash');
    return { seq: Number(seq), hash };
  });
}

/**
 * `npm run verify:disclosures`: reads the whole register of disclosures, beside the running subgraph or without it, and
 * prints how many rows it has, its last row as an anchor, and every row that is not as it was written; then it exits with 1.
 */
async function main(): Promise<void> {
  const anchors = anchorsOf(process.argv.slice(2));
  const { db, stop } = await joinDatabase('immigration', processEnv().storage('immigration'));
  try {
    const model = createModel(db);
    const { rows, last, faults } = await verifyRegister(
      { rows: model.disclosuresInOrder(), head: () => model.registerHead() },
      anchors,
    );
    say(`${rows} rows of disclosures`);
    if (last !== undefined) say(`the last one: ${last.seq}:${last.hash}`);
    for (const fault of faults) say(fault);
    say(faults.length === 0 ? 'every row is as it was written' : `${faults.length} findings`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
