import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { operation, startGraph } from '../support/graph.ts';
import { otherVersion } from './otherVersion.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Operations that are answered by all four owners, one of them, and the gateway itself. */
const ASKED = ['00-one-question', '15-settlement-capacity', '08-indicators'].map((file) => operation(file));

const count = z.coerce
  .number()
  .int()
  .positive()
  .parse(process.argv[2] ?? '20');

/** Swaps the supergraph so many times (20 unless told) while three clients ask; fails on a lost or mixed answer. */
async function main(): Promise<void> {
  const graph = await startGraph();
  const one = readFileSync('schema/supergraph.graphql', 'utf8');
  const other = otherVersion(one);
  const gateway = await graph.startGateway(one);
  const known = new Map<string, string>();
  let asked = 0;
  let failed = 0;
  let mixed = 0;
  let on = true;
  const client = async (own: number) => {
    for (let turn = own; on; turn += 1) {
      const query = `${ASKED[turn % ASKED.length] ?? ''}\n# ${turn % 2}`;
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = z
        .object({ data: z.unknown(), errors: z.unknown() })
        .partial()
        .parse(await response.json());
      asked += 1;
      if (response.status !== 200 || errors !== undefined) failed += 1;
      const text = JSON.stringify(data);
      const before = known.get(query) ?? text;
      known.set(query, before);
      if (before !== text) mixed += 1;
    }
  };
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const clients = [client(0), client(1), client(2)];
  const swap = async (times: number) => {
    for (let left = times; left; left -= 1)
      await gateway.reload({ supergraphSdl: left % 2 ? one : other, dashboard: undefined });
  };
  await swap(2);
  const before = heap();
  await swap(count);
  const after = heap();
  on = false;
  await Promise.all(clients);
  const growth = ((after / before - 1) * 100).toFixed(1);
  say(`${count} swaps under load: ${asked} answers, ${failed} failed, ${mixed} mixed`);
  say(
    `heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after: ${growth} %${globalThis.gc ? '' : ' (not collected: start node with --expose-gc)'}`,
  );
  await gateway.stop();
  await graph.stop();
  if (failed || mixed) throw new Error('not every answer is whole');
}

await main();
