import { readFileSync } from 'node:fs';
import { compose } from '../../../schema/compose.ts';
import { ORG } from '../../../seed/ids.ts';
import { ask, at, dataOf, listAt } from '../../support/ask.ts';
import { edited, REQUIRING } from '../../support/contracts.ts';
import { startGraph } from '../../support/graph.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;
/** A gateway over contracts in which no owner asks another one for anything. */
let deaf: Awaited<ReturnType<typeof graph.startGateway>>;

beforeAll(async () => {
  const supergraph = compose(
    edited(
      ...REQUIRING.flatMap(({ of, requires, external }) => [
        { of, text: requires, by: '' },
        { of, text: external, by: `unasked_${of}: Boolean` },
      ]),
    ),
  );
  graph = await startGraph();
  deaf = await graph.startGateway(supergraph);
});

afterAll(async () => {
  await deaf.stop();
  await graph.stop();
});

test('@key lets four owners answer for one municipality', async () => {
  const data = dataOf(
    await graph.query(`{ municipality(id: "NO:1506") { name { nb } courses { edges { node { id } } }
      organisation { name { nb } } integration(year: 2021) { year } } }`),
  );
  expect(at(data, 'municipality')).toMatchObject({
    name: { nb: 'Molde' },
    organisation: { name: { nb: 'Molde kommune' } },
    integration: { year: 2021 },
  });
  expect(listAt(data, 'municipality.courses.edges')).not.toEqual([]);
});

test('a key that is not resolvable names a body, and its owner says who it is', async () => {
  const data = dataOf(
    await graph.query('{ cohorts(first: 1) { edges { node { service { partner { id sector } } } } } }'),
  );
  expect(at(data, 'cohorts.edges.0.node.service.partner')).toEqual({
    id: ORG.MOLDE_IMMIGRATION_SERVICE,
    sector: 'PUBLIC',
  });
});

test('@shareable lets two owners answer in one type', async () => {
  const data = dataOf(
    await graph.query(`{ action(code: "OSS-A1") { costPerYear { amount currency } }
      project(code: "SH-BI") { statedFinancingTotals { amount { amount currency } } } }`),
  );
  expect(at(data, 'action.costPerYear')).toEqual({ amount: '50000.00', currency: 'EUR' });
  expect(at(data, 'project.statedFinancingTotals.0.amount')).toEqual({
    amount: '6300000.00',
    currency: 'NOK',
  });
});

// Halden had 31,387 inhabitants on 1 January 2021, all of Viken 1,252,384 (Statistics Norway, table 07459).
test.each([
  [
    'Municipality.funding',
    '{ municipality(id: "NO:3001") { funding { county { amount } } } }',
    { municipality: { funding: [{ county: { amount: (31_387 * 5.5).toFixed(2) } }] } },
    { municipality: { funding: null } },
  ],
  [
    'CooperationAgreement.yearlyFunding',
    '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { yearlyFunding { total { amount } } } }',
    { cooperationAgreement: { yearlyFunding: { total: { amount: (1_252_384 * 8).toFixed(2) } } } },
    { cooperationAgreement: { yearlyFunding: null } },
  ],
  [
    'CooperationAgreement.populationTotals',
    '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { populationTotals { value } } }',
    { cooperationAgreement: { populationTotals: [{ value: 1_252_384 }, { value: null }] } },
    { cooperationAgreement: { populationTotals: null } },
  ],
  [
    'Action.costPerParticipant',
    '{ action(code: "OSS-A1") { costPerParticipant(year: 2020) { costPerYear { amount } } } }',
    { action: { costPerParticipant: { costPerYear: { amount: '50000.00' } } } },
    { action: { costPerParticipant: { costPerYear: null } } },
  ],
])('@requires brings %s what another owner knows', async (_, query, told, untold) => {
  expect(dataOf(await graph.query(query))).toMatchObject(told);
  expect((await ask(deaf.url, query)).data).toEqual(untold);
});

test('@tag stands in the supergraph with each field’s class', () => {
  const supergraph = readFileSync('schema/supergraph.graphql', 'utf8');
  const classOf = (field: string) =>
    new RegExp(`^  ${field}.* @tag\\(name: "(\\w+)"\\)`, 'm').exec(supergraph)?.[1];
  expect(classOf('integration\\(')).toBe('statistics');
  expect(classOf('settlement\\(')).toBe('public');
  expect(classOf('attainment:')).toBe('statistics');
});
