import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { dataOf } from '../support/ask.ts';
import { asked, operation, type startGraph } from '../support/graph.ts';

/** What one view costs at one size of the data. */
export interface Cost {
  /** Median time from question to answer at the gateway, in milliseconds. */
  median: number;
  /** Documents that the four databases returned for one answer. */
  returned: number;
  /** Documents that they read for it. */
  examined: number;
}

const WARM_UPS = 3;
const RUNS = 15;

/** Milliseconds after which no further run of one view starts; the median is then of those that were. */
const LIMIT = 20_000;

type Graph = Awaited<ReturnType<typeof startGraph>>;

/**
 * Puts a view of `schema/operations/` as it stands to several graphs in turn, run by run, so that a process that warms up or
 * a busy machine weighs on all alike. Costs are in the order of the graphs. Throws when one answers with an error.
 */
export async function measure(graphs: readonly Graph[], file: string): Promise<Cost[]> {
  const text = operation(file);
  const { as, variables } = asked(text);
  const begun = performance.now();
  const sides = graphs.map((graph) => ({ graph, times: Array.of<number>() }));
  for (let run = -WARM_UPS; run < RUNS; run++) {
    if (run > 0 && performance.now() - begun > LIMIT) break;
    if (run === 0) for (const { graph } of sides) graph.counters.reset();
    for (const { graph, times } of sides) {
      const start = performance.now();
      const answer = await graph.query(text, variables, as);
      if (run >= 0) times.push(performance.now() - start);
      dataOf(answer);
    }
  }
  return sides.map(({ graph, times }) => {
    const counts = SUBGRAPHS.map(({ name }) => graph.counters.of(name));
    const each = (of: 'returned' | 'documents') =>
      counts.reduce((sum, count) => sum + count[of], 0) / times.length;
    const sorted = times.sort((a, b) => a - b);
    return {
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      returned: each('returned'),
      examined: each('documents'),
    };
  });
}
