import { isInterfaceType, isObjectType, type Schema } from '@apollo/federation-internals';
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
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
  /** Whether they are, and nothing that the document says itself may be of somebody. */
  document: (document: DocumentNode) => boolean;
}

/** Finds it, once for each document. */
export function opennessIn(supergraph: Schema, schema: GraphQLSchema, isPersonal: IsPersonal): Openness {
  const open = openFields(supergraph);
  const isOpenField = (type: string, field: string): boolean =>
    field === '__typename' || (open.has(`${type}.${field}`) && !isPersonal(type, field));
  const fields = once((document) => hasOnly(isOpenField, document, schema));
  return {
    field: isOpenField,
    fields,
    document: once((document) => mayBeKept(document) && fields(document)),
  };
}

// The server hands out the same parsed document for the same text.
function once(find: (document: DocumentNode) => boolean): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const found = known.get(document) ?? find(document);
    known.set(document, found);
    return found;
  };
}

function hasOnly(
  isOpen: (type: string, field: string) => boolean,
  document: DocumentNode,
  schema: GraphQLSchema,
): boolean {
  let all = true;
  const info = new TypeInfo(schema);
  const look = visitWithTypeInfo(info, {
    Field({ name }) {
      if (!isOpen(info.getParentType()?.name ?? '', name.value)) all = false;
    },
  });
  visit(document, look);
  return all;
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
