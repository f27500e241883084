import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The document without its conditions: what they leave out is gone. The planner takes what a conditional field requires
 * as conditional too, and then asks every partner that needs it for another field as if it were always there.
 */
export function decided(document: DocumentNode, conditions: Readonly<Record<string, unknown>>): DocumentNode {
  const decide = <T extends SelectionNode>(node: T): T | null | undefined => {
    if (!node.directives?.some(isCondition)) return undefined;
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true;
    const included = getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;
    if (skipped || !included) return null;
    return { ...node, directives: node.directives.filter((each) => !isCondition(each)) };
  };
  return visit(document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
    // A selection may not be empty; what the caller gets is decided by its own document.
    SelectionSet: {
      leave: (set): SelectionSetNode | undefined =>
        set.selections.length ? undefined : { ...set, selections: [TYPENAME] },
    },
  });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
