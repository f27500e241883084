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
 * `npm run import` as people run it, in processes of its own on an embedded store: a long CSV and a tenth of it whole, beside
 * a process that has the store, so that the import's memory is its own; then with three faulty lines, and killed at random,
 * store and all, until it comes through. Ends with 1 when something is not as it must be. `--lines N`, `--kills N` and
 * `--seed N` change the sizes and the moments.
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

/** What the import may use for its objects: far less than the lines of the long file take. */
const HEAP = '--max-old-space-size=64';

/** Has a process of its own serve the county's store of a folder; the import then works through it. */
async function withStore<T>(data: string, work: () => Promise<T>): Promise<T> {
  const script = 'test/subgraphs/shared/store/storeProcess.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', script, `${data}/county`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    await Promise.race([once(child.stdout, 'data'), ended]);
    return await work();
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Runs an import on the stores of a folder; kills it after some milliseconds if told to. */
async function run(data: string, file: string, killAfter?: number) {
  const child = spawn(process.execPath, [HEAP, '--import', 'tsx', 'subgraphs/import.ts', 'county', file], {
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
  const last = lines.at(-1) ?? '';
  const megabytes = Number(/at most (\d+) MB/.exec(last)?.[1]);
  return { code: child.exitCode, lines, last, megabytes, milliseconds: Date.now() - start };
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
    for (const name of ['tenth', 'whole', 'faulty', 'killed'])
      await cp(at('seeded'), at(name), { recursive: true });

    const faulty = drawn(seed, (draw) => {
      const first = 2 + draw.below(Math.floor(lines / 3));
      return [first, first + 1 + draw.below(Math.floor(lines / 3)), lines + 1];
    });
    await writeCourses(at('courses.csv'), lines);

    await writeCourses(at('tenth.csv'), Math.ceil(lines / 10));
    const tenth = await withStore(at('tenth'), () => run(at('tenth'), at('tenth.csv')));
    print(tenth.last);
    const whole = await withStore(at('whole'), () => run(at('whole'), at('courses.csv')));
    print(whole.last);
    must(
      whole.megabytes <= tenth.megabytes * 1.1,
      `ten times the lines take the import's process no more memory: ${whole.megabytes} MB beside ${tenth.megabytes} MB`,
    );
    const done = await stateOf(at('whole'));
    must(whole.code === 0 && done.imported === lines, `all ${lines} lines are records`);
    must(done.logged === lines, 'and each stands in the log of changes once');
    const again = await run(at('whole'), at('courses.csv'));
    print(again.last);
    const repeated = await stateOf(at('whole'));
    must(repeated.digest === done.digest && repeated.logged === lines, 'repeated, nothing changes');

    let tries = 0;
    for (let kill = 0; kill < kills; kill++) {
      const after = drawn(seed + kill, (draw) => draw.below(whole.milliseconds));
      const { code } = await run(at('killed'), at('courses.csv'), after);
      const { imported, logged } = await stateOf(at('killed'));
      print(`killed after ${after} ms: ${imported} of ${lines} records are there, ${logged} in the log`);
      must(imported === logged, 'no record without its row, no row without its record');
      tries += 1;
      if (code === 0) break;
    }
    const last = await run(at('killed'), at('courses.csv'));
    print(last.last);
    const killed = await stateOf(at('killed'));
    must(
      last.code === 0 && killed.digest === done.digest && killed.logged === lines,
      `killed ${tries} times and repeated, the result is the same, and so is the log`,
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
