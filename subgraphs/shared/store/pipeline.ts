import { z } from 'zod';
import { StoreError } from './errors.ts';
import { parseSort, type Sort } from './plan.ts';
import { compileProjection, isSwitch } from './projection.ts';
import { compileFilter } from './query.ts';
import { accumulators, expressions, stages } from './stages.ts';
import { isDoc, type Doc } from './values.ts';

/** Every stage, accumulator and expression a pipeline may use. */
export const PIPELINE_OPERATORS = {
  stages: [...Object.keys(stages), '$unionWith'],
  accumulators: Object.keys(accumulators),
  expressions: Object.keys(expressions),
};

/** What the start of a pipeline asks of the collection itself, and the stages that remain. */
export type Pipeline = { filter: Doc; sort: Sort; skip: number; limit: number; stages: Doc[] };

/** Checks a pipeline against the list and splits off the `$match`, `$sort`, `$skip` and `$limit` it starts with. */
export function parsePipeline(given: unknown[]): Pipeline {
  const rest = given.map(checkStage);
  const take = (name: string): unknown => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined);
  const filters: Doc[] = [];
  for (let match = take('$match'); isDoc(match); match = take('$match')) filters.push(match);
  const [filter = {}] = filters.length > 1 ? [{ $and: filters }] : filters;
  const sort = parseSort(take('$sort'));
  const skip = count(take('$skip') ?? 0, '$skip', 0);
  const limit = count(take('$limit') ?? 0, '$limit', 0);
  return { filter, sort, skip, limit, stages: rest };
}

const union = z.strictObject({ coll: z.string().min(1), pipeline: z.array(z.unknown()) });

/** Reads a `$unionWith`, its pipeline with the same care as the outer one. */
export function parseUnion(given: unknown): { coll: string; pipeline: Pipeline } {
  const parsed = union.safeParse(given);
  if (!parsed.success) throw new StoreError(9, '$unionWith takes coll and pipeline');
  return { coll: parsed.data.coll, pipeline: parsePipeline(parsed.data.pipeline) };
}

function checkStage(stage: unknown): Doc {
  const [name, ...more] = isDoc(stage) ? Object.keys(stage) : [];
  if (!isDoc(stage) || name === undefined || more.length > 0) {
    throw new StoreError(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  if (name === '$unionWith') {
    parseUnion(stage[name]);
    return stage;
  }
  if (!Object.hasOwn(stages, name))
    throw new StoreError(40324, `Unrecognized pipeline stage name: '${name}'`);
  const value = stage[name];
  if (name === '$match' && isDoc(value)) compileFilter(value);
  else if (name === '$sort') parseSort(value);
  else if (name === '$skip') count(value, name, 0);
  else if (name === '$limit') count(value, name, 1);
  else if (name === '$group' && isDoc(value)) checkGroup(value);
  else if (name === '$project' && isDoc(value)) checkProject(value);
  else if (name !== '$count' && name !== '$unwind')
    throw new StoreError(9, `the ${name} stage needs an object`);
  return stage;
}

function count(value: unknown, name: string, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new StoreError(2, `invalid argument to ${name} stage: expected an integer of at least ${least}`);
}

function checkGroup(spec: Doc): void {
  if (!('_id' in spec)) throw new StoreError(15955, 'a group specification must include an _id');
  for (const [name, value] of Object.entries(spec)) {
    if (name === '_id') {
      checkExpression(value);
      continue;
    }
    const [operator, ...more] = isDoc(value) ? Object.entries(value) : [];
    if (!operator || more.length > 0)
      throw new StoreError(40234, `The field '${name}' must be an accumulator object`);
    if (!Object.hasOwn(accumulators, operator[0]))
      throw new StoreError(15952, `unknown group operator '${operator[0]}'`);
    checkExpression(operator[1]);
  }
}

function checkProject(spec: Doc): void {
  if (Object.keys(spec).length === 0)
    throw new StoreError(51272, 'projection specification must have at least one field');
  if (Object.values(spec).every(isSwitch)) compileProjection(spec);
  else checkExpression(spec);
}

function checkExpression(value: unknown): void {
  if (typeof value === 'string' && value.startsWith('$$') && !/^\$\$ROOT(\.|$)/.test(value)) {
    throw new StoreError(17276, `Use of undefined variable: ${value.slice(2)}`);
  }
  if (Array.isArray(value)) value.forEach(checkExpression);
  if (!isDoc(value)) return;
  for (const [name, operand] of Object.entries(value)) {
    if (name.startsWith('$') && !Object.hasOwn(expressions, name)) {
      throw new StoreError(168, `Unrecognized expression '${name}'`);
    }
    checkExpression(operand);
  }
}
