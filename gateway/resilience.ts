import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  decorrelatedJitterGenerator,
  ExponentialBackoff,
  handleWhen,
  noop,
  retry,
  SamplingBreaker,
  wrap,
} from 'cockatiel';
import type { Logger } from 'pino';

/** A call that failed; `retriable` when the partner has surely not worked on it, or may work on it twice. */
export class CallFailed extends Error {
  readonly retriable: boolean;
  constructor(message: string, retriable: boolean, cause?: unknown) {
    super(message, { cause });
    this.retriable = retriable;
  }
}

/** Keeps a failing partner from taking the gateway's time, and the gateway from overwhelming it. */
export interface Guard {
  /**
   * Makes a call, a second time after a short random while if it may. Rejects with what the call rejects with, with
   * `Suspended` when the partner has failed too often, or with `Crowded` when too many calls wait for it.
   */
  run<T>(again: boolean, call: () => Promise<T>): Promise<T>;
}

/** The partner failed half of its calls lately and is given a moment. */
export class Suspended extends Error {}

/** More calls wait for the partner than are useful. */
export class Crowded extends Error {}

/** How much a guard lets through. */
export interface GuardLimits {
  /** Calls at a time; ten times as many may wait. */
  concurrency: number;
  /** Milliseconds without calls after too many have failed; then one call tries. 0: calls are never held back. */
  suspendMs: number;
}

/** Ten seconds in which half of at least twenty calls failed open the circuit. */
const SAMPLE_MS = 10_000;
const MIN_CALLS = 20;

/** Makes the guard of one partner. Only `CallFailed` counts against it. */
export function createGuard(name: string, { concurrency, suspendMs }: GuardLimits, logger: Logger): Guard {
  const failed = handleWhen((error) => error instanceof CallFailed);
  const breaker = circuitBreaker(failed, {
    halfOpenAfter: suspendMs,
    breaker: new SamplingBreaker({
      threshold: 0.5,
      duration: SAMPLE_MS,
      minimumRps: (MIN_CALLS * 1000) / SAMPLE_MS,
    }),
  });
  breaker.onStateChange((state) => {
    logger.warn({ partner: name, circuit: CircuitState[state] }, 'circuit changed');
  });
  const crowd = bulkhead(concurrency, concurrency * 10);
  const once = wrap(suspendMs ? breaker : noop, crowd);
  const retrying = retry(
    handleWhen((error) => error instanceof CallFailed && error.retriable),
    {
      maxAttempts: 1,
      backoff: new ExponentialBackoff({
        initialDelay: 20,
        maxDelay: 100,
        generator: decorrelatedJitterGenerator,
      }),
    },
  );
  const twice = wrap(retrying, once);
  return {
    async run(again, call) {
      // The library lets others wait for the call that tries; they need not.
      if (breaker.state === CircuitState.HalfOpen) throw new Suspended();
      try {
        return await (again ? twice : once).execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw new Suspended();
        if (error instanceof BulkheadRejectedError) throw new Crowded();
        throw error;
      }
    },
  };
}
