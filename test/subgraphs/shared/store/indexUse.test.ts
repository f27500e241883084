import { mongo } from 'mongoose';
import { startStore, type RunningStore } from '../../../../subgraphs/shared/store/store.ts';
import type { Row, Rows } from './support.ts';

const COUNTIES = ['Agder', 'Troms', 'Viken'];
const PAGE = 20;

/** 5,000 documents whose names repeat, so that a page may begin among equals. */
const ROWS: Row[] = Array.from({ length: 5_000 }, (_, n) => ({
  _id: `id${String((n * 7919) % 5_000).padStart(4, '0')}`,
  name: `name${String(Math.floor(n / 50)).padStart(3, '0')}`,
  county: COUNTIES[n % 3],
  municipalities: [n % 100, 100 + (n % 7)],
  orgno: n,
  at: new Date(n * 1_000),
}));

let store: RunningStore;
let client: mongo.MongoClient;
let rows: Rows;

beforeAll(async () => {
  store = await startStore();
  client = await new mongo.MongoClient(store.uri, { ignoreUndefined: true }).connect();
  rows = client.db('use').collection<Row>('rows');
  await rows.createIndex({ name: 1, _id: 1 }, {}, {});
  await rows.createIndex({ county: 1, name: 1, _id: 1 }, {}, {});
  await rows.createIndex({ municipalities: 1 }, {}, {});
  await rows.createIndex({ orgno: 1 }, { unique: true }, {});
  await rows.createIndex({ at: 1 }, {}, {});
  await rows.insertMany(ROWS);
});
afterAll(async () => {
  await client.close();
  await store.stop();
});

type Order = Record<string, 1 | -1>;

/** What the query must give, worked out here, in the order of the sort. */
function expected(matches: (row: Row) => boolean, sort: Order, limit: number): Row[] {
  const text = (row: Row, path: string) =>
    row[path] instanceof Date ? row[path].toISOString() : String(row[path]);
  const compare = (a: Row, b: Row) =>
    Object.entries(sort).reduce((order, [path, way]) => {
      if (order !== 0 || text(a, path) === text(b, path)) return order;
      return text(a, path) < text(b, path) ? -way : way;
    }, 0);
  return ROWS.filter(matches).toSorted(compare).slice(0, limit);
}

const after = (name: string, id: string) => ({ $or: [{ name: { $gt: name } }, { name, _id: { $gt: id } }] });
const isAfter = (row: Row, name: string, id: string) =>
  String(row.name) > name || (row.name === name && row._id > id);

test.each<[string, mongo.Document, Order, (row: Row) => boolean]>([
  ['the first page', {}, { name: 1, _id: 1 }, () => true],
  [
    'a middle page, from among equals',
    { $and: [{}, after('name050', 'id2500')] },
    { name: 1, _id: 1 },
    (row) => isAfter(row, 'name050', 'id2500'),
  ],
  [
    'a middle page within a county',
    { $and: [{ county: 'Troms' }, after('name050', 'id2500')] },
    { name: 1, _id: 1 },
    (row) => row.county === 'Troms' && isAfter(row, 'name050', 'id2500'),
  ],
  [
    'a middle page over several counties',
    { $and: [{ county: { $in: ['Troms', 'Agder'] } }, after('name050', 'id2500')] },
    { name: 1, _id: 1 },
    (row) => row.county !== 'Viken' && isAfter(row, 'name050', 'id2500'),
  ],
  [
    'the first page within a county',
    { county: 'Viken' },
    { name: 1, _id: 1 },
    (row) => row.county === 'Viken',
  ],
  ['the last page', {}, { name: -1, _id: -1 }, () => true],
  [
    'a page backwards',
    { county: 'Agder', $or: [{ name: { $lt: 'name050' } }, { name: 'name050', _id: { $lt: 'id2500' } }] },
    { name: -1, _id: -1 },
    (row) =>
      row.county === 'Agder' &&
      (String(row.name) < 'name050' || (row.name === 'name050' && row._id < 'id2500')),
  ],
  ['a page by _id', { _id: { $gt: 'id3000' } }, { _id: 1 }, (row) => row._id > 'id3000'],
  ['a page by _id backwards', { _id: { $lt: 'id3000' } }, { _id: -1 }, (row) => row._id < 'id3000'],
  ['the newest', {}, { at: -1 }, () => true],
  ['the oldest', {}, { at: 1 }, () => true],
  [
    'an interval of time',
    { at: { $gte: new Date(1_000_000), $lt: new Date(2_000_000) } },
    { at: -1 },
    ({ at }) => Number(at) >= 1_000_000 && Number(at) < 2_000_000,
  ],
  [
    'a beginning of a name',
    { name: { $regex: '^name04' } },
    { name: 1, _id: 1 },
    ({ name }) => String(name).startsWith('name04'),
  ],
])('%s examines what it returns', async (_title, filter, sort, matches) => {
  store.counters.reset();
  const found = await rows.find(filter).sort(sort).limit(PAGE).toArray();
  const wanted = expected(matches, sort, PAGE);
  expect(found.map(({ _id }) => _id)).toEqual(wanted.map(({ _id }) => _id));
  expect(found).toHaveLength(PAGE);
  const { documents, keys, commands } = store.counters.of('use');
  expect({ documents, keys, commands }).toEqual({ documents: PAGE, keys: PAGE, commands: { find: 1 } });
});

test.each<[string, mongo.Document, (row: Row) => boolean]>([
  ['equality', { _id: 'id0042' }, ({ _id }) => _id === 'id0042'],
  ['equality on a unique key', { orgno: 4_998 }, ({ orgno }) => orgno === 4_998],
  [
    '$in on a key',
    { orgno: { $in: [2, 4, 5, 4_000] } },
    ({ orgno }) => [2, 4, 5, 4_000].includes(Number(orgno)),
  ],
  [
    '$in on _id',
    { _id: { $in: ['id0001', 'id0002', 'none'] } },
    ({ _id }) => ['id0001', 'id0002'].includes(_id),
  ],
  [
    'an element of an array',
    { municipalities: 42 },
    ({ municipalities }) => [municipalities].flat().includes(42),
  ],
  [
    'elements of arrays, each document once',
    { municipalities: { $in: [42, 43, 100] } },
    ({ municipalities }) => [42, 43, 100].some((each) => [municipalities].flat().includes(each)),
  ],
  ['nothing at all', { _id: { $in: [] } }, () => false],
])('%s examines what it returns', async (_title, filter, matches) => {
  store.counters.reset();
  const found = await rows.find(filter).toArray();
  const wanted = ROWS.filter(matches).map(({ _id }) => _id);
  expect(found.map(({ _id }) => _id).toSorted()).toEqual(wanted.toSorted());
  expect(store.counters.of('use').documents).toBe(wanted.length);
});

test('counting and updating use indexes too', async () => {
  store.counters.reset();
  expect(await rows.countDocuments({ municipalities: 42 })).toBe(50);
  await rows.updateOne({ _id: 'id0042' }, { $set: { seen: true } });
  await rows.findOneAndUpdate({ orgno: 6 }, { $set: { seen: true } });
  expect(store.counters.of('use').documents).toBe(52);
});
