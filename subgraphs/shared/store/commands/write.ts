import { ObjectId } from 'bson';
import { z } from 'zod';
import { ensureCollection, type Collection } from '../catalog.ts';
import { insertDocument, removeDocument, replaceDocument } from '../documents.ts';
import { StoreError, toStoreError } from '../errors.ts';
import { compileProjection } from '../projection.ts';
import { compileUpdate, fromFilter } from '../update.ts';
import { identity, omit, type Doc } from '../values.ts';
import { doc, flag, namespace, parse, sort, type Command, type Request, type Store } from './command.ts';
import { documents } from './read.ts';

const ordered = z.boolean().default(true);
const insertFields = z.strictObject({ insert: z.string(), documents: z.array(doc).min(1), ordered });

export const insert: Command = (store, request) => {
  const fields = parse(insertFields, request.body, 'insert');
  const collection = ensureCollection(store.tree, namespace(request));
  return each(fields.documents, fields.ordered, (document) => {
    const bad = Object.keys(document).find((name) => name.startsWith('$'));
    if (bad) throw new StoreError(52, `Document can't have $ prefixed field names: ${bad}`);
    insertDocument(store.tree, collection, withId(document));
    return { n: 1 };
  });
};

const statement = z.strictObject({ q: doc, u: z.unknown(), multi: flag, upsert: flag });
const updateFields = z.strictObject({ update: z.string(), updates: z.array(z.unknown()).min(1), ordered });

export const update: Command = (store, request) => {
  const fields = parse(updateFields, request.body, 'update');
  const name = namespace(request);
  const upserted: Doc[] = [];
  const answer = each(fields.updates, fields.ordered, (given, index) => {
    const { q, u, multi, upsert } = parse(statement, given, 'update.updates');
    const change = compileUpdate(u);
    const replacing = Object.keys(typeof u === 'object' && u ? u : {}).every((key) => !key.startsWith('$'));
    if (multi && replacing)
      throw new StoreError(9, 'multi update is not supported for replacement-style update');
    const found = select(store, request, name, q, {}, multi ? 0 : 1);
    if (found.length === 0 && upsert) {
      upserted.push({ index, _id: upsertDocument(store, name, q, change)._id });
      return { n: 1 };
    }
    const collection = ensureCollection(store.tree, name);
    const changed = found.filter((before) => replace(store, collection, before, change(before, false)));
    return { n: found.length, nModified: changed.length };
  });
  return { nModified: 0, ...answer, ...(upserted.length > 0 ? { upserted } : {}) };
};

const deleteFields = z.strictObject({
  delete: z.string(),
  deletes: z.array(z.strictObject({ q: doc, limit: z.union([z.literal(0), z.literal(1)]) })).min(1),
  ordered,
});

export const remove: Command = (store, request) => {
  const fields = parse(deleteFields, request.body, 'delete');
  const name = namespace(request);
  return each(fields.deletes, fields.ordered, ({ q, limit }) => {
    const found = select(store, request, name, q, {}, limit);
    const collection = ensureCollection(store.tree, name);
    for (const document of found) removeDocument(store.tree, collection, document);
    return { n: found.length };
  });
};

const modifyFields = z.strictObject({
  findAndModify: z.string(),
  query: doc.default({}),
  sort: sort.default({}),
  remove: flag,
  update: doc.optional(),
  new: flag,
  upsert: flag,
  fields: doc.default({}),
});

export const findAndModify: Command = (store, request) => {
  const given = { ...request.body, findAndModify: request.body[request.name] };
  const { query, sort: order, fields, ...how } = parse(modifyFields, given, 'findAndModify');
  if (how.remove === (how.update !== undefined))
    throw new StoreError(9, 'Either an update or remove=true must be specified');
  const shape = compileProjection(fields);
  const name = namespace(request);
  const change = how.update && compileUpdate(how.update);
  const [before] = select(store, request, name, query, order, 1);
  if (before && !change) {
    removeDocument(store.tree, ensureCollection(store.tree, name), before);
    return { lastErrorObject: { n: 1 }, value: shape(before) };
  }
  if (before && change) {
    const next = change(before, false);
    replace(store, ensureCollection(store.tree, name), before, next);
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: shape(how.new ? next : before) };
  }
  if (!change || !how.upsert) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
  const made = upsertDocument(store, name, query, change);
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: made._id };
  return { lastErrorObject, value: how.new ? shape(made) : null };
};

/** Runs the statements of one write; a failing one is reported and, when `inOrder`, ends the write. */
function each<T>(
  statements: T[],
  inOrder: boolean,
  run: (statement: T, index: number) => Record<string, number>,
): Doc {
  const totals: Record<string, number> = { n: 0 };
  const writeErrors: Doc[] = [];
  for (const [index, given] of statements.entries()) {
    try {
      for (const [name, value] of Object.entries(run(given, index)))
        totals[name] = (totals[name] ?? 0) + value;
    } catch (error) {
      const refused = toStoreError(error);
      if (refused.code === 1) throw error;
      writeErrors.push({ index, ...omit(refused.toDocument(), ['codeName']) });
      if (inOrder) break;
    }
  }
  return writeErrors.length > 0 ? { ...totals, writeErrors } : totals;
}

function select(
  store: Store,
  request: Request,
  name: string,
  filter: Doc,
  order: Record<string, 1 | -1>,
  limit: number,
): Doc[] {
  return [...documents(store, request, name, { filter, sort: order, skip: 0, limit })];
}

/** Writes a changed document; false when nothing in it changed. */
function replace(store: Store, collection: Collection, before: Doc, next: Doc): boolean {
  if (identity(before) === identity(next)) return false;
  replaceDocument(store.tree, collection, before, next);
  return true;
}

function upsertDocument(
  store: Store,
  name: string,
  filter: Doc,
  change: ReturnType<typeof compileUpdate>,
): Doc {
  const made = withId(change(fromFilter(filter), true));
  insertDocument(store.tree, ensureCollection(store.tree, name), made);
  return made;
}

function withId(document: Doc): Doc {
  const { _id: id = new ObjectId(), ...fields } = document;
  if (Array.isArray(id) || id instanceof RegExp)
    throw new StoreError(53, "The '_id' value cannot be an array or a regex");
  return { _id: id, ...fields };
}
