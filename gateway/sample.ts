import { CircuitState, type IBreaker } from 'cockatiel';

/** When a circuit opens: half of so many calls failed in so many seconds. */
const SECONDS = 10;
const MIN_CALLS = 20;

/**
 * Decides by the calls of the last ten seconds. The library's own sample drops a second only when another second has
 * calls, so that failures of quiet hours would add up.
 */
export function createSample(): IBreaker {
  let sample: readonly { second: number; calls: number; failures: number }[] = [];
  const note = (failed: boolean): void => {
    const second = Math.floor(Date.now() / 1000);
    let last = sample.at(-1);
    if (last?.second !== second) {
      last = { second, calls: 0, failures: 0 };
      sample = [...sample.filter((each) => each.second > second - SECONDS), last];
    }
    last.calls += 1;
    if (failed) last.failures += 1;
  };
  return {
    state: undefined,
    success(state) {
      if (state === CircuitState.HalfOpen) sample = [];
      note(false);
    },
    failure(state) {
      note(true);
      const calls = sample.reduce((sum, each) => sum + each.calls, 0);
      const failures = sample.reduce((sum, each) => sum + each.failures, 0);
      return state !== CircuitState.Closed || (calls >= MIN_CALLS && failures * 2 >= calls);
    },
  };
}
