import { StoreError } from './errors.ts';
import { compileFilter } from './query.ts';
import { identity, isDoc, isOperators } from './values.ts';

type Change = (current: unknown, operand: unknown) => unknown;
/** What a change gives for a field that shall go. */
export const REMOVED = Symbol('removed');

/** What each update operator makes of a field's value, which is undefined when the field is missing. */
export const changes: Record<string, Change> = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => REMOVED,
  $inc: increment,
  $push: (current, operand) => [...arrayOf(current, '$push'), ...eachOf(operand, '$push')],
  $addToSet: addToSet,
  $pull: pull,
};

function increment(current: unknown, operand: unknown): unknown {
  if (typeof operand !== 'number') throw new StoreError(14, 'Cannot increment with non-numeric argument');
  if (current === undefined) return operand;
  if (typeof current !== 'number')
    throw new StoreError(14, 'Cannot apply $inc to a value of non-numeric type');
  return current + operand;
}

function arrayOf(current: unknown, name: string): unknown[] {
  if (current === undefined) return [];
  if (!Array.isArray(current)) throw new StoreError(2, `${name} must be applied to an array`);
  return current;
}

function eachOf(operand: unknown, name: string): unknown[] {
  if (!isDoc(operand) || !('$each' in operand)) return [operand];
  const other = Object.keys(operand).find((key) => key !== '$each');
  if (other) throw new StoreError(2, `Unrecognized clause in ${name}: ${other}`);
  if (!Array.isArray(operand.$each))
    throw new StoreError(2, `The argument to $each in ${name} must be an array`);
  return operand.$each;
}

function addToSet(current: unknown, operand: unknown): unknown {
  const result = [...arrayOf(current, '$addToSet')];
  const present = new Set(result.map(identity));
  for (const value of eachOf(operand, '$addToSet')) {
    if (!present.has(identity(value))) result.push(value);
    present.add(identity(value));
  }
  return result;
}

function pull(current: unknown, operand: unknown): unknown {
  if (current === undefined) return REMOVED;
  const test = isDoc(operand) && !isOperators(operand) ? compileFilter(operand) : undefined;
  const wrapped = test ? undefined : compileFilter({ element: operand });
  return arrayOf(current, '$pull').filter((element) => {
    if (wrapped) return !wrapped({ element });
    return !(isDoc(element) && test?.(element));
  });
}
