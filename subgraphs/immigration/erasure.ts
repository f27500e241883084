import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay, monthsBefore } from '../shared/day.ts';
import { activityFor } from './activities.ts';
import { officerOf } from './cases.ts';
import { PROGRESS_DATASET } from './decision.ts';
import type { Context } from './loaders.ts';
import { made } from './made.ts';
import type { ErasureRunRecord } from './records.ts';

/** Erases what is older than the processing activity's limit (P20), for a case officer of the service. */
export async function eraseExpired(context: Context, info: GraphQLResolveInfo): Promise<ErasureRunRecord> {
  const { owner, months } = await limit(context);
  await officerOf('Mutation.eraseExpired', context, info);
  const at = new Date();
  const before = monthsBefore(localDay(at), months);
  const halfYear = `${before.slice(0, 4)}-H${before.slice(5, 7) < '07' ? 1 : 2}`;
  return context.model.erase({ before, halfYear }, { ...made(randomUUID(), owner), at: at.toISOString() });
}

async function limit({ loaders }: Context): Promise<{ owner: string; months: number }> {
  const activity = activityFor(await loaders.processingActivities(), PROGRESS_DATASET);
  const found = activity?.erasureLimits?.find(({ dataset }) => dataset === PROGRESS_DATASET);
  if (!activity || !found) throw new Error('the processing activity of the progress has no erasure limit');
  return { owner: activity.owner, months: found.months };
}
