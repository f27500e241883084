import { SMALL_GRAPHS } from './graphs.ts';
import { proveGuarded } from './guarded.ts';

/** A fixed sample of what `npm run verify:executor -- --guarded` asks. */
const SAMPLE = { from: 1, count: 3 };

test.each(SMALL_GRAPHS.map((graph) => [graph.name, graph] as const))(
  'in the small graph of %s each caller gets what it may have, and no partner is asked for more',
  async (_, graph) => {
    const { differences, operations, equal } = await proveGuarded(graph, SAMPLE);
    expect(differences).toEqual([]);
    expect(operations).toBe(SAMPLE.count * 4);
    expect(equal).toBeGreaterThan(0);
  },
);
