import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../database.ts';
import { prepare } from '../prepare.ts';
import { type CellValue, classOf } from './cells.ts';
import { type Draft, fieldsOf, type ImportKind, type Line, put, valueAt } from './kinds.ts';
import type { Fault, Heading } from './read.ts';

/** A line that was read, and the key of the record that it is of. */
export interface ReadLine {
  at: number;
  line: Line;
  id: string;
}

/** What a chunk of lines makes of one record. */
export interface Change {
  id: string;
  /** OrganisationId of who answers for it. */
  owner: string;
  /** The version that the record has, 0 when there is none. */
  version: number;
  document: object;
}

/** Where the lines come from, for the records' provenance. */
export interface Source {
  name: string;
  day: string;
}

interface Merging {
  kind: ImportKind;
  heading: Heading;
  collection: Collection;
  source: Source;
}

const FIRMNESS = 'provenance.kind';

/** What the cells of a line say goes over what is stored; what no column tells stays, and an empty cell takes away. */
function overlay(target: Draft, line: Line, heading: Heading): void {
  for (const { name, path = name, key } of heading.columns)
    if (name !== FIRMNESS && key !== true) put(target, path, line.get(name));
}

const asItems = (value: unknown): Draft[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** Puts the items of some lines into a record's list, in the order of their key. */
function intoList(record: Draft, lines: readonly ReadLine[], { kind, heading }: Merging): void {
  const { path = '', key = '' } = kind.list ?? {};
  const keyOf = (item: Draft) => String(valueAt(item, key));
  const items = new Map(asItems(record[path]).map((item) => [keyOf(item), item]));
  for (const { line } of lines) {
    const item: Draft = { ...items.get(String(line.get(key))) };
    overlay(item, line, heading);
    items.set(keyOf(item), item);
  }
  record[path] = [...items.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Provenance of earlier files stays; of one file there is one line. */
function withProvenance(record: Draft, { at, line }: ReadLine, { name, day }: Source): void {
  const others = asItems(record['provenance']).filter(({ document }) => document !== name);
  const kind: CellValue = line.get(FIRMNESS) ?? 'STATED';
  record['provenance'] = [...others, { document: name, locator: `line ${at}; file of ${day}`, kind }];
}

/** A record without what every import would change. */
function substance(record: unknown): Draft {
  const fields = fieldsOf(record);
  for (const name of ['version', 'provenance', 'changedAt']) put(fields, name, undefined);
  return fields;
}

/** Merges lines into one record; undefined when they change nothing. */
export async function merge(
  stored: object | undefined,
  lines: readonly ReadLine[],
  merging: Merging,
): Promise<Change | { faults: Fault[] } | undefined> {
  const { kind, heading, collection, source } = merging;
  const [first] = lines;
  if (!first) return undefined;
  if (stored === undefined && (kind.list !== undefined || kind.changesOnly === true))
    return {
      faults: lines.map(({ at }) => ({
        line: at,
        rule: `must name a record that is stored (${kind.collection})`,
      })),
    };
  const version = Number(valueAt(stored, 'version') ?? 0);
  const draft: Draft = { ...structuredClone(stored), _id: first.id, version: version + 1 };
  if (kind.list === undefined) overlay(draft, first.line, heading);
  else intoList(draft, lines, merging);
  withProvenance(draft, first, source);
  const result = await prepare(collection, kind.complete?.(draft) ?? draft);
  if ('broken' in result)
    return {
      faults: result.broken.flatMap(({ field, rule }) => faultsOf(field, rule, draft, lines, merging)),
    };
  if (stored !== undefined && isDeepStrictEqual(substance(stored), substance(result.document)))
    return undefined;
  const owner = String(valueAt(result.document, 'owner'));
  return { id: first.id, owner, version, document: result.document };
}

/** A broken rule of the record as faults of the line that it comes from. */
function faultsOf(
  field: string,
  rule: string,
  draft: Draft,
  lines: readonly ReadLine[],
  { kind, heading }: Merging,
): Fault[] {
  const { path = '', key = '' } = kind.list ?? {};
  const [, index, rest] = new RegExp(`^${path}\\.(\\d+)\\.(.+)$`).exec(field) ?? [];
  const item = index === undefined ? undefined : asItems(draft[path])[Number(index)];
  const own = item ? lines.filter(({ line }) => line.get(key) === valueAt(item, key)) : lines.slice(0, 1);
  const place = rest !== undefined && kind.list !== undefined ? rest : field;
  const column = heading.columns.find(
    ({ name, path: at = name }) => place === at || place.startsWith(`${at}.`) || at.startsWith(`${place}.`),
  );
  return own.map(({ at, line }) => ({
    line: at,
    column: column?.name ?? place,
    ...(column && { value: classOf(String(line.get(column.name) ?? '')) }),
    rule,
  }));
}
