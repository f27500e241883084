import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import { Lazy } from 'mingo/lazy';
import { $avg, $first, $sum } from 'mingo/operators/accumulator';
import { $add, $multiply, $subtract } from 'mingo/operators/expression/arithmetic';
import { $size } from 'mingo/operators/expression/array';
import { $cond, $ifNull } from 'mingo/operators/expression/conditional';
import { $group, $limit, $project, $skip, $unwind } from 'mingo/operators/pipeline';
import type { Options } from 'mingo/types';
import { StoreError } from './errors.ts';
import { encodeKey } from './keys.ts';
import { parseSort } from './plan.ts';
import { compileProjection, isSwitch } from './projection.ts';
import { compileFilter } from './query.ts';
import { sortAll } from './scan.ts';
import { isDoc, type Doc } from './values.ts';

type Stream = ReturnType<typeof Lazy>;
type Stage = (stream: Stream, spec: unknown, options: Options) => Stream;
type Expression = (document: unknown, operand: unknown, options: Options) => unknown;
type Accumulator = (documents: unknown[], operand: unknown, options: Options) => unknown;

const folds: Record<'$min' | '$max' | '$push', Accumulator> = { $min: extreme(-1), $max: extreme(1), $push };
const comparisons: Record<'$eq' | '$gt', Expression> = {
  $eq: comparing((order) => order === 0),
  $gt: comparing((order) => order > 0),
};
export const accumulators = { $sum, $avg, $first, ...folds };
export const expressions = { $cond, $add, $subtract, $multiply, $ifNull, $size, ...comparisons };
const own: Record<'$match' | '$sort' | '$project' | '$count', Stage> = {
  $match,
  $sort,
  $project: project,
  $count,
};
export const stages = { $group, $limit, $skip, $unwind, ...own };
const context = Context.init({ accumulator: accumulators, expression: expressions, pipeline: stages });
const OPTIONS: Options = {
  context,
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
};

/** Runs checked stages over the documents read. */
export function runStages(documents: Iterable<Doc>, wanted: Doc[]): Iterable<Doc> {
  if (wanted.length === 0) return documents;
  return new Aggregator(wanted, OPTIONS).run<Doc>(documents);
}

function $match(stream: Stream, filter: unknown): Stream {
  const test = compileFilter(isDoc(filter) ? filter : {});
  return stream.filter((document) => isDoc(document) && test(document));
}

function $sort(stream: Stream, sort: unknown): Stream {
  return Lazy(sortAll(stream.collect<Doc>(), parseSort(sort)));
}

function project(stream: Stream, given: unknown, options: Options): Stream {
  const spec = isDoc(given) ? given : {};
  if (!Object.values(spec).every(isSwitch)) return $project(stream, spec, options);
  const shape = compileProjection(spec);
  return stream.map((document) => (isDoc(document) ? shape(document) : document));
}

/** As MongoDB, and unlike mingo, gives no document when there is nothing to count. */
function $count(stream: Stream, name: unknown): Stream {
  const counted = stream.collect().length;
  return Lazy(counted > 0 ? [{ [String(name)]: counted }] : []);
}

/** As MongoDB, and unlike mingo, leaves out what is missing. */
function $push(documents: unknown[], operand: unknown): unknown[] {
  return documents
    .map((document) => evalExpr(document, operand, OPTIONS))
    .filter((value) => value !== undefined);
}

/** The least or greatest value in MongoDB's order, leaving out null and what is missing; null when nothing is left. */
function extreme(sign: 1 | -1): Accumulator {
  return (documents, operand) => {
    const values = $push(documents, operand).filter((value) => value !== null);
    const beats = (a: unknown, b: unknown) => encodeKey(a).compare(encodeKey(b)) * sign > 0;
    return (
      values.reduce((best, value) => (best === undefined || beats(value, best) ? value : best), undefined) ??
      null
    );
  };
}

/** Expressions compare values of any types, and what is missing is less than null. */
function comparing(holds: (order: number) => boolean): Expression {
  return (document, operand, options) => {
    const values = evalExpr(document, operand, options);
    if (!Array.isArray(values) || values.length !== 2)
      throw new StoreError(16020, 'a comparison takes 2 arguments');
    const [a, b] = values.map((value) => (value === undefined ? Buffer.alloc(0) : encodeKey(value)));
    return a !== undefined && b !== undefined && holds(a.compare(b));
  };
}
