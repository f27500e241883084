import { rows } from '../../../seed/immigration.ts';
import { BrokenSeed, load } from '../../../seed/load.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const DB = 'samgraf-immigration';
const MOLDE_2021 = 'STARTUP_TRAINING:NO:1506:2021-H1';
const COUNT = 'value suppressed method release';
const SPLIT = `women { ${COUNT} } men { ${COUNT} } mixed { ${COUNT} } total { ${COUNT} }`;
const ids = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node.id'));
const values = (split: unknown) => ['women', 'men', 'total'].map((each) => at(split, `${each}.value`));
const answer = async (text: string, variables: object = {}) => dataOf(await graph.query(text, variables));

/** The seed's people by a test of their record, those at graded addresses left out: counted here, not by the product. */
const people = rows.participants.filter((each) => !each.addressGraded);
const cohort = (id: string) =>
  people.filter((each) => `${each.programme}:${each.municipality}:${each.halfYear}` === id);

describe('a cohort', () => {
  test('says who, where, when, which course and how many', async () => {
    const data = await answer(
      `query ($id: ID!) { cohort(id: $id) {
        id programme municipality { __typename id } period { start end } course { __typename id }
        service { nameInDocument partner { id } } size { ${SPLIT} } womenShare
        release { id publishedAt threshold } provenance { kind }
      } }`,
      { id: MOLDE_2021 },
    );
    const count = (value: number) => ({
      value,
      suppressed: false,
      method: 'SUPPRESSION',
      release: '2021-09-01',
    });
    const women = cohort(MOLDE_2021).filter(({ sex }) => sex === 'WOMAN').length;
    const all = cohort(MOLDE_2021).length;
    expect(at(data, 'cohort')).toEqual({
      id: MOLDE_2021,
      programme: 'STARTUP_TRAINING',
      municipality: { __typename: 'Municipality', id: 'NO:1506' },
      period: { start: '2021-01-01', end: '2021-06-30' },
      course: { __typename: 'Course', id: 'OSS-A1-2021-H1-MOLDE' },
      service: {
        nameInDocument: 'Immigration service Molde',
        partner: { id: 'NO:flyktningtjenesten-molde' },
      },
      size: { women: count(women), men: count(all - women), mixed: null, total: count(all) },
      womenShare: '0.5926',
      release: { id: '2021-09-01', publishedAt: '2021-09-01', threshold: 5 },
      provenance: [{ kind: 'SYNTHETIC' }],
    });
    expect((women / all).toFixed(4)).toBe('0.5926');
  });

  test('shows its funnel in order, and conversion only between published stages', async () => {
    const funnel = listAt(
      await answer(`{ cohort(id: "${MOLDE_2021}") { funnel { stage reached { ${SPLIT} } conversion } } }`),
      'cohort.funnel',
    );
    expect(
      funnel.map((step) => [at(step, 'stage'), ...values(at(step, 'reached')), at(step, 'conversion')]),
    ).toEqual([
      ['PRE_COURSE', 32, 22, 54, null],
      ['INFO_NIGHT', 23, null, null, null],
      ['COURSE', 13, 14, 27, null],
      ['IDEA_VERIFIED', 6, 9, 15, '0.5556'],
      ...['TEAM_MATCHED', 'MENTOR_MATCHED', 'NETWORK_BUILT', 'FIRST_CUSTOMER', 'SCALING'].map((stage) => [
        stage,
        null,
        null,
        null,
        null,
      ]),
    ]);
    const verified = cohort(MOLDE_2021).filter(
      ({ furthestStage }) => !['PRE_COURSE', 'INFO_NIGHT', 'COURSE'].includes(furthestStage ?? ''),
    );
    expect(verified).toHaveLength(15);
    expect((15 / 27).toFixed(4)).toBe('0.5556');
  });

  test('that is suppressed tells no share and no conversion', async () => {
    const data = await answer(
      `{ cohort(id: "STARTUP_TRAINING:NO:1505:2020-H1") { womenShare size { ${SPLIT} } funnel { conversion reached { total { ${COUNT} } } } } }`,
    );
    const hidden = { value: null, suppressed: true, method: 'SUPPRESSION', release: '2020-09-01' };
    expect(at(data, 'cohort.womenShare')).toBeNull();
    expect(at(data, 'cohort.size')).toEqual({ women: hidden, men: hidden, mixed: null, total: hidden });
    expect(listAt(data, 'cohort.funnel')).toEqual(
      Array.from({ length: 9 }, () => ({ conversion: null, reached: { total: hidden } })),
    );
  });

  test('of an unknown id is null', async () => {
    expect(await answer('{ cohort(id: "INTRO:NO:1506:1999-H1") { id } }')).toEqual({ cohort: null });
  });
});

describe('cohorts', () => {
  test('are listed by half-year, then id, page by page', async () => {
    const found: unknown[] = [];
    let after: unknown = null;
    for (let page = 0; page < 10; page++) {
      const data = await answer(
        'query ($after: String) { cohorts(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      found.push(...ids(data, 'cohorts'));
      if (at(data, 'cohorts.pageInfo.hasNextPage') === false) break;
      after = at(data, 'cohorts.pageInfo.endCursor');
    }
    const expected = rows.cohorts.map(({ _id, period }) => `${period.start} ${_id}`).sort();
    expect(found).toEqual(expected.map((each) => each.slice(11)));
  });

  test.each([
    ['programme: STARTUP_TRAINING', 9],
    ['municipality: "NO:1506"', 12],
    ['municipality: "NO:1502"', 3],
    ['programme: MENTOR_TRAINEE, municipality: "NO:1505"', 3],
    ['startsFrom: "2020-07-01"', 26],
    ['startsFrom: "2021-07-02"', 0],
    ['programme: INTRO, municipality: "NO:1539", startsFrom: "2020-01-01"', 4],
    ['municipality: "NO:5001"', 0],
  ])('are found by %s', async (filter, length) => {
    expect(
      ids(await answer(`{ cohorts(${filter}, first: 100) { edges { node { id } } } }`), 'cohorts'),
    ).toHaveLength(length);
  });

  test.each([
    [
      'municipality { integration(year: 2020) { entered { value } programmes { programme } } } release { id }',
      5,
    ],
    [
      'size { total { value } } municipality { integration(year: 2020) { cohorts { id } } } release { id }',
      3,
    ],
  ])('cost a constant number of commands with %s', async (selection, most) => {
    for (const first of [1, 7, 25]) {
      graph.counters.reset();
      await answer(`query ($first: Int) { cohorts(first: $first) { edges { node { id ${selection} } } } }`, {
        first,
      });
      const { commands, documents } = graph.counters.of(DB);
      expect(Object.values(commands).reduce((total, each) => total + each)).toBeLessThanOrEqual(most);
      // The page and one more, its municipalities' cohorts of the year, and the releases.
      expect(documents).toBeLessThanOrEqual(first + 1 + 18 + 5);
    }
  });

  test.each([
    ['cohorts(first: 0)', 'first', 'must be 1 to 200'],
    ['cohorts(first: 201)', 'first', 'must be 1 to 200'],
    ['cohorts(after: "nonsense")', 'after', 'must be a cursor of this list'],
    [
      'cohorts(municipality: "Molde")',
      'municipality',
      'must be NO: or SE: and a four-digit municipality code',
    ],
    ['cohorts(startsFrom: "2020-13-01")', 'startsFrom', 'must be a calendar date YYYY-MM-DD'],
  ])('refuse %s before the database is asked', async (field, at_, rule) => {
    graph.counters.reset();
    const { data, errors } = await graph.query(`{ ${field} { edges { node { id } } } }`);
    expect(data === null || JSON.stringify(data) === '{"cohorts":null}').toBe(true);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', field: at_, rule },
    ]);
    expect(graph.counters.of(DB).commands).toEqual({});
  });
});

describe('releases', () => {
  test('are listed oldest first, each with its half-year and what it holds', async () => {
    const data = await answer(`{ statisticalReleases { edges { node {
      id publishedAt period { start end } method threshold entered { value } programmes { programme entered { value } } countTotal countSuppressed provenance { kind }
    } } } }`);
    const nodes = listAt(data, 'statisticalReleases.edges').map((edge) => at(edge, 'node'));
    expect(nodes.map((node) => at(node, 'id'))).toEqual([
      '2020-03-02',
      '2020-09-01',
      '2021-03-01',
      '2021-09-01',
      '2022-03-01',
    ]);
    expect(nodes[3]).toMatchObject({
      publishedAt: '2021-09-01',
      period: { start: '2021-01-01', end: '2021-06-30' },
      method: 'SUPPRESSION',
      threshold: 5,
      entered: { value: people.filter(({ halfYear }) => halfYear === '2021-H1').length },
      provenance: [{ kind: 'SYNTHETIC' }],
    });
    for (const node of nodes) {
      const [total, suppressed] = [Number(at(node, 'countTotal')), Number(at(node, 'countSuppressed'))];
      expect(suppressed).toBeGreaterThan(0);
      expect(suppressed).toBeLessThan(total);
    }
  });

  test('never hold a half-year or a work package twice', () => {
    const unique = (all: unknown[]) => new Set(all).size === all.length;
    expect(unique(rows.statisticalReleases.map(({ period }) => period.start))).toBe(true);
    for (const all of [rows.cohorts, rows.courseCounts, rows.workPackageCounts])
      expect(unique(all.map(({ _id }) => _id))).toBe(true);
  });

  test('with a threshold of 2 are refused by the store', async () => {
    const [release] = rows.statisticalReleases;
    const broken = { ...rows, statisticalReleases: [{ ...release, _id: '2022-09-01', threshold: 2 }] };
    const refused = load(graph.db, immigration.collections(graph.db), broken, 'seed', () => undefined);
    await expect(refused).rejects.toThrow(BrokenSeed);
    await expect(refused).rejects.toThrow(/threshold: .*minimum allowed value \(3\)/);
    expect(
      ids(await answer('{ statisticalReleases { edges { node { id } } } }'), 'statisticalReleases'),
    ).toHaveLength(5);
  });
});
