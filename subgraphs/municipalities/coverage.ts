import { decimal, ratio } from '../shared/money.ts';
import type { Context } from './loaders.ts';
import { officialPopulationOn } from './population.ts';
import type { HoppidOfficeRecord, OfficeSeatRecord } from './records.ts';

const seatOn = ({ seats }: HoppidOfficeRecord, day: string): OfficeSeatRecord | undefined =>
  seats.find(({ period }) => period.start <= day && (period.end === undefined || period.end >= day));

/**
 * Which of a county's municipalities have a hoppid.no office on a day (joint view 1). Null when the county has never had
 * a municipality here on that day, so that a wrong county does not look like a county without offices.
 */
export async function hoppidCoverage(county: string, at: string, { model, loaders }: Context) {
  const municipalities = await model.municipalitiesOn(county, at);
  const [first] = municipalities;
  if (first === undefined) return null;
  const ids = new Set(municipalities.map(({ _id }) => _id));
  const offices = await model.officesSeatedIn([...ids]);
  const seats = offices
    .flatMap((office) => seatOn(office, at) ?? [])
    .filter(({ municipality }) => ids.has(municipality));
  const covered = new Set(seats.map(({ municipality }) => municipality));
  const figures = municipalities.map(({ populations }) => officialPopulationOn(populations, at));
  const known = figures.flatMap((figure) => figure?.value ?? []);
  const population =
    known.length === figures.length ? known.reduce((total, value) => total + value, 0) : null;
  const days = figures.flatMap((figure) => figure?.asOf ?? []).sort();
  const advisers = await loaders.adviserStatement.load(county);
  const [provenance] = advisers?.provenance ?? [];
  return {
    county: first.county,
    at,
    municipalityCount: municipalities.length,
    officeCount: seats.length,
    coveredCount: covered.size,
    coverage: ratio(covered.size, municipalities.length, 4),
    gaps: municipalities.filter(({ _id }) => !covered.has(_id)),
    population,
    populationDates: days[0] === undefined ? null : { start: days[0], end: days.at(-1) ?? days[0] },
    statedAdvisers:
      advisers && provenance
        ? { value: advisers.value, approximate: advisers.approximate, provenance }
        : null,
    advisersPer10000:
      advisers && population !== null ? ratio(decimal(advisers.value).mul(10_000), population, 2) : null,
  };
}
