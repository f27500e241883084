import { z } from 'zod';
import { rows } from '../../../seed/crossborder.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { halfUp, minor, text, total } from './arithmetic.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const row = z.object({
  id: z.string(),
  country: z.string(),
  kind: z.string(),
  splitKnown: z.boolean(),
  countsAsActual: z.boolean(),
  qualifier: z.string().nullable(),
  amount: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  payers: z.array(z.object({ nameInDocument: z.string(), partner: z.object({ id: z.string() }).nullable() })),
});

async function financing(country?: string) {
  const data = dataOf(
    await graph.query(
      `query ($country: CountryCode) { project(code: "SH-BI") { financing(country: $country, first: 100) { edges { node {
        id country kind splitKnown countsAsActual qualifier amount { amount currency } payers { nameInDocument partner { id } } } } } } }`,
      { country },
    ),
  );
  return listAt(data, 'project.financing.edges').map((edge) => row.parse(at(edge, 'node')));
}

const sumOf = (some: z.infer<typeof row>[]) =>
  total(some.map(({ amount }) => (amount ? minor(amount.amount) : 0n)));

describe('financing', () => {
  test('has every row of the plan, in its order', async () => {
    const found = await financing();
    expect(
      found.map((each) => [each.id, each.kind, each.amount?.amount ?? null, each.countsAsActual]),
    ).toEqual([
      ['SH-BI:F:NO:1', 'OWN', '700000.00', true],
      ['SH-BI:F:NO:2', 'CASH', '600000.00', true],
      ['SH-BI:F:NO:3', 'CASH', null, true],
      ['SH-BI:F:NO:4', 'IN_KIND_TIME', null, false],
      ['SH-BI:F:NO:5', 'IN_KIND_TIME', '1200000.00', false],
      ['SH-BI:F:NO:6', 'CASH', '2500000.00', true],
      ['SH-BI:F:NO:7', 'IR', '2500000.00', true],
      ['SH-BI:F:SE:1', 'OWN', '347000.00', true],
      ['SH-BI:F:SE:2', 'IN_KIND_TIME', '27000.00', false],
      ['SH-BI:F:SE:3', 'CASH', '0.00', true],
      ['SH-BI:F:SE:4', 'CASH', '109000.00', true],
      ['SH-BI:F:SE:5', 'IN_KIND_TIME', '162000.00', false],
      ['SH-BI:F:SE:6', 'EU', '570000.00', true],
    ]);
    expect((await financing('SE')).map(({ id }) => id)).toEqual(
      found.map(({ id }) => id).filter((id) => id.includes(':SE:')),
    );
  });

  test('adds up to the stated totals but one: the Swedish total is 500 EUR too high', async () => {
    const found = await financing();
    const stated = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { statedFinancingTotals { country countsAsActual amount { amount currency } } } }',
      ),
    );
    const differences = listAt(stated, 'project.statedFinancingTotals').map((each) => {
      const actualOnly = at(each, 'countsAsActual');
      const own = found.filter(
        ({ country, countsAsActual }) =>
          country === at(each, 'country') && (actualOnly === false || countsAsActual),
      );
      return [
        at(each, 'country'),
        actualOnly,
        at(each, 'amount.currency'),
        at(each, 'amount.amount'),
        text(sumOf(own) - minor(at(each, 'amount.amount'))),
      ];
    });
    expect(differences).toEqual([
      ['NO', true, 'NOK', '6300000.00', '0.00'],
      ['NO', false, 'NOK', '7500000.00', '0.00'],
      ['SE', true, 'EUR', '1026000.00', '0.00'],
      ['SE', false, 'EUR', '1215500.00', '-500.00'],
    ]);
  });

  test('never divides a lump, and names its payers', async () => {
    const lumps = (await financing()).filter(({ payers }) => payers.length > 1);
    expect(lumps.map(({ id, splitKnown, payers }) => [id, splitKnown, payers.length])).toEqual([
      ['SH-BI:F:SE:2', false, 2],
      ['SH-BI:F:SE:4', false, 6],
      ['SH-BI:F:SE:5', false, 12],
    ]);
    expect(lumps[1]?.payers.map(({ nameInDocument }) => nameInDocument)).toEqual(
      ['Torsby', 'Filipstad', 'Rättvik', 'Ludvika', 'Orsa', 'Mora'].map((name) => `${name} kommun`),
    );
    expect(lumps[1]?.payers.map(({ partner }) => partner?.id)).toEqual(
      ['torsby', 'filipstad', 'rattvik', 'ludvika', 'orsa', 'mora'].map((slug) => `SE:${slug}-kommun`),
    );
    const unnamed = (await financing()).find(({ id }) => id === 'SH-BI:F:NO:5');
    expect(unnamed).toMatchObject({ payers: [], splitKnown: false });
  });

  test('keeps the time qualifier that the plan puts on a row of cash', async () => {
    expect(
      (await financing()).filter(({ qualifier }) => qualifier !== null).map(({ id, kind }) => [id, kind]),
    ).toEqual([
      ['SH-BI:F:SE:2', 'IN_KIND_TIME'],
      ['SH-BI:F:SE:4', 'CASH'],
    ]);
  });

  test('sums to 2,152,500 EUR, 500 less than the plan’s totals, and leaves 406 EUR of Swedish cost unfunded', async () => {
    const data = dataOf(
      await graph.query(`{ project(code: "SH-BI") {
        financingTotals { total { amount { amount } parts { original { currency } rates { currency } } } actual { amount { amount } }
          byCountry { country total { amount { amount } } actual { amount { amount } } } }
        budget { byCountry { country total { amount { amount } } } }
      } }`),
    );
    const norway = halfUp(750_000_000n, 8n);
    expect(at(data, 'project.financingTotals')).toEqual({
      total: {
        amount: { amount: text(norway + 121_500_000n) },
        parts: [
          { original: { currency: 'EUR' }, rates: [] },
          { original: { currency: 'NOK' }, rates: [{ currency: 'NOK' }] },
        ],
      },
      actual: { amount: { amount: '1813500.00' } },
      byCountry: [
        {
          country: 'NO',
          total: { amount: { amount: '937500.00' } },
          actual: { amount: { amount: '787500.00' } },
        },
        {
          country: 'SE',
          total: { amount: { amount: '1215000.00' } },
          actual: { amount: { amount: '1026000.00' } },
        },
      ],
    });
    const gaps = [0, 1].map(
      (side) =>
        minor(at(data, `project.financingTotals.byCountry.${side}.actual.amount.amount`)) -
        minor(at(data, `project.budget.byCountry.${side}.total.amount.amount`)),
    );
    expect(gaps.map(text)).toEqual(['0.00', '-405.58']);
  });

  test('refuses a currency without a rate', async () => {
    const answer = await graph.query(
      '{ project(code: "SH-BI") { financingTotals(currency: "GBP") { total { amount { amount } } } } }',
    );
    expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('municipalities', () => {
  const SELECTION = `... on Municipality { id cofinancing { edges { node { id splitKnown amount { amount } } } }
    projects { edges { node { code } } } workPackages { edges { node { id } } } }`;
  const nodes = (entity: unknown, list: string, key: string) =>
    listAt(entity, `${list}.edges`).map((edge) => at(edge, `node.${key}`));

  test('find the rows, projects and work packages that name them, all in one batch', async () => {
    const ids = ['SE:2062', 'SE:2029', 'NO:1640', 'NO:1644', 'NO:0430', 'SE:2080', 'NO:5025'];
    graph.counters.reset();
    const found = z.array(z.unknown()).parse(
      await graph.entities(
        ids.map((id) => ({ __typename: 'Municipality', id })),
        SELECTION,
      ),
    );
    expect(graph.counters.of('samgraf-crossborder').commands).toEqual({ aggregate: 3 });
    expect(
      found.map((each) => [
        at(each, 'id'),
        nodes(each, 'cofinancing', 'id'),
        nodes(each, 'projects', 'code'),
        nodes(each, 'workPackages', 'id'),
      ]),
    ).toEqual([
      ['SE:2062', ['SH-BI:F:SE:4', 'SH-BI:F:SE:5'], ['SH-BI'], []],
      ['SE:2029', ['SH-BI:F:SE:5'], ['SH-BI'], []],
      ['NO:1640', [], ['SH-BI'], ['SH-BI:1']],
      ['NO:1644', [], ['SH-BI'], []],
      ['NO:0430', [], ['SH-BI'], []],
      ['SE:2080', [], [], []],
      // A later code is another key: who wants the municipality of the project's time asks for that.
      ['NO:5025', [], [], []],
    ]);
  });

  test('pay in lumps only: no amount is a municipality’s own', async () => {
    const found = await graph.entities([{ __typename: 'Municipality', id: 'SE:2034' }], SELECTION);
    const paid = listAt(found, '0.cofinancing.edges').map((edge) => [
      at(edge, 'node.splitKnown'),
      at(edge, 'node.amount.amount'),
    ]);
    expect(paid).toEqual([
      [false, '109000.00'],
      [false, '162000.00'],
    ]);
  });

  test('of the project are the twenty that the plan names, by their codes of the time', async () => {
    const data = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { municipalities { nameInDocument municipality { id } provenance { kind } } } }',
      ),
    );
    const found = listAt(data, 'project.municipalities').map((each) => [
      at(each, 'nameInDocument'),
      at(each, 'municipality.id'),
    ]);
    expect(found).toEqual([
      ['Tynset', 'NO:0437'],
      ['Røros', 'NO:1640'],
      ['Rendalen', 'NO:0432'],
      ['Alvdal', 'NO:0438'],
      ['Folldal', 'NO:0439'],
      ['Tolga', 'NO:0436'],
      ['Os', 'NO:0441'],
      ['Holtålen', 'NO:1644'],
      ['Engerdal', 'NO:0434'],
      ['Stor Elvdal', 'NO:0430'],
      ['Torsby kommun', 'SE:1737'],
      ['Filipstad kommun', 'SE:1782'],
      ['Rättvik kommun', 'SE:2031'],
      ['Ludvika kommun', 'SE:2085'],
      ['Orsa kommun', 'SE:2034'],
      ['Mora kommun', 'SE:2062'],
      ['Vansbro kommun', 'SE:2021'],
      ['Älvdalen kommun', 'SE:2039'],
      ['Leksand kommun', 'SE:2029'],
      ['Eda kommun', 'SE:1730'],
    ]);
  });

  test.each([{ $ne: null }, 'SE:', 7, null])(
    'refuse the reference %j before the database sees it',
    async (id) => {
      graph.counters.reset();
      const answer = await graph.query(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { projects { edges { node { code } } } } } }',
        { r: [{ __typename: 'Municipality', id }] },
      );
      expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', field: 'id', rule: 'must be the id of a municipality' },
      ]);
      expect(graph.counters.of('samgraf-crossborder').commands).toEqual({});
    },
  );
});
