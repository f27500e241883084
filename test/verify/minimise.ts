import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Generated } from './generate.ts';

/** The most operations to try on the way. */
const TRIES = 400;

/** A smaller operation of which the same still holds: parts of it are left out, or left bare, as long as it does. */
export async function minimise(
  schema: GraphQLSchema,
  operation: Generated,
  holds: (smaller: Generated) => Promise<boolean>,
): Promise<Generated> {
  let smallest = operation;
  let at = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const documents = smallerAt(smallest.document, at);
    if (!documents) break;
    let found = false;
    for (const document of documents) {
      const smaller = tidy({ ...smallest, document });
      found = isValid(schema, smaller) && (await holds(smaller));
      if (found) smallest = smaller;
      if (found) break;
    }
    if (!found) at += 1;
  }
  return smallest;
}

function isValid(schema: GraphQLSchema, { text }: Generated): boolean {
  try {
    return !validate(schema, parse(text)).length;
  } catch {
    // Nothing is left of a selection.
    return false;
  }
}

const REMOVABLE: readonly string[] = [
  Kind.OPERATION_DEFINITION,
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
];

/** The document without its nth part, or with only what is inside it; undefined when it has no more. */
function smallerAt(document: DocumentNode, nth: number): DocumentNode[] | undefined {
  const nodes: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (REMOVABLE.includes(node.kind)) nodes.push(node);
    },
  });
  const found = nodes[nth];
  if (!found) return undefined;
  const removed = visit(document, { enter: (node: ASTNode) => (node === found ? null : undefined) });
  const inside =
    found.kind === Kind.INLINE_FRAGMENT
      ? found.selectionSet.selections
      : found.kind === Kind.FRAGMENT_SPREAD
        ? document.definitions.flatMap((each) =>
            each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === found.name.value
              ? each.selectionSet.selections
              : [],
          )
        : [];
  const unwrapped = visit(document, {
    SelectionSet: (set) => ({
      ...set,
      selections: set.selections.flatMap((each) => (each === found ? inside : [each])),
    }),
  });
  return inside.length ? [removed, unwrapped] : [removed];
}

/** Leaves out what is not used any more: fragments, variables and their values, empty selections. */
function tidy(operation: Generated): Generated {
  const text = print(operation.document);
  const used = (name: string) => new RegExp(`\\$${name}\\b(?!:)`).test(text);
  let left = visit(operation.document, {
    VariableDefinition: ({ variable }) => (used(variable.name.value) ? undefined : null),
  });
  for (let before = 0; before !== left.definitions.length;) {
    before = left.definitions.length;
    const spread = new Set<string>();
    visit(left, { FragmentSpread: ({ name }) => void spread.add(name.value) });
    const definitions = left.definitions.filter(
      (each) => each.kind !== Kind.FRAGMENT_DEFINITION || spread.has(each.name.value),
    );
    left = { ...left, definitions };
  }
  const variables = Object.fromEntries(Object.entries(operation.variables).filter(([name]) => used(name)));
  return { ...operation, document: left, text: print(left), variables };
}
