import autocannon from 'autocannon';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { dataOf } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { until } from './processes.ts';
import type { Topology } from './topology.ts';

/** Joint views over all four owners, one of them and two. */
const ASKED = ['00-one-question', '15-settlement-capacity', '08-indicators'];

const HEADERS = { 'content-type': 'application/json' };
const BODIES = ASKED.map((file) => JSON.stringify({ query: operation(file) }));

/** Callers, each of whom asks again as soon as it is answered, by whom the capacity is found, and for how many seconds. */
const CONNECTIONS = 10;
const SECONDS = 10;

/** One request: when it was due, in milliseconds after the begin, how long it took from then on, and how it ended. */
export interface Sample {
  due: number;
  ms: number;
  /** 0 when there was no answer. */
  status: number;
  /** Whether it was a whole answer. */
  whole: boolean;
}

export const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN;

export const timesOf = (samples: readonly Sample[], status: number) =>
  samples.filter((sample) => sample.status === status).map(({ ms }) => ms);

/**
 * Sends so many requests a second for so many seconds, evenly, whether or not earlier ones are answered; autocannon would send
 * those of a second at once. What is late counts from when it was due.
 */
export async function offer(url: string, rate: number, seconds: number): Promise<Sample[]> {
  const agent = new Agent({ connections: null, pipelining: 1 });
  const begun = performance.now();
  const samples: Promise<Sample>[] = [];
  const send = async (due: number, turn: number): Promise<Sample> => {
    const [status, whole] = await request(url, {
      method: 'POST',
      headers: HEADERS,
      body: BODIES[turn % BODIES.length] ?? '',
      dispatcher: agent,
    }).then(
      async ({ statusCode, body }): Promise<[number, boolean]> => {
        const text = await body.text();
        return [statusCode, statusCode === 200 && !text.includes('"errors":')];
      },
      (): [number, boolean] => [0, false],
    );
    return { due, ms: performance.now() - begun - due, status, whole };
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

/** Waits until all partners answer through a gateway. */
export const answering = (topology: Topology, gateway = topology.gateway): Promise<void> =>
  until('all partners answer', 30, async () => {
    for (const file of ASKED) dataOf(await topology.ask(file, gateway));
    return true;
  });

/** How many answers a second a gateway gives that takes all requests, after as long a time to warm up. */
export async function capacityOf(url: string): Promise<number> {
  const closed = () =>
    autocannon({
      url,
      method: 'POST',
      headers: HEADERS,
      requests: BODIES.map((body) => ({ body })),
      connections: CONNECTIONS,
      duration: SECONDS,
    });
  await closed();
  const { '2xx': served, non2xx, duration } = await closed();
  if (non2xx) throw new Error(`${non2xx} were not answered`);
  return served / duration;
}
