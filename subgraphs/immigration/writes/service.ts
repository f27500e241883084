import { createHash, randomBytes } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { along, type Along, type Decision, type Reads, type Step } from '../../shared/write.ts';
import { activityFor } from '../activities.ts';
import type { Context } from '../loaders.ts';
import { made } from '../made.ts';
import { isDuplicate } from '../model/duplicate.ts';
import type { ParticipantRecord } from '../records.ts';

/** A step that only the body that answers for a data set of the service's takes. Its people are told apart before. */
export async function byService<T>(
  dataset: string,
  { model }: Context,
  { all }: Reads,
  decide: () => Decision<T>,
): Promise<Step<T>> {
  const activities = await all(model.collections.processingActivities, {});
  return {
    only: [
      activityFor(
        activities.sort((a, b) => (a._id < b._id ? -1 : 1)),
        dataset,
      )?.controller,
    ],
    who: 'the service itself',
    decide,
  };
}

/**
 * A caller's key for a write. All participants come by one organisation's token, and none hits upon another's key; whose it
 * is does not show, since case officers are told the log.
 */
export const keyFor = (caller: Caller, participant: string, idempotencyKey: string): string =>
  caller.kind === 'organisation' && caller.person?.role === 'PARTICIPANT'
    ? createHash('sha256').update(`${participant} ${idempotencyKey}`).digest('hex')
    : idempotencyKey;

/**
 * The recipient's reference to a participant, where it has none yet: 128 random bits, made when the first consent or
 * referral needs it (P9).
 */
export async function referenceFor(
  { _id, owner }: ParticipantRecord,
  recipient: string,
  { model }: Context,
  { all }: Reads,
): Promise<Along[]> {
  const { pseudonyms } = model.collections;
  const [found] = await all(pseudonyms, { participant: _id, recipient });
  if (found) return [];
  const reference = made(randomBytes(16).toString('base64url'), owner);
  return [along(pseudonyms, null, { ...reference, participant: _id, recipient })];
}

/** A write that made a reference or a referral at the same time as another one is taken once more, beside what that left. */
export async function onceMore<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return write();
  }
}
