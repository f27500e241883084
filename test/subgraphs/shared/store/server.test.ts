import { once } from 'node:events';
import { connect } from 'node:net';
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

test('a driver that retries writes is told to turn that off', async () => {
  const store = await startStore();
  const client = await new mongo.MongoClient(store.uri.replace('&retryWrites=false', '')).connect();
  await expect(client.db('d').collection('rows').insertOne({ n: 1 })).rejects.toThrow('retryWrites=false');
  await client.close();
  await store.stop();
});
