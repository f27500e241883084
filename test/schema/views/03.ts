import { VIKEN } from '../../../seed/municipalities/table.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const answer = async (variables: object = {}) =>
  at(dataOf(await graph.query(operation('03-payout-readiness'), variables)), 'cooperationAgreement');

const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));
const states = (rows: unknown[]) =>
  rows.map((row) => ['first', 'second', 'third'].map((when) => at(row, when)));

test('03: instalments are halves of 5.50 NOK for each inhabitant, the second what the first leaves', async () => {
  const data = await answer();
  const ore = VIKEN.reduce((sum, { population2021 }) => sum + population2021, 0) * 550;
  expect(at(data, 'yearlyFunding.county.amount')).toBe((ore / 100).toFixed(2));
  expect(at(data, 'yearlyFunding.basis.referenceStatus')).toBe('MISSING');
  const payouts = nodes(data, 'payouts');
  expect(payouts.map((each) => [at(each, 'year'), at(each, 'instalment'), at(each, 'dueMonth')])).toEqual(
    [2022, 2023, 2024].flatMap((year) => [
      [year, 1, 1],
      [year, 2, 8],
    ]),
  );
  const first = Math.round(ore / 2);
  for (const each of payouts) {
    const half = at(each, 'instalment') === 1 ? first : ore - first;
    expect(at(each, 'amount')).toEqual({ amount: (half / 100).toFixed(2), currency: 'NOK' });
    expect(at(each, 'provenance.0.kind')).toBe('SYNTHETIC');
  }
});

test('03: an approved plan lets both instalments go, a late one too, one never approved neither', async () => {
  const data = await answer();
  const plans = nodes(data, 'activityPlans');
  expect(plans.map((plan) => [at(plan, 'year'), at(plan, 'dueAt')])).toEqual([
    [2022, '2021-12-01'],
    [2023, '2022-12-01'],
    [2024, '2023-12-01'],
  ]);
  expect(String(at(plans[1], 'submittedAt')) > '2022-12-01').toBe(true);
  expect(states(plans)).toEqual([
    ['APPROVED', 'APPROVED', 'APPROVED'],
    ['NOT_DUE', 'APPROVED', 'APPROVED'],
    ['NOT_DUE', 'SUBMITTED', 'SUBMITTED'],
  ]);
  expect(states(nodes(data, 'payouts'))).toEqual([
    ['DUE', 'PAID', 'PAID'],
    ['NOT_DUE', 'PAID', 'PAID'],
    ['NOT_DUE', 'PAID', 'PAID'],
    ['NOT_DUE', 'PAID', 'PAID'],
    ['NOT_DUE', 'BLOCKED_NO_APPROVED_PLAN', 'BLOCKED_NO_APPROVED_PLAN'],
    ['NOT_DUE', 'BLOCKED_NO_APPROVED_PLAN', 'BLOCKED_NO_APPROVED_PLAN'],
  ]);
});

test('03: blocked from the first day of its month, not a day before', async () => {
  const data = await answer({ first: '2023-12-31', second: '2024-01-01', third: '2024-08-01' });
  expect(states(nodes(data, 'payouts')).slice(4)).toEqual([
    ['NOT_DUE', 'BLOCKED_NO_APPROVED_PLAN', 'BLOCKED_NO_APPROVED_PLAN'],
    ['NOT_DUE', 'NOT_DUE', 'BLOCKED_NO_APPROVED_PLAN'],
  ]);
});

test('03: no report for 2021 is due in 2022; the one for 2025 is due after the agreement has ended', async () => {
  const data = await answer({ first: '2024-05-10', second: '2026-05-01', third: '2026-05-02' });
  const reports = nodes(data, 'annualReports');
  expect(reports.map((report) => [at(report, 'year'), at(report, 'dueAt')])).toEqual([
    [2022, '2023-05-01'],
    [2023, '2024-05-01'],
    [2024, '2025-05-01'],
    [2025, '2026-05-01'],
  ]);
  expect(String(at(data, 'period.end')) < '2026-05-01').toBe(true);
  expect(states(reports)).toEqual([
    ['ON_TIME', 'ON_TIME', 'ON_TIME'],
    ['MISSING', 'LATE', 'LATE'],
    ['NOT_DUE', 'MISSING', 'MISSING'],
    ['NOT_DUE', 'NOT_DUE', 'MISSING'],
  ]);
});
