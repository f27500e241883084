import {
  baseType,
  isInterfaceType,
  isObjectType,
  type Directive,
  type Schema,
} from '@apollo/federation-internals';
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * Whether a type's field is about persons: it, the type or the type that it leads to is tagged `personal`. What is so on
 * an interface is so on all of its types, and the other way round.
 */
export type IsPersonal = (type: string, field: string) => boolean;

/** What may have tags. */
interface Tagged {
  appliedDirectives: readonly Directive[];
}

/** Reads the tags of a supergraph's types and fields. */
export function tagsIn(schema: Schema): (element: Tagged) => readonly string[] {
  const tag = schema.coreFeatures?.getByIdentity(TAG)?.directiveNameInSchema('tag') ?? 'tag';
  return ({ appliedDirectives }) =>
    appliedDirectives.filter((each) => each.name === tag).map((each) => String(each.arguments()['name']));
}

/** Reads in a supergraph's tags which fields are about persons. */
export function personalIn(schema: Schema): IsPersonal {
  const tagsOf = tagsIn(schema);
  const isTagged = (element: Tagged): boolean => tagsOf(element).includes('personal');
  const fields = new Set<string>();
  for (const type of schema.types()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const related = [type, ...type.interfaces()];
    for (const { name: field } of type.fields()) {
      const isPersonal = related.some((each) => {
        const found = each.field(field);
        return found && (isTagged(each) || isTagged(found) || (found.type && isTagged(baseType(found.type))));
      });
      if (isPersonal) for (const { name } of related) fields.add(`${name}.${field}`);
    }
  }
  return (type, field) => fields.has(`${type}.${field}`);
}

/** Whether a partner is asked for anything about persons. What the schema does not know is taken to be. */
export function asksOfPersons(
  document: DocumentNode,
  schema: GraphQLSchema,
  isPersonal: IsPersonal,
): boolean {
  let found = false;
  const info = new TypeInfo(schema);
  const look = visitWithTypeInfo(info, {
    Field({ name: { value: name } }) {
      const type = info.getParentType();
      if (type ? isPersonal(type.name, name) : name !== '__typename') found = true;
    },
  });
  visit(document, look);
  return found;
}

const TAG = 'https://specs.apollo.dev/tag';
