/** Calls under way that others may join. */
export interface Flights<T> {
  /**
   * Starts a call, or joins the one under way with the same key. Resolves to `late` as soon as `signal` aborts; the
   * call itself is given up when nobody waits for it any more. `start` must not reject.
   */
  join(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface Flight<T> {
  waiting: number;
  giveUp: AbortController;
  landed: Promise<T>;
}

/** Starts with nothing under way. */
export function createFlights<T>(late: () => T): Flights<T> {
  const flights = new Map<string, Flight<T>>();
  const begin = (key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const giveUp = new AbortController();
    const landed = start(giveUp.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight = { waiting: 0, giveUp, landed };
    flights.set(key, flight);
    return flight;
  };
  return {
    join(key, signal, start) {
      if (signal.aborted) return Promise.resolve(late());
      const flight = flights.get(key) ?? begin(key, start);
      flight.waiting += 1;
      return new Promise((resolve) => {
        const leave = (): void => {
          flight.waiting -= 1;
          resolve(late());
          if (flight.waiting) return;
          // Whoever comes now starts anew.
          if (flights.get(key) === flight) flights.delete(key);
          flight.giveUp.abort();
        };
        signal.addEventListener('abort', leave);
        void flight.landed.then((value) => {
          signal.removeEventListener('abort', leave);
          resolve(value);
        });
      });
    },
  };
}
