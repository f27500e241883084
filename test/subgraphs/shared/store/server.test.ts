import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { startStore } from '../../../../subgraphs/shared/store/store.ts';

test('who does not speak the protocol is cut off, and others are served on', async () => {
  const store = await startStore();
  const socket = connect(Number(new URL(store.uri).port), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\n\r\n');
  await once(socket, 'close');
  const client = await new mongo.MongoClient(store.uri).connect();
  expect(await client.db('d').collection('rows').countDocuments()).toBe(0);
  await client.close();
  await store.stop();
});

test('a document that one index refuses leaves no key in another', async () => {
  const store = await startStore();
  const client = await new mongo.MongoClient(store.uri).connect();
  const rows = client.db('d').collection('rows');
  await rows.createIndex({ short: 1 }, {}, {});
  await rows.createIndex({ long: 1 }, {}, {});
  await expect(rows.insertOne({ short: 1, long: 'x'.repeat(3_000) })).rejects.toMatchObject({ code: 17280 });
  store.counters.reset();
  expect(await rows.find({ short: 1 }).toArray()).toEqual([]);
  expect(store.counters.of('d').keys).toBe(0);
  await client.close();
  await store.stop();
});

test('a client that goes while its transaction waits holds up nobody', async () => {
  const store = await startStore();
  const [client, leaving] = [new mongo.MongoClient(store.uri), new mongo.MongoClient(store.uri)];
  const rows = client.db('d').collection('rows');
  const [session, waiting] = [client.startSession(), leaving.startSession()];
  session.startTransaction();
  await rows.insertOne({ n: 1 }, { session });
  waiting.startTransaction();
  const held = leaving.db('d').collection('rows').insertOne({ n: 2 }, { session: waiting });
  const broken = expect(held).rejects.toThrow();
  while (store.counters.of('d').commands['insert'] !== 2) await setImmediate();
  await leaving.close(true);
  await broken;
  await session.commitTransaction();
  await session.endSession();
  await rows.insertOne({ n: 3 });
  expect((await rows.find().sort({ n: 1 }).toArray()).map(({ n }) => Number(n))).toEqual([1, 3]);
  await client.close();
  await store.stop();
}, 30_000);

test('a driver that retries writes is told to turn that off', async () => {
  const store = await startStore();
  const client = await new mongo.MongoClient(store.uri.replace('&retryWrites=false', '')).connect();
  await expect(client.db('d').collection('rows').insertOne({ n: 1 })).rejects.toThrow('retryWrites=false');
  await client.close();
  await store.stop();
});
