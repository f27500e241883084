import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
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

async function planStates(year: number, days: readonly string[], on = graph): Promise<unknown[]> {
  const fields = days.map((day, index) => `on${index}: state(asOf: "${day}")`).join(' ');
  const found = at(await on.entities([planRef(year)], `... on ActivityPlan { ${fields} }`), '0');
  return days.map((_, index) => at(found, `on${index}`));
}

async function payoutStates(
  year: number,
  instalment: number,
  days: readonly string[],
  on = graph,
): Promise<unknown[]> {
  const fields = days.map((day, index) => `on${index}: state(asOf: "${day}")`).join(' ');
  const found = at(await on.entities([payoutRef(year, instalment)], `... on Payout { ${fields} }`), '0');
  return days.map((_, index) => at(found, `on${index}`));
}

describe('amounts', () => {
  test('are halves of the yearly county amount, and add up to it', async () => {
    const data = dataOf(
      await graph.query(
        `{ cooperationAgreement(id: "${ID}") { payouts(year: 2022) { edges { node { year instalment share dueMonth amount { amount currency } provenance { kind } } } } } }`,
      ),
    );
    const payouts = listAt(data, 'cooperationAgreement.payouts.edges').map((edge) => at(edge, 'node'));
    expect(payouts).toMatchObject([
      {
        year: 2022,
        instalment: 1,
        share: '0.50',
        dueMonth: 1,
        amount: { amount: '3444056.00', currency: 'NOK' },
      },
      {
        year: 2022,
        instalment: 2,
        share: '0.50',
        dueMonth: 8,
        amount: { amount: '3444056.00', currency: 'NOK' },
      },
    ]);
    const ore = payouts.map((each) => BigInt(String(at(each, 'amount.amount')).replace('.', '')));
    expect(ore.reduce((sum, each) => sum + each, 0n)).toBe(550n * 1_252_384n);
    expect(payouts.map((each) => listAt(each, 'provenance').map((source) => at(source, 'kind')))).toEqual([
      ['SYNTHETIC', 'COMPUTED'],
      ['SYNTHETIC', 'COMPUTED'],
    ]);
  });

  test('pages go by year and instalment, without gap or overlap', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    do {
      const data = dataOf(
        await graph.query(
          `query ($after: String) { cooperationAgreement(id: "${ID}") { payouts(first: 4, after: $after) { edges { node { year instalment } } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        ),
      );
      const payouts = at(data, 'cooperationAgreement.payouts');
      seen.push(
        ...listAt(payouts, 'edges').map((edge) => [at(edge, 'node.year'), at(edge, 'node.instalment')]),
      );
      after = at(payouts, 'pageInfo.hasNextPage') === true ? at(payouts, 'pageInfo.endCursor') : null;
    } while (after !== null && seen.length < 100);
    expect(seen).toEqual(
      [2022, 2023, 2024].flatMap((year) => [1, 2].map((instalment) => [year, instalment])),
    );
  });
});

describe('an activity plan', () => {
  test('in time is handed in, then approved from the day of approval', async () => {
    const days = ['2021-11-24', '2021-11-25', '2021-12-15', '2021-12-16', '2022-08-01'];
    expect(await planStates(2022, days)).toEqual([
      'NOT_DUE',
      'SUBMITTED',
      'SUBMITTED',
      'APPROVED',
      'APPROVED',
    ]);
  });

  test('is overdue only after the due day, and late but approved is approved', async () => {
    const days = ['2022-12-01', '2022-12-02', '2022-12-08', '2022-12-09', '2022-12-20', '2022-12-21'];
    expect(await planStates(2023, days)).toEqual([
      'NOT_DUE',
      'OVERDUE',
      'OVERDUE',
      'SUBMITTED',
      'SUBMITTED',
      'APPROVED',
    ]);
  });

  test('never approved stays handed in', async () => {
    expect(await planStates(2024, ['2023-11-29', '2023-11-30', '2030-01-01'])).toEqual([
      'NOT_DUE',
      'SUBMITTED',
      'SUBMITTED',
    ]);
  });

  test('is due on 1 December of the year before, and says who approved it', async () => {
    const data = dataOf(
      await graph.query(
        `{ cooperationAgreement(id: "${ID}") { activityPlans { edges { node {
          agreement { id } year dueAt submittedAt budget { amount } approvedAt approvedBy { nameInDocument partner { id } } state provenance { kind }
        } } } } }`,
      ),
    );
    const plans = listAt(data, 'cooperationAgreement.activityPlans.edges').map((edge) => at(edge, 'node'));
    expect(plans).toMatchObject([
      {
        agreement: { id: ID },
        year: 2022,
        dueAt: '2021-12-01',
        approvedBy: { partner: { id: 'NO:viken-fylkeskommune' } },
        state: 'APPROVED',
      },
      { year: 2023, dueAt: '2022-12-01', state: 'APPROVED' },
      { year: 2024, dueAt: '2023-12-01', approvedAt: null, approvedBy: null, state: 'SUBMITTED' },
    ]);
    expect(plans.map((each) => at(each, 'provenance.0.kind'))).toEqual([
      'SYNTHETIC',
      'SYNTHETIC',
      'SYNTHETIC',
    ]);
  });
});

describe('a payout', () => {
  test('of an approved plan is due from the first day of its month until paid', async () => {
    expect(await payoutStates(2022, 1, ['2021-12-31', '2022-01-01', '2022-01-16', '2022-01-17'])).toEqual([
      'NOT_DUE',
      'DUE',
      'DUE',
      'PAID',
    ]);
    expect(await payoutStates(2022, 2, ['2022-07-31', '2022-08-01', '2022-08-15'])).toEqual([
      'NOT_DUE',
      'DUE',
      'PAID',
    ]);
  });

  test('is not blocked by a plan that came late and was approved', async () => {
    expect(await payoutStates(2023, 1, ['2022-12-15', '2023-01-01', '2023-01-16'])).toEqual([
      'NOT_DUE',
      'DUE',
      'PAID',
    ]);
  });

  test('is blocked by a plan that was never approved, but not before its month', async () => {
    expect(await payoutStates(2024, 1, ['2023-12-31', '2024-01-01', '2030-01-01'])).toEqual([
      'NOT_DUE',
      'BLOCKED_NO_APPROVED_PLAN',
      'BLOCKED_NO_APPROVED_PLAN',
    ]);
    expect(await payoutStates(2024, 2, ['2024-07-31', '2024-08-01'])).toEqual([
      'NOT_DUE',
      'BLOCKED_NO_APPROVED_PLAN',
    ]);
  });

  test('is due from the day of approval in Norway when that comes after January, and blocked without any plan', async () => {
    const plans = rows.activityPlans
      .filter(({ year }) => year !== 2023)
      // Half past midnight on 11 March in Norway.
      .map((plan) => (plan.year === 2024 ? { ...plan, approvedAt: new Date('2024-03-10T23:30:00Z') } : plan));
    const other = await startSubgraph(county, {
      ...rows,
      activityPlans: plans,
      payouts: rows.payouts.map((payout) => ({ ...payout, paidAt: undefined })),
    });
    const days = ['2024-02-29', '2024-03-10', '2024-03-11', '2024-12-31'];
    const [january, august, unplanned, plan] = await Promise.all([
      payoutStates(2024, 1, days, other),
      payoutStates(2024, 2, days, other),
      payoutStates(2023, 1, days, other),
      planStates(2024, days, other),
    ]);
    await other.stop();
    expect(january).toEqual(['BLOCKED_NO_APPROVED_PLAN', 'BLOCKED_NO_APPROVED_PLAN', 'DUE', 'DUE']);
    expect(august).toEqual(['NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'DUE']);
    expect(unplanned).toEqual(days.map(() => 'BLOCKED_NO_APPROVED_PLAN'));
    expect(plan).toEqual(['SUBMITTED', 'SUBMITTED', 'APPROVED', 'APPROVED']);
  });
});
