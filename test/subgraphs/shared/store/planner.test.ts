import { mongo } from 'mongoose';
import { startStore, type RunningStore } from '../../../../subgraphs/shared/store/store.ts';
import type { Row, Rows } from './support.ts';

const QUERIES = 150;
const VALUES = [
  0,
  1,
  2,
  -1,
  2.5,
  'a',
  'ab',
  'ø',
  '',
  null,
  true,
  false,
  new Date(5),
  new mongo.ObjectId('64b000000000000000000001'),
];
const PATHS = ['a', 'b', 't', 's.x', '_id'];

// A fixed seed: a failure can be repeated.
let seed = 7;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((seed / 2 ** 31) * below);
};
const value = (): unknown => VALUES[random(VALUES.length)];
const values = (): unknown[] => Array.from({ length: random(3) }, value);
const path = (): string => PATHS[random(PATHS.length)] ?? 'a';

function row(n: number): Row {
  return {
    _id: `k${n}`,
    ...(random(5) > 0 ? { a: value() } : {}),
    ...(random(5) > 0 ? { b: value() } : {}),
    ...(random(2) > 0 ? { t: random(4) > 0 ? values() : value() } : {}),
    ...(random(2) > 0 ? { s: random(2) > 0 ? values().map((x) => ({ x })) : { x: value() } } : {}),
  };
}

function condition(): unknown {
  const conditions = [
    value(),
    { [['$gt', '$gte', '$lt', '$lte'][random(4)] ?? '$gt']: value() },
    { $in: [value(), value(), value()] },
    { $gt: value(), $lte: value() },
    { $ne: value() },
    { $exists: random(2) > 0 },
    /^a/,
    { $regex: '^a' },
  ];
  return conditions[random(conditions.length)];
}

function filter(depth = 2): mongo.Document {
  const fields = Object.fromEntries(Array.from({ length: 1 + random(2) }, () => [path(), condition()]));
  if (depth === 0 || random(3) > 0) return fields;
  const branch = ['$and', '$or', '$or', '$nor'][random(4)] ?? '$or';
  return { ...fields, [branch]: [filter(depth - 1), filter(depth - 1)] };
}

const way = (): 1 | -1 => (random(2) > 0 ? 1 : -1);
const order = (): Record<string, 1 | -1> => ({ [path()]: way(), [path()]: way(), _id: way() });

let store: RunningStore;
let client: mongo.MongoClient;
let plain: Rows;
let indexed: Rows;

beforeAll(async () => {
  store = await startStore();
  client = await new mongo.MongoClient(store.uri).connect();
  plain = client.db('plain').collection<Row>('rows');
  indexed = client.db('indexed').collection<Row>('rows');
  const keys: Record<string, 1 | -1>[] = [
    { a: 1 },
    { b: 1 },
    { b: 1, a: 1, _id: 1 },
    { t: 1 },
    { a: 1, t: 1 },
    { 's.x': 1 },
  ];
  for (const key of keys) await indexed.createIndex(key, {}, {});
  const rows = Array.from({ length: 200 }, (_, n) => row(n));
  await plain.insertMany(rows);
  await indexed.insertMany(rows);
});
afterAll(async () => {
  await client.close();
  await store.stop();
});

test('an index changes what a query costs, never what it finds', async () => {
  for (let n = 0; n < QUERIES; n++) {
    const [wanted, sort, limit, skip] = [filter(), order(), random(2) * random(20), random(2) * random(5)];
    if (n % 20 === 0) {
      const update =
        [{ $set: { a: value() } }, { $set: { t: values() } }, { $unset: { b: 1 } }][random(3)] ?? {};
      const [left, right] = [
        await plain.updateMany(wanted, update),
        await indexed.updateMany(wanted, update),
      ];
      expect({ n, wanted, modified: right.modifiedCount }).toEqual({
        n,
        wanted,
        modified: left.modifiedCount,
      });
    }
    const found = await indexed.find(wanted).sort(sort).skip(skip).limit(limit).toArray();
    const expected = await plain.find(wanted).sort(sort).skip(skip).limit(limit).toArray();
    expect({ wanted, sort, found }).toEqual({ wanted, sort, found: expected });
  }
  const [cost, scanned] = [store.counters.of('indexed').documents, store.counters.of('plain').documents];
  expect(cost).toBeLessThan(scanned / 2);
});
