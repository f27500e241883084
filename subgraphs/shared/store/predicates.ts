import { Query } from 'mingo/query';
import type { Options } from 'mingo/types';
import { StoreError } from './errors.ts';
import { encodeKey, RANK } from './keys.ts';
import { candidates, identity, isDoc, isKey, isOperators, type Doc } from './values.ts';

type Test = (value: unknown) => boolean;
type Predicate = (selector: string, operand: unknown, options: Options) => (document: Doc) => boolean;

/** The operators on a field, with MongoDB's rules for arrays, null and types, which mingo's differ from. */
export const predicates: Record<`$${string}`, Predicate> = {
  $eq: some(equals),
  $ne: none(equals),
  $gt: some((operand) => ordered(operand, (order) => order > 0)),
  $gte: some((operand) => ordered(operand, (order) => order >= 0)),
  $lt: some((operand) => ordered(operand, (order) => order < 0)),
  $lte: some((operand) => ordered(operand, (order) => order <= 0)),
  $in: some(among),
  $nin: none(among),
  $exists: exists,
  $regex: some(matches),
  $all: all,
  $size: size,
  $elemMatch: elemMatch,
};

function some(compile: (operand: unknown) => Test): Predicate {
  return (selector, operand) => {
    const [path, test] = [selector.split('.'), compile(operand)];
    return (document) => candidates(document, path).some(test);
  };
}

function none(compile: (operand: unknown) => Test): Predicate {
  const positive = some(compile);
  return (selector, operand, options) => {
    const test = positive(selector, operand, options);
    return (document) => !test(document);
  };
}

function equals(operand: unknown): Test {
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand;
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  const same = identity(operand);
  return (value) => typeof value === typeof operand && identity(value) === same;
}

function among(operand: unknown): Test {
  if (!Array.isArray(operand)) throw new StoreError(2, '$in needs an array');
  if (operand.some(isOperators)) throw new StoreError(2, 'cannot nest $ under $in');
  const patterns = operand.filter((each) => each instanceof RegExp);
  const members = new Set(operand.map(identity));
  const inSet: Test = (value) => members.has(identity(value));
  if (patterns.length === 0) return inSet;
  return (value) => inSet(value) || patterns.some((pattern) => matches(pattern)(value));
}

/** Orders only values of the operand's own type; null is only ever equal to null and to a missing field. */
function ordered(operand: unknown, holds: (order: number) => boolean): Test {
  if (!isKey(operand)) throw new StoreError(2, 'the embedded store compares scalars only');
  if (typeof operand === 'number') {
    return (value) => typeof value === 'number' && holds(numberOrder(value, operand));
  }
  const bound = encodeKey(operand);
  if (bound[0] === RANK.null) return (value) => (value === null || value === undefined) && holds(0);
  return (value) => {
    if (typeof value !== typeof operand || !isKey(value)) return false;
    const bytes = encodeKey(value);
    return bytes[0] === bound[0] && holds(Buffer.compare(bytes, bound));
  };
}

/** NaN is comparable to itself alone. */
function numberOrder(value: number, operand: number): number {
  if (Number.isNaN(value) && Number.isNaN(operand)) return 0;
  return value === operand ? 0 : value < operand ? -1 : value > operand ? 1 : NaN;
}

function exists(selector: string, operand: unknown): (document: Doc) => boolean {
  const [path, wanted] = [selector.split('.'), Boolean(operand)];
  return (document) => candidates(document, path).some((value) => value !== undefined) === wanted;
}

function matches(operand: unknown): Test {
  const pattern =
    operand instanceof RegExp ? new RegExp(operand.source, operand.flags.replace(/[gy]/g, '')) : null;
  if (!pattern) throw new StoreError(2, '$regex has to be a string');
  return (value) => typeof value === 'string' && pattern.test(value);
}

function all(selector: string, operand: unknown, options: Options): (document: Doc) => boolean {
  if (!Array.isArray(operand)) throw new StoreError(2, '$all needs an array');
  if (operand.some(isOperators)) throw new StoreError(2, 'no $ expressions in $all');
  const tests = operand.map((each: unknown) => {
    return some(each instanceof RegExp ? matches : equals)(selector, each, options);
  });
  return (document) => tests.length > 0 && tests.every((test) => test(document));
}

function size(selector: string, operand: unknown): (document: Doc) => boolean {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw new StoreError(2, `Failed to parse $size. Expected a non-negative integer`);
  }
  return (document) => arraysAt(document, selector).some((array) => array.length === operand);
}

function elemMatch(selector: string, operand: unknown, options: Options): (document: Doc) => boolean {
  if (!isDoc(operand)) throw new StoreError(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  const scalar = first.startsWith('$') && !['$and', '$or', '$nor'].includes(first);
  const query = new Query<Doc>(scalar ? { element: operand } : operand, options);
  const test: Test = (element) => {
    if (scalar) return query.test({ element: Array.isArray(element) ? [element] : element });
    return isDoc(element) && query.test(element);
  };
  return (document) => arraysAt(document, selector).some((array) => array.some(test));
}

/** The arrays that stand at a path themselves, not the arrays inside them. */
function arraysAt(document: Doc, selector: string): unknown[][] {
  const found: unknown[][] = [];
  const path = selector.split('.');
  const last = path.pop() ?? '';
  for (const parent of path.length > 0 ? candidates(document, path) : [document]) {
    const value = isDoc(parent) && Object.hasOwn(parent, last) ? parent[last] : undefined;
    if (Array.isArray(value)) found.push(value);
  }
  return found;
}
