import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
let data: unknown;

beforeAll(async () => {
  graph = await sharedGraph();
  data = dataOf(await graph.query(operation('16-plan-against-decision')));
});

afterAll(() => graph.stop());

const euro = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });

test('the EU gives 19,773 EUR more than applied for, 3.5 %; the state gives the same at 8 NOK', () => {
  expect(at(data, 'project.versionChange.euSupport')).toEqual({
    from: euro(570_000),
    fromKind: 'STATED',
    to: euro(589_773),
    difference: euro(19_773),
    ratio: (19_773 / 570_000).toFixed(4),
  });
  expect((19_773 / 570_000).toFixed(3)).toBe('0.035');
  expect(at(data, 'project.versionChange.stateFunding')).toMatchObject({
    from: euro(2_500_000 / 8),
    to: euro(312_500),
    difference: euro(0),
  });
});

test('the total grows from what the sources sum to, which is said to be computed', () => {
  const sweden = 347_000 + 27_000 + 0 + 109_000 + 162_000 + 570_000;
  const norway = (700_000 + 600_000 + 1_200_000 + 2_500_000 + 2_500_000) / 8;
  expect(at(data, 'project.versionChange.totalBudget')).toMatchObject({
    from: euro(sweden + norway),
    fromKind: 'COMPUTED',
    to: euro(2_221_773),
    difference: euro(2_221_773 - sweden - norway),
  });
  expect([sweden + norway, 2_221_773 - sweden - norway]).toEqual([2_152_500, 69_273]);
});

test('it ends eight months later and begins on the same day', () => {
  expect(at(data, 'project.versionChange.end')).toEqual({
    from: '2018-04-30',
    to: '2018-12-31',
    days: (Date.UTC(2018, 11, 31) - Date.UTC(2018, 3, 30)) / 86_400_000,
    months: 8,
  });
  expect(at(data, 'project.versionChange.start')).toMatchObject({ days: 0, months: 0 });
});

test('the outcome is no more than the article says: five and four municipalities, no period, no money', () => {
  const versions = listAt(data, 'project.versions');
  expect(versions.map((each) => at(each, 'kind'))).toEqual(['PLAN', 'DECISION', 'FINAL']);
  expect(versions[2]).toMatchObject({
    period: null,
    euSupport: null,
    stateFunding: null,
    totalBudget: null,
    provenance: { quote: 'fem svenska och fyra norska ko…' },
  });
  const numbers = (version: unknown) =>
    listAt(version, 'numbers').map((each) => [at(each, 'country'), at(each, 'value'), at(each, 'upTo')]);
  expect(numbers(versions[0])).toEqual([
    ['SE', 4, null],
    ['NO', 1, 2],
  ]);
  expect(numbers(versions[2])).toEqual([
    ['SE', 5, null],
    ['NO', 4, null],
  ]);
});

test('the rules find the same two differences', () => {
  const found = new Map(
    listAt(data, 'crossborderChecks.edges').map((edge) => [at(edge, 'node.id'), at(edge, 'node.difference')]),
  );
  expect(found.get('SH-BI:PLAN-DECISION:euSupport')).toBe('19773');
  expect(found.get('SH-BI:PLAN-DECISION:months')).toBe('8');
  expect(found.has('SH-BI:PLAN-DECISION:start')).toBe(false);
});

test('a currency that the project has no rate for is refused', async () => {
  const answer = await graph.query(operation('16-plan-against-decision'), { currency: 'USD' });
  expect(answer.errors.map(({ extensions }) => extensions?.code)).toContain('BAD_USER_INPUT');
});
