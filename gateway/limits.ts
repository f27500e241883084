import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FloatValueNode,
  type FragmentDefinitionNode,
  type IntValueNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { z } from 'zod';

const count = z.coerce.number().int().positive();

/** The variables that say how large a request may be, with their defaults. */
export const limitVariables = {
  MAX_DEPTH: count.default(15),
  MAX_BREADTH: count.default(100),
  MAX_ALIASES: count.default(50),
  MAX_DIRECTIVES: count.default(50),
  MAX_TOKENS: count.default(2000),
  MAX_COST: count.default(50_000),
  PLANNING_TIMEOUT_MS: count.max(2_147_483_647).default(5000),
};

/** How large an operation may be. */
export interface Limits {
  /** Fields within fields. */
  depth: number;
  /** Fields at one place, fragments included. */
  breadth: number;
  aliases: number;
  directives: number;
  /** Of its text. */
  tokens: number;
  /** By the supergraph's `@cost` and `@listSize`. */
  cost: number;
  /** Milliseconds that planning it may take. */
  planningMs: number;
}

/** The limits that the variables say. */
export function limitsOf(said: z.infer<z.ZodObject<typeof limitVariables>>): Limits {
  return {
    depth: said.MAX_DEPTH,
    breadth: said.MAX_BREADTH,
    aliases: said.MAX_ALIASES,
    directives: said.MAX_DIRECTIVES,
    tokens: said.MAX_TOKENS,
    cost: said.MAX_COST,
    planningMs: said.PLANNING_TIMEOUT_MS,
  };
}

type Rule = (context: ValidationContext) => ASTVisitor;

/**
 * Refuses operations that are larger than these limits: DEPTH_LIMIT_EXCEEDED, BREADTH_LIMIT_EXCEEDED,
 * ALIAS_LIMIT_EXCEEDED, DIRECTIVE_LIMIT_EXCEEDED. Fragments add no depth, and the questions that tools ask about the
 * schema have none.
 */
export function sizeRules({ depth, breadth, aliases, directives }: Limits): Rule[] {
  const onReject = (context: ValidationContext, code: string, message: string) => ({
    propagateOnRejection: false,
    onReject: [
      () => {
        context.reportError(tooLarge(code, message));
      },
    ],
  });
  return [
    armoured((context) =>
      maxDepthRule({
        n: depth,
        flattenFragments: true,
        ...onReject(context, 'DEPTH_LIMIT_EXCEEDED', `The operation nests more than ${depth} fields.`),
      })(context),
    ),
    armoured((context) =>
      maxAliasesRule({
        n: aliases,
        ...onReject(context, 'ALIAS_LIMIT_EXCEEDED', `The operation has more than ${aliases} aliases.`),
      })(context),
    ),
    armoured((context) =>
      maxDirectivesRule({
        n: directives,
        ...onReject(
          context,
          'DIRECTIVE_LIMIT_EXCEEDED',
          `The operation has more than ${directives} directives.`,
        ),
      })(context),
    ),
    (context) => ({
      OperationDefinition({ selectionSet }) {
        if (widest(selectionSet, (name) => context.getFragment(name)) > breadth)
          context.reportError(
            tooLarge(
              'BREADTH_LIMIT_EXCEEDED',
              `The operation selects more than ${breadth} fields at one place.`,
            ),
          );
      },
    }),
    finiteNumbers,
  ];
}

/** A number that no double holds is none once it is read, whatever scalar takes it, and the planner fails at it. */
const finiteNumbers: Rule = (context) => {
  const look = (node: FloatValueNode | IntValueNode): void => {
    if (!Number.isFinite(Number(node.value)))
      context.reportError(new GraphQLError('The number is too large.', { nodes: node }));
  };
  return { FloatValue: look, IntValue: look };
};

/** An operation that is larger than a limit. */
export function tooLarge(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

function armoured(rule: (context: ValidationContext) => unknown): Rule {
  return (context) => {
    const visitor = rule(context);
    return isVisitor(visitor) ? visitor : {};
  };
}

function isVisitor(value: unknown): value is ASTVisitor {
  return typeof value === 'object' && value !== null;
}

/** The most fields that one place selects, of an operation; a fragment's count wherever it is spread. */
function widest(
  operation: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): number {
  // Each fragment once: spreads within spreads would take their product. One that spreads itself is refused elsewhere.
  const widths = new Map<string, number>();
  let most = 0;
  const widthOf = (set: SelectionSetNode): number => {
    let width = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        width += 1;
        if (selection.selectionSet) most = Math.max(most, widthOf(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) width += widthOf(selection.selectionSet);
      else {
        const { value: name } = selection.name;
        const fragment = fragmentOf(name);
        if (fragment && !widths.has(name)) {
          widths.set(name, 0);
          widths.set(name, widthOf(fragment.selectionSet));
        }
        width += widths.get(name) ?? 0;
      }
    }
    return width;
  };
  return Math.max(widthOf(operation), most);
}
