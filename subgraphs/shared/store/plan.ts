import type { Collection, Index } from './catalog.ts';
import { treePrefix } from './catalog.ts';
import { conjunctions, intervals, type Interval, type Leaf } from './intervals.ts';
import { after, encodeKey, inverted } from './keys.ts';
import type { Doc } from './values.ts';
import { identity } from './values.ts';
import { StoreError } from './errors.ts';
import { z } from 'zod';

/** The directions of a sort, in order of importance. */
export type Sort = Record<string, 1 | -1>;

const sortSpec = z.record(z.string(), z.union([z.literal(1), z.literal(-1)]));

/** Reads a sort, or refuses it (2) when a direction is not 1 or -1. */
export function parseSort(sort: unknown): Sort {
  const parsed = sortSpec.safeParse(sort ?? {});
  if (!parsed.success)
    throw new StoreError(2, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  return parsed.data;
}

/** A stretch of an index: `parts` are the leading fields that are fixed to one value. */
export type Range = { parts: Buffer[]; lo: Buffer; hi: Buffer };

/** How to read a collection: the ranges of one index, by group; groups are merged by what follows `prefix`. */
export type Plan = {
  index: Index;
  groups: { prefix: Buffer; ranges: Range[] }[];
  reverse: boolean;
  /** True when the index gives the documents in the order asked for. */
  sorted: boolean;
  scan: boolean;
};

const MAX_RANGES = 20_000;

/** Chooses the index that fixes most fields and, next to that, serves the sort; a scan when none does either. */
export function choosePlan(collection: Collection, filter: Doc, sort: Sort): Plan {
  const branches = conjunctions(filter);
  let best: { plan: Plan; score: number } | undefined;
  for (const index of collection.indexes) {
    if (!holdsAll(index, branches)) continue;
    const ranges = branches.flatMap((leaves) => rangesOf(index, leaves));
    const whole = treePrefix(index.tree);
    const bounds = ranges.map(
      ({ parts, lo }) => parts.length * 4 + (lo.length > prefixOf(index, parts).length ? 2 : 0),
    );
    const bound = ranges.length === 0 ? 100 : Math.min(...bounds);
    const order = Object.keys(sort).length > 0 ? orderOf(index, ranges, sort) : { depth: 0, reverse: false };
    const score = bound + (order && Object.keys(sort).length > 0 ? 3 : 0);
    if (best && best.score >= score) continue;
    const groups = group(index, ranges, order?.depth ?? 0);
    const scan = score === 0 && whole.length === 4;
    best = {
      score,
      plan: { index, groups, reverse: order?.reverse ?? false, sorted: order !== undefined, scan },
    };
  }
  if (!best) throw new Error(`collection ${collection.name} has no index`);
  return best.plan;
}

/** The fields of an index as its keys hold them: `_id` always decides between equal ones. */
function fieldsOf(index: Index): [string, 1 | -1][] {
  const fields = Object.entries(index.key);
  return '_id' in index.key ? fields : [...fields, ['_id', 1]];
}

/** Sparse and partial indexes leave documents out: they serve only filters that ask for none of those. */
function holdsAll(index: Index, branches: Leaf[][]): boolean {
  if (index.partial) {
    const needed = conjunctions(index.partial)[0] ?? [];
    const same = (a: Leaf, b: Leaf) =>
      a.path === b.path && a.op === b.op && identity(a.operand) === identity(b.operand);
    return branches.every((leaves) => needed.every((need) => leaves.some((leaf) => same(leaf, need))));
  }
  if (!index.sparse) return true;
  const nothing = encodeKey(null);
  return branches.every((leaves) =>
    Object.keys(index.key).some((path) => {
      const bound = intervals(leaves, path, index.multikey.includes(path));
      return bound && !bound.some(({ lo, hi }) => lo.compare(nothing) <= 0 && nothing.compare(hi) < 0);
    }),
  );
}

function rangesOf(index: Index, leaves: Leaf[]): Range[] {
  let fixed: Buffer[][] = [[]];
  for (const [path, direction] of fieldsOf(index)) {
    const bound = intervals(leaves, path, index.multikey.includes(path))?.map((each) =>
      turn(each, direction),
    );
    if (!bound) break;
    const points = bound.every(({ point }) => point) && fixed.length * bound.length <= MAX_RANGES;
    if (!points) {
      if (fixed.length * bound.length > MAX_RANGES) break;
      return fixed.flatMap((parts) => {
        const prefix = prefixOf(index, parts);
        return bound.map(({ lo, hi }) => ({
          parts,
          lo: Buffer.concat([prefix, lo]),
          hi: Buffer.concat([prefix, hi]),
        }));
      });
    }
    fixed = fixed.flatMap((parts) => bound.map(({ lo }) => [...parts, lo]));
  }
  return fixed.map((parts) => {
    const lo = prefixOf(index, parts);
    return { parts, lo, hi: after(lo) };
  });
}

function turn(interval: Interval, direction: 1 | -1): Interval {
  if (direction === 1) return interval;
  if (interval.point) return { lo: inverted(interval.lo), hi: after(inverted(interval.lo)), point: true };
  return { lo: after(inverted(interval.hi)), hi: after(inverted(interval.lo)), point: false };
}

function prefixOf(index: Index, parts: Buffer[]): Buffer {
  return Buffer.concat([treePrefix(index.tree), ...parts]);
}

/** Finds how many fixed leading fields to skip so that the rest of the index is in the wanted order, either way. */
function orderOf(index: Index, ranges: Range[], sort: Sort): { depth: number; reverse: boolean } | undefined {
  const fields = fieldsOf(index);
  for (let depth = 0; depth <= fields.length; depth++) {
    if (!ranges.every(({ parts }) => parts.length >= depth)) return undefined;
    const one =
      new Set(ranges.map(({ parts }) => Buffer.concat(parts.slice(0, depth)).toString('latin1'))).size <= 1;
    const constant = one ? fields.slice(0, depth).map(([path]) => path) : [];
    const wanted = Object.entries(sort).filter(([path]) => !constant.includes(path));
    const ends = wanted.findIndex(([path]) => path === '_id') + 1;
    const needed = ends > 0 ? wanted.slice(0, ends) : wanted;
    const offered = fields.slice(depth, depth + needed.length);
    // A bound on an array keeps only some of its elements, so the order within it is not the sort's.
    const bounded = ranges.some(
      ({ parts, lo }) => parts.length > depth || lo.length > prefixOf(index, parts).length,
    );
    const arrays = [...offered.map(([path]) => path), ...constant].some((path) =>
      index.multikey.includes(path),
    );
    const sameFields = needed.every(([path], at) => offered[at]?.[0] === path);
    if (
      !sameFields ||
      (arrays && (bounded || constant.some((path) => index.multikey.includes(path) && path in sort)))
    )
      continue;
    const turned = needed.map(([, direction], at) => direction !== offered[at]?.[1]);
    if (turned.every((each) => each === turned[0])) return { depth, reverse: turned[0] ?? false };
  }
  return undefined;
}

function group(index: Index, ranges: Range[], depth: number): Plan['groups'] {
  const groups = new Map<string, { prefix: Buffer; ranges: Range[] }>();
  for (const range of ranges.toSorted((a, b) => Buffer.compare(a.lo, b.lo))) {
    const prefix = prefixOf(index, range.parts.slice(0, depth));
    const found = groups.get(prefix.toString('latin1'));
    const last = found?.ranges.at(-1);
    if (!found) groups.set(prefix.toString('latin1'), { prefix, ranges: [range] });
    else if (last && last.hi.compare(range.lo) >= 0)
      last.hi = last.hi.compare(range.hi) < 0 ? range.hi : last.hi;
    else found.ranges.push(range);
  }
  return [...groups.values()];
}
