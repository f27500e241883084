import { badInput } from '../shared/errors.ts';
import type { Context } from './loaders.ts';
import { officialPopulationOn } from './population.ts';

/**
 * Which of a county's municipalities a peer group serves on a day (joint view 12). `populationBelow` leaves larger ones
 * out, those without an official figure not. BAD_USER_INPUT when it is not positive. Null when the county has no
 * municipality here that day.
 */
export async function peerGroupCoverage(
  county: string,
  at: string,
  populationBelow: number | null,
  { model }: Context,
) {
  if (populationBelow !== null && populationBelow < 1) throw badInput('populationBelow', 'must be positive');
  const valid = await model.municipalitiesOn(county, at);
  const [first] = valid;
  if (first === undefined) return null;
  const municipalities = valid.filter(
    ({ populations }) =>
      populationBelow === null || (officialPopulationOn(populations, at)?.value ?? 0) < populationBelow,
  );
  const ids = new Set(municipalities.map(({ _id }) => _id));
  const groups = ids.size === 0 ? [] : await model.peerGroupsOn([...ids], at);
  const open = new Set(groups.flatMap((group) => group.municipalities));
  return {
    county: first.county,
    at,
    municipalityCount: municipalities.length,
    groupCount: groups.length,
    served: municipalities.filter(({ _id }) => open.has(_id)),
    withoutGroup: municipalities.filter(({ _id }) => !open.has(_id)),
  };
}
