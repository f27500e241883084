import { money } from '../money.ts';
import { amount, type CellType, type CellValue, matching, oneOf, organisation, text } from './cells.ts';

/** A record on its way to the store. */
export type Draft = Record<string, unknown>;

/** A copy of an object's fields; empty when it is none. */
export const fieldsOf = (value: unknown): Draft =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The cells of one line that are not empty, by column. */
export type Line = ReadonlyMap<string, CellValue>;

/** One column of a file. */
export interface Column {
  /** Its heading, which is also where the value stands in the record unless `path` says otherwise. */
  name: string;
  type: CellType;
  /** What it means, for the template. */
  meaning: string;
  path?: string;
  /** Whether the file must have it and no cell may be empty. */
  required?: true;
  /** The collection of the same owner that must have a record with this key. */
  refersTo?: string;
  /** True of what only tells which record a line is of, and is no field of it. */
  key?: true;
}

/** What one line of a file is, and how it becomes a record. This table is the documentation, the template and the reader. */
export interface ImportKind {
  /** What one line is. */
  title: string;
  /** The collection, by its name in the model. */
  collection: string;
  columns: readonly Column[];
  /** The record's key, made of the line's cells: the same line has the same key whenever it comes. */
  id: (line: Line) => string;
  /** Adds what is stored and not told by the columns: search keys, defaults of lists. */
  complete?: (record: Draft) => Draft;
  /** When a line is an item of a list in a record that is stored already: where, and the field that tells items apart. */
  list?: { path: string; key: string };
  /** When lines change records and make none. */
  changesOnly?: true;
}

/** The text of a cell; the empty text when it is empty. */
export const cellText = (line: Line, column: string): string => String(line.get(column) ?? '');

/** What stands at a dotted path of a record. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (Object(at) === at ? Reflect.get(Object(at), key) : undefined), record);

/** Puts a value at a dotted path, or takes it away; parts that are left without a field go, too. */
export function put(record: Draft, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const part = fieldsOf(record[key]);
    put(part, rest.join('.'), value);
    record[key] = part;
    if (Object.keys(part).length === 0) Reflect.deleteProperty(record, key);
  } else if (value === undefined) Reflect.deleteProperty(record, key);
  else record[key] = value;
}

/** The columns that every kind of whole record has. */
export const ofRecord: readonly Column[] = [
  {
    name: 'owner',
    type: organisation,
    required: true,
    meaning: 'The organisation that answers for the record.',
  },
];

/** How firm what the lines say is; STATED where the file does not tell. */
export const firmness: Column = {
  name: 'provenance.kind',
  type: oneOf(['STATED', 'DECIDED', 'OFFICIAL_STATISTIC', 'ESTIMATE', 'ASSUMED', 'SYNTHETIC']),
  meaning: 'How firm it is; STATED when the column is missing or the cell is empty.',
};

const LANGUAGES = { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', sv: 'Swedish', en: 'English' } as const;

/** Columns of a text in the languages of the graph (`title.nb`, `title.sv`). */
export const localised = (field: string, meaning: string): Column[] =>
  Object.entries(LANGUAGES).map(([language, name]) => ({
    name: `${field}.${language}`,
    type: text,
    meaning: `${meaning} In ${name}.`,
  }));

/** Names the language of the original: the first of those given, unless the one that is stored is still among them. */
export function withOriginal(record: Draft, field: string): Draft {
  const given = Object.keys(LANGUAGES).filter(
    (language) => valueAt(record, `${field}.${language}`) !== undefined,
  );
  const stored = valueAt(record, `${field}.original`);
  const original = given.find((language) => language.toUpperCase() === stored) ?? given[0];
  put(record, `${field}.original`, original?.toUpperCase());
  return record;
}

/** The texts of a field in all languages. */
export const textsOf = (record: Draft, field: string): string[] =>
  Object.keys(LANGUAGES)
    .map((language) => valueAt(record, `${field}.${language}`))
    .filter((each) => typeof each === 'string');

/** Columns of an amount of money. */
export const moneyColumns = (field: string, meaning: string): Column[] => [
  { name: field, path: `${field}.amount`, type: amount, meaning },
  {
    name: `${field}.currency`,
    type: matching(/^(NOK|SEK|EUR|DKK)$/, 'must be NOK, SEK, EUR or DKK'),
    meaning: `Currency of ${field}.`,
  },
];

/** Turns an amount as the columns have it into whole minor units. */
export function withMoney(record: Draft, field: string): Draft {
  const [given, currency] = [valueAt(record, `${field}.amount`), valueAt(record, `${field}.currency`)];
  put(record, `${field}.amount`, undefined);
  if (typeof given === 'string' && typeof currency === 'string') record[field] = money(given, currency);
  return record;
}
