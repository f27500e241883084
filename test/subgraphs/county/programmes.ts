import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ask = async (text: string, variables: object = {}) => dataOf(await graph.query(text, variables));

describe('programmes', () => {
  test('hoppid.no carries out two instruments and six goals', async () => {
    const data = await ask(`{ programme(code: "MRFK-HOPPID") {
      owner { partner { id } } operator { nameInDocument } period { start end } budget { code }
      policyInstruments { period { start end } measures }
      policyGoals { code parent { code } }
      statedFigures { label { en } value approximate provenance { quote } }
      actions { edges { node { code } } }
    } }`);
    expect(at(data, 'programme')).toMatchObject({
      owner: { partner: { id: '0192:944183779' } },
      operator: { nameInDocument: 'Møre and Romsdal County Council' },
      period: { start: '2006-01-01', end: null },
      budget: [],
      policyInstruments: [
        { period: { start: '2017-01-01', end: '2020-12-31' } },
        { period: { start: '2021-01-01', end: '2024-12-31' }, measures: [] },
      ],
      policyGoals: [
        { code: 'MR-1', parent: null },
        { code: 'MR-3', parent: null },
        { code: 'MR-4', parent: null },
        { code: 'MR-1.2', parent: { code: 'MR-1' } },
        { code: 'MR-3.4', parent: { code: 'MR-3' } },
        { code: 'MR-4.2', parent: { code: 'MR-4' } },
      ],
      statedFigures: [
        { value: 26, approximate: false },
        { value: 50, approximate: true },
        { value: 26, approximate: false },
        { value: 2006, approximate: false },
      ],
    });
    expect(listAt(data, 'programme.actions.edges').map((edge) => at(edge, 'node.code'))).toEqual([
      'OSS-A1',
      'OSS-A1.1',
      'OSS-A1.2',
      'OSS-A2',
    ]);
  });

  test('Oppland’s has 15 million in four areas, and two decisions', async () => {
    const data = await ask(`{ programme(code: "OFK-BIF") {
      period { start end } budget { code amount { amount currency } responsible { partner { id } } }
      approvals { date body caseNumber text { nb } points { nb } }
    } }`);
    const amounts = listAt(data, 'programme.budget').map((area) => [
      at(area, 'code'),
      at(area, 'amount.amount'),
    ]);
    expect(amounts).toEqual([
      ['A', '6000000.00'],
      ['B', '6000000.00'],
      ['C', '2000000.00'],
      ['D', '1000000.00'],
    ]);
    expect(amounts.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(15_000_000);
    expect(at(data, 'programme.budget.3.responsible.partner.id')).toBe('NO:oppland-fylkeskommune');
    expect(at(data, 'programme.approvals')).toMatchObject([
      { date: '2013-03-12', body: 'Fylkesutvalget', caseNumber: '30/13', points: [] },
      { date: '2013-06-11', caseNumber: null },
    ]);
    const points = listAt(data, 'programme.approvals.1.points').map((point) => String(at(point, 'nb')));
    expect(points).toHaveLength(8);
    expect(points[1]).toMatch(/inntil kr\. 15 mill\. til et 3-årig/);
    expect(points[7]).toMatch(/kr\. 10 mill\. fra disposisjonsfondet ansvar 727 000 funksjon 17010/);
  });

  test('are listed by code, and an unknown one is null', async () => {
    const data = await ask(
      `{ programmes { edges { node { code } } } none: programme(code: "NONE") { code } }`,
    );
    expect(listAt(data, 'programmes.edges').map((edge) => at(edge, 'node.code'))).toEqual([
      'MRFK-HOPPID',
      'OFK-BIF',
    ]);
    expect(at(data, 'none')).toBeNull();
  });
});

describe('actions', () => {
  const FIELDS = `code parent { code } programme { code } period { start end } costPerYear { amount currency } cost { amount currency }
    stages { number period { start end } condition { en } steps { en } }
    fundingSources { source { partner { id } } amount { amount currency } period { start end } }
    players { nameInDocument partner { id } } policyGoals { code }`;

  test('the first costs 50,000 euros a year; its project of 80,000 is halved between state and county', async () => {
    const data = at(await ask(`{ action(code: "OSS-A1") { ${FIELDS} } }`), 'action');
    expect(data).toMatchObject({
      parent: null,
      programme: { code: 'MRFK-HOPPID' },
      period: { start: '2019-01-01', end: '2024-12-31' },
      costPerYear: { amount: '50000.00', currency: 'EUR' },
      cost: null,
      fundingSources: [
        {
          source: { partner: { id: '0192:944183779' } },
          amount: null,
          period: { start: '2021-01-01', end: '2024-12-31' },
        },
        { source: { partner: { id: 'NO:imdi' } }, amount: { amount: '40000.00', currency: 'EUR' } },
        { source: { partner: { id: '0192:944183779' } }, amount: { amount: '40000.00', currency: 'EUR' } },
      ],
    });
    const amounts = listAt(data, 'fundingSources').flatMap((each) =>
      at(each, 'amount') === null ? [] : Number(at(each, 'amount.amount')),
    );
    expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(80_000);
    expect(listAt(data, 'players').map((each) => at(each, 'partner.id'))).toEqual([
      '0192:944183779',
      'NO:flyktningtjenesten-molde',
      'NO:protomore',
      'NO:vindel',
      'NO:nav',
    ]);
  });

  test('the second has a pilot and a stage that depends on it', async () => {
    const data = at(await ask(`{ action(code: "OSS-A2") { ${FIELDS} } }`), 'action');
    expect(data).toMatchObject({
      costPerYear: null,
      cost: { amount: '100000.00', currency: 'EUR' },
      stages: [
        { number: 1, period: { start: '2021-01-01', end: '2022-12-31' }, condition: null },
        { number: 2, period: { start: '2022-01-01', end: '2024-12-31' } },
      ],
    });
    expect(at(data, 'stages.1.condition.en')).toMatch(/successful/);
    expect(listAt(data, 'stages.0.steps')).toHaveLength(3);
  });

  test('parts name the whole', async () => {
    const data = await ask(
      `{ actions(programme: "MRFK-HOPPID", first: 2) { edges { node { code parent { code } } } pageInfo { hasNextPage endCursor } } none: actions(programme: "OFK-BIF") { edges { node { code } } } }`,
    );
    expect(listAt(data, 'actions.edges').map((edge) => at(edge, 'node'))).toEqual([
      { code: 'OSS-A1', parent: null },
      { code: 'OSS-A1.1', parent: { code: 'OSS-A1' } },
    ]);
    const rest = await ask(
      `query ($after: String) { actions(programme: "MRFK-HOPPID", after: $after) { edges { node { code } } pageInfo { hasNextPage } } }`,
      {
        after: at(data, 'actions.pageInfo.endCursor'),
      },
    );
    expect(listAt(rest, 'actions.edges').map((edge) => at(edge, 'node.code'))).toEqual([
      'OSS-A1.2',
      'OSS-A2',
    ]);
    expect(at(data, 'none.edges')).toEqual([]);
  });

  test('with their goals and programmes cost one command for each', async () => {
    graph.counters.reset();
    await ask(
      `{ actions { edges { node { programme { code } policyGoals { code text { en } } parent { code } } } } }`,
    );
    expect(graph.counters.of('samgraf-county').commands).toEqual({ aggregate: 1, find: 3 });
  });
});

describe('what no record may hold', () => {
  test('a phone or an e-mail of a person in the documents', () => {
    const stored = JSON.stringify(rows);
    expect(stored).not.toMatch(/@|\+47/);
  });

  test('a reference to a record of its own that is not stored', () => {
    const keys = Object.values(rows).flatMap((all) => all.map(({ _id }) => _id));
    const references = [
      ...rows.programmes.flatMap(({ policyGoals }) => policyGoals),
      ...rows.policyGoals.flatMap(({ parent }) => parent ?? []),
      ...rows.activityPlans.map(({ agreement }) => agreement),
      ...rows.payouts.map(({ agreement }) => agreement),
      ...rows.actions.flatMap(({ parent, programme, policyGoals }) => [
        programme,
        ...(parent === undefined ? [] : [parent]),
        ...policyGoals,
      ]),
      ...rows.courses.flatMap(({ action }) => action ?? []),
    ];
    expect(references.filter((reference) => !keys.includes(reference))).toEqual([]);
  });
});
