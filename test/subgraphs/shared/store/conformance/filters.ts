import { mongo } from 'mongoose';
import { connect, ids, type Row, type Rows, type Target } from '../support.ts';

const oid = new mongo.ObjectId('64b000000000000000000001');
const ROWS: Row[] = [
  {
    _id: 'a',
    n: 1,
    name: 'Ås',
    tags: ['x', 'y'],
    place: { county: 'Viken' },
    at: new Date(0),
    ok: true,
    steps: [{ on: 1, mentors: [{ on: 2 }, { on: 5 }] }],
  },
  { _id: 'b', n: 2, name: 'Bø', tags: ['y'], place: { county: 'Agder' }, ref: oid, steps: [{ on: 5 }] },
  {
    _id: 'c',
    n: null,
    name: 'bø',
    tags: [],
    parts: [
      { k: 1, v: 'one' },
      { k: 2, v: 'two' },
    ],
  },
  { _id: 'd', name: 'Ål', tags: 'x', parts: [{ k: 2, v: 'one' }, { v: 'three' }], scores: [3, 8] },
  {
    _id: 'e',
    n: [1, 5],
    name: '😀',
    place: { county: null },
    at: new Date(1_000),
    ok: false,
    scores: [6, 12],
  },
  { _id: 'f', n: '2', name: '\uFFFD', place: 'none', ref: [oid, null] },
];

const LONG = 'l'.repeat(6_000);

/** What is asked, the filter, and who is found. Every rule is the manual's for the operator named. */
const CASES: [string, mongo.Document, string][] = [
  ['equality with a scalar, also an element of an array', { n: 1 }, 'ae'],
  ['$eq', { n: { $eq: 2 } }, 'b'],
  ['equality with a whole array', { tags: ['x', 'y'] }, 'a'],
  ['equality with a whole array minds the order', { tags: ['y', 'x'] }, ''],
  ['equality with an embedded document', { place: { county: 'Viken' } }, 'a'],
  ['null equals missing', { n: null }, 'cd'],
  ['null matches an element that is null', { ref: null }, 'acdef'],
  ['an ObjectId, also in an array', { ref: oid }, 'bf'],
  ['a date', { at: new Date(0) }, 'a'],
  ['a boolean', { ok: false }, 'e'],
  ['types are told apart', { n: '2' }, 'f'],
  ['a dotted path', { 'place.county': 'Agder' }, 'b'],
  ['a dotted path through an array', { 'parts.v': 'one' }, 'cd'],
  ['a dotted path through an array in an array', { 'steps.mentors.on': { $gte: 4 } }, 'a'],
  ['a position in an array', { 'tags.0': 'y' }, 'b'],
  ['$ne leaves out arrays that hold the value', { tags: { $ne: 'x' } }, 'bcef'],
  ['$ne null', { n: { $ne: null } }, 'abef'],
  ['$nin leaves out arrays that hold one of the values', { tags: { $nin: ['x', 'z'] } }, 'bcef'],
  ['$nin with null leaves out missing', { n: { $nin: [null, 2] } }, 'aef'],
  ['$gt', { n: { $gt: 1 } }, 'be'],
  ['$gte', { n: { $gte: 2 } }, 'be'],
  ['$lt', { n: { $lt: 2 } }, 'ae'],
  ['$lte', { n: { $lte: 1 } }, 'ae'],
  ['a range on an array may be met by two elements', { n: { $gt: 3, $lt: 2 } }, 'e'],
  ['$gt does not see missing fields or other types', { n: { $gt: -Infinity } }, 'abe'],
  ['$gte null is null or missing', { n: { $gte: null } }, 'cd'],
  ['$lt on dates', { at: { $lt: new Date(500) } }, 'a'],
  ['$gt on strings by their UTF-8 bytes', { name: { $gt: '\uFFFD' } }, 'e'],
  ['$in', { n: { $in: [2, 5, 7] } }, 'be'],
  ['$in with null', { n: { $in: [null, 2] } }, 'bcd'],
  ['$in with a pattern', { name: { $in: [/^B/, 'Ål'] } }, 'bd'],
  ['$in with ObjectIds', { ref: { $in: [oid] } }, 'bf'],
  ['$in of nothing', { n: { $in: [] } }, ''],
  ['$exists', { n: { $exists: true } }, 'abcef'],
  ['$exists false', { 'place.county': { $exists: false } }, 'cdf'],
  ['$exists through an array', { 'parts.k': { $exists: true } }, 'cd'],
  ['$and', { $and: [{ n: { $gt: 0 } }, { tags: 'y' }] }, 'ab'],
  ['$or', { $or: [{ n: 2 }, { name: 'Ål' }] }, 'bd'],
  ['$nor', { $nor: [{ n: 2 }, { tags: 'x' }] }, 'cef'],
  ['$elemMatch on documents', { parts: { $elemMatch: { k: 2, v: 'one' } } }, 'd'],
  ['$elemMatch on scalars', { scores: { $elemMatch: { $gt: 5, $lt: 7 } } }, 'e'],
  ['without $elemMatch, elements may share', { 'parts.k': 2, 'parts.v': 'one' }, 'cd'],
  ['$regex', { name: { $regex: '^Å' } }, 'ad'],
  ['a pattern with a flag', { name: /^bø/i }, 'bc'],
  ['a pattern on its own, on array elements', { tags: /^x/ }, 'ad'],
  ['a text longer than any key', { name: LONG, _id: { $in: ['a', LONG] } }, ''],
  ['a text longer than any key as _id', { _id: LONG }, ''],
  ['$gt on a text longer than any key', { name: { $gt: `Å${LONG}` } }, 'aef'],
  ['$lte on a text longer than any key', { name: { $lte: `Å${LONG}` } }, 'bcd'],
  ['$regex with a text longer than any key', { name: { $regex: `^${LONG}` } }, ''],
  ['no filter', {}, 'abcdef'],
];

const INDEXES: mongo.IndexSpecification[] = [
  { n: 1 },
  { name: 1 },
  { tags: 1 },
  { 'parts.v': 1 },
  { ref: 1, n: 1 },
  { at: 1 },
];

export function filters(name: string): void {
  describe.each([
    ['without indexes', []],
    ['with indexes', INDEXES],
  ])('filters %s', (_, indexes) => {
    let target: Target;
    let rows: Rows;

    beforeAll(async () => {
      target = await connect(name);
      rows = target.db.collection<Row>('rows');
      for (const index of indexes) await rows.createIndex(index, {}, {});
      await rows.insertMany(ROWS);
    });
    afterAll(() => target.stop());

    test.each(CASES)('%s', async (_title, filter, expected) => {
      const found = await ids(rows.find(filter));
      expect(found.toSorted().join('')).toBe(expected);
      expect(await rows.countDocuments(filter)).toBe(expected.length);
    });

    test.each<[string, mongo.Sort, string]>([
      [
        'missing and null come first, then numbers, then strings; an array counts by its smallest',
        { n: 1, _id: 1 },
        'cdaebf',
      ],
      ['descending, an array counts by its largest', { n: -1, _id: 1 }, 'febacd'],
      ['strings by their UTF-8 bytes', { name: 1 }, 'bcdafe'],
      ['the other way round', { name: -1 }, 'efadcb'],
      ['by _id', { _id: -1 }, 'fedcba'],
    ])('sort: %s', async (_title, sort, expected) => {
      expect((await ids(rows.find().sort(sort))).join('')).toBe(expected);
      const page = await ids(rows.find().sort(sort).skip(1).limit(2));
      expect(page.join('')).toBe(expected.slice(1, 3));
    });
  });
}
