import {
  baseType,
  isInterfaceType,
  isObjectType,
  type Directive,
  type Schema,
} from '@apollo/federation-internals';

/** The fields of a supergraph that are about persons. */
export interface PersonalFields {
  /** Whether a field of this name is, on any type: it, or a type that has it, is tagged `personal`. */
  isName: (field: string) => boolean;
  /**
   * Whether a type's field is: it, the type or the type that it leads to is tagged. An interface's field is when it is
   * on any of its types.
   */
  isField: (type: string, field: string) => boolean;
}

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

/** The fields of a supergraph that its tags say are about persons. */
export function personalIn(schema: Schema): PersonalFields {
  const tagsOf = tagsIn(schema);
  const isPersonal = (element: Tagged): boolean => tagsOf(element).includes('personal');
  const names = new Set<string>();
  const fields = new Set<string>();
  for (const type of schema.types()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of type.fields()) {
      const isOwn = isPersonal(type) || isPersonal(field);
      if (isOwn) names.add(field.name);
      if (!isOwn && !(field.type && isPersonal(baseType(field.type)))) continue;
      for (const { name } of [type, ...type.interfaces()]) fields.add(`${name}.${field.name}`);
    }
  }
  return { isName: (field) => names.has(field), isField: (type, field) => fields.has(`${type}.${field}`) };
}

const TAG = 'https://specs.apollo.dev/tag';
