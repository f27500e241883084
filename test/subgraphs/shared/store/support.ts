import { mongo } from 'mongoose';
import { z } from 'zod';
import { startStore } from '../../../../subgraphs/shared/store/store.ts';
import { realMongodb } from '../../../support/env.ts';

export type Row = mongo.Document & { _id: string };
export type Rows = mongo.Collection<Row>;

/** One server under test, with a database of its own that `stop` drops. */
export type Target = { client: mongo.MongoClient; db: mongo.Db; seen: Set<string>; stop(): Promise<void> };

/** The servers every expectation is held against: the embedded store, and a real one where there is one. */
export const TARGETS = ['embedded', ...(realMongodb === undefined ? [] : ['mongodb'])];

/** Names of commands and operators that a server has answered without an error. */
export const exercised = new Set<string>();
/** The refusals that were checked: what was asked, and the code. */
export const refusals = new Set<string>();

/** Connects to a target; what it is asked is noted in `exercised` when the embedded store answers it. */
export async function connect(target: string): Promise<Target> {
  const store = target === 'embedded' ? await startStore() : undefined;
  const client = new mongo.MongoClient(store?.uri ?? realMongodb ?? '', { monitorCommands: true });
  const asked = new Map<number, mongo.Document>();
  client.on('commandStarted', ({ requestId, command }) => asked.set(requestId, command));
  client.on('commandSucceeded', ({ requestId }) => {
    note(asked.get(requestId));
  });
  await client.connect();
  const db = client.db(`conformance_${process.pid}_${Date.now()}`);
  const stop = async (): Promise<void> => {
    await db.dropDatabase();
    await client.close();
    await store?.stop();
  };
  return { client, db, seen: exercised, stop };
}

function note(command: mongo.Document = {}): void {
  const [name] = Object.keys(command);
  if (name !== undefined) exercised.add(name);
  collect(command);
}

function collect(value: unknown): void {
  if (Array.isArray(value)) value.forEach(collect);
  else if (typeof value === 'object' && value !== null && !('_bsontype' in value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('$')) exercised.add(name);
      collect(inner);
    }
  }
}

/** Waits for a refusal and gives what tells it: its code, and the keys of a duplicate. */
export async function refusal(asked: Promise<unknown>): Promise<mongo.MongoServerError> {
  const error = await asked.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof mongo.MongoServerError))
    throw error instanceof Error ? error : new Error('not an error');
  return error;
}

/** Collects `_id`s, in order. */
export async function ids(found: { toArray(): Promise<{ _id: unknown }[]> }): Promise<unknown[]> {
  return (await found.toArray()).map(({ _id }) => _id);
}

const cursorAnswer = z.object({
  cursor: z.object({
    id: z.unknown(),
    firstBatch: z.array(z.unknown()).default([]),
    nextBatch: z.array(z.unknown()).default([]),
  }),
});

/** The cursor in a command's answer. */
export function cursorOf(answer: unknown): z.infer<typeof cursorAnswer>['cursor'] {
  return cursorAnswer.parse(answer).cursor;
}
