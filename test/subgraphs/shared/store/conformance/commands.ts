import { connect, cursorOf, ids, refusal, type Row, type Rows, type Target } from '../support.ts';

export function commands(name: string): void {
  describe('commands', () => {
    let target: Target;
    let rows: Rows;

    beforeAll(async () => {
      target = await connect(name);
    });
    afterAll(() => target.stop());
    beforeEach(async () => {
      await target.db.dropDatabase();
      rows = target.db.collection<Row>('rows');
    });

    const many = (count: number): Row[] =>
      Array.from({ length: count }, (_, n) => ({
        _id: `id${String(n).padStart(5, '0')}`,
        n,
        odd: n % 2 === 1,
      }));

    test.each(['hello', 'isMaster', 'ismaster'])('%s tells a writable primary', async (command) => {
      const answer = await target.db.command({ [command]: 1 });
      expect(answer).toMatchObject({ ok: 1, maxBsonObjectSize: 16_777_216 });
      expect(answer.isWritablePrimary ?? answer.ismaster).toBe(true);
    });

    test('ping and endSessions', async () => {
      expect(await target.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
      expect(await target.client.db('admin').command({ endSessions: [] })).toMatchObject({ ok: 1 });
    });

    test('a cursor gives every document once, over many batches', async () => {
      await rows.insertMany(many(300));
      const found = await ids(rows.find().sort({ _id: 1 }).batchSize(7));
      expect(found).toEqual(many(300).map(({ _id }) => _id));
      expect(await ids(rows.find())).toHaveLength(300);
      expect(await ids(rows.find().batchSize(10).limit(25))).toHaveLength(25);
    });

    test('batches stay within what BSON can carry', async () => {
      const filling = 'x'.repeat(1_000_000);
      for (let n = 0; n < 16; n++) await rows.insertOne({ _id: `big${n}`, filling });
      expect(await ids(rows.find().batchSize(16))).toHaveLength(16);
    });

    test('a batch of none opens a cursor; killed, it is gone', async () => {
      await rows.insertMany(many(5));
      const opened = await target.db.command({ find: 'rows', batchSize: 0 });
      expect(opened.cursor).toMatchObject({ firstBatch: [] });
      const { id } = cursorOf(opened);
      const more = await target.db.command({ getMore: id, collection: 'rows', batchSize: 2 });
      expect(cursorOf(more).nextBatch).toHaveLength(2);
      expect(await target.db.command({ killCursors: 'rows', cursors: [id] })).toMatchObject({
        cursorsKilled: [id],
      });
      expect((await refusal(target.db.command({ getMore: id, collection: 'rows' }))).code).toBe(43);
    });

    test('a single batch leaves no cursor', async () => {
      await rows.insertMany(many(5));
      const answer = await target.db.command({ find: 'rows', batchSize: 2, singleBatch: true });
      expect(cursorOf(answer).firstBatch).toHaveLength(2);
      expect(String(cursorOf(answer).id)).toBe('0');
    });

    test('count', async () => {
      await rows.insertMany(many(8));
      expect(await rows.estimatedDocumentCount()).toBe(8);
      expect(
        await target.db.command({ count: 'rows', query: { odd: true }, skip: 1, limit: 2 }),
      ).toMatchObject({ n: 2 });
      expect(await target.db.command({ count: 'none' })).toMatchObject({ n: 0 });
    });

    test('projections include or exclude', async () => {
      await rows.insertOne({ _id: 'a', n: 1, place: { county: 'Viken' } });
      const project = (projection: Record<string, 0 | 1>) => rows.findOne({}, { projection });
      expect(await project({ n: 1 })).toEqual({ _id: 'a', n: 1 });
      expect(await project({ n: 1, _id: 0 })).toEqual({ n: 1 });
      expect(await project({ place: 0 })).toEqual({ _id: 'a', n: 1 });
      expect(await project({ _id: 0, n: 0 })).toEqual({ place: { county: 'Viken' } });
      expect(await project({ _id: 1 })).toEqual({ _id: 'a' });
      expect(await project({ _id: 0 })).toEqual({ n: 1, place: { county: 'Viken' } });
      expect(await project({ n: 0, _id: 1 })).toEqual({ _id: 'a', place: { county: 'Viken' } });
    });

    test('an ordered bulk write stops at its first error, an unordered one goes on', async () => {
      const documents = [{ _id: 'a' }, { _id: 'b' }, { _id: 'a' }, { _id: 'c' }];
      const ordered = await refusal(rows.insertMany(documents));
      expect(ordered).toMatchObject({ code: 11000 });
      expect(await ids(rows.find().sort({ _id: 1 }))).toEqual(['a', 'b']);
      await rows.deleteMany({});
      await refusal(rows.insertMany(documents, { ordered: false }));
      expect(await ids(rows.find().sort({ _id: 1 }))).toEqual(['a', 'b', 'c']);
    });

    test('collections and databases are made, listed and dropped', async () => {
      await target.db.createCollection('made');
      await rows.insertOne({ _id: 'a' });
      const names = (await target.db.listCollections().toArray()).map((each) => each.name);
      expect(names.toSorted()).toEqual(['made', 'rows']);
      expect(await target.db.listCollections({ name: 'made' }, { nameOnly: true }).toArray()).toHaveLength(1);
      await target.db.collection('made').drop();
      expect(await target.db.listCollections().toArray()).toHaveLength(1);
      await target.db.dropDatabase();
      expect(await target.db.listCollections().toArray()).toEqual([]);
      expect(await rows.countDocuments()).toBe(0);
    });

    test('a unique violation names the key; the first document stays', async () => {
      await rows.createIndex({ kind: 1, 'place.code': 1 }, { unique: true }, {});
      await rows.insertOne({ _id: 'a', kind: 'k', place: { code: 1 } });
      await rows.insertOne({ _id: 'b', kind: 'k', place: { code: 2 } });
      const error = await refusal(rows.insertOne({ _id: 'c', kind: 'k', place: { code: 1 } }));
      expect(error).toMatchObject({
        code: 11000,
        keyPattern: { kind: 1, 'place.code': 1 },
        keyValue: { kind: 'k', 'place.code': 1 },
      });
      expect((await refusal(rows.updateOne({ _id: 'b' }, { $set: { 'place.code': 1 } }))).code).toBe(11000);
      expect((await refusal(rows.insertOne({ _id: 'a' }))).keyPattern).toEqual({ _id: 1 });
      await rows.updateOne({ _id: 'a' }, { $set: { 'place.code': 3 } });
      await rows.updateOne({ _id: 'b' }, { $set: { 'place.code': 1 } });
      expect(await ids(rows.find().sort({ 'place.code': 1 }))).toEqual(['b', 'a']);
    });

    test('a unique index sees each element of an array, and missing as one value', async () => {
      await rows.createIndex({ aliases: 1 }, { unique: true }, {});
      await rows.insertOne({ _id: 'a', aliases: ['p', 'q', 'p'] });
      expect((await refusal(rows.insertOne({ _id: 'b', aliases: ['r', 'q'] }))).keyValue).toEqual({
        aliases: 'q',
      });
      await rows.insertOne({ _id: 'c' });
      expect((await refusal(rows.insertOne({ _id: 'd' }))).code).toBe(11000);
    });

    test('indexes are listed, and not made over duplicates', async () => {
      await rows.insertMany([
        { _id: 'a', n: 1 },
        { _id: 'b', n: 1 },
      ]);
      expect((await refusal(rows.createIndex({ n: 1 }, { unique: true }, {}))).code).toBe(11000);
      expect(await rows.listIndexes().toArray()).toHaveLength(1);
      expect(await rows.createIndex({ n: 1, m: 1 }, {}, {})).toBe('n_1_m_1');
      expect(await rows.createIndex({ n: 1, m: 1 }, {}, {})).toBe('n_1_m_1');
      expect(await rows.listIndexes().toArray()).toMatchObject([
        { name: '_id_' },
        { name: 'n_1_m_1', key: { n: 1, m: 1 } },
      ]);
      expect((await refusal(rows.createIndex({ n: 1 }, { name: 'n_1_m_1' }, {}))).code).toBe(86);
      expect((await refusal(target.db.collection('none').listIndexes().toArray())).code).toBe(26);
      expect(await ids(rows.find({ n: 1 }).sort({ _id: 1 }))).toEqual(['a', 'b']);
    });
  });
}
