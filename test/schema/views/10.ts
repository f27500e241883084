import { z } from 'zod';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
let data: unknown;

beforeAll(async () => {
  graph = await sharedGraph();
  data = dataOf(await graph.query(operation('10-financing-against-budget')));
});

afterAll(() => graph.stop());

const euro = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });
const kroner = (amount: number) => ({ amount: amount.toFixed(2), currency: 'NOK' });

test('Norway is covered to the krone, Sweden lacks 406 EUR of the cost as the plan rounds it', () => {
  const norway = 700_000 + 600_000 + 2_500_000 + 2_500_000;
  const sweden = 347_000 + 0 + 109_000 + 570_000;
  const gaps = listAt(data, 'project.financingGaps');
  for (const gap of gaps) expect(at(gap, 'provenance.locator')).toContain('Faktiska kostnader');
  expect(gaps).toMatchObject([
    {
      country: 'NO',
      cost: kroner(6_300_000),
      financing: kroner(norway),
      gap: kroner(norway - 6_300_000),
    },
    {
      country: 'SE',
      cost: euro(1_026_406),
      financing: euro(sweden),
      gap: euro(sweden - 1_026_406),
    },
  ]);
  expect(sweden - 1_026_406).toBe(-406);
});

test('EU pays 55.6 % of the Swedish side and the state 39.7 % of the Norwegian; time and blanks have no share', () => {
  const row = z.object({
    id: z.string(),
    country: z.string(),
    kind: z.string(),
    countsAsActual: z.boolean(),
    shareOfActual: z.string().nullable(),
    amount: z.object({ amount: z.string() }).nullable(),
  });
  const rows = listAt(data, 'project.financing.edges').map((edge) => row.parse(at(edge, 'node')));
  expect(rows.find(({ kind }) => kind === 'EU')?.shareOfActual).toBe((570_000 / 1_026_000).toFixed(4));
  expect(rows.find(({ kind }) => kind === 'IR')?.shareOfActual).toBe((2_500_000 / 6_300_000).toFixed(4));
  expect([(570 / 1_026).toFixed(3), (2.5 / 6.3).toFixed(3)]).toEqual(['0.556', '0.397']);
  for (const { countsAsActual, amount, shareOfActual } of rows)
    expect(shareOfActual === null).toBe(!countsAsActual || amount === null);
  for (const country of ['NO', 'SE']) {
    const shares = rows
      .filter((each) => each.country === country)
      .map((each) => Number(each.shareOfActual ?? 0));
    expect(shares.reduce((all, each) => all + each, 0)).toBeCloseTo(1, 3);
  }
});

test('one currency tells the exact cost beside the rounded one, and what was frozen stays as it was converted', () => {
  expect(listAt(data, 'project.budget.byCountry').map((each) => at(each, 'total.amount'))).toEqual([
    euro(6_300_000 / 8),
    euro(9_566_100 / 9.32),
  ]);
  expect(
    listAt(data, 'project.frozenAmounts').map((each) => [
      at(each, 'original.amount'),
      at(each, 'converted.amount'),
      at(each, 'rate'),
      at(each, 'month'),
    ]),
  ).toEqual([
    ['9566100.00', '1026406.00', '9.32', '2015-02'],
    ['2500000.00', '312500.00', '8.00', null],
  ]);
});

test('the rule of cover finds Norway right and Sweden within the rounding of its sources', () => {
  expect(
    listAt(data, 'crossborderChecks.edges').map((edge) => [
      at(edge, 'node.id'),
      at(edge, 'node.severity'),
      at(edge, 'node.difference'),
    ]),
  ).toEqual([
    ['SH-BI:financing:NO:cover', 'OK', '0'],
    ['SH-BI:financing:SE:cover', 'INFO', '-406'],
  ]);
});
