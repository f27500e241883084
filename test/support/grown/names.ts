/** The first of some rows. Throws on none. */
export const only = <T>(rows: readonly T[]): T => {
  const [first] = rows;
  if (first === undefined) throw new Error('the seed has no such row');
  return first;
};

/** What the rows of one size hang on: keys, towns and days of their own. */
export function names(size: number) {
  const name = `G${size}`;
  const county = size === 1 ? 90 : 91;
  const year = size === 1 ? 2101 : 2201;
  return {
    /** Key of the agreement, the project and the peer group model, and the subject of checks. */
    name,
    county: `NO:${county}`,
    municipality: (index: number) => `NO:${county * 100 + index}`,
    partner: (index: number) => `NO:g${size}-${index}`,
    /** Of the cohorts, releases and obligations; no row of the seed is of it. */
    year,
    /** Publication of the releases, all of the first half of the year. */
    release: (index: number) => new Date(Date.UTC(year + 1, 0, 1 + index)).toISOString().slice(0, 10),
    count: <T>(make: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => make(index)),
  };
}
