import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { z } from 'zod';
import type { PersonaName } from '../../seed/personas.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { operation, startGraph } from '../support/graph.ts';
import { headersOf } from '../support/trust.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph();
});

afterAll(() => graph.stop());

interface Asked {
  persona?: PersonaName;
  purpose?: string;
  variables?: object;
}

async function get(path: string, { variables, ...as }: Asked = {}): Promise<Response> {
  const headers = await headersOf(as);
  return fetch(graph.url.replace(/\/graphql$/, path), {
    headers: { ...headers, ...(variables && { 'content-type': 'application/json' }) },
    ...(variables && { method: 'POST', body: JSON.stringify({ variables }) }),
  });
}

const records = z.array(z.record(z.string(), z.string()));

/** The rows of a CSV as a program reads it, by heading. */
async function rows(path: string, asked: Asked = {}): Promise<Record<string, string>[]> {
  const joint = path.includes('?') ? '&' : '?';
  const response = await get(`${path}${joint}_csv=rfc4180`, asked);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} ${response.status}: ${text}`);
  return records.parse(parse(text, { columns: true }));
}

const refusal = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) })]),
});

async function refused(path: string, asked: Asked = {}) {
  const response = await get(path, asked);
  const body: unknown = await response.json();
  const { extensions, message } = refusal.parse(body).errors[0];
  return { status: response.status, message, ...extensions };
}

test('a joint view: its numbers as the graph gives them, with source, partner and moment in each row', async () => {
  const found = await rows('/export/BudgetInOneCurrency.csv?_table=project.workPackages.budget.byCountry');
  const data = dataOf(await graph.query(operation('09-budget-in-one-currency')));
  const expected = listAt(data, 'project.workPackages.edges').flatMap((edge) =>
    listAt(edge, 'node.budget.byCountry').map((each) => ({
      'project.workPackages.number': String(at(edge, 'node.number')),
      country: at(each, 'country'),
      'total.amount.amount': at(each, 'total.amount.amount'),
    })),
  );
  expect(found).toHaveLength(expected.length);
  expected.forEach((row, index) => {
    expect(found[index]).toMatchObject({ ...row, _partner: 'crossborder' });
  });
  expect(Date.now() - Date.parse(found[0]?.['_retrieved'] ?? '')).toBeLessThan(60_000);
  const [root] = await rows('/export/HoppidCoverage.csv?_table=root&at=2024-01-01');
  expect(root).toMatchObject({
    'then.municipalityCount': '27',
    'then.coverage': '0.9630',
    'then.statedAdvisers.provenance.kind': 'STATED',
    _partner: 'county municipalities',
  });
});

test('as Norwegian and Swedish Excel opens it: semicolons, decimal commas, a byte order mark', async () => {
  const response = await get('/export/BudgetInOneCurrency.csv?_table=project.budget.byCountry&currency=NOK');
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toMatch('BudgetInOneCurrency.csv');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('samgraf-partners')).toBe('crossborder=OK');
  expect(text.startsWith('\ufeffcountry;total.amount.amount;')).toBe(true);
  expect(text).toMatch(/\r\nNO;6300000,00;NOK;/);
});

test('every list, all of its pages, with what a row is of and where it comes from', async () => {
  const municipalities = graph.database('municipalities')?.collection<{ _id: string }>('municipalities');
  const molde = await municipalities?.findOne({ _id: 'NO:1506' });
  await municipalities?.insertMany(
    Array.from({ length: 300 }, (_, index) => ({ ...molde, _id: `NO:${9000 + index}` })),
  );
  const found = await rows('/export/municipalities.csv');
  expect(found).toHaveLength((await municipalities?.countDocuments()) ?? 0);
  expect(new Set(found.map((row) => row['id'])).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(400);
  expect(found.find((row) => row['id'] === 'NO:1506')).toMatchObject({
    'name.nb': 'Molde',
    'organisation.id': '0192:921221967',
    'provenance.kind': 'STATED',
    _partner: 'municipalities',
  });
  expect((await rows('/export/municipalities.csv?country=SE')).every((row) => row['country'] === 'SE')).toBe(
    true,
  );
});

test('every name that is told can be asked for, and answers unless it is for others or needs a variable', async () => {
  const names = z.object({ exports: z.array(z.object({ name: z.string(), csv: z.string() })) });
  const body: unknown = await (await get('/export')).json();
  const told = names.parse(body).exports;
  expect(told.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['OneQuestion', 'DataQuality', 'municipalities', 'obligations', 'disclosures']),
  );
  const others: string[] = [];
  for (const { name, csv } of told) {
    const response = await get(csv);
    if (response.status === 200) expect(await response.text()).toMatch(/_partner;_retrieved\r\n/);
    else others.push(`${name} ${response.status}`);
  }
  expect(others.filter((each) => / 40[01]$/.test(each))).toEqual(others);
  // What needs a variable.
  expect(others.filter((each) => /^[A-Z]/.test(each)).sort()).toEqual([
    'CoverageByMunicipality 400',
    'DisclosureRegister 400',
    'ParticipantProgress 400',
  ]);
});

test('what the graph withholds is withheld: a suppressed count is “:”, never zero and never empty', async () => {
  for (const name of ['ParticipantFunnel', 'cohorts']) {
    const found = await rows(`/export/${name}.csv`);
    const values = found.map((row) => row['size.women.value'] ?? '');
    expect(values).toContain(':');
    for (const value of values) expect(value === ':' || Number(value) >= 5).toBe(true);
  }
});

test('what a caller may not read is refused as the graph refuses it, and persons are no part of an address', async () => {
  expect(await refused('/export/disclosures.csv')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  expect(await refused('/export/disclosures.csv', { persona: 'county-case-officer' })).toMatchObject({
    status: 403,
    code: 'FORBIDDEN',
    field: 'Query.disclosures',
  });
  const officer = { persona: 'immigration-case-officer', purpose: 'INTEGRATION_FOLLOW_UP' } as const;
  const own = await rows('/export/disclosures.csv', officer);
  expect(own.at(-1)).toMatchObject({ fields: 'Query.disclosures', decision: 'ALLOWED' });
  // Read once more, it has one row more: the export itself is on record.
  expect(await rows('/export/disclosures.csv', officer)).toHaveLength(own.length + 1);

  const ref = 'OIx79SdhNAd7O0qf3LCANQ';
  const adviser = { persona: 'municipality-adviser', purpose: 'BUSINESS_GUIDANCE' } as const;
  const told = await refused(`/export/ParticipantProgress.csv?ref=${ref}`, adviser);
  expect(told).toMatchObject({ status: 400, code: 'LITERAL_NOT_ALLOWED', field: 'ref' });
  expect(JSON.stringify(told)).not.toContain(ref);
  const variables = { ref };
  const [row] = await rows('/export/ParticipantProgress.csv?_table=root', { ...adviser, variables });
  expect(row).toMatchObject({ 'participant.furthestStage': 'COURSE' });
  expect(await refused('/export/ParticipantProgress.csv', { variables })).toMatchObject({ status: 401 });
});

test('an address that is wrong says how, without repeating what it holds', async () => {
  const cases: [string, object][] = [
    ['/export/nothing.csv', { status: 404, code: 'NOT_FOUND' }],
    ['/export/municipalities.ods', { status: 404, code: 'NOT_FOUND' }],
    ['/export/PublishRelease.csv', { status: 404 }],
    ['/export/municipalities.csv?kommune=Molde', { status: 400, field: 'address' }],
    ['/export/municipalities.csv?first=3', { status: 400, field: 'address' }],
    [
      '/export/municipalities.csv?country=NO&country=SE',
      { status: 400, field: 'country', rule: 'must stand once' },
    ],
    ['/export/municipalities.csv?country=Norge', { status: 400, code: 'BAD_USER_INPUT' }],
    ['/export/HoppidCoverage.csv?at=yesterday', { status: 400, code: 'BAD_USER_INPUT' }],
    ['/export/HoppidCoverage.csv?_table=x', { status: 400, field: '_table' }],
    ['/export/HoppidCoverage.csv?_csv=tabs', { status: 400, field: '_csv' }],
    ['/export/CostPerParticipant.csv?year=last', { status: 400, field: 'year', rule: 'must be a number' }],
  ];
  for (const [path, expected] of cases) {
    const told = await refused(path);
    expect({ path, ...told }).toMatchObject({ path, ...expected });
    expect(told.message).not.toMatch(/Molde|Norge|yesterday|last$/);
  }
});

test('a workbook has one sheet for each list, and says who answered', async () => {
  const response = await get('/export/BudgetInOneCurrency.xlsx');
  const sheets = await readExcelFile(Buffer.from(await response.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['root', 'project.workPackages', 'About']),
  );
  const root = sheets.find(({ sheet }) => sheet === 'root')?.data;
  expect(root?.[1]?.[root[0]?.indexOf('project.budget.total.amount.amount') ?? 0]).toBe(1_813_905.58);
  const about = sheets.find(({ sheet }) => sheet === 'About')?.data;
  expect(about).toEqual(expect.arrayContaining([['partner crossborder', 'OK']]));
});

test('a text that a spreadsheet would run stays text', async () => {
  const municipalities = graph.database('municipalities')?.collection<{ _id: string }>('municipalities');
  const evil = '=HYPERLINK("http://example.org";A1)';
  await municipalities?.updateOne({ _id: 'SE:2062' }, { $set: { 'name.sv': evil } });
  const found = await rows('/export/municipalities.csv?country=SE');
  expect(found.find((row) => row['id'] === 'SE:2062')?.['name.sv']).toBe(`'${evil}`);
  const response = await get('/export/municipalities.xlsx?country=SE');
  const [sheet] = await readExcelFile(Buffer.from(await response.arrayBuffer()));
  expect(sheet?.data.flat()).toContain(evil);
  // Numbers below zero are no formulas.
  const gaps = await rows('/export/FinancingAgainstBudget.csv?_table=project.financingGaps');
  expect(gaps.flatMap((row) => Object.values(row))).toContain('-406.00');
});

test('where only known operations are served, these are exported, and no list is', async () => {
  const closed = await graph.startGateway(undefined, undefined, { trustedOnly: true });
  const ask = async (path: string, at = closed.url) => {
    const response = await fetch(at.replace(/\/graphql$/, path));
    return { status: response.status, text: await response.text() };
  };
  const file = '/export/BudgetInOneCurrency.csv?_table=project.budget.byCountry&currency=NOK';
  const [own, open] = [await ask(file), await ask(file, graph.url)];
  const withoutMoment = (text: string) => text.replaceAll(/;[^;\r]*\r/g, '\r');
  expect(own.status).toBe(200);
  expect(withoutMoment(own.text)).toBe(withoutMoment(open.text));
  expect(own.text).toContain(';NOK;');
  for (const path of [
    '/export/municipalities.csv',
    '/export/municipalities.xlsx?country=SE',
    '/export/obligations.csv',
  ])
    expect(await ask(path)).toMatchObject({ status: 404 });
  const names = z.object({ exports: z.array(z.object({ name: z.string() })) });
  const told = names.parse(JSON.parse((await ask('/export')).text)).exports.map(({ name }) => name);
  expect(told).toEqual(expect.arrayContaining(['BudgetInOneCurrency', 'DataQuality']));
  expect(told.filter((name) => /^[a-z]/.test(name))).toEqual([]);
  expect((await ask('/catalogue.jsonld')).text).not.toContain('/export/');
  expect((await ask('/catalogue.jsonld', graph.url)).text).toContain('/export/municipalities.csv');
  const text = await fetch(closed.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ municipalities(first: 1) { edges { node { id } } } }' }),
  });
  expect(text.status).toBe(403);
  await closed.stop();
});

test('a partner that is lost is told in its cells and its rows, and costs the others nothing', async () => {
  await graph.stopSubgraph('municipalities');
  const lost = /^#PARTNER_\w+ municipalities$/;
  const [root] = await rows('/export/HoppidCoverage.csv?_table=root');
  expect(root?.['programme.owner.nameInDocument']).toBe('Møre and Romsdal County Council');
  expect(root?.['then.coverage']).toMatch(lost);
  const gaps = await rows('/export/HoppidCoverage.csv?_table=then.gaps');
  expect(gaps.map((row) => lost.test(row['id'] ?? ''))).toEqual([true]);
  const told = await refused('/export/municipalities.csv');
  expect(told).toMatchObject({ status: 502, partner: 'municipalities' });
  const response = await get('/export/HoppidCoverage.csv');
  expect(response.headers.get('samgraf-partners')).toMatch(
    /county=OK, municipalities=(UNAVAILABLE|SUSPENDED)/,
  );
});
