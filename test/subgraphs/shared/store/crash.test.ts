import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { startStore, storeAddress } from '../../../../subgraphs/shared/store/store.ts';

const ROUNDS = 2;
const WRITERS = 8;

let folder: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-crash-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Starts a store in a process of its own and gives its uri once it listens. */
async function startProcess(): Promise<string> {
  const file = join('test', 'subgraphs', 'shared', 'store', 'storeProcess.ts');
  child = spawn(process.execPath, ['--import', 'tsx', file, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: unknown = child.stdout && (await once(child.stdout, 'data'));
  return String(printed).trim();
}

async function killProcess(): Promise<void> {
  const gone = child && once(child, 'exit');
  child?.kill('SIGKILL');
  await gone;
}

async function connectTo(uri: string): Promise<mongo.MongoClient> {
  return new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 1_000 }).connect();
}

const rowsOf = (client: mongo.MongoClient) =>
  client.db('kept').collection<{ _id: string; n: number }>('rows');

test('no acknowledged write is lost when the process is killed among parallel writes', async () => {
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const client = await connectTo(await startProcess());
    await rowsOf(client).createIndex({ n: 1 }, {}, {});
    let killed: Promise<void> | undefined;
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; ; n++) {
        const _id = `${round}-${writer}-${n}`;
        await rowsOf(client).insertOne({ _id, n });
        acknowledged.add(_id);
        if (n === 15 && writer === 0) killed = killProcess();
      }
    };
    const writers = await Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    expect(writers.every(({ status }) => status === 'rejected')).toBe(true);
    await killed;
    await client.close();
    expect(await storeAddress(folder)).toBeUndefined();
  }
  expect(acknowledged.size).toBeGreaterThan(WRITERS * ROUNDS);
  const store = await startStore({ folder });
  const client = await connectTo(store.uri);
  const kept = await rowsOf(client).find().toArray();
  const ids = new Set(kept.map(({ _id }) => _id));
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  // A write that was not acknowledged may have been done: at most one for each writer and round.
  expect(ids.size - acknowledged.size).toBeLessThanOrEqual(WRITERS * ROUNDS);
  const byIndex = await rowsOf(client)
    .find({ n: { $gte: 0 } })
    .sort({ n: 1 })
    .toArray();
  expect(byIndex).toHaveLength(kept.length);
  await client.close();
  await store.stop();
});

test('nothing is left of a transaction in whose middle the process was killed', async () => {
  const client = await connectTo(await startProcess());
  await rowsOf(client).insertMany([
    { _id: 'changed', n: 1 },
    { _id: 'removed', n: 2 },
  ]);
  await rowsOf(client).createIndex({ n: 1 }, { unique: true }, {});
  const session = client.startSession();
  session.startTransaction();
  const many = Array.from({ length: 200 }, (_, n) => ({ _id: `new${n}`, n: 100 + n }));
  await rowsOf(client).insertMany(many, { session });
  await rowsOf(client).updateOne({ _id: 'changed' }, { $set: { n: 9 } }, { session });
  await rowsOf(client).deleteOne({ _id: 'removed' }, { session });
  await client.db('kept').collection('others').insertOne({ made: true }, { session });
  await killProcess();
  await session.endSession();
  await client.close();

  const store = await startStore({ folder });
  const again = await connectTo(store.uri);
  const kept = await rowsOf(again).find().sort({ _id: 1 }).toArray();
  expect(kept).toEqual([
    { _id: 'changed', n: 1 },
    { _id: 'removed', n: 2 },
  ]);
  expect(await rowsOf(again).countDocuments({ n: { $in: [9, 100] } })).toBe(0);
  expect((await again.db('kept').listCollections().toArray()).map(({ name }) => name)).toEqual(['rows']);
  await again.close();
  await store.stop();
});
