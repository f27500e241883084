import {
  defaultFieldResolver,
  type DocumentNode,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { personalFields } from '../../schema/datasets.ts';
import { type Refusal, refusalOf, requirementsIn } from '../../schema/requirements.ts';
import type { RequestContext } from './context.ts';

/** Called when a field that leads to what is about persons is refused, before that is answered. */
export type OnRefused<Context> = (
  refusal: Refusal & { field: string },
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<void>;

/**
 * Has every field of a schema ask what its contract asks of a caller (`@authenticated`, `@requiresScopes`, `@policy`), by
 * whatever way it is reached, `_entities` included: the gateway has asked it already, and may have been mistaken.
 * UNAUTHENTICATED or FORBIDDEN, with the rule.
 */
export function enforce<Context extends RequestContext>(
  schema: GraphQLSchema,
  contract: DocumentNode,
  onRefused?: OnRefused<Context>,
): void {
  const entries = new Set(personalFields(contract).flatMap(({ place, isEntry }) => (isEntry ? place : [])));
  for (const [place, requirement] of requirementsIn(contract)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${place} is in the contract and not in the schema`);
    const { resolve = defaultFieldResolver } = field;
    const refuse = ({ code, rule }: Refusal) =>
      new GraphQLError(`${place}: ${rule}`, { extensions: { code, field: place, rule } });
    field.resolve = (source, args, context: Context, info) => {
      const refusal = refusalOf(requirement, context.caller);
      if (!refusal) return resolve(source, args, context, info);
      if (!onRefused || !entries.has(place)) throw refuse(refusal);
      return onRefused({ ...refusal, field: place }, context, info).then(() => {
        throw refuse(refusal);
      });
    };
  }
}
