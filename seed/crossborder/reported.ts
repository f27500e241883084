import type { EnterpriseReport } from '../../subgraphs/crossborder/enterprises.ts';

/** The sides of the project in the fixed order of its releases. */
export const COUNTRIES = ['NO', 'SE'] as const;
export type Country = (typeof COUNTRIES)[number];

/** The years reported, in the fixed order of the releases. */
export const YEARS = [2015, 2016, 2017] as const;

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

type Counts = EnterpriseReport['counts'];

/** Invented enterprises per yearly report and owners' sex, so many on average, and at most as many as `among` has. */
function invent(number: number, mean: Record<Country, number>, among?: readonly EnterpriseReport[]) {
  const next = sequence(2015 + number);
  return COUNTRIES.flatMap((country) =>
    YEARS.map((year): EnterpriseReport => {
      const cell = () => Math.round(mean[country] * (0.7 + 0.6 * next()));
      const drawn: Counts = { women: cell(), men: cell(), mixed: Math.round(cell() * 0.8) };
      const limit = among?.find((each) => each.country === country && each.year === year)?.counts ?? drawn;
      const least = (owners: keyof Counts) => Math.min(drawn[owners], limit[owners]);
      return { country, year, counts: { women: least('women'), men: least('men'), mixed: least('mixed') } };
    }),
  );
}

/** Enterprises supported: above the plan's target, so that something of the others is published too. */
const supported = invent(1, { SE: 10, NO: 9 });

const nobody: Counts = { women: 0, men: 0, mixed: 0 };

/**
 * The invented reports on the indicators that count enterprises, by the indicator's number. They stay here: what leaves is
 * the release made of them.
 */
export const enterpriseReports = {
  I1: supported,
  I2: invent(2, { SE: 1, NO: 0.5 }, supported),
  I3: invent(3, { SE: 2, NO: 1 }, supported),
  I4: invent(4, { SE: 6, NO: 5 }, supported),
  I9: supported.map(({ country, year }): EnterpriseReport => ({
    country,
    year,
    counts: country === 'NO' && year === 2017 ? { ...nobody, men: 1 } : nobody,
  })),
};

/** What is reported by country and year of what is neither a person nor an enterprise: public bodies, methods, agreements. */
export const otherReports: Readonly<Record<string, Record<Country, readonly [number, number, number]>>> = {
  I5: { NO: [0, 1, 1], SE: [1, 0, 0] },
  I6: { NO: [2, 2, 1], SE: [3, 3, 2] },
  I7: { NO: [0, 1, 1], SE: [1, 1, 1] },
  I8: { NO: [0, 0, 0], SE: [0, 0, 1] },
  I10: { NO: [0, 0, 1], SE: [0, 0, 1] },
};
