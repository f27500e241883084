import { z } from 'zod';
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

const RATES = ['2014TC16RFCB016/NOK/FIXED', '2014TC16RFCB016/SEK/2015-02'];

describe('project', () => {
  test('keeps plan, decision and outcome apart', async () => {
    const data = dataOf(
      await graph.query(`{ project(code: "SH-BI") { title { en original } period { start end } keepAcronym
        leads { country partner { nameInDocument partner { id } } }
        versions { kind period { start end } euSupport { amount currency } stateFunding { amount currency } totalBudget { amount currency } provenance { kind } }
      } }`),
    );
    expect(at(data, 'project')).toEqual({
      title: { en: 'Scandinavian Heartland – Business improvement', original: 'EN' },
      period: { start: '2015-05-01', end: '2018-04-30' },
      keepAcronym: null,
      leads: [
        {
          country: 'NO',
          partner: {
            nameInDocument: 'Regionrådet for Fjellregionen',
            partner: { id: ORG.FJELLREGIONEN_COUNCIL },
          },
        },
        {
          country: 'SE',
          partner: { nameInDocument: 'Länsstyrelsen Dalarna', partner: { id: ORG.LANSSTYRELSEN_DALARNA } },
        },
      ],
      versions: [
        {
          kind: 'PLAN',
          period: { start: '2015-05-01', end: '2018-04-30' },
          euSupport: { amount: '570000.00', currency: 'EUR' },
          stateFunding: { amount: '2500000.00', currency: 'NOK' },
          totalBudget: null,
          provenance: { kind: 'STATED' },
        },
        {
          kind: 'DECISION',
          period: { start: '2015-05-01', end: '2018-12-31' },
          euSupport: { amount: '589773.00', currency: 'EUR' },
          stateFunding: { amount: '312500.00', currency: 'EUR' },
          totalBudget: { amount: '2221773.00', currency: 'EUR' },
          provenance: { kind: 'DECIDED' },
        },
        {
          kind: 'FINAL',
          period: null,
          euSupport: null,
          stateFunding: null,
          totalBudget: null,
          provenance: { kind: 'STATED' },
        },
      ],
    });
  });

  test.each([
    ['programme: "2014TC16RFCB016"', 1],
    ['programme: "2014TC16RFCB000"', 0],
    ['runningOn: "2015-05-01"', 1],
    ['runningOn: "2018-04-30"', 1],
    ['runningOn: "2018-05-01"', 0],
    ['runningOn: "2015-04-30"', 0],
    ['title: "business"', 1],
    ['title: "HEARTLAND"', 1],
    ['title: "land"', 0],
    ['programme: "2014TC16RFCB016", runningOn: "2016-01-01", title: "scand"', 1],
  ])('is listed by %s: %i', async (args, length) => {
    const data = dataOf(await graph.query(`{ projects(${args}) { edges { node { code } } } }`));
    expect(listAt(data, 'projects.edges')).toHaveLength(length);
  });

  test.each(['first: 0', 'first: 201', 'first: -1', 'after: "x"', 'runningOn: "2016-02-30"'])(
    'list refuses %s before the database sees it',
    async (args) => {
      graph.counters.reset();
      const answer = await graph.query(`{ projects(${args}) { edges { cursor } } }`);
      expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
      expect(graph.counters.of('samgraf-crossborder').commands).toEqual({});
    },
  );

  test('refuses a cursor of another list', async () => {
    const data = dataOf(await graph.query('{ partners(first: 1) { pageInfo { endCursor } } }'));
    const answer = await graph.query(
      'query ($after: String) { projects(after: $after) { edges { cursor } } }',
      { after: at(data, 'partners.pageInfo.endCursor') },
    );
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', field: 'after', rule: 'must be a cursor of this list' },
    ]);
  });
});

describe('work packages', () => {
  test('have the plan’s periods, all inside the project, and those who carry them out', async () => {
    const data = dataOf(
      await graph.query(`{ project(code: "SH-BI") { workPackages { edges { node { number period { start end } title { sv nb en }
        responsible { nameInDocument partner { id } } mentors { nameInDocument } } } } } }`),
    );
    const found = listAt(data, 'project.workPackages.edges').map((edge) => at(edge, 'node'));
    expect(
      found.map((each) => [at(each, 'number'), at(each, 'period.start'), at(each, 'period.end')]),
    ).toEqual([
      [1, '2015-09-01', '2018-01-31'],
      [2, '2015-09-01', '2018-01-31'],
      [3, '2015-06-01', '2018-03-31'],
      [4, '2015-06-01', '2018-03-31'],
      [5, '2015-06-01', '2018-03-31'],
      [6, '2015-05-01', '2018-04-30'],
      [7, '2015-05-01', '2018-04-30'],
    ]);
    expect(at(found[2], 'responsible')).toEqual([
      { nameInDocument: 'Kommuner', partner: null },
      { nameInDocument: 'BID-grupper', partner: null },
      { nameInDocument: 'Länsstyrelsen Dalarna', partner: { id: ORG.LANSSTYRELSEN_DALARNA } },
      { nameInDocument: 'Regionrådet Fjellregionen', partner: { id: ORG.FJELLREGIONEN_COUNCIL } },
    ]);
    expect(
      found.map((each) => listAt(each, 'mentors').map((mentor) => at(mentor, 'nameInDocument'))),
    ).toEqual([
      ['SINTEF'],
      ['Högskolan Dalarna'],
      ['BID-Scotland', 'BID-Sweden', 'Svenska Stadskärnor'],
      [],
      ['Nat program för leverantörsutveckling (no)', 'Konkurrensverket (se)'],
      [],
      [],
    ]);
  });

  test('page by number', async () => {
    const page = async (after: unknown) =>
      at(
        dataOf(
          await graph.query(
            'query ($after: String) { project(code: "SH-BI") { workPackages(first: 3, after: $after) { edges { node { number } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }',
            { after },
          ),
        ),
        'project.workPackages',
      );
    const numbers = (found: unknown) => listAt(found, 'edges').map((edge) => at(edge, 'node.number'));
    const one = await page(null);
    const two = await page(at(one, 'pageInfo.endCursor'));
    const three = await page(at(two, 'pageInfo.endCursor'));
    expect([one, two, three].map(numbers)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(at(three, 'pageInfo')).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('exchange rates', () => {
  const ids = async (args: string) =>
    listAt(
      dataOf(await graph.query(`{ exchangeRates${args} { edges { node { id } } } }`)),
      'exchangeRates.edges',
    ).map((edge) => at(edge, 'node.id'));

  test.each([
    ['', RATES],
    ['(currency: "SEK")', [RATES[1]]],
    ['(month: "2015-02")', RATES],
    // The fixed one holds for every month, the other for its own alone.
    ['(month: "2016-02")', [RATES[0]]],
    ['(programme: "2014TC16RFCB016", currency: "NOK", month: "2015-02")', [RATES[0]]],
    ['(programme: "2014TC16RFCB000")', []],
  ])('of %s', async (args, expected) => {
    expect(await ids(args)).toEqual(expected);
  });

  test.each(['month: "2015-13"', 'currency: "KRONER"'])('refuse %s', async (args) => {
    const answer = await graph.query(`{ exchangeRates(${args}) { edges { cursor } } }`);
    expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('belong to a programme with its figures', async () => {
    const data = dataOf(
      await graph.query(
        '{ project(code: "SH-BI") { programme { cci euFunding { amount currency } totalBudget { amount } exchangeRates { edges { node { id programme { cci } } } } } } }',
      ),
    );
    expect(at(data, 'project.programme')).toEqual({
      cci: '2014TC16RFCB016',
      euFunding: { amount: '44367967.00', currency: 'EUR' },
      totalBudget: { amount: '88735934.00' },
      exchangeRates: { edges: RATES.map((id) => ({ node: { id, programme: { cci: '2014TC16RFCB016' } } })) },
    });
  });
});

describe('references', () => {
  test('resolve in batches, one command for each type; unknown ones are null', async () => {
    const keys: [string, string, string][] = [
      ['Project', 'code', 'SH-BI'],
      ['InterregProgramme', 'cci', '2014TC16RFCB016'],
      ['ExchangeRate', 'id', '2014TC16RFCB016/NOK/FIXED'],
      ['WorkPackage', 'id', 'SH-BI:3'],
      ['BudgetLine', 'id', 'SH-BI:3:SE:1'],
      ['FinancingSource', 'id', 'SH-BI:F:SE:6'],
      ['Indicator', 'code', 'SH-BI:I1'],
      ['IndicatorReport', 'id', 'SH-BI:I1:SE:2016'],
    ];
    for (const [type, key, value] of keys) {
      graph.counters.reset();
      const representations = [value, 'nothing', value].map((each) => ({ __typename: type, [key]: each }));
      const found = z
        .array(z.unknown())
        .parse(await graph.entities(representations, `... on ${type} { ${key} }`));
      expect([type, found]).toEqual([type, [{ [key]: value }, null, { [key]: value }]]);
      expect([type, graph.counters.of('samgraf-crossborder').commands]).toEqual([type, { find: 1 }]);
    }
  });

  test.each(['Project', 'WorkPackage', 'Indicator', 'Partner'])(
    'to %s that are no text are refused',
    async (type) => {
      graph.counters.reset();
      const key = type === 'Project' || type === 'Indicator' ? 'code' : 'id';
      const answer = await graph.query(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${key} } } }`,
        {
          r: [{ __typename: type, [key]: { $ne: null } }],
        },
      );
      expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
      expect(graph.counters.of('samgraf-crossborder').commands).toEqual({});
    },
  );
});

describe('lists', () => {
  test.each([
    '{ partners(first: 2) { edges { cursor } } }',
    '{ partners(first: 2, country: "SE") { edges { cursor } } }',
    '{ partners(first: 2, sector: ACADEMIA) { edges { cursor } } }',
    '{ partners(first: 2, country: "SE", sector: INTERMEDIARY) { edges { cursor } } }',
    '{ exchangeRates(first: 1, currency: "SEK", month: "2015-02") { edges { cursor } } }',
    '{ workPackage(id: "SH-BI:1") { budgetLines(first: 2) { edges { cursor } } } }',
    '{ workPackage(id: "SH-BI:1") { budgetLines(first: 2, country: "NO") { edges { cursor } } } }',
    '{ project(code: "SH-BI") { financing(first: 2, country: "SE") { edges { cursor } } } }',
    '{ project(code: "SH-BI") { indicators(first: 2) { edges { cursor } } } }',
    '{ indicator(code: "SH-BI:I4") { reports(first: 2) { edges { cursor } } } }',
  ])('read what they return and one: %s', async (text) => {
    graph.counters.reset();
    dataOf(await graph.query(text));
    // Two and one of the list itself, and the record it hangs on.
    expect(graph.counters.of('samgraf-crossborder').documents).toBeLessThanOrEqual(4);
  });

  test('of all work packages are one command, however many there are', async () => {
    const commands = async (first: number) => {
      graph.counters.reset();
      dataOf(
        await graph.query(
          `{ project(code: "SH-BI") { workPackages(first: ${first}) { edges { node { project { code programme { cci } }
            budgetLines { edges { node { id workPackage { number } } } } responsible { partner { id } } } } } } }`,
        ),
      );
      return graph.counters.of('samgraf-crossborder').commands;
    };
    const one = await commands(1);
    expect(await commands(7)).toEqual(one);
  });
});
