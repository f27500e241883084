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

const written = (document: mongo.Document): mongo.Document => ({ insert: 'keys', documents: [document] });

/** What MongoDB refuses too, with its codes. */
const EVERYWHERE: [string, mongo.Document, number][] = [
  ['an unknown command', { frobnicate: 1 }, 59],
  ['an unknown field of a command', { find: 'rows', frobnicate: 1 }, 40415],
  ['a missing field', { aggregate: 'rows', cursor: {} }, 40414],
  ['a field of the wrong type', { find: 'rows', filter: 1 }, 14],
  ['a collection without a name', { find: '' }, 73],
  ['a collection that is there', { create: 'keys' }, 48],
  ['an unknown top-level operator', find({ $frobnicate: 1 }), 2],
  ['an unknown operator', find({ n: { $frobnicate: 1 } }), 2],
  ['operators mixed with fields', find({ n: { $gt: 1, k: 2 } }), 2],
  ['$or of nothing', find({ $or: [] }), 2],
  ['$in without an array', find({ n: { $in: 1 } }), 2],
  ['$in with operators', find({ n: { $in: [{ $gt: 1 }] } }), 2],
  ['$elemMatch with a scalar', find({ n: { $elemMatch: 1 } }), 2],
  ['$regex with a number', find({ n: { $regex: 1 } }), 2],
  ['$options without $regex', find({ n: { $options: 'i' } }), 2],
  ['an unknown update operator', update({ $frobnicate: { n: 1 } }), 9],
  ['an unknown stage', pipeline({ $frobnicate: {} }), 40324],
  ['a stage of two', pipeline({ $match: {}, $limit: 1 }), 40323],
  ['an unknown accumulator', group({ n: { $frobnicate: 1 } }), 15952],
  ['a group without _id', pipeline({ $group: { n: { $sum: 1 } } }), 15955],
  ['a group field without accumulator', group({ n: 1 }), 40234],
  ['an undefined variable', group({ n: { $sum: '$$none' } }), 17276],
  ['a projection that includes and excludes', { find: 'rows', projection: { n: 1, a: 0 } }, 31254],
  ['a projection that excludes and includes', { find: 'rows', projection: { n: 0, a: 1 } }, 31253],
  ['parallel arrays in an index', { insert: 'arrays', documents: [{ _id: 1, a: [1], b: [2] }] }, 171],
  ['an array as _id', written({ _id: [1] }), 53],
];

const each = (
  names: string,
  code: number,
  ask: (name: string) => mongo.Document,
): [string, mongo.Document, number][] =>
  names.split(' ').map((name) => [`${Object.keys(ask(name))[0] ?? ''} ${name}`, ask(name), code]);

/** What only the embedded store refuses, because its scope is smaller. */
const EMBEDDED: [string, mongo.Document, number][] = [
  ...each(
    'explain distinct dropIndexes listDatabases buildInfo findandmodify mapReduce collMod',
    59,
    (name) => ({
      [name]: 'rows',
    }),
  ),
  ...each('$where $expr $text $jsonSchema $comment', 2, (name) => find({ [name]: 'true' })),
  ...each('$not $all $size $type $mod $geoWithin $bitsAllSet', 2, (name) => find({ n: { [name]: [1] } })),
  ...each('$rename $currentDate $min $max $mul $pop $pullAll $bit', 9, (name) =>
    update({ [name]: { a: 1 } }),
  ),
  ...each('$unwind $project $count $lookup $out $merge $facet $addFields', 40324, (name) =>
    pipeline({ [name]: 'n' }),
  ),
  ...each('$avg $min $max $last $addToSet $accumulator', 15952, (name) => group({ n: { [name]: '$n' } })),
  ...each('$cond $eq $add $ifNull $size $function', 168, (name) =>
    group({ n: { $sum: { [name]: ['$n', 1] } } }),
  ),
  ...each('collation hint tailable maxTimeMS let', 40415, (name) => ({ find: 'rows', [name]: 1 })),
  ...each('capped validator viewOn', 40415, (name) => ({ create: 'other', [name]: {} })),
  ...each('sparse partialFilterExpression expireAfterSeconds collation', 40415, (name) =>
    index({ a: 1 }, { [name]: 1 }),
  ),
  ...each('text 2dsphere hashed', 67, (kind) => index({ a: kind })),
  ...each('$** a.0 a..b', 67, (path) => index({ [path]: 1 })),
  ['array filters', { update: 'rows', updates: [{ q: {}, u: { $set: { a: 1 } }, arrayFilters: [] }] }, 40415],
  ['a descending index', index({ a: -1 }), 67],
  ['a group of several fields', pipeline({ $group: { _id: { a: '$a' } } }), 168],
  ['ranges of documents', find({ n: { $gt: { a: 1 } } }), 2],
  ['$regex with $options', find({ n: { $regex: 'a', $options: 'i' } }), 2],
  ['$slice in $push', update({ $push: { a: { $each: [1], $slice: 1 } } }), 2],
  ['a positional path', update({ $set: { 'a.$.b': 1 } }), 52],
  ['a pipeline as update', update([{ $set: { a: 1 } }]), 115],
  ['a projection inside a field', { find: 'rows', projection: { 'a.b': 1 } }, 115],
  ['a projection operator', { find: 'rows', projection: { a: { $slice: 1 } } }, 115],
  ['a document as a key', written({ _id: 1, a: { b: 1 } }), 201],
  ['a key longer than LMDB allows', written({ _id: 1, a: 'x'.repeat(2_000) }), 17280],
  ['a document as _id', written({ _id: { a: 1 } }), 201],
  ['sorting by a document', { find: 'documents', sort: { a: 1 } }, 201],
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
