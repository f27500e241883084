import type { EnterprisePlan, ReleasedIndicator } from '../../subgraphs/crossborder/enterprises.ts';
import {
  enterprisePlanOf,
  releaseIndicators,
  type Reported,
} from '../../subgraphs/crossborder/indicatorRelease.ts';
import type {
  IndicatorRecord,
  IndicatorReportRecord,
  ProjectReleaseRecord,
} from '../../subgraphs/crossborder/records.ts';
import { ORG } from '../ids.ts';
import { attendance, invented } from './attendance.ts';
import { plannedIndicators, type PlannedIndicator } from './indicators.ts';
import { COUNTRIES, type Country, enterpriseReports, otherReports, YEARS } from './reported.ts';
import { named, PROJECT } from './sources.ts';

const RELEASE = '2018-06-30';

const REPORTER: Record<Country, ReturnType<typeof named>> = {
  NO: named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL),
  SE: named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA),
};

const idOf = (number: string): string => `${PROJECT}:${number}`;

const FRAME = { publishedAt: RELEASE, countries: COUNTRIES, years: YEARS };

/** What is reported; it stays here, and what leaves is the release made of it. */
const reported: readonly Reported[] = [
  ...Object.entries(enterpriseReports).flatMap(([number, reports]) =>
    reports.map(({ country, year, counts }) => ({ indicator: idOf(number), country, year, ...counts })),
  ),
  ...Object.entries(otherReports).flatMap(([number, byCountry]) =>
    COUNTRIES.flatMap((country) =>
      YEARS.map((year, index) => ({
        indicator: idOf(number),
        country,
        year,
        total: byCountry[country][index] ?? 0,
      })),
    ),
  ),
];

function enterprisesOf() {
  const plan = enterprisePlanOf(plannedIndicators, reported, FRAME);
  if (plan === undefined) throw new Error('no indicator counts the enterprises supported');
  return plan;
}

/** All indicators that count enterprises; the second, third and ninth are small, and told by country alone. */
export const enterprisePlan: EnterprisePlan = enterprisesOf();

const released = releaseIndicators(plannedIndicators, reported, FRAME);

function releasedOf({ _id }: PlannedIndicator): ReleasedIndicator {
  const found = released.get(_id);
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

/** What is released so far: all years reported, and the attendance of all events that have any. SYNTHETIC. */
export const projectReleases: ProjectReleaseRecord[] = [
  {
    _id: `${PROJECT}:${YEARS.at(-1)}`,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [invented(`release ${RELEASE}: no document has one`)],
    project: PROJECT,
    publishedAt: RELEASE,
    years: [...YEARS],
    events: [...new Set(attendance.map(({ event }) => event))],
  },
];

/** What is released of the enterprises supported on one side, by owners' sex, for who divides them further. */
export function supportedIn(country: Country) {
  const found = released.get(enterprisePlan.supported.indicator);
  const split = found?.actuals.find((each) => each.country === country)?.split;
  if (split?.mixed === undefined) throw new Error('no enterprises are released');
  return { women: split.women, men: split.men, mixed: split.mixed };
}
