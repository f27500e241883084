import { type Connection, createConnection } from 'mongoose';
import { createFences, SNAPSHOT } from '../../../subgraphs/shared/fences.ts';
import { startStore } from '../../../subgraphs/shared/store/store.ts';
import { realMongodb } from '../../support/env.ts';
import { TARGETS } from './store/support.ts';

describe.each(TARGETS)('fences on %s', (target) => {
  let stop: () => Promise<void>;
  let db: Connection;
  let touch: ReturnType<typeof createFences>;

  beforeAll(async () => {
    const store = target === 'embedded' ? await startStore() : undefined;
    const dbName = `fences_${process.pid}_${Date.now()}`;
    db = await createConnection(store?.uri ?? realMongodb ?? '', { dbName }).asPromise();
    touch = createFences(db);
    stop = async () => {
      await db.dropDatabase();
      await db.close();
      await store?.stop();
    };
  });

  afterAll(() => stop());

  const fences = () => db.collection<{ _id: string; touched: number }>('fences');
  const stored = () => fences().find().sort({ _id: 1 }).toArray();

  afterEach(() => fences().drop());

  test('each transaction that names a fence changes it, and one that is not committed leaves it as it was', async () => {
    await db.transaction((session) => touch(['a', 'b'], session), SNAPSHOT);
    const undone = db.transaction(async (session) => {
      await touch(['a', 'c'], session);
      throw new Error('changed my mind');
    }, SNAPSHOT);
    await expect(undone).rejects.toThrow('changed my mind');
    await db.transaction((session) => touch(['b'], session), SNAPSHOT);
    expect(await stored()).toEqual([
      { _id: 'a', touched: 1 },
      { _id: 'b', touched: 2 },
    ]);
  });

  test('of transactions at a time that rest on each other, each knows what the others left', async () => {
    const turns = db.collection<{ _id: string; turn: number }>('turns');
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        db.transaction(async (session) => {
          const before = await turns.find({}, { session }).toArray();
          await turns.insertOne({ _id: `by ${index}`, turn: before.length }, { session });
          await touch(['turns'], session);
        }, SNAPSHOT),
      ),
    );
    const taken = await turns.find().sort({ turn: 1 }).toArray();
    expect(taken.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(await stored()).toEqual([{ _id: 'turns', touched: 8 }]);
  });

  test('a fence that another transaction made meanwhile costs another try, and no error', async () => {
    // Stands for the other one: its key is taken, and on the embedded store it goes when this transaction has ended.
    await fences().createIndex({ touched: 1 }, { unique: true }, {});
    await fences().insertOne({ _id: 'other', touched: 1 });
    let tries = 0;
    let gone: Promise<unknown> | undefined;
    await db.transaction(async (session) => {
      tries += 1;
      await touch(['a'], session).catch((error: unknown) => {
        gone ??= fences().deleteOne({ _id: 'other' });
        throw error;
      });
    }, SNAPSHOT);
    await gone;
    expect(tries).toBeGreaterThan(1);
    expect(await stored()).toEqual([{ _id: 'a', touched: 1 }]);
  });
});
