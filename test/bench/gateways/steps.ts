import { z } from 'zod';

/** The fetches of one answer, in the order of its plan. */
export type Step =
  | { kind: 'sequence'; steps: Step[] }
  | { kind: 'parallel'; steps: Step[] }
  | { kind: 'fetch'; origin: string; body: string };

const step: z.ZodType<Step> = z.lazy(() =>
  z.union([
    z.object({ kind: z.literal('sequence'), steps: z.array(step) }),
    z.object({ kind: z.literal('parallel'), steps: z.array(step) }),
    z.object({ kind: z.literal('fetch'), origin: z.string(), body: z.string() }),
  ]),
);

/** What the floor knows of each question: what the plain gateway fetched for it, and what it answered. */
export const recordings = z.array(z.object({ query: z.string(), step, data: z.unknown() }));

export type Recording = z.infer<typeof recordings>[number];

export const request = z.object({ query: z.string() });
