import type { Reads } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { ParticipantRecord } from '../records.ts';

/**
 * The course that a participant who came so far took: their own, or that of their cohort, by who took it before them or by
 * the plan of the half-year. Undefined when there is none.
 */
export async function courseOf(
  { programme, municipality, halfYear, course }: ParticipantRecord,
  { one, all }: Reads,
  { model: { collections } }: Context,
): Promise<string | undefined> {
  if (course !== undefined) return course;
  const cohort = { programme, municipality, halfYear };
  const [other] = await all(collections.participants, { ...cohort, course: { $gt: '' } });
  if (other?.course !== undefined) return other.course;
  const plan = await one(collections.releasePlans, halfYear);
  return plan?.cohorts.find((each) => each.programme === programme && each.municipality === municipality)
    ?.course;
}
