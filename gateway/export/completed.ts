import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PROVENANCE } from './tables.ts';

const field = (name: string, ...names: string[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(names.length > 0 && {
    selectionSet: { kind: Kind.SELECTION_SET, selections: names.map((each) => field(each)) },
  }),
});

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const selects = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((each) => each.kind === Kind.FIELD && responseName(each) === name);

/**
 * An operation with what a table needs beside its values: whether a count is suppressed, whether a page is the last one,
 * and where the rows of a list come from.
 */
export function completed(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node, _key, parent): SelectionSetNode | undefined {
          const type = getNamedType(info.getParentType());
          if (!isObjectType(type)) return undefined;
          const fields = type.getFields();
          const added: SelectionNode[] = [];
          const add = (each: FieldNode): void => {
            if (!selects(node, each.name.value)) added.push(each);
          };
          if ('value' in fields && 'suppressed' in fields && selects(node, 'value')) add(field('suppressed'));
          if ('edges' in fields && 'pageInfo' in fields && selects(node, 'edges'))
            added.push(field('pageInfo', 'hasNextPage'));
          if (isRow(parent, info) && hasProvenance(type))
            add(field('provenance', 'document', 'locator', 'kind'));
          return added.length > 0 ? { ...node, selections: [...node.selections, ...added] } : undefined;
        },
      },
    }),
  );
}

/** Whether a selection is of the items of a list or the nodes of a connection. */
function isRow(parent: unknown, info: TypeInfo): boolean {
  if (!isField(parent)) return false;
  const type = info.getType();
  return parent.name.value === 'node' || (type ? isListType(getNullableType(type)) : false);
}

const isField = (node: unknown): node is FieldNode =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === Kind.FIELD;

/** Whether a type tells its sources in a list, without being asked for anything. */
function hasProvenance(type: GraphQLObjectType): boolean {
  const found = type.getFields()['provenance'];
  return (
    found !== undefined &&
    found.args.length === 0 &&
    isListType(getNullableType(found.type)) &&
    getNamedType(found.type).name === PROVENANCE
  );
}
