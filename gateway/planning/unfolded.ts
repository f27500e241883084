import {
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/**
 * The document with the fragments of its mutations' root put in their places: the planner would ask for the fields of a
 * fragment before or after those beside it, and mutations run in the order in which they are written.
 */
export function unfolded(document: DocumentNode): DocumentNode {
  if (!document.definitions.some(isFolded)) return document;
  const fragmentOf = (name: string) =>
    document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
  // A fragment at the root is always of the root's type.
  const fieldsOf = (selection: SelectionNode): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(selection.name.value);
    return fragment && 'selectionSet' in fragment ? fragment.selectionSet.selections.flatMap(fieldsOf) : [];
  };
  const operations = document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((each) => {
      const selections = each.selectionSet.selections.flatMap(fieldsOf);
      return isFolded(each) ? { ...each, selectionSet: { ...each.selectionSet, selections } } : each;
    });
  // The planner folds up again what a fragment that is left over would fit.
  const used = new Set<DefinitionNode>();
  const use = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragmentOf(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        use(fragment);
      },
    });
  };
  operations.forEach(use);
  return { ...document, definitions: [...operations, ...used] };
}

function isFolded(definition: DefinitionNode): definition is OperationDefinitionNode {
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation === OperationTypeNode.MUTATION &&
    definition.selectionSet.selections.some(({ kind }) => kind !== Kind.FIELD)
  );
}
