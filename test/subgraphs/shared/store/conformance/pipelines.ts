import type { mongo } from 'mongoose';
import { connect, type Row, type Target } from '../support.ts';

const ROWS: Row[] = [
  { _id: 'a', county: 'Viken', n: 1, tags: ['x', 'y'], cost: { nok: 10 } },
  { _id: 'b', county: 'Agder', n: 4, tags: ['x'], cost: { nok: 5 } },
  { _id: 'c', county: 'Viken', n: 3, tags: [] },
  { _id: 'd', n: null, tags: ['z'] },
  { _id: 'e', county: null, n: 'text' },
];

const CASES: [string, mongo.Document[], unknown[]][] = [
  [
    '$match, $sort, $skip, $limit',
    [
      { $match: { n: { $gt: 0 } } },
      { $sort: { n: -1 } },
      { $skip: 1 },
      { $limit: 1 },
      { $project: { n: 1 } },
    ],
    [{ _id: 'c', n: 3 }],
  ],
  ['$match after another stage', [{ $project: { n: 1 } }, { $match: { n: 4 } }], [{ _id: 'b', n: 4 }]],
  [
    '$limit before $sort',
    [{ $sort: { _id: 1 } }, { $limit: 2 }, { $sort: { n: -1 } }, { $project: { _id: 1 } }],
    [{ _id: 'b' }, { _id: 'a' }],
  ],
  ['$count', [{ $match: { county: 'Viken' } }, { $count: 'n' }], [{ n: 2 }]],
  ['$count of nothing', [{ $match: { county: 'none' } }, { $count: 'n' }], []],
  [
    '$unwind',
    [{ $unwind: '$tags' }, { $project: { tags: 1 } }, { $sort: { _id: 1, tags: 1 } }],
    [
      { _id: 'a', tags: 'x' },
      { _id: 'a', tags: 'y' },
      { _id: 'b', tags: 'x' },
      { _id: 'd', tags: 'z' },
    ],
  ],
  [
    '$unwind keeping what is empty',
    [
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } },
      { $match: { _id: { $in: ['c', 'e'] } } },
      { $project: { tags: 1 } },
      { $sort: { _id: 1 } },
    ],
    [{ _id: 'c' }, { _id: 'e' }],
  ],
  [
    '$group: missing and null are one group',
    [{ $group: { _id: '$county', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: null, n: 2 },
      { _id: 'Agder', n: 1 },
      { _id: 'Viken', n: 2 },
    ],
  ],
  [
    '$sum and $avg see numbers only',
    [{ $group: { _id: null, sum: { $sum: '$n' }, avg: { $avg: '$n' } } }],
    [{ _id: null, sum: 8, avg: 8 / 3 }],
  ],
  [
    '$avg of nothing is null, $sum of nothing 0',
    [{ $group: { _id: null, sum: { $sum: '$x' }, avg: { $avg: '$x' } } }],
    [{ _id: null, sum: 0, avg: null }],
  ],
  [
    '$min and $max leave out null and missing',
    [{ $match: { _id: { $ne: 'e' } } }, { $group: { _id: null, min: { $min: '$n' }, max: { $max: '$n' } } }],
    [{ _id: null, min: 1, max: 4 }],
  ],
  [
    '$first and $push in the order of arrival',
    [
      { $sort: { _id: -1 } },
      { $match: { county: 'Viken' } },
      { $group: { _id: '$county', first: { $first: '$n' }, all: { $push: '$_id' } } },
    ],
    [{ _id: 'Viken', first: 3, all: ['c', 'a'] }],
  ],
  [
    '$push leaves out what is missing',
    [{ $group: { _id: null, all: { $push: '$cost.nok' } } }],
    [{ _id: null, all: [10, 5] }],
  ],
  [
    '$group by several fields',
    [
      { $match: { county: 'Viken' } },
      { $group: { _id: { county: '$county', n: '$n' }, k: { $sum: 1 } } },
      { $sort: { '_id.n': 1 } },
    ],
    [
      { _id: { county: 'Viken', n: 1 }, k: 1 },
      { _id: { county: 'Viken', n: 3 }, k: 1 },
    ],
  ],
  [
    '$sum over $cond, $eq',
    [{ $group: { _id: null, k: { $sum: { $cond: [{ $eq: ['$county', 'Viken'] }, 1, 0] } } } }],
    [{ _id: null, k: 2 }],
  ],
  [
    '$gt, $add, $subtract, $multiply, $ifNull, $size',
    [
      { $match: { _id: { $in: ['a', 'c'] } } },
      { $sort: { _id: 1 } },
      {
        $project: {
          big: { $gt: ['$n', 2] },
          sum: { $add: ['$n', 1] },
          less: { $subtract: ['$n', 1] },
          twice: { $multiply: ['$n', 2] },
          cost: { $ifNull: ['$cost.nok', 0] },
          tags: { $size: '$tags' },
        },
      },
    ],
    [
      { _id: 'a', big: false, sum: 2, less: 0, twice: 2, cost: 10, tags: 2 },
      { _id: 'c', big: true, sum: 4, less: 2, twice: 6, cost: 0, tags: 0 },
    ],
  ],
  [
    '$project leaves out',
    [{ $match: { _id: 'a' } }, { $project: { tags: 0, 'cost.nok': 0 } }],
    [{ _id: 'a', county: 'Viken', n: 1, cost: {} }],
  ],
  [
    '$project renames',
    [{ $match: { _id: 'b' } }, { $project: { _id: 0, where: '$county', nok: '$cost.nok' } }],
    [{ where: 'Agder', nok: 5 }],
  ],
];

export function pipelines(name: string): void {
  describe('pipelines', () => {
    let target: Target;

    beforeAll(async () => {
      target = await connect(name);
      await target.db.collection<Row>('rows').insertMany(ROWS);
    });
    afterAll(() => target.stop());

    test.each(CASES)('%s', async (_title, stages, expected) => {
      expect(await target.db.collection('rows').aggregate(stages).toArray()).toEqual(expected);
    });

    test('the result comes in several batches', async () => {
      const stages = [{ $unwind: '$tags' }, { $project: { tags: 1 } }];
      expect(await target.db.collection('rows').aggregate(stages, { batchSize: 1 }).toArray()).toHaveLength(
        4,
      );
    });

    test('$unionWith appends what a pipeline finds in another collection', async () => {
      await target.db.collection<Row>('more').insertMany([
        { _id: 'z', n: 9 },
        { _id: 'y', n: 8 },
      ]);
      const more = { coll: 'more', pipeline: [{ $match: { n: { $gt: 8 } } }, { $project: { n: 1 } }] };
      const stages = [
        { $match: { _id: 'a' } },
        { $project: { n: 1 } },
        { $unionWith: more },
        { $sort: { n: -1 } },
      ];
      const found = await target.db.collection('rows').aggregate(stages).toArray();
      expect(found).toEqual([
        { _id: 'z', n: 9 },
        { _id: 'a', n: 1 },
      ]);
      const none = [{ $match: { _id: 'a' } }, { $unionWith: { coll: 'none', pipeline: [] } }];
      expect(await target.db.collection('rows').aggregate(none).toArray()).toHaveLength(1);
    });

    test('a collection that is not there is empty', async () => {
      expect(
        await target.db
          .collection('none')
          .aggregate([{ $match: {} }])
          .toArray(),
      ).toEqual([]);
    });
  });
}
