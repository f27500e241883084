import { treePrefix, type Collection, type Index } from './catalog.ts';
import { StoreError } from './errors.ts';
import { encodeKey, inverted } from './keys.ts';
import { compileFilter } from './query.ts';
import { field, isDoc, type Doc } from './values.ts';

/** LMDB's limit with pages of 4,096 bytes. */
const MAX_KEY_BYTES = 1978;

/** One key of a document in an index: `fields` without and `key` with the `_id` at its end; `primary` finds the document. */
export type IndexEntry = { fields: Buffer; key: Buffer; primary: Buffer; values: Doc };

/** The key under which a document itself is stored. */
export function primaryKey(collection: Collection, document: Doc): Buffer {
  return Buffer.concat([treePrefix(collection.indexes[0]?.tree ?? 0), encodeKey(document._id)]);
}

/** The values of a path that an index holds: each element of an array, null for a missing field. */
export function indexValues(
  value: unknown,
  path: readonly string[],
  at = 0,
): { values: unknown[]; array: boolean } {
  const step = path[at];
  if (Array.isArray(value)) {
    if (value.length === 0) return { values: [step === undefined ? [] : null], array: true };
    if (step === undefined) return { values: value, array: true };
    const nested = value.flatMap((item: unknown) =>
      isDoc(item) ? indexValues(item, path, at).values : [null],
    );
    return { values: nested, array: true };
  }
  if (step === undefined) return { values: [value], array: false };
  return isDoc(value) ? indexValues(field(value, step), path, at + 1) : { values: [null], array: false };
}

/** The keys of one document in one index, and the paths that held arrays. At most one path may (171). */
export function indexEntries(index: Index, document: Doc): { entries: IndexEntry[]; multikey: string[] } {
  const id = encodeKey(document._id);
  const fields = Object.keys(index.key).map((path) => ({ path, ...indexValues(document, path.split('.')) }));
  const multikey = fields.filter(({ array }) => array).map(({ path }) => path);
  if (multikey.length > 1) throw new StoreError(171, `cannot index parallel arrays: ${multikey.join(', ')}`);
  if (index.sparse && fields.every(({ values }) => values.every((value) => value === undefined))) {
    return { entries: [], multikey };
  }
  if (index.partial && !compileFilter(index.partial)(document)) return { entries: [], multikey };
  const array = fields.find(({ path }) => multikey.includes(path));
  const entries = new Map<string, IndexEntry>();
  for (const element of array?.values ?? [undefined]) {
    const values = fields.map(
      (each) => [each.path, each === array ? element : (each.values[0] ?? null)] as const,
    );
    const parts = values.map(([path, value]) => directed(encodeKey(value), index.key[path] ?? 1));
    const bytes = Buffer.concat([treePrefix(index.tree), ...parts]);
    const key = '_id' in index.key ? bytes : Buffer.concat([bytes, id]);
    if (key.length > MAX_KEY_BYTES)
      throw new StoreError(17280, `key of ${key.length} bytes is too long to index`);
    entries.set(key.toString('latin1'), {
      fields: bytes,
      key,
      primary: id,
      values: Object.fromEntries(values),
    });
  }
  return { entries: [...entries.values()], multikey };
}

/** Bytes whose order is the given sort order; an array counts as its smallest element, descending its largest. */
export function sortKey(document: Doc, sort: Record<string, 1 | -1>): Buffer {
  return Buffer.concat(
    Object.entries(sort).map(([path, direction]) => {
      const { values } = indexValues(document, path.split('.'));
      const parts = values
        .map((value) => directed(encodeKey(value), direction))
        .sort((a, b) => Buffer.compare(a, b));
      return parts[0] ?? Buffer.alloc(0);
    }),
  );
}

function directed(bytes: Buffer, direction: 1 | -1): Buffer {
  return direction === 1 ? bytes : inverted(bytes);
}
