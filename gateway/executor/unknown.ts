import { getNamedType, isObjectType, Kind, type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import type { PlannedRequest } from '../execution.ts';
import { isObject, newObject, type JsonObject, type Path } from '../json.ts';
import type { Openness } from '../open.ts';
import type { CompiledFetch } from './compile.ts';
import type { Group } from './fetch.ts';
import { isSelected } from './ledger.ts';
import { owns, positionsOf, toldPath } from './places.ts';

/** What a fetch asked for by key and its partner does not know. */
export interface UnknownEntities {
  fetch: CompiledFetch;
  groups: readonly Group[];
}

/** A reference that does not resolve, in the words of a `Check` of the contracts: rule R6. */
export interface UnknownReference {
  rule: 'R6';
  severity: 'MISMATCH';
  /** The entity's type and key, as it is named. */
  type: string;
  key: JsonObject;
  /** Who names it. */
  namedBy: string;
  /** Who was asked for it and does not know it. */
  partner: string;
  explanation: string;
  /** Where it stands in the answer. */
  paths: readonly Path[];
}

type Request = Pick<PlannedRequest, 'graph' | 'compiled' | 'document' | 'rights'>;

/**
 * The references of an answer that do not resolve, each once with its places. Nothing is told unless everybody may know all
 * that the operation asks for and the keys, too: whether somebody is known is nobody's to learn.
 */
export function unknownReferences(
  entities: readonly UnknownEntities[],
  request: Request,
  merged: JsonObject,
  open: Openness,
): readonly UnknownReference[] {
  const { graph, compiled, document } = request;
  if (!open.fields(document)) return [];
  const found = new Map<string, UnknownReference & { paths: Path[] }>();
  for (const { fetch, groups } of entities) {
    positionsOf(fetch, groups, merged).forEach((positions, index) => {
      const [object] = groups[index] ?? [];
      const type = graph.schema.getType(String(object?.['__typename']));
      const key = object && keyIn(object, type, fetch.partner, request, open);
      const seen = positions.filter(({ path }) => isSelected(compiled.permitted, path));
      const [first] = seen;
      if (!key || !type || !first) return;
      const { partner } = fetch;
      const [part = ''] = Object.keys(key);
      const namedBy = compiled.fetches.find((each) => owns(each, [...first.path, part]))?.partner ?? '';
      const id = JSON.stringify([partner, type.name, key]);
      const known = found.get(id) ?? {
        rule: 'R6',
        severity: 'MISMATCH',
        type: type.name,
        key,
        namedBy,
        partner,
        explanation: `${namedBy} names ${type.name} ${leavesOf(key).join(' ')}, which ${partner} does not know.`,
        paths: [],
      };
      known.paths.push(...seen.map(({ path }) => toldPath(path, compiled.told)));
      found.set(id, known);
    });
  }
  return [...found.values()];
}

/** The first key of an object that it holds and that the caller may know. */
function keyIn(
  object: JsonObject,
  type: GraphQLNamedType | undefined,
  partner: string,
  { graph: { owners }, rights }: Request,
  open: Openness,
): JsonObject | undefined {
  const read = (from: unknown, of: GraphQLNamedType | undefined, set: SelectionSetNode) => {
    if (!isObject(from) || !isObjectType(of)) return undefined;
    const key = newObject();
    for (const field of set.selections) {
      if (field.kind !== Kind.FIELD) return undefined;
      const name = field.name.value;
      if (!open.field(of.name, name) || rights.refusal(of.name, name)) return undefined;
      const below = of.getFields()[name]?.type;
      const value: unknown =
        field.selectionSet && below ? read(from[name], getNamedType(below), field.selectionSet) : from[name];
      if (value === undefined || value === null) return undefined;
      key[name] = value;
    }
    return key;
  };
  for (const set of type ? owners.keysOf(type.name, partner) : []) {
    const key = read(object, type, set);
    if (key) return key;
  }
  return undefined;
}

const leavesOf = (key: JsonObject): readonly string[] =>
  Object.values(key).flatMap((value) => (isObject(value) ? leavesOf(value) : String(value)));
