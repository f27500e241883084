import { attendance } from '../../../seed/crossborder/attendance.ts';
import { rows } from '../../../seed/crossborder.ts';
import { releaseParticipation } from '../../../subgraphs/crossborder/release.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const COUNT = '{ value suppressed release }';
const SPLIT = `{ women ${COUNT} men ${COUNT} total ${COUNT} }`;

async function packages(args: string) {
  const data = dataOf(
    await graph.query(
      `{ project(code: "SH-BI") { workPackages { edges { node { participation${args} { edges { node { id country event { id } workPackage { id } split ${SPLIT} municipalities { municipality { id } split ${SPLIT} } provenance { kind } } } } } } } } }`,
    ),
  );
  return listAt(data, 'project.workPackages.edges').map((edge) =>
    listAt(edge, 'node.participation.edges').map((each) => at(each, 'node')),
  );
}

test('leaves as released counts, by event, country and municipality, and says that it is invented', async () => {
  const found = await packages('(first: 10)');
  expect(found.map((each) => each.length)).toEqual([4, 4, 6, 6, 6, 4, 0]);
  const splits = found.flat().flatMap((node) => {
    expect(at(node, 'provenance.0.kind')).toBe('SYNTHETIC');
    expect(at(node, 'event.id')).toContain(`${String(at(node, 'workPackage.id'))}:`);
    return [at(node, 'split'), ...listAt(node, 'municipalities').map((each) => at(each, 'split'))];
  });
  const values = splits.flatMap((split) => ['women', 'men'].map((sex) => at(split, `${sex}.value`)));
  expect(values.some((value) => value === null)).toBe(true);
  for (const value of values) if (value !== null) expect(value).toBeGreaterThanOrEqual(5);
  for (const split of splits) {
    const [women, men] = [at(split, 'women.value'), at(split, 'men.value')];
    expect(at(split, 'total.value')).toBe(
      typeof women === 'number' && typeof men === 'number' ? women + men : null,
    );
  }
});

test('of one country alone', async () => {
  const countries = (await packages('(country: "SE")')).flat().map((each) => at(each, 'country'));
  expect(countries).toEqual(Array.from({ length: 15 }, () => 'SE'));
});

test('is resolved by reference with its event, and stands with an event, without a command for each', async () => {
  graph.counters.reset();
  const found = await graph.entities(
    [
      { __typename: 'Participation', id: 'SH-BI:3:WORKSHOP:SE' },
      { __typename: 'Participation', id: 'SH-BI:3:none:SE' },
      { __typename: 'Meeting', id: 'SH-BI:6:STUDY_TRIP' },
    ],
    '... on Participation { id event { kind times } } ... on Meeting { id participation { edges { node { country } } } }',
  );
  expect(found).toEqual([
    { id: 'SH-BI:3:WORKSHOP:SE', event: { kind: 'TRAINING', times: 2 } },
    null,
    {
      id: 'SH-BI:6:STUDY_TRIP',
      participation: { edges: [{ node: { country: 'NO' } }, { node: { country: 'SE' } }] },
    },
  ]);
  expect(graph.counters.of('samgraf-crossborder').commands).toEqual({ find: 3, aggregate: 1 });
});

const stored = { owner: 'SE:lansstyrelsen-dalarna', version: 1, provenance: [] };
const plan = {
  publishedAt: '2018-06-30',
  period: { start: '2015-05-01', end: '2018-04-30' },
  stored: () => stored,
};

test('a release tells no difference below the threshold, and the same whatever a withheld count is', () => {
  const released = releaseParticipation(attendance, plan);
  const [first, second] = attendance.filter(({ event }) => event === 'SH-BI:1:ENTERPRISES');
  if (first === undefined || second === undefined) throw new Error('no such event');
  // Women of the first package are withheld: moving one of them to another town is seen nowhere.
  const moved = attendance.map((row) =>
    row === first
      ? { ...row, women: first.women - 1 }
      : row === second
        ? { ...row, women: second.women + 1 }
        : row,
  );
  expect(releaseParticipation(moved, plan)).toEqual(released);
  for (const sex of ['women', 'men'] as const) {
    for (const [workPackage, { split }] of released.workPackages) {
      const whole = split[sex].value;
      const parts = released.participation
        .filter((each) => each.workPackage === workPackage)
        .map((each) => each.split[sex].value);
      if (whole === null) expect(parts.every((value) => value === null)).toBe(true);
      else {
        const rest = whole - parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(rest === 0 || rest >= 5).toBe(true);
      }
    }
  }
});

test('no field of the graph leads to what a release is made from', async () => {
  const data = dataOf(await graph.query('{ __schema { types { name kind } } }'));
  // An input only takes them in.
  const types = listAt(data, '__schema.types')
    .filter((type) => at(type, 'kind') !== 'INPUT_OBJECT')
    .map((type) => String(at(type, 'name')));
  expect(types.filter((name) => /attendance/i.test(name))).toEqual([]);
});
