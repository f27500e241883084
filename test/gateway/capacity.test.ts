import { createCapacity, type Capacity, type InFlightLimits } from '../../gateway/capacity.ts';

/** Who asks: so many requests a second, each of which asks these partners at the same time. */
interface Load {
  perSecond: number;
  asks: readonly string[];
}

/** A machine that is simulated: its clock, and how long partners take when it does one thing at a time. */
class Machine {
  now = 0;
  readonly usual: Record<string, number> = { a: 20, b: 30, c: 10 };
  /** What it can do at a time without anything taking longer. */
  cores = 4;
  inFlight = 0;
  readonly capacity: Capacity;
  readonly #ends: { at: number; end: () => void }[] = [];

  constructor(limits: InFlightLimits = { least: 2, most: 500 }) {
    this.capacity = createCapacity(limits, () => this.now);
  }

  /** Lets so many seconds pass, with load; returns how long those took that were served, and how many were refused. */
  run(seconds: number, loads: readonly Load[]): { times: number[]; refused: number } {
    const until = this.now + seconds * 1000;
    const due = loads
      .flatMap(({ perSecond, asks }) =>
        Array.from({ length: seconds * perSecond }, (_, turn) => ({
          at: this.now + (turn * 1000) / perSecond,
          asks,
        })),
      )
      .sort((a, b) => a.at - b.at);
    const times: number[] = [];
    let refused = 0;
    for (const { at, asks } of due) {
      this.#pass(at);
      if (!this.capacity.enter()) {
        refused += 1;
        continue;
      }
      this.inFlight += 1;
      const share = Math.max(1, this.inFlight / this.cores);
      const took = asks.map((partner) => [partner, (this.usual[partner] ?? 0) * share] as const);
      const longest = Math.max(...took.map(([, time]) => time));
      for (const [partner, time] of took)
        this.#ends.push({
          at: at + time,
          end: () => {
            this.capacity.answered(partner, time);
          },
        });
      this.#ends.push({
        at: at + longest,
        end: () => {
          times.push(longest);
          this.inFlight -= 1;
          this.capacity.leave();
        },
      });
    }
    this.#pass(until);
    return { times, refused };
  }

  #pass(until: number): void {
    this.#ends.sort((a, b) => a.at - b.at);
    while (this.#ends[0] && this.#ends[0].at <= until) {
      const next = this.#ends.shift();
      this.now = next?.at ?? this.now;
      next?.end();
    }
    this.now = until;
  }
}

/** A third of what the machine can do, which is 4 / 30 ms: 133 a second. */
const NORMAL: readonly Load[] = [{ perSecond: 44, asks: ['a', 'b', 'c'] }];
const FOUR_TIMES: readonly Load[] = [{ perSecond: 532, asks: ['a', 'b', 'c'] }];

const p95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

test('what is normal is never refused, and takes as many places as there are at first', () => {
  const machine = new Machine();
  expect(machine.run(60, NORMAL).refused).toBe(0);
  expect(machine.capacity.places()).toBe(40);
});

test('at four times what can be done, what is served takes at most twice as long, and all is normal again', () => {
  const machine = new Machine();
  const normal = p95(machine.run(20, NORMAL).times);
  const over = machine.run(20, FOUR_TIMES);
  expect(over.refused).toBeGreaterThan(0);
  expect(over.times.length).toBeGreaterThan(20 * 100);
  expect(p95(over.times)).toBeLessThanOrEqual(2 * normal);
  expect(machine.run(1, NORMAL).refused).toBe(0);
  expect(p95(machine.run(20, NORMAL).times)).toBe(normal);
  expect(machine.capacity.places()).toBeGreaterThanOrEqual(40);
});

test('an overload of minutes makes nothing usual that is not', () => {
  const machine = new Machine();
  const normal = p95(machine.run(20, NORMAL).times);
  machine.run(600, FOUR_TIMES);
  expect(p95(machine.run(20, FOUR_TIMES).times)).toBeLessThanOrEqual(2 * normal);
});

test('fewest places that are more than can be done make nothing usual that is not', () => {
  const machine = new Machine({ least: 12, most: 500 });
  const normal = p95(machine.run(20, NORMAL).times);
  machine.run(60, FOUR_TIMES);
  // Twelve at a time take three times as long on four cores.
  expect(p95(machine.run(20, FOUR_TIMES).times)).toBeLessThanOrEqual(3 * normal);
});

test('a machine that can do more gets more places', () => {
  const machine = new Machine();
  machine.cores = 100;
  machine.run(20, NORMAL);
  machine.run(30, [{ perSecond: 2000, asks: ['a', 'b'] }]);
  expect(machine.run(10, [{ perSecond: 2000, asks: ['a', 'b'] }]).refused).toBe(0);
});

test('light and heavy operations beside each other are no overload', () => {
  for (const [light, heavy] of [
    [3, 60],
    [4, 40],
  ]) {
    const machine = new Machine();
    machine.cores = 1000;
    Object.assign(machine.usual, { a: light, b: heavy, c: heavy });
    const named = [
      { perSecond: 150, asks: ['a'] },
      { perSecond: 150, asks: ['b', 'c'] },
    ];
    expect(machine.run(60, named).refused).toBe(0);
  }
});

test('a partner that takes three seconds closes the gateway to nobody', () => {
  const machine = new Machine();
  machine.cores = 1000;
  const loads = [
    { perSecond: 10, asks: ['a', 'b'] },
    { perSecond: 5, asks: ['b', 'c'] },
  ];
  machine.run(20, loads);
  machine.usual['a'] = 3000;
  expect(machine.run(65, loads).refused).toBe(0);
});

test('when all partners are slow whatever is asked of them, that is the usual after a while', () => {
  const machine = new Machine();
  machine.cores = 1000;
  machine.run(20, NORMAL);
  Object.assign(machine.usual, { a: 2000, b: 2000, c: 2000 });
  expect(machine.run(20, NORMAL).refused).toBeGreaterThan(0);
  machine.run(60, NORMAL);
  expect(machine.run(20, NORMAL).refused).toBe(0);
});

test('there are never fewer or more places than told, and after a quiet time as many as at first', () => {
  const machine = new Machine({ least: 3, most: 60 });
  machine.cores = 1;
  machine.run(5, NORMAL);
  machine.run(20, FOUR_TIMES);
  expect(machine.capacity.places()).toBeGreaterThanOrEqual(3);
  expect(machine.capacity.places()).toBeLessThan(40);
  machine.run(11, []);
  const taken = () => Array.from({ length: 80 }, () => machine.capacity.enter()).filter(Boolean).length;
  expect(taken()).toBe(40);
  const wide = new Machine({ least: 3, most: 60 });
  wide.cores = 1000;
  wide.run(60, [{ perSecond: 2000, asks: ['a', 'b'] }]);
  expect(wide.capacity.places()).toBe(60);
  const fixed = new Machine({ least: 8, most: 8 });
  fixed.run(20, NORMAL);
  for (let second = 0; second < 60; second += 1) {
    fixed.run(1, FOUR_TIMES);
    expect(fixed.capacity.places()).toBe(8);
  }
});

test('a quiet time ends the trial of fewer places: what comes after it under load is not usual', () => {
  const machine = new Machine({ least: 12, most: 500 });
  const normal = p95(machine.run(20, NORMAL).times);
  // Until half of the fewest places are tried.
  for (let step = 0; machine.capacity.places() >= 12 && step < 600; step += 1) machine.run(0.1, FOUR_TIMES);
  expect(machine.capacity.places()).toBe(6);
  machine.run(11, []);
  machine.run(20, FOUR_TIMES);
  expect(p95(machine.run(20, FOUR_TIMES).times)).toBeLessThanOrEqual(3 * normal);
});
