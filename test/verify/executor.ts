import { parseArgs } from 'node:util';
import { SMALL_GRAPHS } from './graphs.ts';
import { proveGuarded } from './guarded.ts';
import { kindsOf, type Kind } from './plain.ts';
import { prove, type Report } from './prove.ts';
import { RULES } from './rules.ts';
import { runSamgraf } from './samgraf.ts';
import { runSmall, type Subject } from './subject.ts';

/**
 * Compares random operations, answered by our gateway, with one merged schema over the same data. Ends with 1 when any
 * is answered otherwise for no known reason. `--graph NAME` takes one supergraph, `--seed N` the first seed, `--count N`
 * so many of each; `--guarded` has fields of the small graphs refused to some callers, and asks as each of them;
 * `--plain` compares the plain gateway with ours instead, and tells the kinds of differences.
 */
const { values } = parseArgs({
  options: {
    graph: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    guarded: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
  },
});

/** Ten thousand in all, a third of them on our own graph. */
const COUNTS = { samgraf: 3500, small: 510 };

async function proveAllGuarded(): Promise<void> {
  const started = Date.now();
  const reports: Report[] = [];
  for (const graph of SMALL_GRAPHS.filter(
    ({ name }) => values.graph === undefined || values.graph === name,
  )) {
    const seeds = { from: Number(values.seed), count: Number(values.count ?? COUNTS.small) };
    const report = await proveGuarded(graph, seeds);
    reports.push(report);
    print(textOf(report));
  }
  printSum(reports, Math.round((Date.now() - started) / 1000));
}

async function main(): Promise<void> {
  const subjects: [string, () => Promise<Subject>][] = [
    ['samgraf', runSamgraf],
    ...SMALL_GRAPHS.map((graph): [string, () => Promise<Subject>] => [graph.name, () => runSmall(graph)]),
  ];
  const chosen = subjects.filter(([name]) => values.graph === undefined || values.graph === name);
  if (!chosen.length)
    throw new Error(`no such graph; there are ${subjects.map(([name]) => name).join(', ')}`);
  const reports: Report[] = [];
  const kinds: Kind[] = [];
  const started = Date.now();
  for (const [name, run] of chosen) {
    const subject = await run();
    const usual = name === 'samgraf' ? COUNTS.samgraf : COUNTS.small;
    const seeds = { from: Number(values.seed), count: Number(values.count ?? usual) };
    if (values.plain) kinds.push(...(await kindsOf(subject, seeds)));
    else {
      const report = await prove(subject, seeds);
      reports.push(report);
      print(textOf(report));
    }
    await subject.stop();
  }
  if (values.plain) printKinds(kinds);
  else printSum(reports, Math.round((Date.now() - started) / 1000));
}

function textOf({
  name,
  operations,
  joined,
  withErrors,
  equal,
  explained,
  differences,
  milliseconds,
}: Report): string {
  const known = Object.values(explained).reduce((sum, count) => sum + count, 0);
  const head = `${name}: ${operations} operations in ${Math.round(milliseconds / 1000)} s, ${joined} by several partners, ${withErrors} with errors; ${equal} equal, ${known} known deviations, ${differences.length} different`;
  const shown = differences.map(
    ({ seed, text, variables, what }) => `  seed ${seed} ${variables}\n${text}\n${what}`,
  );
  return [head, ...shown].join('\n');
}

function printSum(reports: readonly Report[], seconds: number): void {
  const sum = (of: (report: Report) => number) => reports.reduce((all, report) => all + of(report), 0);
  const different = sum(({ differences }) => differences.length);
  print(
    `\n${sum(({ operations }) => operations)} operations on ${reports.length} supergraphs in ${seconds} s: ` +
      `${sum(({ equal }) => equal)} equal, ${different} different`,
  );
  for (const { name, reason } of RULES) {
    const times = sum(({ explained }) => explained[name] ?? 0);
    if (times) print(`known deviation, ${times} times: ${name}: ${reason}`);
  }
  if (different) process.exitCode = 1;
}

function printKinds(kinds: readonly Kind[]): void {
  for (const name of new Set(kinds.map((kind) => kind.name))) {
    const of = kinds.filter((kind) => kind.name === name);
    print(`${of.reduce((sum, { times }) => sum + times, 0)} times: ${name}\n`);
    for (const { times, example } of of) print(`${times} times in ${example}\n`);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

(values.guarded ? proveAllGuarded() : main()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
