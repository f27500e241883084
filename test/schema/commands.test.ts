import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { pricesOf } from '../../gateway/prices.ts';
import { withoutWarnings } from '../../gateway/requirements.ts';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { at, dataOf } from '../support/ask.ts';
import { cost } from '../support/cost.ts';
import { startGraph } from '../support/graph.ts';
import { add, grown } from '../support/grown.ts';
import { UNLIMITED } from '../support/unlimited.ts';
import { names } from '../support/grown/names.ts';

// More than the database's own first answer of 101.
const MANY = 120;

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph(UNLIMITED);
  for (const size of [1, MANY]) await add(graph, grown(size));
}, 180_000);

afterAll(() => graph.stop());

/** How many rows an answer has at a path: the length of a list, or the number that says it. */
function rowsAt(data: unknown, path: string): unknown {
  const found = at(data, path);
  return Array.isArray(found) ? found.length : found;
}

const ofProject = (size: number) => ({ project: names(size).name, first: size });

/** View, what it is asked at a size, and where its rows are; `most` where the view's own page ends before. */
const VIEWS: [file: string, variables: (size: number) => object, lists: string[], most?: number][] = [
  [
    '00-one-question',
    (size) => {
      const { name, municipality, year } = names(size);
      return { municipality: municipality(0), workPackage: `${name}:1`, year };
    },
    ['municipality.courses.edges'],
    5,
  ],
  ['01-hoppid-coverage', (size) => ({ county: names(size).county }), ['then.municipalityCount']],
  ['02-yearly-funding', (size) => ({ agreement: names(size).name }), ['cooperationAgreement.onBehalfOf']],
  [
    '03-payout-readiness',
    (size) => ({ agreement: names(size).name }),
    ['activityPlans', 'annualReports', 'payouts'].map((list) => `cooperationAgreement.${list}.edges`),
    50,
  ],
  [
    '04-obligation-calendar',
    (size) => {
      const { partner, year } = names(size);
      const from = { from: `${year}-03-01`, until: `${year}-12-31`, asOf: `${year}-04-01` };
      return { ...from, partner: partner(0), project: names(size).name };
    },
    ['calendar.edges', 'partner.obligations.edges'],
  ],
  [
    '05-participant-funnel',
    (size) => ({ from: `${names(size).year}-01-01`, first: size }),
    ['cohorts.edges'],
  ],
  ['07-gender-rule', ofProject, ['project.workPackages.edges']],
  ['08-indicators', ofProject, ['project.indicators.edges', 'project.workPackages.edges']],
  ['09-budget-in-one-currency', ofProject, ['project.workPackages.edges']],
  ['10-financing-against-budget', ofProject, ['project.financing.edges', 'crossborderChecks.edges']],
  ['11-municipal-cofinancing', ofProject, ['project.municipalTakePart', 'project.financing.edges']],
  [
    '12-peer-groups',
    (size) => ({
      model: names(size).name,
      county: names(size).county,
      populationBelow: 1_000_000,
      first: size,
    }),
    ['peerGroupModel.groups.edges', 'peerGroupCoverage.served'],
  ],
  [
    '13-cost-per-participant',
    (size) => ({ year: names(size).year, other: names(size).year + 1 }),
    ['action.whole.released'],
  ],
  ['14-method-transfer', ofProject, ['project.methods.edges']],
  [
    '15-settlement-capacity',
    (size) => ({ municipality: names(size).municipality(0), year: names(size).year, first: size }),
    ['municipality.courses.edges'],
  ],
  ['16-plan-against-decision', ofProject, ['crossborderChecks.edges']],
  [
    '17-data-quality',
    (size) => ({ subject: names(size).name, severity: null }),
    ['county', 'municipalities', 'immigration'].map((partner) => `${partner}Checks.edges`),
  ],
];

test.each(VIEWS)(
  '%s costs as many database commands for many rows as for one, and reads only what it returns',
  async (file, variables, lists, most = MANY) => {
    const one = await cost(graph, file, variables(1));
    const many = await cost(graph, file, variables(MANY));
    for (const list of lists)
      expect([list, rowsAt(one.data, list), rowsAt(many.data, list)]).toEqual([list, 1, most]);
    const commands = ({ databases }: typeof one) =>
      databases.map(({ name, commands }) => ({ name, commands }));
    expect(commands(many)).toEqual(commands(one));
    for (const { databases } of [one, many])
      for (const { name, documents, returned } of databases)
        expect({ name, documents }).toEqual({ name, documents: returned });
    many.databases.forEach(({ name, documents }, index) => {
      const few = one.databases[index]?.documents ?? 0;
      expect([name, few < 30, documents <= few * MANY]).toEqual([name, true, true]);
    });
  },
);

test('a page of municipalities reads one row more than it returns, at the start and in the middle', async () => {
  const query =
    'query ($after: String) { municipalities(first: 10, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
  let after: unknown = null;
  for (let page = 0; page < 5; page++) {
    graph.counters.reset();
    const data = dataOf(await graph.query(query, { after }));
    after = at(data, 'municipalities.pageInfo.endCursor');
    expect(graph.counters.of('municipalities')).toMatchObject({ documents: 11, commands: { aggregate: 1 } });
  }
});

const COVERAGE = '(county: "NO:15", at: "2023-01-01") { __typename }';
const { weights } = pricesOf(
  Supergraph.build(withoutWarnings(readFileSync('schema/supergraph.graphql', 'utf8')), {
    validateSupergraph: false,
  }).schema,
);

test.each([
  ['Query.hoppidCoverage', `{ hoppidCoverage${COVERAGE} }`],
  ['Query.peerGroupCoverage', `{ peerGroupCoverage${COVERAGE} }`],
  ['Project.budget', '{ project(code: "SH-BI") { budget { __typename } } }'],
  ['Project.financingTotals', '{ project(code: "SH-BI") { financingTotals { __typename } } }'],
  ['Project.versionChange', '{ project(code: "SH-BI") { versionChange { __typename } } }'],
  [
    'CooperationAgreement.yearlyFunding',
    '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { yearlyFunding { __typename } } }',
  ],
])('%s weighs what is read for it, in records of the seed', async (field, query) => {
  graph.counters.reset();
  dataOf(await graph.query(query));
  const read = SUBGRAPHS.reduce((sum, { name }) => sum + graph.counters.of(name).documents, 0);
  const weight = weights.get(field) ?? 0;
  expect([field, weight, read, Math.abs(read - weight) <= 2 + weight / 10]).toEqual([
    field,
    weight,
    read,
    true,
  ]);
});
