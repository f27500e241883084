/** How many operations may be under way at a time, whatever is measured; half of the least while that is tried, see below. */
export interface InFlightLimits {
  least: number;
  most: number;
}

/** The places for operations: as many as are answered about as fast as usual. */
export interface Capacity {
  /** Takes a place; false when there is none. */
  enter(): boolean;
  /** Whether there is none beside so many that are on their way. */
  isFull(arriving: number): boolean;
  leave(): void;
  /** A partner gave an answer after so many milliseconds. */
  answered: (partner: string, milliseconds: number) => void;
  /** How many places there are now. */
  places: () => number;
}

/** Places before anything is known, and after a quiet time. */
const START = 40;
const QUIET_MS = 10_000;
/** A window is judged when it has lasted so long and has so many answers, or fewer after a longer while; a partner's say takes so many. */
const WINDOW_MS = 250;
const ANSWERS = 30;
const LONG_WINDOW_MS = 1000;
const FEW_ANSWERS = 10;
const SAY = 3;
/**
 * What a partner takes is what the fastest of so many of its answers take: a mixture of light and heavy operations always
 * has light ones, and one that waits for nobody finds the machine free; only where all wait, these are slower, too.
 */
const FASTEST = 0.2;
/** So many times the usual is too slow. */
const TOLERATED = 1.5;
/**
 * After so many slow windows with the fewest places, one with half of them shows what is usual: times that stay are none
 * of the load's doing.
 */
const PATIENCE = 4;

interface Window {
  begun: number;
  /** The most requests at a time. */
  peak: number;
  answers: number;
  times: Map<string, number[]>;
}

/**
 * Finds the number of places from how much longer than usual partners' answers take, as the limiters of congestion control
 * do: fewer by that much when it is too long, a tenth more when it is not and they are used. What makes one partner alone
 * slower is none of the load's doing, so half of the partners must be. The gateway's own delay is in every partner's time.
 */
export function createCapacity({ least, most }: InFlightLimits, now = () => performance.now()): Capacity {
  const start = Math.min(Math.max(START, least), most);
  const usual = new Map<string, number>();
  let limit = start;
  let inFlight = 0;
  let slowInVain = 0;
  let trying = false;
  const newWindow = (): Window => ({ begun: now(), peak: inFlight, answers: 0, times: new Map() });
  let window = newWindow();

  /** How many times the usual the partners take, as the less slow half of them has it. */
  const slowness = (times: readonly (readonly [string, number])[]): number => {
    const each = times.map(([partner, time]) => time / (usual.get(partner) ?? time)).sort((a, b) => a - b);
    return each[Math.ceil(each.length / 2) - 1] ?? 1;
  };
  const judge = ({ times, peak }: Window): void => {
    const typical = [...times]
      .filter(([, all]) => all.length >= SAY)
      .map(([partner, all]) => [partner, fastOf(all)] as const);
    const slow = slowness(typical);
    const pressed = peak >= limit / 2;
    const tooSlow = slow > TOLERATED;
    for (const [partner, time] of typical) {
      const before = usual.get(partner) ?? time;
      // Under pressure times only tell what they are at best.
      const weight = trying ? 1 : time < before ? 0.3 : pressed ? 0 : 0.1;
      usual.set(partner, before + weight * (time - before));
    }
    slowInVain = tooSlow && limit === least ? slowInVain + 1 : 0;
    trying = slowInVain >= PATIENCE && least < most;
    if (tooSlow && pressed) limit = Math.min(limit, peak) * Math.max(0.5, TOLERATED / slow);
    else if (!tooSlow && (pressed || limit < start)) limit += Math.max(1, limit / 10);
    limit = trying ? Math.max(1, least / 2) : Math.min(most, Math.max(least, limit));
  };
  return {
    enter() {
      if (now() - window.begun > QUIET_MS) {
        limit = Math.max(limit, start);
        [slowInVain, trying] = [0, false];
        window = newWindow();
      }
      window.peak = Math.max(window.peak, inFlight + 1);
      if (inFlight + 1 > limit) return false;
      inFlight += 1;
      return true;
    },
    isFull: (arriving) => inFlight + arriving + 1 > limit,
    leave() {
      inFlight -= 1;
    },
    answered(partner, milliseconds) {
      const all = window.times.get(partner);
      if (all) all.push(milliseconds);
      else window.times.set(partner, [milliseconds]);
      window.answers += 1;
      const lasted = now() - window.begun;
      if (lasted < WINDOW_MS || window.answers < (lasted < LONG_WINDOW_MS ? ANSWERS : FEW_ANSWERS)) return;
      judge(window);
      window = newWindow();
    },
    places: () => Math.floor(limit),
  };
}

function fastOf(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length * FASTEST)] ?? NaN;
}
