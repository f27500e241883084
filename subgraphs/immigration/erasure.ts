import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay, monthsBefore } from '../shared/day.ts';
import { type Along, type Reads, writtenBy } from '../shared/write.ts';
import { activityFor } from './activities.ts';
import { CASES_DATASET, officerOf } from './cases.ts';
import { PROGRESS_DATASET } from './decision.ts';
import type { Context } from './loaders.ts';
import type { ErasureRunRecord } from './records.ts';
import type { EraseExpiredInput, InputFailure } from './types.generated.ts';
import { byService } from './writes/service.ts';

export interface ErasureOutcome {
  run: ErasureRunRecord | null;
  failures: InputFailure[];
}

/**
 * Everybody whose last step and last mentor's match were before the first kept day and, of those without a step, who entered in a half-year before
 * that day's; with everything that hangs on them: how much it is, and its removal, with the log of writes to it.
 */
async function expired(before: string, { all }: Reads, { model: { collections } }: Context) {
  const { participants, cases, pseudonyms, consents, referrals, rectificationRequests, changes } =
    collections;
  const halfYear = `${before.slice(0, 4)}-H${before.slice(5, 7) < '07' ? 1 : 2}`;
  const followed = await all(cases, {
    $or: [{ 'steps.on': { $gte: before } }, { 'steps.mentors.on': { $gte: before } }],
  });
  const past = await all(cases, { 'steps.on': { $lt: before } });
  const gone = await all(participants, {
    _id: { $nin: followed.map(({ _id }) => _id) },
    $or: [{ halfYear: { $lt: halfYear } }, { _id: { $in: past.map(({ _id }) => _id) } }],
  });
  const keys = gone.map(({ _id }) => _id);
  const own = { participant: { $in: keys } };
  const hanging = {
    references: await all(pseudonyms, own),
    consents: await all(consents, own),
    referrals: await all(referrals, own),
    rectifications: await all(rectificationRequests, own),
  };
  const records = [...keys, ...Object.values(hanging).flatMap((found) => found.map(({ _id }) => _id))];
  const remove: Along['write'] = async (session) => {
    await cases.deleteMany({ _id: { $in: keys } }, { session });
    await participants.deleteMany({ _id: { $in: keys } }, { session });
    await pseudonyms.deleteMany(own, { session });
    await consents.deleteMany(own, { session });
    await referrals.deleteMany(own, { session });
    await rectificationRequests.deleteMany(own, { session });
    await changes.deleteMany({ record: { $in: records } }, { session });
  };
  const counts = {
    participants: keys.length,
    references: hanging.references.length,
    consents: hanging.consents.length,
    referrals: hanging.referrals.length,
    rectifications: hanging.rectifications.length,
  };
  // A fence of each participant would outlive them; their half-years tell of nobody.
  return { counts, remove, fences: [...new Set(gone.map(({ halfYear: of }) => of))] };
}

/** Erases what is older than the processing activity's limit (P20), for a case officer of the service. */
export async function eraseExpired(
  input: EraseExpiredInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ErasureOutcome> {
  const { owner, months } = await limit(context);
  await officerOf('Mutation.eraseExpired', context, info);
  const [mutation, id, today] = ['eraseExpired', randomUUID(), localDay(context.now)];
  const before = monthsBefore(today, months);
  const { record, failures } = await context.model.write<ErasureRunRecord>(
    {
      mutation,
      input,
      into: context.model.collections.erasureRuns,
      id,
      step: async (_, reads, by) => {
        const { counts, remove, fences } = await expired(before, reads, context);
        return byService(CASES_DATASET, context, reads, () => ({
          next: {
            version: 0,
            ...writtenBy(null, { id, owner, mutation, by, today }),
            at: context.now.toISOString(),
            before,
            ...counts,
          },
          along: [{ key: `${id}:erased`, write: remove }],
          fences,
        }));
      },
    },
    context,
  );
  return { run: record, failures };
}

async function limit({ loaders }: Context): Promise<{ owner: string; months: number }> {
  const activity = activityFor(await loaders.processingActivities(), PROGRESS_DATASET);
  const found = activity?.erasureLimits?.find(({ dataset }) => dataset === PROGRESS_DATASET);
  if (!activity || !found) throw new Error('the processing activity of the progress has no erasure limit');
  return { owner: activity.owner, months: found.months };
}
