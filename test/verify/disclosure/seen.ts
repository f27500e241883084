import { at } from '../../support/ask.ts';

/** A count in an answer: the disjoint counts of units that it is the sum of, and its value; null when withheld. */
export interface Seen {
  cells: readonly string[];
  value: number | null;
}

/** What one answer shows: its counts, and the ratios in it that are made of a withheld count. */
export interface Shown {
  seen: Seen[];
  ratios: string[];
}

export const nothing: Shown = { seen: [], ratios: [] };

export const together = (all: readonly Shown[]): Shown => ({
  seen: all.flatMap(({ seen }) => seen),
  ratios: all.flatMap(({ ratios }) => ratios),
});

/** The value of a count that an answer holds at a path; suppressed exactly when it is null. */
export function valueAt(data: unknown, path: string): number | null {
  const value = at(data, `${path}.value`);
  if (value !== null && typeof value !== 'number') throw new Error(`no count at ${path}`);
  if (at(data, `${path}.suppressed`) !== (value === null)) throw new Error(`${path} does not say what it is`);
  return value;
}

export const count = (data: unknown, path: string, ...cells: string[]): Shown => ({
  seen: [{ cells, value: valueAt(data, path) }],
  ratios: [],
});

/** A split by sex or owners' sex, whose parts are counts of their own; and its total, their sum unless told otherwise. */
export function split(
  data: unknown,
  path: string,
  parts: Readonly<Record<string, string>>,
  total: readonly string[] = Object.values(parts),
): Shown {
  return together([
    ...Object.entries(parts).map(([part, cell]) => count(data, `${path}.${part}`, cell)),
    count(data, `${path}.total`, ...total),
  ]);
}

/** A number made of counts: it must be null when one of them is withheld. */
export function ratio(name: string, value: unknown, of: readonly (number | null)[]): Shown {
  const isTold = value !== null && of.some((each) => each === null);
  return { seen: [], ratios: isTold ? [`${name} is made of a withheld count`] : [] };
}
