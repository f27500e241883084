import { parseArgs } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { SUBGRAPHS, type SubgraphName } from '../schema/subgraphs.ts';
import { county } from './county/subgraph.ts';
import { imports as countyImports } from './county/imports.ts';
import { crossborder } from './crossborder/subgraph.ts';
import { imports as crossborderImports } from './crossborder/imports.ts';
import { immigration } from './immigration/subgraph.ts';
import { imports as immigrationImports } from './immigration/imports.ts';
import { municipalities } from './municipalities/subgraph.ts';
import { imports as municipalitiesImports } from './municipalities/imports.ts';
import { joinDatabase } from './shared/database.ts';
import { processEnv } from './shared/env.ts';
import { FileRefused, openTable } from './shared/import/file.ts';
import { importFile, type Position } from './shared/import/import.ts';
import type { ImportKind } from './shared/import/kinds.ts';
import { faultText } from './shared/import/read.ts';
import { columnsText, csvTemplate, xlsxTemplate } from './shared/import/template.ts';
import { RULES } from './shared/scalars.ts';
import type { Subgraph } from './shared/subgraph.ts';

const ALL: Record<SubgraphName, { subgraph: Subgraph; kinds: Readonly<Record<string, ImportKind>> }> = {
  county: { subgraph: county, kinds: countyImports },
  municipalities: { subgraph: municipalities, kinds: municipalitiesImports },
  crossborder: { subgraph: crossborder, kinds: crossborderImports },
  immigration: { subgraph: immigration, kinds: immigrationImports },
};

const USAGE = `npm run import -- <subgraph>                                 what it takes, column by column
npm run import -- <subgraph> <file> [--kind KIND] [--by ORGANISATION] [--dry-run]  imports a .csv, .xlsx or .json
npm run import -- <subgraph> <file> --template --kind KIND     writes an empty .csv or .xlsx`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A bar on the error output with rate and remaining time; where that is no terminal, a line every five seconds. */
function progress() {
  const bar = new SingleBar({
    format: '{pass} {bar} {percentage} % | {lines} lines | {rate} lines/s | {eta_formatted} left',
    noTTYOutput: true,
    notTTYSchedule: 5000,
    etaBuffer: 50,
    clearOnComplete: true,
  });
  let current: Position['pass'] | undefined;
  let start = Date.now();
  return {
    show: ({ pass, lines, part }: Position): void => {
      if (pass !== current) {
        bar.stop();
        start = Date.now();
        bar.start(1000, 0, { pass, lines: 0, rate: 0 });
        current = pass;
      }
      const rate = Math.round((lines * 1000) / Math.max(Date.now() - start, 1));
      bar.update(Math.round(part * 1000), { pass, lines, rate });
    },
    stop: () => {
      bar.stop();
    },
  };
}

/** `npm run import`: a partner's file into its own database, beside a running subgraph or without it. Exits with 1 on faults. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      by: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      template: { type: 'boolean', default: false },
    },
  });
  const [name, path, ...others] = positionals;
  const known = SUBGRAPHS.find((each) => each.name === name);
  if (!known || others.length > 0) throw new FileRefused(USAGE);
  const { subgraph, kinds } = ALL[known.name];
  if (path === undefined) {
    say(columnsText(kinds));
    return;
  }
  if (values.template) {
    const kind = values.kind === undefined ? undefined : kinds[values.kind];
    if (!kind) throw new FileRefused(`--kind must be one of ${Object.keys(kinds).join(', ')}`);
    if (path.endsWith('.xlsx')) await xlsxTemplate(kind, path);
    else if (path.endsWith('.csv')) await writeFile(path, csvTemplate(kind), { flag: 'wx' });
    else throw new FileRefused('a template is a .csv or an .xlsx');
    say(`${path}: an empty file of ${values.kind ?? ''}`);
    return;
  }
  const wrong = values.by === undefined ? undefined : RULES.OrganisationId(values.by);
  if (wrong !== undefined) throw new FileRefused(`--by ${wrong}`);
  const file = await openTable(path);
  const { db, stop } = await joinDatabase(known.name, processEnv().storage(known.name));
  const bar = progress();
  const start = Date.now();
  try {
    const { kind, lines, faults, changed, unchanged } = await importFile({
      db,
      collections: subgraph.collections(db),
      kinds,
      kind: values.kind,
      by: values.by,
      file,
      dryRun: values['dry-run'],
      onFault: (fault) => {
        say(faultText(fault));
      },
      onProgress: bar.show,
    });
    bar.stop();
    const seconds = Math.max(Date.now() - start, 1) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const result =
      faults > 0
        ? `${faults} faults, nothing is written`
        : values['dry-run']
          ? `no fault; ${changed} records would be written, ${unchanged} are so already`
          : `${changed} records written, ${unchanged} were so already`;
    say(
      `${known.name} ${kind}: ${lines} lines, ${result}; ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines/s, at most ${memory} MB`,
    );
    if (faults > 0) process.exitCode = 1;
  } finally {
    bar.stop();
    await stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
