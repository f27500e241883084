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
export function conjunctions(filter: Doc): Leaf[][] {
  let branches: Leaf[][] = [[]];
  for (const [name, condition] of Object.entries(filter)) {
    const alternatives = alternativesOf(name, condition);
    if (branches.length * alternatives.length > MAX_BRANCHES) continue;
    branches = branches.flatMap((branch) => alternatives.map((each) => [...branch, ...each]));
  }
  return branches;
}

function alternativesOf(name: string, condition: unknown): Leaf[][] {
  if (name === '$nor') return [[]];
  if (name.startsWith('$') && Array.isArray(condition)) {
    const parts = condition.filter(isDoc);
    if (name === '$or') return parts.flatMap(conjunctions);
    return parts.map(conjunctions).reduce<Leaf[][]>(
      (all, each) => {
        if (all.length * each.length > MAX_BRANCHES) return all;
        return all.flatMap((left) => each.map((right) => [...left, ...right]));
      },
      [[]],
    );
  }
  if (condition instanceof RegExp) return [[{ path: name, op: '$regex', operand: condition }]];
  if (!isOperators(condition)) return [[{ path: name, op: '$eq', operand: condition }]];
  const options = typeof condition.$options === 'string' ? condition.$options : '';
  return [
    Object.entries(condition).map(([op, operand]) => ({
      path: name,
      op,
      operand: op === '$regex' && typeof operand === 'string' ? new RegExp(operand, options) : operand,
    })),
  ];
}

/**
 * Where a path's values lie when all conditions hold, in order and disjoint; undefined when nothing is known.
 * With arrays (`multikey`) different elements may meet different conditions, so only one condition counts.
 */
export function intervals(leaves: Leaf[], path: string, multikey: boolean): Interval[] | undefined {
  const known = leaves
    .filter((leaf) => leaf.path === path)
    .flatMap((leaf) => {
      const found = leafIntervals(leaf);
      return found ? [found] : [];
    });
  if (known.length === 0) return undefined;
  if (multikey) return known.find((each) => each.every(({ point }) => point)) ?? known[0];
  return known.reduce((all, each) => all.flatMap((left) => each.flatMap((right) => intersect(left, right))));
}

function intersect(a: Interval, b: Interval): Interval[] {
  const lo = a.lo.compare(b.lo) >= 0 ? a.lo : b.lo;
  const hi = a.hi.compare(b.hi) <= 0 ? a.hi : b.hi;
  if (lo.compare(hi) >= 0) return [];
  return [a.point ? a : b.point ? b : { lo, hi, point: false }];
}

function leafIntervals({ op, operand }: Leaf): Interval[] | undefined {
  if (op === '$in' && Array.isArray(operand)) return union(operand);
  if (op === '$all' && Array.isArray(operand) && operand.length > 0) return union(operand.slice(0, 1));
  if (op === '$regex' && operand instanceof RegExp) return prefixInterval(operand);
  if (!isKey(operand)) return undefined;
  const lo = encodeKey(operand);
  const rank = lo[0] ?? 0;
  // Types are bracketed: a comparison with a number finds numbers only.
  const [first, last] = [Buffer.of(rank), Buffer.of(rank + 1)];
  if (op === '$eq' || (rank === RANK.null && (op === '$gte' || op === '$lte'))) return [point(lo)];
  if (rank === RANK.null) return undefined;
  if (op === '$gt') return [{ lo: after(lo), hi: last, point: false }];
  if (op === '$gte') return [{ lo, hi: last, point: false }];
  if (op === '$lt') return [{ lo: first, hi: lo, point: false }];
  if (op === '$lte') return [{ lo: first, hi: after(lo), point: false }];
  return undefined;
}

function point(lo: Buffer): Interval {
  return { lo, hi: after(lo), point: true };
}

function union(members: unknown[]): Interval[] | undefined {
  if (!members.every(isKey)) return undefined;
  const points = new Map(
    members.map((each) => encodeKey(each)).map((lo) => [lo.toString('latin1'), point(lo)]),
  );
  return [...points.values()].sort((a, b) => Buffer.compare(a.lo, b.lo));
}

/** `/^abc/` finds strings that begin with abc: the literal letters before anything special, but for the last of them. */
function prefixInterval({ source, flags }: RegExp): Interval[] | undefined {
  const literal = /^\^([\p{L}\p{N} ,_'-]+)/u.exec(source)?.[1];
  if (!literal || flags !== '' || source.includes('|')) return undefined;
  const whole = literal.length + 1 === source.length;
  const lo = stringPrefix(whole ? literal : Array.from(literal).slice(0, -1).join(''));
  return [{ lo, hi: after(lo), point: false }];
}
