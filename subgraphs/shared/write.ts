import { bulkhead } from 'cockatiel';
import DataLoader from 'dataloader';
import { type ClientSession, type Connection, type Model, type QueryFilter } from 'mongoose';
import type { OrganisationCaller } from '../../schema/caller.ts';
import { changeId, type ChangeRecord, changesOn, inputDigest } from './changes.ts';
import type { SubgraphContext } from './context.ts';
import { forbidden } from './errors.ts';
import { createFences, SNAPSHOT } from './fences.ts';
import { type Failure, failure, refuse, Refused } from './failures.ts';
import { findAll } from './loader.ts';
import { personalFailures } from './inputs.ts';
import { prepare } from './prepare.ts';
import type { StoredRecord } from './records.ts';

/** What every mutation's input has. */
export interface WriteInput {
  idempotencyKey: string;
  /**
   * The version that the caller has seen; 0 when there is no record yet. Absent in a mutation that no other write can
   * make wrong: of a record under a new key, or of a consent that is withdrawn.
   */
  expectedVersion?: number;
}

/** What came of a write: the record as it now stands, also when it was refused, and why it was. */
export interface Outcome<T> {
  record: T | null;
  failures: Failure[];
}

/** Reads within the write's transaction; any other read would wait for it to end. */
export interface Reads {
  one: <R extends { _id: string }>(model: Model<R>, id: string) => Promise<R | null>;
  all: <R extends { _id: string }>(model: Model<R>, filter: QueryFilter<R>) => Promise<R[]>;
}

const readsIn = (session: ClientSession): Reads => ({
  one: <R>(model: Model<R>, id: string) =>
    model.findOne().where('_id').equals(id).session(session).lean<R | null>(),
  all: <R>(model: Model<R>, filter: QueryFilter<R>) => findAll(model, filter).session(session),
});

/** A record that follows from the written one, and is written with it. */
export interface Along {
  key: string;
  write: (session: ClientSession, at: string) => Promise<unknown>;
}

/** The record as it shall be, without its version, and what follows from it; or why not. */
export type Decision<T> =
  | {
      next: T;
      along?: readonly Along[];
      /** Names of what it rests on and does not write; a write that could make it wrong names the same. */
      fences?: readonly string[];
    }
  | { failures: readonly Failure[] };

/** Who may take a step, by the record, and what comes of it; or failures when the record that says who is not there. */
export type Step<T> =
  | {
      /** OrganisationIds that the record names for the step. */
      only: readonly (string | undefined)[];
      /** Who they are, in words (`the contract municipality of the agreement`). */
      who: string;
      decide: () => Decision<T>;
    }
  | readonly Failure[];

/** One mutation on one record. */
export interface Write<T> {
  mutation: string;
  input: WriteInput;
  into: Model<T>;
  id: string;
  /** Reads what it needs, and says who may and what comes of it. Can be called again, so it keeps and writes nothing. */
  step: (current: T | null, reads: Reads, by: OrganisationCaller) => Promise<Step<T>>;
}

/** Who writes, and by which clock. */
interface Writer {
  caller: OrganisationCaller;
  clock: () => Date;
}

/** The document to store; refuses the write with each rule of the model that it breaks. */
async function documentOf<T>(model: Model<T>, record: T & object): Promise<object> {
  const result = await prepare(model, record);
  if ('document' in result) return result.document;
  throw new Refused(result.broken.map(({ field, rule }) => failure(field, 'INVALID', rule)));
}

/** Puts a record in the place of what it was, one version on. */
async function put<T extends StoredRecord>(
  model: Model<T>,
  current: T | null,
  next: T,
  session: ClientSession,
  at: string,
): Promise<T> {
  const stored = { ...next, version: (current?.version ?? 0) + 1, changedAt: at };
  const collection = model.db.collection<{ _id: string; version: number }>(model.collection.name);
  const document = { ...(await documentOf(model, stored)), _id: stored._id, version: stored.version };
  if (current === null) {
    await collection.insertOne(document, { session });
    return stored;
  }
  const { _id, version } = current;
  const { matchedCount } = await collection.replaceOne({ _id, version }, document, { session });
  if (matchedCount !== 1) throw new Error(`${model.modelName} ${_id} was changed within the write`);
  return stored;
}

/** What follows from a write in another record. */
export const along = <T extends StoredRecord>(model: Model<T>, current: T | null, next: T): Along => ({
  key: next._id,
  write: (session, at) => put(model, current, next, session, at),
});

/** A record that follows from a write, stored as it is and never changed. */
export const added = <T extends StoredRecord>(model: Model<T>, record: T): Along => ({
  key: record._id,
  write: (session) => model.insertMany([record], { session }),
});

/** What a write came by, as a source names itself. */
const GRAPH = 'Samgraf';

/** Key, owner and sources of a record that is written through the graph: what it came from before, and the last write. */
export const writtenBy = (
  current: StoredRecord | null,
  write: { id: string; owner: string; mutation: string; by: OrganisationCaller; today: string },
): Pick<StoredRecord, '_id' | 'owner' | 'provenance'> => ({
  _id: write.id,
  owner: current?.owner ?? write.owner,
  provenance: [
    ...(current?.provenance ?? []).filter(({ document }) => document !== GRAPH),
    {
      document: GRAPH,
      locator: `${write.mutation} by ${write.by.consumer} on ${write.today}`,
      kind: 'STATED',
    },
  ],
});

/** Writes of one process under way at a time; more would only wait for each other at the database. */
const AT_A_TIME = 16;

/**
 * Makes a database's writer. A write is one transaction: the record, what follows from it, and its row in the log of
 * changes, which holds the idempotency key. So a key that was acknowledged is there after any crash, and one that was not
 * has left nothing. In turn it asks: is the caller's organisation one that the record names for the step (FORBIDDEN), has
 * the key come before (the record as it stands, or IDEMPOTENCY_KEY_REUSED), has the record the version that the caller saw
 * (VERSION_CONFLICT), may the step be taken.
 */
export function createWriter(db: Connection) {
  const changes = changesOn(db);
  const touch = createFences(db);
  const slots = bulkhead(AT_A_TIME, Number.POSITIVE_INFINITY);

  async function attempt<T extends StoredRecord>(
    { mutation, input, into, id, step }: Write<T>,
    { caller, clock }: Writer,
    session: ClientSession,
  ): Promise<Outcome<T>> {
    const reads = readsIn(session);
    const current = await reads.one(into, id);
    const refused = (...failures: readonly Failure[]): Outcome<T> => ({
      record: current,
      failures: [...failures],
    });
    const may = await step(current, reads, caller);
    if (!('decide' in may)) return refused(...may);
    if (!may.only.includes(caller.consumer)) throw forbidden(`Mutation.${mutation}`, `must be by ${may.who}`);
    refuse(...personalFailures(input));
    const digest = inputDigest(mutation, input);
    const earlier = await reads.one(changes, changeId(caller, input.idempotencyKey));
    if (earlier?.digest === digest) return { record: await reads.one(into, earlier.record), failures: [] };
    if (earlier)
      return refused(failure('idempotencyKey', 'IDEMPOTENCY_KEY_REUSED', 'must be new for another input'));
    if (input.expectedVersion !== undefined && input.expectedVersion !== (current?.version ?? 0))
      return refused(
        failure('expectedVersion', 'VERSION_CONFLICT', 'must be the version of the record as it stands'),
      );
    const decision = may.decide();
    if ('failures' in decision) return refused(...decision.failures);
    // Not the request's: whoever reads on from a moment would pass over a write that had waited or was tried again.
    const at = clock().toISOString();
    await touch(decision.fences ?? [], session);
    const record = await put(into, current, decision.next, session, at);
    for (const each of decision.along ?? []) await each.write(session, at);
    const { consumer, supplier, person } = caller;
    const change: ChangeRecord = {
      _id: changeId(caller, input.idempotencyKey),
      owner: record.owner,
      at,
      mutation,
      type: into.modelName,
      record: record._id,
      version: record.version,
      along: (decision.along ?? []).map(({ key }) => key),
      by: consumer,
      ...(supplier !== undefined && { supplier }),
      ...(person && { person }),
      digest,
    };
    await changes.insertMany([change], { session });
    return { record, failures: [] };
  }

  /** The outcome of an attempt that was committed, be it after others that met another write. */
  async function committed<T extends StoredRecord>(write: Write<T>, by: Writer): Promise<Outcome<T>> {
    let outcome: Outcome<T> | undefined;
    try {
      await db.transaction(async (session) => {
        outcome = await attempt(write, by, session);
      }, SNAPSHOT);
    } catch (error) {
      // Thrown, so that nothing of the write is kept.
      if (!(error instanceof Refused)) throw error;
      const record = await write.into.findOne().where('_id').equals(write.id).lean<T | null>();
      return { record, failures: [...error.failures] };
    }
    if (outcome === undefined) throw new Error('nothing was decided');
    return outcome;
  }

  const write = async <T extends StoredRecord>(
    asked: Write<T>,
    { caller, clock, loaders }: SubgraphContext<unknown, object>,
  ): Promise<Outcome<T>> => {
    if (caller.kind !== 'organisation') throw forbidden(`Mutation.${asked.mutation}`, 'a token is required');
    const outcome = await slots.execute(() => committed(asked, { caller, clock }));
    // What this request has read before may be no longer so.
    for (const loader of Object.values(loaders)) if (loader instanceof DataLoader) loader.clearAll();
    return outcome;
  };

  return { changes, write };
}
