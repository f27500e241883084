import { readFileSync } from 'node:fs';
import { apiSchemaOf } from '../../schema/changes/api.ts';
import { VIKEN } from '../../seed/municipalities/table.ts';
import { startGraph } from '../support/graph.ts';
import { pathsIn } from './paths.ts';
import { type Unknown, unknownIn } from './unknown.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph({ PARTNER_SUSPEND_MS: '0' });
});

afterAll(() => graph.stop());

const WAYS = [
  'courses.municipality',
  'cooperationAgreements.coveredMunicipalities',
  'projectObligations.workPackage',
  'cooperationAgreements.parties.partner',
];
const paths = pathsIn(apiSchemaOf(readFileSync('schema/dashboard.graphql', 'utf8')));
const chosen = paths.filter(({ list, fields }) => WAYS.includes([list, ...fields].join('.')));

async function all(): Promise<Unknown[]> {
  const ask = (query: string, variables: object) => graph.query(query, variables);
  const found: Unknown[] = [];
  for (const path of chosen) found.push(...(await unknownIn(ask, path)));
  return found;
}
const unknown = async () => (await all()).filter(({ outside }) => outside === undefined);

test('ways lead from lists of each owner to what others own, and to no person', () => {
  expect(chosen).toHaveLength(WAYS.length);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter(({ query }) => /referrals|disclosures/.test(query))).toEqual([]);
});

test('municipalities that are named for days on which their code does not hold are found', async () => {
  const found = (await all()).filter(({ outside }) => outside !== undefined);
  const inAgreements = found.filter(({ namedBy }) => namedBy.startsWith('cooperationAgreements'));
  // Viken's agreement runs two years longer than Viken did.
  expect(inAgreements.map(({ id }) => id).sort()).toEqual(VIKEN.map(({ code }) => `NO:${code}`).sort());
  expect(found).toHaveLength(inAgreements.length);
  const course = { _id: 'OSS-A1-2019-41' };
  const courses = graph.database('county')?.collection<{ _id: string }>('courses');
  await courses?.updateOne(course, { $set: { municipality: 'NO:1508' } });
  expect((await all()).filter(({ namedBy }) => namedBy === 'courses.municipality')).toEqual([
    {
      rule: 'R6',
      type: 'Municipality',
      id: 'NO:1508',
      namedBy: 'courses.municipality',
      outside: '2019-10-08 to 2019-10-09, not 2024-01-01 to now',
    },
  ]);
});

test('a municipality and a partner that their owners do not know are found, and nothing else', async () => {
  expect(await unknown()).toEqual([]);
  const set = async (collection: string, field: string, value: string) => {
    const { matchedCount } = (await graph
      .database('county')
      ?.collection(collection)
      .updateOne({ [field]: { $exists: true } }, { $set: { [field]: value } })) ?? { matchedCount: 0 };
    expect([collection, matchedCount]).toEqual([collection, 1]);
  };
  await set('courses', 'municipality', 'NO:9999');
  await set('cooperationagreements', 'parties.0.partner', 'NO:nobody-knows');
  expect(await unknown()).toEqual([
    { rule: 'R6', type: 'Partner', id: 'NO:nobody-knows', namedBy: 'cooperationAgreements.parties.partner' },
    { rule: 'R6', type: 'Municipality', id: 'NO:9999', namedBy: 'courses.municipality' },
  ]);
});

const COURSES =
  'query Courses { courses(first: 200) { edges { node { id municipality { name { nb } } } } } }';

test('an answer tells them itself, and so does a file', async () => {
  const { errors, extensions } = await graph.query(COURSES);
  expect(errors).toEqual([]);
  expect(extensions['unknownReferences']).toEqual([
    {
      rule: 'R6',
      severity: 'MISMATCH',
      type: 'Municipality',
      key: { id: 'NO:9999' },
      namedBy: 'county',
      partner: 'municipalities',
      explanation: 'county names Municipality NO:9999, which municipalities does not know.',
      paths: [['courses', 'edges', expect.any(Number), 'node', 'municipality']],
    },
  ]);
  const obligations = graph.database('county')?.collection('obligations');
  await obligations?.updateMany({}, { $set: { 'obligedParties.0.partner': 'NO:nobody-knows' } });
  const table = 'export/ObligationCalendar.csv?_csv=rfc4180&_table=calendar.obligedParties';
  const file = await (await fetch(graph.url.replace(/graphql$/, table))).text();
  const named = file.split('\r\n').filter((line) => line.includes('NO:nobody-knows'));
  expect(named.length).toBeGreaterThan(0);
  for (const line of named) expect(line).toContain('#UNKNOWN crossborder');
});

test('while an owner is down nothing is called unknown', async () => {
  await graph.stopSubgraph('municipalities');
  await expect(unknown()).rejects.toThrow(/\w+\.\w+: The partner could not be reached/);
});
