import { ObjectId } from 'bson';
import { z } from 'zod';
import { ensureCollection, type Collection } from '../catalog.ts';
import { write } from '../documents.ts';
import type { Order } from '../indexes.ts';
import { compileUpdate, isReplacement, type Update } from '../update.ts';
import { describeError, StoreError, identity, type Doc } from '../values.ts';
import { command, doc, flag, namespace, parse, type Request } from './command.ts';
import { compileProjection, documents, sort } from './read.ts';

/** How many documents a statement found or made, and changed. */
type Totals = { n: number; nModified?: number };

const ordered = z.boolean().default(true);

export const insert = command(
  z.strictObject({ documents: z.array(doc).min(1), ordered }),
  (fields, request) => {
    const collection = own(request);
    return each(fields.documents, fields.ordered, (document) => {
      insertOne(request, collection, document);
      return { n: 1 };
    });
  },
);

const statement = z.strictObject({ q: doc, u: z.unknown(), multi: flag, upsert: flag });

export const update = command(
  z.strictObject({ updates: z.array(z.unknown()).min(1), ordered }),
  ({ updates, ordered }, request) => {
    const collection = own(request);
    const upserted: Doc[] = [];
    const answer = each(updates, ordered, (given, index) => {
      const { q, u, multi, upsert } = parse(statement, given, 'update.updates');
      const change = compileUpdate(u);
      if (multi && isReplacement(u))
        throw new StoreError(9, 'multi update is not supported for replacement-style update');
      const found = select(request, q, {}, multi ? 0 : 1);
      if (found.length === 0 && upsert) {
        upserted.push({ index, _id: insertOne(request, collection, change(null, q))._id });
        return { n: 1 };
      }
      const changed = found.filter((before) => replaceOne(request, collection, before, change(before, q)));
      return { n: found.length, nModified: changed.length };
    });
    return { nModified: 0, ...answer, ...(upserted.length > 0 && { upserted }) };
  },
);

const deletion = z.strictObject({ q: doc, limit: z.union([z.literal(0), z.literal(1)]) });

export const remove = command(
  z.strictObject({ deletes: z.array(deletion).min(1), ordered }),
  ({ deletes, ordered }, request) => {
    const collection = own(request);
    return each(deletes, ordered, ({ q, limit }) => {
      const found = select(request, q, {}, limit);
      for (const document of found) write(request.store.tree, collection, document);
      return { n: found.length };
    });
  },
);

export const findAndModify = command(
  z.strictObject({
    query: doc.default({}),
    sort,
    remove: flag,
    update: doc.optional(),
    new: flag,
    upsert: flag,
    fields: doc.default({}),
  }),
  ({ query, fields, ...how }, request) => {
    if (how.remove === (how.update !== undefined))
      throw new StoreError(9, 'Either an update or remove=true must be specified');
    const shape = compileProjection(fields);
    const change: Update | undefined = how.update && compileUpdate(how.update);
    const collection = own(request);
    const [before] = select(request, query, how.sort, 1);
    if (before && change) {
      const next = change(before, query);
      replaceOne(request, collection, before, next);
      return { lastErrorObject: { n: 1, updatedExisting: true }, value: shape(how.new ? next : before) };
    }
    if (before) {
      write(request.store.tree, collection, before);
      return { lastErrorObject: { n: 1 }, value: shape(before) };
    }
    if (!change || !how.upsert) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
    const made = insertOne(request, collection, change(null, query));
    const lastErrorObject = { n: 1, updatedExisting: false, upserted: made._id };
    return { lastErrorObject, value: how.new ? shape(made) : null };
  },
);

/** Runs the statements of one write; a failing one is reported and, when `inOrder`, ends the write. */
function each<T>(statements: T[], inOrder: boolean, run: (statement: T, index: number) => Totals): Doc {
  const [totals, writeErrors]: [Record<string, number>, Doc[]] = [{ n: 0 }, []];
  for (const [index, given] of statements.entries()) {
    try {
      for (const [name, value] of Object.entries(run(given, index)))
        totals[name] = (totals[name] ?? 0) + value;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      writeErrors.push({ index, ...describeError(error) });
      if (inOrder) break;
    }
  }
  return { ...totals, ...(writeErrors.length > 0 && { writeErrors }) };
}

function own(request: Request): Collection {
  return ensureCollection(request.store.tree, namespace(request));
}

function select(request: Request, filter: Doc, order: Order, limit: number): Doc[] {
  return [...documents(request, namespace(request), { filter, sort: order, skip: 0, limit })];
}

/** Writes a changed document; false when nothing in it changed. */
function replaceOne({ store }: Request, collection: Collection, before: Doc, next: Doc): boolean {
  if (identity(before) === identity(next)) return false;
  write(store.tree, collection, before, next);
  return true;
}

/** Writes a new document, which gets an `_id` when it has none. */
function insertOne({ store }: Request, collection: Collection, given: Doc): Doc {
  const { _id: id = new ObjectId(), ...fields } = given;
  const dollar = Object.keys(fields).find((name) => name.startsWith('$'));
  if (dollar) throw new StoreError(52, `The dollar ($) prefixed field '${dollar}' is not valid for storage.`);
  if (Array.isArray(id) || id instanceof RegExp)
    throw new StoreError(53, "The '_id' value cannot be an array or a regex");
  const document = { _id: id, ...fields };
  write(store.tree, collection, undefined, document);
  return document;
}
