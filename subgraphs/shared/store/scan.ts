import { deserialize } from 'bson';
import { treePrefix, type Collection } from './catalog.ts';
import type { Predicate } from './filter.ts';
import { sortAll, type Order } from './indexes.ts';
import { choosePlan, type Plan } from './plan.ts';
import type { Tree } from './tree.ts';
import type { Doc } from './values.ts';

/** Which documents to read, in which order; a limit of 0 means no limit. */
export type Query = { filter: Doc; sort: Order; skip: number; limit: number };
/** A query with its compiled filter, and where to count what it costs. */
type Reading = Query & { test: Predicate; cost: { keys: number; documents: number; returned: number } };
type Entry = { key: Buffer; value: Buffer };

/** Reads documents one by one as they are asked for. */
export function* read(tree: Tree, collection: Collection, reading: Reading): Generator<Doc, void> {
  const { filter, sort, skip, limit, cost } = reading;
  const plan = choosePlan(collection, filter, sort);
  const matching = matches(tree, collection, plan, reading);
  let seen = 0;
  for (const document of plan.sorted ? matching : sortAll(matching, sort)) {
    if (++seen > skip) {
      cost.returned++;
      yield document;
    }
    if (limit > 0 && seen >= skip + limit) return;
  }
}

function* matches(
  tree: Tree,
  { primary }: Collection,
  plan: Plan,
  { test, cost }: Reading,
): Generator<Doc, void> {
  // A document stands in an index once for each element of an array.
  const seen = plan.index.multikey.length > 0 ? new Set<string>() : undefined;
  for (const { value } of merged(tree, plan)) {
    cost.keys++;
    if (seen?.has(value.toString('latin1'))) continue;
    seen?.add(value.toString('latin1'));
    const inTree = plan.index.tree === primary;
    const bytes = inTree ? value : tree.get(Buffer.concat([treePrefix(primary), value]));
    if (!bytes) continue;
    cost.documents++;
    const document = deserialize(bytes);
    if (test(document)) yield document;
  }
}

/** The entries of all groups in the order of what follows each group's first bytes. */
function* merged(tree: Tree, { groups, reverse }: Plan): Generator<Entry, void> {
  const heads: { rest: Buffer; entry: Entry; more: () => void }[] = [];
  for (const { ranges, length } of groups) {
    const entries = entriesOf(tree, reverse ? ranges.toReversed() : ranges, reverse);
    const more = (): void => {
      const { value: entry } = entries.next();
      if (!entry) return;
      const rest = entry.key.subarray(length);
      // The next one in order stands last.
      const at = heads.findLastIndex((head) => head.rest.compare(rest) * (reverse ? -1 : 1) > 0) + 1;
      heads.splice(at, 0, { rest, entry, more });
    };
    more();
  }
  for (let head = heads.pop(); head; head = heads.pop()) {
    yield head.entry;
    head.more();
  }
}

function* entriesOf(
  tree: Tree,
  ranges: { lo: Buffer; hi: Buffer }[],
  reverse: boolean,
): Generator<Entry, void> {
  for (const { lo, hi } of ranges) yield* tree.range(lo, hi, reverse);
}
