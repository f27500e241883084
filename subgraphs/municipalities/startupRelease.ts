import { type Cell, type CountRecord, protect } from '../shared/disclosure.ts';
import type { StoredRecord } from '../shared/records.ts';
import type { MunicipalityRecord, StartupCountsRecord, StartupReportRecord } from './records.ts';
import { officialPopulationOn } from './population.ts';

/** Within a published count, further ones are withheld from the beginning of these lists on. */
const LEVELS = ['DEVELOPED', 'MID_PHASE', 'IDEA_OR_SEED'] as const;
const FORMS = ['LIMITED', 'SOLE'] as const;

/** What a municipality handed in. */
export type Guided = Pick<StartupReportRecord, 'municipality' | 'phases'>;

const union = (key: string, children: readonly Cell[]): Cell => ({
  key,
  value: children.reduce((total, { value }) => total + value, 0),
  children,
});

const keyOf = (...path: readonly string[]): string => path.join('/');

/** Municipalities in the order of a release, which is public: those without a figure of the day, then by population. */
export const inOrder = (municipalities: readonly MunicipalityRecord[], day: string): MunicipalityRecord[] => {
  const size = ({ populations }: MunicipalityRecord) => officialPopulationOn(populations, day)?.value ?? 0;
  return [...municipalities].sort((a, b) => size(a) - size(b) || (a._id < b._id ? -1 : 1));
};

/**
 * The tree of a county's start-ups in a year: county, municipality, level, legal form. Which rows there are, and their
 * order, must be public and not depend on the numbers.
 */
export const startupTree = (county: string, rows: readonly Guided[]): Cell =>
  union(
    county,
    rows.map(({ municipality, phases }) =>
      union(
        municipality,
        LEVELS.map((level) => {
          const found = phases.find((phase) => phase.level === level);
          const value = { LIMITED: found?.limited ?? 0, SOLE: found?.sole ?? 0 };
          return union(
            keyOf(municipality, level),
            FORMS.map((form) => ({ key: keyOf(municipality, level, form), value: value[form] })),
          );
        }),
      ),
    ),
  );

/** What a release is of, and what each of its records has of its own. */
export interface StartupRelease {
  county: string;
  year: number;
  /** The day of publication. */
  publishedAt: string;
  stored: (of: string) => Pick<StoredRecord, 'owner' | 'provenance'>;
}

/**
 * Builds a county's release of one year as one unit: protects all its counts together and keeps only what is published; the
 * county's own record, and one for each municipality.
 */
export function releaseStartups(
  rows: readonly Guided[],
  { county, year, publishedAt, stored }: StartupRelease,
): { ofCounty: StartupCountsRecord; ofMunicipalities: StartupCountsRecord[] } {
  const released = protect([startupTree(county, rows)]);
  const count = (...path: readonly string[]): CountRecord => ({
    value: released.get(keyOf(...path)) ?? null,
    release: publishedAt,
  });
  const common = (of: string) => ({
    _id: `${of}:${year}`,
    version: 1,
    ...stored(of),
    year,
    total: count(of),
  });
  return {
    ofCounty: { ...common(county), levels: [] },
    ofMunicipalities: rows.map(({ municipality }) => ({
      ...common(municipality),
      levels: LEVELS.toReversed().map((level) => ({
        level,
        total: count(municipality, level),
        legalForms: FORMS.toReversed().map((legalForm) => ({
          legalForm,
          count: count(municipality, level, legalForm),
        })),
      })),
    })),
  };
}
