import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { imports as kinds } from '../../../subgraphs/immigration/imports.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { type Database, openDatabase } from '../../../subgraphs/shared/database.ts';
import { openTable } from '../../../subgraphs/shared/import/file.ts';
import { importFile } from '../../../subgraphs/shared/import/import.ts';
import { faultText } from '../../../subgraphs/shared/import/read.ts';
import { createVerifier } from '../../../subgraphs/shared/signature.ts';
import { type RunningStore, startStore } from '../../../subgraphs/shared/store/store.ts';
import { INVENTED } from '../../support/invented.ts';
import { trust } from '../../support/trust.ts';

const ACTIVITIES = [
  'id;title.nb;controller;dataProtectionOfficer;purposes;subjectCategories;dataCategories;recipientCategories;transfers;erasureLimits;securityMeasures;legalBases;allowsConsentAsBasis;datasets;active;owner',
  'OWN-CASES;Oppfølging;0192:921221967;Personvernombudet;INTEGRATION_FOLLOW_UP|MENTORING;Deltakere;Framgang|Samtykker;Veiledere;GB GB:bid-scotland standard personvernbestemmelser;participant-progress 60|consents 60|cases 60;Signerte kall;INTEGRERINGSLOVEN_41;nei;participant-progress|consents|cases;ja;0192:921221967',
  'OWN-REGISTER;Register;0192:921221967;Personvernombudet;INTEGRATION_FOLLOW_UP;Deltakere;Innsyn;Deltakeren;none;disclosures 120;Kjedede rader;INTEGRERINGSLOVEN_41;nei;disclosures;ja;0192:921221967',
].join('\n');

let folder: string;
let store: RunningStore;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samgraf-activities-'));
  store = await startStore();
  database = await openDatabase('immigration', { uri: store.uri });
});

afterAll(async () => {
  await database.stop();
  await store.stop();
  await rm(folder, { recursive: true });
});

async function bring(text: string) {
  const path = join(folder, 'activities.csv');
  await writeFile(path, text);
  const told: string[] = [];
  const { changed, unchanged } = await importFile({
    db: database.db,
    collections: immigration.collections(database.db),
    kinds,
    kind: 'processingActivities',
    file: await openTable(path),
    dryRun: false,
    onFault: (fault) => told.push(faultText(fault)),
    onProgress: () => undefined,
  });
  return { told, changed, unchanged };
}

async function start(): Promise<void> {
  const { gatewayKeys } = await trust();
  const running = await immigration.start(database.db, {
    host: '127.0.0.1',
    port: 0,
    verify: createVerifier('immigration', gatewayKeys),
    log: pino({ level: 'silent' }),
  });
  await running.stop();
}

const find = (_id: string) =>
  database.db.collection<{ _id: string }>('processingactivities').findOne({ _id });

test('an empty immigration service starts once its own processing activities have come as a file', async () => {
  await expect(start()).rejects.toThrow('data set cases: there is no active processing activity');
  expect(await bring(ACTIVITIES)).toEqual({ told: [], changed: 2, unchanged: 0 });
  await start();
  expect(await find('OWN-CASES')).toMatchObject({
    dataCategories: [
      { nb: 'Framgang', original: 'NB' },
      { nb: 'Samtykker', original: 'NB' },
    ],
    transfers: [
      {
        country: 'GB',
        recipient: 'GB:bid-scotland',
        safeguard: { nb: 'standard personvernbestemmelser', original: 'NB' },
      },
    ],
    erasureLimits: [
      { dataset: 'participant-progress', months: 60 },
      { dataset: 'consents', months: 60 },
      { dataset: 'cases', months: 60 },
    ],
    allowsConsentAsBasis: false,
  });
  expect(await find('OWN-REGISTER')).toMatchObject({ transfers: [] });
  expect(await bring(ACTIVITIES)).toEqual({ told: [], changed: 0, unchanged: 2 });
});

test('what no column tells stays; an item that is taken away keeps the service from starting', async () => {
  const line = 'OWN-REGISTER;;nei;disclosures;ja;0192:921221967';
  await bring(`id;transfers;allowsConsentAsBasis;datasets;active;owner\n${line}`);
  expect(await find('OWN-REGISTER')).toMatchObject({ title: { nb: 'Register', original: 'NB' } });
  await expect(start()).rejects.toThrow('data set disclosures: OWN-REGISTER lacks transfers');
});

test('a cell that says no limit, transfer or organisation is a fault of its line and column, and so is what is a person’s', async () => {
  const faulty = ACTIVITIES.replaceAll('cases 60', 'cases').replace(';none;', ';GB:bid-scotland;');
  expect((await bring(faulty)).told.map((line) => line.replace(/ \(.*?\)/, ''))).toEqual([
    'line 2, column erasureLimits: must be a data set and a number of months',
    'line 3, column transfers: must be none, or country, organisation and safeguard',
  ]);
  const rule = 'must hold no identity number, phone number or e-mail address';
  const personal = ACTIVITIES.replace('standard personvernbestemmelser', 'ring 400 00 000')
    .replace('|cases 60', `|${INVENTED.fodselsnummer} 60`)
    .replace(';disclosures 120;', ';nobody@example.org 120;');
  expect((await bring(personal)).told.map((line) => line.replace(/ \(.*?\)/, ''))).toEqual([
    `line 2, column transfers: ${rule}`,
    `line 2, column erasureLimits: ${rule}`,
    `line 3, column erasureLimits: ${rule}`,
  ]);
  const nobody = ACTIVITIES.replace('GB:bid-scotland', '0192:1');
  expect((await bring(nobody)).told).toEqual([
    expect.stringMatching(/^line 2, column transfers \(.*\): 0192: takes an organisasjonsnummer/),
  ]);
});
