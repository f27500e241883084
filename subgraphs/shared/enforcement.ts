import {
  defaultFieldResolver,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { refusalOf, requirementsIn } from '../../schema/requirements.ts';
import type { RequestContext } from './context.ts';

/**
 * Has every field of a schema ask what its contract asks of a caller (`@authenticated`, `@requiresScopes`, `@policy`), by
 * whatever way it is reached, `_entities` included: the gateway has asked it already, and may have been mistaken.
 * UNAUTHENTICATED or FORBIDDEN, with the rule.
 */
export function enforce(schema: GraphQLSchema, contract: DocumentNode): void {
  for (const [place, requirement] of requirementsIn(contract)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${place} is in the contract and not in the schema`);
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context: RequestContext, info) => {
      const refusal = refusalOf(requirement, context.caller);
      if (!refusal) return resolve(source, args, context, info);
      const { code, rule } = refusal;
      throw new GraphQLError(`${place}: ${rule}`, { extensions: { code, field: place, rule } });
    };
  }
}
