/** The two limits of one call to a partner. */
export interface Clock {
  signal: AbortSignal;
  /** Rejects when a limit is reached. */
  end: Promise<never>;
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
  let onEnd: (reason: Error) => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    onEnd = reject;
  });
  const stop = (): void => {
    call.abort();
    onEnd(new Error('time is up'));
  };
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, timeoutMs);
  if (deadline.aborted) stop();
  deadline.addEventListener('abort', stop);
  return {
    signal: call.signal,
    end,
    expired: () => (late ? 'PARTNER_TIMEOUT' : deadline.aborted ? 'DEADLINE_EXCEEDED' : undefined),
    stop: () => {
      clearTimeout(timer);
      deadline.removeEventListener('abort', stop);
    },
  };
}
