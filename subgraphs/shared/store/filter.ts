import { encodeKey } from './keys.ts';
import { StoreError, identity, isDoc, isKey, isOperators, valuesAt, type Doc } from './values.ts';

type Test = (value: unknown) => boolean;
/** Whether a document is among those that a filter asks for. */
export type Predicate = (document: Doc) => boolean;
type Operator = (path: string[], operand: unknown) => Predicate;

const operators: Record<string, Operator> = {
  $eq: some(equals),
  $ne: none(equals),
  $gt: some((operand) => ordered(operand, (order) => order > 0)),
  $gte: some((operand) => ordered(operand, (order) => order >= 0)),
  $lt: some((operand) => ordered(operand, (order) => order < 0)),
  $lte: some((operand) => ordered(operand, (order) => order <= 0)),
  $in: some(among),
  $nin: none(among),
  $regex: some(matches),
  $exists: (path, wanted) => (document) =>
    valuesAt(document, path).some((value) => value !== undefined) === Boolean(wanted),
  $elemMatch: elemMatch,
};
const logical: Record<string, (parts: Predicate[]) => Predicate> = {
  $and: (parts) => (document) => parts.every((part) => part(document)),
  $or: (parts) => (document) => parts.some((part) => part(document)),
  $nor: (parts) => (document) => !parts.some((part) => part(document)),
};

/** Every operator a filter may use; what is not here is refused. */
export const FILTER_OPERATORS = Object.keys({ ...logical, ...operators });

/** Compiles a filter, or refuses it as MongoDB would (BadValue 2 for an operator that is not on the list). */
export function compileFilter(filter: Doc): Predicate {
  const tests = Object.entries(filter).map(([name, condition]) => {
    const combine = Object.hasOwn(logical, name) ? logical[name] : undefined;
    if (!combine && name.startsWith('$')) throw new StoreError(2, `unknown top level operator: ${name}`);
    if (!combine) return compileField(name.split('.'), condition);
    if (!Array.isArray(condition) || condition.length === 0 || !condition.every(isDoc))
      throw new StoreError(2, `${name} must be a nonempty array of objects`);
    return combine(condition.map(compileFilter));
  });
  return (document) => tests.every((test) => test(document));
}

function compileField(path: string[], condition: unknown): Predicate {
  if (condition instanceof RegExp) return some(matches)(path, condition);
  if (!isOperators(condition)) return some(equals)(path, condition);
  const tests = Object.entries(condition).map(([name, operand]) => {
    const compile = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (!compile) throw new StoreError(2, `unknown operator: ${name}`);
    return compile(path, operand);
  });
  return (document) => tests.every((test) => test(document));
}

/** A value meets a condition itself or, when it is an array, by one of its elements. */
function some(compile: (operand: unknown) => Test): Operator {
  return (path, operand) => {
    const test = compile(operand);
    const meets: Test = (value) => test(value) || (Array.isArray(value) && value.some(test));
    return (document) => valuesAt(document, path).some(meets);
  };
}

function none(compile: (operand: unknown) => Test): Operator {
  return (path, operand) => {
    const test = some(compile)(path, operand);
    return (document) => !test(document);
  };
}

function equals(operand: unknown): Test {
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  const same = identity(operand);
  return (value) => typeof value === typeof operand && identity(value) === same;
}

function among(operand: unknown): Test {
  if (!Array.isArray(operand)) throw new StoreError(2, '$in needs an array');
  if (operand.some(isOperators)) throw new StoreError(2, 'cannot nest $ under $in');
  const patterns = operand.filter((each) => each instanceof RegExp).map((each) => matches(each));
  const members = new Set(operand.map(identity));
  return (value) => members.has(identity(value)) || patterns.some((pattern) => pattern(value));
}

/** Orders only values of the operand's own type; null is only ever equal to null and to a missing field. */
function ordered(operand: unknown, holds: (order: number) => boolean): Test {
  if (!isKey(operand)) throw new StoreError(2, 'the embedded store compares scalars only');
  if (operand === null || operand === undefined) return (value) => equals(operand)(value) && holds(0);
  const bound = encodeKey(operand);
  return (value) => {
    if (typeof value !== typeof operand || !isKey(value)) return false;
    // NaN is comparable to itself alone.
    if (Number.isNaN(value) !== Number.isNaN(operand)) return false;
    const bytes = encodeKey(value);
    return bytes[0] === bound[0] && holds(Buffer.compare(bytes, bound));
  };
}

function matches(operand: unknown): Test {
  if (typeof operand !== 'string' && !(operand instanceof RegExp))
    throw new StoreError(2, '$regex has to be a string');
  try {
    const pattern = new RegExp(operand, operand instanceof RegExp ? operand.flags.replace(/[gy]/g, '') : '');
    return (value) => typeof value === 'string' && pattern.test(value);
  } catch {
    throw new StoreError(2, 'Regular expression is invalid');
  }
}

/** One element of the array that stands at the path meets all of the conditions. */
function elemMatch(path: string[], operand: unknown): Predicate {
  if (!isDoc(operand)) throw new StoreError(2, '$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  const scalar = first.startsWith('$') && !Object.hasOwn(logical, first);
  const meets = scalar ? compileField(['element'], operand) : compileFilter(operand);
  const test: Test = (element) => {
    if (scalar) return meets({ element: Array.isArray(element) ? [element] : element });
    return isDoc(element) && meets(element);
  };
  return (document) => valuesAt(document, path).some((value) => Array.isArray(value) && value.some(test));
}
