import { readFileSync } from 'node:fs';
import { apiSchemaOf } from '../../schema/changes/api.ts';
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
  'projectObligations.workPackage',
  'cooperationAgreements.parties.partner',
];
const paths = pathsIn(apiSchemaOf(readFileSync('schema/dashboard.graphql', 'utf8')));
const chosen = paths.filter(({ list, fields }) => WAYS.includes([list, ...fields].join('.')));

async function unknown(): Promise<Unknown[]> {
  const ask = (query: string, variables: object) => graph.query(query, variables);
  const found: Unknown[] = [];
  for (const path of chosen) found.push(...(await unknownIn(ask, path)));
  return found;
}

test('ways lead from lists of each owner to what others own, and to no person', () => {
  expect(chosen).toHaveLength(WAYS.length);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter(({ query }) => /referrals|disclosures/.test(query))).toEqual([]);
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

test('while an owner is down nothing is called unknown', async () => {
  await graph.stopSubgraph('municipalities');
  await expect(unknown()).rejects.toThrow(/courses\.municipality: The partner could not be reached/);
});
