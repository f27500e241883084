import { appendFileSync } from 'node:fs';
import { vitalsLog } from './env.ts';
import type { Vitals } from './vitalsShape.ts';

/** Loaded into a process started with `--expose-gc`, appends its vitals as JSON to the file that VITALS_LOG names, on each SIGUSR2. */
if (vitalsLog !== undefined) {
  process.on('SIGUSR2', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    const resources: Record<string, number> = {};
    for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
    appendFileSync(vitalsLog ?? '', `${JSON.stringify({ rss, heap, resources } satisfies Vitals)}\n`);
  });
}
