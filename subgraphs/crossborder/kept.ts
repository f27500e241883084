import type {
  AttendanceRecord,
  IndicatorRecord,
  MeetingRecord,
  ProjectRecord,
  ProjectReleaseRecord,
  ReportedIndicatorRow,
  WorkPackageRecord,
} from './records.ts';

/** Everything that a project's release of a year is made from. */
export interface Kept {
  project: ProjectRecord;
  year: number;
  indicators: readonly IndicatorRecord[];
  /** Of the year. */
  reported: readonly ReportedIndicatorRow[];
  meetings: readonly MeetingRecord[];
  workPackages: readonly WorkPackageRecord[];
  /** Of all events. */
  attendance: readonly AttendanceRecord[];
  earlier: readonly ProjectReleaseRecord[];
}

/** The countries of a project in the order of its releases. */
export const countriesOf = ({ leads }: ProjectRecord): string[] =>
  [...new Set(leads.map(({ country }) => country))].sort();

/**
 * Events that are not released and of which every side has attendance on record, be it zero, by key; not those that are
 * known to be held after the year.
 */
export function eventsOf({ project, year, meetings, attendance, earlier }: Kept): MeetingRecord[] {
  const released = new Set(earlier.flatMap(({ events }) => events));
  const recorded = new Set(attendance.map(({ event, country }) => `${event} ${country}`));
  const countries = countriesOf(project);
  return meetings
    .filter(
      ({ _id }) => !released.has(_id) && countries.every((country) => recorded.has(`${_id} ${country}`)),
    )
    .filter(({ heldOn }) => heldOn.every((day) => day <= `${year}-12-31`))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** A row for each event and each municipality that the plan names, of zeros where nobody came: which there are tells nothing. */
export const rowsOf = ({ project, attendance }: Kept, events: readonly MeetingRecord[]) => {
  const named = [...new Set(project.municipalities.map(({ municipality }) => municipality))];
  return events.flatMap(({ _id: event, workPackage }) =>
    countriesOf(project).flatMap((country) =>
      named
        .filter((municipality) => municipality.startsWith(country))
        .map((municipality) => ({
          ...{ project: project._id, workPackage, event, country, municipality },
          ...{ women: 0, men: 0, unknown: 0 },
          ...attendance.find((row) => row.event === event && row.municipality === municipality),
        })),
    ),
  );
};
