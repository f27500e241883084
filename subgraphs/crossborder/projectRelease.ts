import type { ProvenanceRecord, StoredRecord } from '../shared/records.ts';
import { releaseIndicators } from './indicatorRelease.ts';
import { countriesOf, eventsOf, type Kept, rowsOf } from './kept.ts';
import type {
  IndicatorRecord,
  IndicatorReportRecord,
  ParticipationRecord,
  ProjectRecord,
  ProjectReleaseRecord,
  WorkPackageRecord,
} from './records.ts';
import { releaseParticipation } from './release.ts';
import { indicatorUpTo, participantsUpTo } from './upTo.ts';

/** What a release adds, and the records that tell it from then on. */
export interface ProjectRelease {
  events: string[];
  participation: ParticipationRecord[];
  indicatorReports: IndicatorReportRecord[];
  indicators: IndicatorRecord[];
  project: ProjectRecord;
  workPackages: WorkPackageRecord[];
}

const lastOf = (releases: readonly ProjectReleaseRecord[]): string | undefined =>
  releases
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);

/**
 * Builds a project's release of a year, and the attendance of events that came to record since the one before: nothing in
 * it was released before, so that no release narrows another. `owner` answers for what is one side's; `source` is the act.
 */
export function buildProjectRelease(
  kept: Kept,
  {
    publishedAt,
    owner,
    source,
  }: { publishedAt: string; owner: (country: string) => string; source: readonly ProvenanceRecord[] },
): ProjectRelease {
  const { project, year, indicators, reported, workPackages, earlier, meetings } = kept;
  const last = lastOf(earlier);
  const events = eventsOf(kept);
  const rows = rowsOf(kept, events);
  const invented = kept.attendance
    .filter(({ event }) => events.some(({ _id }) => _id === event))
    .flatMap(({ provenance }) => provenance.filter(({ kind }) => kind === 'SYNTHETIC'))
    .slice(0, 1);
  const stored = (country: string, also: readonly ProvenanceRecord[] = []): Omit<StoredRecord, '_id'> => ({
    owner: owner(country),
    version: 1,
    provenance: [...source, ...also],
  });
  const attended = releaseParticipation(rows, {
    publishedAt,
    period: { start: project.period.start, end: `${year}-12-31` },
    stored: (country) => stored(country, invented),
  });
  const frame = { publishedAt, countries: countriesOf(project), years: [year] };
  const released = releaseIndicators(indicators, reported, frame);
  const [provenance] = [...invented, ...source];
  if (provenance === undefined) throw new Error('a release comes from somewhere');
  const packageOf = new Map(meetings.map(({ _id, workPackage }) => [_id, workPackage]));
  const withEvents = (workPackage?: string) =>
    lastOf(
      earlier.filter((each) =>
        each.events.some((event) => workPackage === undefined || packageOf.get(event) === workPackage),
      ),
    );
  return {
    events: events.map(({ _id }) => _id),
    participation: attended.participation,
    indicatorReports: indicators.flatMap(({ _id: indicator }) =>
      (released.get(indicator)?.actuals ?? []).map(({ country, total, split }) => ({
        _id: `${indicator}:${country}:${year}`,
        ...stored(country),
        indicator,
        partner: project.leads.find((lead) => lead.country === country)?.partner ?? {
          nameInDocument: owner(country),
        },
        country,
        period: { start: `${year}-01-01`, end: `${year}-12-31` },
        total,
        ...(split && { split }),
      })),
    ),
    indicators: indicators.flatMap((indicator) => {
      const added = released.get(indicator._id);
      return added === undefined ? [] : { ...indicator, ...indicatorUpTo(indicator, added, last) };
    }),
    project: {
      ...project,
      ...(events.length > 0 && {
        participants: participantsUpTo(
          project.participants,
          { ...attended.project, provenance },
          withEvents(),
        ),
      }),
    },
    workPackages: workPackages.flatMap((each) => {
      const added = attended.workPackages.get(each._id);
      if (added === undefined) return [];
      const before = withEvents(each._id);
      return { ...each, participants: participantsUpTo(each.participants, { ...added, provenance }, before) };
    }),
  };
}
