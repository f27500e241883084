import type { SeedRows } from '../../seed/load.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { startGraph } from './graph.ts';
import { startSubgraph } from './subgraph.ts';

/** Starts for the first who needs it and stops after the last: for what is read and never written. */
function shared<T extends { stop(): Promise<void> }>(start: () => Promise<T>) {
  let running: Promise<T> | undefined;
  let users = 0;
  return async (): Promise<T> => {
    users += 1;
    const one = await (running ??= start());
    return {
      ...one,
      async stop() {
        users -= 1;
        if (users > 0) return;
        running = undefined;
        await one.stop();
      },
    };
  };
}

/** The whole graph with the seed, one for all files that a test file imports; none of them may write. */
export const sharedGraph = shared(() => startGraph());

const subgraphs = new Map<string, ReturnType<typeof shared<Awaited<ReturnType<typeof startSubgraph>>>>>();

/** One subgraph with its seed, one for all files that a test file imports; none of them may write. */
export function sharedSubgraph(subgraph: Subgraph, rows: SeedRows) {
  const known = subgraphs.get(subgraph.name) ?? shared(() => startSubgraph(subgraph, rows));
  subgraphs.set(subgraph.name, known);
  return known();
}
