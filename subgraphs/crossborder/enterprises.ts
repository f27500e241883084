import { type Cell, type CountRecord, protect, type SexSplitRecord } from '../shared/disclosure.ts';
import type { IndicatorActualRecord } from './records.ts';

const OWNERS = ['mixed', 'women', 'men'] as const;
type Owners = (typeof OWNERS)[number];

/** Enterprises that one side reports for one year, by owners' sex. */
export interface EnterpriseReport {
  country: string;
  year: number;
  counts: Readonly<Record<Owners, number>>;
}

/** An indicator that counts some of the enterprises that are supported. */
export interface WithinSupported {
  indicator: string;
  /** What its counts are divided by, besides the country; which is public and does not depend on them. */
  by: 'country' | 'owners';
  reports: readonly EnterpriseReport[];
}

/** What is released of a project's enterprises. Which rows there are, and their order, is the plan's. */
export interface EnterprisePlan {
  publishedAt: string;
  countries: readonly string[];
  years: readonly number[];
  /** The indicator that counts all enterprises supported. */
  supported: { indicator: string; reports: readonly EnterpriseReport[] };
  within: readonly WithinSupported[];
}

/** Released counts of one indicator. */
export interface ReleasedIndicator {
  actual: CountRecord;
  actuals: IndicatorActualRecord[];
  /** By country and year (`SE:2016`); of the supported alone. */
  reports: Map<string, CountRecord>;
}

const totalOf = ({ counts }: EnterpriseReport): number =>
  OWNERS.reduce((total, owners) => total + counts[owners], 0);

const sum = <T>(all: readonly T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);

const keyOf = (...path: readonly (string | number)[]): string => path.join('/');

/**
 * The tree of a project's enterprises. All indicators that count enterprises are about the same ones, so they stand in it
 * together: the supported by country; each country by owners' sex and, besides, by year; and of the other indicators those
 * among the supported, by country or owners' sex. No enterprise is supported twice, so years add up.
 */
export function enterpriseTree({ countries, years, supported, within }: EnterprisePlan): Cell {
  const among = (of: readonly EnterpriseReport[], country: string) =>
    of.filter((each) => each.country === country);
  const groups = (by: WithinSupported['by'], country: string, owners?: Owners) =>
    within
      .filter((each) => each.by === by)
      .map(({ indicator, reports }) => ({
        nested: [
          {
            key: keyOf(indicator, country, ...(owners === undefined ? [] : [owners])),
            value: sum(among(reports, country), (each) =>
              owners === undefined ? totalOf(each) : each.counts[owners],
            ),
          },
        ],
      }));
  const { indicator } = supported;
  const byCountry = countries.map((country): Cell => {
    const own = among(supported.reports, country);
    return {
      key: keyOf(indicator, country),
      value: sum(own, totalOf),
      children: OWNERS.map((owners) => ({
        key: keyOf(indicator, country, owners),
        value: sum(own, ({ counts }) => counts[owners]),
        besides: groups('owners', country, owners),
      })),
      besides: [
        {
          children: years.map((year) => ({
            key: keyOf(indicator, country, year),
            value: sum(
              own.filter((each) => each.year === year),
              totalOf,
            ),
          })),
        },
        ...groups('country', country),
      ],
    };
  });
  return { key: indicator, value: sum(supported.reports, totalOf), children: byCountry };
}

/** The sum, null as soon as a part is withheld. */
const told = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

/**
 * Builds one release of all indicators that count a project's enterprises: protects them as one unit and keeps only what is
 * published, by indicator. Throws when an enterprise of another indicator is not among the supported.
 */
export function releaseEnterprises(plan: EnterprisePlan): Map<string, ReleasedIndicator> {
  const released = protect([enterpriseTree(plan)]);
  const count = (value: number | null): CountRecord => ({ value, release: plan.publishedAt });
  const published = (key: string): number | null => {
    const value = released.get(key);
    if (value === undefined) throw new Error(`${key} is not in the release`);
    return value;
  };
  const splitOf = (indicator: string, country: string, total: number | null): SexSplitRecord => {
    const [mixed, women, men] = OWNERS.map((owners) => count(published(keyOf(indicator, country, owners))));
    if (!mixed || !women || !men) throw new Error('a split has three parts');
    return { women, men, mixed, total: count(total) };
  };
  const supported = plan.supported.indicator;
  const all = [{ indicator: supported, by: 'owners' as const }, ...plan.within];
  return new Map(
    all.map(({ indicator, by }) => {
      const totals = plan.countries.map((country) =>
        by === 'country' || indicator === supported
          ? published(keyOf(indicator, country))
          : told(OWNERS.map((owners) => published(keyOf(indicator, country, owners)))),
      );
      const actuals = plan.countries.map((country, index): IndicatorActualRecord => {
        const total = totals[index] ?? null;
        return {
          country,
          ...(by === 'owners' && { split: splitOf(indicator, country, total) }),
          total: count(total),
        };
      });
      const reports = plan.countries.flatMap((country) =>
        plan.years.map((year): [string, CountRecord] => [
          `${country}:${year}`,
          count(published(keyOf(supported, country, year))),
        ]),
      );
      return [
        indicator,
        {
          actual: count(indicator === supported ? published(supported) : told(totals)),
          actuals,
          reports: new Map(indicator === supported ? reports : []),
        },
      ];
    }),
  );
}
