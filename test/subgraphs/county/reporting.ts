import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const BAERUM = { __typename: 'Municipality', id: 'NO:3024' };
const MOLDE = { __typename: 'Municipality', id: 'NO:1506' };

const STATUS =
  '{ agreement { id } year activityPlanState annualReportState activityPlan { submittedAt } annualReport { submittedAt } }';

describe('reporting of a year', () => {
  const states = async (year: number, asOf: string) => {
    const found = await graph.entities(
      [BAERUM],
      `... on Municipality { reportingStatus(year: ${year}, asOf: "${asOf}") ${STATUS} }`,
    );
    return listAt(found, '0.reportingStatus').map((each) => [
      at(each, 'activityPlanState'),
      at(each, 'annualReportState'),
    ]);
  };

  test('stands as its plan and report do on the day, also where neither is recorded', async () => {
    expect(await states(2022, '2021-11-24')).toEqual([['NOT_DUE', 'NOT_DUE']]);
    expect(await states(2022, '2023-04-28')).toEqual([['APPROVED', 'ON_TIME']]);
    expect(await states(2023, '2024-05-13')).toEqual([['APPROVED', 'MISSING']]);
    expect(await states(2023, '2024-05-14')).toEqual([['APPROVED', 'LATE']]);
    expect(await states(2024, '2026-01-01')).toEqual([['SUBMITTED', 'MISSING']]);
    // Nobody handed in a plan for 2025: there is none, and it is overdue the day after the last one.
    expect(await states(2025, '2024-12-01')).toEqual([['NOT_DUE', 'NOT_DUE']]);
    expect(await states(2025, '2024-12-02')).toEqual([['OVERDUE', 'NOT_DUE']]);
    expect(await states(2021, '2024-01-01')).toEqual([]);
  });

  test('is empty without an agreement, and costs the same for one municipality and for three', async () => {
    const cost = async (references: object[]) => {
      graph.counters.reset();
      const found = await graph.entities(
        references,
        `... on Municipality { id reportingStatus(year: 2024, asOf: "2024-06-01") ${STATUS} }`,
      );
      return { found, commands: { ...graph.counters.of('samgraf-county').commands } };
    };
    const one = await cost([BAERUM]);
    const three = await cost([BAERUM, MOLDE, { ...BAERUM, id: 'NO:3001' }]);
    expect(three.commands).toEqual(one.commands);
    expect(at(three.found, '1')).toEqual({ id: 'NO:1506', reportingStatus: [] });
    expect(at(three.found, '2.reportingStatus')).toEqual(at(one.found, '0.reportingStatus'));
    expect(at(one.found, '0.reportingStatus.0')).toMatchObject({
      year: 2024,
      activityPlan: { submittedAt: '2023-11-30' },
      annualReport: { submittedAt: null },
    });
  });
});

test('every party’s yearly appropriations are a condition whose amounts no source gives', async () => {
  const data = dataOf(
    await graph.query(
      '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { parties { role all: appropriations { year } one: appropriations(year: 2023) { year amount { amount } status provenance { locator quote kind } } none: appropriations(year: 2021) { year } } } }',
    ),
  );
  const parties = listAt(data, 'cooperationAgreement.parties');
  expect(parties.map((party) => at(party, 'role'))).toEqual([
    'COUNTY',
    'CONTRACT_MUNICIPALITY',
    'INNOVATION_NORWAY',
    'NAV',
  ]);
  for (const party of parties) {
    expect(listAt(party, 'all').map((each) => at(each, 'year'))).toEqual([2022, 2023, 2024, 2025]);
    expect(at(party, 'one')).toMatchObject([
      { year: 2023, amount: null, status: 'NOT_RECORDED', provenance: { kind: 'STATED' } },
    ]);
    expect(at(party, 'one.0.provenance.quote')).toMatch(/årlige bevilgninger over partenes budsjett/);
    expect(at(party, 'none')).toEqual([]);
  }
});
