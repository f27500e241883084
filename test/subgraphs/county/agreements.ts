import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ID = 'VIKEN-ETABL-2022-ALLE';
const VIKEN = 'NO:viken-fylkeskommune';

/** Viken on 1 January 2021, Statistics Norway, table 07459. */
const INHABITANTS = 1_252_384;

/** Øre as kroner with two decimals, without floating point. */
const kroner = (ore: bigint): string => `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`;

const FUNDING = `county { amount currency } municipal { amount } total { amount }
  basis { referenceDate referenceStatus populationDate population status note }`;

const OFFICIAL_JANUARY = { asOf: '2021-01-01', value: INHABITANTS, status: 'OFFICIAL' };
const MISSING_JULY = { asOf: '2021-07-01', value: null, status: 'MISSING' };

async function yearlyFunding(populationTotals: unknown): Promise<unknown> {
  const representation = { __typename: 'CooperationAgreement', id: ID, populationTotals };
  const found = await graph.entities(
    [representation],
    `... on CooperationAgreement { yearlyFunding { ${FUNDING} } }`,
  );
  return at(found, '0.yearlyFunding');
}

describe('the Viken agreement', () => {
  test('says what the document says', async () => {
    const data = dataOf(
      await graph.query(
        `query ($id: ID!) { cooperationAgreement(id: $id) {
          id title { nb original } period { start end } extensionForeseen noticeMonths countyRate municipalRate currency
          rateIsMinimum populationReference payoutSchedule { instalment share dueMonth }
          parties { role nameInDocument partner { id } } operation { contractPartner { nameInDocument partner { id } } mode operator { nameInDocument } }
          successorParties { predecessor { partner { id } } lastDay successors { nameInDocument partner { id } } }
        } }`,
        { id: ID },
      ),
    );
    expect(at(data, 'cooperationAgreement')).toMatchObject({
      id: ID,
      period: { start: '2022-01-01', end: '2025-12-31' },
      extensionForeseen: true,
      noticeMonths: 12,
      countyRate: '5.50',
      municipalRate: '2.50',
      currency: 'NOK',
      rateIsMinimum: true,
      populationReference: '2021-07-01',
      payoutSchedule: [
        { instalment: 1, share: '0.50', dueMonth: 1 },
        { instalment: 2, share: '0.50', dueMonth: 8 },
      ],
      parties: [
        { role: 'COUNTY', partner: { id: VIKEN } },
        { role: 'CONTRACT_MUNICIPALITY', partner: null },
        { role: 'INNOVATION_NORWAY', partner: { id: 'NO:innovasjon-norge' } },
        { role: 'NAV', partner: { id: 'NO:nav' } },
      ],
      // A form: who signs, and whether by an operator, stands open.
      operation: {
        contractPartner: { nameInDocument: 'Kontraktkommune/Interkommunalt råd', partner: null },
        mode: null,
        operator: null,
      },
      successorParties: [
        {
          predecessor: { partner: { id: VIKEN } },
          lastDay: '2023-12-31',
          successors: [
            { partner: { id: 'NO:ostfold-fylkeskommune' } },
            { partner: { id: 'NO:akershus-fylkeskommune' } },
            { partner: { id: 'NO:buskerud-fylkeskommune' } },
          ],
        },
      ],
    });
  });

  test('covers all 51 municipalities by assumption, and names no amount for any', async () => {
    const data = dataOf(
      await graph.query(
        `{ cooperationAgreement(id: "${ID}") { coveredMunicipalities { id } onBehalfOf { municipality { id } agreedYearlyAmount { amount } } coverage { kind locator quote } } }`,
      ),
    );
    const covered = listAt(data, 'cooperationAgreement.coveredMunicipalities').map((each) => at(each, 'id'));
    expect(new Set(covered).size).toBe(51);
    expect(covered).toEqual(expect.arrayContaining(['NO:3001', 'NO:3007', 'NO:3011', 'NO:3054']));
    expect(covered).not.toEqual(expect.arrayContaining(['NO:3008']));
    const shares = listAt(data, 'cooperationAgreement.onBehalfOf');
    expect(shares.map((each) => at(each, 'municipality.id'))).toEqual(covered);
    expect(shares.filter((each) => at(each, 'agreedYearlyAmount') !== null)).toEqual([]);
    expect(at(data, 'cooperationAgreement.coverage')).toMatchObject({ kind: 'ASSUMED' });
  });
});

describe('yearly funding', () => {
  test('takes the latest official day before a reference day without a figure, and says so', async () => {
    const older = { asOf: '2020-01-01', value: 1_241_165, status: 'OFFICIAL' };
    const funding = await yearlyFunding([MISSING_JULY, OFFICIAL_JANUARY, older]);
    expect(funding).toMatchObject({
      county: { amount: kroner(550n * BigInt(INHABITANTS)), currency: 'NOK' },
      municipal: { amount: kroner(250n * BigInt(INHABITANTS)) },
      total: { amount: kroner(800n * BigInt(INHABITANTS)) },
      basis: {
        referenceDate: '2021-07-01',
        referenceStatus: 'MISSING',
        populationDate: '2021-01-01',
        population: INHABITANTS,
        status: 'OFFICIAL',
      },
    });
    expect(funding).toMatchObject({
      county: { amount: '6888112.00' },
      municipal: { amount: '3130960.00' },
      total: { amount: '10019072.00' },
    });
    expect(at(funding, 'basis.note')).toMatch(/2021-07-01.*2021-01-01.*all 51 municipalities is assumed/);
  });

  test('takes the reference day itself when it has a figure, estimated or official', async () => {
    const estimate = { asOf: '2021-07-01', value: 1_260_807, status: 'ESTIMATE' };
    const estimated = await yearlyFunding([OFFICIAL_JANUARY, estimate]);
    expect(estimated).toMatchObject({
      county: { amount: kroner(550n * 1_260_807n) },
      basis: { referenceStatus: 'ESTIMATE', populationDate: '2021-07-01', status: 'ESTIMATE' },
    });
    expect(at(estimated, 'basis.note')).toMatch(/estimate/);
    const official = await yearlyFunding([
      estimate,
      { asOf: '2021-07-01', value: 1_260_000, status: 'OFFICIAL' },
    ]);
    expect(official).toMatchObject({
      county: { amount: kroner(550n * 1_260_000n) },
      basis: { status: 'OFFICIAL' },
    });
    expect(at(official, 'basis.note')).not.toMatch(/estimate|No figure/);
  });

  test.each([
    ['the owner gave no figures', null],
    ['there are none', []],
    ['all are later than the reference day', [{ asOf: '2022-01-01', value: 1_269_230, status: 'OFFICIAL' }]],
    ['earlier ones are estimates', [{ asOf: '2021-01-01', value: 1_252_384, status: 'ESTIMATE' }]],
    ['a total lacks its value', [{ ...OFFICIAL_JANUARY, value: null, status: 'MISSING' }]],
  ])('is null when %s', async (_, totals) => {
    expect(await yearlyFunding(totals)).toBeNull();
  });

  test('of nobody is zero, not null', async () => {
    expect(await yearlyFunding([{ asOf: '2021-07-01', value: 0, status: 'OFFICIAL' }])).toMatchObject({
      county: { amount: '0.00' },
      total: { amount: '0.00' },
      basis: { population: 0 },
    });
  });

  test('is null where no figures are brought along', async () => {
    const data = dataOf(
      await graph.query(`{ cooperationAgreement(id: "${ID}") { yearlyFunding { total { amount } } } }`),
    );
    expect(at(data, 'cooperationAgreement')).toEqual({ yearlyFunding: null });
  });

  test.each([
    ['text', '12'],
    ['a fraction of a person', [{ ...OFFICIAL_JANUARY, value: 1.5 }]],
    ['fewer than none', [{ ...OFFICIAL_JANUARY, value: -1 }]],
    ['no day', [{ ...OFFICIAL_JANUARY, asOf: '2021-02-30' }]],
    ['an unknown status', [{ ...OFFICIAL_JANUARY, status: 'GUESS' }]],
  ])('refuses figures that are %s', async (_, populationTotals) => {
    const answer = await graph.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on CooperationAgreement { yearlyFunding { total { amount } } } } }`,
      { representations: [{ __typename: 'CooperationAgreement', id: ID, populationTotals }] },
    );
    expect(answer.errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          field: 'populationTotals',
          rule: 'must be a list of population figures',
        },
      },
    ]);
  });
});

describe('rounding', () => {
  test('is half up to øre and only at the end', async () => {
    const [viken] = rows.cooperationAgreements;
    const agreement = { ...viken, countyRate: '0.0025', municipalRate: '0.0025' };
    const other = await startSubgraph(county, {
      ...rows,
      cooperationAgreements: [{ ...viken, ...agreement, _id: ID }],
    });
    const found = await other.entities(
      [
        {
          __typename: 'CooperationAgreement',
          id: ID,
          populationTotals: [{ asOf: '2021-07-01', value: 6, status: 'OFFICIAL' }],
        },
      ],
      `... on CooperationAgreement { yearlyFunding { county { amount } municipal { amount } total { amount } } }`,
    );
    await other.stop();
    // 0.0025 × 6 = 0.015 each, 0.03 together: parts rounded first would make 0.04.
    expect(at(found, '0.yearlyFunding')).toEqual({
      county: { amount: '0.02' },
      municipal: { amount: '0.02' },
      total: { amount: '0.03' },
    });
  });
});

describe('cooperation agreements', () => {
  const list = async (filter: string) =>
    listAt(
      dataOf(await graph.query(`{ cooperationAgreements${filter} { edges { node { id } } } }`)),
      'cooperationAgreements.edges',
    );

  test.each([
    ['', 1],
    ['(municipality: "NO:3024")', 1],
    ['(municipality: "NO:1506")', 0],
    [`(party: "${VIKEN}")`, 1],
    ['(party: "NO:nav-vest-viken")', 0],
    ['(inForceOn: "2021-12-31")', 0],
    ['(inForceOn: "2022-01-01")', 1],
    ['(inForceOn: "2025-12-31")', 1],
    ['(inForceOn: "2026-01-01")', 0],
    [`(municipality: "NO:3024", party: "${VIKEN}", inForceOn: "2024-06-01")`, 1],
  ])('filtered by %s are %d', async (filter, count) => {
    expect(await list(filter)).toHaveLength(count);
  });

  test.each([
    ['(municipality: "3024")', 'municipality'],
    ['(party: "0192:944183770")', 'party'],
    ['(inForceOn: "2022-02-30")', 'inForceOn'],
    ['(first: 0)', 'first'],
    ['(first: 201)', 'first'],
    ['(after: "nonsense")', 'after'],
  ])('refuse %s before asking the database', async (filter, field) => {
    graph.counters.reset();
    const answer = await graph.query(`{ cooperationAgreements${filter} { edges { node { id } } } }`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(graph.counters.of('samgraf-county').commands).toEqual({});
  });

  test('an unknown one is null, not an error', async () => {
    expect(dataOf(await graph.query(`{ cooperationAgreement(id: "NOBODY") { id } }`))).toEqual({
      cooperationAgreement: null,
    });
  });
});
