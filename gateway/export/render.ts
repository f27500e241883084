import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Cell as XlsxCell, type Sheet } from 'write-excel-file/node';
import { z } from 'zod';
import type { Cell } from './rows.ts';

/** A table with its name, headings and rows. */
export interface Filled {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** `excel`: what Norwegian and Swedish Excel opens by a double click. `rfc4180`: what programs read. */
export const DIALECTS = ['excel', 'rfc4180'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Spreadsheets take a text that begins so for a formula; an apostrophe before it keeps it text. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** What partners give where their contracts promise numbers and days is one of these, or else text. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const day = z.iso.date();

function csvCell({ kind, text }: Cell, dialect: Dialect): string {
  if (kind === 'number' && NUMBER.test(text)) return dialect === 'excel' ? text.replace('.', ',') : text;
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A table as CSV in UTF-8. */
export const csvOf = ({ headings, rows }: Filled, dialect: Dialect): string =>
  stringify([headings, ...rows.map((row) => row.map((cell) => csvCell(cell, dialect)))], {
    bom: dialect === 'excel',
    delimiter: dialect === 'excel' ? ';' : ',',
    record_delimiter: 'windows',
  });

/** More significant digits than these a spreadsheet rounds away. */
const EXACT_DIGITS = 15;

const isExact = (text: string): boolean =>
  NUMBER.test(text) && text.replace(/\D/g, '').length <= EXACT_DIGITS && Number.isFinite(Number(text));

function xlsxCell({ kind, text }: Cell): XlsxCell {
  if (text === '') return null;
  if (kind === 'number' && isExact(text)) return { type: Number, value: Number(text) };
  if (kind === 'day' && day.safeParse(text).success)
    return { type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { type: String, value: text };
}

const SHEET_NAME = 31;

/** Names as a workbook takes them: short, of few characters, and each once. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const short = name.replace(/[\\/?*[\]:]/g, ' ').slice(-SHEET_NAME);
    const free = taken.has(short.toLowerCase()) ? `${short.slice(0, SHEET_NAME - 4)} ${index + 1}` : short;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Tables as sheets of one workbook. Cells have types, so that no text is taken for a formula. */
export async function xlsxOf(tables: readonly Filled[]): Promise<Buffer> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(({ headings, rows }, index): Sheet<Buffer> => ({
    sheet: names[index] ?? '',
    data: [
      headings.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(xlsxCell)),
    ],
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}
