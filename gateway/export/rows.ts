import { isObject, type JsonObject, type Path } from '../json.ts';
import type { Step, Table, TableColumn, ValueKind } from './tables.ts';

/** A cell. What is no value of the column (suppressed, refused, lost) is a mark: text whatever the column holds. */
export interface Cell {
  kind: ValueKind | 'mark';
  text: string;
}

/** An error of an answer, as far as rows need it. */
export interface AnswerError {
  path?: Path | undefined;
  extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Statistics offices write a suppressed count so; the contract says the same (`Count.suppressed`). */
const SUPPRESSED: Cell = { kind: 'mark', text: ':' };

/** Tells of a place of the answer, or of one above it, why nothing stands there. */
type ReasonAt = (path: Path) => Cell | undefined;

/** The reasons that an answer's errors give: `#PARTNER_UNAVAILABLE crossborder`, `#FORBIDDEN`. */
export function reasonsIn(errors: readonly AnswerError[]): ReasonAt {
  const byPath = new Map<string, Cell>();
  for (const { path, extensions = {} } of errors) {
    const { code, partner } = extensions;
    const words = [
      `#${typeof code === 'string' ? code : 'ERROR'}`,
      typeof partner === 'string' ? partner : '',
    ];
    if (path) byPath.set(JSON.stringify(path), { kind: 'mark', text: words.join(' ').trim() });
  }
  return (path) => {
    if (byPath.size === 0) return undefined;
    for (let length = path.length; length > 0; length--) {
      const found = byPath.get(JSON.stringify(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  };
}

/** Where a row stands, with the cells that say what it is below of. */
interface Place {
  value: unknown;
  path: Path;
  keys: readonly Cell[];
}

/** The headings of a table: what it is below of, and its own columns. */
export const headingsOf = ({ steps, columns }: Table): string[] => [
  ...steps.slice(0, -1).flatMap(({ keys }) => keys.map(({ heading }) => heading)),
  ...columns.map(({ heading }) => heading),
];

/**
 * The rows of a table in an answer. A list that was lost or refused is one row that says so in every cell, and a list of
 * which the answer holds only the first page ends with a row `#MORE`: nothing is missing without a sign.
 */
export function rowsOf(table: Table, data: unknown, reasonAt: ReasonAt): Cell[][] {
  const { steps, columns } = table;
  const places = steps.reduce<Place[]>(
    (all, step, index) => all.flatMap((place) => below(place, step, reasonAt, index === steps.length - 1)),
    [{ value: data, path: [], keys: [] }],
  );
  return places.map(({ value, path, keys }) => {
    const mark = isMark(value) ? value : undefined;
    const own = columns.map((column) => mark ?? cellOf(column, value, path, reasonAt));
    const missing = headingsOf(table).length - own.length - keys.length;
    return [...keys, ...Array<Cell>(Math.max(missing, 0)).fill(mark ?? EMPTY), ...own];
  });
}

const EMPTY: Cell = { kind: 'text', text: '' };
const MORE: Cell = { kind: 'mark', text: '#MORE' };

/** Whether a row says that there are more. */
export const isMore = (row: readonly Cell[] | undefined): boolean => row?.at(-1) === MORE;

const isMark = (value: unknown): value is Cell =>
  isObject(value) && value['kind'] === 'mark' && typeof value['text'] === 'string' && marks.has(value);

/** The marks that stand in the place of rows: an answer can hold none of these objects. */
const marks = new WeakSet<object>([MORE]);

function asRow(mark: Cell): Cell {
  const row = { ...mark };
  marks.add(row);
  return row;
}

function below(place: Place, step: Step, reasonAt: ReasonAt, isLast: boolean): Place[] {
  if (isMark(place.value)) return [place];
  const path = [...place.path, ...step.names];
  const value = step.names.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), place.value);
  if (value === null || value === undefined) {
    const reason = reasonAt(path);
    return reason ? [{ value: asRow(reason), path, keys: place.keys }] : [];
  }
  const edges = step.of === 'connection' && isObject(value) ? value['edges'] : undefined;
  const lost = edges === null ? reasonAt([...path, 'edges']) : undefined;
  if (lost) return [{ value: asRow(lost), path, keys: place.keys }];
  const items = itemsOf(value, path, step);
  return items.flatMap((item): Place[] => {
    if (item.value === null) {
      const reason = reasonAt(item.path);
      return reason ? [{ value: asRow(reason), path: item.path, keys: place.keys }] : [];
    }
    const keys =
      isLast || isMark(item.value)
        ? []
        : step.keys.map((key) => cellOf(key, item.value, item.path, reasonAt));
    return [{ ...item, keys: [...place.keys, ...keys] }];
  });
}

function itemsOf(value: unknown, path: Path, { of }: Step): Omit<Place, 'keys'>[] {
  if (of === 'object') return [{ value, path }];
  if (of === 'list') return Array.isArray(value) ? flat(value, path) : [];
  const edges = isObject(value) ? value['edges'] : undefined;
  const nodes = Array.isArray(edges)
    ? edges.map((edge: unknown, index) => ({
        value: isObject(edge) ? edge['node'] : null,
        path: [...path, 'edges', index, 'node'],
      }))
    : [];
  return hasMore(value) ? [...nodes, { value: MORE, path }] : nodes;
}

const hasMore = (connection: unknown): boolean => {
  const info = isObject(connection) ? connection['pageInfo'] : undefined;
  return isObject(info) && info['hasNextPage'] === true;
};

/** The items of a list, and of the lists in it. */
const flat = (list: readonly unknown[], path: Path): Omit<Place, 'keys'>[] =>
  list.flatMap((value, index) =>
    Array.isArray(value) ? flat(value, [...path, index]) : [{ value, path: [...path, index] }],
  );

function cellOf({ path, kind }: TableColumn, row: unknown, at: Path, reasonAt: ReasonAt): Cell {
  let value: unknown = row;
  let place = at;
  for (const [index, name] of path.entries()) {
    if (Array.isArray(value)) return { kind: 'text', text: joined(value, path.slice(index)) };
    const parent = value;
    value = isObject(value) ? value[name] : null;
    place = [...place, name];
    if (value === null || value === undefined)
      return reasonAt(place) ?? (isObject(parent) && isSuppressed(parent, name) ? SUPPRESSED : EMPTY);
  }
  return { kind, text: textOf(value) };
}

/** A count withholds its value and says so beside it. */
const isSuppressed = (parent: JsonObject, name: string): boolean =>
  name === 'value' && parent['suppressed'] === true;

function joined(list: readonly unknown[], path: readonly string[]): string {
  const texts = list.map((item) =>
    textOf(path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), item)),
  );
  return [...new Set(texts.filter((text) => text !== ''))].join(' | ');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' | ');
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
