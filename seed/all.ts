import { county } from '../subgraphs/county/subgraph.ts';
import { crossborder } from '../subgraphs/crossborder/subgraph.ts';
import { immigration } from '../subgraphs/immigration/subgraph.ts';
import { municipalities } from '../subgraphs/municipalities/subgraph.ts';
import type { Subgraph } from '../subgraphs/shared/subgraph.ts';
import { rows as countyRows } from './county.ts';
import { rows as crossborderRows } from './crossborder.ts';
import { rows as immigrationRows } from './immigration.ts';
import type { SeedRows } from './load.ts';
import { rows as municipalitiesRows } from './municipalities.ts';

export interface Seed {
  subgraph: Subgraph;
  rows: SeedRows;
  /** Where the rows stand, for messages. */
  file: string;
}

/** The four subgraphs with their rows. */
export const SEEDS: readonly Seed[] = [
  { subgraph: county, rows: countyRows, file: 'seed/county.ts' },
  { subgraph: municipalities, rows: municipalitiesRows, file: 'seed/municipalities.ts' },
  { subgraph: crossborder, rows: crossborderRows, file: 'seed/crossborder.ts' },
  { subgraph: immigration, rows: immigrationRows, file: 'seed/immigration.ts' },
];
