import { rows } from '../../../seed/crossborder.ts';
import { ORG } from '../../../seed/ids.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const project = async (selection: string) =>
  at(dataOf(await graph.query(`{ project(code: "SH-BI") { ${selection} } }`)), 'project');

const packages = async (selection: string) =>
  listAt(await project(`workPackages { edges { node { number ${selection} } } }`), 'workPackages.edges').map(
    (edge) => at(edge, 'node'),
  );

const names = (holders: unknown[]) => holders.map((each) => at(each, 'partner.nameInDocument'));

describe('roles', () => {
  test('of the project, by role', async () => {
    const of = async (role: string) =>
      names(listAt(await project(`roles(role: ${role}) { partner { nameInDocument } }`), 'roles'));
    expect(await of('LEAD')).toEqual(['Regionrådet for Fjellregionen', 'Länsstyrelsen Dalarna']);
    expect(await of('CO_APPLICANT')).toEqual([
      'Högskolan Dalarna',
      'Stiftelsen Teknikdalen',
      'IUC-Dalarna',
      'medsökande kommuner',
    ]);
    expect(await of('STEERING')).toHaveLength(4);
    expect(await of('OBSERVER')).toEqual(['Region Dalarna']);
    expect(await of('NETWORK')).toHaveLength(10);
    expect(await of('MENTOR')).toEqual([]);
  });

  test('of work packages, with who mentors and who evaluates', async () => {
    const found = await packages(
      'mentors: roles(role: MENTOR) { partner { nameInDocument } } evaluators: roles(role: EVALUATOR) { partner { nameInDocument partner { id } } }',
    );
    expect(found.map((each) => names(listAt(each, 'mentors')).length)).toEqual([1, 1, 3, 0, 2, 0, 0]);
    expect(found.map((each) => names(listAt(each, 'evaluators')).length)).toEqual([1, 2, 1, 2, 0, 0, 0]);
    // The plan does not say which body the Scottish experts are of.
    expect(at(found[2], 'evaluators.0.partner.partner')).toBeNull();
  });

  test('lead to an organisation’s work packages, a page at a time', async () => {
    const query = `query ($after: String) { partner(id: "${ORG.SINTEF}") { workPackages(first: 1, after: $after) { edges { node { number } } pageInfo { hasNextPage endCursor } } } }`;
    const first = dataOf(await graph.query(query));
    expect(at(first, 'partner.workPackages')).toMatchObject({
      edges: [{ node: { number: 1 } }],
      pageInfo: { hasNextPage: true },
    });
    const second = dataOf(
      await graph.query(query, { after: at(first, 'partner.workPackages.pageInfo.endCursor') }),
    );
    expect(at(second, 'partner.workPackages')).toMatchObject({
      edges: [{ node: { number: 2 } }],
      pageInfo: { hasNextPage: false },
    });
  });
});

test('expected results stand with their numbers, and without one where the plan has none', async () => {
  const found = await packages('expectedResults { text { sv } count provenance { locator } }');
  const counts = found.map((each) => listAt(each, 'expectedResults').map((one) => at(one, 'count')));
  expect(counts).toEqual([
    [4, 1, null, 1],
    [null, null, null, 2, 1, 1],
    [5, 2, 2, 2],
    [2, 30, 4, 2],
    [5, 1, 2],
    [2, 1, 1, null, 20, 7, 1, 1, 2],
    [null, null, null],
  ]);
});

describe('sections', () => {
  test('what the plan does not speak of is not recorded, and nothing is put in its place', async () => {
    const found = await project('followUp { status items { count } } risk { status items { count } }');
    expect(found).toEqual({
      followUp: { status: 'NOT_RECORDED', items: [] },
      risk: { status: 'NOT_RECORDED', items: [] },
    });
  });

  test('the rest is there with its places', async () => {
    const topics = [
      'goals',
      'expectedEffects',
      'targetGroups',
      'horizontal',
      'organisation',
      'policyAnchors',
      'dissemination',
    ];
    const found = await project(
      topics
        .map((each) => `${each} { status items { text { sv nb } count provenance { document locator } } }`)
        .join(' '),
    );
    const sizes = topics.map((each) => listAt(found, `${each}.items`).length);
    expect(sizes).toEqual([7, 4, 6, 8, 12, 11, 7]);
    for (const each of topics) expect(at(found, `${each}.status`)).toBe('RECORDED');
    const evaluation = listAt(found, 'horizontal.items').find((one) =>
      /4-R-metoden$/.test(String(at(one, 'text.sv'))),
    );
    expect(at(evaluation, 'count')).toBe(2);
  });

  test('an empty section cannot be stored', async () => {
    const { projects } = crossborder.collections(graph.db);
    if (projects === undefined) throw new Error('no collection of projects');
    const stored = new projects({ ...rows.projects[0], sections: [{ topic: 'risk', items: [] }] });
    await expect(stored.validate()).rejects.toThrow('must hold an item');
  });
});

test('days and areas', async () => {
  const found = await project(
    'milestones { edges { node { date workPackages { number } } } } areas { name scope country }',
  );
  expect(
    listAt(found, 'milestones.edges').map((each) => [
      at(each, 'node.date'),
      listAt(each, 'node.workPackages').map((one) => at(one, 'number')),
    ]),
  ).toEqual([
    ['2015-05-01', [6, 7]],
    ['2015-06-01', [3, 4, 5]],
    ['2015-09-01', [1, 2]],
    ['2018-01-31', [1, 2]],
    ['2018-03-31', [3, 4, 5]],
    ['2018-04-30', [6, 7]],
  ]);
  expect(listAt(found, 'areas').filter((each) => at(each, 'scope') === 'CORE')).toHaveLength(2);
});

test('a frozen amount stays when the rate is corrected, and the computed one moves', async () => {
  const selection =
    'frozenAmounts { converted { amount } rate } budget { byCountry { country total { amount { amount } } } }';
  const before = await project(selection);
  const rates = graph.db.collection<{ _id: string }>(graph.db.model('ExchangeRate').collection.name);
  const _id = '2014TC16RFCB016/SEK/2015-02';
  await rates.updateOne({ _id }, { $set: { rate: '9.40' } });
  const after = await project(selection);
  await rates.updateOne({ _id }, { $set: { rate: '9.32' } });
  expect(at(after, 'frozenAmounts')).toEqual(at(before, 'frozenAmounts'));
  expect(at(after, 'frozenAmounts.0')).toEqual({ converted: { amount: '1026406.00' }, rate: '9.32' });
  expect(at(after, 'budget.byCountry.1.total.amount.amount')).toBe((9_566_100 / 9.4).toFixed(2));
});

test('methods are resolved by reference, in one command', async () => {
  graph.counters.reset();
  const found = await graph.entities(
    [
      { __typename: 'ProjectMethod', id: 'SH-BI:BID' },
      { __typename: 'ProjectMethod', id: 'SH-BI:none' },
      { __typename: 'ProjectMethod', id: 'SH-BI:KTP' },
    ],
    '... on ProjectMethod { id originsAgree }',
  );
  expect(found).toEqual([
    { id: 'SH-BI:BID', originsAgree: true },
    null,
    { id: 'SH-BI:KTP', originsAgree: false },
  ]);
  expect(graph.counters.of('samgraf-crossborder').commands).toEqual({ find: 1 });
});

test('a version that is not recorded gives no change, and a bad page is refused before the database sees it', async () => {
  expect(await project('versionChange(from: PLAN, to: FINAL) { euSupport { ratio } end { days } }')).toEqual({
    versionChange: { euSupport: null, end: null },
  });
  const refused = await graph.query(
    '{ project(code: "SH-BI") { methods(first: 201) { edges { cursor } } } }',
  );
  expect(refused.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
});
