import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dataText } from './ask.ts';
import { shareOtherCores } from './child.ts';
import { GRAPHS, supergraphOf, type GraphName } from './graphs.ts';
import { readOptions, type Options } from './options.ts';
import { partsTable, shares } from './parts.ts';
import { preface, remarks } from './remarks.ts';
import { cellOf, heading, lineOf, rows, type Cell } from './report.ts';
import { amountFor, measure, warmUp, type Figures, type Load, type Running } from './round.ts';
import { startSession, type BenchSession } from './session.ts';
import { trustShare } from './share.ts';

/** Seconds of one round. */
const ROUND_S: Record<GraphName, number> = { market: 1.25, views: 0.35 };

/** A quick run's rounds are so much shorter. */
const QUICK = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Puts a question to every gateway once; returns those that serve it. Throws when they do not answer alike. */
async function agree(session: BenchSession, gateways: readonly Running[], name: string, query: string) {
  const serving: Running[] = [];
  const fetches: string[] = [];
  let expected: string | undefined;
  for (const gateway of gateways) {
    await session.asked();
    const data = await dataText(gateway, query).catch((error: unknown) => {
      // A further gateway may be on the other graph.
      if (!gateway.child) return undefined;
      throw error;
    });
    const { requests } = await session.asked();
    if (data === undefined) {
      say(`${gateway.name} does not answer ${name}, and is left out`);
      continue;
    }
    expected ??= data;
    if (data !== expected)
      throw new Error(`${gateway.name} answers ${name} otherwise than ${gateways[0]?.name ?? ''}`);
    serving.push(gateway);
    fetches.push(`${gateway.name} ${requests}`);
  }
  const leastBytes = Buffer.byteLength(expected ?? '');
  say(`${name}: ${leastBytes} bytes of data, the same from all; fetches: ${fetches.join(', ')}`);
  return { serving, leastBytes };
}

/** Rounds of one question at one number of connections, one gateway after the other and again. */
async function compare(
  session: BenchSession,
  serving: readonly Running[],
  load: Load,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Map<Running, Figures[]>> {
  const found = new Map<Running, Figures[]>();
  const amounts = new Map<Running, number>();
  for (const gateway of serving) {
    const rps = await warmUp(gateway, load, seconds / 2);
    amounts.set(gateway, amountFor(rps, seconds, load.connections));
    found.set(gateway, []);
  }
  await session.asked();
  for (let round = 0; round < rounds; round++)
    for (const [gateway, figures] of found)
      figures.push(await measure(gateway, load, amounts.get(gateway) ?? load.connections));
  const { unknown } = await session.asked();
  if (unknown)
    throw new Error(`${unknown} fetches were not in the stand-ins' memory: they measured the subgraphs`);
  return found;
}

async function benchGraph(
  name: GraphName,
  queries: ReadonlyMap<string, string>,
  pinned: boolean,
  options: Options,
) {
  const { peers, connections: all, rounds, quick } = options;
  const seconds = ROUND_S[name] / (quick ? QUICK : 1);
  const session = await startSession(name, [...queries.values()], pinned);
  const cells: Cell[] = [];
  const tables: string[] = [];
  try {
    for (const [each, query] of queries) {
      const { serving, leastBytes } = await agree(session, [...session.gateways, ...peers], each, query);
      const most = { query, leastBytes, connections: Math.max(...all) };
      for (const gateway of serving) await warmUp(gateway, most, seconds * 2);
      for (const connections of all) {
        const found = await compare(session, serving, { ...most, connections }, { rounds, seconds });
        const lines = [...found].map(([{ name: of }, figures]) => cellOf(each, connections, of, figures));
        for (const line of rows(lines)) say(line);
        cells.push(...lines);
      }
      if (each !== 'large-nested') continue;
      const cpuMsOf = (gateway: string) =>
        cells.findLast((cell) => cell.gateway === gateway)?.cpuMsPerRequest ?? 0;
      tables.push(...partsTable(await shares(serving, most, seconds * 2), cpuMsOf), '');
    }
  } finally {
    await session.stop();
  }
  return { cells, tables };
}

/** `npm run bench`: see README, “Benchmarks”. */
async function main(): Promise<void> {
  const options = readOptions();
  if (options.supergraph) {
    say(supergraphOf(GRAPHS[options.supergraph]));
    return;
  }
  const [busy = 0] = loadavg();
  const pinned = shareOtherCores();
  for (const line of preface(pinned)) say(line);
  say(heading());
  const cells: Cell[] = [];
  const tables: string[] = [];
  for (const { graph, queries } of options.asked) {
    const found = await benchGraph(graph, queries, pinned, options);
    cells.push(...found.cells);
    tables.push(...found.tables);
  }
  const trust = await trustShare(options, pinned);
  for (const line of ['', ...tables, ...trust, ...remarks(cells, busy)]) say(line);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(cells.map(lineOf), null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
