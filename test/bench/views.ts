import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SEEDS } from '../../seed/all.ts';
import { loadCopies, scaleOf } from '../../seed/scale.ts';
import { startGraph } from '../support/graph.ts';
import { type Cost, measure } from './measure.ts';

const BOUND = 1.5;

const perRow = ({ examined, returned }: Cost): number => examined / Math.max(returned, 1);

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run bench:views -- --scale 100 --json FILE`: each view on the base data and on so many times the data, in one
 * process on two embedded stores in memory. Marks what does not hold: time or documents per row beyond 1.5 times.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { scale: { type: 'string', default: '100' }, json: { type: 'string' } },
  });
  const scale = scaleOf(values.scale);
  const files = readdirSync('schema/operations').map((file) => file.replace('.graphql', ''));
  const graphs = [await startGraph(), await startGraph()] as const;
  try {
    for (const seed of SEEDS) {
      const db = graphs[1].database(seed.subgraph.name);
      if (!db) throw new Error(`no database of ${seed.subgraph.name}`);
      const written = await loadCopies(seed, db, scale, () => undefined);
      say(`${seed.subgraph.name}: ${written} rows added`);
    }
    const lines = [];
    for (const file of files) {
      const [small, large] = await measure(graphs, file);
      if (!small || !large) continue;
      const ratio = large.median / small.median;
      const reads = perRow(large) / perRow(small);
      const sameRows = large.returned === small.returned;
      const notes = [
        ...(reads > BOUND ? ['reads more a row'] : []),
        ...(ratio > BOUND ? [sameRows ? 'slower' : 'slower, and returns more rows'] : []),
      ];
      lines.push({ file, base: small, large, ratio, notes });
    }
    print(scale, lines);
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ scale, lines }, null, 2)}\n`);
  } finally {
    for (const graph of graphs) await graph.stop();
  }
}

interface Line {
  file: string;
  base: Cost;
  large: Cost;
  ratio: number;
  notes: string[];
}

function print(scale: number, lines: readonly Line[]): void {
  const head = ['view', 'ms', `ms ×${scale}`, 'ratio', 'rows', `rows ×${scale}`, 'read', `read ×${scale}`];
  const columns = [...head, 'read/row', `read/row ×${scale}`, 'note'];
  const table = lines.map(({ file, base, large, ratio, notes }) => [
    file,
    ...[base.median, large.median].map((each) => each.toFixed(1)),
    ratio.toFixed(2),
    ...[base.returned, large.returned, base.examined, large.examined].map(String),
    ...[base, large].map((each) => perRow(each).toFixed(2)),
    notes.join('; '),
  ]);
  const widths = columns.map((title, index) =>
    Math.max(title.length, ...table.map((cells) => (cells[index] ?? '').length)),
  );
  for (const cells of [columns, ...table])
    say(
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
