import { changes, REMOVED } from './changes.ts';
import { StoreError, field, identity, isDoc, isOperators, type Doc } from './values.ts';

/** A compiled update; `before` is null when an upsert makes the document. */
export type Update = (before: Doc | null, filter: Doc) => Doc;

/** True for an update without operators, which takes the place of the whole document. */
export function isReplacement(update: unknown): boolean {
  return isDoc(update) && Object.keys(update).every((name) => !name.startsWith('$'));
}

/** Compiles an update or a replacement, or refuses it (9 unknown operator, 40 conflict, 66 change of `_id` …). */
export function compileUpdate(update: unknown): Update {
  if (!isDoc(update)) throw new StoreError(115, 'the embedded store has no updates by pipeline');
  const apply = isReplacement(update) ? ({ _id }: Doc) => ({ _id, ...update }) : compileOperators(update);
  return (before, filter) => {
    const from = before ?? fixedBy(filter);
    const next = apply(from, before === null);
    if ('_id' in from && identity(from._id) !== identity(next._id))
      throw new StoreError(66, "the immutable field '_id' would change");
    return next;
  };
}

function compileOperators(update: Doc): (document: Doc, inserting: boolean) => Doc {
  const steps = Object.entries(update).flatMap(([name, paths]) => {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (!change) throw new StoreError(9, `Unknown modifier: ${name}`);
    if (!isDoc(paths)) throw new StoreError(9, `Modifiers operate on fields: ${name}`);
    return Object.entries(paths).map(([path, operand]) => ({ name, change, operand, path: splitPath(path) }));
  });
  refuseConflicts(steps.map(({ path }) => path.join('.')));
  return (document, inserting) => {
    const next = clone(document);
    for (const { name, change, path, operand } of steps) {
      if (name === '$setOnInsert' && !inserting) continue;
      set(next, path, (current) => change(current, clone(operand)), name !== '$unset' && name !== '$pull');
    }
    return next;
  };
}

/** The fields that an upsert takes from its filter: what the filter fixes by equality. */
function fixedBy(filter: Doc, document: Doc = {}): Doc {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition))
      for (const each of condition.filter(isDoc)) fixedBy(each, document);
    if (name.startsWith('$') || condition instanceof RegExp) continue;
    const value = isOperators(condition) ? condition.$eq : condition;
    if (value !== undefined) set(document, splitPath(name), () => value, true);
  }
  return document;
}

function splitPath(path: string): string[] {
  const steps = path.split('.');
  if (steps.includes('')) throw new StoreError(56, `The update path '${path}' contains an empty field name`);
  if (steps.some((step) => step.startsWith('$')))
    throw new StoreError(52, `the embedded store has no positional paths such as '${path}'`);
  return steps;
}

function refuseConflicts(paths: string[]): void {
  for (const [at, path] of paths.entries()) {
    const other = paths.find((each, index) => index !== at && (each === path || path.startsWith(`${each}.`)));
    if (other) throw new StoreError(40, `Updating the path '${path}' would create a conflict at '${other}'`);
  }
}

/** Changes the value at a path; with `making`, what is missing on the way there is made. */
function set(target: Doc, path: string[], change: (current: unknown) => unknown, making: boolean): void {
  let parent: Doc | unknown[] = target;
  for (const [at, step] of path.entries()) {
    if (Array.isArray(parent) && !/^\d+$/.test(step)) {
      if (!making) return;
      throw new StoreError(28, `Cannot create field '${step}' in element of an array`);
    }
    let current: unknown = Array.isArray(parent) ? parent[Number(step)] : field(parent, step);
    if (at === path.length - 1) {
      put(parent, step, change(current));
      return;
    }
    if (!isDoc(current) && !Array.isArray(current)) {
      if (!making) return;
      if (current !== undefined)
        throw new StoreError(28, `Cannot create field '${path[at + 1] ?? ''}' in a scalar`);
      current = {};
      put(parent, step, current);
    }
    if (isDoc(current) || Array.isArray(current)) parent = current;
  }
}

function put(parent: Doc | unknown[], step: string, value: unknown): void {
  if (Array.isArray(parent)) {
    if (value === REMOVED && Number(step) >= parent.length) return;
    while (parent.length < Number(step)) parent.push(null);
    parent[Number(step)] = value === REMOVED ? null : value;
  } else if (value === REMOVED) {
    Reflect.deleteProperty(parent, step);
  } else {
    Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
  }
}

function clone<T>(value: T): T;
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => clone(each));
  if (!isDoc(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clone(each)]));
}
