import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { isNothing, isObject, valueAt, type JsonObject, type Path } from '../json.ts';
import { fault, type Fault } from '../errors.ts';
import type { CompiledFetch } from './compile.ts';
import { createLedger, isSelected, keyOf, type FaultyFetch, type Ledger } from './ledger.ts';
import { asksFor, filledOnTheWay, owns, positionsOf } from './places.ts';
import { requiredPlaces } from './requires.ts';
import type { Shape } from '../shape.ts';

/** All that is known after the fetches of one operation. */
export interface Outcome {
  /** What callers see, and what partners serve. */
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  /** What the caller selected and may have, with its conditions decided. */
  selected: Shape;
  /** The caller's response names, where the merged answer has others. */
  told: ReadonlyMap<string, string>;
  root: GraphQLNamedType | undefined;
  fetches: readonly CompiledFetch[];
  faulty: readonly FaultyFetch[];
  /** The merged answers, with what only the plan needs, before nulls spread upwards. */
  merged: JsonObject;
  /** Where the merged answer breaks the schema, as found when shaping it. */
  violations: readonly Path[];
}

/**
 * One error for each field that the caller asked for and a partner failed to give, at its place in the caller's
 * operation. A field that was never fetched because something it requires was lost is put down to the partner that
 * lost that. A field that is missing because its partner does not know the entity is
 * plainly null; see `unknownReferences`.
 */
export function lostFields(outcome: Outcome): readonly GraphQLError[] {
  const ledger = createLedger(outcome.selected, outcome.told);
  for (const each of outcome.faulty) placeErrors(each, ledger, outcome);
  const explain = createExplainer(outcome, ledger);
  visitHoles(outcome, (path, missing) => {
    if (ledger.told(path)) return;
    const cause = missing ? explain.missing(missing) : explain.required(path);
    if (cause) ledger.add(path, cause);
  });
  for (const path of outcome.violations) {
    if (ledger.told(path)) continue;
    const owner = outcome.fetches.findLast((fetch) => owns(fetch, path));
    const code = isNothing(valueAt(outcome.merged, path)) ? 'NULL_VIOLATION' : 'PARTNER_INVALID_RESPONSE';
    ledger.add(path, fault(code, owner?.partner ?? ''));
  }
  return ledger.errors();
}

function placeErrors(of: FaultyFetch, ledger: Ledger, { selected, merged }: Outcome): void {
  const { fetch, usable, errors } = of;
  const groups = positionsOf(fetch, of.groups, merged);
  const everywhere = groups.flat();
  for (const { fault: cause, path = [] } of errors) {
    const [head, index, ...below] = path;
    const entity =
      fetch.requires && head === '_entities' && typeof index === 'number' ? groups[index] : undefined;
    const told = (fetch.requires ? (entity ? below : []) : path).map((part) =>
      typeof part === 'string' ? (fetch.renamed.get(part) ?? part) : part,
    );
    // A place that it was not asked for may be another partner's.
    const rest = asksFor(fetch, told) ? told : [];
    const places = entity ?? everywhere;
    if (rest.length) for (const place of places) ledger.add([...place.path, ...rest], cause);
    ledger.blame(fetch, places, cause);
    // An error without a place beside data: what is null there was lost.
    if (rest.length || !usable) continue;
    for (const { object, path } of places) {
      for (const [name, value] of Object.entries(object)) {
        const place = [...path, name];
        if (value === null && asksFor(fetch, [name]) && isSelected(selected, place)) ledger.add(place, cause);
      }
    }
  }
}

function createExplainer({ fetches, supergraphSchema, merged }: Outcome, ledger: Ledger) {
  const missing = (path: Path, from: readonly string[] = []): Fault | undefined => {
    for (const fetch of fetches) {
      const place = filledOnTheWay(fetch, path);
      if (!place || !asksFor(fetch, path.slice(place.length))) continue;
      const cause = ledger.blamed(fetch, place);
      if (cause) return cause;
    }
    return required(path, from);
  };
  const required = (path: Path, from: readonly string[] = []): Fault | undefined => {
    const key = keyOf(path);
    if (from.includes(key)) return undefined;
    for (const fetch of fetches) {
      const place = owns(fetch, path) && filledOnTheWay(fetch, path);
      const object = place && valueAt(merged, place);
      if (!fetch.requires || !place || !isObject(object)) continue;
      for (const needed of requiredPlaces(supergraphSchema, { object, path: place }, fetch.requires)) {
        const there = valueAt(merged, needed);
        const cause =
          there === undefined
            ? missing(needed, [...from, key])
            : there === null
              ? ledger.at(needed)
              : undefined;
        if (cause) return cause;
      }
    }
    return undefined;
  };
  return { missing, required };
}

/** Calls for each place without a value that the caller selected, with the place that was never filled, if any. */
function visitHoles(outcome: Outcome, hole: (path: Path, missing: Path | undefined) => void): void {
  const { schema } = outcome;
  const visit = (value: unknown, shape: Shape, type: GraphQLNamedType | undefined, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, shape, type, [...path, index]);
      });
    }
    if (!isObject(value)) return;
    const { __typename } = value;
    const named = typeof __typename === 'string' ? schema.getType(__typename) : undefined;
    const actual = named ?? type;
    const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
    // Without its type nobody can tell which fragments an object meets: all they select is lost.
    const untyped = !isObjectType(actual);
    const certain = shape.fieldsOf(actual?.name);
    const told = [...certain.values()].some(({ name: field }) => field === '__typename');
    for (const [name, { name: field, child }] of untyped && !told ? shape.fieldsOf(undefined) : certain) {
      const place = [...path, name];
      if (untyped && (field === '__typename' || !certain.has(name))) hole(place, [...path, '__typename']);
      if (field.startsWith('__')) continue;
      const part = Object.hasOwn(value, name) ? value[name] : undefined;
      if (isNothing(part)) hole(place, part === undefined ? place : undefined);
      else if (child) visit(part, child, fields[field] && getNamedType(fields[field].type), place);
    }
  };
  visit(outcome.merged, outcome.selected, outcome.root, []);
}
