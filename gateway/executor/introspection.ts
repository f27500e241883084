import {
  executeSync,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { isObject, type JsonObject } from '../json.ts';
import type { Shape } from '../shape.ts';

/** The document with only what an operation asks about the schema itself, or undefined when it asks nothing. */
export function introspectionOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selected: Shape,
): DocumentNode | undefined {
  const names = [...selected.fieldsOf(undefined)].flatMap(([name, { name: field }]) =>
    field === '__schema' || field === '__type' ? [name] : [],
  );
  if (!names.length) return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const found: FieldNode[] = [];
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (names.includes(selection.alias?.value ?? selection.name.value)) found.push(selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : fragments.find(({ name }) => name.value === selection.name.value);
      if (fragment) visit(fragment.selectionSet.selections);
    }
  };
  visit(operation.selectionSet.selections);
  const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections: found } };
  return { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] };
}

/** The schema's answers about itself. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): JsonObject {
  const { data } = executeSync({ schema, document, variableValues });
  return isObject(data) ? data : {};
}
