import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { HOLDER } from '../../../../subgraphs/shared/store/lock.ts';
import { startStore, storeAddress } from '../../../../subgraphs/shared/store/store.ts';
import { openTree } from '../../../../subgraphs/shared/store/tree.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const rowsOf = (client: mongo.MongoClient) => client.db('kept').collection('rows');

test('a second start names the process and the address that hold the folder', async () => {
  const store = await startStore({ folder });
  const address = new URL(store.uri).host;
  await expect(startStore({ folder })).rejects.toThrow(
    `process ${process.pid}, whose store listens on ${address}`,
  );
  expect(await storeAddress(folder)).toBe(store.uri);
  const client = await new mongo.MongoClient((await storeAddress(folder)) ?? '').connect();
  expect(await rowsOf(client).countDocuments()).toBe(0);
  await client.close();
  await store.stop();
});

test('a stopped store gives the folder back, with what it holds', async () => {
  const first = await startStore({ folder });
  const client = await new mongo.MongoClient(first.uri).connect();
  await rowsOf(client).createIndex({ n: 1 }, { unique: true }, {});
  await rowsOf(client).insertOne({ n: 1 });
  await client.close();
  await first.stop();
  expect(await storeAddress(folder)).toBeUndefined();
  const second = await startStore({ folder });
  const again = await new mongo.MongoClient(second.uri).connect();
  expect(await rowsOf(again).countDocuments({ n: 1 })).toBe(1);
  await expect(rowsOf(again).insertOne({ n: 1 })).rejects.toMatchObject({ code: 11000 });
  await again.close();
  await second.stop();
});

/** Leaves files as a process does that was killed while it held them. */
async function leaveHolder(pid: number): Promise<void> {
  const tree = openTree(folder, true);
  tree.put(HOLDER, Buffer.from(JSON.stringify({ pid, address: '127.0.0.1:9' })));
  await tree.close();
}

test.each([
  ['a process that is gone', 2 ** 30],
  ['a process whose number now belongs to another', process.pid],
])('files held by %s are taken over', async (_, pid) => {
  await leaveHolder(pid);
  expect(await storeAddress(folder)).toBeUndefined();
  const store = await startStore({ folder });
  expect(await storeAddress(folder)).toBe(store.uri);
  await store.stop();
});

test('of many starters at once, one gets a stale folder', async () => {
  await leaveHolder(2 ** 30);
  const started = await Promise.allSettled(Array.from({ length: 8 }, () => startStore({ folder })));
  const stores = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(stores.map(({ uri }) => uri)).toEqual([await storeAddress(folder)]);
  for (const store of stores) await store.stop();
});

test('the store listens on loopback only', async () => {
  const store = await startStore();
  expect(store.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
  await store.stop();
});
