import { type Group, withheld, withheldNested } from './withholding.ts';

/** The least threshold that anybody may choose (Statistics Norway hides counts of fewer than three). */
export const LEAST_THRESHOLD = 3;
/** The threshold for small, sensitive groups unless the data's owner decides otherwise (rule P3). */
export const DEFAULT_THRESHOLD = 5;

/** A way in which a count is divided: into parts that are disjoint and add up to it, or groups each within the one before. */
export interface Division {
  children?: readonly Cell[];
  nested?: readonly Group[];
}

/**
 * One count of a release, and what divides it: itself in one way, `besides` in as many more as there are. Parts and groups
 * stand in a fixed public order. Neither the order nor which there are may depend on the counts: a group without anybody
 * stands in it as zero, or its absence would tell.
 */
export interface Cell extends Division {
  key: string;
  value: number;
  besides?: readonly Division[];
}

/** A count that another owner has published, null when withheld, and what this owner publishes of those in it. */
export interface ForeignCell {
  published: number | null;
  nested: readonly Group[];
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The ways in which a count is divided, each by itself. */
export const divisionsOf = ({ children = [], nested = [], besides = [] }: Cell): readonly Division[] => [
  { children },
  { nested },
  ...besides,
];

/** Refuses what the rules are not proven for: their comparisons would let a NaN or a negative count pass. */
function check(cell: Cell): void {
  const { key, value } = cell;
  if (!isCount(value)) throw new Error(`${key} is no count`);
  for (const { children = [], nested = [] } of divisionsOf(cell)) {
    const total = children.reduce((sum, child) => sum + child.value, 0);
    if (children.length > 0 && total !== value) throw new Error(`the parts of ${key} do not add up to it`);
    nested.forEach((group, index) => {
      if (group.value > (nested[index - 1]?.value ?? value))
        throw new Error(`${group.key} does not fit into the group before`);
    });
  }
}

/**
 * Protects a release as one unit: all its tables are the nodes of these trees. A count is published when its parent is and
 * its siblings allow it (`withholding.ts`); below a withheld count all is withheld. Answers each own key's value, null when
 * withheld. Throws on a threshold below 3, on a key used twice, on what is no count, and on parts that do not add up or fit.
 *
 * Proven for a reader who knows the threshold, these rules, every tree's shape, and everything that is published:
 * - Each withheld count can have at least `threshold` values, by equalities and inequalities both (P4). Within one division
 *   that is proven at the rules; what a withheld count's parts may be, its values do not narrow. Several divisions of one
 *   count are independent, since nothing is published of those who are in a part of one and of another, and any sizes of
 *   one go with any sizes of another. So are several trees. The values that show it are the same for every reader and time.
 * - Every sum or difference of published counts that is the size of a group is zero or at least the threshold (P6): with
 *   divisions that are independent only unions of one division's parts have a certain size, and every published part, and
 *   the withheld ones of a division together, have at least the threshold.
 * - The same holds across owners: whoever divides a count that another has published needs only the published number, for
 *   both rules know no more of the parent than that. A `ForeignCell` that is withheld withholds all below it; a group
 *   that is larger than its foreign count, or less than the threshold below it, is withheld like a small one, so that it
 *   holds whether or not the group is in fact part of that count.
 *
 * Under these conditions, which the code that builds trees keeps and states:
 * - The shape of the trees and their order are public and do not depend on the counts.
 * - Two counts of which one is known to be part of the other stand in one tree, or one hangs below the other's published
 *   number. Trees may count the same people otherwise: how many are in both is bounded by nothing that is published.
 * - A reader knows no limit of a count from elsewhere (a course's seats) that the tree does not `close`.
 * - Linked owners have the same threshold, and what is published once is never published again with other people in it.
 * - A count's unit is what its contract says: of persons who come to several events, it is their attendances.
 * - A reader who is counted, or knows somebody who is, knows so many fewer unknown ones.
 */
export function protect(
  roots: readonly (Cell | ForeignCell)[],
  threshold = DEFAULT_THRESHOLD,
): Map<string, number | null> {
  if (!Number.isSafeInteger(threshold) || threshold < LEAST_THRESHOLD) {
    throw new Error(`the threshold must be a whole number, at least ${LEAST_THRESHOLD}`);
  }
  const released = new Map<string, number | null>();
  const give = (key: string, value: number | null) => {
    if (released.has(key)) throw new Error(`count ${key} stands twice in the release`);
    released.set(key, value);
  };
  /** `whole` is the count as published; null when it is withheld. */
  const divide = (divisions: readonly Division[], whole: number | null): void => {
    for (const { children = [], nested = [] } of divisions) {
      const hidden = withheld(
        children.map(({ value }) => value),
        threshold,
      );
      children.forEach((child, index) => {
        visit(child, whole !== null && !hidden.has(index));
      });
      const hiddenGroups = withheldNested(whole ?? 0, nested, threshold);
      nested.forEach(({ key, value }, index) => {
        if (!isCount(value)) throw new Error(`${key} is no count`);
        give(key, whole !== null && !hiddenGroups.has(index) ? value : null);
      });
    }
  };
  const visit = (cell: Cell, open: boolean): void => {
    check(cell);
    give(cell.key, open ? cell.value : null);
    divide(divisionsOf(cell), open ? cell.value : null);
  };
  for (const root of roots) {
    if ('published' in root) divide([root], root.published);
    else visit(root, root.value >= threshold);
  }
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
