import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ID = 'VIKEN-ETABL-2022-ALLE';

/** Inhabitants of Molde and Bærum on 1 January 2021, Statistics Norway, table 07459. */
const [MOLDE, BAERUM] = [31_870, 128_233];

const municipality = (id: string, populations?: unknown) => ({
  __typename: 'Municipality',
  id,
  ...(populations !== undefined && { populations }),
});

const official = (value: number) => [
  { asOf: '2021-01-01', value, status: 'OFFICIAL' },
  { asOf: '2021-07-01', value: null, status: 'MISSING' },
];

const FUNDING = `... on Municipality { id funding { agreement { id } county { amount } municipal { amount } municipalSplit basis { populationDate population status referenceStatus note } } }`;

describe('what a municipality yields', () => {
  test('is the rates × its inhabitants, split by head by assumption', async () => {
    const found = await graph.entities([municipality('NO:3024', official(BAERUM))], FUNDING);
    expect(at(found, '0.funding')).toMatchObject([
      {
        agreement: { id: ID },
        county: { amount: '705281.50' },
        municipal: { amount: '320582.50' },
        municipalSplit: 'ASSUMED',
        basis: {
          populationDate: '2021-01-01',
          population: BAERUM,
          status: 'OFFICIAL',
          referenceStatus: 'MISSING',
        },
      },
    ]);
    expect(at(found, '0.funding.0.basis.note')).toMatch(
      /2021-07-01.*2021-01-01.*this municipality is assumed/,
    );
    expect(550 * BAERUM).toBe(70_528_150);
    expect(250 * BAERUM).toBe(32_058_250);
  });

  test('is the amount agreed where there is one', async () => {
    const [agreement] = rows.cooperationAgreements;
    const agreed = {
      ...agreement,
      _id: ID,
      coverage: { document: 'an agreement', locator: 'section 1', kind: 'STATED' },
      onBehalfOf: [{ municipality: 'NO:3024', agreedYearlyAmount: { minor: 40_000_050, currency: 'NOK' } }],
    };
    const other = await startSubgraph(county, { ...rows, cooperationAgreements: [agreed] });
    const found = await other.entities(
      [municipality('NO:3024', [{ asOf: '2021-07-01', value: BAERUM, status: 'OFFICIAL' }])],
      FUNDING,
    );
    await other.stop();
    expect(at(found, '0.funding')).toMatchObject([
      { municipal: { amount: '400000.50' }, municipalSplit: 'STATED', basis: { note: null } },
    ]);
  });

  test('is empty without an agreement, leaves one out without a figure, and is null without an answer of the owner', async () => {
    const later = [{ asOf: '2022-01-01', value: BAERUM, status: 'OFFICIAL' }];
    const found = await graph.entities(
      [
        municipality('NO:1506', official(MOLDE)),
        municipality('NO:3024', later),
        municipality('NO:3024', []),
        municipality('NO:3024', null),
        municipality('NO:3024'),
      ],
      FUNDING,
    );
    expect([0, 1, 2, 3, 4].map((index) => at(found, `${index}.funding`))).toEqual([[], [], [], null, null]);
  });
});

describe('lists of a municipality', () => {
  const LISTS = `... on Municipality { id
    cooperationAgreements { edges { node { id } } }
    payouts(year: 2023) { edges { node { year instalment agreement { id } } } }
    courses(first: 3) { edges { node { id } } pageInfo { hasNextPage } } }`;

  test('hold what is its own alone', async () => {
    const found = await graph.entities(
      [municipality('NO:3024'), municipality('NO:1505'), municipality('NO:9999')],
      LISTS,
    );
    const nodes = (index: number, list: string, field: string) =>
      listAt(found, `${index}.${list}.edges`).map((edge) => at(edge, `node.${field}`));
    expect(nodes(0, 'cooperationAgreements', 'id')).toEqual([ID]);
    expect(nodes(0, 'payouts', 'instalment')).toEqual([1, 2]);
    expect(nodes(0, 'courses', 'id')).toEqual([]);
    expect(nodes(1, 'cooperationAgreements', 'id')).toEqual([]);
    expect(nodes(1, 'payouts', 'instalment')).toEqual([]);
    expect(nodes(1, 'courses', 'id')).toEqual([
      'OSS-A1-2020-H1-KRISTIANSUND',
      'OSS-A1-2020-H2-KRISTIANSUND',
      'OSS-A1-2021-H1-KRISTIANSUND',
    ]);
    expect(at(found, '1.courses.pageInfo.hasNextPage')).toBe(false);
    expect(['cooperationAgreements', 'payouts', 'courses'].map((list) => nodes(2, list, 'id'))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('cost as many database commands for a hundred as for one', async () => {
    const cost = async (ids: readonly string[]) => {
      graph.counters.reset();
      await graph.entities(
        ids.map((id) => municipality(id, official(1000))),
        `${LISTS.slice(0, -1)} funding { agreement { id } total: county { amount } } }`,
      );
      return { ...graph.counters.of('samgraf-county') };
    };
    const covered = rows.cooperationAgreements.flatMap(({ onBehalfOf }) =>
      onBehalfOf.map((share) => share.municipality),
    );
    const others = Array.from({ length: 49 }, (_, index) => `NO:${1501 + index}`);
    const one = await cost(['NO:3024']);
    const hundred = await cost([...covered, ...others]);
    expect(hundred.commands).toEqual(one.commands);
    // Agreements page, payouts page, courses page; covering agreements; the payouts' agreement.
    expect(one.commands).toEqual({ aggregate: 3, find: 2 });
  });

  test.each([[{ $ne: '' }], ['1506'], [null]])('refuse the id %j before asking the database', async (id) => {
    graph.counters.reset();
    const answer = await graph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality { courses { edges { node { id } } } } } }`,
      { representations: [{ __typename: 'Municipality', id }] },
    );
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', field: 'key', rule: 'must be a MunicipalityId' } },
    ]);
    expect(graph.counters.of('samgraf-county').commands).toEqual({});
  });
});
