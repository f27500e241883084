import { StoreError } from './errors.ts';
import { isDoc, type Doc } from './values.ts';

type Shape = { [step: string]: Shape | true };

/** Compiles an inclusion or an exclusion of fields; everything else a projection could say is refused. */
export function compileProjection(projection: Doc): (document: Doc) => Doc {
  const entries = Object.entries(projection);
  for (const [path, value] of entries) {
    if (!isSwitch(value) || path.includes('$')) {
      throw new StoreError(115, `the embedded store projects by 0 and 1 only, not '${path}'`);
    }
  }
  const others = entries.filter(([path]) => path !== '_id');
  const including = others.length > 0 ? Boolean(others[0]?.[1]) : Boolean(projection._id);
  const stray = others.find(([, value]) => Boolean(value) !== including);
  if (stray && including)
    throw new StoreError(31254, `Cannot do exclusion on field ${stray[0]} in inclusion projection`);
  if (stray) throw new StoreError(31253, `Cannot do inclusion on field ${stray[0]} in exclusion projection`);
  if (entries.length === 0) return (document) => document;
  const id = '_id' in projection ? Boolean(projection._id) : true;
  const shape = shapeOf([...others.map(([path]) => path), ...(id === including ? ['_id'] : [])]);
  return (document) => pick(document, shape, including);
}

/** True for the values that switch a field on or off. */
export function isSwitch(value: unknown): value is 0 | 1 | boolean {
  return typeof value === 'boolean' || typeof value === 'number';
}

function shapeOf(paths: string[]): Shape {
  const shape: Shape = {};
  for (const path of paths) {
    let level = shape;
    const steps = path.split('.');
    for (const [at, step] of steps.entries()) {
      const next = Object.hasOwn(level, step) ? level[step] : undefined;
      if (next === true || (next && at === steps.length - 1))
        throw new StoreError(31249, `Path collision at ${path}`);
      const made: Shape | true = next ?? (at === steps.length - 1 ? true : {});
      level[step] = made;
      if (made !== true) level = made;
    }
  }
  return shape;
}

function pick(document: Doc, shape: Shape, including: boolean): Doc {
  const result: Doc = {};
  for (const [name, value] of Object.entries(document)) {
    const part = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (part === undefined || part === true) {
      if ((part === true) === including) result[name] = value;
      continue;
    }
    const picked = pickInside(value, part, including);
    if (picked !== undefined) result[name] = picked;
  }
  return result;
}

function pickInside(value: unknown, shape: Shape, including: boolean): unknown {
  if (isDoc(value)) return pick(value, shape, including);
  if (!Array.isArray(value)) return including ? undefined : value;
  return value
    .map((each: unknown) => pickInside(each, shape, including))
    .filter((each) => each !== undefined);
}
