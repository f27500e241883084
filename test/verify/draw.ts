import fc from 'fast-check';

/** Random choices that one seed decides. */
export interface Draw {
  /** A whole number below `end`. */
  below: (end: number) => number;
  /** True so many times in a hundred. */
  chance: (percent: number) => boolean;
  /** One of a list that is not empty. */
  pick: <T>(from: readonly T[]) => T;
}

/** What `make` draws with this seed; the same seed draws the same. */
export function drawn<T>(seed: number, make: (draw: Draw) => T): T {
  const made = fc.gen().map((g) => {
    const below = (end: number): number => g(fc.nat, { max: Math.max(end, 1) - 1 });
    return make({
      below,
      chance: (percent) => below(100) < percent,
      pick: (from) => {
        const found = from.slice(below(from.length));
        for (const each of found) return each;
        throw new Error('nothing to pick from');
      },
    });
  });
  for (const value of fc.sample(made, { seed, numRuns: 1, unbiased: true })) return value;
  throw new Error('nothing was drawn');
}
