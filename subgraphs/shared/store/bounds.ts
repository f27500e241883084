import { after, encodeKey, RANK, stringPrefix } from './keys.ts';
import { isDoc, isKey, isOperators, type Doc } from './values.ts';

/** One condition on one path, such as `name $gt "x"`. */
export type Leaf = { path: string; op: string; operand: unknown };

/** Encoded values from `lo` (included) to `hi` (excluded); a point is one value. */
export type Interval = { lo: Buffer; hi: Buffer; point: boolean };

const MAX_BRANCHES = 64;

/**
 * A filter as alternatives of conditions that all hold. It may admit more than the filter does (`$nor` and very many
 * branches are left out), never less: the filter itself is tested on every document read.
 */
export function branchesOf(filter: Doc): Leaf[][] {
  return cross(Object.entries(filter).map(([name, condition]) => alternatives(name, condition)));
}

/** What holds when one alternative of each holds. */
function cross(all: Leaf[][][]): Leaf[][] {
  return all.reduce(
    (some, more) => {
      if (some.length * more.length > MAX_BRANCHES) return some;
      return some.flatMap((left) => more.map((right) => [...left, ...right]));
    },
    [[]],
  );
}

function alternatives(path: string, condition: unknown): Leaf[][] {
  const parts = Array.isArray(condition) ? condition.filter(isDoc) : [];
  if (path === '$or') return parts.flatMap(branchesOf);
  if (path === '$and') return cross(parts.map(branchesOf));
  if (path === '$nor') return [[]];
  if (!isOperators(condition)) return [[{ path, op: '$eq', operand: condition }]];
  return [Object.entries(condition).map(([op, operand]) => ({ path, op, operand }))];
}

/**
 * Where a path's values lie when all conditions hold, in order and disjoint; undefined when nothing is known.
 * With arrays (`multikey`) different elements may meet different conditions, so only one condition counts.
 */
export function intervals(leaves: Leaf[], path: string, multikey: boolean): Interval[] | undefined {
  const known = leaves.flatMap((leaf) => {
    const found = leaf.path === path ? leafIntervals(leaf) : undefined;
    return found ? [found] : [];
  });
  if (multikey) return known.find((each) => each.every(({ point }) => point)) ?? known[0];
  if (known.length === 0) return undefined;
  return known.reduce((all, each) => all.flatMap((left) => each.flatMap((right) => intersect(left, right))));
}

function intersect(a: Interval, b: Interval): Interval[] {
  const lo = a.lo.compare(b.lo) >= 0 ? a.lo : b.lo;
  const hi = a.hi.compare(b.hi) <= 0 ? a.hi : b.hi;
  return lo.compare(hi) < 0 ? [{ lo, hi, point: a.point || b.point }] : [];
}

function leafIntervals({ op, operand }: Leaf): Interval[] | undefined {
  if (op === '$in' && Array.isArray(operand)) return operand.every(isKey) ? points(operand) : undefined;
  if (op === '$regex' && typeof operand === 'string') return beginning(operand);
  if (!isKey(operand)) return undefined;
  const lo = encodeKey(operand);
  // Types are bracketed: a comparison with a number finds numbers only.
  const [rank = 0] = lo;
  if (op === '$eq' || (rank === RANK.null && (op === '$gte' || op === '$lte'))) return points([operand]);
  if (op === '$gt') return [{ lo: after(lo), hi: Buffer.of(rank + 1), point: false }];
  if (op === '$gte') return [{ lo, hi: Buffer.of(rank + 1), point: false }];
  if (op === '$lt') return [{ lo: Buffer.of(rank), hi: lo, point: false }];
  if (op === '$lte') return [{ lo: Buffer.of(rank), hi: after(lo), point: false }];
  return undefined;
}

function points(values: unknown[]): Interval[] {
  const keys = new Map(values.map((value) => encodeKey(value)).map((lo) => [lo.toString('latin1'), lo]));
  return Array.from(keys.values(), (lo) => ({ lo, hi: after(lo), point: true })).sort((a, b) =>
    a.lo.compare(b.lo),
  );
}

/** `^abc` finds strings that begin with abc; a pattern with anything special in it tells nothing. */
function beginning(pattern: string): Interval[] | undefined {
  const literal = /^\^([\p{L}\p{N} ,_'-]+)$/u.exec(pattern)?.[1];
  if (literal === undefined) return undefined;
  const lo = stringPrefix(literal);
  return [{ lo, hi: after(lo), point: false }];
}
