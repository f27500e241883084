import { Kind, parse, type ConstDirectiveNode, type SelectionSetNode } from 'graphql';
import { graphNames, isComposite, isJoinField } from '../planning/definitions.ts';
import { enumOf, isGiven, parseFieldSet, textOf } from '../planning/fieldSets.ts';

/** Who answers for what in a supergraph. */
export interface Owners {
  /** The partners that a field (`Type.field`) can be asked of, by their names in the supergraph. */
  partnersOf: (field: string) => readonly string[];
  /** The field by which partners know an entity, when its key is one field; undefined when it is none. */
  keyOf: (type: string) => string | undefined;
  /** The keys by which a partner can be asked for an entity, in its order. */
  keysOf: (type: string, partner: string) => readonly SelectionSetNode[];
  /** The tags of a field, its own or else its type's. */
  tagsOf: (field: string) => readonly string[];
}

/** Reads the owners of a supergraph's fields. */
export function ownersIn(supergraphSdl: string): Owners {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = new Map([...graphNames(document)].map(([name, graph]) => [graph, name]));
  const partners = new Map<string, readonly string[]>();
  const keys = new Map<string, string>();
  const keySets = new Map<string, SelectionSetNode[]>();
  const tags = new Map<string, readonly string[]>();
  const graphsOf = (directives: readonly ConstDirectiveNode[]): string[] =>
    directives.flatMap((each) => names.get(enumOf(each, 'graph') ?? '') ?? []);
  for (const type of document.definitions) {
    if (!isComposite(type) || type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { directives = [], fields = [] } = type;
    const joins = directives.filter(({ name }) => name.value === 'join__type');
    for (const { name, directives: own = [] } of fields) {
      const given = own.filter((each) => isJoinField(each) && !isGiven(each, 'external', true));
      const ownTags = tagsIn(own);
      tags.set(`${type.name.value}.${name.value}`, ownTags.length > 0 ? ownTags : tagsIn(directives));
      const graphs = graphsOf(given.some((each) => enumOf(each, 'graph') !== undefined) ? given : joins);
      partners.set(`${type.name.value}.${name.value}`, [...new Set(graphs)]);
    }
    for (const join of joins) {
      const key = textOf(join, 'key');
      for (const partner of key === undefined || isGiven(join, 'resolvable', false) ? [] : graphsOf([join])) {
        const place = `${type.name.value} ${partner}`;
        keySets.set(place, [...(keySets.get(place) ?? []), parseFieldSet(key ?? '')]);
      }
      if (key !== undefined && /^\w+$/.test(key) && !keys.has(type.name.value))
        keys.set(type.name.value, key);
    }
  }
  return {
    partnersOf: (field) => partners.get(field) ?? [],
    keyOf: (type) => keys.get(type),
    keysOf: (type, partner) => keySets.get(`${type} ${partner}`) ?? [],
    tagsOf: (field) => tags.get(field) ?? [],
  };
}

const tagsIn = (directives: readonly ConstDirectiveNode[]): string[] =>
  directives.filter(({ name }) => name.value === 'tag').flatMap((each) => textOf(each, 'name') ?? []);
