import { type Cell, type CountRecord, protect, type SexSplitRecord } from '../shared/disclosure.ts';
import { groupBy } from '../shared/loader.ts';
import type { StoredRecord } from '../shared/records.ts';
import type { AttendanceRecord, ParticipationRecord } from './records.ts';

/** Who came from where to what, without what every record has. */
type Attendance = Omit<AttendanceRecord, keyof StoredRecord>;

export interface ReleasePlan {
  publishedAt: string;
  period: ParticipationRecord['period'];
  /** The fields that every record has, from its country. */
  stored: (country: string) => Pick<StoredRecord, 'owner' | 'version' | 'provenance'>;
}

interface Participants {
  split: SexSplitRecord;
  unknown: CountRecord;
}

/** What a release of one project's attendance publishes. */
export interface ParticipationRelease {
  project: Participants;
  /** By key; a work package without events has none. */
  workPackages: Map<string, Participants>;
  participation: ParticipationRecord[];
}

const SEXES = ['women', 'men'] as const;
/** What divides a count, broadest first. */
const LEVELS = ['workPackage', 'event', 'country', 'municipality'] as const;

const keyOf = (...path: readonly string[]): string => path.join('/');

/** Those of one kind: project, then each level below in the order of the rows. */
function tree(
  of: 'women' | 'men' | 'unknown',
  rows: readonly Attendance[],
  depth: number,
  path: string[],
): Cell {
  const value = rows.reduce((total, row) => total + row[of], 0);
  const level = LEVELS[path.length];
  const key = keyOf(of, ...path);
  if (level === undefined || path.length === depth) return { key, value };
  const parts = groupBy(rows, (row) => row[level]);
  return { key, value, children: [...parts].map(([part, own]) => tree(of, own, depth, [...path, part])) };
}

/**
 * The trees of a project's attendance: those whose sex is recorded by sex, then work package, event, country and
 * municipality; and the others by work package. Who comes to several events is counted at each.
 */
export function attendanceTrees(rows: readonly Attendance[]): Cell[] {
  const known = SEXES.map((sex) => tree(sex, rows, LEVELS.length, []));
  const all = known.reduce((total, { value }) => total + value, 0);
  return [{ key: 'known', value: all, children: known }, tree('unknown', rows, 1, [])];
}

/**
 * Builds one release of a project's attendance as one unit: counts, protects all linked tables together, and keeps only
 * what is published. Which rows there are, and their order, must be the plan's and not depend on who came; an event to
 * which nobody came from a municipality is a row of zeros.
 */
export function releaseParticipation(
  rows: readonly Attendance[],
  { publishedAt, period, stored }: ReleasePlan,
): ParticipationRelease {
  const released = protect(attendanceTrees(rows));
  const count = (value: number | null): CountRecord => ({ value, release: publishedAt });
  const published = (...path: readonly string[]): number | null => {
    const value = released.get(keyOf(...path));
    if (value === undefined) throw new Error(`${keyOf(...path)} is not in the release`);
    return value;
  };
  /** Women and men under a path; their sum is told when both are. */
  const splitOf = (...path: readonly string[]): SexSplitRecord => {
    const [women, men] = [published('women', ...path), published('men', ...path)];
    const total = women === null || men === null ? null : women + men;
    return { women: count(women), men: count(men), total: count(total) };
  };
  const participantsOf = (...path: readonly string[]): Participants => ({
    split: splitOf(...path),
    unknown: count(published('unknown', ...path)),
  });
  const fromOneCountry = groupBy(rows, ({ event, country }) => keyOf(event, country));
  return {
    project: participantsOf(),
    workPackages: new Map(rows.map(({ workPackage }) => [workPackage, participantsOf(workPackage)])),
    participation: [...fromOneCountry.values()].flatMap((own): ParticipationRecord[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { project, workPackage, event, country } = first;
      return [
        {
          _id: `${event}:${country}`,
          ...stored(country),
          project,
          workPackage,
          event,
          country,
          period,
          split: splitOf(workPackage, event, country),
          municipalities: own.map(({ municipality }) => ({
            municipality,
            split: splitOf(workPackage, event, country, municipality),
          })),
        },
      ];
    }),
  };
}
