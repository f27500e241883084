import { rows } from '../../../seed/county.ts';
import { BrokenSeed, load } from '../../../seed/load.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ID = 'VIKEN-ETABL-2022-ALLE';

const planRef = (year: number) => ({
  __typename: 'ActivityPlan',
  agreement: { __typename: 'CooperationAgreement', id: ID },
  year,
});
const payoutRef = (year: number, instalment: number) => ({
  ...planRef(year),
  __typename: 'Payout',
  instalment,
});

describe('references by compound key', () => {
  test('are one command per type, in the order asked, null when unknown', async () => {
    graph.counters.reset();
    const found = await graph.entities(
      [
        payoutRef(2024, 2),
        planRef(2022),
        payoutRef(2022, 1),
        planRef(1999),
        payoutRef(2022, 3),
        planRef(2023),
      ],
      `... on ActivityPlan { year dueAt } ... on Payout { year instalment amount { amount } }`,
    );
    expect(found).toEqual([
      { year: 2024, instalment: 2, amount: { amount: '3444056.00' } },
      { year: 2022, dueAt: '2021-12-01' },
      { year: 2022, instalment: 1, amount: { amount: '3444056.00' } },
      null,
      null,
      { year: 2023, dueAt: '2022-12-01' },
    ]);
    expect(graph.counters.of('samgraf-county').commands).toEqual({ find: 2 });
  });

  test('with agreement and state cost one command more per type', async () => {
    graph.counters.reset();
    const all = [2022, 2023, 2024].flatMap((year) => [payoutRef(year, 1), payoutRef(year, 2)]);
    await graph.entities(all, `... on Payout { state(asOf: "2024-01-01") agreement { id noticeMonths } }`);
    expect(graph.counters.of('samgraf-county').commands).toEqual({ find: 3 });
  });

  test.each([
    [{ ...planRef(2022), agreement: { id: { $gt: '' } } }],
    [{ ...planRef(2022), agreement: null }],
    [{ ...planRef(2022), year: '2022' }],
    [{ ...payoutRef(2022, 1), instalment: { $gt: 0 } }],
    [{ ...payoutRef(2022, 1), instalment: 1.5 }],
  ])('that are no keys are refused, and nothing reaches the database: %j', async (representation) => {
    graph.counters.reset();
    const answer = await graph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`,
      { representations: [representation] },
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'key' } }]);
    expect(graph.counters.of('samgraf-county').commands).toEqual({});
  });
});

describe('rows that cannot be are not loaded', () => {
  const [plan] = rows.activityPlans;
  const [payout] = rows.payouts;

  test.each([
    ['activityPlans', { ...plan, _id: `${ID}:2021` }, '_id'],
    [
      'activityPlans',
      { ...plan, _id: `${ID}:2022`, approvedAt: new Date('2021-11-01T12:00:00Z') },
      'approvedAt',
    ],
    ['payouts', { ...payout, _id: `${ID}:2022:1` }, '_id'],
    ['payouts', { ...payout, _id: `${ID}:2022:01`, dueMonth: 13 }, 'dueMonth'],
  ])('%s: %j has a wrong %s', async (collection, row, field) => {
    const loading = load(
      graph.db,
      county.collections(graph.db),
      { [collection]: [row] },
      'a test',
      () => undefined,
    );
    await expect(loading).rejects.toThrow(BrokenSeed);
    await expect(loading).rejects.toMatchObject({ faults: [{ field }] });
  });
});
