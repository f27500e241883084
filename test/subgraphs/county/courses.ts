import { rows } from '../../../seed/county.ts';
import { load } from '../../../seed/load.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const list = async (filter: string) =>
  listAt(dataOf(await graph.query(`{ courses${filter} { edges { node { id } } } }`)), 'courses.edges').map(
    (edge) => at(edge, 'node.id'),
  );

const MOLDE = ['OSS-A1-2020-H1-MOLDE', 'OSS-A1-2020-H2-MOLDE', 'OSS-A1-2021-H1-MOLDE'];
const KRISTIANSUND = [
  'OSS-A1-2020-H1-KRISTIANSUND',
  'OSS-A1-2020-H2-KRISTIANSUND',
  'OSS-A1-2021-H1-KRISTIANSUND',
];
const UNDATED = ['OSS-A1-2019-PRE', 'VIKEN-ETABL-BASIC', 'VIKEN-ETABL-THEME'];
const OF_2019 = ['OSS-A1-2019-INFO', 'OSS-A1-2019-41'];

test('the first course was in week 41 of 2019, in Molde by assumption', async () => {
  const data = dataOf(
    await graph.query(`{ course(id: "OSS-A1-2019-41") {
      id title { en } kind period { start end } municipality { id } action { code } seats priceToParticipant { amount } provenance { kind }
    } }`),
  );
  expect(at(data, 'course')).toEqual({
    id: 'OSS-A1-2019-41',
    title: { en: 'Starting business in Norway' },
    kind: 'IMMIGRANT_STARTUP',
    period: { start: '2019-10-08', end: '2019-10-09' },
    municipality: { id: 'NO:1502' },
    action: { code: 'OSS-A1.1' },
    seats: null,
    priceToParticipant: null,
    provenance: [{ kind: 'STATED' }, { kind: 'ASSUMED' }],
  });
  // ISO 8601: 4 January is always in week 1, and weeks begin on Monday.
  const monday = Date.UTC(2019, 0, 4) - ((new Date(Date.UTC(2019, 0, 4)).getUTCDay() + 6) % 7) * 86_400_000;
  expect(Math.floor((Date.UTC(2019, 9, 8) - monday) / (7 * 86_400_000)) + 1).toBe(41);
});

test('later start-up trainings are SYNTHETIC and say so', async () => {
  const references = [...MOLDE, ...KRISTIANSUND].map((id) => ({ __typename: 'Course', id }));
  graph.counters.reset();
  const found = await graph.entities(
    references,
    '... on Course { id kind municipality { id } action { code } seats provenance { kind } }',
  );
  expect(found).toMatchObject([
    ...MOLDE.map((id) => ({
      id,
      municipality: { id: 'NO:1506' },
      kind: 'IMMIGRANT_STARTUP',
      action: { code: 'OSS-A1.1' },
      provenance: [{ kind: 'SYNTHETIC' }],
    })),
    ...KRISTIANSUND.map((id) => ({
      id,
      municipality: { id: 'NO:1505' },
      kind: 'IMMIGRANT_STARTUP',
      action: { code: 'OSS-A1.1' },
      provenance: [{ kind: 'SYNTHETIC' }],
    })),
  ]);
  expect(graph.counters.of('samgraf-county').commands).toEqual({ find: 2 });
});

test('the service in Viken offers a free basic course; what a theme course costs is open', async () => {
  const data = dataOf(
    await graph.query(`{
      basic: course(id: "VIKEN-ETABL-BASIC") { kind period { start } municipality { id } action { code } priceToParticipant { amount currency } }
      theme: course(id: "VIKEN-ETABL-THEME") { kind period { start } priceToParticipant { amount } }
    }`),
  );
  expect(data).toEqual({
    basic: {
      kind: 'BASIC',
      period: null,
      municipality: null,
      action: null,
      priceToParticipant: { amount: '0.00', currency: 'NOK' },
    },
    theme: { kind: 'THEME', period: null, priceToParticipant: null },
  });
});

describe('courses', () => {
  const dated = [...OF_2019, ...MOLDE.flatMap((id, index) => [id, KRISTIANSUND[index] ?? ''])];

  test.each([
    ['', [...UNDATED, ...dated]],
    ['(municipality: "NO:1505")', KRISTIANSUND],
    ['(municipality: "NO:1502")', ['OSS-A1-2019-PRE', ...OF_2019]],
    ['(municipality: "NO:1506")', MOLDE],
    ['(kind: BASIC)', ['VIKEN-ETABL-BASIC']],
    ['(kind: FACILITATOR_CERT)', []],
    ['(startsFrom: "2021-04-13")', ['OSS-A1-2021-H1-MOLDE', 'OSS-A1-2021-H1-KRISTIANSUND']],
    ['(startsFrom: "2021-04-21")', []],
    ['(municipality: "NO:1506", kind: IMMIGRANT_STARTUP, startsFrom: "2020-01-01")', MOLDE],
    ['(title: "GRUNN")', ['VIKEN-ETABL-BASIC']],
    ['(title: "norway")', ['OSS-A1-2019-41']],
    ['(title: "orway")', []],
    ['(title: "start-up", municipality: "NO:1505", startsFrom: "2020-06-01")', KRISTIANSUND.slice(1)],
  ])('filtered by %s go by first day, undated ones first', async (filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });

  test('pages run through undated and dated ones without gap or overlap', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    do {
      const data = dataOf(
        await graph.query(
          `query ($after: String) { courses(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        ),
      );
      seen.push(...listAt(data, 'courses.edges').map((edge) => at(edge, 'node.id')));
      after =
        at(data, 'courses.pageInfo.hasNextPage') === true ? at(data, 'courses.pageInfo.endCursor') : null;
    } while (after !== null && seen.length < 100);
    expect(seen).toEqual([...UNDATED, ...dated]);
  });

  test('of an action are its own, not those of its parts', async () => {
    const data = dataOf(
      await graph.query(`{
        whole: action(code: "OSS-A1") { courses { edges { node { id } } } }
        part: action(code: "OSS-A1.1") { courses { edges { node { id } } } }
      }`),
    );
    expect(at(data, 'whole.courses.edges')).toEqual([]);
    expect(listAt(data, 'part.courses.edges').map((edge) => at(edge, 'node.id'))).toEqual([
      'OSS-A1-2019-PRE',
      ...dated,
    ]);
  });

  test.each([
    ['(municipality: "NO:15")', 'municipality'],
    ['(startsFrom: "yesterday")', 'startsFrom'],
    ['(first: -1)', 'first'],
    ['(after: "WyJfaWQiLCJ4IiwieCJd")', 'after'],
  ])('refuse %s before asking the database', async (filter, field) => {
    graph.counters.reset();
    const answer = await graph.query(`{ courses${filter} { edges { node { id } } } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(graph.counters.of('samgraf-county').commands).toEqual({});
  });
});

test('a first day that is not the period’s is not loaded', async () => {
  const wrong = { ...rows.courses[0], _id: 'X', firstDay: '2019-03-01' };
  const loading = load(
    graph.db,
    county.collections(graph.db),
    { courses: [wrong] },
    'a test',
    () => undefined,
  );
  await expect(loading).rejects.toMatchObject({ faults: [{ field: 'firstDay' }] });
});
