import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isNothing, isObject, printText, type JsonObject } from '../json.ts';
import { meets } from '../shape.ts';
import { byTypename } from './byTypename.ts';

/**
 * Writes an object as JSON, which is also its identity; undefined when something it needs is not there, so that the
 * partner cannot be asked for it.
 */
type RepresentationWriter = (object: JsonObject) => string | undefined;

interface Member {
  /** The member's name as JSON, with its colon. */
  label: string;
  key: string;
  /** Writes the objects below; null for a leaf. */
  write: RepresentationWriter | null;
  /** What is sent whatever the object holds, as JSON. */
  instead: string | undefined;
}

/** How a representation differs from the merged answer. */
export interface RepresentationRules {
  schema: GraphQLSchema;
  /** The type name to send for objects of a type, where it is not their own. */
  sentTypename: (typename: string) => string | undefined;
  /** The name in the representation, where it is not that of the merged answer. */
  sentName: (name: string) => string;
}

/** Objects that a partner is to be asked for, by their representation. */
export interface Entities {
  /** Each representation once, and the objects that it stands for. */
  texts: readonly string[];
  groups: readonly (readonly JsonObject[])[];
}

/** Makes what names objects to a partner by what a fetch requires, once. Objects that cannot be named are left out. */
export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  rules: RepresentationRules,
): (objects: readonly JsonObject[]) => Entities {
  const write = compileObject(requires, rules);
  // By their values, objects are told apart without writing the text of each.
  const leaves = byTypename(rules.schema, (typename) => {
    const members = membersOf(requires, typename, rules);
    return members.some((member) => member.write) ? null : members.map(({ key }) => key);
  });
  return (objects) => {
    const groups = new Map<string, JsonObject[]>();
    const groupOf = (object: JsonObject): JsonObject[] | undefined => {
      const text = isNothing(object['__typename']) ? undefined : write(object);
      if (text === undefined) return undefined;
      const group = groups.get(text) ?? [];
      groups.set(text, group);
      return group;
    };
    const seen = newBranch();
    for (const object of objects) {
      const keys = leaves.of(object['__typename']);
      if (!keys) {
        groupOf(object)?.push(object);
        continue;
      }
      let branch = follow(seen, object['__typename']);
      for (const key of keys) branch = follow(branch, object[key]);
      branch.group ??= groupOf(object) ?? null;
      branch.group?.push(object);
    }
    return { texts: [...groups.keys()], groups: [...groups.values()] };
  };
}

/** A tree by the values of objects; a group that is null is of objects that cannot be named. */
interface Branch {
  next: Map<unknown, Branch>;
  group: JsonObject[] | null | undefined;
}

function newBranch(): Branch {
  return { next: new Map(), group: undefined };
}

function follow({ next }: Branch, value: unknown): Branch {
  const known = next.get(value);
  if (known) return known;
  const made = newBranch();
  next.set(value, made);
  return made;
}

function compileObject(
  selections: readonly QueryPlanSelectionNode[],
  rules: RepresentationRules,
): RepresentationWriter {
  const known = byTypename(rules.schema, (typename) => membersOf(selections, typename, rules));
  return (object) => {
    let text = '';
    for (const { label, key, write, instead } of known.of(object['__typename'])) {
      const written = instead ?? writeValue(object[key], write);
      if (written === undefined) return undefined;
      text += (text ? ',' : '') + label + written;
    }
    return text ? `{${text}}` : undefined;
  };
}

function membersOf(
  selections: readonly QueryPlanSelectionNode[],
  typename: string | undefined,
  rules: RepresentationRules,
): readonly Member[] {
  const found = new Map<string, QueryPlanSelectionNode[]>();
  const visit = (nodes: readonly QueryPlanSelectionNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'Field') {
        const name = getResponseName(node);
        found.set(name, [...(found.get(name) ?? []), ...(node.selections ?? [])]);
      } else if (typename !== undefined && meets(rules.schema, typename, node.typeCondition)) {
        visit(node.selections);
      }
    }
  };
  visit(selections);
  // The rules are about the entity itself, not about what hangs on it.
  const below = { ...rules, sentTypename: () => undefined };
  const sent = typename === undefined ? undefined : rules.sentTypename(typename);
  return [...found].map(([key, nested]) => ({
    label: `${JSON.stringify(rules.sentName(key))}:`,
    key,
    write: nested.length ? compileObject(nested, below) : null,
    instead: key === '__typename' && sent !== undefined ? JSON.stringify(sent) : undefined,
  }));
}

function writeValue(value: unknown, write: RepresentationWriter | null): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  if (!write) return typeof value === 'string' ? printText(value) : JSON.stringify(value);
  if (isObject(value)) return write(value);
  if (!Array.isArray(value)) return undefined;
  let text = '';
  for (const item of value) {
    const written = writeValue(item, write);
    if (written === undefined) return undefined;
    text += (text ? ',' : '') + written;
  }
  return `[${text}]`;
}
