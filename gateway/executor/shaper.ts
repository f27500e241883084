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
import { isNothing, isObject, newObject, type JsonObject, type Path } from '../json.ts';
import type { SelectedField, Shape } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/** What shaping found against the schema: places that hold null or a wrong value and may not. */
export interface Shaping {
  /** Shared and changed on the way, as answers are large. */
  path: (string | number)[];
  violations: Path[];
}

/** Not a value: a null that its field may not be. */
const NONE = Symbol('no value');

/** The value of a field as the caller gets it, or NONE. */
type Completer = (value: unknown, shaping: Shaping) => unknown;

interface ShapedField {
  /** Its name in the merged answer, and in the caller's. */
  name: string;
  told: string;
  /** The type name that this field tells, when it tells one; null when it cannot be told. */
  typename: string | null | undefined;
  complete: Completer;
}

/** Turns the merged answer into the caller's: its fields in its order, nulls spread as the schema wants. */
export type Shaper = (merged: JsonObject, shaping: Shaping) => JsonObject | null;

/** Makes the shaper of an operation, once. Introspection is not its task: such fields are left out. */
export function compileShaper(schema: GraphQLSchema, shape: Shape, root: GraphQLNamedType): Shaper {
  const complete = completeObject(schema, shape, root);
  return (merged, shaping) => {
    const data = complete(merged, shaping);
    return isObject(data) ? data : null;
  };
}

function completeObject(schema: GraphQLSchema, shape: Shape, type: GraphQLNamedType): Completer {
  const known = byTypename(schema, (typename) => shapedFields(schema, shape, type, typename));
  const certain = isObjectType(type) ? type.name : undefined;
  return (value, shaping) => {
    if (!isObject(value)) return wrong(shaping);
    const shaped = newObject();
    for (const { name, told, typename: named, complete } of known.of(certain ?? value['__typename'])) {
      if (named !== undefined) {
        if (named === null) return NONE;
        shaped[told] = named;
        continue;
      }
      shaping.path.push(name);
      const completed = complete(value[name], shaping);
      shaping.path.pop();
      if (completed === NONE) return NONE;
      shaped[told] = completed;
    }
    return shaped;
  };
}

function shapedFields(
  schema: GraphQLSchema,
  shape: Shape,
  type: GraphQLNamedType,
  typename: string | undefined,
): readonly ShapedField[] {
  const named = typename === undefined ? undefined : schema.getType(typename);
  // A type that callers do not know, or a partner that knows an interface as an object: what is sure is the interface.
  const actual = isObjectType(named) ? named : type;
  const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
  return [...shape.fieldsOf(actual.name)].flatMap(([name, selected]): ShapedField[] => {
    const { told } = selected;
    if (selected.name === '__typename') {
      return [{ name, told, typename: isObjectType(actual) ? actual.name : null, complete: none }];
    }
    const field = fields[selected.name];
    return field
      ? [{ name, told, typename: undefined, complete: completer(schema, selected, field.type) }]
      : [];
  });
}

function completer(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isNonNullType(type)) {
    const complete = completeValue(schema, selected, type.ofType);
    return (value, shaping) => (isNothing(value) ? wrong(shaping) : complete(value, shaping));
  }
  const complete = completeValue(schema, selected, type);
  return (value, shaping) => {
    if (isNothing(value)) return null;
    const completed = complete(value, shaping);
    return completed === NONE ? null : completed;
  };
}

function completeValue(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isListType(type)) return completeList(completer(schema, selected, type.ofType));
  const named = getNamedType(type);
  if (selected.child) return completeObject(schema, selected.child, named);
  const isValid = leafCheck(named);
  return isValid ? (value, shaping) => (isValid(value) ? value : wrong(shaping)) : (value) => value;
}

function completeList(complete: Completer): Completer {
  return (value, shaping) => {
    if (!Array.isArray(value)) return wrong(shaping);
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      shaping.path.push(index);
      const item = complete(value[index], shaping);
      shaping.path.pop();
      if (item === NONE) return NONE;
      items[index] = item;
    }
    return items;
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

function wrong({ path, violations }: Shaping): typeof NONE {
  violations.push([...path]);
  return NONE;
}

function none(): typeof NONE {
  return NONE;
}
