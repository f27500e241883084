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
  type IBackoff,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';
import type { Logger } from 'pino';
import { createSample } from './sample.ts';

/** A call that failed; `retriable` when the partner has surely not worked on it, or may work on it twice. */
export class CallFailed extends Error {
  readonly retriable: boolean;
  constructor(message: string, retriable: boolean, cause?: unknown) {
    super(message, { cause });
    this.retriable = retriable;
    readStacks(this);
  }
}

/** The circuit keeps its latest failure, and a stack that nobody has read yet holds all that was at work: graph, request, caller. */
function readStacks(error: unknown): void {
  if (!(error instanceof Error)) return;
  Reflect.get(error, 'stack');
  readStacks(error.cause);
}

/** Keeps a failing partner from taking the gateway's time, and the gateway from overwhelming it. */
export interface Guard {
  /**
   * Makes a call, a second time after a short random while if it may. Rejects with what the call rejects with, with
   * `Suspended` when the partner has failed too often, or with `Crowded` when too many calls wait for it.
   */
  run<T>(again: boolean, call: () => Promise<T>): Promise<T>;
  /** Whether calls are held back. */
  suspended(): boolean;
}

/** The partner failed half of its calls lately and is given a moment. */
export class Suspended extends Error {}

/** More calls wait for the partner than are useful. */
export class Crowded extends Error {}

/** The call that was to try whether the partner is back ended without telling anything about it. */
class NothingTried extends Error {}

/** How much a guard lets through. */
export interface GuardLimits {
  /** Calls at a time; ten times as many may wait. */
  concurrency: number;
  /** Milliseconds without calls after too many have failed; then one call tries. 0: calls are never held back. */
  suspendMs: number;
}

/** Makes the guard of one partner. Only `CallFailed` counts against it. */
export function createGuard(name: string, { concurrency, suspendMs }: GuardLimits, logger: Logger): Guard {
  const failed = handleWhen((error) => error instanceof CallFailed || error instanceof NothingTried);
  const breaker = circuitBreaker(failed, { halfOpenAfter: pause(suspendMs), breaker: createSample() });
  breaker.onStateChange((state) => {
    logger.warn({ partner: name, circuit: CircuitState[state] }, 'circuit changed');
  });
  const crowd = bulkhead(concurrency, concurrency * 10);
  const circuit = suspendMs ? breaker : noop;
  const once = <T>(call: () => Promise<T>): Promise<T> =>
    circuit.execute(async () => {
      const trial = breaker.state !== CircuitState.Closed;
      try {
        return await crowd.execute(call);
      } catch (error) {
        // The library would take any other error for a success of the call that tries.
        throw trial && !(error instanceof CallFailed) ? new NothingTried('', { cause: error }) : error;
      }
    });
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
  return {
    suspended: () => breaker.state !== CircuitState.Closed,
    async run(again, call) {
      // The library lets others wait for the call that tries; they need not.
      if (breaker.state === CircuitState.HalfOpen) throw new Suspended();
      try {
        return await (again ? retrying.execute(() => once(call)) : once(call));
      } catch (thrown) {
        const error = thrown instanceof NothingTried ? thrown.cause : thrown;
        if (error instanceof BrokenCircuitError) throw new Suspended();
        if (error instanceof BulkheadRejectedError) throw new Crowded();
        throw error;
      }
    },
  };
}

/** Holds calls back for so long; not at all after a call that has tried nothing. */
function pause(suspendMs: number, duration = suspendMs): IBackoff<IHalfOpenAfterBackoffContext> {
  return {
    duration,
    next({ result }) {
      const tried = !('error' in result && result.error instanceof NothingTried);
      return pause(suspendMs, tried ? suspendMs : 0);
    },
  };
}
