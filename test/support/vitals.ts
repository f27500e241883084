import { appendFileSync } from 'node:fs';
import { vitalsLog } from './env.ts';

/** What a process holds: bytes, and how many of each kind of resource keep it running. */
export interface Vitals {
  rss: number;
  /** After a collection, where the process was started with `--expose-gc`. */
  heap: number;
  resources: Record<string, number>;
}

/** Loaded into a process, appends its vitals as a line of JSON to the file that VITALS_LOG names, on each SIGUSR2. */
const log = vitalsLog;
if (log !== undefined)
  process.on('SIGUSR2', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    const resources: Record<string, number> = {};
    for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
    appendFileSync(log, `${JSON.stringify({ rss, heap, resources } satisfies Vitals)}\n`);
  });
