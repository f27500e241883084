import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SEEDS } from '../../seed/all.ts';
import { load } from '../../seed/load.ts';
import { openDatabase } from '../../subgraphs/shared/database.ts';
import { drawn } from './draw.ts';
import { courses, FAULTS, writeCourses } from './import/courses.ts';

/**
 * `npm run import` as people run it, in processes of its own on an embedded store: a long CSV whole, with three faulty
 * lines, and killed at random until it comes through. Ends with 1 when something is not as it must be. `--lines N`,
 * `--kills N` and `--seed N` change the sizes and the moments.
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function must(holds: boolean, what: string): void {
  print(`${holds ? 'ok' : 'NOT OK'}: ${what}`);
  if (!holds) process.exitCode = 1;
}

/** Runs an import on the stores of a folder; kills it after some milliseconds if told to. */
async function run(data: string, file: string, killAfter?: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'subgraphs/import.ts', 'county', file], {
    env: { SAMGRAF_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const start = Date.now();
  const output = text(child.stdout);
  const ended = once(child, 'exit');
  if (killAfter !== undefined) {
    await Promise.race([ended, wait(killAfter, undefined, { ref: false })]);
    child.kill('SIGKILL');
  }
  await ended;
  const lines = (await output).trim().split('\n');
  return { code: child.exitCode, lines, last: lines.at(-1) ?? '', milliseconds: Date.now() - start };
}

async function stateOf(data: string) {
  const { db, stop } = await openDatabase('county', { folder: `${data}/county` });
  try {
    return await courses(db);
  } finally {
    await stop();
  }
}

async function main(): Promise<void> {
  const [lines, kills, seed] = [Number(values.lines), Number(values.kills), Number(values.seed)];
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-import-'));
  const at = (name: string): string => join(folder, name);
  try {
    const county = SEEDS.find(({ subgraph }) => subgraph.name === 'county');
    if (!county) throw new Error('no county');
    const { db, stop } = await openDatabase('county', { folder: at('seeded/county') });
    await load(db, county.subgraph.collections(db), county.rows, county.file, () => undefined);
    await stop();
    const before = await stateOf(at('seeded'));
    for (const name of ['whole', 'faulty', 'killed']) await cp(at('seeded'), at(name), { recursive: true });

    const faulty = drawn(seed, (draw) => {
      const first = 2 + draw.below(Math.floor(lines / 3));
      return [first, first + 1 + draw.below(Math.floor(lines / 3)), lines + 1];
    });
    await writeCourses(at('courses.csv'), lines);

    const whole = await run(at('whole'), at('courses.csv'));
    print(whole.last);
    const done = await stateOf(at('whole'));
    must(whole.code === 0 && done.imported === lines, `all ${lines} lines are records`);
    const again = await run(at('whole'), at('courses.csv'));
    print(again.last);
    must((await stateOf(at('whole'))).digest === done.digest, 'repeated, nothing changes');

    let tries = 0;
    for (let kill = 0; kill < kills; kill++) {
      const after = drawn(seed + kill, (draw) => draw.below(whole.milliseconds));
      const { code } = await run(at('killed'), at('courses.csv'), after);
      const { imported } = await stateOf(at('killed'));
      print(`killed after ${after} ms: ${imported} of ${lines} records are there`);
      tries += 1;
      if (code === 0) break;
    }
    const last = await run(at('killed'), at('courses.csv'));
    print(last.last);
    const killed = await stateOf(at('killed'));
    must(
      last.code === 0 && killed.digest === done.digest,
      `killed ${tries} times and repeated, the result is the same`,
    );

    await writeCourses(at('faulty.csv'), lines, faulty);
    const refused = await run(at('faulty'), at('faulty.csv'));
    for (const line of refused.lines) print(line);
    const told = refused.lines.slice(0, -1);
    must(
      refused.code === 1 &&
        told.length === FAULTS.length &&
        faulty.every(
          (line, index) => told[index]?.startsWith(`line ${line}, ${FAULTS[index]?.[1] ?? ''} `) === true,
        ) &&
        !refused.lines.some((line) => line.includes('Nordmann')),
      'exactly the three faulty lines are told, without their values',
    );
    must((await stateOf(at('faulty'))).digest === before.digest, 'and nothing is written');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
