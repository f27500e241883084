import {
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  type ASTVisitor,
  type ValidationContext,
} from 'graphql';
import { tooLarge } from './limits.ts';

/**
 * Refuses aliases in what is asked about the schema, ALIAS_LIMIT_EXCEEDED: each repeats what is below it for each type, field
 * or argument of the schema. Leaves, and `__type` itself, may have them; no tool's question has any.
 */
export function withoutAliases(context: ValidationContext): ASTVisitor {
  return {
    Field({ alias, name: { value: name } }) {
      if (!alias || alias.value === name) return;
      const [parent, type] = [context.getParentType(), context.getType()];
      const asksOfSchema = name === '__schema' || (parent && isIntrospectionType(parent));
      if (asksOfSchema && type && isCompositeType(getNamedType(type)))
        context.reportError(
          tooLarge('ALIAS_LIMIT_EXCEEDED', `What is asked about the schema has no aliases: ${name} has one.`),
        );
    },
  };
}
