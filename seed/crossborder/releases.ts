import {
  type EnterprisePlan,
  type ReleasedIndicator,
  releaseEnterprises,
} from '../../subgraphs/crossborder/enterprises.ts';
import type { IndicatorRecord, IndicatorReportRecord } from '../../subgraphs/crossborder/records.ts';
import type { CountRecord } from '../../subgraphs/shared/disclosure.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { plannedIndicators, type PlannedIndicator } from './indicators.ts';
import { COUNTRIES, type Country, enterpriseReports, otherReports, YEARS } from './reported.ts';
import { named, PROJECT } from './sources.ts';

const RELEASE = '2018-06-30';

const REPORTER: Record<Country, ReturnType<typeof named>> = {
  NO: named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL),
  SE: named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA),
};

const invented = (locator: string): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator,
  kind: 'SYNTHETIC',
});

const idOf = (number: string): string => `${PROJECT}:${number}`;

/** All indicators that count enterprises; the second, third and ninth are small, and told by country alone. */
export const enterprisePlan: EnterprisePlan = {
  publishedAt: RELEASE,
  countries: COUNTRIES,
  years: YEARS,
  supported: { indicator: idOf('I1'), reports: enterpriseReports.I1 },
  within: [
    { indicator: idOf('I2'), by: 'country', reports: enterpriseReports.I2 },
    { indicator: idOf('I3'), by: 'country', reports: enterpriseReports.I3 },
    { indicator: idOf('I4'), by: 'owners', reports: enterpriseReports.I4 },
    { indicator: idOf('I9'), by: 'country', reports: enterpriseReports.I9 },
  ],
};

const count = (value: number): CountRecord => ({ value, release: RELEASE });
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Public bodies, methods and agreements are all published. */
function published(reported: Record<Country, readonly number[]>): ReleasedIndicator {
  return {
    actual: count(sum(COUNTRIES.flatMap((country) => reported[country]))),
    actuals: COUNTRIES.map((country) => ({ country, total: count(sum(reported[country])) })),
    reports: new Map(
      COUNTRIES.flatMap((country) =>
        YEARS.map((year, index): [string, CountRecord] => [
          `${country}:${year}`,
          count(reported[country][index] ?? 0),
        ]),
      ),
    ),
  };
}

const enterprises = releaseEnterprises(enterprisePlan);

function releasedOf({ _id }: PlannedIndicator): ReleasedIndicator {
  const other = otherReports[_id.slice(PROJECT.length + 1)];
  const found = other === undefined ? enterprises.get(_id) : published(other);
  if (found === undefined) throw new Error(`nothing is reported on ${_id}`);
  return found;
}

const periodOf = (year: number) => ({
  start: year === 2015 ? '2015-05-01' : `${year}-01-01`,
  end: `${year}-12-31`,
});

function reportsOn(planned: PlannedIndicator): IndicatorReportRecord[] {
  const { reports } = releasedOf(planned);
  return COUNTRIES.flatMap((country) =>
    YEARS.flatMap((year) => {
      const total = reports.get(`${country}:${year}`);
      if (total === undefined) return [];
      const key = `${planned._id}:${country}:${year}`;
      const reporter = REPORTER[country];
      return {
        _id: key,
        owner: reporter.partner ?? planned.owner,
        version: 1,
        provenance: [invented(`report ${key}: no document has it`)],
        indicator: planned._id,
        partner: reporter,
        country,
        period: periodOf(year),
        total,
      };
    }),
  );
}

export const indicators: IndicatorRecord[] = plannedIndicators.map((planned) => {
  const { actual, actuals } = releasedOf(planned);
  const provenance = [...planned.provenance, invented('what was reached: no document has it')];
  return { ...planned, provenance, actuals, actual };
});

export const indicatorReports: IndicatorReportRecord[] = plannedIndicators.flatMap(reportsOn);

/** What is released of the enterprises supported on one side, by owners' sex, for who divides them further. */
export function supportedIn(country: Country) {
  const found = enterprises.get(enterprisePlan.supported.indicator);
  const split = found?.actuals.find((each) => each.country === country)?.split;
  if (split?.mixed === undefined) throw new Error('no enterprises are released');
  return { women: split.women, men: split.men, mixed: split.mixed };
}
