import { MORE_OG_ROMSDAL, VIKEN } from '../../../seed/municipalities/table.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const ask = async (query: string) => dataOf(await graph.query(query));
const none: unknown = { edges: [] };

test('an agreement of a county that was dissolved names its municipalities as they were, and is none of their successors’', async () => {
  const data = await ask(`{
    cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") {
      coveredMunicipalities { id validity { end } successors { date basis municipality {
        cooperationAgreements(first: 1) { edges { node { id } } } funding { county { amount } } populations { asOf }
      } } }
      yearlyFunding { basis { population populationDate } }
    } }`);
  const covered = listAt(data, 'cooperationAgreement.coveredMunicipalities');
  expect(covered.map((each) => at(each, 'id'))).toEqual(VIKEN.map(({ code }) => `NO:${code}`));
  for (const each of covered)
    expect(each).toMatchObject({
      validity: { end: '2023-12-31' },
      successors: [
        {
          date: '2024-01-01',
          basis: 'RENUMBERED',
          municipality: { cooperationAgreements: none, funding: [], populations: [] },
        },
      ],
    });
  expect(at(data, 'cooperationAgreement.yearlyFunding.basis')).toEqual({
    population: VIKEN.reduce((sum, { population2021 }) => sum + population2021, 0),
    populationDate: '2021-01-01',
  });
});

test('a split gives none of its inhabitants, offices, groups, courses or projects to what it became', async () => {
  const fields = `id figures: populations { asOf } before: population(asOf: "2023-12-31") { asOf value }
    offices: hoppidOffices(on: "2023-12-31", first: 5) { edges { node { id } } }
    groups: peerGroups(on: "2023-12-31", first: 5) { edges { node { id } } }
    courses(first: 5) { edges { node { id } } } agreements: cooperationAgreements(first: 5) { edges { node { id } } }
    projects(first: 5) { edges { node { code } } } integration(year: 2022) { year }`;
  const data = await ask(`{
    whole: municipality(id: "NO:1507") { ${fields} }
    town: municipality(id: "NO:1508") { ${fields} }
    haram: municipality(id: "NO:1580") { ${fields} }
    last: hoppidCoverage(county: "NO:15", at: "2023-12-31") { municipalityCount population }
    first: hoppidCoverage(county: "NO:15", at: "2024-01-01") { municipalityCount gaps { id } }
  }`);
  const figure = MORE_OG_ROMSDAL.find(({ code }) => code === '1507')?.population2022;
  expect(at(data, 'whole')).toMatchObject({
    before: { asOf: '2022-01-01', value: figure },
    offices: { edges: [{ node: { id: 'hoppid-1507' } }] },
  });
  for (const part of ['town', 'haram'])
    expect(at(data, part)).toMatchObject({
      figures: [{ asOf: '2024-01-01' }],
      before: null,
      offices: none,
      groups: none,
      courses: none,
      agreements: none,
      projects: none,
      integration: null,
    });
  // The county's sums have either the whole or its parts.
  expect(at(data, 'last')).toEqual({
    municipalityCount: 26,
    population: MORE_OG_ROMSDAL.reduce((sum, { population2022 }) => sum + population2022, 0),
  });
  expect(at(data, 'first')).toEqual({ municipalityCount: 27, gaps: [{ id: 'NO:1580' }] });
});

test('what came of a merger has what was recorded under its own code alone', async () => {
  const data = await ask(`{
    merged: municipality(id: "NO:1506") { predecessors { municipality { id settlement(year: 2019) { refugees }
      population(asOf: "2021-01-01") { value } } } settlement(year: 2019) { refugees } population(asOf: "2019-12-31") { value } }
  }`);
  expect(listAt(data, 'merged.predecessors').map((each) => at(each, 'municipality'))).toEqual([
    { id: 'NO:1502', settlement: { refugees: 34 }, population: null },
    { id: 'NO:1543', settlement: null, population: null },
    { id: 'NO:1545', settlement: null, population: null },
  ]);
  expect(at(data, 'merged')).toMatchObject({ settlement: null, population: null });
});
