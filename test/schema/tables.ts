import { at, dataOf, listAt } from '../support/ask.ts';
import { sharedGraph } from '../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

/** Inhabitants by municipality on a day, of those that were valid on another. */
async function populations(filter: string, asOf: string): Promise<Map<unknown, number>> {
  const data = dataOf(
    await graph.query(
      `{ municipalities(${filter}, first: 200) { edges { node { code population(asOf: "${asOf}") { value asOf } } } } }`,
    ),
  );
  const nodes = listAt(data, 'municipalities.edges').map((edge) => at(edge, 'node'));
  return new Map(nodes.map((node) => [at(node, 'code'), Number(at(node, 'population.value'))]));
}

const sum = (all: Map<unknown, number>) => [...all.values()].reduce((total, value) => total + value, 0);

/** Totals as the tables' own sources print them, and how many rows they have. */
test.each([
  ['Møre og Romsdal, 1.1.2021', 'county: "NO:15", validOn: "2021-01-01"', '2021-01-01', 26, 265_544],
  [
    'Møre og Romsdal, mid-2021, estimated row by row',
    'county: "NO:15", validOn: "2021-07-01"',
    '2021-07-01',
    26,
    265_705,
  ],
  ['Viken, 1.1.2021', 'county: "NO:30", validOn: "2021-01-01"', '2021-01-01', 51, 1_252_384],
  ['Dalarna, 30.6.2017', 'county: "SE:20", validOn: "2017-06-30"', '2017-06-30', 15, 285_571],
])('%s', async (_, filter, asOf, rows, total) => {
  const found = await populations(filter, asOf);
  expect(found.size).toBe(rows);
  expect(sum(found)).toBe(total);
});

test('Fjellregionen: eight municipalities of 22,152 inhabitants in two counties, and two beside them', async () => {
  const [innlandet, trondelag] = [
    await populations('county: "NO:34", validOn: "2021-01-01"', '2021-01-01'),
    await populations('county: "NO:50", validOn: "2021-01-01"', '2021-01-01'),
  ];
  const eight = new Map([...innlandet, ...trondelag].filter(([code]) => code !== '3423' && code !== '3425'));
  expect(eight.size).toBe(8);
  expect(sum(eight)).toBe(22_152);
  expect([innlandet.get('3423'), innlandet.get('3425')]).toEqual([2378, 1250]);
});

test('what Viken became: 12, 21 and 18 municipalities of 301,861, 689,561 and 260,962 inhabitants', async () => {
  const found = await Promise.all(
    ['31', '32', '33'].map(async (county) => {
      const data = dataOf(
        await graph.query(
          `{ municipalities(county: "NO:${county}", validOn: "2024-01-01", first: 200) { edges { node { predecessors { municipality { population(asOf: "2021-01-01") { value } } } } } } }`,
        ),
      );
      const edges = listAt(data, 'municipalities.edges');
      return [
        edges.length,
        edges.reduce<number>(
          (total, edge) => total + Number(at(edge, 'node.predecessors.0.municipality.population.value')),
          0,
        ),
      ];
    }),
  );
  expect(found).toEqual([
    [12, 301_861],
    [21, 689_561],
    [18, 260_962],
  ]);
});
