import { localDay, yearOf } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { StartupPhaseRecord, StartupReportRecord } from '../records.ts';
import type { ReportStartupsInput } from '../types.generated.ts';
import { outsideValidity } from '../validity.ts';

/** What is released is never released again with other start-ups in it, so nothing is handed in after it. */
const REPORT: Machine<'NOT_REPORTED' | 'REPORTED' | 'RELEASED'> = {
  NOT_REPORTED: { reportStartups: 'REPORTED' },
  REPORTED: { reportStartups: 'REPORTED' },
  RELEASED: {},
};

const LEVELS: readonly StartupPhaseRecord['level'][] = ['IDEA_OR_SEED', 'MID_PHASE', 'DEVELOPED'];

/** What is wrong with the numbers: each phase stands in them once, and nothing is below zero. */
const faultsOf = ({ phases }: ReportStartupsInput): Failure[] =>
  LEVELS.flatMap((level) => {
    const own = phases.filter((phase) => phase.level === level);
    if (own.length > 1) return [failure(`phases.${level}`, 'EXISTS', 'must be there once')];
    const [found] = own;
    if (found === undefined) return [failure(`phases.${level}`, 'REQUIRED', 'must be given')];
    return (['sole', 'limited'] as const).flatMap((form) =>
      found[form] < 0 ? [failure(`phases.${level}.${form}`, 'INVALID', 'must not be below 0')] : [],
    );
  });

/** Hands in a municipality's start-ups of a year, which are told to nobody until they are released. */
export function reportStartups(
  input: ReportStartupsInput,
  context: Context,
): Promise<Outcome<StartupReportRecord>> {
  const { startupReports: into, startupCounts, municipalities, hoppidOffices } = context.model.collections;
  const { municipality, year } = input;
  const [mutation, id, today] = ['reportStartups', `${municipality}:${year}`, localDay(context.now)];
  return context.model.write<StartupReportRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one, all }, by) => {
        const found = await one(municipalities, municipality);
        if (found?.organisation === undefined)
          return [
            failure('municipality', 'UNKNOWN', 'must be a municipality whose organisation is recorded'),
          ];
        const offices = await all(hoppidOffices, { 'seats.municipality': municipality });
        const released = await one(startupCounts, id);
        const owner = found.organisation;
        const seated = offices.filter(({ seats }) =>
          seats.some(
            (seat) =>
              seat.municipality === municipality &&
              yearOf(seat.period.start) <= year &&
              yearOf(seat.period.end ?? today) >= year,
          ),
        );
        return {
          only: [owner, ...seated.map(({ operator }) => operator?.partner)],
          who: 'the municipality, or the operator of its office in the year',
          decide: () => {
            const reported = current === null ? 'NOT_REPORTED' : 'REPORTED';
            const illegal = illegalStep(REPORT, released ? 'RELEASED' : reported, mutation, 'year');
            if (illegal) return { failures: [illegal] };
            const failures = faultsOf(input);
            const outside = outsideValidity(found, `${year}-12-31`, `${year}-01-01`);
            if (outside !== undefined) failures.push(failure('municipality', 'CODE_NOT_VALID', outside));
            if (year >= yearOf(today))
              failures.push(failure('year', 'NOT_CLOSED', 'must be a year that has ended'));
            if (failures.length > 0) return { failures };
            return {
              next: {
                version: 0,
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                municipality,
                year,
                phases: LEVELS.flatMap((level) =>
                  input.phases.flatMap((phase) =>
                    phase.level === level ? [{ level, sole: phase.sole, limited: phase.limited }] : [],
                  ),
                ),
                reportedOn: today,
              },
              fences: [`${found.county.id}:${year}`],
            };
          },
        };
      },
    },
    context,
  );
}
