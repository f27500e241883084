import { connect, exercised, ids, refusal, type Row, type Rows, type Target } from '../support.ts';

export function transactions(name: string): void {
  describe('transactions', () => {
    let target: Target;
    let rows: Rows;
    let others: Rows;

    beforeAll(async () => {
      target = await connect(name);
      [rows, others] = [target.db.collection<Row>('rows'), target.db.collection<Row>('others')];
      await rows.createIndex({ n: 1 }, { unique: true }, {});
      await others.insertOne({ _id: 'there' });
    });
    afterAll(() => target.stop());
    beforeEach(async () => {
      await rows.deleteMany({});
    });

    test('committed, all of it is there', async () => {
      await target.client.withSession((session) =>
        session.withTransaction(async () => {
          await rows.insertOne({ _id: 'a', n: 1 }, { session });
          await others.updateOne({ _id: 'there' }, { $set: { n: 1 } }, { session });
          expect(await ids(rows.find({ n: 1 }, { session }))).toEqual(['a']);
        }),
      );
      expect(await ids(rows.find())).toEqual(['a']);
      expect(await others.findOne({ _id: 'there' })).toEqual({ _id: 'there', n: 1 });
      expect(exercised).toContain('commitTransaction');
    });

    test('aborted, nothing of it is there, and the index neither', async () => {
      await rows.insertOne({ _id: 'old', n: 7 });
      const failing = target.client.withSession((session) =>
        session.withTransaction(async () => {
          await rows.updateOne({ _id: 'old' }, { $set: { n: 8 } }, { session });
          await rows.insertOne({ _id: 'a', n: 1 }, { session });
          await rows.deleteOne({ _id: 'old' }, { session });
          throw new Error('changed my mind');
        }),
      );
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await rows.find().toArray()).toEqual([{ _id: 'old', n: 7 }]);
      expect(await ids(rows.find({ n: { $in: [1, 8] } }))).toEqual([]);
      expect((await refusal(rows.insertOne({ _id: 'b', n: 7 }))).code).toBe(11000);
    });

    test('others do not see it before it is committed', async () => {
      const session = target.client.startSession();
      session.startTransaction();
      await rows.insertOne({ _id: 'a', n: 1 }, { session });
      const outside = rows.countDocuments();
      const inside = await rows.countDocuments({}, { session });
      await session.abortTransaction();
      await session.endSession();
      expect([inside, await outside]).toEqual([1, 0]);
    });

    test('a write outside stays when transactions beside it are undone', async () => {
      const inside = async (n: number): Promise<void> => {
        const session = target.client.startSession();
        session.startTransaction();
        await rows.insertOne({ _id: `in${n}`, n }, { session });
        await session.abortTransaction();
        await session.endSession();
      };
      const outside = Array.from({ length: 200 }, (_, n) => ({ _id: `out${n}`, n: 1000 + n }));
      await Promise.all(outside.flatMap((row, n) => [rows.insertOne(row), inside(n)]));
      expect(await ids(rows.find().sort({ n: 1 }))).toEqual(outside.map(({ _id }) => _id));
    });

    test('an error in one leaves another alone', async () => {
      const [session, failing] = [target.client.startSession(), target.client.startSession()];
      session.startTransaction();
      await rows.insertOne({ _id: 'a', n: 1 }, { session });
      failing.startTransaction();
      expect((await refusal(target.db.command({ frobnicate: 1 }, { session: failing }))).code).toBe(59);
      await session.commitTransaction();
      await Promise.all([session.endSession(), failing.endSession()]);
      expect(await ids(rows.find())).toEqual(['a']);
    });

    test('an error inside ends it', async () => {
      const session = target.client.startSession();
      session.startTransaction();
      await rows.insertOne({ _id: 'a', n: 1 }, { session });
      expect((await refusal(rows.insertOne({ _id: 'b', n: 1 }, { session }))).code).toBe(11000);
      const after = await refusal(rows.insertOne({ _id: 'c', n: 2 }, { session }));
      expect(after.code).toBe(251);
      expect(after.hasErrorLabel('TransientTransactionError')).toBe(true);
      await session.abortTransaction();
      await session.endSession();
      expect(await rows.countDocuments()).toBe(0);
    });

    test('a load of many documents over two collections', async () => {
      const documents = Array.from({ length: 600 }, (_, n) => ({ _id: `m${n}`, n }));
      await target.client.withSession((session) =>
        session.withTransaction(async () => {
          await rows.insertMany(documents, { session });
          await others.insertMany(documents, { session });
        }),
      );
      expect(await rows.countDocuments()).toBe(600);
      await others.deleteMany({ n: { $gte: 0 } });
    });
  });
}
