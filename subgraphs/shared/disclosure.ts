/** The least threshold that anybody may choose (Statistics Norway hides counts of fewer than three). */
export const LEAST_THRESHOLD = 3;
/** The threshold for small, sensitive groups unless the data's owner decides otherwise (rule P3). */
export const DEFAULT_THRESHOLD = 5;

/**
 * One count of a release, and what divides it: either `children`, which are disjoint and add up to `value`, or `nested`
 * groups, each within the one before. Both stand in a fixed public order. Neither the order nor which groups there are may
 * depend on the counts: a group without anybody stands in it as zero, or its absence would tell.
 */
export interface Cell {
  key: string;
  value: number;
  children?: readonly Cell[];
  nested?: readonly Pick<Cell, 'key' | 'value'>[];
}

/**
 * Which of a published count's parts are withheld, by index. Every part below the threshold is, zero included; if any is,
 * so is the first part, and more in order until the withheld ones add up to the threshold; then they are at least two.
 *
 * So every withheld part can have at least `threshold` values for a reader who knows the published counts and this rule
 * (P4): give any withheld part but the first any value below the threshold, the other ones zero and the first the rest,
 * and the same parts are withheld with the same sum; vary another one, and the first varies along.
 */
export function withheld(parts: readonly number[], threshold: number): Set<number> {
  const hidden = new Set(parts.flatMap((value, index) => (value < threshold ? [index] : [])));
  if (hidden.size === 0) return hidden;
  const sum = () => [...hidden].reduce((total, index) => total + (parts[index] ?? 0), 0);
  for (let index = 0; index < parts.length; index++) {
    if (index > 0 && sum() >= threshold) break;
    hidden.add(index);
  }
  return hidden;
}

/**
 * Which of a published count's nested groups are withheld, by index: each that is below the threshold, or less than the
 * threshold below the last published count before it.
 *
 * So every withheld group can have at least `threshold` values (P4): give it and the withheld ones beside it, up to the
 * next published one, any one value from that last count down to threshold − 1 less, and the same groups are withheld.
 */
export function withheldNested(whole: number, groups: readonly number[], threshold: number): Set<number> {
  let last = whole;
  return new Set(
    groups.flatMap((value, index) => {
      if (value < threshold || last - value < threshold) return [index];
      last = value;
      return [];
    }),
  );
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Refuses what the rules are not proven for: their comparisons would let a NaN or a negative count pass. */
function check({ key, value, children = [], nested = [] }: Cell): void {
  if (!isCount(value)) throw new Error(`${key} is no count`);
  const total = children.reduce((sum, child) => sum + child.value, 0);
  if (children.length > 0 && total !== value) throw new Error(`the parts of ${key} do not add up to it`);
  if (children.length > 0 && nested.length > 0) throw new Error(`${key} is divided in two ways`);
  nested.forEach((group, index) => {
    if (group.value > (nested[index - 1]?.value ?? value))
      throw new Error(`${group.key} does not fit into the group before`);
  });
}

/**
 * Protects a release as one unit: all its tables are the nodes of these trees, so that every published count is a union
 * of disjoint groups of at least the threshold, and no difference of published counts is smaller (P6). A person stands in
 * one tree only. A count is published when its parent is and its siblings allow it; below a withheld count all is withheld,
 * and what a withheld count's parts may be, its values do not narrow. Answers each key's value, null when withheld. Throws
 * on a threshold below 3, on a key used twice, on what is no count, and on parts that do not add up or fit.
 */
export function protect(roots: readonly Cell[], threshold = DEFAULT_THRESHOLD): Map<string, number | null> {
  if (!Number.isSafeInteger(threshold) || threshold < LEAST_THRESHOLD) {
    throw new Error(`the threshold must be a whole number, at least ${LEAST_THRESHOLD}`);
  }
  const released = new Map<string, number | null>();
  const visit = (cell: Cell, open: boolean): void => {
    const { key, value, children = [], nested = [] } = cell;
    if (released.has(key)) throw new Error(`count ${key} stands twice in the release`);
    check(cell);
    released.set(key, open ? value : null);
    const values = (cells: readonly Cell[]) => cells.map((each) => each.value);
    const hidden =
      children.length > 0
        ? withheld(values(children), threshold)
        : withheldNested(value, values(nested), threshold);
    [...children, ...nested].forEach((each, index) => {
      visit(each, open && !hidden.has(index));
    });
  };
  for (const root of roots) visit(root, root.value >= threshold);
  return released;
}

/** A count as a release holds it: null is withheld. The true value of a withheld count is stored nowhere in it. */
export interface CountRecord {
  value: number | null;
  /** The day the release was published. */
  release: string;
}

export interface SexSplitRecord {
  women: CountRecord;
  men: CountRecord;
  /** Enterprises only. */
  mixed?: CountRecord;
  total: CountRecord;
}

/** Resolvers of `Count`, the same wherever counts leave. */
export const countResolvers = {
  suppressed: ({ value }: CountRecord) => value === null,
  method: () => 'SUPPRESSION' as const,
};
