import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * Refuses operations that nest fields deeper than this, DEPTH_LIMIT_EXCEEDED. Fragments add no depth, and the
 * questions that tools ask about the schema have none.
 */
export function depthLimit(deepest: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const visitor: unknown = maxDepthRule({
      n: deepest,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [
        () => {
          const extensions = { code: 'DEPTH_LIMIT_EXCEEDED' };
          context.reportError(
            new GraphQLError(`The operation nests more than ${deepest} fields.`, { extensions }),
          );
        },
      ],
    })(context);
    return isVisitor(visitor) ? visitor : {};
  };
}

function isVisitor(value: unknown): value is ASTVisitor {
  return typeof value === 'object' && value !== null;
}
