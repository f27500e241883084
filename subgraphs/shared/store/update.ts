import { changes, REMOVED } from './changes.ts';
import { StoreError } from './errors.ts';
import { field, identity, isDoc, isOperators, omit, type Doc } from './values.ts';

/** Every operator an update may use. */
export const UPDATE_OPERATORS = Object.keys(changes);

/** A compiled update; `inserting` says that the document is new, by an upsert. */
export type Update = (document: Doc, inserting: boolean) => Doc;

/** Compiles an update or a replacement, or refuses it (9 unknown operator, 40 conflict, 66 change of `_id` …). */
export function compileUpdate(update: unknown): Update {
  if (!isDoc(update)) throw new StoreError(115, 'the embedded store has no updates by pipeline');
  const names = Object.keys(update);
  if (names.every((name) => !name.startsWith('$'))) return replacement(update);
  const steps = names.flatMap((name) => {
    const [change, paths] = [changes[name], update[name]];
    if (!change || !Object.hasOwn(changes, name)) {
      throw new StoreError(9, `Unknown modifier: ${name}. Expected a valid update modifier`);
    }
    if (!isDoc(paths))
      throw new StoreError(9, `Modifiers operate on fields but we found another type for ${name}`);
    return Object.entries(paths).map(([path, operand]) => ({ name, change, operand, path: splitPath(path) }));
  });
  refuseConflicts(steps.map(({ path }) => path.join('.')));
  return (document, inserting) => {
    const next = clone(document);
    for (const { name, change, path, operand } of steps) {
      if (name !== '$setOnInsert' || inserting)
        apply(next, path, (current) => change(current, clone(operand)), name);
    }
    const changed = '_id' in document && identity(document._id) !== identity(next._id);
    if (changed)
      throw new StoreError(
        66,
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      );
    return next;
  };
}

/** The fields that an upsert takes from its filter: what the filter fixes by equality. */
export function fromFilter(filter: Doc, document: Doc = {}): Doc {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition))
      for (const each of condition.filter(isDoc)) fromFilter(each, document);
    if (name.startsWith('$') || condition instanceof RegExp) continue;
    if (!isOperators(condition)) apply(document, splitPath(name), () => condition, '$set');
    else if ('$eq' in condition) apply(document, splitPath(name), () => condition.$eq, '$set');
  }
  return document;
}

function replacement(update: Doc): Update {
  return (document) => {
    const id = '_id' in document ? document._id : update._id;
    if ('_id' in update && '_id' in document && identity(id) !== identity(update._id)) {
      throw new StoreError(66, "the (immutable) field '_id' was found to have been altered");
    }
    const fields = omit(update, ['_id']);
    return id === undefined ? fields : { _id: id, ...fields };
  };
}

function splitPath(path: string): string[] {
  const steps = path.split('.');
  if (steps.includes('')) throw new StoreError(56, `The update path '${path}' contains an empty field name`);
  if (steps.some((step) => step.startsWith('$'))) {
    throw new StoreError(
      52,
      `the embedded store has no positional or dollar-prefixed path such as '${path}'`,
    );
  }
  return steps;
}

function refuseConflicts(paths: string[]): void {
  for (const [at, path] of paths.entries()) {
    const other = paths.find((each, index) => index !== at && (each === path || path.startsWith(`${each}.`)));
    if (other) throw new StoreError(40, `Updating the path '${path}' would create a conflict at '${other}'`);
  }
}

function apply(target: Doc, path: string[], change: (current: unknown) => unknown, name: string): void {
  let parent: Doc | unknown[] = target;
  for (const [at, step] of path.entries()) {
    if (Array.isArray(parent) && !/^\d+$/.test(step)) {
      if (name === '$unset') return;
      throw new StoreError(28, `Cannot create field '${step}' in element of an array`);
    }
    const current: unknown = Array.isArray(parent) ? parent[Number(step)] : field(parent, step);
    if (at === path.length - 1) {
      put(parent, step, change(current));
      return;
    }
    if (isDoc(current) || Array.isArray(current)) {
      parent = current;
      continue;
    }
    if (name === '$unset' || name === '$pull') return;
    if (current !== undefined)
      throw new StoreError(28, `Cannot create field '${path[at + 1] ?? ''}' in a scalar`);
    const made: Doc = {};
    put(parent, step, made);
    parent = made;
  }
}

function put(parent: Doc | unknown[], step: string, value: unknown): void {
  if (Array.isArray(parent)) {
    while (parent.length < Number(step)) parent.push(null);
    if (value !== REMOVED) parent[Number(step)] = value;
    else if (Number(step) < parent.length) parent[Number(step)] = null;
  } else if (value !== REMOVED) {
    Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
  } else {
    Reflect.deleteProperty(parent, step);
  }
}

function clone<T>(value: T): T;
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => clone(each));
  if (!isDoc(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clone(each)]));
}
