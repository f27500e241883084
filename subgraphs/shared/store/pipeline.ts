import { z } from 'zod';
import { compileFilter } from './filter.ts';
import { sortAll, type Order } from './indexes.ts';
import type { Query } from './scan.ts';
import { StoreError, field, identity, isDoc, type Doc } from './values.ts';

/** Reads a collection of the same database; the query's filter is checked at once, the reading is done when asked for. */
export type Read = (collection: string, query: Query) => Iterable<Doc>;
type Stage = (documents: Doc[]) => Doc[];

const stages: Record<string, (spec: unknown, read: Read) => Stage> = {
  $match: (spec) => using(compileFilter(docOf(spec, '$match')), (documents, test) => documents.filter(test)),
  $sort: (spec) => using(parseOrder(spec), sortAll),
  $skip: (spec) => using(integer(spec, '$skip', 0), (documents, skipped) => documents.slice(skipped)),
  $limit: (spec) => using(integer(spec, '$limit', 1), (documents, limit) => documents.slice(0, limit)),
  $group,
  $unionWith: (spec, read) => {
    const { coll, pipeline } = docOf(spec, '$unionWith');
    if (typeof coll !== 'string' || !Array.isArray(pipeline))
      throw new StoreError(9, '$unionWith takes coll and pipeline');
    return using(compilePipeline(coll, pipeline, read), (documents, more) => [...documents, ...more()]);
  },
};

/** A stage that works with what its specification was compiled to, once. */
function using<T>(compiled: T, run: (documents: Doc[], compiled: T) => Doc[]): Stage {
  return (documents) => run(documents, compiled);
}

const accumulators: Record<string, (values: unknown[]) => unknown> = {
  $sum: (values) => values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0),
  $first: ([first = null]) => first,
  $push: (values) => values.filter((value) => value !== undefined),
};

/** Every stage and accumulator a pipeline may use. */
export const PIPELINE_OPERATORS = Object.keys({ ...stages, ...accumulators });

const orderSpec = z.record(z.string(), z.union([z.literal(1), z.literal(-1)]));

/** Reads a sort, or refuses it (2) when a direction is not 1 or -1. */
export function parseOrder(sort: unknown): Order {
  const parsed = orderSpec.safeParse(sort);
  if (!parsed.success)
    throw new StoreError(2, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  return parsed.data;
}

/** Checks a pipeline; what it starts with of `$match`, `$sort`, `$skip` and `$limit` becomes the query that is read. */
export function compilePipeline(collection: string, given: unknown[], read: Read): () => Iterable<Doc> {
  const named = given.map((stage): [string, unknown] => {
    const [only, ...more] = isDoc(stage) ? Object.entries(stage) : [];
    if (only && more.length === 0) return only;
    throw new StoreError(40323, 'A pipeline stage specification object must contain exactly one field.');
  });
  const compiled = named.map(([name, spec]) => {
    const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
    if (!compile) throw new StoreError(40324, `Unrecognized pipeline stage name: '${name}'`);
    return compile(spec, read);
  });
  let at = 0;
  const take = (name: string): unknown => (named[at]?.[0] === name ? named[at++]?.[1] : undefined);
  const filter = docOf(take('$match') ?? {}, '$match');
  const sort = parseOrder(take('$sort') ?? {});
  const [skip, limit] = [Number(take('$skip') ?? 0), Number(take('$limit') ?? 0)];
  const found = read(collection, { filter, sort, skip, limit });
  const rest = compiled.slice(at);
  return () => (rest.length === 0 ? found : rest.reduce((documents, stage) => stage(documents), [...found]));
}

function docOf(spec: unknown, name: string): Doc {
  if (isDoc(spec)) return spec;
  throw new StoreError(9, `the ${name} stage needs an object`);
}

function integer(value: unknown, name: string, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new StoreError(2, `invalid argument to ${name} stage: expected an integer of at least ${least}`);
}

function $group(spec: unknown): Stage {
  const { _id: by, ...fields } = docOf(spec, '$group');
  if (by === undefined) throw new StoreError(15955, 'a group specification must include an _id');
  const idOf = expression(by);
  const folds = Object.entries(fields).map(([name, given]) => {
    const [only, ...more] = isDoc(given) ? Object.entries(given) : [];
    if (!only || more.length > 0)
      throw new StoreError(40234, `The field '${name}' must be an accumulator object`);
    const fold = Object.hasOwn(accumulators, only[0]) ? accumulators[only[0]] : undefined;
    if (!fold) throw new StoreError(15952, `unknown group operator '${only[0]}'`);
    return { name, fold, valueOf: expression(only[1]) };
  });
  return (documents) => {
    const groups = new Map<string, { id: unknown; members: Doc[] }>();
    for (const document of documents) {
      const id = idOf(document) ?? null;
      const group = groups.get(identity(id)) ?? { id, members: [] };
      groups.set(identity(id), group);
      group.members.push(document);
    }
    return Array.from(groups.values(), ({ id, members }) => ({
      _id: id,
      ...Object.fromEntries(folds.map(({ name, fold, valueOf }) => [name, fold(members.map(valueOf))])),
    }));
  };
}

/** `$$ROOT`, a field path or a constant; an object or an array could hold operators, which are refused (168). */
function expression(value: unknown): (document: Doc) => unknown {
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    throw new StoreError(168, `Unrecognized expression '${Object.keys(value)[0] ?? ''}'`);
  if (value === '$$ROOT') return (document) => document;
  if (typeof value !== 'string' || !value.startsWith('$')) return () => value;
  if (value.startsWith('$$')) throw new StoreError(17276, `Use of undefined variable: ${value.slice(2)}`);
  const path = value.slice(1).split('.');
  return (document) => valueAt(document, path);
}

/** In an expression a path through an array gives an array, of what its documents have there. */
function valueAt(value: unknown, path: string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isDoc(value)) return valueAt(field(value, step), rest);
  if (!Array.isArray(value)) return undefined;
  return value
    .map((each: unknown) => (Array.isArray(each) ? undefined : valueAt(each, path)))
    .filter((each) => each !== undefined);
}
