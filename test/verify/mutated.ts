import { z } from 'zod';
import { operation, startGraph } from '../support/graph.ts';

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
const VALUES: unknown[] = [null, -1, 1e308, '', { $ne: null }, [[]], true, '__proto__', 'x'.repeat(5000)];

const [count, seed] = z
  .tuple([z.coerce.number().int().positive(), z.coerce.number().int()])
  .parse([process.argv[2] ?? '2000', process.argv[3] ?? '1']);

/** Sends so many requests that are almost right (2,000 unless told, from a seed); fails on a 5xx that is no 503, or a crash. */
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
  let rejections = 0;
  process.on('unhandledRejection', () => (rejections += 1));
  const graph = await startGraph();
  const texts = FILES.map(operation);
  const statuses = new Map<number, number>();
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
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
    const { status } = await fetch(graph.url, { method: 'POST', headers, body });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  const run = async (times: number) => {
    let left = times;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (left-- > 0) await send();
      }),
    );
  };
  await run(Math.min(count, 500));
  const before = heap();
  statuses.clear();
  await run(count);
  const after = heap();
  await graph.stop();
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  say(`${count} mutated requests from seed ${seed}: ${told.join(', ')}; ${rejections} unhandled rejections`);
  say(
    `heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after: ${((after / before - 1) * 100).toFixed(1)} %${globalThis.gc ? '' : ' (not collected)'}`,
  );
  const bad = [...statuses.keys()].filter((status) => status >= 500 && status !== 503);
  if (bad.length || rejections) throw new Error(`answered ${bad.join(', ')}`);
}

await main();
