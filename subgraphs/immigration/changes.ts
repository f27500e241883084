import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { type ChangeRecord, changeResolvers } from '../shared/changes.ts';
import { type Page, pageRequest } from '../shared/connection.ts';
import { checkedText, officerOf } from './cases.ts';
import type { Context } from './loaders.ts';
import type { QueryImmigrationChangesArgs } from './types.generated.ts';

/** Kinds of records whose key is a participant's, and those that take a participant or a reference along. */
const PARTICIPANTS = ['Case', 'Participant'];
const WITH_PARTICIPANTS = [...PARTICIPANTS, 'Consent', 'Referral', 'RectificationRequest'];

/** What stands for a key that stays with the service; the same for the same key. */
const opaque = (key: string): string => createHash('sha256').update(key).digest('base64url');

/**
 * Writes to what the service keeps, for its case officers, on record before they are told. None to what is about a
 * participant at a graded address (P17).
 */
export async function changesFor(
  { since, record, ...page }: QueryImmigrationChangesArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Page<ChangeRecord>> {
  const { loaders, model } = context;
  const key = record == null ? undefined : checkedText(record, 'record');
  const { filter, ...request } = pageRequest<ChangeRecord>(page, { at: { $gte: since.toISOString() } }, 'at');
  await officerOf('Query.immigrationChanges', context, info);
  const file = key === undefined ? null : await model.caseByReference(key);
  const hidden = await model.gradedKeys();
  const shown = { record: { $nin: hidden, ...(key !== undefined && { $eq: file?._id ?? key }) } };
  return loaders.changePage.load({ ...request, filter: { ...filter, ...shown } });
}

/** Resolvers of `Change` that tell no participant's key. */
export const ownChangeResolvers = {
  ...changeResolvers,
  id: ({ _id }: ChangeRecord) => opaque(_id),
  record: ({ type, record }: ChangeRecord) => (PARTICIPANTS.includes(type) ? opaque(record) : record),
  along: ({ type, along }: ChangeRecord) => (WITH_PARTICIPANTS.includes(type) ? along.map(opaque) : along),
};
