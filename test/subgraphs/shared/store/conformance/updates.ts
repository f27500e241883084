import { mongo } from 'mongoose';
import { connect, refusal, type Row, type Rows, type Target } from '../support.ts';

const BEFORE = {
  _id: 'a',
  n: 1,
  tags: ['x', 'y'],
  place: { county: 'Viken', code: 30 },
  list: [{ k: 1 }, { k: 2 }],
};

/** What is done, the update, and what differs afterwards (undefined: the field is gone). */
const CASES: [string, mongo.Document, Record<string, unknown>][] = [
  ['$set', { $set: { n: 5, fresh: null } }, { n: 5, fresh: null }],
  ['$set on a dotted path', { $set: { 'place.county': 'Agder' } }, { place: { county: 'Agder', code: 30 } }],
  ['$set makes the documents in between', { $set: { 'deep.er.est': 1 } }, { deep: { er: { est: 1 } } }],
  ['$set on a position', { $set: { 'list.1.k': 9 } }, { list: [{ k: 1 }, { k: 9 }] }],
  ['$set past the end fills with null', { $set: { 'tags.3': 'z' } }, { tags: ['x', 'y', null, 'z'] }],
  ['$unset', { $unset: { n: '', 'place.code': '', none: '' } }, { n: undefined, place: { county: 'Viken' } }],
  ['$unset in an array leaves null', { $unset: { 'tags.0': '' } }, { tags: [null, 'y'] }],
  ['$inc', { $inc: { n: 2, made: -1 } }, { n: 3, made: -1 }],
  ['$push', { $push: { tags: 'x', made: 1 } }, { tags: ['x', 'y', 'x'], made: [1] }],
  ['$push an array as one element', { $push: { made: ['z'] } }, { made: [['z']] }],
  ['$push with $each', { $push: { tags: { $each: ['z', 'x'] } } }, { tags: ['x', 'y', 'z', 'x'] }],
  ['$addToSet', { $addToSet: { tags: 'x', made: 1 } }, { made: [1] }],
  ['$addToSet a document', { $addToSet: { list: { k: 2 } } }, {}],
  ['$addToSet with $each', { $addToSet: { tags: { $each: ['y', 'z', 'z'] } } }, { tags: ['x', 'y', 'z'] }],
  ['$pull a value', { $pull: { tags: 'x' } }, { tags: ['y'] }],
  ['$pull by a condition', { $pull: { tags: { $in: ['x', 'y'] } } }, { tags: [] }],
  ['$pull documents', { $pull: { list: { k: { $gte: 2 } } } }, { list: [{ k: 1 }] }],
  [
    '$setOnInsert does nothing to a document that is there',
    { $setOnInsert: { n: 9 }, $set: { m: 1 } },
    { m: 1 },
  ],
];

export function updates(name: string): void {
  describe('updates', () => {
    let target: Target;
    let rows: Rows;

    beforeAll(async () => {
      target = await connect(name);
      rows = target.db.collection<Row>('rows');
      await rows.createIndex({ tags: 1 }, {}, {});
    });
    afterAll(() => target.stop());
    beforeEach(async () => {
      await rows.deleteMany({});
      await rows.insertOne(structuredClone(BEFORE));
    });

    test.each(CASES)('%s', async (_title, update, changed) => {
      const done = await rows.updateOne({ _id: 'a' }, update);
      const all: Record<string, unknown> = { ...BEFORE, ...changed };
      const expected = Object.entries(all).filter(([, value]) => value !== undefined);
      expect(await rows.findOne({ _id: 'a' })).toStrictEqual(Object.fromEntries(expected));
      expect(done).toMatchObject({ matchedCount: 1, modifiedCount: Object.keys(changed).length > 0 ? 1 : 0 });
      const byTag = await rows.countDocuments({ tags: 'x' });
      const tags: unknown = (await rows.findOne({ _id: 'a' }))?.tags;
      expect(byTag).toBe(Array.isArray(tags) && tags.includes('x') ? 1 : 0);
    });

    test('a replacement keeps the _id and nothing else', async () => {
      await rows.replaceOne({ n: 1 }, { other: true });
      expect(await rows.find().toArray()).toStrictEqual([{ _id: 'a', other: true }]);
    });

    test('updateMany changes all that match, updateOne one', async () => {
      await rows.insertMany([
        { _id: 'b', n: 1 },
        { _id: 'c', n: 2 },
      ]);
      const many = await rows.updateMany({ n: 1 }, { $set: { seen: true } });
      expect(many).toMatchObject({ matchedCount: 2, modifiedCount: 2, upsertedCount: 0 });
      const again = await rows.updateMany({ n: 1 }, { $set: { seen: true } });
      expect(again).toMatchObject({ matchedCount: 2, modifiedCount: 0 });
      expect(await rows.updateOne({}, { $inc: { n: 10 } })).toMatchObject({
        matchedCount: 1,
        modifiedCount: 1,
      });
    });

    test('an upsert is built from the equalities of its filter', async () => {
      const filter = {
        'place.county': 'Troms',
        n: { $gt: 7 },
        $and: [{ kind: { $eq: 'x' } }, { _id: 'new' }],
      };
      const update = { $setOnInsert: { first: true }, $set: { 'place.code': 55 } };
      const done = await rows.updateOne(filter, update, { upsert: true });
      expect(done).toMatchObject({ matchedCount: 0, upsertedCount: 1, upsertedId: 'new' });
      const expected = { _id: 'new', place: { county: 'Troms', code: 55 }, kind: 'x', first: true };
      expect(await rows.findOne({ _id: 'new' })).toEqual(expected);
    });

    test('an upsert without an _id makes an ObjectId', async () => {
      const done = await rows.updateOne({ n: 77 }, { $set: { m: 1 } }, { upsert: true });
      expect(done.upsertedId).toBeInstanceOf(mongo.ObjectId);
      const replaced = await rows.replaceOne({ n: 78 }, { m: 2 }, { upsert: true });
      expect(replaced.upsertedCount).toBe(1);
    });

    test('findAndModify gives the document before or after, or removes it', async () => {
      expect(await rows.findOneAndUpdate({ n: 1 }, { $inc: { n: 1 } }, { projection: { n: 1 } })).toEqual({
        _id: 'a',
        n: 1,
      });
      const after = { returnDocument: 'after', projection: { _id: 0, n: 1 } } as const;
      expect(await rows.findOneAndUpdate({ n: 2 }, { $inc: { n: 1 } }, after)).toEqual({ n: 3 });
      expect(await rows.findOneAndUpdate({ n: 99 }, { $set: { m: 1 } })).toBeNull();
      const upserted = await rows.findOneAndUpdate(
        { _id: 'u' },
        { $set: { m: 1 } },
        { upsert: true, returnDocument: 'after' },
      );
      expect(upserted).toEqual({ _id: 'u', m: 1 });
      expect(await rows.findOneAndReplace({ _id: 'u' }, { m: 2 }, { returnDocument: 'after' })).toEqual({
        _id: 'u',
        m: 2,
      });
      expect(await rows.findOneAndDelete({}, { sort: { _id: -1 } })).toEqual({ _id: 'u', m: 2 });
      expect(await rows.countDocuments()).toBe(1);
    });

    test('deleteOne removes one, deleteMany all that match', async () => {
      await rows.insertMany([
        { _id: 'b', n: 1 },
        { _id: 'c', n: 1 },
      ]);
      expect((await rows.deleteOne({ n: 1 })).deletedCount).toBe(1);
      expect((await rows.deleteMany({ n: 1 })).deletedCount).toBe(2);
      expect(await rows.countDocuments()).toBe(0);
    });

    test.each<[string, mongo.Document, number]>([
      ['$inc on a string', { $inc: { 'place.county': 1 } }, 14],
      ['$push to a scalar', { $push: { n: 1 } }, 2],
      ['$addToSet to a scalar', { $addToSet: { n: 1 } }, 2],
      ['$pull from a scalar', { $pull: { n: 1 } }, 2],
      ['a field inside a scalar', { $set: { 'n.m': 1 } }, 28],
      ['a field inside an array', { $set: { 'tags.m': 1 } }, 28],
      ['a change of _id', { $set: { _id: 'z' } }, 66],
      ['the same path twice', { $set: { n: 1 }, $inc: { n: 1 } }, 40],
      ['a path and one inside it', { $set: { place: {} }, $unset: { 'place.code': '' } }, 40],
      ['an empty step in a path', { $set: { 'place.': 1 } }, 56],
    ])('refuses %s and changes nothing', async (_title, update, code) => {
      expect((await refusal(rows.updateOne({ _id: 'a' }, update))).code).toBe(code);
      expect(await rows.find().toArray()).toStrictEqual([BEFORE]);
    });

    test('setting _id to what it is changes nothing', async () => {
      expect(await rows.updateOne({ _id: 'a' }, { $set: { _id: 'a' } })).toMatchObject({ modifiedCount: 0 });
    });
  });
}
