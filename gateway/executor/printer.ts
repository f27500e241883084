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
import { isNothing, isObject, printText, type JsonObject, type Path } from '../json.ts';
import type { SelectedField, Shape } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/** The printing of one answer. */
export interface Printing {
  /** What is printed so far, piece by piece. */
  out: string[];
  /** Where it stands; shared and changed on the way, as answers are large. */
  path: (string | number)[];
  /** Places that hold null or a wrong value and may not. */
  violations: Path[];
  /** What stands at several places of the merged answer, and its text where it was printed before. */
  shared: Set<unknown>;
  texts: Map<unknown, Map<Completer, string>>;
  /** What the schema tells about itself, by the caller's names. */
  about: JsonObject;
}

/** Starts an answer in which these stand at several places. */
export function newPrinting(shared: Set<unknown>, about: JsonObject): Printing {
  return { out: [], path: [], violations: [], shared, texts: new Map(), about };
}

/**
 * Prints the value of a field as JSON for the caller. False when it is null and may not be, or holds what may not be:
 * then what it has printed is to be taken back.
 */
type Completer = (value: unknown, printing: Printing) => boolean;

interface PrintedField {
  name: string;
  /** Its name in the caller's operation as JSON with its colon, and what stands before it. */
  label: string;
  complete: Completer;
}

/**
 * Prints the merged answer as the caller's: its fields in its order, nulls spread as the schema wants. Null when the
 * whole answer is.
 */
export type Printer = (merged: JsonObject, printing: Printing) => string | null;

/** Makes the printer of an operation, once. */
export function compilePrinter(schema: GraphQLSchema, shape: Shape, root: GraphQLNamedType): Printer {
  const complete = completeObject(schema, shape, root);
  return (merged, printing) => (complete(merged, printing) ? printing.out.join('') : null);
}

function completeObject(schema: GraphQLSchema, shape: Shape, type: GraphQLNamedType): Completer {
  const known = byTypename(schema, (typename) => printedFields(schema, shape, type, typename));
  const certain = isObjectType(type) ? type.name : undefined;
  return (value, printing) => {
    if (!isObject(value)) return wrong(printing);
    const { out, path } = printing;
    const fields = known.of(certain ?? value['__typename']);
    for (const { name, label, complete } of fields) {
      out.push(label);
      path.push(name);
      const completed = complete(value[name], printing);
      path.pop();
      if (!completed) return false;
    }
    out.push(fields.length ? '}' : '{}');
    return true;
  };
}

function printedFields(
  schema: GraphQLSchema,
  shape: Shape,
  type: GraphQLNamedType,
  typename: string | undefined,
): readonly PrintedField[] {
  const named = typename === undefined ? undefined : schema.getType(typename);
  // A type that callers do not know, or a partner that knows an interface as an object: what is sure is the interface.
  const actual = isObjectType(named) ? named : type;
  const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
  return [...shape.fieldsOf(actual.name)]
    .flatMap(([name, selected]) => {
      const { told, name: fieldName } = selected;
      const fieldType = fields[fieldName]?.type;
      const complete =
        fieldName === '__typename'
          ? constant(isObjectType(actual) ? JSON.stringify(actual.name) : undefined)
          : fieldName === '__schema' || fieldName === '__type'
            ? introspected(told)
            : fieldType && completer(schema, selected, fieldType);
      return complete ? [{ name, told, complete }] : [];
    })
    .map(({ told, ...field }, index) => ({
      ...field,
      label: `${index ? ',' : '{'}${JSON.stringify(told)}:`,
    }));
}

function constant(text: string | undefined): Completer {
  return (_, { out }) => text !== undefined && out.push(text) > 0;
}

function introspected(told: string): Completer {
  return (_, { out, about }) => out.push(JSON.stringify(about[told] ?? null)) > 0;
}

function completer(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isNonNullType(type)) {
    const complete = completeValue(schema, selected, type.ofType);
    return (value, printing) => (isNothing(value) ? wrong(printing) : complete(value, printing));
  }
  const complete = completeValue(schema, selected, type);
  return (value, printing) => {
    const { out } = printing;
    const before = out.length;
    if (!isNothing(value) && complete(value, printing)) return true;
    out.length = before;
    out.push('null');
    return true;
  };
}

function completeValue(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isListType(type)) return once(completeList(completer(schema, selected, type.ofType)));
  const named = getNamedType(type);
  if (selected.child) return once(completeObject(schema, selected.child, named));
  const isValid = leafCheck(named);
  return (value, printing) => {
    if (isValid && !isValid(value)) return wrong(printing);
    printing.out.push(typeof value === 'string' ? printText(value) : JSON.stringify(value));
    return true;
  };
}

function completeList(complete: Completer): Completer {
  return (value, printing) => {
    if (!Array.isArray(value)) return wrong(printing);
    const { out, path } = printing;
    for (let index = 0; index < value.length; index++) {
      out.push(index ? ',' : '[');
      path.push(index);
      const completed = complete(value[index], printing);
      path.pop();
      if (!completed) return false;
    }
    out.push(value.length ? ']' : '[]');
    return true;
  };
}

/** Prints what stands at several places once; but for its violations, which each place has its own of. */
function once(complete: Completer): Completer {
  return (value, printing) => {
    const { out, shared, texts, violations } = printing;
    if (!shared.has(value)) return complete(value, printing);
    const known = texts.get(value) ?? new Map<Completer, string>();
    texts.set(value, known);
    const text = known.get(complete);
    if (text !== undefined) return out.push(text) > 0;
    const before = { pieces: out.length, violations: violations.length };
    if (!complete(value, printing)) return false;
    if (violations.length === before.violations) {
      const printed = out.splice(before.pieces).join('');
      known.set(complete, printed);
      out.push(printed);
    }
    return true;
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

function wrong({ path, violations }: Printing): false {
  violations.push([...path]);
  return false;
}
