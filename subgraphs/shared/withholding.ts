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

/** A count within another one, of which nothing else is a part. */
export interface Group {
  key: string;
  value: number;
  /** Withheld whatever it is, and so is every group after it; by a rule that rests on published numbers alone. */
  closed?: boolean;
}

/**
 * Which of a published count's nested groups are withheld, by index: each that is below the threshold, or less than the
 * threshold below the last published count before it, and all from a closed one on.
 *
 * So every withheld group can have at least `threshold` values (P4): give it and the withheld ones beside it, up to the
 * next published one, any one value from that last count down to threshold − 1 less, and the same groups are withheld;
 * a closed one any value from zero to the threshold less one, and all after it zero.
 */
export function withheldNested(whole: number, groups: readonly Group[], threshold: number): Set<number> {
  let last = whole;
  let isClosed = false;
  return new Set(
    groups.flatMap(({ value, closed = false }, index) => {
      isClosed ||= closed;
      if (isClosed || value < threshold || last - value < threshold) return [index];
      last = value;
      return [];
    }),
  );
}
