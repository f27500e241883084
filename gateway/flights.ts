import { createDeadline, type Deadline } from './deadline.ts';

/** Calls under way that others may join. */
export interface Flights<T> {
  /**
   * Starts a call, or joins the one under way with the same key. Resolves to `late` as soon as the deadline passes; the
   * call itself is given up when nobody waits for it any more. `start` must not reject.
   */
  join(key: string, deadline: Deadline, start: (deadline: Deadline) => Promise<T>): Promise<T>;
  /** Whoever comes from now on starts anew: what is under way may tell what is no longer true. */
  part(): void;
}

interface Flight<T> {
  waiting: number;
  deadline: Deadline;
  landed: Promise<T>;
}

/** Starts with nothing under way. */
export function createFlights<T>(late: () => T): Flights<T> {
  const flights = new Map<string, Flight<T>>();
  const begin = (key: string, start: (deadline: Deadline) => Promise<T>): Flight<T> => {
    const deadline = createDeadline();
    const landed = start(deadline).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight = { waiting: 0, deadline, landed };
    flights.set(key, flight);
    return flight;
  };
  return {
    part: () => {
      flights.clear();
    },
    join(key, deadline, start) {
      if (deadline.passed) return Promise.resolve(late());
      const flight = flights.get(key) ?? begin(key, start);
      flight.waiting += 1;
      return new Promise((resolve) => {
        const stay = deadline.onPass((why) => {
          flight.waiting -= 1;
          resolve(late());
          if (flight.waiting) return;
          // Whoever comes now starts anew.
          if (flights.get(key) === flight) flights.delete(key);
          flight.deadline.pass(why);
        });
        void flight.landed.then((value) => {
          stay();
          resolve(value);
        });
      });
    },
  };
}
