import {
  cohortId,
  type Participant,
  type PlannedCohort,
  type ReleasePlanRecord,
} from '../../../subgraphs/immigration/plan.ts';
import { buildRelease } from '../../../subgraphs/immigration/release.ts';
import { groupsOf, planOf, publishedOf } from './worlds.ts';

const MOLDE = 'NO:1506';
const COHORTS: PlannedCohort[] = [
  { programme: 'INTRO', municipality: 'NO:1539' },
  { programme: 'INTRO', municipality: MOLDE },
  { programme: 'STARTUP_TRAINING', municipality: MOLDE, course: 'C1' },
];
const DAY = '2020-03-02';
const plan: ReleasePlanRecord = { ...planOf('2019-H2', DAY, COHORTS, ['SH-BI:2']).plan, threshold: 5 };

const person = (over: Partial<Participant> = {}): Participant => ({
  programme: 'INTRO',
  municipality: MOLDE,
  halfYear: '2019-H2',
  sex: 'WOMAN',
  addressGraded: false,
  ...over,
});
const many = (count: number, over: Partial<Participant> = {}) =>
  Array.from({ length: count }, () => person(over));
const startup = (
  count: number,
  furthestStage: Participant['furthestStage'],
  sex: Participant['sex'] = 'WOMAN',
  course = 'C1',
) =>
  many(count, {
    programme: 'STARTUP_TRAINING',
    sex,
    ...(furthestStage !== undefined && { furthestStage }),
    ...(furthestStage !== 'PRE_COURSE' && furthestStage !== 'INFO_NIGHT' && { course }),
  });

const participants = [
  ...many(7),
  ...many(6, { sex: 'MAN' }),
  ...many(5, { municipality: 'NO:1539' }),
  ...many(5, { municipality: 'NO:1539', sex: 'MAN' }),
  ...startup(6, 'PRE_COURSE'),
  ...startup(3, 'INFO_NIGHT'),
  ...startup(4, 'COURSE'),
  ...startup(5, 'SCALING'),
  ...startup(5, 'INFO_NIGHT', 'MAN'),
  ...startup(6, 'MENTOR_MATCHED', 'MAN'),
];
const release = (people = participants, over: Partial<ReleasePlanRecord> = {}, day = DAY) =>
  buildRelease({ participants: people }, { ...plan, ...over }, day);

test('a release tells a funnel by sex where the steps are large enough', () => {
  const built = release();
  const published = publishedOf([built]);
  const id = cohortId({ programme: 'STARTUP_TRAINING', municipality: MOLDE }, '2019-H2');
  const of = (sex: string) =>
    built.cohorts[2]?.funnel.map(({ stage }) => published.get(`${id} ${stage} ${sex}`));
  // Women: 18 enter, 12 come to the info night, 9 to the course, 5 on. Men: 11 enter and go to the info night, 6 on.
  expect(of('WOMAN')).toEqual([18, 12, null, 5, null, null, null, null, null]);
  expect(of('MAN')).toEqual([11, null, 6, null, null, null, null, null, null]);
  expect(of('total')).toEqual([29, null, null, null, null, null, null, null, null]);
  expect(published.get('C1 MAN')).toBe(6);
  expect(published.get('2019-H2')).toBe(52);
  expect(published.get(`${MOLDE}:2019`)).toBe(42);
});

test("a municipality's sum is told when all that is withheld beside its cohorts is its own", () => {
  const cohorts: PlannedCohort[] = [...COHORTS, { programme: 'MENTOR_TRAINEE', municipality: MOLDE }];
  const few = many(2, { programme: 'MENTOR_TRAINEE', furthestStage: 'INFO_NIGHT' });
  const published = publishedOf([release([...participants, ...few], { cohorts })]);
  // Two mentees are withheld, and the start-up training with them: both only in Molde.
  expect(published.get('2019-H2 STARTUP_TRAINING')).toBeNull();
  expect(published.get(`${MOLDE}:2019 MENTOR_TRAINEE`)).toBeNull();
  expect(published.get(`${MOLDE}:2019`)).toBe(13 + 29 + 2);
  // With Rauma's mentees among the withheld, the sum would tell about hers.
  const shared = [...cohorts, { programme: 'MENTOR_TRAINEE', municipality: 'NO:1539' } as const];
  expect(
    publishedOf([release([...participants, ...few], { cohorts: shared })]).get(`${MOLDE}:2019`),
  ).toBeNull();
});

test('where more entered than a course has seats, nothing from the course on is told', () => {
  const [first, second, training] = COHORTS;
  if (!first || !second || !training) throw new Error('no cohorts');
  const funnel = (seats: number) =>
    release(participants, { cohorts: [first, second, { ...training, seats }] }).cohorts[2]?.funnel.map(
      ({ stage, reached }) => [stage, reached.women.value, reached.men.value],
    );
  // 29 entered.
  expect(funnel(29)).toEqual(funnel(1000));
  expect(funnel(29)?.slice(0, 4)).toEqual([
    ['PRE_COURSE', 18, 11],
    ['INFO_NIGHT', 12, null],
    ['COURSE', null, 6],
    ['IDEA_VERIFIED', 5, null],
  ]);
  expect(funnel(28)?.slice(0, 4)).toEqual([
    ['PRE_COURSE', 18, 11],
    ['INFO_NIGHT', 12, null],
    ['COURSE', null, null],
    ['IDEA_VERIFIED', null, null],
  ]);
});

test('participants of a work package are told only beside those who came to its events', () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    workPackage: 'SH-BI:2',
    sex: index < 8 ? ('WOMAN' as const) : ('MAN' as const),
    addressGraded: false,
  }));
  const told = (women: number | null, men: number | null) => {
    const came = (value: number | null) => ({ value, release: '2018-06-30' });
    const workPackages = [{ id: 'SH-BI:2', came: { women: came(women), men: came(men) } }];
    const [count] = buildRelease(
      { participants: [], workPackageParticipants: people },
      { ...plan, workPackages },
      DAY,
    ).workPackageCounts;
    return [count?.split.women.value, count?.split.men.value, count?.split.total.value];
  };
  expect(told(40, 40)).toEqual([8, 22, 30]);
  // 5 came who are not among them, or 4, or fewer than there are; and nobody knows how many came.
  expect(told(13, 40)).toEqual([8, 22, 30]);
  expect(told(12, 40)).toEqual([null, 22, null]);
  expect(told(7, 40)).toEqual([null, 22, null]);
  expect(told(null, 40)).toEqual([null, 22, null]);
});

test('the shape of a release is the plan, whoever takes part', () => {
  const shape = (value: unknown) =>
    JSON.stringify(value).replaceAll(/"(value|countSuppressed)":(\d+|null)/g, '"$1"');
  expect(shape(release([]))).toBe(shape(release()));
  // Nobody, one person and as many as stay below the threshold look the same.
  expect(release(many(4, { municipality: 'NO:1539' }))).toEqual(release([]));
});

describe('people at graded addresses', () => {
  test('are in no count, so that adding any number of them changes nothing', () => {
    for (const { person: kind } of groupsOf([{ plan, day: DAY }])) {
      const graded = Array.from({ length: 9 }, () => true);
      const people = {
        participants: [
          ...participants,
          ...graded.flatMap((addressGraded) =>
            'participant' in kind ? { ...kind.participant, addressGraded } : [],
          ),
        ],
        workPackageParticipants: graded.flatMap((addressGraded) =>
          'inWorkPackage' in kind ? { ...kind.inWorkPackage, addressGraded } : [],
        ),
      };
      expect(buildRelease(people, plan, DAY)).toEqual(release());
    }
  });

  test('cause no refusal either', () => {
    expect(release([...participants, person({ programme: 'MENTOR_TRAINEE', addressGraded: true })])).toEqual(
      release(),
    );
  });

  test('would be seen if they were counted', () => {
    expect(release([...participants, person()])).not.toEqual(release());
  });
});

describe('a release is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['with a threshold of 2', () => release(participants, { threshold: 2 }), 'at least 3'],
    ['before the half-year has closed', () => release(participants, {}, '2019-12-31'), 'when it has closed'],
    ['for what is no half-year', () => release(participants, { _id: '2019-H3' }), 'a half-year is'],
    [
      'with a cohort twice',
      () => release([], { cohorts: [...COHORTS, { programme: 'INTRO', municipality: MOLDE }] }),
      'stands twice',
    ],
    [
      'with a course twice',
      () =>
        release([], {
          cohorts: [...COHORTS, { programme: 'STARTUP_TRAINING', municipality: 'NO:1505', course: 'C1' }],
        }),
      'one cohort',
    ],
    [
      'with a work package twice',
      () => release([], { workPackages: [...plan.workPackages, ...plan.workPackages] }),
      'stands twice',
    ],
    [
      'with a participant of no planned cohort',
      () => release([person({ municipality: 'NO:1505' })]),
      'no planned cohort',
    ],
    [
      'with a stage that the programme has not',
      () => release(many(1, { furthestStage: 'COURSE' })),
      'at no stage',
    ],
    [
      'without the stage that the programme has',
      () => release(many(1, { programme: 'STARTUP_TRAINING' })),
      'at no stage',
    ],
    [
      "with another course than the cohort's",
      () => release(startup(1, 'COURSE', 'WOMAN', 'C2')),
      'differ in the course',
    ],
    [
      'with a course taken before it began',
      () => release(many(1, { programme: 'STARTUP_TRAINING', furthestStage: 'PRE_COURSE', course: 'C1' })),
      'differ in the course',
    ],
  ])('%s', (_, build, message) => {
    expect(build).toThrow(message);
  });
});

test('a release holds its half-year alone, whatever else is known', () => {
  expect(release([...participants, ...many(9, { halfYear: '2020-H1', municipality: 'NO:1505' })])).toEqual(
    release(),
  );
});
