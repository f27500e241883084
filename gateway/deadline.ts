/**
 * A moment after which work is of no use. Like an AbortSignal, without the events: each of a request's calls listens
 * to it, and an EventTarget costs more than the rest of a call's bookkeeping.
 */
export interface Deadline {
  readonly passed: boolean;
  /** Calls back once when the deadline passes, not if it has passed already; returns how to stop listening. */
  onPass(callback: () => void): () => void;
  /** Lets it pass now. */
  pass: () => void;
}

/** A deadline that has not passed. */
export function createDeadline(): Deadline {
  const callbacks = new Set<() => void>();
  let passed = false;
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
    pass: () => {
      if (passed) return;
      passed = true;
      for (const callback of [...callbacks]) callback();
      callbacks.clear();
    },
  };
}
