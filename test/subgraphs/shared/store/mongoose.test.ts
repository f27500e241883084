import mongoose, { Schema } from 'mongoose';
import { startStore, type RunningStore } from '../../../../subgraphs/shared/store/store.ts';

let store: RunningStore;
let connection: mongoose.Connection;

const schema = new Schema(
  {
    _id: { type: String, required: true },
    orgno: { type: String, required: true, unique: true },
    aliases: [String],
    provenance: new Schema({ document: String, at: Date }, { _id: false }),
    seats: { type: Number, default: 1 },
  },
  { timestamps: true },
);
schema.index({ aliases: 1 });
schema.index({ 'provenance.document': 1, _id: 1 });

beforeAll(async () => {
  store = await startStore();
  connection = await mongoose.createConnection(store.uri, { dbName: 'models' }).asPromise();
});
afterAll(async () => {
  await connection.close();
  await store.stop();
});

const createModel = (name: string) => connection.model(name, schema);

test('indexes are made, kept in step and enforced', async () => {
  const Office = createModel('Office');
  await Office.init();
  expect(Object.keys(await Office.collection.indexInformation()).toSorted()).toEqual([
    '_id_',
    'aliases_1',
    'orgno_1',
    'provenance.document_1__id_1',
  ]);
  expect(await Office.diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
  await Office.create({
    _id: 'a',
    orgno: '1',
    aliases: ['x'],
    provenance: { document: 'd', at: new Date(0) },
  });
  await expect(Office.create({ _id: 'b', orgno: '1' })).rejects.toMatchObject({
    code: 11000,
    keyPattern: { orgno: 1 },
    keyValue: { orgno: '1' },
  });
  expect(await Office.findOne({ aliases: 'x' }).select('orgno').lean()).toEqual({ _id: 'a', orgno: '1' });
});

test('documents are saved, changed in place and removed', async () => {
  const Office = createModel('Saved');
  const office = await Office.create({ _id: 'a', orgno: '1', aliases: ['x', 'y'] });
  office.aliases.push('z');
  office.seats = 4;
  await office.save();
  await Office.updateOne({ _id: 'a' }, { $pull: { aliases: 'x' } });
  const lean = await Office.findById('a').lean();
  expect(lean).toMatchObject({ aliases: ['y', 'z'], seats: 4 });
  expect(lean?.updatedAt).toBeInstanceOf(Date);
  const updated = await Office.findOneAndUpdate(
    { orgno: '1' },
    { $inc: { seats: 1 } },
    { returnDocument: 'after' },
  ).lean();
  expect(updated?.seats).toBe(5);
  await office.deleteOne();
  expect(await Office.exists({ _id: 'a' })).toBeNull();
});

test('bulk writes, cursors and sessions', async () => {
  const Office = createModel('Bulk');
  await Office.init();
  const result = await Office.bulkWrite([
    ...Array.from({ length: 250 }, (_, n) => ({
      insertOne: { document: { _id: `o${n}`, orgno: String(n) } },
    })),
    { updateOne: { filter: { _id: 'o1' }, update: { $set: { seats: 3 } } } },
    { updateOne: { filter: { _id: 'new' }, update: { $set: { orgno: 'new' } }, upsert: true } },
    { deleteOne: { filter: { _id: 'o2' } } },
  ]);
  expect(result).toMatchObject({ insertedCount: 250, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
  let read = 0;
  for await (const office of Office.find().sort({ orgno: 1 }).lean().cursor({ batchSize: 20 }))
    read += office._id ? 1 : 0;
  expect(read).toBe(250);

  await connection.transaction(async (session) => {
    await Office.create([{ _id: 't1', orgno: 't1' }], { session });
    await Office.updateMany({ _id: 'o3' }, { $set: { seats: 9 } }, { session });
  });
  const failing = connection.transaction(async (session) => {
    await Office.create([{ _id: 't2', orgno: 't2' }], { session });
    await Office.create([{ _id: 't3', orgno: 't1' }], { session });
  });
  await expect(failing).rejects.toMatchObject({ code: 11000 });
  expect(await Office.find({ orgno: /^t/ }, '_id').lean()).toEqual([{ _id: 't1' }]);
  expect((await Office.findById('o3').lean())?.seats).toBe(9);
});
