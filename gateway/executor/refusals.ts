import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { RefusedField } from '../audit.ts';
import { refused } from '../errors.ts';
import { isObject, type JsonObject, type Path } from '../json.ts';
import type { Rights } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/** What is refused of an operation. */
export interface Refusals {
  /** Each field once, whatever the answer holds. */
  fields: readonly RefusedField[];
  /** One error for each place in the merged answer at which the caller selected a refused field. */
  errorsIn(merged: JsonObject): readonly GraphQLError[];
}

/** Finds what is refused of a caller's selection, once; undefined when nothing is. */
export function compileRefusals(
  schema: GraphQLSchema,
  selected: Shape,
  root: GraphQLNamedType,
  rights: Rights,
): Refusals | undefined {
  const found = findRefused(schema, selected, root, rights);
  if (!found.above.size) return undefined;
  const visit = compileVisitor(schema, selected, root, { rights, above: found.above });
  return {
    fields: found.fields,
    errorsIn(merged) {
      const errors: GraphQLError[] = [];
      visit(merged, [], errors);
      return errors;
    },
  };
}

/** The refused fields, and the selections that have one at any depth. */
function findRefused(schema: GraphQLSchema, selected: Shape, root: GraphQLNamedType, rights: Rights) {
  const fields = new Map<string, RefusedField>();
  const above = new Set<Shape>();
  const known = new Map<Shape, Map<string, boolean>>();
  const look = (shape: Shape, type: GraphQLNamedType): boolean => {
    const before = known.get(shape)?.get(type.name);
    if (before !== undefined) return before;
    let any = false;
    for (const { name, child, type: to, refusal } of fieldsAt(shape, type, rights)) {
      if (refusal) {
        any = true;
        const field = `${type.name}.${name}`;
        const ofTypes = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
        if (!ofTypes.some((each) => rights.refusal(each.name, name)))
          fields.set(field, { field, ...refusal });
      } else if (child) for (const each of typesOf(schema, to)) any = look(child, each) || any;
    }
    if (any) above.add(shape);
    known.set(shape, (known.get(shape) ?? new Map<string, boolean>()).set(type.name, any));
    return any;
  };
  look(selected, root);
  return { fields: [...fields.values()], above };
}

type Visitor = (value: unknown, path: Path, errors: GraphQLError[]) => void;

function compileVisitor(
  schema: GraphQLSchema,
  shape: Shape,
  type: GraphQLNamedType,
  of: { rights: Rights; above: ReadonlySet<Shape> },
): Visitor {
  const known = byTypename(schema, (typename) => {
    const named = typename === undefined ? undefined : schema.getType(typename);
    const actual = isObjectType(named) ? named : type;
    return fieldsAt(shape, actual, of.rights).flatMap(({ key, told, name, child, type: to, refusal }) => {
      const below = child && of.above.has(child) ? compileVisitor(schema, child, to, of) : undefined;
      const field = `${actual.name}.${name}`;
      return refusal || below ? [{ key, told, field, refusal, below }] : [];
    });
  });
  const certain = isObjectType(type) ? type.name : undefined;
  const visit: Visitor = (value, path, errors) => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, [...path, index], errors);
      });
    }
    if (!isObject(value)) return;
    for (const { key, told, field, refusal, below } of known.of(certain ?? value['__typename'])) {
      if (refusal) errors.push(refused(field, refusal, [...path, told]));
      else below?.(value[key], [...path, told], errors);
    }
  };
  return visit;
}

function fieldsAt(shape: Shape, type: GraphQLNamedType, rights: Rights) {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return [...shape.fieldsOf(type.name)].flatMap(([key, { name, told, child }]) => {
    const field = fields[name];
    return field
      ? [{ key, told, name, child, type: getNamedType(field.type), refusal: rights.refusal(type.name, name) }]
      : [];
  });
}

/** What an object of a type may be. One of a type that callers do not know is, to them, one of the interface. */
function typesOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? [...schema.getPossibleTypes(type), type] : [type];
}
