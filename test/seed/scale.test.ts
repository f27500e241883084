import { SEEDS } from '../../seed/all.ts';
import { seedOptions } from '../../seed/options.ts';
import { loadCopies } from '../../seed/scale.ts';
import { copyOf } from '../../seed/scale/rows.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { operation, startGraph } from '../support/graph.ts';

const VIEWS = [
  ...['00-one-question', '01-hoppid-coverage', '02-yearly-funding', '03-payout-readiness'],
  ...['04-obligation-calendar', '07-gender-rule', '08-indicators', '09-budget-in-one-currency'],
  ...['10-financing-against-budget', '11-municipal-cofinancing', '12-peer-groups'],
  ...['13-cost-per-participant', '14-method-transfer', '15-settlement-capacity'],
  ...['16-plan-against-decision', '17-data-quality'],
];

let graph: Awaited<ReturnType<typeof startGraph>>;
const before = new Map<string, unknown>();

/** Loads the copies of scale 2 and returns how many rows were written. */
async function grow(): Promise<number> {
  let rows = 0;
  for (const seed of SEEDS) {
    const db = graph.database(seed.subgraph.name);
    if (db) rows += await loadCopies(seed, db, 2, () => undefined);
  }
  return rows;
}

async function stored(): Promise<number> {
  let rows = 0;
  for (const { subgraph } of SEEDS) {
    const db = graph.database(subgraph.name);
    for (const { collection } of db ? Object.values(subgraph.collections(db)) : [])
      rows += await collection.countDocuments();
  }
  return rows;
}

const answer = async (view: string) => dataOf(await graph.query(operation(view)));

let base: number;
let written: number;

beforeAll(async () => {
  graph = await startGraph();
  for (const view of [...VIEWS, '05-participant-funnel']) before.set(view, await answer(view));
  base = await stored();
  written = await grow();
});

afterAll(() => graph.stop());

test('one copy has about as many rows as the base, all new, and loading it again adds none', async () => {
  expect(written / base).toBeGreaterThan(0.8);
  expect(written / base).toBeLessThan(1.2);
  expect(await stored()).toBe(base + written);
  expect(await grow()).toBe(written);
  expect(await stored()).toBe(base + written);
});

test('a copy is the same each time, shares no key with another, and every source in it is SYNTHETIC', () => {
  for (const { subgraph, rows } of SEEDS) {
    const copy = copyOf(subgraph.name, 1);
    expect(JSON.stringify(copyOf(subgraph.name, 1))).toBe(JSON.stringify(copy));
    for (const [name, all] of Object.entries(copy)) {
      const others = [...(rows[name] ?? []), ...(copyOf(subgraph.name, 2)[name] ?? [])];
      const keys = new Set(others.map(({ _id }) => _id));
      expect(all.filter(({ _id }) => keys.has(_id))).toEqual([]);
    }
    const kinds = [...JSON.stringify(copy).matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind);
    const sources = ['STATED', 'COMPUTED', 'DECIDED', 'OFFICIAL_STATISTIC', 'ESTIMATE', 'ASSUMED'];
    expect(kinds).toContain('SYNTHETIC');
    expect(sources.filter((kind) => kinds.includes(kind))).toEqual([]);
    expect(
      Object.values(copy)
        .flat()
        .filter((row) => !('provenance' in row)),
    ).toEqual([]);
  }
});

test.each(VIEWS)('%s answers the same beside a copy', async (view) => {
  expect(await answer(view)).toEqual(before.get(view));
});

test('05 begins with the same cohorts, since a copy lies in later years', async () => {
  const edges = (data: unknown) => listAt(data, 'cohorts.edges').map((edge) => at(edge, 'node'));
  const alone = edges(before.get('05-participant-funnel'));
  const together = edges(await answer('05-participant-funnel'));
  expect(together.slice(0, alone.length)).toEqual(alone);
  expect(together.length).toBeGreaterThan(alone.length);
});

test("a copy's project has the base's budget under its own key", async () => {
  const view = '09-budget-in-one-currency';
  const data = dataOf(await graph.query(operation(view), { project: 'SYNT-1-SH-BI' }));
  expect(at(data, 'project.budget.total.amount')).toEqual({ amount: '1813905.58', currency: 'EUR' });
});

const seedOf = (...args: string[]) => {
  const { seeds, scale } = seedOptions(args);
  return [seeds.map(({ subgraph }) => subgraph.name).join(' '), scale];
};

test.each(['0', '1001', '1.5', '-1', 'x', ''])('--scale %s is refused', (scale) => {
  expect(() => seedOf(`--scale=${scale}`)).toThrow('--scale must be a whole number from 1 to 1000');
});

test('all four are loaded, once, unless told; the scale is 1000 at most', () => {
  expect(seedOf()).toEqual(['county municipalities crossborder immigration', 1]);
  expect(seedOf('immigration', '--scale', '1000')).toEqual(['immigration', 1000]);
  expect(seedOf('crossborder', 'county')).toEqual(['county crossborder', 1]);
  expect(() => seedOf('--size', '3')).toThrow('--size');
  expect(() => seedOf('imigration')).toThrow('name subgraphs, or none for all: county, municipalities');
});
