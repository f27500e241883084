import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

// Forty towns of one name: only their ids tell them apart.
const [town] = rows.municipalities;
const twins = Array.from({ length: 40 }, (_, index) => ({
  ...town,
  _id: `SE:${7000 + index}`,
  sortName: 'aa',
  county: { id: 'SE:70', name: 'x' },
}));

/** A partnership of more than any in the seed has, fourteen of whose towns have the offices. SYNTHETIC. */
const large = rows.regionalPartnerships.map((each) => ({
  ...each,
  _id: 'LARGE',
  members: [
    ...twins.flatMap(({ _id }) =>
      each.members.slice(0, 1).map((member) => ({ ...member, municipality: _id })),
    ),
    ...each.members,
  ],
}));

beforeAll(async () => {
  graph = await startSubgraph(municipalities, {
    ...rows,
    municipalities: [...rows.municipalities, ...twins],
    regionalPartnerships: [...rows.regionalPartnerships, ...large],
  });
});

afterAll(() => graph.stop());

const page = async (first: number, after: unknown) => {
  const data = dataOf(
    await graph.query(
      'query ($first: Int, $after: String) { municipalities(county: "SE:70", first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      { first, after },
    ),
  );
  return {
    ids: listAt(data, 'municipalities.edges').map((edge) => at(edge, 'node.id')),
    info: at(data, 'municipalities.pageInfo'),
    cursors: listAt(data, 'municipalities.edges').map((edge) => at(edge, 'cursor')),
  };
};

test('equal sort values neither repeat nor vanish between pages, and the last page says so', async () => {
  const seen: unknown[] = [];
  let after: unknown = null;
  for (const size of [7, 7, 7, 7, 7, 5]) {
    const { ids, info, cursors } = await page(size, after);
    seen.push(...ids);
    expect(info).toMatchObject({
      startCursor: cursors[0],
      endCursor: cursors.at(-1),
      hasNextPage: seen.length < 40,
      hasPreviousPage: after !== null,
    });
    after = at(info, 'endCursor');
  }
  expect(seen).toEqual(twins.map(({ _id }) => _id));
  expect(await page(5, after)).toMatchObject({
    ids: [],
    info: { hasNextPage: false, startCursor: null, endCursor: null },
  });
});

test('a list by what the server knows is answered however much that is, and one by a long text is not', async () => {
  const data = dataOf(
    await graph.query(
      '{ regionalPartnerships { edges { node { firstLineOffices(on: "2022-02-20", first: 200) { edges { node { id } } } } } } }',
    ),
  );
  const [first, second] = listAt(data, 'regionalPartnerships.edges').map((edge) =>
    at(edge, 'node.firstLineOffices.edges'),
  );
  expect(first).not.toHaveLength(0);
  expect(second).toEqual(first);
  const text = 'query ($model: ID) { peerGroups(model: $model) { edges { node { id } } } }';
  const { errors } = await graph.query(text, { model: 'x'.repeat(1001) });
  expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
    ['BAD_USER_INPUT', 'filter'],
  ]);
});

test('a cursor of another list is refused, and so is a forged one', async () => {
  const other = at(
    dataOf(await graph.query('{ hoppidOffices(first: 1) { pageInfo { endCursor } } }')),
    'hoppidOffices.pageInfo.endCursor',
  );
  const regional = await graph.query(
    'query ($after: String) { regionalPartnerships(after: $after) { pageInfo { hasNextPage } } }',
    { after: other },
  );
  expect(regional.errors.map(({ extensions }) => extensions?.field)).toEqual(['after']);
  const forged = Buffer.from(JSON.stringify(['municipalities.sortName', { $gt: '' }, 'x'])).toString(
    'base64url',
  );
  for (const after of [other, forged, '', '%%%']) {
    graph.counters.reset();
    const answer = await graph.query(
      'query ($after: String) { municipalities(after: $after) { pageInfo { hasNextPage } } }',
      { after },
    );
    expect(answer.errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({});
  }
});

test('pages of many parents are one command, each with its own arguments', async () => {
  graph.counters.reset();
  const data = dataOf(
    await graph.query(`{
      municipalities(county: "NO:15", validOn: "2021-01-01", first: 26) {
        edges { node { one: hoppidOffices(first: 1) { edges { node { id } } } on: hoppidOffices(on: "2019-01-01") { edges { node { id } } } } }
      }
    }`),
  );
  const nodes = listAt(data, 'municipalities.edges').map((edge) => at(edge, 'node'));
  expect(nodes.map((node) => listAt(node, 'one.edges').length)).toEqual(nodes.map(() => 1));
  expect(nodes.map((node) => listAt(node, 'on.edges').length)).toEqual(nodes.map(() => 0));
  expect(graph.counters.of('samgraf-municipalities').commands).toEqual({ aggregate: 2 });
});
