import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { fault } from './errors.ts';
import { isNothing, isObject, startsWith, type JsonObject } from './json.ts';
import type { PartnerAnswer, PartnerError } from './partner.ts';
import type { SelectedField, Shape } from './shape.ts';

/** What a partner was asked. */
export interface Asked {
  partner: string;
  shape: Shape;
  /** The root type of the operation. */
  root: GraphQLNamedType | undefined;
  schema: GraphQLSchema;
  /** The representations sent, of which each has one answer; undefined when none were. */
  representations: readonly unknown[] | undefined;
}

/** An answer that holds what was asked for, in the asked shape, and nothing else. */
export interface CheckedAnswer {
  data: JsonObject | null;
  errors: readonly PartnerError[];
}

/**
 * Takes from an answer only what was asked for. A list that is no list, an object that is none and a field that is
 * not there become null, each with an error: the merge after this would throw the whole answer of all partners away
 * for one of them, and would take a field that nobody asked this partner for.
 */
export function checkAnswer(asked: Asked, answer: PartnerAnswer): CheckedAnswer {
  if (!answer.data) return { data: null, errors: answer.errors };
  const { data, errors: told } = answer;
  const errors = [...told];
  const path: (string | number)[] = [];
  const reader = createReader(asked, path, () => {
    // A hole that the partner explains itself needs no second explanation.
    if (told.some((error) => !error.path || startsWith(error.path, path))) return;
    errors.push({ fault: fault('PARTNER_INVALID_RESPONSE', asked.partner), path: [...path] });
  });
  const { representations, schema } = asked;
  if (!representations) return { data: reader.object(data, asked.shape, asked.root), errors };
  const { _entities: list } = data;
  const child = asked.shape.fieldsOf(undefined).get('_entities')?.child;
  if (!child || !Array.isArray(list) || list.length !== representations.length) {
    if (!told.length) errors.push({ fault: fault('PARTNER_INVALID_RESPONSE', asked.partner) });
    return { data: null, errors };
  }
  const entities = list.map((entity: unknown, index) => {
    if (isNothing(entity)) return null;
    path.splice(0, Infinity, '_entities', index);
    const sent = representations[index];
    const typename = isObject(sent) && typeof sent['__typename'] === 'string' ? sent['__typename'] : '';
    return reader.composite(entity, child, schema.getType(typename));
  });
  return { data: { _entities: entities }, errors };
}

interface Reader {
  object(value: Readonly<JsonObject>, shape: Shape, type: GraphQLNamedType | undefined): JsonObject;
  composite(value: unknown, shape: Shape, type: GraphQLNamedType | undefined): JsonObject | null;
}

// `path` is where the reader stands; it is shared and changed on the way, as answers are large.
function createReader({ schema }: Asked, path: (string | number)[], report: () => void): Reader {
  const object: Reader['object'] = (value, shape, type) => {
    const { __typename } = value;
    const typename = typeof __typename === 'string' ? __typename : undefined;
    const actual = (typename !== undefined && schema.getType(typename)) || type;
    const fields = isObjectType(actual) || isInterfaceType(actual) ? actual.getFields() : {};
    const kept: JsonObject = {};
    for (const [name, selected] of shape.fieldsOf(typename ?? (isObjectType(type) ? type.name : undefined))) {
      const part = Object.hasOwn(value, name) ? value[name] : undefined;
      if (part === undefined && !selected.always) continue;
      path.push(name);
      if (part === undefined) report();
      define(kept, name, any(part, selected, fields[selected.name]?.type));
      path.pop();
    }
    return kept;
  };
  const composite: Reader['composite'] = (value, shape, type) => {
    if (isObject(value)) return object(value, shape, type);
    report();
    return null;
  };
  const any = (value: unknown, selected: SelectedField, type: GraphQLOutputType | undefined): unknown => {
    if (isNothing(value)) return null;
    if (selected.name === '__typename') return typeof value === 'string' ? value : null;
    if (isNonNullType(type)) return any(value, selected, type.ofType);
    const list = type && isListType(type);
    if (list || (!type && Array.isArray(value))) {
      if (!Array.isArray(value)) {
        report();
        return null;
      }
      const item = list ? type.ofType : undefined;
      return value.map((each: unknown, index) => {
        path.push(index);
        const kept = any(each, selected, item);
        path.pop();
        return kept;
      });
    }
    return selected.child ? composite(value, selected.child, type && getNamedType(type)) : value;
  };
  return { object, composite };
}

// An alias may be `__proto__`, which must stay a key like any other.
function define(target: JsonObject, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
