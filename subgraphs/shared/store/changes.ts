import { compileFilter } from './filter.ts';
import { StoreError, identity, isDoc, isOperators } from './values.ts';

/** What a change gives for a field that shall go. */
export const REMOVED = Symbol('removed');

/** What each update operator makes of a field's value, which is undefined when the field is missing. */
export const changes: Record<string, (current: unknown, operand: unknown) => unknown> = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => REMOVED,
  $inc: increment,
  $push: (current, operand) => [...arrayOf(current, '$push'), ...eachOf(operand, '$push')],
  $addToSet(current, operand) {
    const known = arrayOf(current, '$addToSet');
    const present = new Set(known.map(identity));
    const added = new Map(eachOf(operand, '$addToSet').map((value) => [identity(value), value]));
    return [...known, ...[...added].flatMap(([name, value]) => (present.has(name) ? [] : [value]))];
  },
  $pull(current, operand) {
    if (current === undefined) return REMOVED;
    const fields = isDoc(operand) && !isOperators(operand) ? compileFilter(operand) : undefined;
    const value = compileFilter({ element: operand });
    return arrayOf(current, '$pull').filter((element) =>
      fields ? !(isDoc(element) && fields(element)) : !value({ element }),
    );
  },
};

/** Every operator an update may use. */
export const UPDATE_OPERATORS = Object.keys(changes);

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
  const { $each: values, ...others } = operand;
  if (!Array.isArray(values) || Object.keys(others).length > 0)
    throw new StoreError(2, `${name} takes $each with an array and no other clause`);
  return values;
}
