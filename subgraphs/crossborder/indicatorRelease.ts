import type { CountRecord } from '../shared/disclosure.ts';
import {
  type EnterprisePlan,
  type EnterpriseReport,
  type ReleasedIndicator,
  releaseEnterprises,
} from './enterprises.ts';
import type { IndicatorRecord, ReportedIndicatorRow } from './records.ts';

/** The countries and years that a release is of, in their fixed order. */
export interface Frame {
  publishedAt: string;
  countries: readonly string[];
  years: readonly number[];
}

/** An indicator, as far as it is known before anything is reported. */
type Planned = Pick<IndicatorRecord, '_id' | 'protectedAs'>;

/** What one side reports of an indicator in a year. */
export type Reported = Pick<
  ReportedIndicatorRow,
  'indicator' | 'country' | 'year' | 'women' | 'men' | 'mixed' | 'total'
>;

/** What is not broken down is told by country alone, so it does not matter whose it is taken for. */
const enterprises = ({
  country,
  year,
  women = 0,
  men = 0,
  mixed,
  total = 0,
}: Reported): EnterpriseReport => ({
  country,
  year,
  counts: { women, men, mixed: mixed ?? total },
});

/** All of a project's indicators that count enterprises; undefined when it has none that counts all that it supports. */
export function enterprisePlanOf(
  indicators: readonly Planned[],
  reported: readonly Reported[],
  frame: Frame,
): EnterprisePlan | undefined {
  const supported = indicators.find(({ protectedAs }) => protectedAs === 'SUPPORTED');
  if (supported === undefined) return undefined;
  const on = (indicator: string) => reported.filter((each) => each.indicator === indicator).map(enterprises);
  return {
    ...frame,
    supported: { indicator: supported._id, reports: on(supported._id) },
    within: indicators.flatMap(({ _id, protectedAs }) =>
      protectedAs === 'SUPPORTED_BY_OWNERS' || protectedAs === 'SUPPORTED_BY_COUNTRY'
        ? {
            indicator: _id,
            by: protectedAs === 'SUPPORTED_BY_OWNERS' ? ('owners' as const) : ('country' as const),
            reports: on(_id),
          }
        : [],
    ),
  };
}

const totalOf = (rows: readonly Reported[]): number => rows.reduce((sum, { total = 0 }) => sum + total, 0);

/** What counts neither persons nor enterprises is published as it is. */
function asReported(rows: readonly Reported[], { publishedAt, countries, years }: Frame): ReleasedIndicator {
  const count = (some: readonly Reported[]): CountRecord => ({ value: totalOf(some), release: publishedAt });
  const of = (country: string) => rows.filter((each) => each.country === country);
  return {
    actual: count(rows),
    actuals: countries.map((country) => ({ country, total: count(of(country)) })),
    reports: new Map(
      countries.flatMap((country) =>
        years.map((year): [string, CountRecord] => [
          `${country}:${year}`,
          count(of(country).filter((each) => each.year === year)),
        ]),
      ),
    ),
  };
}

/**
 * Builds one release of all of a project's indicators, by code: those that count enterprises as one unit, the others as they
 * are. Throws when more enterprises are reported than there are among the supported.
 */
export function releaseIndicators(
  indicators: readonly Planned[],
  reported: readonly Reported[],
  frame: Frame,
): Map<string, ReleasedIndicator> {
  const plan = enterprisePlanOf(indicators, reported, frame);
  return new Map([
    ...(plan === undefined ? [] : releaseEnterprises(plan)),
    ...indicators
      .filter(({ protectedAs }) => protectedAs === 'NONE')
      .map(({ _id }): [string, ReleasedIndicator] => [
        _id,
        asReported(
          reported.filter(({ indicator }) => indicator === _id),
          frame,
        ),
      ]),
  ]);
}

/** Indicators, each with a country, of which more enterprises are reported than there are among the supported. */
export function beyondTheSupported(plan: EnterprisePlan | undefined): string[] {
  if (plan === undefined) return [];
  const { countries, supported, within } = plan;
  const sum = (reports: readonly EnterpriseReport[], country: string) => {
    const own = reports.filter((each) => each.country === country).map(({ counts }) => counts);
    const of = (owners: 'women' | 'men' | 'mixed') => own.reduce((total, each) => total + each[owners], 0);
    const [women, men, mixed] = [of('women'), of('men'), of('mixed')];
    return { women, men, mixed, all: women + men + mixed };
  };
  return within.flatMap(({ indicator, by, reports }) =>
    countries
      .filter((country) => {
        const [some, all] = [sum(reports, country), sum(supported.reports, country)];
        return by === 'country'
          ? some.all > all.all
          : some.women > all.women || some.men > all.men || some.mixed > all.mixed;
      })
      .map((country) => `${indicator} in ${country}`),
  );
}
