import type { Cell } from '../shared/disclosure.ts';

type Released = ReadonlyMap<string, number | null>;

/** How much of a cell lies in the wanted groups; the groups are cells of the tree too. */
function coverage({ key, children = [] }: Cell, wanted: ReadonlySet<string>): 'all' | 'some' | 'none' {
  if (wanted.has(key)) return 'all';
  const parts = new Set(children.map((child) => coverage(child, wanted)));
  const [only = 'none'] = parts;
  return parts.size > 1 ? 'some' : only;
}

/**
 * How many people of a tree are in some of its groups together, if its published counts tell it: null when they do not.
 * Withheld groups count only with all their withheld siblings, so the sum tells nothing that a reader could not subtract.
 */
export function told(cell: Cell, wanted: ReadonlySet<string>, released: Released): number | null {
  const value = released.get(cell.key) ?? null;
  const covered = coverage(cell, wanted);
  if (covered === 'none') return 0;
  if (covered === 'all' || value === null) return covered === 'all' ? value : null;
  const { children = [] } = cell;
  const hidden = children.filter(({ key }) => released.get(key) === null);
  const hiddenCoverage = new Set(hidden.map((child) => coverage(child, wanted)));
  if (hiddenCoverage.has('some') || hiddenCoverage.size > 1) return null;
  const shown = children.filter(({ key }) => released.get(key) !== null);
  const rest = shown.reduce((left, { key }) => left - (released.get(key) ?? 0), value);
  return shown.reduce<number | null>(
    (total, child) => {
      const part = told(child, wanted, released);
      return total === null || part === null ? null : total + part;
    },
    hiddenCoverage.has('all') ? rest : 0,
  );
}
