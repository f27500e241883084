import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { SEEDS } from '../../seed/all.ts';
import { load } from '../../seed/load.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { operation, startGraph } from '../support/graph.ts';
import { grown } from '../support/grown.ts';

const MANY = 200;

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph();
  for (const rows of [grown(1), grown(MANY)]) {
    for (const { subgraph } of SEEDS) {
      const db = graph.database(subgraph.name);
      if (db) await load(db, subgraph.collections(db), rows[subgraph.name], 'grown', () => undefined);
    }
  }
});

afterAll(() => graph.stop());

/** What one answer cost each subgraph's database, and how many rows it has at a path. */
async function cost(file: string, variables: object, list: string) {
  graph.counters.reset();
  const data = dataOf(await graph.query(operation(file), variables));
  const costs = SUBGRAPHS.map(({ name }) => {
    const { commands, documents } = graph.counters.of(name);
    return [name, { commands: { ...commands }, documents }] as const;
  });
  return { rows: listAt(data, list).length, costs: new Map(costs) };
}

const name = (size: number) => `G${size}`;

test.each([
  ['01-hoppid-coverage', (size: number) => ({ county: size === 1 ? 'NO:90' : 'NO:91' }), 'then.gaps', 0],
  [
    '02-yearly-funding',
    (size: number) => ({ agreement: name(size) }),
    'cooperationAgreement.onBehalfOf',
    undefined,
  ],
  [
    '05-participant-funnel',
    (size: number) => ({
      programme: size === 1 ? 'INTRO' : 'STARTUP_TRAINING',
      from: size === 1 ? '2101-01-01' : '2201-01-01',
      first: size,
    }),
    'cohorts.edges',
    undefined,
  ],
  [
    '08-indicators',
    (size: number) => ({ project: name(size), first: size }),
    'project.indicators.edges',
    undefined,
  ],
  [
    '09-budget-in-one-currency',
    (size: number) => ({ project: name(size), first: size }),
    'project.workPackages.edges',
    undefined,
  ],
])(
  '%s costs as many database commands for 200 rows as for one, and reads rows in proportion',
  async (file, variables, list, rows) => {
    const one = await cost(file, variables(1), list);
    const many = await cost(file, variables(MANY), list);
    expect([one.rows, many.rows]).toEqual([rows ?? 1, rows ?? MANY]);
    for (const { name: partner } of SUBGRAPHS) {
      const [few, all] = [one.costs.get(partner), many.costs.get(partner)];
      expect({ partner, ...all?.commands }).toEqual({ partner, ...few?.commands });
      expect(few?.documents).toBeLessThan(30);
      expect(all?.documents).toBeLessThanOrEqual((few?.documents ?? 0) * MANY);
    }
  },
);

test('a page of municipalities reads one row more than it returns, at the start and in the middle', async () => {
  const query =
    'query ($after: String) { municipalities(first: 10, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
  let after: unknown = null;
  for (let page = 0; page < 5; page++) {
    graph.counters.reset();
    const data = dataOf(await graph.query(query, { after }));
    after = at(data, 'municipalities.pageInfo.endCursor');
    expect(graph.counters.of('municipalities')).toMatchObject({ documents: 11, commands: { aggregate: 1 } });
  }
});
