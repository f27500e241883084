import type { mongo } from 'mongoose';
import { z } from 'zod';
import { connect, refusal, refusals, type Target } from '../support.ts';

const find = (filter: mongo.Document): mongo.Document => ({ find: 'rows', filter });
const update = (u: unknown): mongo.Document => ({ update: 'rows', updates: [{ q: {}, u }] });
const pipeline = (...stages: mongo.Document[]): mongo.Document => ({
  aggregate: 'rows',
  pipeline: stages,
  cursor: {},
});
const group = (fields: mongo.Document): mongo.Document => pipeline({ $group: { _id: null, ...fields } });
const index = (key: mongo.Document, options = {}): mongo.Document => ({
  createIndexes: 'rows',
  indexes: [{ key, name: 'wanted', ...options }],
});

/** What MongoDB refuses too, with its codes. */
export const EVERYWHERE: [string, mongo.Document, number][] = [
  ['an unknown command', { frobnicate: 1 }, 59],
  ['an unknown field of a command', { find: 'rows', frobnicate: 1 }, 40415],
  ['a collection without a name', { find: '' }, 73],
  ['an unknown top-level operator', find({ $frobnicate: 1 }), 2],
  ['an unknown operator', find({ n: { $frobnicate: 1 } }), 2],
  ['operators mixed with fields', find({ n: { $gt: 1, k: 2 } }), 2],
  ['$or of nothing', find({ $or: [] }), 2],
  ['$in without an array', find({ n: { $in: 1 } }), 2],
  ['$in with operators', find({ n: { $in: [{ $gt: 1 }] } }), 2],
  ['$not with a scalar', find({ n: { $not: 1 } }), 2],
  ['a negative $size', find({ n: { $size: -1 } }), 2],
  ['$elemMatch with a scalar', find({ n: { $elemMatch: 1 } }), 2],
  ['an unknown update operator', update({ $frobnicate: { n: 1 } }), 9],
  ['an unknown stage', pipeline({ $frobnicate: {} }), 40324],
  ['a stage of two', pipeline({ $match: {}, $limit: 1 }), 40323],
  ['an unknown accumulator', group({ n: { $frobnicate: 1 } }), 15952],
  ['a group without _id', pipeline({ $group: { n: { $sum: 1 } } }), 15955],
  ['a group field without accumulator', group({ n: 1 }), 40234],
  ['an undefined variable', group({ n: { $sum: '$$none' } }), 17276],
  ['a projection of nothing', pipeline({ $project: {} }), 51272],
  ['parallel arrays in an index', { insert: 'arrays', documents: [{ _id: 1, a: [1], b: [2] }] }, 171],
  ['an array as _id', { insert: 'rows', documents: [{ _id: [1] }] }, 53],
];

/** What only the embedded store refuses, because its scope is smaller. */
export const EMBEDDED: [string, mongo.Document, number][] = [
  ['$where', find({ $where: 'true' }), 2],
  ['$expr', find({ $expr: { $eq: ['$a', 1] } }), 2],
  ['$text', find({ $text: { $search: 'a' } }), 2],
  ['$jsonSchema', find({ $jsonSchema: {} }), 2],
  ['$type', find({ n: { $type: 'int' } }), 2],
  ['$mod', find({ n: { $mod: [2, 0] } }), 2],
  ['$geoWithin', find({ n: { $geoWithin: {} } }), 2],
  ['ranges of documents', find({ n: { $gt: { a: 1 } } }), 2],
  ['regex options beyond i, m and s', find({ n: { $regex: 'a', $options: 'x' } }), 2],
  ['$rename', update({ $rename: { a: 'b' } }), 9],
  ['$currentDate', update({ $currentDate: { a: true } }), 9],
  ['$slice in $push', update({ $push: { a: { $each: [1], $slice: 1 } } }), 2],
  ['a positional path', update({ $set: { 'a.$.b': 1 } }), 52],
  ['a pipeline as update', update([{ $set: { a: 1 } }]), 115],
  ['$lookup', pipeline({ $lookup: { from: 'rows', as: 'r' } }), 40324],
  ['$out', pipeline({ $out: 'other' }), 40324],
  ['$merge', pipeline({ $merge: 'other' }), 40324],
  ['$facet', pipeline({ $facet: {} }), 40324],
  ['$accumulator', group({ n: { $accumulator: {} } }), 15952],
  ['$stdDevPop', group({ n: { $stdDevPop: '$n' } }), 15952],
  ['$function', group({ n: { $sum: { $function: {} } } }), 168],
  ['$concat', pipeline({ $project: { n: { $concat: ['a'] } } }), 168],
  ['a collation', { find: 'rows', collation: { locale: 'nb' } }, 115],
  ['a hint', { find: 'rows', hint: 'n_1' }, 115],
  ['array filters', { update: 'rows', updates: [{ q: {}, u: { $set: { a: 1 } }, arrayFilters: [] }] }, 115],
  ['a tailable cursor', { find: 'rows', tailable: true }, 115],
  ['a capped collection', { create: 'other', capped: true, size: 9 }, 115],
  ['a validator', { create: 'other', validator: {} }, 115],
  ['a projection operator', { find: 'rows', projection: { a: { $slice: 1 } } }, 115],
  ['a text index', index({ a: 'text' }), 67],
  ['a geo index', index({ a: '2dsphere' }), 67],
  ['a hashed index', index({ a: 'hashed' }), 67],
  ['a wildcard index', index({ '$**': 1 }), 67],
  ['a TTL index', index({ a: 1 }, { expireAfterSeconds: 5 }), 115],
  ['an index with a collation', index({ a: 1 }, { collation: { locale: 'nb' } }), 115],
  ['a document as a key', { insert: 'keys', documents: [{ _id: 1, a: { b: 1 } }] }, 201],
  ['a key longer than LMDB allows', { insert: 'keys', documents: [{ _id: 1, a: 'x'.repeat(2_000) }] }, 17280],
  ['a document as _id', { insert: 'rows', documents: [{ _id: { a: 1 } }] }, 201],
  ['sorting by a document', { find: 'documents', sort: { a: 1 } }, 201],
  ['more than one node', { insert: 'rows', documents: [{ _id: 9 }], writeConcern: { w: 3 } }, 100],
  ['aggregation explained away', { explain: { distinct: 'rows', key: 'a' } }, 115],
];

export function refusing(name: string): void {
  describe('refusals', () => {
    let target: Target;

    beforeAll(async () => {
      target = await connect(name);
      await target.db.collection('rows').insertOne({ n: 1, a: 1 });
      await target.db.collection('documents').insertOne({ a: { b: 1 } });
      await target.db.collection('arrays').createIndex({ a: 1, b: 1 }, {}, {});
      await target.db.collection('keys').createIndex({ a: 1 }, {}, {});
    });
    afterAll(() => target.stop());

    test.each(name === 'embedded' ? [...EVERYWHERE, ...EMBEDDED] : EVERYWHERE)(
      '%s',
      async (title, command, code) => {
        const before = await target.db.collection('rows').find().toArray();
        const answer = await target.db.command(command).catch((error: unknown) => error);
        expect(codeOf(answer)).toBe(code);
        expect(await target.db.collection('rows').find().toArray()).toEqual(before);
        refusals.add(`${title}: ${code}`);
      },
    );

    test('retryable writes are refused where a retry could apply twice', async () => {
      if (name !== 'embedded') return;
      const session = target.client.startSession();
      const command = { insert: 'rows', documents: [{ _id: 1 }], txnNumber: 1 };
      expect((await refusal(target.db.command(command, { session }))).code).toBe(20);
      await session.endSession();
    });
  });
}

const refused = z.object({
  code: z.number().optional(),
  writeErrors: z.array(z.object({ code: z.number() })).optional(),
});

/** The code of a command's error, or of its first write error. */
function codeOf(answer: unknown): unknown {
  const { code, writeErrors } = refused.parse(answer);
  return code ?? writeErrors?.[0]?.code;
}
