import { answering, capacityOf, offer, quantile, type Sample, timesOf } from './topology/load.ts';
import { createTopology } from './topology/topology.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Seconds of each phase, and of the time in which all must be as before again. */
const PHASE = 10;
const OVER = 20;
const RECOVERY = 10;

/** Milliseconds in which the callers connect: Node takes in one new connection in each turn of its loop, so that they wait for that. */
const CONNECTING = 1000;

/** So many times the measured capacity is offered. */
const TIMES = 4;

function told(samples: readonly Sample[]): string {
  const statuses = [...new Set(samples.map(({ status }) => status))].sort((a, b) => a - b);
  return statuses
    .map((status) => {
      const all = timesOf(samples, status);
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(all, share).toFixed(0));
      return `${status || 'no answer'}: ${all.length} (p50 ${p50 ?? ''}, p95 ${p95 ?? ''}, p99 ${p99 ?? ''} ms)`;
    })
    .join('; ');
}

/** `npm run verify:overload`: see README, “Production”. */
async function main(): Promise<void> {
  const topology = await createTopology();
  const { gateway, subgraphs } = topology;
  const unlimited = await topology.gatewayWith({ MIN_IN_FLIGHT: '500' });
  try {
    for (const part of [...subgraphs, unlimited]) await part.start();
    const capacity = await capacityOf(unlimited.url);
    await unlimited.stop();
    say(
      `capacity: ${capacity.toFixed(0)} answers a second of a gateway that takes all, load and graph on one machine`,
    );
    await gateway.start();
    await answering(topology);
    await offer(gateway.url, capacity / 2, PHASE);
    const normal = await offer(gateway.url, capacity / 2, PHASE);
    say(`half of it: ${told(normal)}`);
    const over = await offer(gateway.url, capacity * TIMES, OVER);
    say(`${TIMES} times it: ${told(over)}`);
    const after = await offer(gateway.url, capacity / 2, RECOVERY + PHASE);
    const again = after.filter(({ due }) => due >= RECOVERY * 1000);
    say(`half of it, from ${RECOVERY} s after that: ${told(again)}`);
    const lastRefused = Math.max(0, ...after.filter(({ status }) => status !== 200).map(({ due }) => due));
    say(`the last one refused after that: ${(lastRefused / 1000).toFixed(1)} s`);
    const p95 = (samples: readonly Sample[]) => quantile(timesOf(samples, 200), 0.95);
    const refusedP99 = (samples: readonly Sample[]) => quantile(timesOf(samples, 503), 0.99);
    const connecting = refusedP99(over.filter(({ due }) => due < CONNECTING));
    const connected = refusedP99(over.filter(({ due }) => due >= CONNECTING));
    say(
      `refused while callers connect, in the first second: p99 ${connecting.toFixed(0)} ms; after it: p99 ${connected.toFixed(0)} ms`,
    );
    const slower = p95(over) / p95(normal);
    const findings = [
      [over.some(({ status }) => status === 503), 'nothing was refused'],
      [over.every(({ status }) => status === 200 || status === 503), 'some got neither an answer nor 503'],
      [connected <= 50, `refused within ${connected.toFixed(0)} ms (p99), not 50`],
      [slower <= 2, `what is served takes ${slower.toFixed(1)} times the normal (p95), not 2`],
      [again.every(({ status }) => status === 200), `not all is served ${RECOVERY} s later`],
      [p95(again) <= 2 * p95(normal), `p95 is not normal again ${RECOVERY} s later`],
    ] as const;
    const failed = findings.filter(([held]) => !held).map(([, finding]) => finding);
    if (failed.length) throw new Error(failed.join('\n'));
    say('all held');
  } finally {
    await unlimited.kill();
    await topology.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
