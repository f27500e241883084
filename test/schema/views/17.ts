import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const LISTS = ['countyChecks', 'municipalitiesChecks', 'crossborderChecks', 'immigrationChecks'];

const answer = async (variables: object = {}) =>
  dataOf(await graph.query(operation('17-data-quality'), variables));
const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));
const all = (data: unknown) => LISTS.flatMap((list) => nodes(data, list));

const V = 'VIKEN-ETABL-2022-ALLE';

/** What the counties' documents do not agree in: fact, rule, stated, computed, difference, weight. */
const COUNTY: [id: string, rule: string, ...found: (string | null)[]][] = [
  ['OFK-BIF:financing', 'R5', '15000000', '10000000', '-5000000', 'UNVERIFIABLE'],
  ['OFK-BIF:budget:first-table', 'R1', '15000000', '9000000', '-6000000', 'INFO'],
  ['OFK-BIF:milestone:1:done', 'R4', '2013-09-20', '2013-09-19', '-1', 'INFO'],
  ['OFK-BIF:milestone:4:done', 'R4', '2013-12-01', '2014-01-14', '44', 'INFO'],
  ['OFK-BIF:milestone:9:inside', 'R4', '2016-12-31', '2017-05-01', '121', 'INFO'],
  ['OFK-BIF:decision-2013-06-11:body', 'R7', 'fylkesutvalget', 'fylkestinget', null, 'CONFLICT'],
  ['OFK-BIF:project-group:above', 'R7', 'project group', 'project leader', null, 'INFO'],
  [
    'OFK-BIF:board:recruited',
    'R7',
    'recruited by the owner',
    'the board of Innovasjon Norge Oppland',
    null,
    'CONFLICT',
  ],
  ['OFK-BIF:scope', 'R7', 'also outside', 'primarily inside', null, 'INFO'],
  ['MRFK-HOPPID:uk-visit:place', 'R7', 'Aldershot', 'Fareham', null, 'CONFLICT'],
  ['MRFK-HOPPID:OSS-2019-09:position:ALL', 'R7', '4', '3', '-1', 'CONFLICT'],
  ['MRFK-HOPPID:OSS-2019-09:position:THEMATIC', 'R7', '4', '2', '-2', 'CONFLICT'],
  ['MRFK-HOPPID:OSS-A1:years', 'R8', '2019', '2021', '2', 'MISMATCH'],
  [
    'MRFK-HOPPID:MR-4:text',
    'R7',
    'a leading business community',
    'an international leading business community',
    null,
    'INFO',
  ],
  [
    'MRFK-HOPPID:masterplan:title',
    'R7',
    'Sustainable county 2021-2024',
    'Sustainability county 2021-2024',
    null,
    'INFO',
  ],
  [`${V}:party:1`, 'R6', '2025-12-31', '2023-12-31', '-731', 'MISMATCH'],
  [`${V}:sections:5`, 'R6', '5.3', null, null, 'INFO'],
  [`${V}:reference:region`, 'R6', '2', '1', null, 'MISMATCH'],
  [`${V}:parties:NAV`, 'R3', '1', '2', '1', 'CONFLICT'],
  [`${V}:customers:owner`, 'R7', 'county and municipality', 'all parties', null, 'CONFLICT'],
  [`${V}:services`, 'R3', '9', '8', '-1', 'INFO'],
  [`${V}:reference:extension`, 'R6', '10', null, null, 'MISMATCH'],
];

test('17: what does not come out in the counties’ documents, and nothing besides', async () => {
  const found = nodes(await answer({ severity: null }), 'countyChecks').filter(
    (each) => at(each, 'severity') !== 'OK',
  );
  const fields = ['id', 'rule', 'stated', 'computed', 'difference', 'severity'];
  expect(found.map((each) => fields.map((field) => at(each, field))).sort()).toEqual(COUNTY.sort());
});

test('17: what is right comes out as OK: 80,000 EUR, 15,000,000 NOK, week 41', async () => {
  const right = nodes(await answer({ severity: 'OK' }), 'countyChecks');
  const one = (id: string) => right.find((each) => at(each, 'id') === id);
  expect(one('MRFK-HOPPID:OSS-A1:project-value')).toMatchObject({
    rule: 'R1',
    stated: String(40_000 + 40_000),
    computed: '80000',
    unit: 'EUR',
  });
  expect(one('OFK-BIF:budget')).toMatchObject({
    stated: '15000000',
    computed: String(6e6 + 6e6 + 2e6 + 1e6),
  });
  expect(one('MRFK-HOPPID:first-course:week')).toMatchObject({ stated: '2019-W41', computed: '2019-W41' });
  expect(one(`${V}:payouts:2022`)).toMatchObject({ computed: String((1_252_384 * 550) / 100), unit: 'NOK' });
});

test('17: each partner answers for its own, and every finding has its arithmetic and its sources', async () => {
  const data = await answer({ severity: null });
  const checks = all(data);
  for (const check of checks) {
    expect(at(check, 'explanation')).not.toBe('');
    const sources = listAt(check, 'provenance').map((source) => at(source, 'document'));
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(listAt(check, 'documents'))).toEqual(new Set(sources));
  }
  for (const list of LISTS) expect(at(data, `${list}.pageInfo.hasNextPage`)).toBe(false);
  expect(new Set(checks.map((check) => at(check, 'id'))).size).toBe(checks.length);
});

test('17: by weight, rule, subject and document, never more than asked', async () => {
  const everything = all(await answer({ severity: null }));
  const rows = (data: unknown) => all(data).map((each) => at(each, 'id'));
  const ids = (test: (check: unknown) => boolean) => everything.filter(test).map((each) => at(each, 'id'));
  expect(rows(await answer())).toEqual(ids((each) => at(each, 'severity') === 'MISMATCH'));
  expect(rows(await answer({ severity: null, rule: 'R6' }))).toEqual(
    ids((each) => at(each, 'rule') === 'R6'),
  );
  expect(rows(await answer({ severity: null, subject: 'OFK-BIF' }))).toEqual(
    ids((each) => at(each, 'subject') === 'OFK-BIF'),
  );
  const document = 'Samarbeidsavtale om drift av etablerertjenesten i Viken 2022–2025';
  const some = rows(await answer({ severity: null, document }));
  expect(some).toEqual(ids((each) => listAt(each, 'documents').includes(document)));
  expect(some.length).toBeGreaterThan(5);
});
