import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { readSheet } from 'read-excel-file/node';
import { localDay } from '../day.ts';
import { fieldsOf } from './kinds.ts';

/** A file that cannot be imported at all, with a reason for people. */
export class FileRefused extends Error {}

/** One line of cells; `broken` when the line itself cannot be read. Lines count from 1, the heading among them. */
export interface Row {
  line: number;
  cells: readonly string[];
  broken?: string;
}

/** A file of lines that can be read several times and does not change between. */
export interface TableFile {
  /** Its name without folders. */
  name: string;
  /** The day of its last change, in Norway and Sweden. */
  day: string;
  bytes: number;
  /** The rows, from the beginning; `consumed` hears how many bytes are read. Throws when the file has changed. */
  rows: (consumed: (bytes: number) => void) => AsyncIterable<Row>;
}

/** XLSX and JSON are read whole; a CSV of any size is read line by line. */
const MOST_BYTES = 30 * 2 ** 20;

/** Opens a file by its ending. Throws a FileRefused with the reason when it cannot be one. */
export async function openTable(path: string): Promise<TableFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new FileRefused(`${basename(path)} is no file that can be read`);
  const reader = READERS[extname(path).toLowerCase()];
  if (!reader) throw new FileRefused('the file must end in .csv, .xlsx or .json');
  if (reader !== csv && found.size > MOST_BYTES)
    throw new FileRefused('XLSX and JSON may have 30 MB at most: save larger ones as CSV');
  const rows = await reader(path);
  return {
    name: basename(path),
    day: localDay(found.mtime),
    bytes: found.size,
    async *rows(consumed) {
      const now = await stat(path);
      if (now.size !== found.size || now.mtimeMs !== found.mtimeMs)
        throw new FileRefused('the file has changed while it was read: nothing more is written, repeat it');
      yield* rows(consumed);
    },
  };
}

type Reader = (path: string) => Promise<TableFile['rows']>;

async function csv(path: string): Promise<TableFile['rows']> {
  const encoding = await encodingOf(path);
  const delimiter = delimiterIn(await firstLine(path, encoding));
  return async function* (consumed) {
    const skipped: Row[] = [];
    const parser = parse({
      bom: true,
      delimiter,
      info: true,
      max_record_size: 2 ** 20,
      relax_column_count: true,
      // A quotation mark within a cell is one; only a cell that begins with one ends with one.
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        const line = Number(Reflect.get(Object(error), 'lines'));
        skipped.push({ line, cells: [], broken: quoting(error?.code) });
      },
    });
    // The parser is told of what fails before it, and throws it.
    pipeline(Readable.from(decoded(path, encoding, consumed)), parser, () => undefined);
    for await (const each of parser) {
      const row = rowOf(each);
      // The parser reads ahead.
      while (skipped[0] !== undefined && skipped[0].line < row.line) yield* skipped.splice(0, 1);
      yield row;
    }
    yield* skipped;
  };
}

/** A record of csv-parse, which counts lines up to the record's end. */
function rowOf(value: unknown): Row {
  const record: unknown = Reflect.get(Object(value), 'record');
  const lines: unknown = Reflect.get(Object(Reflect.get(Object(value), 'info')), 'lines');
  if (!Array.isArray(record) || typeof lines !== 'number') throw new Error('csv-parse gave no record');
  const cells = record.map(String);
  const within = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  return { line: lines - within, cells: cells.map((cell) => cell.trim()) };
}

const quoting = (code: string | undefined): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? 'must have at most a million characters; a quotation mark before may be left open'
    : 'must close the quotation mark that a cell here or before begins with';

/** The file as text, piece by piece. */
async function* decoded(
  path: string,
  encoding: string,
  consumed: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    consumed(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** UTF-8 when every byte of the file fits it, UTF-16 when its mark says so, else ISO-8859-1 as Windows extends it. */
async function encodingOf(path: string): Promise<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(path)) {
      if (!Buffer.isBuffer(chunk)) continue;
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      first = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

async function firstLine(path: string, encoding: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2 ** 16) });
    const [line = ''] = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)).split(/\r?\n/);
    return line;
  } finally {
    await file.close();
  }
}

/** The separator that the heading has most of, outside quotation marks. */
function delimiterIn(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const [most = ';'] = [';', ',', '\t'].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return most;
}

async function xlsx(path: string): Promise<TableFile['rows']> {
  const sheet = await readSheet(path).catch(() => {
    throw new FileRefused('the file is no XLSX workbook');
  });
  const bytes = (await stat(path)).size;
  return async function* (consumed) {
    consumed(bytes);
    for (const [index, cells] of sheet.entries()) {
      if (cells.every((cell) => cell === null)) continue;
      yield await Promise.resolve({ line: index + 1, cells: cells.map(asText) });
    }
  };
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell.trim();
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

async function json(path: string): Promise<TableFile['rows']> {
  const text = await readFile(path, 'utf8');
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FileRefused('the file is no JSON');
  }
  if (!Array.isArray(found) || found.some((item) => Object(item) !== item || Array.isArray(item)))
    throw new FileRefused('JSON must be a list of objects, each with the columns as names');
  const items = found.map((item: unknown) => new Map(Object.entries(fieldsOf(item))));
  const names = [...new Set(items.flatMap((item) => [...item.keys()]))];
  return async function* (consumed) {
    consumed(text.length);
    yield { line: 0, cells: names };
    for (const [index, item] of items.entries())
      yield await Promise.resolve({
        line: index + 1,
        cells: names.map((name) => {
          const value = item.get(name);
          return Array.isArray(value) ? value.map(asText).join('|') : asText(value);
        }),
      });
  };
}

const READERS: Readonly<Record<string, Reader>> = { '.csv': csv, '.xlsx': xlsx, '.json': json };
