import { z } from 'zod';

/** What a process holds: bytes, the heap after a collection, and how many of each kind of resource keep it running. */
export const vitals = z.object({
  rss: z.number(),
  heap: z.number(),
  resources: z.record(z.string(), z.number()),
});

export type Vitals = z.infer<typeof vitals>;
