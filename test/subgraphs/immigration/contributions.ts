import { rows } from '../../../seed/immigration.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const DB = 'samgraf-immigration';
const MOLDE_2021 = 'STARTUP_TRAINING:NO:1506:2021-H1';
const SPLIT = 'women { value } men { value } total { value }';
const values = (split: unknown) => ['women', 'men', 'total'].map((each) => at(split, `${each}.value`));

/** The seed's people without those at graded addresses: counted here, not by the product. */
const people = rows.participants.filter((each) => !each.addressGraded);

describe('what it adds to the entities of others', () => {
  test("a municipality's year, summed only where nothing withheld is told", async () => {
    const data = await graph.entities(
      [
        { __typename: 'Municipality', id: 'NO:1506' },
        { __typename: 'Municipality', id: 'NO:1539' },
        { __typename: 'Municipality', id: 'NO:0301' },
        { __typename: 'Municipality', id: 'NO:1502' },
      ],
      `... on Municipality { id
        y2019: integration(year: 2019) { year entered { value } programmes { programme entered { value } } cohorts { id } }
        y2020: integration(year: 2020) { entered { value release } programmes { programme entered { value } } }
        y2030: integration(year: 2030) { year }
      }`,
    );
    const entered = (municipality: string, halfYear: string, programme?: string) =>
      people.filter(
        (each) =>
          each.municipality === municipality &&
          each.halfYear.startsWith(halfYear) &&
          (programme === undefined || each.programme === programme),
      ).length;
    expect(at(data, '0')).toEqual({
      id: 'NO:1506',
      y2019: null,
      y2020: {
        entered: { value: null, release: '2021-03-01' },
        programmes: [
          { programme: 'INTRO', entered: { value: entered('NO:1506', '2020', 'INTRO') } },
          { programme: 'STARTUP_TRAINING', entered: { value: null } },
          { programme: 'MENTOR_TRAINEE', entered: { value: null } },
        ],
      },
      y2030: null,
    });
    // Molde's code before the reform has the year before it.
    const before = (programme?: string) => ({ value: entered('NO:1502', '2019', programme) });
    const programmes = ['INTRO', 'STARTUP_TRAINING', 'MENTOR_TRAINEE'];
    expect(at(data, '3.y2019')).toEqual({
      year: 2019,
      entered: before(),
      programmes: programmes.map((programme) => ({ programme, entered: before(programme) })),
      cohorts: [...programmes].sort().map((programme) => ({ id: `${programme}:NO:1502:2019-H2` })),
    });
    // Four people in Rauma in 2019: withheld in every table.
    expect(at(data, '1.y2019')).toMatchObject({
      entered: { value: null },
      programmes: [{ entered: { value: null } }],
    });
    expect(at(data, '2')).toEqual({ id: 'NO:0301', y2019: null, y2020: null, y2030: null });
  });

  test("a course's participants, the same as its cohort's at that stage", async () => {
    const courses = rows.courseCounts.map(({ _id }) => ({ __typename: 'Course', id: _id }));
    graph.counters.reset();
    const data = await graph.entities(
      [...courses, { __typename: 'Course', id: 'unknown' }],
      `... on Course { id immigrantParticipation { ${SPLIT} } }`,
    );
    expect(graph.counters.of(DB).commands).toEqual({ find: 1 });
    expect(
      listAt({ data }, 'data')
        .slice(0, 7)
        .map((course) => [at(course, 'id'), ...values(at(course, 'immigrantParticipation'))]),
    ).toEqual([
      ['OSS-A1-2019-41', null, null, null],
      ['OSS-A1-2020-H1-KRISTIANSUND', null, null, null],
      ['OSS-A1-2020-H1-MOLDE', null, null, null],
      ['OSS-A1-2020-H2-KRISTIANSUND', null, null, null],
      ['OSS-A1-2020-H2-MOLDE', 8, 10, 18],
      ['OSS-A1-2021-H1-KRISTIANSUND', null, null, null],
      ['OSS-A1-2021-H1-MOLDE', 13, 14, 27],
    ]);
    expect(at(data, '7')).toEqual({ id: 'unknown', immigrantParticipation: null });
    const took = (course: string) => people.filter((each) => each.course === course).length;
    expect(['OSS-A1-2020-H2-MOLDE', 'OSS-A1-2021-H1-MOLDE'].map(took)).toEqual([18, 27]);
  });

  test("work packages' participants, in the two for them", async () => {
    graph.counters.reset();
    const data = await graph.entities(
      [2, 3, 4].map((number) => ({ __typename: 'WorkPackage', id: `SH-BI:${number}` })),
      '... on WorkPackage { id participantsWithForeignBackground { women { value } men { value } total { value } } }',
    );
    expect(graph.counters.of(DB).commands).toEqual({ find: 1 });
    expect(values(at(data, '0.participantsWithForeignBackground'))).toEqual([null, 8, null]);
    expect(at(data, '1.participantsWithForeignBackground')).toBeNull();
    expect(values(at(data, '2.participantsWithForeignBackground'))).toEqual([31, 27, 58]);
  });

  test('cohorts by key in one command; unknown ones are null, and what is no key is refused', async () => {
    graph.counters.reset();
    const references = [MOLDE_2021, 'nobody', 'INTRO:NO:1502:2019-H2'].map((id) => ({
      __typename: 'Cohort',
      id,
    }));
    expect(await graph.entities(references, '... on Cohort { id }')).toEqual([
      { id: MOLDE_2021 },
      null,
      { id: 'INTRO:NO:1502:2019-H2' },
    ]);
    expect(graph.counters.of(DB).commands).toEqual({ find: 1 });
    for (const [type, field] of [
      ['Cohort', 'programme'],
      ['Course', 'immigrantParticipation { total { value } }'],
    ] as const) {
      graph.counters.reset();
      const { errors } = await graph.query(
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { ${field} } } }`,
        {
          all: [{ __typename: type, id: { $gt: '' } }],
        },
      );
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', field: 'id', rule: 'must be a string' },
      ]);
      expect(graph.counters.of(DB).commands).toEqual({});
    }
  });
});
