import { rows as county } from '../../seed/county.ts';
import { rows as crossborder } from '../../seed/crossborder.ts';
import { rows as immigration } from '../../seed/immigration.ts';
import type { SeedRows } from '../../seed/load.ts';
import { rows as municipalities } from '../../seed/municipalities.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';

/** The first of some rows, which have to have one. */
export const only = <T>(rows: readonly T[]): T => {
  const [first] = rows;
  if (first === undefined) throw new Error('the seed has no such row');
  return first;
};

const count = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

/**
 * A county, an agreement and a project of one size under the name `G<size>`: so many municipalities with an office and a
 * cohort each, and so many work packages and indicators. Copies of seed rows under other keys.
 */
export function grown(size: number): Record<SubgraphName, SeedRows> {
  const name = `G${size}`;
  const base = size === 1 ? 9000 : 9100;
  const municipality = (index: number) => `NO:${base + index}`;
  const countyRef = { id: `NO:${base / 100}`, name };
  const town = only(municipalities.municipalities.filter(({ _id }) => _id === 'NO:3001'));
  const office = only(municipalities.hoppidOffices);
  const agreement = only(county.cooperationAgreements);
  const project = only(crossborder.projects);
  const workPackage = only(crossborder.workPackages);
  const indicator = only(crossborder.indicators);
  const course = only(county.courses.filter(({ _id }) => _id === 'OSS-A1-2019-41'));
  const cohort = only(immigration.cohorts.filter((each) => each.course !== undefined));
  return {
    municipalities: {
      municipalities: count(size, (index) => ({
        ...town,
        _id: municipality(index),
        county: countyRef,
        validity: { start: '2020-01-01' },
        predecessors: [],
        successors: [],
      })),
      hoppidOffices: count(size, (index) => ({
        ...office,
        _id: `${name}-${index}`,
        seats: office.seats.map((seat) => ({ ...seat, municipality: municipality(index) })),
      })),
      enterpriseCounts: count(size, (index) => ({
        ...only(municipalities.enterpriseCounts),
        _id: `${name}:${index + 1}`,
      })),
    },
    county: {
      cooperationAgreements: count(1, () => ({
        ...agreement,
        _id: name,
        onBehalfOf: count(size, (index) => ({ municipality: municipality(index) })),
      })),
      courses: count(size, (index) => ({
        ...course,
        _id: `${name}-${index}`,
        municipality: municipality(index),
      })),
    },
    crossborder: {
      projects: [{ ...project, _id: name }],
      workPackages: count(size, (index) => ({
        ...workPackage,
        _id: `${name}:${index + 1}`,
        project: name,
        number: index + 1,
      })),
      budgetLines: count(size, (index) => ({
        ...only(crossborder.budgetLines),
        _id: `${name}:${index + 1}:SE:1`,
        project: name,
        workPackage: `${name}:${index + 1}`,
      })),
      indicators: count(size, (index) => ({
        ...indicator,
        _id: `${name}:I${index + 1}`,
        project: name,
        position: index + 1,
        parts: indicator.parts.map((part) => ({ ...part, workPackage: `${name}:${index + 1}` })),
      })),
    },
    immigration: {
      cohorts: count(size, (index) => ({
        ...cohort,
        _id: `${name}-${index}`,
        programme: size === 1 ? ('INTRO' as const) : ('STARTUP_TRAINING' as const),
        municipality: municipality(index),
        course: `${name}-${index}`,
        period: {
          start: size === 1 ? '2101-01-01' : '2201-01-01',
          end: size === 1 ? '2101-06-30' : '2201-06-30',
        },
      })),
      workPackageCounts: count(size, (index) => ({
        ...only(immigration.workPackageCounts),
        _id: `${name}:${index + 1}`,
      })),
    },
  };
}
