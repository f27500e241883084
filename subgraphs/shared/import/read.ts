import { classOf, type CellValue } from './cells.ts';
import type { Row } from './file.ts';
import type { Column, ImportKind, Line } from './kinds.ts';

/** What is wrong with one cell, or with a whole line when `column` is absent. Never holds a value. */
export interface Fault {
  line: number;
  column?: string;
  /** What kind of value the cell has. */
  value?: string;
  rule: string;
}

/** A fault in one line of text for people. */
export function faultText({ line, column, value, rule }: Fault): string {
  const place = column === undefined ? '' : `, column ${column}`;
  return `line ${line}${place}${value === undefined ? '' : ` (${value})`}: ${rule}`;
}

/** Columns in the order of a file. */
export interface Heading {
  columns: readonly Column[];
}

const plain = (heading: string): string => heading.trim().toLowerCase();

/** The kinds whose columns a heading has: all that are required, and no other. */
export function kindsFor(cells: readonly string[], kinds: Readonly<Record<string, ImportKind>>): string[] {
  const given = new Set(cells.map(plain));
  return Object.entries(kinds)
    .filter(([, { columns }]) => {
      const known = new Set(columns.map(({ name }) => plain(name)));
      return (
        [...given].every((name) => known.has(name)) &&
        columns.every(({ name, required }) => required !== true || given.has(plain(name)))
      );
    })
    .map(([name]) => name);
}

/** Reads the heading of a file of one kind; tells every column that is missing, unknown or there twice, by its place. */
export function readHeading({ line, cells }: Row, kind: ImportKind): Heading | { faults: Fault[] } {
  const byName = new Map(kind.columns.map((column) => [plain(column.name), column]));
  const columns: Column[] = [];
  const faults: Fault[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = byName.get(plain(cell));
    const place = `number ${index + 1}`;
    if (!column)
      faults.push({ line, column: place, rule: `must be one of ${[...byName.keys()].join(', ')}` });
    else if (columns.includes(column)) faults.push({ line, column: column.name, rule: 'stands twice' });
    else columns.push(column);
  }
  for (const column of kind.columns)
    if (column.required === true && !columns.includes(column))
      faults.push({ line, column: column.name, rule: 'is missing in the heading' });
  return faults.length > 0 ? { faults } : { columns };
}

/** Reads the cells of one line by the columns' types. */
export function readLine(
  { line, cells, broken }: Row,
  { columns }: Heading,
): { line: Line } | { faults: Fault[] } {
  if (broken !== undefined) return { faults: [{ line, rule: broken }] };
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== ''))
    return { faults: [{ line, rule: `has ${cells.length} cells under ${columns.length} headings` }] };
  const values = new Map<string, CellValue>();
  const faults: Fault[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    const found = cell === '' ? { rule: 'must not be empty' } : column.type.read(cell);
    if ('value' in found) values.set(column.name, found.value);
    else if (cell !== '' || column.required === true)
      faults.push({ line, column: column.name, value: classOf(cell), rule: found.rule });
  }
  return faults.length > 0 ? { faults } : { line: values };
}
