import { z } from 'zod';
import { findCollection, treePrefix } from '../catalog.ts';
import { StoreError } from '../errors.ts';
import { after } from '../keys.ts';
import { parsePipeline, parseUnion, type Pipeline } from '../pipeline.ts';
import { compileProjection } from '../projection.ts';
import { compileFilter } from '../query.ts';
import { read, type Cost, type Reading } from '../scan.ts';
import { runStages } from '../stages.ts';
import { candidates, identity, isDoc, type Doc } from '../values.ts';
import {
  doc,
  flag,
  namespace,
  parse,
  size,
  sort,
  type Command,
  type Request,
  type Store,
} from './command.ts';
import { openCursor } from './cursors.ts';

const findFields = z.strictObject({
  find: z.string(),
  filter: doc.default({}),
  sort: sort.default({}),
  projection: doc.default({}),
  skip: size.default(0),
  limit: size.default(0),
  batchSize: size.optional(),
  singleBatch: flag,
  allowDiskUse: z.unknown().optional(),
});

export const find: Command = (store, request) => {
  const { projection, batchSize, singleBatch, ...query } = parse(findFields, request.body, 'find');
  const shape = compileProjection(projection);
  const name = namespace(request);
  const found = documents(store, request, name, query);
  const shaped = mapped(found, shape);
  return openCursor(store, name, shaped, {
    ...(batchSize === undefined ? {} : { batchSize }),
    single: singleBatch,
    limit: query.limit,
  });
};

const aggregateFields = z.strictObject({
  aggregate: z.string(),
  pipeline: z.array(z.unknown()),
  cursor: z.strictObject({ batchSize: size.optional() }),
  allowDiskUse: z.unknown().optional(),
});

export const aggregate: Command = (store, request) => {
  const { pipeline, cursor } = parse(aggregateFields, request.body, 'aggregate');
  const name = namespace(request);
  return openCursor(
    store,
    name,
    piped(store, request, name, parsePipeline(pipeline)),
    cursor.batchSize === undefined ? {} : { batchSize: cursor.batchSize },
  );
};

/** The documents that come out of a pipeline; those of a `$unionWith` follow the ones before it. */
function piped(store: Store, request: Request, name: string, { stages, ...query }: Pipeline): Iterable<Doc> {
  let found = documents(store, request, name, query);
  let own: Doc[] = [];
  for (const stage of stages) {
    if (isDoc(stage['$unionWith'])) {
      const { coll, pipeline } = parseUnion(stage['$unionWith']);
      found = chained(runStages(found, own), piped(store, request, namespace(request, coll), pipeline));
      own = [];
    } else own.push(stage);
  }
  return runStages(found, own);
}

function* chained(first: Iterable<Doc>, second: Iterable<Doc>): Generator<Doc, void> {
  yield* first;
  yield* second;
}

const countFields = z.strictObject({
  count: z.string(),
  query: doc.default({}),
  limit: size.default(0),
  skip: size.default(0),
});

export const count: Command = (store, request) => {
  const { query, limit, skip } = parse(countFields, request.body, 'count');
  const collection = findCollection(store.tree, namespace(request));
  if (!collection) return { n: 0 };
  if (Object.keys(query).length === 0) {
    const prefix = treePrefix(collection.indexes[0]?.tree ?? 0);
    const all = Math.max(0, store.tree.count(prefix, after(prefix)) - skip);
    return { n: limit > 0 ? Math.min(limit, all) : all };
  }
  return {
    n: [...documents(store, request, collection.name, { filter: query, sort: {}, skip, limit })].length,
  };
};

const distinctFields = z.strictObject({
  distinct: z.string(),
  key: z.string().min(1),
  query: doc.default({}),
});

export const distinct: Command = (store, request) => {
  const { key, query } = parse(distinctFields, request.body, 'distinct');
  const found = documents(store, request, namespace(request), { filter: query, sort: {}, skip: 0, limit: 0 });
  return { values: distinctValues(found, key) };
};

/** Reads `explain`'s inner command as the query it would run. */
export function explained(request: Request, inner: Doc): { name: string; query: Omit<Pipeline, 'stages'> } {
  if ('find' in inner) {
    const query = parse(findFields, inner, 'find');
    return { name: namespace(request, query.find), query };
  }
  if ('aggregate' in inner) {
    const { pipeline, aggregate: collection } = parse(
      aggregateFields.partial({ cursor: true }),
      inner,
      'aggregate',
    );
    return { name: namespace(request, collection), query: parsePipeline(pipeline) };
  }
  if ('count' in inner) {
    const { query, ...rest } = parse(countFields, inner, 'count');
    return { name: namespace(request, rest.count), query: { filter: query, sort: {}, ...rest } };
  }
  throw new StoreError(
    115,
    `the embedded store explains find, aggregate and count, not '${Object.keys(inner)[0] ?? ''}'`,
  );
}

/** The documents that a query finds, read as they are asked for and counted in the database's counters or in `cost`. */
export function documents(
  store: Store,
  request: Request,
  name: string,
  query: Omit<Pipeline, 'stages'>,
  cost: Cost = store.counters.of(request.database),
): Iterable<Doc> {
  const collection = findCollection(store.tree, name);
  compileFilter(query.filter);
  const reading: Reading = { ...query, cost, deadline: request.deadline };
  return collection ? read(store.tree, collection, reading) : [];
}

function* mapped(found: Iterable<Doc>, shape: (document: Doc) => Doc): Generator<Doc, void> {
  for (const document of found) if (isDoc(document)) yield shape(document);
}

/** The distinct values of a path: an array counts by its elements. */
function distinctValues(documents: Iterable<Doc>, path: string): unknown[] {
  const found = new Map<string, unknown>();
  for (const document of documents) {
    for (const value of candidates(document, path.split('.'))) {
      if (value !== undefined && !Array.isArray(value)) found.set(identity(value), value);
    }
  }
  return [...found.values()];
}
