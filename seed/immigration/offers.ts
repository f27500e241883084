import type { PlannedCohort, ReleasePlanRecord } from '../../subgraphs/immigration/plan.ts';
import { DEFAULT_THRESHOLD } from '../../subgraphs/shared/disclosure.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { courses } from '../county/courses.ts';
import { participantsIn } from '../crossborder/participation.ts';
import { DOC, ORG } from '../ids.ts';

/** A cohort that was offered, and how many women and men entered it. */
export interface Offer extends PlannedCohort {
  women: number;
  men: number;
}

export const provenance: ProvenanceRecord[] = [
  {
    document: DOC.SAMGRAF,
    locator: 'invented participants; programmes and stages after the action plan, Part III, action 1',
    kind: 'SYNTHETIC',
  },
];

const SUNNDAL = 'NO:1563';
const RAUMA = 'NO:1539';
const HUSTADVIKA = 'NO:1579';
const KRISTIANSUND = 'NO:1505';
const MOLDE = 'NO:1506';
/** Molde's code until the reform of 2020, which also made Hustadvika. */
const MOLDE_BEFORE = 'NO:1502';

/**
 * Municipalities by population (Statistics Norway, 1 January 2021), the smallest first: the public order in which further
 * counts are withheld.
 */
const BY_POPULATION = [SUNNDAL, RAUMA, HUSTADVIKA, KRISTIANSUND, MOLDE_BEFORE, MOLDE] as const;

type Sizes = Partial<
  Record<(typeof BY_POPULATION)[number], readonly [women: number, men: number, course?: string]>
>;

const offers = (programme: PlannedCohort['programme'], sizes: Sizes): Offer[] =>
  BY_POPULATION.flatMap((municipality) => {
    const [women, men, course] = sizes[municipality] ?? [];
    if (women === undefined || men === undefined) return [];
    return { programme, municipality, women, men, ...(course !== undefined && { course }) };
  });

/** The course that action 1 began with (week 41 of 2019) stands in the action plan; the later ones are invented. */
const OFFERS: Readonly<Record<string, readonly Offer[]>> = {
  '2019-H2': [
    ...offers('INTRO', {
      [SUNNDAL]: [6, 4],
      [RAUMA]: [3, 1],
      [KRISTIANSUND]: [17, 15],
      [MOLDE_BEFORE]: [24, 19],
    }),
    ...offers('STARTUP_TRAINING', { [MOLDE_BEFORE]: [24, 15, 'OSS-A1-2019-41'] }),
    ...offers('MENTOR_TRAINEE', { [MOLDE_BEFORE]: [24, 30] }),
  ],
  '2020-H1': [
    ...offers('INTRO', {
      [SUNNDAL]: [5, 2],
      [RAUMA]: [4, 3],
      [HUSTADVIKA]: [7, 5],
      [KRISTIANSUND]: [12, 11],
      [MOLDE]: [18, 15],
    }),
    ...offers('STARTUP_TRAINING', {
      [KRISTIANSUND]: [2, 1, 'OSS-A1-2020-H1-KRISTIANSUND'],
      [MOLDE]: [17, 11, 'OSS-A1-2020-H1-MOLDE'],
    }),
    ...offers('MENTOR_TRAINEE', { [KRISTIANSUND]: [5, 6], [MOLDE]: [9, 10] }),
  ],
  '2020-H2': [
    ...offers('INTRO', {
      [SUNNDAL]: [4, 5],
      [RAUMA]: [5, 6],
      [HUSTADVIKA]: [8, 6],
      [KRISTIANSUND]: [14, 13],
      [MOLDE]: [21, 17],
    }),
    ...offers('STARTUP_TRAINING', {
      [KRISTIANSUND]: [9, 6, 'OSS-A1-2020-H2-KRISTIANSUND'],
      [MOLDE]: [25, 16, 'OSS-A1-2020-H2-MOLDE'],
    }),
    ...offers('MENTOR_TRAINEE', { [KRISTIANSUND]: [2, 2], [MOLDE]: [9, 8] }),
  ],
  '2021-H1': [
    ...offers('INTRO', {
      [SUNNDAL]: [7, 5],
      [RAUMA]: [6, 5],
      [HUSTADVIKA]: [8, 9],
      [KRISTIANSUND]: [15, 12],
      [MOLDE]: [22, 20],
    }),
    ...offers('STARTUP_TRAINING', {
      [KRISTIANSUND]: [13, 8, 'OSS-A1-2021-H1-KRISTIANSUND'],
      [MOLDE]: [32, 22, 'OSS-A1-2021-H1-MOLDE'],
    }),
    ...offers('MENTOR_TRAINEE', { [KRISTIANSUND]: [6, 7], [MOLDE]: [13, 12] }),
  ],
  '2021-H2': [
    ...offers('INTRO', {
      [SUNNDAL]: [6, 6],
      [RAUMA]: [5, 7],
      [HUSTADVIKA]: [9, 8],
      [KRISTIANSUND]: [13, 14],
      [MOLDE]: [20, 21],
    }),
    ...offers('STARTUP_TRAINING', { [KRISTIANSUND]: [0, 0], [MOLDE]: [1, 0] }),
    ...offers('MENTOR_TRAINEE', { [MOLDE]: [2, 1] }),
  ],
  '2022-H1': [
    ...offers('INTRO', {
      [SUNNDAL]: [3, 6],
      [RAUMA]: [7, 4],
      [HUSTADVIKA]: [10, 8],
      [KRISTIANSUND]: [16, 13],
      [MOLDE]: [24, 22],
    }),
    ...offers('STARTUP_TRAINING', { [KRISTIANSUND]: [10, 7], [MOLDE]: [21, 14] }),
    ...offers('MENTOR_TRAINEE', { [KRISTIANSUND]: [1, 3], [MOLDE]: [12, 11] }),
  ],
};

/** When each half-year was released; the last one is not yet. */
export const PUBLISHED = {
  '2019-H2': '2020-03-02',
  '2020-H1': '2020-09-01',
  '2020-H2': '2021-03-01',
  '2021-H1': '2021-09-01',
  '2021-H2': '2022-03-01',
} as const;

/** The two work packages for people with foreign background; with the first release, long after the project's end. */
export const WORK_PACKAGES = { 'SH-BI:2': [3, 8], 'SH-BI:4': [31, 27] } as const;

/** Those who came to a work package's events, out of the partners' release. */
function cameTo(workPackage: string): ReleasePlanRecord['workPackages'][number] {
  const found = participantsIn(Number(workPackage.slice(workPackage.indexOf(':') + 1)));
  if (found === undefined) throw new Error('a work package without events');
  const { women, men } = found.split;
  return { id: workPackage, came: { women, men } };
}

const seatsOf = (course: string): number | undefined => courses.find(({ _id }) => _id === course)?.seats;

function planned({ programme, municipality, course }: Offer): PlannedCohort {
  const seats = course === undefined ? undefined : seatsOf(course);
  return {
    programme,
    municipality,
    ...(course !== undefined && { course }),
    ...(seats !== undefined && { seats }),
  };
}

/** What was offered in each half-year. */
export const plans: { plan: ReleasePlanRecord; offers: readonly Offer[] }[] = Object.entries(OFFERS).map(
  ([halfYear, own], index) => ({
    plan: {
      _id: halfYear,
      owner: ORG.MOLDE_IMMIGRATION_SERVICE,
      version: 1,
      provenance,
      controller: ORG.MOLDE,
      threshold: DEFAULT_THRESHOLD,
      cohorts: own.map(planned),
      workPackages: index === 0 ? Object.keys(WORK_PACKAGES).map(cameTo) : [],
      service: { nameInDocument: 'Immigration service Molde', partner: ORG.MOLDE_IMMIGRATION_SERVICE },
    },
    offers: own,
  }),
);
