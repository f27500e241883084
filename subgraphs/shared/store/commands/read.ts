import { z } from 'zod';
import { findCollection } from '../catalog.ts';
import { compileFilter } from '../filter.ts';
import { compilePipeline, parseOrder, type Read } from '../pipeline.ts';
import { read, type Query } from '../scan.ts';
import { StoreError, type Doc } from '../values.ts';
import { command, cursorFields, doc, flag, namespace, size, type Request } from './command.ts';
import { openCursor } from './cursors.ts';

/** A sort as commands carry it. */
export const sort = z.unknown().transform(parseOrder).default({});

export const find = command(
  z.strictObject({
    filter: doc.default({}),
    sort,
    projection: doc.default({}),
    skip: size.default(0),
    limit: size.default(0),
    batchSize: size.optional(),
    singleBatch: flag,
  }),
  ({ projection, batchSize, singleBatch, ...query }, request) => {
    const shape = compileProjection(projection);
    const found = documents(request, namespace(request), query);
    return openCursor(request, namespace(request), mapped(found, shape), batchSize, singleBatch);
  },
);

export const aggregate = command(
  z.strictObject({ pipeline: z.array(z.unknown()), cursor: cursorFields }),
  ({ pipeline, cursor }, request) => {
    const from: Read = (collection, query) => documents(request, namespace(request, collection), query);
    const run = compilePipeline(String(request.target), pipeline, from);
    return openCursor(request, namespace(request), run(), cursor.batchSize);
  },
);

export const count = command(
  z.strictObject({ query: doc.default({}), limit: size.default(0), skip: size.default(0) }),
  ({ query, limit, skip }, request) => ({
    n: [...documents(request, namespace(request), { filter: query, sort: {}, skip, limit })].length,
  }),
);

/** The documents that a query finds, read as they are asked for and counted in the database's counters. */
export function documents({ store, database }: Request, name: string, query: Query): Iterable<Doc> {
  const test = compileFilter(query.filter);
  const collection = findCollection(store.tree, name);
  const cost = store.counters.of(database);
  return collection ? read(store.tree, collection, { ...query, test, cost }) : [];
}

function* mapped(found: Iterable<Doc>, shape: (document: Doc) => Doc): Generator<Doc, void> {
  for (const document of found) yield shape(document);
}

/** Compiles an inclusion or an exclusion of whole fields; everything else a projection could say is refused (115). */
export function compileProjection(projection: Doc): (document: Doc) => Doc {
  const { _id: id = true, ...others } = projection;
  for (const [path, value] of Object.entries(projection)) {
    if ((typeof value !== 'boolean' && typeof value !== 'number') || /[.$]/.test(path))
      throw new StoreError(115, `the embedded store projects whole fields by 0 and 1 only, not '${path}'`);
  }
  const [first = '_id' in projection ? id : false, ...more] = Object.values(others);
  const including = Boolean(first);
  if (more.some((value) => Boolean(value) !== including))
    throw new StoreError(including ? 31254 : 31253, 'Cannot mix inclusion and exclusion of fields');
  const named = new Set(Object.keys(others));
  if (Boolean(id) === including) named.add('_id');
  const pick = (document: Doc) => Object.entries(document).filter(([name]) => named.has(name) === including);
  return (document) => Object.fromEntries(pick(document));
}
