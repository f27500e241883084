import { rows } from '../../../seed/county.ts';
import { BrokenSeed, load } from '../../../seed/load.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ask = async (text: string, variables: object = {}) => dataOf(await graph.query(text, variables));
const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));

test('lists of obligations go by last day, page without gap or overlap, and are one command for all partners', async () => {
  const seen: unknown[] = [];
  let after: unknown = null;
  do {
    const data = await ask(
      'query ($after: String) { obligations(first: 7, after: $after) { edges { node { id dueAt } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    seen.push(...nodes(data, 'obligations'));
    after =
      at(data, 'obligations.pageInfo.hasNextPage') === true
        ? at(data, 'obligations.pageInfo.endCursor')
        : null;
  } while (after !== null && seen.length <= rows.obligations.length);
  const expected = rows.obligations
    .map(({ _id: id, dueAt }) => ({ id, dueAt }))
    .sort((a, b) => (`${a.dueAt} ${a.id}` < `${b.dueAt} ${b.id}` ? -1 : 1));
  expect(seen).toEqual(expected);

  graph.counters.reset();
  const partners = ['NO:viken-fylkeskommune', 'NO:innovasjon-norge', 'NO:protomore'];
  const found = await graph.entities(
    partners.map((id) => ({ __typename: 'Partner', id })),
    '... on Partner { id obligations(first: 200) { edges { node { id } } } cooperationAgreements { edges { node { id } } } }',
  );
  expect(graph.counters.of('samgraf-county').commands).toEqual({ aggregate: 2 });
  partners.forEach((id, index) => {
    const own = rows.obligations.filter(({ obligedParties }) =>
      obligedParties.some((each) => each.partner === id),
    );
    expect(nodes(at(found, String(index)), 'obligations')).toHaveLength(own.length);
  });
  expect([0, 1, 2].map((index) => nodes(at(found, String(index)), 'cooperationAgreements').length)).toEqual([
    1, 1, 0,
  ]);
});

test('an agreement lays down its own obligations, joint ones with the leading party first', async () => {
  const data = await ask(
    '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { obligations(first: 200) { edges { node { subject kind of obligedParties { role nameInDocument } } } } } programme(code: "OFK-BIF") { obligations(first: 200) { edges { node { subject kind } } } } }',
  );
  const own = nodes(data, 'cooperationAgreement.obligations');
  const count = (kind: string) => own.filter((each) => at(each, 'kind') === kind).length;
  // Four years: a plan and a report each, two payouts of three years, two gatherings, two discussions and one midway meeting.
  expect(['ACTIVITY_PLAN', 'ANNUAL_REPORT', 'PAYOUT', 'GATHERING', 'MEETING'].map(count)).toEqual([
    4, 4, 6, 8, 9,
  ]);
  for (const each of own) expect(at(each, 'obligedParties.0.role')).toBe('LEAD');
  expect(new Set(nodes(data, 'programme.obligations').map((each) => at(each, 'subject')))).toEqual(
    new Set(['OFK-BIF']),
  );
});

test('what a source does not tell is not recorded; a delivery told of as late is late', async () => {
  const data = await ask(
    '{ obligations(kind: DELIVERY) { edges { node { title { nb } dueAt fulfilledAt isFollowed state(asOf: "2020-01-01") } } } }',
  );
  expect(nodes(data, 'obligations')).toEqual([
    {
      title: { nb: 'Konkurransegrunnlag evaluering' },
      dueAt: '2013-11-30',
      fulfilledAt: '2014-01-14',
      isFollowed: true,
      state: 'DONE_LATE',
    },
    {
      title: { nb: 'Valg av evaluator' },
      dueAt: '2014-01-31',
      fulfilledAt: null,
      isFollowed: false,
      state: 'NOT_RECORDED',
    },
  ]);
});

test('bad input is refused with a code, and nothing reaches the database', async () => {
  graph.counters.reset();
  const query = (args: string) => graph.query(`{ obligations(${args}) { edges { node { id } } } }`);
  for (const args of ['first: 0', 'first: 201', 'after: "x"', 'overdueOn: "2024-02-30"', 'party: "0192:1"']) {
    const [error] = (await query(args)).errors;
    expect([args, error?.extensions?.code]).toEqual([args, 'BAD_USER_INPUT']);
  }
  const representations = [{ __typename: 'Partner', id: { $gt: '' } }];
  const answer = await graph.query(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Partner { id } } }',
    { representations },
  );
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'key' } }]);
  expect(graph.counters.of('samgraf-county').commands).toEqual({});
});

test('an obligation without a leading party or with its last day before its first is not loaded', async () => {
  const [one] = rows.obligations;
  if (!one) throw new Error('no obligation');
  for (const broken of [
    { ...one, obligedParties: one.obligedParties.map((party) => ({ ...party, role: 'WITH' })) },
    { ...one, opensAt: '2040-01-01' },
  ]) {
    const loading = load(
      graph.db,
      county.collections(graph.db),
      { obligations: [broken] },
      'x',
      () => undefined,
    );
    await expect(loading).rejects.toBeInstanceOf(BrokenSeed);
  }
});
