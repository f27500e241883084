import {
  isInterfaceType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { Rights } from '../rights.ts';

/**
 * The document without the fields that are refused: partners are not asked for them. A field of an interface that is
 * refused for some of its types is asked for on the others alone. Selections may be empty afterwards.
 */
export function authorised(document: DocumentNode, schema: GraphQLSchema, rights: Rights): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const permitted = (field: FieldNode, type: GraphQLCompositeType): readonly SelectionNode[] => {
    if (!rights.refusal(type.name, field.name.value)) return [field];
    if (!isInterfaceType(type)) return [];
    return schema
      .getPossibleTypes(type)
      .filter(({ name }) => !rights.refusal(name, field.name.value))
      .map(({ name }) => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
      }));
  };
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet(set) {
        const type = typeInfo.getParentType();
        if (!type) return undefined;
        const selections = set.selections.flatMap((each) =>
          each.kind === Kind.FIELD ? permitted(each, type) : each,
        );
        return selections.every((each, index) => each === set.selections[index]) &&
          selections.length === set.selections.length
          ? undefined
          : { ...set, selections };
      },
    }),
  );
}
