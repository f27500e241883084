import { PROJECT } from './sources.ts';

/** The sides of the project in the fixed order of its releases. */
export const COUNTRIES = ['NO', 'SE'] as const;
export type Country = (typeof COUNTRIES)[number];

/** The years reported, in the fixed order of the releases. */
export const YEARS = [2015, 2016, 2017] as const;

/** Owners' sex in the fixed order of the releases. */
export const OWNERS = ['women', 'men', 'mixed'] as const;
export type Owners = (typeof OWNERS)[number];

/** One report as it came in: its own counts by owners' sex, or one number where the indicator has no such split. */
export interface RawReport {
  country: Country;
  year: (typeof YEARS)[number];
  counts: Record<Owners, number> | number;
}

/** A small, fixed sequence of numbers from 0 to 1 (mulberry32), so that every seeding invents the same. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Enterprises per yearly report and owners' sex on average: above the plan's targets, so that some are published. */
const PER_CELL: Record<Country, Record<string, number>> = {
  SE: { I1: 10, I2: 1, I3: 2, I4: 6 },
  NO: { I1: 5, I2: 0.5, I3: 1, I4: 4 },
};

/** What is reported without a split: public bodies, methods and agreements. */
const WITHOUT_SPLIT: Record<string, Record<Country, readonly [number, number, number]>> = {
  I5: { NO: [0, 1, 1], SE: [1, 0, 0] },
  I6: { NO: [2, 2, 1], SE: [3, 3, 2] },
  I7: { NO: [0, 1, 1], SE: [1, 1, 1] },
  I8: { NO: [0, 0, 0], SE: [0, 0, 1] },
  I9: { NO: [0, 0, 1], SE: [0, 0, 0] },
  I10: { NO: [0, 0, 1], SE: [0, 0, 1] },
};

/** The invented reports on one indicator. They stay here: what leaves is the release made of them. */
export function rawReports(indicator: string): RawReport[] {
  const number = indicator.replace(`${PROJECT}:`, '');
  const next = sequence(2015 + Number(number.slice(1)));
  return COUNTRIES.flatMap((country) =>
    YEARS.map((year, index) => {
      const mean = PER_CELL[country][number];
      if (mean === undefined) return { country, year, counts: WITHOUT_SPLIT[number]?.[country][index] ?? 0 };
      const cell = () => Math.round(mean * (0.7 + 0.6 * next()));
      return { country, year, counts: { women: cell(), men: cell(), mixed: Math.round(cell() * 0.8) } };
    }),
  );
}
