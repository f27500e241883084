import { searchKeys, sortKey } from '../../subgraphs/shared/names.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { SEEDS } from '../all.ts';
import type { SeedRows } from '../load.ts';
import { rows as municipalities } from '../municipalities.ts';
import { isCopied, provenanceOf, rewrite, town, TOWNS } from './rewrite.ts';

const isRow = (value: unknown): value is { _id: string } =>
  typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string';

function rowOf(value: unknown): { _id: string } {
  if (!isRow(value)) throw new Error('a copy of a row has no key');
  return value;
}

const first = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('the seed has no such row');
  return row;
};

/** The copy's municipalities, in a county of 25 copies whose code no county has. */
function towns(copy: number): SeedRows[string] {
  const model = first(municipalities.municipalities.filter(({ _id }) => _id === 'NO:3001'));
  return Array.from({ length: TOWNS }, (_, index) => {
    const id = town(copy, index);
    const name = `Prøveby ${id.slice(3)}`;
    return {
      _id: id,
      owner: model.owner,
      version: 1,
      country: model.country,
      populations: rewrite(model.populations, copy, true),
      provenance: [provenanceOf(copy)],
      name: { nb: name, original: 'NB' as const },
      sortName: sortKey(name),
      searchKeys: searchKeys([name]),
      county: { id: id.slice(0, 5), name: `Prøvefylke ${id.slice(3, 5)}` },
      validity: { start: '2020-01-01' },
      predecessors: [],
      successors: [],
    };
  });
}

/** Counts of start-ups: as many rows as the base has, by the copy's municipalities and years before the base's. */
function startups(copy: number): SeedRows[string] {
  const models = municipalities.startupCounts.filter(({ _id }) => _id.split(':')[1]?.length === 4);
  return models.map((model, index) => {
    const year = model.year - Math.floor(index / TOWNS);
    return {
      ...model,
      _id: `${town(copy, index)}:${year}`,
      year,
      provenance: [provenanceOf(copy)],
    };
  });
}

/** Whether a row is copied: of the checks only those without a finding, since a mismatch is a fact about a document. */
const wanted = (row: object): boolean =>
  !('finding' in row) || JSON.stringify(row.finding).includes('"severity":"OK"');

/**
 * The rows of copy `copy` (from 1) of one subgraph, made when called. Nothing of a copy hangs on a base row that it copies,
 * so that no question about a base row meets it.
 */
export function copyOf(subgraph: SubgraphName, copy: number): SeedRows {
  const seed = first(SEEDS.filter((each) => each.subgraph.name === subgraph));
  // The rates of exchange stay where they are, and so do the projects' years.
  const shift = (collection: string) => subgraph !== 'crossborder' && collection !== 'facts';
  const copied = Object.entries(seed.rows)
    .filter(([name]) => isCopied(subgraph, name) && !(subgraph === 'municipalities' && name === 'facts'))
    .map(
      ([name, rows]) =>
        [name, rows.filter(wanted).map((row) => rowOf(rewrite(row, copy, shift(name))))] as const,
    );
  const own =
    subgraph === 'municipalities' ? { municipalities: towns(copy), startupCounts: startups(copy) } : {};
  return { ...own, ...Object.fromEntries(copied) };
}
