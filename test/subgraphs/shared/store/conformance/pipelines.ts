import type { mongo } from 'mongoose';
import { connect, type Row, type Target } from '../support.ts';

const ROWS: Row[] = [
  { _id: 'a', county: 'Viken', n: 1, tags: ['x', 'y'], cost: { nok: 10 } },
  { _id: 'b', county: 'Agder', n: 4, tags: ['x'], parts: [{ k: 1 }, { v: 2 }, { k: null }] },
  { _id: 'c', county: 'Viken', n: 3, tags: [] },
  { _id: 'd', n: null, tags: ['z'] },
  { _id: 'e', county: null, n: 'text' },
];
const [A, B, C, D, E] = ROWS;
const MORE: Row[] = [
  { _id: 'y', n: 8 },
  { _id: 'z', n: 9 },
];
const group = (fields: mongo.Document): mongo.Document[] => [{ $group: { _id: null, ...fields } }];
const match = (_id: unknown): mongo.Document => ({ $match: { _id } });

const CASES: [string, mongo.Document[], unknown[]][] = [
  [
    '$match, $sort, $skip, $limit',
    [{ $match: { n: { $gt: 0 } } }, { $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }],
    [C],
  ],
  ['$limit before $skip', [{ $sort: { _id: 1 } }, { $limit: 3 }, { $skip: 2 }], [C]],
  ['$limit before $sort', [{ $sort: { _id: 1 } }, { $limit: 2 }, { $sort: { n: -1 } }], [B, A]],
  ['$match after $match', [{ $match: { county: 'Viken' } }, { $match: { n: 3 } }], [C]],
  ['$match after $limit', [{ $sort: { _id: 1 } }, { $limit: 2 }, { $match: { n: { $gt: 1 } } }], [B]],
  ['$skip alone', [{ $sort: { _id: 1 } }, { $skip: 3 }], [D, E]],
  [
    '$group: missing and null are one group',
    [{ $group: { _id: '$county', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: null, n: 2 },
      { _id: 'Agder', n: 1 },
      { _id: 'Viken', n: 2 },
    ],
  ],
  ['$group of nothing gives no group', [match('none'), { $group: { _id: 7, n: { $sum: 1 } } }], []],
  ['$group by a constant', [match('c'), { $group: { _id: 7, at: { $first: 'x' } } }], [{ _id: 7, at: 'x' }]],
  ['$sum sees numbers only', group({ sum: { $sum: '$n' } }), [{ _id: null, sum: 8 }]],
  ['$sum of nothing is 0', group({ sum: { $sum: '$x' } }), [{ _id: null, sum: 0 }]],
  [
    '$first of what is missing is null',
    [match('d'), ...group({ n: { $first: '$x' } })],
    [{ _id: null, n: null }],
  ],
  [
    '$first and $push in the order of arrival',
    [
      { $match: { county: 'Viken' } },
      { $sort: { _id: -1 } },
      { $group: { _id: '$county', first: { $first: '$n' }, all: { $push: '$_id' } } },
    ],
    [{ _id: 'Viken', first: 3, all: ['c', 'a'] }],
  ],
  ['$push leaves out what is missing', group({ all: { $push: '$cost.nok' } }), [{ _id: null, all: [10] }]],
  ['$push of null', [match('d'), ...group({ all: { $push: '$n' } })], [{ _id: null, all: [null] }]],
  [
    '$push through an array gives arrays',
    [match('b'), ...group({ all: { $push: '$parts.k' }, none: { $push: '$parts.0' } })],
    [{ _id: null, all: [[1, null]], none: [[]] }],
  ],
  [
    '$push of whole documents',
    [match('c'), ...group({ all: { $push: '$$ROOT' } })],
    [{ _id: null, all: [C] }],
  ],
  [
    '$unionWith appends what a pipeline finds in another collection',
    [
      match('c'),
      { $unionWith: { coll: 'more', pipeline: [{ $match: { n: { $gt: 8 } } }] } },
      { $sort: { n: -1 } },
    ],
    [MORE[1], C],
  ],
  [
    '$unionWith of grouped pages, as lists are read',
    [
      match('c'),
      { $group: { _id: 0, rows: { $push: '$$ROOT' } } },
      {
        $unionWith: {
          coll: 'rows',
          pipeline: [{ $sort: { _id: 1 } }, { $limit: 1 }, ...group({ n: { $sum: 1 } })],
        },
      },
      { $unionWith: { coll: 'more', pipeline: [match('none'), { $group: { _id: 2 } }] } },
    ],
    [
      { _id: 0, rows: [C] },
      { _id: null, n: 1 },
    ],
  ],
  [
    '$unionWith a collection that is not there',
    [match('c'), { $unionWith: { coll: 'none', pipeline: [] } }],
    [C],
  ],
];

export function pipelines(name: string): void {
  describe('pipelines', () => {
    let target: Target;

    beforeAll(async () => {
      target = await connect(name);
      await target.db.collection<Row>('rows').insertMany(ROWS);
      await target.db.collection<Row>('more').insertMany(MORE);
    });
    afterAll(() => target.stop());

    test.each(CASES)('%s', async (_title, stages, expected) => {
      expect(await target.db.collection('rows').aggregate(stages).toArray()).toEqual(expected);
      expect(await target.db.collection('rows').aggregate(stages, { batchSize: 1 }).toArray()).toEqual(
        expected,
      );
    });

    test('a collection that is not there is empty', async () => {
      expect(
        await target.db
          .collection('none')
          .aggregate([match('a')])
          .toArray(),
      ).toEqual([]);
    });
  });
}
