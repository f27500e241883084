import { isInterfaceType, isObjectType, type Schema } from '@apollo/federation-internals';
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { hintsIn } from './hints.ts';
import { mayBeKept } from './kept.ts';
import { tagsIn, type IsPersonal } from './personal.ts';

/** Classes of what everybody may know. */
const OPEN = ['public', 'statistics'];

/** What everybody may know of a supergraph: what it tags `public` or `statistics`; nothing where nothing is classified. */
export interface Openness {
  /**
   * Whether a field is open, itself or by its type, and is not about persons; an interface's field has to be so on all of
   * its types.
   */
  field: (type: string, field: string) => boolean;
  /** Whether all fields that a valid document asks for are; questions about the schema never are. */
  fields: (document: DocumentNode) => boolean;
  /**
   * Seconds for which everybody may be told the answer to a document, the least that the hints of its fields say;
   * undefined where not everybody may know it: a field is not open or hinted `PRIVATE`, or what the document says itself may
   * be of somebody.
   */
  age: (document: DocumentNode) => number | undefined;
}

/** Finds it, once for each document. */
export function opennessIn(supergraph: Schema, schema: GraphQLSchema, isPersonal: IsPersonal): Openness {
  const open = openFields(supergraph);
  const isOpenField = (type: string, field: string): boolean =>
    field === '__typename' || (open.has(`${type}.${field}`) && !isPersonal(type, field));
  const fields = once((document) => placesIn(document, schema).every((place) => isOpenField(...place)));
  const hintOf = hintsIn(supergraph);
  return {
    field: isOpenField,
    fields,
    age: once((document) => {
      if (!mayBeKept(document) || !fields(document)) return undefined;
      const places = placesIn(document, schema).filter(([, field]) => field !== '__typename');
      const hints = places.map((place) => hintOf(...place));
      if (hints.some(({ isPrivate }) => isPrivate)) return undefined;
      // The name of a root alone has no hint.
      return hints.length ? Math.min(...hints.map(({ maxAge }) => maxAge)) : 0;
    }),
  };
}

// The server hands out the same parsed document for the same text.
function once<T>(find: (document: DocumentNode) => T): (document: DocumentNode) => T {
  const known = new WeakMap<DocumentNode, { found: T }>();
  return (document) => {
    const { found } = known.get(document) ?? { found: find(document) };
    known.set(document, { found });
    return found;
  };
}

/** Each field of a document, and the type that it stands on. */
function placesIn(document: DocumentNode, schema: GraphQLSchema): [type: string, field: string][] {
  const places: [string, string][] = [];
  const info = new TypeInfo(schema);
  const look = visitWithTypeInfo(info, {
    Field({ name }) {
      places.push([info.getParentType()?.name ?? '', name.value]);
    },
  });
  visit(document, look);
  return places;
}

/** Each as `Type.field`. */
function openFields(supergraph: Schema): ReadonlySet<string> {
  const tagsOf = tagsIn(supergraph);
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const type of supergraph.types()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of type.fields()) {
      const tags = [...tagsOf(field), ...tagsOf(type)];
      if (tags.some((each) => OPEN.includes(each))) open.add(`${type.name}.${field.name}`);
      else for (const { name } of [type, ...type.interfaces()]) closed.add(`${name}.${field.name}`);
    }
  }
  return new Set([...open].filter((each) => !closed.has(each)));
}
