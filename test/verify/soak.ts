import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Vitals } from '../support/vitalsShape.ts';
import { otherVersion } from './otherVersion.ts';
import { answering, capacityOf, offer, type Sample } from './topology/load.ts';
import { freePort, type Part } from './topology/processes.ts';
import { createTopology } from './topology/topology.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const minutes = z.coerce
  .number()
  .int()
  .min(3)
  .max(1440)
  .parse(process.argv[2] ?? '10');

/** Minutes that are not looked at: what is kept fills, and code is compiled. */
const WARM_UP = Math.max(1, Math.floor(minutes / 5));
/** Seconds of a minute at which something goes wrong and a new supergraph comes, and for which a partner is held. */
const FAULT_AT = 10;
const RELOAD_AT = [5, 45];
const FROZEN = 3;
/** Seconds from the end of a fault on after which no answer may be less than whole. */
const HEALED = 10;

/** What must not grow, and by how much it may seem to over the whole time: a share of its mean, or so many. */
const WATCHED: readonly [name: string, of: (vitals: Vitals) => number, share: number, slack: number][] = [
  // What the allocator keeps goes up and down.
  ['RSS (MB)', ({ rss }) => rss / 2 ** 20, 0.25, 0],
  ['heap (MB)', ({ heap }) => heap / 2 ** 20, 0.05, 0],
  ['sockets', ({ resources }) => resources['TCPSocketWrap'] ?? 0, 0.1, 5],
  ['timers', ({ resources }) => resources['Timeout'] ?? 0, 0.1, 5],
];

/** The rise from one value to the next of the line through all of them, by least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return rise / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

/** Kills one partner and starts it again, or holds another; resolves when all is healed: from when to when nothing is expected. */
async function goWrong(turn: number, killed: Part, held: Part): Promise<[number, number]> {
  await wait(FAULT_AT * 1000);
  const from = performance.now();
  if (turn % 2) await held.freeze(FROZEN);
  else {
    await killed.kill();
    await killed.start();
  }
  return [from, performance.now() + HEALED * 1000];
}

/** `npm run verify:soak`: see README, “Production”. */
async function main(): Promise<void> {
  const topology = await createTopology();
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-soak-'));
  const file = join(folder, 'supergraph.graphql');
  const one = await readFile('schema/supergraph.graphql', 'utf8');
  const put = async (text: string) => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  };
  await put(one);
  const metricsPort = String(await freePort());
  const unlimited = await topology.gatewayWith({ MIN_IN_FLIGHT: '500' });
  const gateway = await topology.gatewayWith({
    SUPERGRAPH_SDL: file,
    DASHBOARD_SDL: 'schema/dashboard.graphql',
    TRUSTED_MANIFEST: 'schema/operations.json',
    SUPERGRAPH_WATCH_MS: '500',
    METRICS_PORT: metricsPort,
  });
  const [killed, held] = topology.subgraphs;
  if (!killed || !held) throw new Error('there are no partners');
  // What was killed begins anew.
  const lasting = [gateway, ...topology.subgraphs.filter((part) => part !== killed)];
  const seen = new Map<Part, Vitals[]>(lasting.map((part) => [part, []]));
  const found: string[] = [];
  try {
    for (const part of [...topology.subgraphs, unlimited]) await part.start();
    const capacity = await capacityOf(unlimited.url);
    await unlimited.stop();
    await gateway.start();
    await answering(topology, gateway);
    say(`${minutes} minutes at ${(capacity / 2).toFixed(0)} requests a second, half of the capacity`);
    const reload = async (at: number, text: string) => {
      await wait(at * 1000);
      await put(text);
    };
    for (let minute = 1; minute <= minutes; minute += 1) {
      const begun = performance.now();
      const [samples, [from, to]] = await Promise.all([
        offer(gateway.url, capacity / 2, 60),
        goWrong(minute, killed, held),
        ...RELOAD_AT.map((at, index) => reload(at, index % 2 ? one : otherVersion(one))),
      ]);
      const during = ({ due, ms }: Sample) => begun + due + ms >= from && begun + due <= to;
      const refused = samples.filter(({ status }) => status === 503);
      const failed = samples.filter(({ whole, status }) => !whole && status !== 503);
      const outside = failed.filter((sample) => !during(sample)).length;
      if (outside) found.push(`minute ${minute}: ${outside} failed outside of the faults`);
      // New supergraphs stop the gateway for a moment, and what came meanwhile comes at once.
      if (refused.filter((sample) => !during(sample)).length > samples.length / 20)
        found.push(`minute ${minute}: more than a twentieth refused outside of the faults`);
      const told = [];
      for (const [part, all] of seen) {
        const vitals = await part.vitals();
        all.push(vitals);
        told.push(`${part.name} ${WATCHED.map(([, of]) => of(vitals).toFixed(0)).join('/')}`);
      }
      say(
        `minute ${minute}: ${samples.length} answers, ${failed.length - outside} failed within the fault (${minute % 2 ? held.name : killed.name}), ` +
          `${outside} outside, ${refused.length} refused; ${told.join(', ')}`,
      );
    }
    say(
      `above: ${WATCHED.map(([name]) => name).join('/')}, after a collection. From minute ${WARM_UP + 1} on, an hour would add:`,
    );
    for (const [part, all] of seen) {
      const told = WATCHED.map(([name, of, share, slack]) => {
        const values = all.slice(WARM_UP).map(of);
        const rise = slope(values);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        if (rise * (values.length - 1) > Math.max(share * mean, slack))
          found.push(`${part.name}: ${name} grew by ${(rise * (values.length - 1)).toFixed(1)}`);
        return `${name} ${(rise * 60).toFixed(1)}`;
      });
      say(`${part.name}: ${told.join(', ')}`);
    }
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const [, taken = '0'] = /^samgraf_supergraph_reloads_total\{result="taken"\} (\d+)$/m.exec(metrics) ?? [];
    say(`${taken} new supergraphs taken`);
    if (Number(taken) !== minutes * RELOAD_AT.length) found.push('not every supergraph was taken');
    const outbound = topology.outbound();
    if (outbound.length) found.push(...outbound);
    if (found.length) throw new Error(found.join('\n'));
    say('all held');
  } finally {
    await unlimited.kill();
    await gateway.kill();
    await topology.remove();
    await rm(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
