import { rows } from '../../../seed/immigration.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const DB = 'samgraf-immigration';
const people = rows.participants.filter((each) => !each.addressGraded && each.programme !== 'INTRO');
const inYear = (year: number) => people.filter(({ halfYear }) => halfYear.startsWith(`${year}`)).length;
const FIELDS =
  'year status costPerYear { amount currency } amount { amount currency } entered { value suppressed release } programmes { programme entered { value } } released { start end }';

const action = (code: string, costPerYear: unknown = { amount: '50000.00', currency: 'EUR' }) => ({
  __typename: 'Action',
  code,
  costPerYear,
});

const cost = async (reference: object, year: number) =>
  at(
    await graph.entities([reference], `... on Action { costPerParticipant(year: ${year}) { ${FIELDS} } }`),
    '0.costPerParticipant',
  );

describe('the cost of an action for each participant', () => {
  test('is its yearly cost ÷ everybody in both programmes in both half-years', async () => {
    const found = await cost(action('OSS-A1'), 2020);
    const all = inYear(2020);
    expect(all).toBe(31 + 30 + 56 + 21);
    expect(found).toEqual({
      year: 2020,
      status: 'COMPUTED',
      costPerYear: { amount: '50000.00', currency: 'EUR' },
      amount: { amount: (50_000 / all).toFixed(2), currency: 'EUR' },
      entered: { value: all, suppressed: false, release: '2021-03-01' },
      programmes: [
        { programme: 'MENTOR_TRAINEE', entered: { value: 30 + 21 } },
        { programme: 'STARTUP_TRAINING', entered: { value: 31 + 56 } },
      ],
      released: [
        { start: '2020-01-01', end: '2020-06-30' },
        { start: '2020-07-01', end: '2020-12-31' },
      ],
    });
  });

  test('is null when a count of the divisor is suppressed, and no count gives the divisor away', async () => {
    expect(
      people.filter((each) => each.programme === 'MENTOR_TRAINEE' && each.halfYear === '2021-H2'),
    ).toHaveLength(3);
    const found = await cost(action('OSS-A1'), 2021);
    expect(found).toMatchObject({
      status: 'SUPPRESSED',
      amount: null,
      entered: { value: null, suppressed: true },
      programmes: [{ entered: { value: null } }, { entered: { value: null } }],
    });
    expect(JSON.stringify(found)).not.toContain(`${inYear(2021)}`);
  });

  test('is null for a year of which one half is not released', async () => {
    expect(await cost(action('OSS-A1'), 2019)).toMatchObject({
      status: 'YEAR_INCOMPLETE',
      amount: null,
      entered: { value: inYear(2019) },
      released: [{ start: '2019-07-01' }],
    });
  });

  test('is null without a yearly cost, for a part of the action as in an outage of its owner', async () => {
    for (const [code, given] of [
      ['OSS-A1.1', null],
      ['OSS-A1', undefined],
    ] as const) {
      const { costPerYear, ...reference } = action(code, given);
      expect(await cost(given === null ? { ...reference, costPerYear } : reference, 2020)).toMatchObject({
        status: 'NO_YEARLY_COST',
        costPerYear: null,
        amount: null,
      });
    }
    expect(at(await cost(action('OSS-A1.1', null), 2020), 'programmes')).toHaveLength(1);
  });

  test('is nothing for an action without programmes, and for a year without releases', async () => {
    expect(await cost(action('OSS-A2'), 2020)).toBeNull();
    expect(await cost(action('OSS-A1'), 1999)).toBeNull();
  });

  test('of many actions is as many commands as of one', async () => {
    graph.counters.reset();
    await graph.entities(
      ['OSS-A1', 'OSS-A1.1', 'OSS-A1.2', 'OSS-A2'].map((code) => action(code)),
      `... on Action { code y2020: costPerParticipant(year: 2020) { status } y2021: costPerParticipant(year: 2021) { status } }`,
    );
    expect(graph.counters.of(DB).commands).toEqual({ find: 2 });
  });

  test.each([
    [{ amount: 'a lot', currency: 'EUR' }, 2020, 'costPerYear'],
    ['50000', 2020, 'costPerYear'],
    [{ amount: '1.00', currency: 'EUR' }, 20, 'year'],
  ])('refuses %j and %i before the database is asked', async (given, year, field) => {
    graph.counters.reset();
    const { errors } = await graph.query(
      `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Action { costPerParticipant(year: ${year}) { status } } } }`,
      { all: [action('OSS-A1', given)] },
    );
    expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', field],
    ]);
    expect(graph.counters.of(DB).commands).toEqual({});
  });
});
