import autocannon from 'autocannon';
import { z } from 'zod';
import type { Child } from './child.ts';

/** A gateway that answers, and its process where the bench has started it. */
export interface Running {
  name: string;
  url: string;
  /** What its callers send besides. */
  headers?: Readonly<Record<string, string>>;
  child?: Child;
}

/** One question as the load puts it. */
export interface Load {
  query: string;
  connections: number;
  /** No right answer is shorter. */
  leastBytes: number;
}

/** What was measured, times in milliseconds; null where it cannot be known of a process that others started. */
export interface Figures {
  rps: number;
  p50: number;
  p95: number;
  p99: number;
  cpuMsPerRequest: number | null;
  peakRssMb: number | null;
}

const cost = z.object({ cpuMs: z.number(), peakRssMb: z.number() });

const TIMEOUT_S = 60;
const POLL_MS = 10;

/**
 * Puts a question `amount` times, always `connections` at once. A round is whole waves, not a time: a gateway that answers
 * all connections together would else be cut off before or after a wave. Throws when any answer is not a right one.
 */
export async function measure(
  { url, child, name, headers }: Running,
  load: Load,
  amount: number,
): Promise<Figures> {
  await child?.ask('begin');
  const times: number[] = [];
  const wrong: string[] = [];
  let begun = Infinity;
  let ended = 0;
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: load.query }),
        connections: load.connections,
        amount,
        timeout: TIMEOUT_S,
        sampleInt: POLL_MS,
        skipAggregateResult: true,
      },
      (error: Error | null) => {
        if (error) reject(error);
        else resolve();
      },
    );
    instance.on('response', (_client, status, bytes, ms) => {
      ended = performance.now();
      begun = Math.min(begun, ended - ms);
      times.push(ms);
      if (status !== 200 || bytes < load.leastBytes) wrong.push(`${status} of ${bytes} bytes`);
    });
    instance.on('reqError', (error) => wrong.push(String(error)));
  });
  const spent = child && cost.parse(await child.ask('end'));
  if (wrong.length || times.length !== amount)
    throw new Error(`${name}: ${times.length} of ${amount} answers, wrong: ${wrong.slice(0, 3).join('; ')}`);
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return {
    rps: (amount * 1000) / (ended - begun),
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    cpuMsPerRequest: spent ? spent.cpuMs / amount : null,
    peakRssMb: spent?.peakRssMb ?? null,
  };
}

/** How many requests take about so long at a rate: whole waves, and one at least. */
export const amountFor = (rps: number, seconds: number, connections: number): number =>
  Math.max(1, Math.round((rps * seconds) / connections)) * connections;

/** Asks until the rate is known, and the code is warm; returns requests per second. */
export async function warmUp(running: Running, load: Load, seconds: number): Promise<number> {
  let amount = load.connections;
  for (;;) {
    const { rps } = await measure(running, load, amount);
    if (amount / rps >= seconds / 2) return rps;
    amount = amountFor(rps, Math.min(seconds, (4 * amount) / rps), load.connections);
  }
}
