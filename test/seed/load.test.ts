import { BrokenSeed, load } from '../../seed/load.ts';
import { rows } from '../../seed/municipalities.ts';
import { municipalities } from '../../subgraphs/municipalities/subgraph.ts';
import { type Database, openDatabase } from '../../subgraphs/shared/database.ts';
import { type RunningStore, startStore } from '../../subgraphs/shared/store/store.ts';

let store: RunningStore;
let database: Database;

beforeEach(async () => {
  store = await startStore();
  database = await openDatabase('municipalities', { uri: store.uri });
});

afterEach(async () => {
  await database.stop();
  await store.stop();
});

const seed = (some: Parameters<typeof load>[2], progress: Parameters<typeof load>[4] = () => undefined) =>
  load(database.db, municipalities.collections(database.db), some, 'seed/municipalities.ts', progress);

const count = (collection: string) => database.db.collection(collection).countDocuments();

test('loading twice makes no duplicates, and says how far it is', async () => {
  const told: string[] = [];
  await seed(rows);
  await seed(rows, (collection, written, of) => told.push(`${collection} ${written}/${of}`));
  expect(await count('municipalities')).toBe(rows.municipalities.length);
  expect(told).toContain(`municipalities ${rows.municipalities.length}/${rows.municipalities.length}`);
});

test('a broken row is named with file, row, field and rule, and nothing at all is written', async () => {
  const [first, second, third] = rows.municipalities;
  if (!first || !second || !third) throw new Error('too few rows');
  const broken = {
    municipalities: [
      first,
      { ...second, organisation: '0192:921221968', population: 5 },
      {
        ...third,
        validity: { start: '2020-01-01', end: '2019-12-31' },
        populations: [{ asOf: '2021-02-30', status: 'OFFICIAL' as const, source: 'x' }],
      },
      first,
    ],
    advisers: [{ ...rows.advisers[0], _id: 'x', provenance: [] }],
  };
  const error: unknown = await seed(broken).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrokenSeed);
  const faults =
    error instanceof BrokenSeed
      ? error.faults.map(({ file, row, field, rule }) => `${file} | ${row} | ${field} | ${rule}`)
      : [];
  expect(faults).toEqual([
    'seed/municipalities.ts municipalities | 2 | population | is no field of this record',
    'seed/municipalities.ts municipalities | 3 | populations.0.value | is required unless the status is MISSING',
    'seed/municipalities.ts municipalities | 3 | populations.0.asOf | must be a calendar date YYYY-MM-DD',
    'seed/municipalities.ts municipalities | 3 | validity.end | must not be before the start',
    'seed/municipalities.ts municipalities | 4 | _id | stands twice',
    'seed/municipalities.ts advisers | 1 | provenance | must name at least one source',
  ]);
  expect(await count('municipalities')).toBe(0);
});

test('a failure in the middle of writing leaves nothing', async () => {
  const failing = { ...rows };
  await expect(
    seed(failing, (collection) => {
      if (collection === 'hoppidOffices') throw new Error('pulled the plug');
    }),
  ).rejects.toThrow('pulled the plug');
  expect(await count('municipalities')).toBe(0);
  expect(await count('hoppidoffices')).toBe(0);
});
