import { isInterfaceType, isObjectType, type Schema } from '@apollo/federation-internals';
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { mayBeKept } from './kept.ts';
import { tagsIn, type IsPersonal } from './personal.ts';

/** Classes of what everybody may know. */
const OPEN = ['public', 'statistics'];

/**
 * Finds, once for each valid document, whether every field that it asks for is tagged `public` or `statistics`, itself or
 * by its type, and none is about persons; an interface's field has to be so on all of its types. What a document says of
 * somebody is never open, nor are questions about the schema.
 */
export function opennessIn(
  supergraph: Schema,
  schema: GraphQLSchema,
  isPersonal: IsPersonal,
): (document: DocumentNode) => boolean {
  const open = openFields(supergraph);
  const isOpenField = (type: string, field: string): boolean =>
    field === '__typename' || (open.has(`${type}.${field}`) && !isPersonal(type, field));
  // The server hands out the same parsed document for the same text.
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const isOpen = known.get(document) ?? (mayBeKept(document) && hasOnly(isOpenField, document, schema));
    known.set(document, isOpen);
    return isOpen;
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
