/** A data set that could be: how many persons each smallest group holds. */
export type World = readonly number[];

/** What of a world is published, by cell: null where withheld. What else is published may stand beside the cells. */
export type Published = ReadonlyMap<string, unknown>;

/** Cells by key, each as the bits of the smallest groups that it counts. */
export type Cells = ReadonlyMap<string, number>;

/** All ways to fill `groups` groups with at most `most` persons. */
export function* worlds(groups: number, most: number): Generator<number[]> {
  if (groups === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first++) {
    for (const rest of worlds(groups - 1, most - first)) yield [first, ...rest];
  }
}

/** All pairs of worlds side by side. */
export function* together(left: readonly World[], right: readonly World[]): Generator<number[]> {
  for (const one of left) for (const other of right) yield [...one, ...other];
}

export const sizeOf = (world: World, bits: number): number =>
  world.reduce((total, count, group) => ((bits >> group) & 1 ? total + count : total), 0);

const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;

/**
 * What a reader finds out who knows every rule and all that is published: compares all worlds that look the same from
 * outside. Reports every withheld cell that can have fewer than `threshold` values, every union of the smallest groups
 * whose size is certain and below the threshold (so every sum and difference of published counts, whatever its terms),
 * and every published cell that is untrue. `all` must hold every world that looks like one of them.
 */
export function attack(
  cells: Cells,
  all: Iterable<World>,
  publish: (world: World) => Published,
  threshold: number,
) {
  const unions = 2 ** Math.max(...[...cells.values()].map((bits) => 32 - Math.clz32(bits)));
  const looks = new Map<string, { published: Published; possible: Uint32Array }>();
  const leaks = new Set<string>();
  let worldCount = 0;
  for (const world of all) {
    worldCount++;
    const published = publish(world);
    const look = JSON.stringify([...published]);
    const seen = looks.get(look) ?? { published, possible: new Uint32Array(unions) };
    looks.set(look, seen);
    for (let bits = 1; bits < unions; bits++) {
      const size = sizeOf(world, bits);
      if (size > 31) throw new Error('worlds of at most 31 persons');
      seen.possible[bits] = (seen.possible[bits] ?? 0) | (1 << size);
    }
    for (const [key, bits] of cells) {
      const value = published.get(key);
      if (value === undefined) throw new Error(`${key} is neither published nor withheld`);
      if (value !== null && value !== sizeOf(world, bits)) leaks.add(`${key} is untrue in ${look}`);
    }
  }
  let withheldCount = 0;
  let publishedCount = 0;
  for (const [look, { published, possible }] of looks) {
    for (const [key, bits] of cells) {
      if (published.get(key) !== null) {
        publishedCount++;
        continue;
      }
      withheldCount++;
      const choices = bitCount(possible[bits] ?? 0);
      if (choices < threshold) leaks.add(`${key} is one of ${choices} in ${look}`);
    }
    for (let bits = 1; bits < unions; bits++) {
      const sizes = possible[bits] ?? 0;
      const certain = bitCount(sizes) === 1 ? 31 - Math.clz32(sizes) : undefined;
      if (certain !== undefined && certain < threshold)
        leaks.add(`groups ${bits.toString(2)} are ${certain} in ${look}`);
    }
  }
  return { leaks: [...leaks], worldCount, lookCount: looks.size, withheldCount, publishedCount };
}
