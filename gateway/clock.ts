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
export function startClock(deadline: AbortSignal, timeoutMs: number, onEnd: () => void): Clock {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    onEnd();
  }, timeoutMs);
  deadline.addEventListener('abort', onEnd);
  return {
    expired: () => (late ? 'PARTNER_TIMEOUT' : deadline.aborted ? 'DEADLINE_EXCEEDED' : undefined),
    stop: () => {
      clearTimeout(timer);
      deadline.removeEventListener('abort', onEnd);
    },
  };
}
