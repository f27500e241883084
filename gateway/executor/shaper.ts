import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { isNothing, isObject, objectMaker, type JsonObject, type Path } from '../json.ts';
import type { Rights } from '../rights.ts';
import type { SelectedField, Shape } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/** The shaping of one answer. */
export interface Shaping {
  /** What stands at several places of the merged answer is shaped once, unless something in it is wrong. */
  shared: ReadonlySet<unknown>;
  shaped: Map<unknown, Map<Completer, unknown>>;
  /** What the schema tells about itself, by the caller's names. */
  about: JsonObject;
  /** How many places hold null or a wrong value and may not. */
  violations: number;
  /** Where it stands, and those places; undefined while nothing is known to be wrong, as keeping track costs time. */
  track: { path: (string | number)[]; violations: Path[] } | undefined;
}

/** Not a value: a null that its field may not be. */
const NONE = Symbol('no value');

/** The value of a field as the caller gets it, or NONE. */
type Completer = (value: unknown, shaping: Shaping) => unknown;

interface ShapedField {
  /** Its name in the merged answer, and in the caller's. */
  name: string;
  told: string;
  complete: Completer;
}

/** A caller's answer, and the places in the merged answer that break the schema. */
export interface Shaped {
  data: JsonObject | null;
  violations: readonly Path[];
}

/** Turns the merged answer into the caller's: its fields in its order, nulls spread as the schema wants. */
export type Shaper = (merged: JsonObject, of: Pick<Shaping, 'shared' | 'about'>) => Shaped;

/** What the caller may see. */
interface Scope {
  schema: GraphQLSchema;
  rights: Rights;
}

/** Makes the shaper of an operation, once. A field that is refused holds nothing, whatever the merged answer has. */
export function compileShaper(scope: Scope, shape: Shape, root: GraphQLNamedType): Shaper {
  const complete = completeObject(scope, shape, root);
  return (merged, of) => {
    const quick: Shaping = { ...of, shaped: new Map(), violations: 0, track: undefined };
    const data = complete(merged, quick);
    if (!quick.violations) return { data: isObject(data) ? data : null, violations: [] };
    const track = { path: [], violations: [] };
    const again = complete(merged, { ...quick, shared: new Set(), track });
    return { data: isObject(again) ? again : null, violations: track.violations };
  };
}

function completeObject(scope: Scope, shape: Shape, type: GraphQLNamedType): Completer {
  const known = byTypename(scope.schema, (typename) => ({
    fields: shapedFields(scope, shape, type, typename),
    newShaped: objectMaker(),
  }));
  const certain = isObjectType(type) ? type.name : undefined;
  return (value, shaping) => {
    if (!isObject(value)) return wrong(shaping);
    const { fields, newShaped } = known.of(certain ?? value['__typename']);
    const shaped = newShaped();
    for (const { name, told, complete } of fields) {
      shaping.track?.path.push(name);
      const completed = complete(value[name], shaping);
      shaping.track?.path.pop();
      if (completed === NONE) return NONE;
      shaped[told] = completed;
    }
    return shaped;
  };
}

function shapedFields(
  scope: Scope,
  shape: Shape,
  type: GraphQLNamedType,
  typename: string | undefined,
): readonly ShapedField[] {
  const named = typename === undefined ? undefined : scope.schema.getType(typename);
  // A type that callers do not know, or a partner that knows an interface as an object: what is sure is the interface.
  const actual = isObjectType(named) ? named : type;
  const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
  return [...shape.fieldsOf(actual.name)].flatMap(([name, selected]) => {
    const { told, name: fieldName } = selected;
    const fieldType = fields[fieldName]?.type;
    const complete =
      fieldName === '__typename'
        ? constant(isObjectType(actual) ? actual.name : NONE)
        : fieldName === '__schema' || fieldName === '__type'
          ? introspected(told)
          : fieldType && scope.rights.refusal(actual.name, fieldName)
            ? constant(isNonNullType(fieldType) ? NONE : null)
            : fieldType && completer(scope, selected, fieldType);
    return complete ? [{ name, told, complete }] : [];
  });
}

function constant(value: unknown): Completer {
  return () => value;
}

function introspected(told: string): Completer {
  return (_, { about }) => about[told] ?? null;
}

function completer(scope: Scope, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isNonNullType(type)) {
    const complete = completeValue(scope, selected, type.ofType);
    return (value, shaping) => (isNothing(value) ? wrong(shaping) : complete(value, shaping));
  }
  const complete = completeValue(scope, selected, type);
  return (value, shaping) => {
    if (isNothing(value)) return null;
    const completed = complete(value, shaping);
    return completed === NONE ? null : completed;
  };
}

function completeValue(scope: Scope, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isListType(type)) return once(completeList(completer(scope, selected, type.ofType)));
  const named = getNamedType(type);
  if (selected.child) return once(completeObject(scope, selected.child, named));
  const isValid = leafCheck(named);
  return isValid ? (value, shaping) => (isValid(value) ? value : wrong(shaping)) : (value) => value;
}

function completeList(complete: Completer): Completer {
  return (value, shaping) => {
    if (!Array.isArray(value)) return wrong(shaping);
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      shaping.track?.path.push(index);
      const item = complete(value[index], shaping);
      shaping.track?.path.pop();
      if (item === NONE) return NONE;
      items[index] = item;
    }
    return items;
  };
}

/** Shapes what stands at several places once. */
function once(complete: Completer): Completer {
  return (value, shaping) => {
    if (!shaping.shared.has(value)) return complete(value, shaping);
    const known = shaping.shaped.get(value) ?? new Map<Completer, unknown>();
    shaping.shaped.set(value, known);
    const before = known.get(complete);
    if (before !== undefined) return before;
    const completed = complete(value, shaping);
    known.set(complete, completed);
    return completed;
  };
}

/** What a leaf must be; undefined for the scalars of others, which only their owner knows. */
function leafCheck(type: GraphQLNamedType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  return leafChecks.get(type.name);
}

const leafChecks = new Map<string, (value: unknown) => boolean>([
  [GraphQLInt.name, (value) => Number.isInteger(value) && (Number(value) | 0) === value],
  [GraphQLFloat.name, (value) => Number.isFinite(value)],
  [GraphQLString.name, (value) => typeof value === 'string'],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
  [GraphQLID.name, (value) => typeof value === 'string' || Number.isInteger(value)],
]);

function wrong(shaping: Shaping): typeof NONE {
  shaping.violations += 1;
  shaping.track?.violations.push([...shaping.track.path]);
  return NONE;
}
