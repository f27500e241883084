import { treePrefix, type Collection } from './catalog.ts';
import { decode } from './documents.ts';
import { StoreError } from './errors.ts';
import { sortKey } from './indexes.ts';
import { choosePlan, type Plan, type Sort } from './plan.ts';
import { compileFilter } from './query.ts';
import type { Tree } from './tree.ts';
import type { Doc } from './values.ts';

/** What a read has cost so far. */
export type Cost = { keys: number; documents: number };
/** What to read; `deadline` is in milliseconds of the epoch. */
export type Reading = { filter: Doc; sort: Sort; skip: number; limit: number; cost: Cost; deadline: number };

/** Reads the matching documents in order, one by one as they are asked for. A limit of 0 means no limit. */
export function* read(tree: Tree, collection: Collection, reading: Reading): Generator<Doc, void> {
  const { filter, sort, skip } = reading;
  const plan = choosePlan(collection, filter, sort);
  const test = compileFilter(filter);
  const matching = matches(tree, collection, plan, test, reading);
  const ordered = plan.sorted ? matching : sortAll(matching, sort);
  let seen = 0;
  const end = reading.limit > 0 ? skip + reading.limit : Infinity;
  for (const document of ordered) {
    if (++seen > skip) yield document;
    if (seen >= end) return;
  }
}

/** Sorts in memory, as for a sort that no index serves. */
export function sortAll(documents: Iterable<Doc>, sort: Sort): Doc[] {
  if (Object.keys(sort).length === 0) return [...documents];
  const keyed = Array.from(documents, (document) => ({ document, key: sortKey(document, sort) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ document }) => document);
}

function* matches(
  tree: Tree,
  collection: Collection,
  plan: Plan,
  test: (document: Doc) => boolean,
  { cost, deadline }: Reading,
): Generator<Doc, void> {
  const documents = treePrefix(collection.indexes[0]?.tree ?? 0);
  const primary = plan.index === collection.indexes[0];
  const seen = plan.index.multikey.length > 0 ? new Set<string>() : undefined;
  for (const { value } of merged(tree, plan)) {
    if (Date.now() > deadline) throw new StoreError(50, 'operation exceeded time limit');
    if (!plan.scan) cost.keys++;
    if (seen?.has(value.toString('latin1'))) continue;
    seen?.add(value.toString('latin1'));
    const bytes = primary ? value : tree.get(Buffer.concat([documents, value]));
    if (!bytes) continue;
    cost.documents++;
    const document = decode(bytes);
    if (test(document)) yield document;
  }
}

type Entry = { key: Buffer; value: Buffer };

/** The entries of all groups in the order of what follows each group's prefix. */
function* merged(tree: Tree, { groups, reverse }: Plan): Generator<Entry, void> {
  const [only] = groups;
  if (groups.length === 1 && only) {
    yield* entriesOf(tree, only.ranges, reverse);
    return;
  }
  const heads: { rest: Buffer; entry: Entry; length: number; source: Iterator<Entry, void> }[] = [];
  const pull = (source: Iterator<Entry, void>, length: number): void => {
    const next = source.next();
    if (next.done) return;
    const head = { rest: next.value.key.subarray(length), entry: next.value, length, source };
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = heads[middle]?.rest.compare(head.rest) ?? 0;
      // The next one in order stands last.
      if (reverse ? order < 0 : order > 0) low = middle + 1;
      else high = middle;
    }
    heads.splice(low, 0, head);
  };
  for (const { prefix, ranges } of groups) pull(entriesOf(tree, ranges, reverse), prefix.length);
  for (let head = heads.pop(); head; head = heads.pop()) {
    yield head.entry;
    pull(head.source, head.length);
  }
}

function* entriesOf(
  tree: Tree,
  ranges: Plan['groups'][number]['ranges'],
  reverse: boolean,
): Generator<Entry, void> {
  for (const { lo, hi } of reverse ? ranges.toReversed() : ranges) yield* tree.range(lo, hi, reverse);
}
