import autocannon from 'autocannon';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { dataOf } from '../support/ask.ts';
import { operation } from '../support/graph.ts';
import { until } from './topology/processes.ts';
import { createTopology } from './topology/topology.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Joint views over all four owners, one of them and two. */
const ASKED = ['00-one-question', '15-settlement-capacity', '08-indicators'];

/** Seconds of each phase, and of the time in which all must be as before again. */
const PHASE = 10;
const OVER = 20;
const RECOVERY = 10;

const HEADERS = { 'content-type': 'application/json' };
const BODIES = ASKED.map((file) => JSON.stringify({ query: operation(file) }));

/** So many times the measured capacity is offered. */
const TIMES = 4;

/** Callers, each of whom asks again as soon as it is answered, by whom the capacity is found. */
const CONNECTIONS = 10;

/** One request: when it was due, in milliseconds after the begin, how long it took from then on, and how it ended. */
interface Sample {
  due: number;
  ms: number;
  status: number;
}

const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN;

const timesOf = (samples: readonly Sample[], status: number) =>
  samples.filter((sample) => sample.status === status).map(({ ms }) => ms);

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

/**
 * Sends so many requests a second for so many seconds, evenly, whether or not earlier ones are answered; autocannon would send
 * those of a second at once. What is late counts from when it was due.
 */
async function offer(url: string, rate: number, seconds: number): Promise<Sample[]> {
  const agent = new Agent({ connections: null, pipelining: 1 });
  const begun = performance.now();
  const samples: Promise<Sample>[] = [];
  const send = async (due: number, turn: number): Promise<Sample> => {
    const status = await request(url, {
      method: 'POST',
      headers: HEADERS,
      body: BODIES[turn % BODIES.length] ?? '',
      dispatcher: agent,
    }).then(
      async ({ statusCode, body }) => {
        await body.dump();
        return statusCode;
      },
      () => 0,
    );
    return { due, ms: performance.now() - begun - due, status };
  };
  const total = Math.round(rate * seconds);
  while (samples.length < total) {
    const now = performance.now() - begun;
    for (; samples.length < total && (samples.length * 1000) / rate <= now;)
      samples.push(send((samples.length * 1000) / rate, samples.length));
    await wait(2);
  }
  const all = await Promise.all(samples);
  await agent.close();
  return all;
}

/** `npm run verify:overload`: see README, “Production”. */
async function main(): Promise<void> {
  const topology = await createTopology();
  const { gateway, subgraphs } = topology;
  const unlimited = await topology.gatewayWith({ MIN_IN_FLIGHT: '500' });
  try {
    for (const part of [...subgraphs, unlimited]) await part.start();
    const closed = (duration: number) =>
      autocannon({
        url: unlimited.url,
        method: 'POST',
        headers: HEADERS,
        requests: BODIES.map((body) => ({ body })),
        connections: CONNECTIONS,
        duration,
      });
    await closed(PHASE);
    const { '2xx': served, non2xx, duration } = await closed(PHASE);
    await unlimited.stop();
    const capacity = served / duration;
    say(
      `capacity: ${capacity.toFixed(0)} answers a second at ${CONNECTIONS} connections (${non2xx} others) of a gateway that takes ` +
        'all, load and graph on one machine',
    );
    await gateway.start();
    await until('all partners answer', 30, async () => {
      for (const file of ASKED) dataOf(await topology.ask(file));
      return true;
    });
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
    const refusedP99 = quantile(timesOf(over, 503), 0.99);
    const slower = p95(over) / p95(normal);
    const findings = [
      [over.some(({ status }) => status === 503), 'nothing was refused'],
      [over.every(({ status }) => status === 200 || status === 503), 'some got neither an answer nor 503'],
      [refusedP99 <= 50, `refused within ${refusedP99.toFixed(0)} ms (p99), not 50`],
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
