import { readdirSync } from 'node:fs';
import { SEEDS } from '../../seed/all.ts';
import { loadCopies } from '../../seed/scale.ts';
import { cost } from '../support/cost.ts';
import { startGraph } from '../support/graph.ts';
import { add, grown } from '../support/grown.ts';
import { neighbours } from '../support/neighbours.ts';

const VIEWS = readdirSync('schema/operations').map((file) => file.replace('.graphql', ''));

/** Where a view as it stands would return more of more data: its page ends before that. */
const VARIABLES: Record<string, object> = {
  '05-participant-funnel': { first: 5 },
  // Each read is one more row at the end of the register; view 6, asked before, wrote its first.
  '18-disclosure-register': { first: 1 },
};

let graph: Awaited<ReturnType<typeof startGraph>>;
const before = new Map<string, Awaited<ReturnType<typeof cost>>>();

const ask = (view: string) => cost(graph, view, VARIABLES[view] ?? {});

beforeAll(async () => {
  graph = await startGraph();
  // The first row of the register has none before it to read.
  await ask('06-participant-progress');
  for (const view of VIEWS) before.set(view, await ask(view));
  await add(graph, grown(20));
  await add(graph, neighbours);
  for (const seed of SEEDS) {
    const db = graph.database(seed.subgraph.name);
    if (db) await loadCopies(seed, db, 2, () => undefined);
  }
}, 180_000);

afterAll(() => graph.stop());

test.each(VIEWS)(
  '%s reads as many documents and answers the same when all other data has grown',
  async (view) => {
    const after = await ask(view);
    expect(after.databases).toEqual(before.get(view)?.databases);
    expect(after.data).toEqual(before.get(view)?.data);
  },
);
