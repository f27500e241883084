import type { SubgraphName } from '../../schema/subgraphs.ts';
import { SEEDS } from '../../seed/all.ts';
import { load, type SeedRows } from '../../seed/load.ts';
import type { startGraph } from './graph.ts';
import { county } from './grown/county.ts';
import { crossborder } from './grown/crossborder.ts';
import { immigration } from './grown/immigration.ts';
import { municipalities } from './grown/municipalities.ts';

/**
 * Rows of one size for every view, copies of seed rows under keys of their own (`grown/names.ts`): what a view asks for
 * by name has so many of everything in its lists.
 */
export const grown = (size: number): Record<SubgraphName, SeedRows> => ({
  county: county(size),
  municipalities: municipalities(size),
  crossborder: crossborder(size),
  immigration: immigration(size),
});

type Graph = Awaited<ReturnType<typeof startGraph>>;

/** Adds rows to a graph that runs. */
export async function add(graph: Graph, rows: Record<SubgraphName, SeedRows>): Promise<void> {
  for (const { subgraph } of SEEDS) {
    const db = graph.database(subgraph.name);
    if (db) await load(db, subgraph.collections(db), rows[subgraph.name], 'grown', () => undefined);
  }
}
