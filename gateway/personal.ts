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

/** Reads the tags of a supergraph. */
export function personalIn(schema: Schema): PersonalFields {
  const tag = schema.coreFeatures?.getByIdentity(TAG)?.directiveNameInSchema('tag') ?? 'tag';
  const isPersonal = ({ appliedDirectives }: { appliedDirectives: readonly Directive[] }): boolean =>
    appliedDirectives.some((each) => each.name === tag && each.arguments()['name'] === 'personal');
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
