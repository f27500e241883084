import { Context } from 'mingo/core';
import { $and, $nor, $not, $or } from 'mingo/operators/query/logical';
import { Query } from 'mingo/query';
import { StoreError } from './errors.ts';
import { predicates } from './predicates.ts';
import { isDoc, isOperators, type Doc } from './values.ts';

const LOGICAL = ['$and', '$or', '$nor'];

/** Every operator a filter may use; what is not here is refused. */
export const FILTER_OPERATORS = [...LOGICAL, '$not', '$options', ...Object.keys(predicates)];

const context = Context.init({ query: { $and, $or, $nor, $not, ...predicates } });

/** The settings of mingo with which everything of the store runs; it knows no operator beyond the lists. */
export const queryOptions = { context, scriptEnabled: false };

/** Compiles a filter, or refuses it as MongoDB would (BadValue 2 for an operator that is not on the list). */
export function compileFilter(filter: Doc): (document: Doc) => boolean {
  if (Object.keys(filter).length === 0) return () => true;
  checkFilter(filter);
  const query = new Query<Doc>(filter, queryOptions);
  return (document) => query.test(document);
}

function checkFilter(filter: Doc): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (LOGICAL.includes(name)) checkBranches(name, condition);
    else if (name.startsWith('$')) throw new StoreError(2, `unknown top level operator: ${name}`);
    else checkCondition(condition);
  }
}

function checkBranches(name: string, branches: unknown): void {
  if (!Array.isArray(branches) || branches.length === 0)
    throw new StoreError(2, `${name} must be a nonempty array`);
  for (const branch of branches) {
    if (!isDoc(branch)) throw new StoreError(2, `${name} entries need to be full objects`);
    checkFilter(branch);
  }
}

function checkCondition(condition: unknown): void {
  if (!isOperators(condition)) return;
  for (const [operator, operand] of Object.entries(condition)) {
    if (!FILTER_OPERATORS.includes(operator) || LOGICAL.includes(operator)) {
      throw new StoreError(2, `unknown operator: ${operator}`);
    }
    if (operator === '$not') checkNot(operand);
    if (operator === '$elemMatch') checkElemMatch(operand);
    if (operator === '$options' && !('$regex' in condition))
      throw new StoreError(2, '$options needs a $regex');
    if (operator === '$regex') checkRegex(operand, condition.$options);
  }
}

function checkNot(operand: unknown): void {
  if (operand instanceof RegExp) return;
  if (!isOperators(operand)) throw new StoreError(2, '$not needs a regex or a document');
  checkCondition(operand);
}

function checkElemMatch(operand: unknown): void {
  if (!isDoc(operand)) throw new StoreError(2, '$elemMatch needs an Object');
  const [first] = Object.keys(operand);
  if (first?.startsWith('$') && !LOGICAL.includes(first)) checkCondition(operand);
  else checkFilter(operand);
}

function checkRegex(pattern: unknown, options: unknown): void {
  if (options !== undefined && (typeof options !== 'string' || !/^[ims]*$/.test(options))) {
    throw new StoreError(2, 'invalid flag in regex options');
  }
  try {
    if (typeof pattern === 'string') new RegExp(pattern);
    else if (!(pattern instanceof RegExp)) throw new StoreError(2, '$regex has to be a string');
  } catch (error) {
    throw new StoreError(2, error instanceof Error ? error.message : 'invalid regex');
  }
}
