import { Network } from './bounds.ts';
import type { Seen } from './seen.ts';
import { nameOf, type Unit } from './units.ts';
import { type Change, countsOf, worldsOf } from './worlds.ts';

/** What an attacker has before any answer: the rules, and which counts add up. And what only we know: the truth. */
export interface Knowledge {
  network: Network;
  /** True counts by name. */
  truth: ReadonlyMap<string, number>;
  /** For each withheld count, worlds that look the same by the rules. */
  worlds: ReadonlyMap<string, readonly Change[]>;
  threshold: number;
}

/** What an attacker on some units has, and the truth. */
export const knowing = (units: readonly Unit[]): Knowledge => ({
  network: new Network(units),
  truth: new Map(
    units.flatMap(({ name, roots }) =>
      roots.flatMap(countsOf).map(([key, value]): [string, number] => [nameOf(name, key), value]),
    ),
  ),
  worlds: new Map(units.flatMap((unit) => [...worldsOf(unit)])),
  threshold: Math.min(...units.map((unit) => unit.threshold)),
});

export interface Attack {
  /** How many withheld counts the answers have. */
  withheld: number;
  /** What the answers tell that they must not, in words. */
  narrowed: string[];
}

const label = ({ cells }: Seen): string => cells.join(' + ');

const isUnknown = ({ value }: Seen): boolean => value === null;

/**
 * Combines answers. First as a reader who knows no rule of withholding: by sums and inequalities from the published numbers
 * each withheld count must keep at least `threshold` values, and no group that becomes certain may be smaller. Then as one
 * who knows all rules: there are worlds with as many other values, which agree with every number in the answers.
 */
export function attack(
  { network, truth, worlds, threshold }: Knowledge,
  seen: readonly Seen[],
  ratios: readonly string[],
): Attack {
  const narrowed = [...ratios];
  const unknown = [...new Map(seen.filter(isUnknown).map((each) => [label(each), each])).values()];
  const told = [
    ...new Map(seen.filter((each) => !isUnknown(each)).map((each) => [label(each), each])).values(),
  ];
  const size = ({ cells }: Seen) => cells.reduce((total, name) => total + (truth.get(name) ?? NaN), 0);
  for (const each of seen)
    if (each.value !== null && each.value !== size(each)) narrowed.push(`${label(each)} is untrue`);
  if (narrowed.length > ratios.length) return { withheld: unknown.length, narrowed };

  const known = new Map(told.map((each) => [network.placeOf(each.cells), each.value ?? 0]));
  const places = unknown.map((each) => network.placeOf(each.cells));
  const { bounds, rests } = network.solve(known);
  unknown.forEach((each, index) => {
    const { least, most } = bounds.get(places[index] ?? -1) ?? { least: 0, most: Infinity };
    if (most - least + 1 < threshold) narrowed.push(`${label(each)} is ${least} to ${most}`);
  });
  for (const [place, { least, most }] of bounds)
    if (least === most && least > 0 && least < threshold)
      narrowed.push(`${network.names[place] ?? ''} is ${least}`);
  for (const rest of rests)
    if (rest > 0 && rest < threshold) narrowed.push(`what is withheld of a sum is ${rest}`);

  const numbers = new Map<string, Seen[]>();
  for (const each of told)
    for (const name of each.cells) numbers.set(name, [...(numbers.get(name) ?? []), each]);
  const change = (world: Change, cells: readonly string[]) =>
    cells.reduce(
      (total, name) => total + (world.get(name) ?? truth.get(name) ?? 0) - (truth.get(name) ?? 0),
      0,
    );
  const agrees = (world: Change): boolean =>
    [...world.keys()].every((name) =>
      (numbers.get(name) ?? []).every(({ cells }) => change(world, cells) === 0),
    );
  const unitOf = (name: string) => name.slice(0, name.indexOf('|'));
  for (const each of unknown) {
    const possible = new Set<number>();
    const own = each.cells.flatMap((name) => worlds.get(name) ?? []);
    // What is the sum of several withheld counts may need others beside them to move.
    const beside = () =>
      [...worlds].flatMap(([name, all]) =>
        each.cells.some((cell) => unitOf(cell) === unitOf(name)) ? all : [],
      );
    for (const some of [() => own, beside]) {
      if (possible.size >= threshold) break;
      for (const world of some()) if (agrees(world)) possible.add(size(each) + change(world, each.cells));
    }
    if (possible.size < threshold) narrowed.push(`${label(each)} is one of ${possible.size}`);
  }
  return { withheld: unknown.length, narrowed };
}
