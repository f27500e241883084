/** The two limits of one call to a partner. */
export interface Clock {
  signal: AbortSignal;
  /** Which limit stopped the call, or undefined when none did. */
  expired(): 'DEADLINE_EXCEEDED' | 'PARTNER_TIMEOUT' | undefined;
  stop(): void;
}

/**
 * Starts the time of a call, in milliseconds, within the request's deadline. To be stopped when the call has ended:
 * the timers of AbortSignal.timeout would outlive it, and under load thousands would wait at any time.
 */
export function startClock(deadline: AbortSignal, timeoutMs: number): Clock {
  const call = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    call.abort();
  }, timeoutMs);
  const onDeadline = () => {
    call.abort();
  };
  if (deadline.aborted) onDeadline();
  deadline.addEventListener('abort', onDeadline);
  return {
    signal: call.signal,
    expired: () => (late ? 'PARTNER_TIMEOUT' : deadline.aborted ? 'DEADLINE_EXCEEDED' : undefined),
    stop: () => {
      clearTimeout(timer);
      deadline.removeEventListener('abort', onDeadline);
    },
  };
}
