import type { Context } from './loaders.ts';
import type { PopulationFigureRecord, PopulationStatus } from './records.ts';

/** The latest figure on or before a day, whatever its status; `figures` stand oldest first. */
export const populationOn = (
  figures: readonly PopulationFigureRecord[],
  day: string,
): PopulationFigureRecord | undefined => figures.findLast(({ asOf }) => asOf <= day);

/** The latest official figure on or before a day. */
export const officialPopulationOn = (
  figures: readonly PopulationFigureRecord[],
  day: string,
): PopulationFigureRecord | undefined =>
  populationOn(
    figures.filter(({ status }) => status === 'OFFICIAL'),
    day,
  );

const WEAKNESS: readonly PopulationStatus[] = ['OFFICIAL', 'ESTIMATE', 'MISSING'];

const weakest = (statuses: readonly PopulationStatus[]): PopulationStatus =>
  statuses.reduce(
    (worst, each) => (WEAKNESS.indexOf(each) > WEAKNESS.indexOf(worst) ? each : worst),
    'OFFICIAL',
  );

/**
 * Inhabitants of several municipalities by day, oldest first: one total for each day for which any has a figure. A total
 * is null, its status MISSING, when one of them has none for the day. Null when it is not known which municipalities.
 */
export async function populationTotals(
  covered: readonly ({ id: string } | { _id: string } | null | undefined)[] | null | undefined,
  loaders: Context['loaders'],
) {
  if (covered == null) return null;
  const ids = covered.map((each) => (each == null ? '' : 'id' in each ? each.id : each._id));
  const municipalities = await loaders.municipality.loadMany(ids);
  const figures = municipalities.map((each) =>
    each === null || each instanceof Error ? [] : each.populations,
  );
  const days = [...new Set(figures.flat().map(({ asOf }) => asOf))].sort();
  return days.map((asOf) => {
    const found = figures.map((all) => all.find((figure) => figure.asOf === asOf));
    const values = found.flatMap((figure) => figure?.value ?? []);
    const complete = values.length === figures.length;
    return {
      asOf,
      value: complete ? values.reduce((total, value) => total + value, 0) : null,
      status: complete ? weakest(found.flatMap((figure) => figure?.status ?? [])) : ('MISSING' as const),
      municipalityCount: figures.length,
      figureCount: values.length,
    };
  });
}
