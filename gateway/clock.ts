import type { Deadline } from './deadline.ts';

/** The two limits of one call to a partner. */
export interface Clock {
  /** Which limit stopped the call, or undefined when none did. */
  expired(): 'DEADLINE_EXCEEDED' | 'PARTNER_TIMEOUT' | undefined;
  stop(): void;
}

/**
 * Starts the time of a call, in milliseconds, within the request's deadline, and tells once when it is up. To be
 * stopped when the call has ended: the timers of AbortSignal.timeout would outlive it, and under load thousands would
 * wait at any time.
 */
export function startClock(deadline: Deadline, timeoutMs: number, onEnd: () => void): Clock {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    onEnd();
  }, timeoutMs);
  const leave = deadline.onPass(onEnd);
  return {
    expired: () => (late ? 'PARTNER_TIMEOUT' : deadline.passed ? 'DEADLINE_EXCEEDED' : undefined),
    stop: () => {
      clearTimeout(timer);
      leave();
    },
  };
}
