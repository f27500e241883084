import type { Connection } from 'mongoose';
import { changesOn } from '../changes.ts';
import { type Collection, ensureIndexes } from '../database.ts';
import { FileRefused, type Row, type TableFile } from './file.ts';
import { cellText, type ImportKind } from './kinds.ts';
import { type Fault, type Heading, kindsFor, readHeading, readLine } from './read.ts';
import { type Change, merge, type ReadLine } from './records.ts';
import { Outdated, write } from './write.ts';

/** Lines that are worked on at a time: so much is in memory, whatever the file's size. */
const CHUNK = 500;

/** Where an import stands: lines read, and how much of the file, from 0 to 1. */
export interface Position {
  pass: 'checking' | 'writing';
  lines: number;
  part: number;
}

/** What to import into which database. */
export interface Import {
  db: Connection;
  collections: Record<string, Collection>;
  kinds: Readonly<Record<string, ImportKind>>;
  /** Which of the kinds the lines are; when it is not given the heading tells. */
  kind?: string | undefined;
  file: TableFile;
  /** OrganisationId of who imports; of each record whoever answers for it unless told. */
  by?: string | undefined;
  /** True: everything is checked and nothing written. */
  dryRun: boolean;
  onFault: (fault: Fault) => void;
  onProgress: (position: Position) => void;
}

interface Counts {
  lines: number;
  faults: number;
  /** Records that the lines change or make; none is written when there are faults or nothing is to be. */
  changed: number;
  unchanged: number;
}

/** What an import came to. */
export interface Imported extends Counts {
  kind: string;
}

/**
 * Imports a file in two passes: the first checks every line and reports all faults, the second writes when there is none.
 * Records are written under the keys that their lines give, so an import that was killed is completed by repeating it, and
 * one that is repeated writes nothing. Each stands in the log of changes, in the same transaction. Throws a FileRefused when
 * the file is none of the kinds, when it changes meanwhile, or when somebody else changes one of its records between being
 * read and being written.
 */
export async function importFile(options: Import): Promise<Imported> {
  const name = await kindOf(options);
  const kind = options.kinds[name];
  const collection = kind && options.collections[kind.collection];
  if (!kind || !collection) throw new Error(`no collection for ${name}`);
  await ensureIndexes([collection, changesOn(options.db)]);
  const checked = await pass({ ...options, name, kind, collection }, 'checking');
  if (checked.faults > 0 || options.dryRun) return { kind: name, ...checked };
  const written = await pass({ ...options, name, kind, collection }, 'writing').catch((error: unknown) => {
    throw error instanceof Outdated ? new FileRefused(MEANWHILE) : error;
  });
  if (written.faults > 0) throw new FileRefused(MEANWHILE);
  return { kind: name, ...written };
}

const MEANWHILE =
  'a record was changed by somebody else while the file was imported: the lines before are written; repeat the import';

async function kindOf({ file, kinds, kind }: Import): Promise<string> {
  const names = Object.keys(kinds).join(', ');
  if (kind !== undefined) {
    if (!Object.hasOwn(kinds, kind)) throw new FileRefused(`--kind must be one of ${names}`);
    return kind;
  }
  for await (const { cells } of file.rows(() => undefined)) {
    const [only, ...others] = kindsFor(cells, kinds);
    if (only !== undefined && others.length === 0) return only;
    throw new FileRefused(`the heading does not tell what the lines are: add --kind and one of ${names}`);
  }
  throw new FileRefused('the file is empty');
}

type Pass = Omit<Import, 'kind'> & { name: string; kind: ImportKind; collection: Collection };

async function pass(options: Pass, doing: Position['pass']): Promise<Counts> {
  const counts: Counts = { lines: 0, faults: 0, changed: 0, unchanged: 0 };
  const { file, kind, onFault, onProgress } = options;
  const report = (faults: readonly Fault[]): void => {
    counts.faults += faults.length;
    faults.forEach(onFault);
  };
  const seen = new Map<string, number>();
  let consumed = 0;
  let heading: Heading | undefined;
  let chunk: Row[] = [];
  const flush = async (): Promise<void> => {
    if (!heading || chunk.length === 0) return;
    const { lines, faults } = await linesOf(chunk, heading, options, seen);
    const changes = await changesOf(lines, heading, options);
    report([...faults, ...changes.faults].sort((a, b) => a.line - b.line));
    counts.unchanged += changes.unchanged;
    counts.changed += changes.changed.length;
    if (doing === 'writing' && counts.faults === 0) await write(changes.changed, options);
    counts.lines += chunk.length;
    chunk = [];
    onProgress({ pass: doing, lines: counts.lines, part: file.bytes > 0 ? consumed / file.bytes : 1 });
  };
  for await (const row of file.rows((bytes) => (consumed = bytes))) {
    if (heading) {
      chunk.push(row);
      if (chunk.length === CHUNK) await flush();
      continue;
    }
    const read = readHeading(row, kind);
    if ('faults' in read) {
      report(read.faults);
      return counts;
    }
    heading = read;
  }
  await flush();
  return counts;
}

/** Reads a chunk's cells, and finds lines of the same key and references to what is not stored. */
async function linesOf(
  chunk: readonly Row[],
  heading: Heading,
  { kind, collections, db }: Pass,
  seen: Map<string, number>,
): Promise<{ lines: ReadLine[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const lines: ReadLine[] = [];
  for (const row of chunk) {
    const read = readLine(row, heading);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const id = kind.id(read.line);
    const key = kind.list ? `${id} ${cellText(read.line, kind.list.key)}` : id;
    const before = seen.get(key);
    if (before !== undefined) {
      faults.push({ line: row.line, rule: `must not be of the same record as line ${before}` });
      continue;
    }
    seen.set(key, row.line);
    lines.push({ at: row.line, line: read.line, id });
  }
  for (const { name, refersTo } of heading.columns) {
    const target = refersTo === undefined ? undefined : collections[refersTo];
    if (!target) continue;
    const known = await stored(
      db,
      target,
      lines.map(({ line }) => cellText(line, name)),
      { _id: 1 },
    );
    for (const { at, line } of lines)
      if (line.has(name) && !known.has(cellText(line, name)))
        faults.push({
          line: at,
          column: name,
          value: 'a key',
          rule: `must be of a record in ${refersTo ?? ''}`,
        });
  }
  return { lines, faults };
}

/** Documents of a collection by key. */
async function stored(
  db: Connection,
  { collection }: Collection,
  ids: readonly string[],
  projection: Record<string, 1> = {},
): Promise<Map<string, object>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  if (wanted.length === 0) return new Map();
  const found = await db
    .collection<{ _id: string }>(collection.name)
    .find({ _id: { $in: wanted } }, { projection })
    .toArray();
  return new Map(found.map((document) => [document._id, document]));
}

/** What a chunk's lines change, record by record. */
async function changesOf(
  lines: readonly ReadLine[],
  heading: Heading,
  { kind, collection, db, file }: Pass,
): Promise<{ changed: Change[]; unchanged: number; faults: Fault[] }> {
  const byId = new Map<string, ReadLine[]>();
  for (const each of lines) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  const existing = await stored(db, collection, [...byId.keys()]);
  const merging = { kind, heading, collection, source: file };
  const changed: Change[] = [];
  const faults: Fault[] = [];
  let unchanged = 0;
  for (const [id, own] of byId) {
    const result = await merge(existing.get(id), own, merging);
    if (result === undefined) unchanged += 1;
    else if ('faults' in result) faults.push(...result.faults);
    else changed.push(result);
  }
  return { changed, unchanged, faults };
}
