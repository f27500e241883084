/** Why work is of no use any more: nobody waits for its answer, or there is no time left for it. */
export type Passing = 'LEFT' | 'LATE';

/**
 * A moment after which work is of no use. Like an AbortSignal, without the events: each of a request's calls listens
 * to it, and an EventTarget costs more than the rest of a call's bookkeeping.
 */
export interface Deadline {
  /** Undefined until it has passed. */
  readonly passed: Passing | undefined;
  /** Calls back once when the deadline passes, not if it has passed already; returns how to stop listening. */
  onPass(callback: (why: Passing) => void): () => void;
  /** Lets it pass now, unless it has passed already. */
  pass: (why: Passing) => void;
}

/** A deadline that has not passed. */
export function createDeadline(): Deadline {
  const callbacks = new Set<(why: Passing) => void>();
  let passed: Passing | undefined;
  return {
    get passed() {
      return passed;
    },
    onPass(callback) {
      callbacks.add(callback);
      return () => {
        callbacks.delete(callback);
      };
    },
    pass: (why) => {
      if (passed) return;
      passed = why;
      for (const callback of [...callbacks]) callback(why);
      callbacks.clear();
    },
  };
}
