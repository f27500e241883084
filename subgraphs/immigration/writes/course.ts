import type { Reads } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { ParticipantRecord, ProgressStepRecord } from '../records.ts';
import { STAGES } from '../stages.ts';

/**
 * The course that a participant who came so far took: their own, or that of their cohort, by who took it before them or by
 * the plan of the half-year. Undefined when there is none.
 */
async function courseOf(
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

/** A participant as they are after the steps on record, so that the furthest stage and the course agree with them. */
export async function afterSteps(
  participant: ParticipantRecord,
  steps: readonly ProgressStepRecord[],
  reads: Reads,
  context: Context,
): Promise<ParticipantRecord> {
  const stages = STAGES[participant.programme];
  const furthestStage = stages.findLast((stage) => steps.some((step) => step.stage === stage)) ?? stages[0];
  const tookCourse =
    furthestStage !== undefined &&
    stages.includes('COURSE') &&
    stages.indexOf(furthestStage) >= stages.indexOf('COURSE');
  const course = tookCourse ? await courseOf(participant, reads, context) : undefined;
  const kept = { ...participant };
  delete kept.course;
  return {
    ...kept,
    ...(furthestStage !== undefined && { furthestStage }),
    ...(course !== undefined && { course }),
  };
}
