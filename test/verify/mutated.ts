import { z } from 'zod';
import { operation } from '../support/graph.ts';
import { createTopology } from './topology/topology.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const FILES = [
  '00-one-question',
  '01-hoppid-coverage',
  '09-budget-in-one-currency',
  '15-settlement-capacity',
];
const PIECES = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '...',
  '@include(if: ',
  '$',
  ':',
  '[',
  '!',
  '\u0000',
  '__proto__',
  'fragment F on ',
  '\ud800',
  '-9e999',
  '#',
];
/** What is distinct and right fills what the gateway keeps of operations, in steps of so many, until a step adds less than this share. */
const STEP = 250;
const FULL = 0.02;
/** So much may the heap then grow. */
const ALLOWED = 0.05;
const CLIENTS = 8;
/** So many mutated requests, at most, are sent before the heap is looked at for the first time. */
const AS_MANY = 10_000;

const VALUES: unknown[] = [null, -1, 1e308, '', { $ne: null }, [[]], true, '__proto__', 'x'.repeat(5000)];

const [count, seed] = z
  .tuple([z.coerce.number().int().positive(), z.coerce.number().int()])
  .parse([process.argv[2] ?? '2000', process.argv[3] ?? '1']);

/**
 * Sends a gateway, a process of its own, so many requests that are almost right (2,000 unless told, from a seed). Fails on a 5xx that
 * is no 503, on a crash (which an unhandled rejection is), and when the heap grows although what is kept of operations is full.
 */
async function main(): Promise<void> {
  let state = seed;
  // mulberry32
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(all: readonly T[], otherwise: T): T => all[random(all.length)] ?? otherwise;
  const mutated = (text: string): string => {
    let changed = text;
    for (let left = 1 + random(3); left; left -= 1) {
      const at = random(changed.length);
      const end = at + random(12);
      const middle = pick(
        [() => '', () => pick(PIECES, ''), () => changed.slice(at, end).repeat(2)],
        () => '',
      )();
      changed = changed.slice(0, at) + middle + changed.slice(end);
    }
    return changed;
  };
  const topology = await createTopology();
  const gateway = await topology.gatewayWith({
    TRUSTED_DOCUMENTS: 'sandbox',
    MIN_IN_FLIGHT: String(CLIENTS),
  });
  const texts = FILES.map(operation);
  const statuses = new Map<number, number>();
  const post = async (body: string, headers: Record<string, string>) => {
    const response = await fetch(gateway.url, { method: 'POST', headers, body });
    await response.text();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  };
  const heap = async () => (await gateway.vitals()).heap / 2 ** 20;
  const send = async () => {
    const query = mutated(pick(texts, ''));
    const whole = JSON.stringify({
      query,
      variables: { municipality: pick(VALUES, null), year: pick(VALUES, null) },
    });
    const body = random(10) ? whole : mutated(whole);
    const headers = {
      'content-type': random(20) ? 'application/json' : 'application/x-odd',
      ...(random(10) ? {} : { authorization: `Bearer ${'x'.repeat(random(50))}` }),
    };
    await post(body, headers);
  };
  let distinct = 0;
  const sendNew = () => {
    distinct += 1;
    const query = pick(texts, '').replace(/^query (\w+)/m, `query $1${distinct}`);
    return post(JSON.stringify({ query }), { 'content-type': 'application/json' });
  };
  const run = async (times: number, once: () => Promise<void>) => {
    let left = times;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (left-- > 0) await once();
      }),
    );
  };
  try {
    for (const part of [...topology.subgraphs, gateway]) await part.start();
    await run(CLIENTS, sendNew);
    const empty = await heap();
    let before = empty;
    for (let grown = 1; grown > FULL;) {
      await run(STEP, sendNew);
      const now = await heap();
      grown = now / before - 1;
      before = now;
    }
    say(
      `what is kept is full after ${distinct} operations: heap ${empty.toFixed(1)} to ${before.toFixed(1)} MB`,
    );
    // Mutated documents are kept, too, in the place of others.
    await run(Math.min(count, AS_MANY), send);
    before = await heap();
    statuses.clear();
    const begun = performance.now();
    await run(count, send);
    const seconds = (performance.now() - begun) / 1000;
    const after = await heap();
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
    say(
      `${count} mutated requests from seed ${seed}: ${told.join(', ')}; ${(count / seconds).toFixed(0)} a second`,
    );
    const growth = after / before - 1;
    say(`heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after: ${(growth * 100).toFixed(1)} %`);
    const bad = [...statuses.keys()].filter((status) => status >= 500 && status !== 503);
    if (bad.length) throw new Error(`answered ${bad.join(', ')}:\n${gateway.logged()}`);
    if (growth > ALLOWED) throw new Error('the heap grows');
  } finally {
    await gateway.kill();
    await topology.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
