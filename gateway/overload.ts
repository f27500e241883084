import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { RequestHandler } from 'express';
import { sendError } from './answers.ts';

/** How much the process takes on. */
export interface OverloadLimits {
  /** Requests at a time. */
  maxInFlight: number;
  /** Milliseconds that whatever is due may wait for its turn, on average; 0: however long. */
  maxDelayMs: number;
}

/** Keeps the process from taking on more than it can do. */
export interface Overload {
  /** Refuses a request at once when there is too much to do: 503 OVERLOADED with Retry-After. */
  guard: RequestHandler;
  /** Lets a block pass that is the process's own, as when it plans or takes a new supergraph: load is not the cause. */
  excuse: () => void;
  stop(): void;
}

/** How often the wait is looked at, and how finely it is measured, in milliseconds. */
const LOOK_MS = 50;
const RESOLUTION_MS = 5;
/** So many looks in a row must find a long wait: one block, however long, is no overload. */
const LOOKS = 3;

/** Starts with nothing to do. */
export function createOverload({ maxInFlight, maxDelayMs }: OverloadLimits): Overload {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  let late = 0;
  let excused = false;
  let inFlight = 0;
  const look = (): void => {
    late = !excused && delay.mean / 1e6 - RESOLUTION_MS > maxDelayMs ? late + 1 : 0;
    excused = false;
    delay.reset();
  };
  const timer = maxDelayMs ? setInterval(look, LOOK_MS).unref() : undefined;
  if (timer) delay.enable();
  return {
    guard(_request, response, next) {
      if (late >= LOOKS || inFlight >= maxInFlight) {
        response.setHeader('retry-after', '1');
        sendError(response, 503, 'There is too much to do at the moment.', { code: 'OVERLOADED' });
        return;
      }
      inFlight += 1;
      response.once('close', () => {
        inFlight -= 1;
      });
      next();
    },
    excuse() {
      excused = true;
      late = 0;
    },
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
