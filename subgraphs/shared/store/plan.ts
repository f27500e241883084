import { treePrefix, type Collection, type Index } from './catalog.ts';
import { branchesOf, intervals, type Interval, type Leaf } from './bounds.ts';
import type { Order } from './indexes.ts';
import { after } from './keys.ts';
import type { Doc } from './values.ts';

/** A stretch of an index. `ends` says where in its first bytes each of the leading fields with one value ends. */
type Range = { lo: Buffer; hi: Buffer; ends: number[] };

/** Ranges of one index, by group; groups are merged by what follows their first `length` bytes. */
export type Plan = {
  index: Index;
  groups: { ranges: Range[]; length: number }[];
  reverse: boolean;
  /** True when the index gives the documents in the order asked for. */
  sorted: boolean;
};

const MAX_RANGES = 20_000;

/** Chooses the index that bounds most fields and, next to that, serves the order; that of `_id` when none does either. */
export function choosePlan(collection: Collection, filter: Doc, order: Order): Plan {
  const branches = branchesOf(filter);
  const ordering = Object.keys(order).length > 0;
  let best: { plan: Plan; score: number } | undefined;
  for (const index of collection.indexes) {
    const found = branches.map((leaves) => rangesOf(index, leaves));
    const ranges = found.flatMap((each) => each.ranges);
    const served = ordering ? serve(index, ranges, order) : { depth: 0, reverse: false };
    const score = Math.min(...found.map((each) => each.score)) + (ordering && served ? 3 : 0);
    if (best && best.score >= score) continue;
    const { depth, reverse } = served ?? { depth: 0, reverse: false };
    best = { score, plan: { index, groups: group(ranges, depth), reverse, sorted: served !== undefined } };
  }
  if (!best) throw new Error(`collection ${collection.name} has no index`);
  return best.plan;
}

/** The fields of an index as its keys hold them: `_id` always decides between equal ones. */
function fieldsOf(index: Index): string[] {
  const fields = Object.keys(index.key);
  return fields.includes('_id') ? fields : [...fields, '_id'];
}

/** Where in an index the conditions can hold. The score counts fields with one value as 4, a bounded one as 2. */
function rangesOf(index: Index, leaves: Leaf[]): { ranges: Range[]; score: number } {
  const whole = treePrefix(index.tree);
  let ranges: Range[] = [{ lo: whole, hi: after(whole), ends: [whole.length] }];
  let score = 0;
  for (const path of fieldsOf(index)) {
    const bounds = intervals(leaves, path, index.multikey.includes(path));
    if (!bounds || ranges.length * bounds.length > MAX_RANGES) break;
    const fixed = bounds.every(({ point }) => point);
    ranges = ranges.flatMap((range) => bounds.map((bound) => narrowed(range, bound, fixed)));
    score += fixed ? 4 : 2;
    if (!fixed) break;
  }
  return { ranges, score };
}

function narrowed({ lo: before, ends }: Range, { lo, hi }: Interval, fixed: boolean): Range {
  const first = Buffer.concat([before, lo]);
  return { lo: first, hi: Buffer.concat([before, hi]), ends: fixed ? [...ends, first.length] : ends };
}

/** How many leading fields with one value to skip so that the rest is in the order, either way; undefined: in none. */
function serve(index: Index, ranges: Range[], order: Order): { depth: number; reverse: boolean } | undefined {
  const [paths, [first, ...others]] = [Object.keys(order), Object.values(order)];
  if (others.some((direction) => direction !== first)) return undefined;
  // With arrays the first key of a document need not be the one that the sort goes by.
  if (paths.some((path) => index.multikey.includes(path))) return undefined;
  const fields = fieldsOf(index);
  const depths = Math.min(fields.length, ...ranges.map(({ ends }) => ends.length));
  for (let depth = 0; depth < depths; depth++) {
    if (paths.every((path, at) => fields[depth + at] === path)) return { depth, reverse: first === -1 };
  }
  return undefined;
}

/** Puts ranges with the same first bytes together, in order, joining those that touch. */
function group(ranges: Range[], depth: number): Plan['groups'] {
  const groups = new Map<string, Plan['groups'][number]>();
  for (const range of ranges.toSorted((a, b) => a.lo.compare(b.lo))) {
    const length = range.ends[depth] ?? 0;
    const name = range.lo.toString('latin1', 0, length);
    const found = groups.get(name) ?? { ranges: [], length };
    groups.set(name, found);
    const last = found.ranges.at(-1);
    if (!last || last.hi.compare(range.lo) < 0) found.ranges.push({ ...range });
    else if (last.hi.compare(range.hi) < 0) last.hi = range.hi;
  }
  return [...groups.values()];
}
