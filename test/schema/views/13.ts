import { rows } from '../../../seed/immigration.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const VIEW = '13-cost-per-participant';
const inYear = (year: number) =>
  rows.participants.filter(
    (each) => !each.addressGraded && each.programme !== 'INTRO' && each.halfYear.startsWith(`${year}`),
  ).length;

test('13: 50,000 EUR ÷ everybody in both programmes of 2020; null for 2021, whose divisor is suppressed', async () => {
  const data = dataOf(await graph.query(operation(VIEW)));
  expect(at(data, 'action.costPerYear')).toEqual({ amount: '50000.00', currency: 'EUR' });
  expect(at(data, 'action.whole')).toMatchObject({
    status: 'COMPUTED',
    amount: { amount: (50_000 / inYear(2020)).toFixed(2), currency: 'EUR' },
    entered: { value: inYear(2020), suppressed: false },
  });
  expect(at(data, 'action.other')).toMatchObject({
    status: 'SUPPRESSED',
    amount: null,
    entered: { value: null, suppressed: true },
  });
  expect(JSON.stringify(at(data, 'action.other'))).not.toContain(`${inYear(2021)}`);
  const under = listAt(data, 'integrationSchemes').filter((scheme) =>
    listAt(scheme, 'actions').some((action) => at(action, 'code') === 'OSS-A1'),
  );
  expect(under.map((scheme) => at(scheme, 'programme'))).toEqual(['STARTUP_TRAINING', 'MENTOR_TRAINEE']);
});

test('13: a part of the action has no cost of its own, and another action no programme', async () => {
  const part = dataOf(await graph.query(operation(VIEW), { action: 'OSS-A1.2' }));
  expect(at(part, 'action.whole')).toMatchObject({
    status: 'NO_YEARLY_COST',
    amount: null,
    costPerYear: null,
  });
  expect(at(dataOf(await graph.query(operation(VIEW), { action: 'OSS-A2' })), 'action.whole')).toBeNull();
});
