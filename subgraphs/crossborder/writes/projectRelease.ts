import { localDay, yearOf } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { added, along, type Along, type Outcome, type Reads, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { beyondTheSupported, enterprisePlanOf } from '../indicatorRelease.ts';
import { countriesOf, type Kept } from '../kept.ts';
import type { Context } from '../loaders.ts';
import { buildProjectRelease, type ProjectRelease } from '../projectRelease.ts';
import type { ProjectRecord, ProjectReleaseRecord } from '../records.ts';
import type { PublishProjectReleaseInput } from '../types.generated.ts';
import { leadsOf } from './counts.ts';

const YEAR: Machine<'OPEN' | 'RELEASED'> = {
  OPEN: { publishProjectRelease: 'RELEASED' },
  RELEASED: {},
};

/** Reads all that a project's release of a year is made from, within the write. */
async function find(
  project: ProjectRecord,
  year: number,
  { all }: Reads,
  { model: { collections: of } }: Context,
): Promise<Kept> {
  const own = { project: project._id };
  const indicators = await all(of.indicators, own);
  return {
    project,
    year,
    indicators: indicators.sort((a, b) => a.position - b.position),
    reported: await all(of.reportedIndicators, {
      indicator: { $in: indicators.map(({ _id }) => _id) },
      year,
    }),
    meetings: await all(of.meetings, own),
    workPackages: await all(of.workPackages, own),
    attendance: await all(of.attendance, own),
    earlier: await all(of.projectReleases, own),
  };
}

/** What is wrong with releasing it now. */
function faultsOf({ project, year, indicators, reported, earlier }: Kept, today: string): Failure[] {
  const isReleased = earlier.some(({ years }) => years.includes(year));
  const illegal = illegalStep(YEAR, isReleased ? 'RELEASED' : 'OPEN', 'publishProjectRelease', 'year');
  if (illegal) return [illegal];
  if (year >= yearOf(today)) return [failure('year', 'NOT_CLOSED', 'must be a year that has ended')];
  // Sums tell by the day which releases they are made of.
  if (earlier.some(({ publishedAt }) => publishedAt === today))
    return [failure('year', 'ONE_RELEASE_A_DAY', 'a project publishes one release a day')];
  const countries = countriesOf(project);
  const missing = indicators.flatMap(({ _id }) =>
    countries
      .filter((country) => !reported.some((row) => row.indicator === _id && row.country === country))
      .map((country) => `${_id} in ${country}`),
  );
  if (indicators.length === 0 || missing.length > 0)
    return [failure('year', 'NOT_REPORTED', `must be reported first: ${missing.join(', ') || 'all'}`)];
  const beyond = beyondTheSupported(
    enterprisePlanOf(indicators, reported, { publishedAt: today, countries, years: [year] }),
  );
  if (beyond.length === 0) return [];
  return [failure('year', 'NOT_AMONG_THE_SUPPORTED', `must be among the supported: ${beyond.join(', ')}`)];
}

/** What is stored with a release: its own records, and those that tell what is told up to it. */
const recordsOf = (
  release: ProjectRelease,
  { indicators, workPackages, project }: Kept,
  { model: { collections: of } }: Context,
): Along[] => {
  const before = <T extends { _id: string }>(all: readonly T[], { _id }: T) =>
    all.find((each) => each._id === _id) ?? null;
  return [
    ...release.participation.map((each) => added(of.participation, each)),
    ...release.indicatorReports.map((each) => added(of.indicatorReports, each)),
    ...release.indicators.map((each) => along(of.indicators, before(indicators, each), each)),
    ...release.workPackages.map((each) => along(of.workPackages, before(workPackages, each), each)),
    ...(release.events.length > 0 ? [along(of.projects, project, release.project)] : []),
  ];
};

/** Publishes what a project's sides reported of a year, with the attendance that is not released, protected as one. */
export function publishProjectRelease(
  input: PublishProjectReleaseInput,
  context: Context,
): Promise<Outcome<ProjectReleaseRecord>> {
  const { projectReleases: into, projects } = context.model.collections;
  const { year } = input;
  const [mutation, id, today] = ['publishProjectRelease', `${input.project}:${year}`, localDay(context.now)];
  return context.model.write<ProjectReleaseRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (_, reads, by) => {
        const project = await reads.one(projects, input.project);
        if (project === null) return [failure('project', 'UNKNOWN', 'must be the code of a project')];
        const kept = await find(project, year, reads, context);
        return {
          only: countriesOf(project).flatMap((country) => leadsOf(project, country)),
          who: 'a lead partner of the project',
          decide: () => {
            const failures = faultsOf(kept, today);
            if (failures.length > 0) return { failures };
            const written = writtenBy(null, { id, owner: by.consumer, mutation, by, today });
            const release = buildProjectRelease(kept, {
              publishedAt: today,
              owner: (country) =>
                leadsOf(project, country).find((each) => each !== undefined) ?? project.owner,
              source: written.provenance,
            });
            return {
              next: {
                ...written,
                version: 0,
                project: project._id,
                publishedAt: today,
                years: [year],
                events: release.events,
              },
              along: recordsOf(release, kept, context),
              fences: [project._id],
            };
          },
        };
      },
    },
    context,
  );
}
