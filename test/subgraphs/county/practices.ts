import { rows } from '../../../seed/county.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

const ask = async (text: string) => dataOf(await graph.query(text));
const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));
const ids = (list: unknown[]) => list.map((each) => at(each, 'id'));

test('practices and visits are linked with the actions that they inspired, both ways, in a constant number of commands', async () => {
  graph.counters.reset();
  const data = await ask(
    '{ actions { edges { node { code goodPractices { id country } studyVisits { id host { nameInDocument } } } } } }',
  );
  expect(graph.counters.of('samgraf-county').commands).toEqual({ aggregate: 1, find: 2 });
  const inspired = nodes(data, 'actions').map((action) => [
    at(action, 'code'),
    ids(listAt(action, 'goodPractices')),
    ids(listAt(action, 'studyVisits')),
  ]);
  expect(inspired).toEqual([
    ['OSS-A1', ['3739', '4293'], ['OSS-2019-01']],
    ['OSS-A1.1', ['3739'], []],
    ['OSS-A1.2', ['4293'], []],
    ['OSS-A2', ['3460'], ['OSS-2019-09']],
  ]);
  const back = await ask(
    '{ goodPractices { edges { node { id url actions { code } studyVisits { id goodPractices { id } } } } } }',
  );
  expect(
    nodes(back, 'goodPractices').map((each) => [at(each, 'id'), ids(listAt(each, 'studyVisits'))]),
  ).toEqual([
    ['3460', ['OSS-2019-09']],
    ['3739', ['OSS-2019-01']],
    ['4293', []],
  ]);
});

test('six visits, the last three online and so without a place', async () => {
  const data = await ask(
    '{ programme(code: "MRFK-HOPPID") { studyVisits { edges { node { kind period { start } places isOnline programme { code } } } } } }',
  );
  const visits = nodes(data, 'programme.studyVisits');
  expect(visits.map((each) => at(each, 'period.start'))).toEqual([
    '2018-06-01',
    '2019-01-17',
    '2019-09-17',
    '2020-05-15',
    '2020-11-17',
    '2021-06-08',
  ]);
  expect(visits.map((each) => at(each, 'isOnline'))).toEqual([false, false, false, true, true, true]);
  for (const each of visits) expect(listAt(each, 'places').length === 0).toBe(at(each, 'isOnline'));
});

test('the least services are nine, eight of them compulsory; the extra ones are examples', async () => {
  const data = await ask(
    '{ cooperationAgreement(id: "VIKEN-ETABL-2022-ALLE") { all: services { strength isExample } optional: services(strength: OPTIONAL) { number title { nb } } bodies { lead { nameInDocument } members { nameInDocument } } commonFunctions { mayBeDelegated responsible { nameInDocument } } sections { number } terms { section role } } }',
  );
  const agreement = at(data, 'cooperationAgreement');
  const strengths = listAt(agreement, 'all').map((each) => at(each, 'strength'));
  const count = (strength: string) => strengths.filter((each) => each === strength).length;
  expect(['COMPULSORY', 'OPTIONAL', 'EXTRA'].map(count)).toEqual([8, 1, 5]);
  expect(listAt(agreement, 'optional')).toEqual([
    { number: 8, title: { nb: 'Næringsfaglige vurderinger kan tilbys' } },
  ]);
  expect(
    listAt(agreement, 'all').every((each) => at(each, 'isExample') === (at(each, 'strength') === 'EXTRA')),
  ).toBe(true);
  expect(listAt(agreement, 'bodies').map((body) => at(body, 'lead'))).toEqual([
    { nameInDocument: 'Viken fylkeskommune' },
    null,
  ]);
  expect(listAt(agreement, 'commonFunctions')).toHaveLength(4);
  const numbers = new Set(listAt(agreement, 'sections').map((section) => at(section, 'number')));
  expect(numbers.has('5.3')).toBe(false);
  for (const term of listAt(agreement, 'terms')) expect(numbers.has(at(term, 'section'))).toBe(true);
});

test('the mandate tells roles, milestones and lists; who is responsible for each budget area', async () => {
  const data = await ask(
    '{ programme(code: "OFK-BIF") { frame { amount { amount } isUpperBound } financing { amount { amount } } budget { code responsible { nameInDocument partner { id } } } roles { role holders { nameInDocument } duties { nb } } milestones { relation day doneOn doneSource { quote } } mandate { kind items { nb } } } }',
  );
  const programme = at(data, 'programme');
  expect(at(programme, 'frame')).toEqual({ amount: { amount: '15000000.00' }, isUpperBound: true });
  expect(
    listAt(programme, 'budget').map((area) => [at(area, 'code'), at(area, 'responsible.partner.id')]),
  ).toEqual([
    ['A', 'NO:innovasjon-norge'],
    ['B', 'NO:innovasjon-norge'],
    ['C', 'NO:innovasjon-norge'],
    ['D', 'NO:oppland-fylkeskommune'],
  ]);
  expect(listAt(programme, 'roles').map((role) => at(role, 'role'))).toHaveLength(7);
  const lists = listAt(programme, 'mandate').map((list) => [at(list, 'kind'), listAt(list, 'items').length]);
  expect(lists).toEqual([
    ['ELIGIBILITY', 4],
    ['MEASURES', 4],
    ['ENTERPRISE_PROCESS', 5],
    ['SUCCESS_FACTORS', 8],
    ['EVALUATION', 3],
    ['REPORTING', 3],
  ]);
  for (const each of listAt(programme, 'milestones'))
    expect(at(each, 'doneOn') === null).toBe(at(each, 'doneSource') === null);
  expect(JSON.stringify(rows)).not.toMatch(/Vigrestad|Taralrud|Aspås|Roald|@mrfylke|466 96/);
});

test('an adviser can moderate from the day of the certificate, one without it never', async () => {
  const found = await graph.entities(
    ['adviser-0001', 'adviser-0050', 'nobody'].map((id) => ({ __typename: 'Adviser', id })),
    '... on Adviser { before: canModerate(asOf: "2022-11-30") after: canModerate(asOf: "2022-12-01") certifications { kind provenance { kind } } }',
  );
  expect(found).toMatchObject([
    { before: false, after: true, certifications: [{ kind: 'ADVISER' }, { kind: 'FACILITATOR' }, {}] },
    {
      before: false,
      after: false,
      certifications: [{ kind: 'ADVISER', provenance: [{ kind: 'SYNTHETIC' }] }],
    },
    { before: false, after: false, certifications: [] },
  ]);
});
