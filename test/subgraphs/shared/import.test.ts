import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import writeExcelFile from 'write-excel-file/node';
import { imports as countyKinds } from '../../../subgraphs/county/imports.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { imports as crossborderKinds } from '../../../subgraphs/crossborder/imports.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { imports as immigrationKinds } from '../../../subgraphs/immigration/imports.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { imports as municipalityKinds } from '../../../subgraphs/municipalities/imports.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { openDatabase } from '../../../subgraphs/shared/database.ts';
import { FileRefused, openTable } from '../../../subgraphs/shared/import/file.ts';
import { importFile, type Position } from '../../../subgraphs/shared/import/import.ts';
import type { ImportKind } from '../../../subgraphs/shared/import/kinds.ts';
import { faultText } from '../../../subgraphs/shared/import/read.ts';
import { Outdated, write } from '../../../subgraphs/shared/import/write.ts';
import { csvTemplate, xlsxTemplate } from '../../../subgraphs/shared/import/template.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { type RunningStore } from '../../../subgraphs/shared/store/store.ts';
import { at } from '../../support/ask.ts';
import { INVENTED } from '../../support/invented.ts';
import { startSeededStore } from '../../support/seeded.ts';
import { courses, FAULTS, writeCourses } from '../../verify/import/courses.ts';

const OWNERS: [Subgraph, Readonly<Record<string, ImportKind>>][] = [
  [county, countyKinds],
  [municipalities, municipalityKinds],
  [crossborder, crossborderKinds],
  [immigration, immigrationKinds],
];

let folder: string;
let store: RunningStore;
const databases = new Map<string, Connection>();
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samgraf-import-'));
  store = await startSeededStore();
  for (const [{ name }] of OWNERS) {
    const { db, stop } = await openDatabase(name, { uri: store.uri });
    databases.set(name, db);
    stops.push(stop);
  }
});

afterAll(async () => {
  for (const stop of stops) await stop();
  await store.stop();
  await rm(folder, { recursive: true });
});

function databaseOf(name: string): Connection {
  const db = databases.get(name);
  if (!db) throw new Error(`no database of ${name}`);
  return db;
}

/** Imports a file that is there, and tells the faults as people read them. */
async function bring(
  name: string,
  path: string,
  options: { dryRun?: boolean; kind?: string; by?: string; onProgress?: (position: Position) => void } = {},
) {
  const [owner] = OWNERS.filter(([subgraph]) => subgraph.name === name);
  if (!owner) throw new Error(`no ${name}`);
  const db = databaseOf(name);
  const told: string[] = [];
  const result = await importFile({
    db,
    collections: owner[0].collections(db),
    kinds: owner[1],
    file: await openTable(path),
    dryRun: false,
    onFault: (fault) => told.push(faultText(fault)),
    onProgress: () => undefined,
    ...options,
  });
  return { ...result, told };
}

async function written(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  await utimes(path, new Date('2026-03-04T12:00:00Z'), new Date('2026-03-04T12:00:00Z'));
  return path;
}

const aDigest: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
const COURSES = 'id;title.nb;kind;owner\n';

async function find(name: string, collection: string, id: string): Promise<Record<string, unknown>> {
  const found = await databaseOf(name).collection<{ _id: string }>(collection).findOne({ _id: id });
  return { ...found };
}

test('a long file: checked, killed in the middle, completed by repeating it, and repeated without a change', async () => {
  const path = join(folder, 'courses.csv');
  const lines = 600;
  await writeCourses(path, lines);
  const before = await courses(databaseOf('county'));
  const dry = await bring('county', path, { dryRun: true });
  expect(dry).toMatchObject({ kind: 'courses', lines, faults: 0, changed: lines, told: [] });
  expect(await courses(databaseOf('county'))).toEqual(before);

  const positions: Position[] = [];
  const killed = bring('county', path, {
    onProgress(position) {
      positions.push(position);
      if (position.pass === 'writing') throw new Error('killed');
    },
  });
  await expect(killed).rejects.toThrow('killed');
  expect(positions.map(({ pass, lines: read }) => `${pass} ${read}`)).toEqual([
    'checking 500',
    `checking ${lines}`,
    'writing 500',
  ]);
  expect(await courses(databaseOf('county'))).toMatchObject({ imported: 500, logged: 500 });

  expect(await bring('county', path)).toMatchObject({ changed: lines - 500, unchanged: 500 });
  const done = await courses(databaseOf('county'));
  expect(done).toMatchObject({ imported: lines, logged: lines });
  expect(await bring('county', path)).toMatchObject({ changed: 0, unchanged: lines });
  expect(await courses(databaseOf('county'))).toEqual(done);
  expect(await find('county', 'courses', 'IMPORT-7')).toMatchObject({
    version: 1,
    // ISO-8859-1, a quoted cell with the separator in it, and a decimal comma.
    title: { nb: 'Kurs 7 for gründere på Åndalsnes; øvelse «0»', original: 'NB' },
    period: { start: '2007-08-08', end: '2007-08-08' },
    priceToParticipant: { minor: 750, currency: 'NOK' },
    provenance: [{ document: 'courses.csv', kind: 'SYNTHETIC' }],
  });
});

test('what is imported is told like any other write: who, when and for whom, and nothing of what was the same', async () => {
  const path = await written('log.csv', `${COURSES}IMPORT-7;Kurs sju;BASIC;0192:944183779\n`);
  const since = new Date();
  await bring('county', path, { by: '0192:921133642' });
  await bring('county', path);
  const rows = await databaseOf('county')
    .collection('changes')
    .find({ owner: '0192:944183779', record: 'IMPORT-7', at: { $gte: since.toISOString() } })
    .toArray();
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row).toMatchObject({
    mutation: 'import courses',
    type: 'Course',
    version: 2,
    along: [],
    by: '0192:921133642',
    digest: aDigest,
  });
  expect(await find('county', 'courses', 'IMPORT-7')).toMatchObject({ version: 2, changedAt: at(row, 'at') });
  const first = await databaseOf('county').collection('changes').findOne({ record: 'IMPORT-7', version: 1 });
  expect(first).toMatchObject({ by: '0192:944183779' });
});

test('a record that was changed meanwhile is not overwritten, and none that came with it is written or logged', async () => {
  const db = databaseOf('county');
  const rows = 'LATE-1;En;BASIC;0192:944183779\nLATE-2;To;BASIC;0192:944183779\n';
  await bring('county', await written('late.csv', `${COURSES}${rows}`));
  const documents = await Promise.all(['LATE-1', 'LATE-2'].map((id) => find('county', 'courses', id)));
  await db.collection<{ _id: string }>('courses').updateOne({ _id: 'LATE-2' }, { $set: { version: 2 } });
  const { courses: collection } = county.collections(db);
  if (!collection) throw new Error('no courses');
  const changes = documents.map((document) => ({
    id: String(document['_id']),
    owner: String(document['owner']),
    version: 1,
    document: { ...document, title: { nb: 'Overwritten', original: 'NB' }, version: 2 },
  }));
  await expect(write(changes, { db, collection, name: 'courses' })).rejects.toThrow(Outdated);
  const made = {
    ...changes[0],
    id: 'LATE-2',
    owner: '0192:944183779',
    version: 0,
    document: { _id: 'LATE-2' },
  };
  await expect(write([made], { db, collection, name: 'courses' })).rejects.toThrow(Outdated);
  for (const document of documents)
    expect(await find('county', 'courses', String(document['_id']))).toMatchObject({
      title: document['title'],
    });
  expect(await db.collection('changes').countDocuments({ record: { $in: ['LATE-1', 'LATE-2'] } })).toBe(2);
});

test('three faulty lines: exactly those are told, without their values, and nothing is written', async () => {
  const before = await courses(databaseOf('county'));
  const path = join(folder, 'faulty.csv');
  await writeCourses(path, 601, [3, 300, 602]);
  const { faults, told } = await bring('county', path);
  expect(faults).toBe(3);
  expect(told.map((line) => line.replace(/ \(.*/, ''))).toEqual(
    [3, 300, 602].map((line, index) => `line ${line}, ${FAULTS[index]?.[1] ?? ''}`),
  );
  expect(told.join()).not.toMatch(/Nordmann|KURS/);
  expect(await courses(databaseOf('county'))).toEqual(before);
});

test('what nobody may put in about a person is a fault in every text, and is told without it', async () => {
  const lines = [
    'PERSON-1;Kurs;BASIC;0192:944183779',
    `PERSON-2;Kurs for ${INVENTED.fodselsnummer};BASIC;0192:944183779`,
    'PERSON-3;Ring 400 00 000;BASIC;0192:944183779',
    'nobody@example.org;Kurs;BASIC;0192:944183779',
  ];
  const rule = 'must hold no identity number, phone number or e-mail address';
  expect((await bring('county', await written('persons.csv', COURSES + lines.join('\n')))).told).toEqual([
    `line 3, column title.nb (a text of 20 characters): ${rule}`,
    `line 4, column title.nb (a text of 15 characters): ${rule}`,
    `line 5, column id (a text of 18 characters): ${rule}`,
  ]);
  const heading = 'organisation;name.nb;country;sector;aliases;owner';
  const partner = '0192:921133642;Etaten;NO;PUBLIC;Etaten|400 00 000;0192:944183779';
  const { told } = await bring('crossborder', await written('aliases.csv', `${heading}\n${partner}\n`));
  expect(told).toEqual([`line 2, column aliases (a text of 17 characters): ${rule}`]);
});

test('every way in which a line can be wrong has its own message', async () => {
  const path = await written(
    'populations.csv',
    [
      'municipality,asOf,value,status,source',
      'NO:1506,2023-01-01,"32 002",OFFICIAL,SSB',
      'NO:1506,1.1.2023,32002,OFFICIAL,SSB',
      'NO:1506,2023-02-30,1,OFFICIAL,SSB',
      '',
      'NO:9999,2023-01-01,1,OFFICIAL,SSB',
      'NO:1505,2023-01-01,,OFFICIAL,"S',
      'SB"',
      'NO:1505,2023-01-02,1,OFFICIAL,SSB,left over',
      '01017012345,2023-01-02,1,OFFICIAL,SSB',
      ',2023-01-02,1,,SSB',
      'NO:1580,2023-12-31,9357,ESTIMATE,half of Ålesund',
      'NO:1507,2024-01-01,67866,ESTIMATE,the sum of its successors',
    ].join('\n'),
  );
  const { told } = await bring('municipalities', path);
  expect(told).toEqual([
    'line 3: must not be of the same record as line 2',
    'line 4, column asOf (a text of 10 characters): must be a day YYYY-MM-DD or D.M.YYYY',
    'line 6: must name a record that is stored (municipalities)',
    'line 7, column value (empty): is required unless the status is MISSING',
    'line 9: has 6 cells under 5 headings',
    'line 10, column municipality (a whole number): must be NO: or SE: and a four-digit municipality code',
    'line 11, column municipality (empty): must not be empty',
    'line 11, column status (empty): must not be empty',
    'line 12, column asOf (a day): must be a code that holds then: this one began on 2024-01-01, after NO:1507',
    'line 13, column asOf (a day): must be a code that holds then: this one ended on 2023-12-31, and NO:1508 and NO:1580 followed',
  ]);
  const unknown = await written('adviser.csv', 'id;office;owner\nadviser-9001;hoppid-0000;0192:944183779\n');
  expect((await bring('municipalities', unknown)).told).toEqual([
    'line 2, column office (a key): must be of a record in hoppidOffices',
  ]);
  const heading = await written('heading.csv', 'id;office;Ola Nordmann;id\n');
  const { told: columns } = await bring('municipalities', heading, { kind: 'advisers' });
  expect(columns.map((line) => line.replace(/one of .*/, '…'))).toEqual([
    'line 1, column number 3: must be …',
    'line 1, column id: stands twice',
    'line 1, column owner: is missing in the heading',
  ]);
});

test('figures come into a stored record: what no column tells stays, and an empty cell takes away', async () => {
  const before = await find('municipalities', 'municipalities', 'NO:1506');
  const path = await written(
    'ssb.csv',
    '\ufeffmunicipality;asOf;value;status;source;provenance.kind\r\nNO:1506;1.1.2023;32 002;OFFICIAL;SSB 07459;OFFICIAL_STATISTIC\r\n',
  );
  expect(await bring('municipalities', path)).toMatchObject({ faults: 0, changed: 1 });
  const after = await find('municipalities', 'municipalities', 'NO:1506');
  expect(after).toMatchObject({
    name: before['name'],
    predecessors: before['predecessors'],
    version: 2,
    populations: [
      ...[before['populations']].flat(),
      { asOf: '2023-01-01', value: 32_002, status: 'OFFICIAL', source: 'SSB 07459' },
    ],
    provenance: [
      ...[before['provenance']].flat(),
      { document: 'ssb.csv', locator: 'line 2; file of 2026-03-04', kind: 'OFFICIAL_STATISTIC' },
    ],
  });
  const office = 'id;annex.agreement;annex.openingHours;annex.workPercentage\nhoppid-1506;HOPPID-PA;9–15;';
  await bring('municipalities', await written('annex.csv', `${office}\n`));
  expect(await find('municipalities', 'hoppidoffices', 'hoppid-1506')).toMatchObject({
    annex: { agreement: 'HOPPID-PA', openingHours: '9–15' },
    seats: [{ municipality: 'NO:1506' }],
  });
  await bring('municipalities', await written('annex.csv', `${office.replace('9–15', '')}\n`));
  const emptied = await find('municipalities', 'hoppidoffices', 'hoppid-1506');
  expect(emptied['annex']).not.toHaveProperty('openingHours');
});

test('XLSX and JSON say the same as CSV', async () => {
  const row = ['SH-BI', '2018-06-01', 'Slutkonferens i Mora', 'SH-BI:1|SH-BI:2', '0007:2021002429'];
  const heading = ['project', 'date', 'what.sv', 'workPackages', 'owner'];
  const files = [
    await written('m.csv', `${heading.join(';')}\n${row.join(';')}\n`),
    join(folder, 'm.xlsx'),
    await written(
      'm.json',
      JSON.stringify([Object.fromEntries(heading.map((name, index) => [name, row[index]]))]),
    ),
  ];
  await writeExcelFile([
    {
      sheet: 'Lines',
      data: [
        heading,
        row.map((cell, index) => (index === 1 ? { value: new Date(cell), format: 'dd.mm.yyyy' } : cell)),
      ],
    },
  ]).toFile(files[1] ?? '');
  const changed: number[] = [];
  for (const file of files) {
    const { told, ...result } = await bring('crossborder', file);
    expect(told).toEqual([]);
    changed.push(result.changed);
  }
  expect(changed).toEqual([1, 0, 0]);
  expect(await find('crossborder', 'milestones', 'SH-BI:2018-06-01')).toMatchObject({
    what: { sv: 'Slutkonferens i Mora', original: 'SV' },
    workPackages: ['SH-BI:1', 'SH-BI:2'],
  });
});

test('every kind has its template, and what each owner keeps comes back as it is by its own columns', async () => {
  for (const [{ name }, kinds] of OWNERS) {
    const templates = join('subgraphs', name, 'templates');
    expect(await readdir(templates)).toEqual(
      Object.keys(kinds)
        .sort()
        .map((kind) => `${kind}.csv`),
    );
    for (const [kind, made] of Object.entries(kinds)) {
      expect(await readFile(join(templates, `${kind}.csv`), 'utf8')).toBe(csvTemplate(made));
      const csv = await written(`${kind}.csv`, csvTemplate(made));
      const xlsx = join(folder, `${kind}.xlsx`);
      await xlsxTemplate(made, xlsx);
      for (const file of [csv, xlsx])
        expect(await bring(name, file)).toMatchObject({ kind, lines: 0, faults: 0 });
    }
  }
  const settlement =
    'municipality;year;refugees;unaccompaniedMinors;excludesFamilyReunion;decidedAt;body;owner\nNO:1502;2019;34;3;ja;19.2.2019;formannskapet;0192:921221967\n';
  expect(await bring('immigration', await written('decisions.csv', settlement))).toMatchObject({
    faults: 0,
    changed: 0,
    unchanged: 1,
  });
});

test('what is no file to import is refused with the reason, before anything is read or written', async () => {
  const refused = async (name: string, content: string, options = {}) => {
    const path = await written(name, content);
    const error: unknown = await bring('county', path, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileRefused);
    return error instanceof Error ? error.message : '';
  };
  expect(await refused('a.txt', '')).toMatch('.csv, .xlsx or .json');
  expect(await refused('a.csv', '')).toMatch('empty');
  expect(await refused('a.csv', 'navn;kommune\n')).toMatch('add --kind');
  expect(await refused('a.csv', 'id\n', { kind: 'people' })).toMatch('courses, certifications');
  expect(await refused('a.xlsx', 'no workbook')).toMatch('no XLSX');
  expect(await refused('a.json', '{}')).toMatch('list of objects');
  const path = join(folder, 'changing.csv');
  await writeCourses(path, 3);
  const changing = bring('county', path, {
    onProgress: ({ pass }) => {
      if (pass === 'checking') throw new FileRefused('stop');
    },
  });
  await expect(changing).rejects.toThrow('stop');
  const file = await openTable(path);
  await writeFile(path, `${await readFile(path, 'latin1')}IMPORT-9;x`);
  await expect(
    file
      .rows(() => undefined)
      [Symbol.asyncIterator]()
      .next(),
  ).rejects.toThrow('has changed');
});
