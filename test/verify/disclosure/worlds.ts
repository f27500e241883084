import {
  type Cell,
  type Division,
  divisionsOf,
  type ForeignCell,
  protect,
} from '../../../subgraphs/shared/disclosure.ts';
import { nameOf, type Unit } from './units.ts';

/** Counts that are other than they truly are, by name. */
export type Change = ReadonlyMap<string, number>;

type Root = Cell | ForeignCell;
type Wish = { key: string; value: number };

const isForeign = (root: Root): root is ForeignCell => 'published' in root;
const divisions = (root: Root): readonly Division[] => (isForeign(root) ? [root] : divisionsOf(root));

/** Every count of a tree, by key. */
export const countsOf = (root: Root): [string, number][] => [
  ...(isForeign(root) ? [] : [[root.key, root.value] satisfies [string, number]]),
  ...divisions(root).flatMap(({ children = [], nested = [] }) => [
    ...nested.map(({ key, value }): [string, number] => [key, value]),
    ...children.flatMap(countsOf),
  ]),
];

const has = (root: Root, key: string): boolean => countsOf(root).some(([each]) => each === key);

/** The same tree with other counts. */
function changed<T extends Root>(root: T, counts: Change): T {
  const division = ({ children, nested }: Division): Division => ({
    ...(children && { children: children.map((child) => changed(child, counts)) }),
    ...(nested && {
      nested: nested.map((group) => ({ ...group, value: counts.get(group.key) ?? group.value })),
    }),
  });
  return {
    ...root,
    ...('key' in root && { value: counts.get(root.key) ?? root.value }),
    ...division(root),
    ...('besides' in root && { besides: root.besides.map(division) }),
  };
}

/** Gives a withheld count and all below it other values, so that they add up and the wished one comes true if it can. */
function fill(cell: Cell, value: number, wish: Wish, into: Map<string, number>): void {
  into.set(cell.key, value);
  for (const { children = [], nested = [] } of divisionsOf(cell)) {
    const wished = children.findIndex((child) => has(child, wish.key));
    const part = wished < 0 ? 0 : children.length === 1 ? value : Math.min(wish.value, value);
    const rest = children.findIndex((_, index) => index !== wished);
    children.forEach((child, index) => {
      fill(child, index === wished ? part : index === rest ? value - part : 0, wish, into);
    });
    const last = nested.findIndex(({ key }) => key === wish.key);
    nested.forEach(({ key }, index) => into.set(key, index <= last ? Math.min(wish.value, value) : 0));
  }
}

/**
 * Guesses at worlds in which a withheld count is another and all looks the same: what the proof at the rules says. `open`
 * tells what is published. Nothing rests on the guesses: each is tried.
 */
function* guesses(
  root: Root,
  key: string,
  open: (key: string) => boolean,
  threshold: number,
): Generator<Change> {
  const steps = Array.from({ length: threshold }, (_, step) => step);
  if (!isForeign(root) && !open(root.key)) {
    for (const value of steps)
      for (const whole of [threshold - 1, value]) {
        const change = new Map<string, number>();
        fill(root, whole, { key, value }, change);
        yield change;
      }
    return;
  }
  const whole = isForeign(root) ? root.published : root.value;
  for (const { children = [], nested = [] } of divisions(root)) {
    const within = children.find((child) => has(child, key));
    if (within !== undefined && open(within.key)) yield* guesses(within, key, open, threshold);
    else if (within !== undefined) {
      const hidden = children.filter((child) => !open(child.key));
      const sum = hidden.reduce((total, { value }) => total + value, 0);
      const [first, second] = hidden;
      for (const value of steps) {
        const small = within === first ? second : within;
        for (const size of new Set([threshold - 1, value, 0])) {
          const change = new Map<string, number>();
          for (const each of hidden)
            fill(each, each === small ? size : each === first ? sum - size : 0, { key, value }, change);
          yield change;
        }
      }
    }
    const place = nested.findIndex((group) => group.key === key);
    if (place >= 0) {
      const isOpen = nested.map((group) => open(group.key));
      const before = isOpen.lastIndexOf(true, place);
      const after = isOpen.indexOf(true, place);
      const run = nested.slice(before + 1, after < 0 ? undefined : after);
      for (const step of steps) {
        const top = before < 0 ? whole : nested[before]?.value;
        if (top != null) yield new Map(run.map((group) => [group.key, top - step]));
        // Or as few as no count is published of, and nobody after them.
        yield new Map(nested.slice(place).map((group, index) => [group.key, index === 0 ? step : 0]));
      }
    }
  }
}

/**
 * For each withheld count of a unit the true world, and worlds that look the same from outside and in which it has one
 * value each. Every world was published by the product's own rule to find that it does.
 */
export function worldsOf({ name, roots, threshold }: Unit): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const root of roots) {
    const released = protect([root], threshold);
    const look = JSON.stringify([...released]);
    for (const [key, value] of released) {
      if (value !== null) continue;
      const worlds = new Map<number | undefined, Change>();
      for (const change of guesses(root, key, (each) => released.get(each) !== null, threshold)) {
        const guess = change.get(key);
        if (
          worlds.size < threshold &&
          !worlds.has(guess) &&
          looksLike(changed(root, change), look, threshold)
        )
          worlds.set(guess, change);
      }
      const named = [new Map<string, number>(), ...worlds.values()].map(
        (change) => new Map([...change].map(([each, count]) => [nameOf(name, each), count])),
      );
      found.set(nameOf(name, key), named);
    }
  }
  return found;
}

function looksLike(root: Root, look: string, threshold: number): boolean {
  try {
    return JSON.stringify([...protect([root], threshold)]) === look;
  } catch {
    // A guess that does not add up is no world.
    return false;
  }
}
