import { treePrefix, type Index } from './catalog.ts';
import { directedKey, encodeKey } from './keys.ts';
import { MAX_KEY_BYTES } from './tree.ts';
import { StoreError, field, isDoc, type Doc } from './values.ts';

/** The directions of a sort or an index, in order of importance. */
export type Order = Record<string, 1 | -1>;

/** One key of a document in an index: `fields` are its bytes without the `_id` that may stand at the end. */
export type IndexEntry = { fields: Buffer; key: Buffer; values: Doc };

/** The values of a path that an index holds: each element of an array, null for a missing field. */
function indexValues(value: unknown, path: readonly string[], at = 0): { values: unknown[]; array: boolean } {
  const step = path[at];
  if (Array.isArray(value)) {
    if (value.length === 0) return { values: [step === undefined ? [] : null], array: true };
    if (step === undefined) return { values: value, array: true };
    const nested = value.flatMap((item) => (isDoc(item) ? indexValues(item, path, at).values : [null]));
    return { values: nested, array: true };
  }
  if (step === undefined) return { values: [value ?? null], array: false };
  return isDoc(value) ? indexValues(field(value, step), path, at + 1) : { values: [null], array: false };
}

/** The keys of one document in one index, and the path that held an array. At most one path may (171). */
export function indexEntries(index: Index, document: Doc): { entries: IndexEntry[]; multikey?: string } {
  const fields = Object.keys(index.key).map((path) => ({ path, ...indexValues(document, path.split('.')) }));
  const [array, other] = fields.filter((each) => each.array);
  if (array && other) throw new StoreError(171, `cannot index parallel arrays: ${array.path}, ${other.path}`);
  const entries = new Map<string, IndexEntry>();
  for (const element of array?.values ?? [null]) {
    const values = fields.map((each) => [each.path, each === array ? element : each.values[0]] as const);
    const parts = values.map(([, value]) => encodeKey(value));
    const bytes = Buffer.concat([treePrefix(index.tree), ...parts]);
    const key = '_id' in index.key ? bytes : Buffer.concat([bytes, encodeKey(document._id)]);
    if (key.length > MAX_KEY_BYTES)
      throw new StoreError(17280, `key of ${key.length} bytes is too long to index`);
    entries.set(key.toString('latin1'), { fields: bytes, key, values: Object.fromEntries(values) });
  }
  return { entries: [...entries.values()], ...(array && { multikey: array.path }) };
}

/** Sorts in memory; an array counts as its smallest element, descending as its largest. */
export function sortAll(documents: Iterable<Doc>, order: Order): Doc[] {
  const paths = Object.entries(order).map(([path, direction]) => ({ path: path.split('.'), direction }));
  const keyed = Array.from(documents, (document) => {
    const parts = paths.flatMap(({ path, direction }) => {
      const keys = indexValues(document, path).values.map((value) => directedKey(value, direction));
      return keys.toSorted((a, b) => a.compare(b)).slice(0, 1);
    });
    return { document, key: Buffer.concat(parts) };
  });
  return keyed.sort((a, b) => a.key.compare(b.key)).map(({ document }) => document);
}
