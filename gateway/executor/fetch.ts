import type { GraphQLSchema } from 'graphql';
import { fault } from '../errors.ts';
import { isNothing, isObject, ownValue, startsWith, type JsonObject, type Path } from '../json.ts';
import type { PartnerAnswer, PartnerError } from '../partnerAnswer.ts';
import type { CompiledFetch } from './compile.ts';
import { merge, objectsAt } from './merge.ts';
import type { Reader } from './reader.ts';

/** The objects that stand for one entity, or the objects that a fetch from the root fills. */
export type Group = readonly JsonObject[];

/** What a fetch asks for, with the values of one request. */
export interface Question {
  fetch: CompiledFetch;
  body: string;
  /** One group for each representation sent, in that order; one in all when none is. */
  groups: readonly Group[];
}

/** A fetch's answer in the merged answer, and what is missing of it. */
export interface Filled {
  /** Whether the partner gave anything. */
  usable: boolean;
  errors: readonly PartnerError[];
  /** What stands for entities that the partner does not know: it told null, and no error. */
  unknown: readonly Group[];
}

/** What an answer is filled into. */
export interface Filling {
  schema: GraphQLSchema;
  /** Gets what stands at several places from now on. */
  shared: Set<unknown>;
}

/** The question of a fetch at this moment, or undefined when there is nothing to ask. */
export function questionOf(
  fetch: CompiledFetch,
  merged: JsonObject,
  { variables, shared }: { variables: Readonly<Record<string, unknown>>; shared: Set<unknown> },
): Question | undefined {
  const objects = objectsAt(merged, fetch.path, shared.size > 0);
  if (!objects.length) return undefined;
  const { head, represent } = fetch;
  const values = fetch.variables.flatMap((name) => {
    const value = ownValue(variables, name);
    return value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
  });
  if (!represent) return { fetch, body: `${head}${values.join(',')}}}`, groups: [objects] };
  const { texts, groups } = represent(objects);
  if (!texts.length) return undefined;
  values.push(`"representations":[${texts.join(',')}]`);
  return { fetch, body: `${head}${values.join(',')}}}`, groups };
}

/** Puts into the merged answer what was asked for, and nothing else. What is not there, or wrong, is an error. */
export function fill(
  { fetch, groups }: Question,
  { data, errors: told }: PartnerAnswer,
  { schema, shared }: Filling,
): Filled {
  if (!data) return { usable: false, errors: told, unknown: [] };
  const errors = [...told];
  const path: (string | number)[] = [];
  const isExplained = told.some(({ path }) => !path);
  // Those about the entity that is read: looking through all of them for each would take their product.
  let near: readonly Path[] = [];
  const report = (): void => {
    // A hole that the partner explains itself needs no second explanation.
    if (isExplained || near.some((place) => startsWith(place, path))) return;
    errors.push({ fault: fault('PARTNER_INVALID_RESPONSE', fetch.partner), path: [...path] });
  };
  const take = (value: JsonObject, read: Reader, objects: Group): void => {
    const at = path.length;
    const kept = read(value, { path, report });
    for (const place of near) if (place.length > at) forget(kept, place.slice(at), fetch);
    for (const object of objects) merge(object, kept, schema);
    if (objects.length > 1)
      for (const part of Object.values(kept)) if (typeof part === 'object' && part) shared.add(part);
  };
  if (!fetch.represent) {
    near = told.flatMap(({ path }) => (path ? [path] : []));
    take(data, fetch.readRoot, groups[0] ?? []);
    return { usable: true, errors, unknown: [] };
  }
  const { _entities: entities } = data;
  if (!Array.isArray(entities) || entities.length !== groups.length) {
    if (!told.length) errors.push({ fault: fault('PARTNER_INVALID_RESPONSE', fetch.partner) });
    return { usable: false, errors, unknown: [] };
  }
  const places = placesByEntity(told);
  const unknown: Group[] = [];
  for (const [index, group] of groups.entries()) {
    const entity: unknown = entities[index];
    if (isNothing(entity)) {
      if (!isExplained && !places.has(index)) unknown.push(group);
      continue;
    }
    path.splice(0, Infinity, '_entities', index);
    near = places.get(index) ?? [];
    if (!isObject(entity)) report();
    else take(entity, fetch.readEntity(typenameOf(group, schema)), group);
  }
  return { usable: true, errors, unknown };
}

function placesByEntity(told: readonly PartnerError[]): ReadonlyMap<number, readonly Path[]> {
  const places = new Map<number, Path[]>();
  for (const { path = [] } of told) {
    const [head, index] = path;
    if (head !== '_entities' || typeof index !== 'number') continue;
    const known = places.get(index);
    if (known) known.push(path);
    else places.set(index, [path]);
  }
  return places;
}

function typenameOf([object]: Group, schema: GraphQLSchema): string {
  const told = object?.['__typename'];
  return typeof told === 'string' && schema.getType(told) ? told : '';
}

// What a partner says it failed to give is not null: nobody may be asked to compute with it.
function forget(kept: JsonObject, place: Path, { renamed }: CompiledFetch): void {
  let holder: unknown = kept;
  for (const part of place) {
    const key = typeof part === 'string' ? (renamed.get(part) ?? part) : part;
    const value = child(holder, key);
    if (value === null && isObject(holder) && typeof key === 'string') holder[key] = undefined;
    if (isNothing(value)) return;
    holder = value;
  }
}

function child(holder: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Array.isArray(holder) ? holder[key] : undefined;
  return isObject(holder) ? holder[key] : undefined;
}
