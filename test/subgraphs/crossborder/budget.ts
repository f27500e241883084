import { z } from 'zod';
import { rows } from '../../../seed/crossborder.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { euroCents, halfUp, minor, text, total } from './arithmetic.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

/** The plan's tables: work package, SEK, NOK. */
const WORK_PACKAGES = [
  [1, 1_335_600, 900_000],
  [2, 1_016_500, 800_000],
  [3, 2_542_000, 920_000],
  [4, 1_030_000, 1_000_000],
  [5, 975_000, 500_000],
  [6, 557_000, 680_000],
  [7, 2_110_000, 1_500_000],
] as const;

/** “Total per kostnadsslag” as it stands: category, SEK, EUR, NOK. */
const CATEGORIES = [
  ['STAFF', 4_916_542, 527_526, 3_230_000],
  ['OFFICE', 0, 0, 0],
  ['EXTERNAL', 2_833_000, 303_970, 2_310_000],
  ['TRAVEL', 1_677_077, 179_944, 960_000],
  ['EQUIPMENT', 100_000, 10_730, 0],
  ['FLAT_RATE', 737_481, 79_129, 0],
  ['REVENUE', -698_000, -74_893, -200_000],
  [null, 9_566_100, 1_026_406, 6_300_000],
] as const;

const amount = z.object({ amount: z.string(), currency: z.string() });
const line = z.object({
  node: z.object({
    id: z.string(),
    country: z.string(),
    category: z.string(),
    amount: amount.nullable(),
    description: z.object({ sv: z.string() }).nullable(),
    workPackage: z.object({ id: z.string() }),
    provenance: z.object({ kind: z.string(), locator: z.string() }),
  }),
});

async function allLines() {
  const data = dataOf(
    await graph.query(`{ project(code: "SH-BI") { workPackages { edges { node { budgetLines(first: 100) {
      pageInfo { hasNextPage }
      edges { node { id country category amount { amount currency } description { sv } workPackage { id } provenance { kind locator } } }
    } } } } } }`),
  );
  return listAt(data, 'project.workPackages.edges').flatMap((edge) => {
    expect(at(edge, 'node.budgetLines.pageInfo.hasNextPage')).toBe(false);
    return z
      .array(line)
      .parse(at(edge, 'node.budgetLines.edges'))
      .map(({ node }) => node);
  });
}

const sumOf = (lines: Awaited<ReturnType<typeof allLines>>, currency: string) =>
  total(lines.flatMap((each) => (each.amount?.currency === currency ? [minor(each.amount.amount)] : [])));

describe('budget lines', () => {
  test('add up to each work package’s stated totals in both currencies', async () => {
    const lines = await allLines();
    const stated = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { workPackages { edges { node { id number statedTotals { amount currency } } } } } }',
      ),
    );
    const found = listAt(stated, 'project.workPackages.edges').map((edge) => at(edge, 'node'));
    expect(found).toEqual(
      WORK_PACKAGES.map(([number, sek, nok]) => ({
        id: `SH-BI:${number}`,
        number,
        statedTotals: [
          { amount: `${sek}.00`, currency: 'SEK' },
          { amount: `${nok}.00`, currency: 'NOK' },
        ],
      })),
    );
    for (const [number, sek, nok] of WORK_PACKAGES) {
      const own = lines.filter(({ workPackage }) => workPackage.id === `SH-BI:${number}`);
      expect([number, sumOf(own, 'SEK'), sumOf(own, 'NOK')]).toEqual([
        number,
        BigInt(sek) * 100n,
        BigInt(nok) * 100n,
      ]);
    }
  });

  test('stand on the side of their currency, Swedish ones alone with a description, each with its place', async () => {
    const lines = await allLines();
    expect(lines).toHaveLength(69);
    for (const each of lines) {
      expect([each.id, each.amount?.currency ?? 'SEK']).toEqual([
        each.id,
        each.country === 'SE' ? 'SEK' : 'NOK',
      ]);
      expect([each.id, each.description === null]).toEqual([each.id, each.country === 'NO']);
      expect(each.provenance.kind).toBe('STATED');
    }
    expect(lines.filter((each) => each.amount === null).map(({ description }) => description?.sv)).toEqual([
      'BID-samordning (utförs på svensk sida av projektledaren)',
    ]);
  });

  test('keep the doubtful amounts as they stand', async () => {
    const lines = await allLines();
    const trips = lines.filter(({ description }) => description?.sv.startsWith('2 studieresor'));
    expect(trips.map(({ amount: stated, description }) => [stated?.amount, description?.sv])).toEqual([
      ['52000.00', '2 studieresor utanför Scandinavien: 2 000/pers*24 pers'],
      ['208000.00', '2 studieresor utanför Scandinavien: 8 000/pers*24 pers'],
    ]);
    expect(lines.some(({ amount: stated }) => stated?.amount === '348348.00')).toBe(true);
  });

  test('have overhead of 15 % of Swedish staff cost in every work package', async () => {
    const lines = await allLines();
    for (const [number] of WORK_PACKAGES) {
      const of = (category: string) =>
        sumOf(
          lines.filter((each) => each.workPackage.id === `SH-BI:${number}` && each.category === category),
          'SEK',
        );
      // The plan rounds to whole kronor.
      expect([number, of('FLAT_RATE')]).toEqual([number, halfUp(of('STAFF') * 15n, 10_000n) * 100n]);
    }
  });

  test('name no person', async () => {
    const descriptions = (await allLines()).map(({ description }) => description?.sv ?? '');
    expect(descriptions.filter((each) => each.includes('[…]'))).toHaveLength(2);
  });

  test('come by country, each in euro by the programme’s rate', async () => {
    const inEuro = (amount: string) => ({
      amount: { amount, currency: 'EUR' },
      parts: [{ rates: [{ rate: '8.00' }] }],
    });
    const data = dataOf(
      await graph.query(
        '{ workPackage(id: "SH-BI:2") { budgetLines(country: "NO") { edges { node { id amount { amount } category amountIn { amount { amount currency } parts { rates { rate } } } } } } } }',
      ),
    );
    expect(listAt(data, 'workPackage.budgetLines.edges').map((edge) => at(edge, 'node'))).toEqual([
      {
        id: 'SH-BI:2:NO:1',
        category: 'STAFF',
        amount: { amount: '200000.00' },
        amountIn: inEuro('25000.00'),
      },
      {
        id: 'SH-BI:2:NO:2',
        category: 'EXTERNAL',
        amount: { amount: '500000.00' },
        amountIn: inEuro('62500.00'),
      },
      {
        id: 'SH-BI:2:NO:3',
        category: 'TRAVEL',
        amount: { amount: '100000.00' },
        amountIn: inEuro('12500.00'),
      },
    ]);
  });
});

describe('totals by category', () => {
  test('are stated as they stand, wrong ones too', async () => {
    const data = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { statedCategoryTotals { category amount { amount currency } provenance { kind } } } }',
      ),
    );
    expect(at(data, 'project.statedCategoryTotals')).toEqual(
      CATEGORIES.flatMap(([category, sek, eur, nok]) =>
        [
          [sek, 'SEK'],
          [eur, 'EUR'],
          [nok, 'NOK'],
        ].map(([value, currency]) => ({
          category,
          amount: { amount: `${value ?? ''}.00`, currency },
          provenance: { kind: 'STATED' },
        })),
      ),
    );
  });

  test('computed from the lines differ from the stated ones in Norwegian staff and travel alone', async () => {
    const lines = await allLines();
    const differences = CATEGORIES.flatMap(([category, sek, , nok]) => {
      const own = lines.filter((each) => category === null || each.category === category);
      const found = [sumOf(own, 'SEK') - BigInt(sek) * 100n, sumOf(own, 'NOK') - BigInt(nok) * 100n];
      return found.some((each) => each !== 0n) ? [[category, ...found.map(text)]] : [];
    });
    expect(differences).toEqual([
      ['STAFF', '0.00', '-20000.00'],
      ['TRAVEL', '0.00', '20000.00'],
    ]);
  });

  test('are converted and rounded once, in the order of the plan', async () => {
    const lines = await allLines();
    const data = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { budget { byCategory { category total { amount { amount } parts { original { amount currency } } } } } } }',
      ),
    );
    const expected = CATEGORIES.flatMap(([category]) => {
      const own = lines.filter((each) => each.category === category);
      if (own.length === 0) return [];
      const [sek, nok] = [sumOf(own, 'SEK'), sumOf(own, 'NOK')];
      const inNorway = own.some(({ country }) => country === 'NO');
      const parts = [
        ...(inNorway ? [{ original: { amount: text(nok), currency: 'NOK' } }] : []),
        { original: { amount: text(sek), currency: 'SEK' } },
      ];
      return [{ category, total: { amount: { amount: text(euroCents(sek, nok)) }, parts } }];
    });
    expect(expected).toHaveLength(6);
    expect(at(data, 'project.budget.byCategory')).toEqual(expected);
  });
});

describe('the budget in one currency', () => {
  test('is 1,813,905.58 EUR: each currency summed, then converted, then rounded once', async () => {
    const data = dataOf(
      await graph.query(`{ project(code: "SH-BI") { budget {
        total { amount { amount currency } rounding parts { original { amount currency } converted { amount currency }
          rates { currency rate kind month provenance { document quote } } } }
        byCountry { country total { amount { amount } } }
      } } }`),
    );
    expect(at(data, 'project.budget.total')).toMatchObject({
      amount: { amount: '1813905.58', currency: 'EUR' },
      parts: [
        {
          original: { amount: '6300000.00', currency: 'NOK' },
          converted: { amount: '787500.00', currency: 'EUR' },
          rates: [{ currency: 'NOK', rate: '8.00', kind: 'FIXED', month: null }],
        },
        {
          original: { amount: '9566100.00', currency: 'SEK' },
          converted: { amount: '1026405.58', currency: 'EUR' },
          rates: [
            {
              currency: 'SEK',
              rate: '9.32',
              kind: 'STATED',
              month: '2015-02',
              provenance: { quote: '1 euro =9,32 SEK' },
            },
          ],
        },
      ],
    });
    expect(at(data, 'project.budget.byCountry')).toEqual([
      { country: 'NO', total: { amount: { amount: '787500.00' } } },
      { country: 'SE', total: { amount: { amount: '1026405.58' } } },
    ]);
  });

  test('per work package follows from its lines; rounded rows add up to a cent less than the rounded sum', async () => {
    const data = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { workPackages { edges { node { number budget { total { amount { amount } parts { converted { amount } } } } } } } } }',
      ),
    );
    const found = listAt(data, 'project.workPackages.edges').map((edge) => at(edge, 'node'));
    expect(found).toEqual(
      WORK_PACKAGES.map(([number, sek, nok]) => {
        const [öre, øre] = [BigInt(sek) * 100n, BigInt(nok) * 100n];
        const parts = [
          { converted: { amount: text(euroCents(0n, øre)) } },
          { converted: { amount: text(euroCents(öre, 0n)) } },
        ];
        return { number, budget: { total: { amount: { amount: text(euroCents(öre, øre)) }, parts } } };
      }),
    );
    expect(at(found[0], 'budget.total.amount.amount')).toBe('255804.72');
    expect(text(total(found.map((each) => minor(at(each, 'budget.total.amount.amount')))))).toBe(
      '1813905.57',
    );
  });

  test('in SEK and NOK goes by way of the euro and names both rates', async () => {
    const data = dataOf(
      await graph.query(`{ project(code: "SH-BI") {
        sek: budget(currency: "SEK") { total { amount { amount currency } parts { original { currency } converted { amount } rates { currency } } } }
        nok: budget(currency: "NOK") { total { amount { amount currency } parts { original { currency } converted { amount } rates { currency } } } }
      } }`),
    );
    const sek = halfUp(630_000_000n * 932n, 800n);
    const nok = halfUp(956_610_000n * 800n, 932n);
    expect(at(data, 'project.sek.total')).toEqual({
      amount: { amount: text(956_610_000n + sek), currency: 'SEK' },
      parts: [
        {
          original: { currency: 'NOK' },
          converted: { amount: text(sek) },
          rates: [{ currency: 'NOK' }, { currency: 'SEK' }],
        },
        { original: { currency: 'SEK' }, converted: { amount: '9566100.00' }, rates: [] },
      ],
    });
    expect(at(data, 'project.nok.total')).toEqual({
      amount: { amount: text(630_000_000n + nok), currency: 'NOK' },
      parts: [
        { original: { currency: 'NOK' }, converted: { amount: '6300000.00' }, rates: [] },
        {
          original: { currency: 'SEK' },
          converted: { amount: text(nok) },
          rates: [{ currency: 'SEK' }, { currency: 'NOK' }],
        },
      ],
    });
  });

  test.each(['DKK', 'USD'])('refuses %s, for which the project has no rate', async (currency) => {
    const answer = await graph.query(
      'query ($currency: Currency!) { project(code: "SH-BI") { code budget(currency: $currency) { total { amount { amount } } } } }',
      { currency },
    );
    expect(answer.data).toEqual({ project: { code: 'SH-BI', budget: null } });
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
      {
        code: 'BAD_USER_INPUT',
        field: 'currency',
        rule: 'must be EUR or a currency that the project has an exchange rate for',
      },
    ]);
    expect(JSON.stringify(answer.errors)).not.toContain(currency);
  });

  test('of the project and all its work packages reads the lines once', async () => {
    const text = `{ project(code: "SH-BI") { budget { total { amount { amount } } } sek: budget(currency: "SEK") { total { amount { amount } } }
      workPackages { edges { node { budget { total { amount { amount } } byCategory { category } } } } } } }`;
    graph.counters.reset();
    dataOf(await graph.query(text));
    // Project, rates and lines by `find`; the page of work packages by `aggregate`.
    expect(graph.counters.of('samgraf-crossborder').commands).toEqual({ find: 3, aggregate: 1 });
  });
});
