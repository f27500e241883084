import { localDay, yearOf } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AttendanceRecord, ProjectRecord, ReportedIndicatorRow } from '../records.ts';
import type { RecordAttendanceInput, ReportIndicatorInput } from '../types.generated.ts';

/** The lead partners of a project's side in a country, by OrganisationId. */
export const leadsOf = ({ leads }: ProjectRecord, country: string): (string | undefined)[] =>
  leads.filter((lead) => lead.country === country).map(({ partner }) => partner.partner);

export const LEAD = 'the lead partner of the project in that country';

/** What is released is never released again with others in it, so nothing is taken in after it. */
const COUNTS: Machine<'OPEN' | 'RELEASED'> = {
  OPEN: { reportIndicator: 'OPEN', recordAttendance: 'OPEN' },
  RELEASED: {},
};

const SPLIT = ['women', 'men', 'mixed'] as const;

/** Takes in a report on an indicator. */
export function reportIndicator(
  input: ReportIndicatorInput,
  context: Context,
): Promise<Outcome<ReportedIndicatorRow>> {
  const { reportedIndicators: into, indicators, projects, projectReleases } = context.model.collections;
  const [mutation, today] = ['reportIndicator', localDay(context.now)];
  const { country, year } = input;
  const id = `${input.indicator}:${country}:${year}`;
  return context.model.write<ReportedIndicatorRow>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one, all }, by) => {
        const indicator = await one(indicators, input.indicator);
        const project = indicator && (await one(projects, indicator.project));
        if (project === null) return [failure('indicator', 'UNKNOWN', 'must be the code of an indicator')];
        const releases = await all(projectReleases, { project: project._id });
        const isReleased = releases.some(({ years }) => years.includes(year));
        const only = leadsOf(project, country);
        if (only.length === 0)
          return [failure('country', 'UNKNOWN', 'must be one in which the project has a lead partner')];
        return {
          only,
          who: LEAD,
          decide: () => {
            const illegal = illegalStep(COUNTS, isReleased ? 'RELEASED' : 'OPEN', mutation, 'year');
            if (illegal) return { failures: [illegal] };
            const bySex = indicator?.disaggregation === 'WOMEN_MEN_MIXED';
            const [wanted, others] = bySex ? [SPLIT, ['total'] as const] : [['total'] as const, SPLIT];
            refuse(
              ...wanted.map((name) =>
                input[name] == null
                  ? failure(name, 'REQUIRED', 'must be given of this indicator')
                  : undefined,
              ),
              ...others.map((name) =>
                input[name] == null
                  ? undefined
                  : failure(name, 'NOT_ALLOWED', 'must be left out of this indicator'),
              ),
              year > yearOf(today) ? failure('year', 'FUTURE', 'must not be a year to come') : undefined,
              year < yearOf(project.period.start)
                ? failure('year', 'BEFORE_START', 'must not be before the year in which the project begins')
                : undefined,
            );
            const { women, men, mixed, total } = input;
            return {
              next: {
                ...writtenBy(current, { id, owner: by.consumer, mutation, by, today }),
                version: 0,
                project: project._id,
                indicator: input.indicator,
                country,
                year,
                ...(women != null && { women }),
                ...(men != null && { men }),
                ...(mixed != null && { mixed }),
                ...(total != null && { total }),
              },
              fences: [project._id],
            };
          },
        };
      },
    },
    context,
  );
}

/** Takes in who came to an event from a municipality. */
export function recordAttendance(
  input: RecordAttendanceInput,
  context: Context,
): Promise<Outcome<AttendanceRecord>> {
  const { attendance: into, meetings, projects, projectReleases } = context.model.collections;
  const [mutation, today] = ['recordAttendance', localDay(context.now)];
  const { municipality, women, men, unknown } = input;
  const id = `${input.event}:${municipality}`;
  const country = municipality.slice(0, 2);
  return context.model.write<AttendanceRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one, all }, by) => {
        const event = await one(meetings, input.event);
        const project = event && (await one(projects, event.project));
        if (project === null) return [failure('event', 'UNKNOWN', 'must be the id of an event')];
        const releases = await all(projectReleases, { project: project._id });
        const isReleased = releases.some(({ events }) => events.includes(input.event));
        return {
          only: leadsOf(project, country),
          who: LEAD,
          decide: () => {
            const failures = [failure('event', 'UNKNOWN', 'must be the id of an event')];
            if (event === null) return { failures };
            const illegal = illegalStep(COUNTS, isReleased ? 'RELEASED' : 'OPEN', mutation, 'event');
            if (illegal) return { failures: [illegal] };
            if (!project.municipalities.some((named) => named.municipality === municipality))
              refuse(failure('municipality', 'UNKNOWN', "must be one that the project's plan names"));
            return {
              next: {
                ...writtenBy(current, { id, owner: by.consumer, mutation, by, today }),
                version: 0,
                project: project._id,
                workPackage: event.workPackage,
                event: event._id,
                country,
                municipality,
                women,
                men,
                unknown,
              },
              fences: [project._id],
            };
          },
        };
      },
    },
    context,
  );
}
