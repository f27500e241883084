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
  /** Shared and changed on the way, as answers are large. */
  path: (string | number)[];
  /** Places that hold null or a wrong value and may not. */
  violations: Path[];
  /** What stands at several places of the merged answer, and its text where it was printed before. */
  shared: Map<unknown, Map<Completer, string>>;
}

/** Not a value: a null that its field may not be. */
const NONE = Symbol('no value');

/** The value of a field as JSON for the caller, or NONE. */
type Completer = (value: unknown, printing: Printing) => string | typeof NONE;

interface PrintedField {
  name: string;
  /** Its name in the caller's operation as JSON, with its colon. */
  label: string;
  /** The type name that this field tells as JSON, when it tells one; null when it cannot be told. */
  typename: string | null | undefined;
  complete: Completer;
}

/**
 * Prints the merged answer as the caller's: its fields in its order, nulls spread as the schema wants. Each field apart,
 * as what the schema tells about itself has to come between them; null when the whole answer is.
 */
export type Printer = (merged: JsonObject, printing: Printing) => ReadonlyMap<string, string> | null;

/** Makes the printer of an operation, once. Introspection is not its task: such fields are left out. */
export function compilePrinter(schema: GraphQLSchema, shape: Shape, root: GraphQLNamedType): Printer {
  const fields = printedFields(schema, shape, root, root.name);
  return (merged, printing) => {
    const printed = new Map<string, string>();
    for (const field of fields) {
      const text = field.typename ?? printField(field, merged, printing);
      if (text === NONE) return null;
      printed.set(field.label, text);
    }
    return printed;
  };
}

function printField({ name, complete }: PrintedField, of: JsonObject, printing: Printing) {
  printing.path.push(name);
  const text = complete(of[name], printing);
  printing.path.pop();
  return text;
}

function completeObject(schema: GraphQLSchema, shape: Shape, type: GraphQLNamedType): Completer {
  const known = byTypename(schema, (typename) => printedFields(schema, shape, type, typename));
  const certain = isObjectType(type) ? type.name : undefined;
  return (value, printing) => {
    if (!isObject(value)) return wrong(printing);
    let printed = '';
    for (const field of known.of(certain ?? value['__typename'])) {
      if (field.typename === null) return NONE;
      const text = field.typename ?? printField(field, value, printing);
      if (text === NONE) return NONE;
      printed += (printed ? ',' : '{') + field.label + text;
    }
    return printed ? `${printed}}` : '{}';
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
  return [...shape.fieldsOf(actual.name)].flatMap(([name, selected]): PrintedField[] => {
    const label = `${JSON.stringify(selected.told)}:`;
    if (selected.name === '__typename') {
      const typename = isObjectType(actual) ? JSON.stringify(actual.name) : null;
      return [{ name, label, typename, complete: none }];
    }
    const field = fields[selected.name];
    return field
      ? [{ name, label, typename: undefined, complete: completer(schema, selected, field.type) }]
      : [];
  });
}

function completer(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isNonNullType(type)) {
    const complete = completeValue(schema, selected, type.ofType);
    return (value, printing) => (isNothing(value) ? wrong(printing) : complete(value, printing));
  }
  const complete = completeValue(schema, selected, type);
  return (value, printing) => {
    if (isNothing(value)) return 'null';
    const text = complete(value, printing);
    return text === NONE ? 'null' : text;
  };
}

function completeValue(schema: GraphQLSchema, selected: SelectedField, type: GraphQLOutputType): Completer {
  if (isListType(type)) return once(completeList(completer(schema, selected, type.ofType)));
  const named = getNamedType(type);
  if (selected.child) return once(completeObject(schema, selected.child, named));
  const isValid = leafCheck(named) ?? (() => true);
  return (value, printing) => (isValid(value) ? printLeaf(value) : wrong(printing));
}

function completeList(complete: Completer): Completer {
  return (value, printing) => {
    if (!Array.isArray(value)) return wrong(printing);
    let printed = '';
    for (let index = 0; index < value.length; index++) {
      printing.path.push(index);
      const text = complete(value[index], printing);
      printing.path.pop();
      if (text === NONE) return NONE;
      printed += (printed ? ',' : '[') + text;
    }
    return printed ? `${printed}]` : '[]';
  };
}

/** Prints what stands at several places once; but for its violations, which each place has its own of. */
function once(complete: Completer): Completer {
  return (value, printing) => {
    const texts = printing.shared.get(value);
    if (!texts) return complete(value, printing);
    const known = texts.get(complete);
    if (known !== undefined) return known;
    const before = printing.violations.length;
    const text = complete(value, printing);
    if (text !== NONE && printing.violations.length === before) texts.set(complete, text);
    return text;
  };
}

function printLeaf(value: unknown): string {
  return typeof value === 'string' ? printText(value) : JSON.stringify(value);
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

function wrong({ path, violations }: Printing): typeof NONE {
  violations.push([...path]);
  return NONE;
}

function none(): typeof NONE {
  return NONE;
}
