import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../../shared/day.ts';
import { along, type WriteInput, writtenBy } from '../../shared/write.ts';
import { CASES_DATASET, checkedText, openCase, unknownCase } from '../cases.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { CaseRecord, MentorMatchRecord, ProgressStepRecord } from '../records.ts';
import type { MatchMentorInput, RecordProgressInput } from '../types.generated.ts';
import { type CaseOutcome, outcomeOf } from './case.ts';
import { afterSteps } from './course.ts';
import { byService } from './service.ts';
import { withStep } from './steps.ts';

/** Writes one step to a case, with what follows from it: the furthest stage, and the course of who came so far. */
async function addStep(
  mutation: string,
  input: WriteInput & { caseReference: string },
  step: ProgressStepRecord,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CaseOutcome> {
  const which = { reference: checkedText(input.caseReference, 'caseReference') };
  const open = await openCase(which, [`Mutation.${mutation}`], context, info);
  if (open === undefined) return { case: null, failures: [unknownCase()] };
  const { cases: into, participants } = context.model.collections;
  const [id, today] = [open.file._id, localDay(context.now)];
  const outcome = await context.model.write<CaseRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (file, reads, by) => {
        const participant = await reads.one(participants, id);
        if (file === null || participant === null) return [unknownCase()];
        const changed = withStep(participant.programme, file.steps, step, today);
        const steps = 'steps' in changed ? changed.steps : file.steps;
        const after = await afterSteps(participant, steps, reads, context);
        return byService(CASES_DATASET, context, reads, () => {
          if ('failures' in changed) return changed;
          return {
            next: {
              ...file,
              ...writtenBy(file, { id, owner: file.owner, mutation, by, today }),
              steps,
            },
            along: [along(participants, participant, after)],
          };
        });
      },
    },
    context,
  );
  return outcomeOf(outcome, context);
}

/** Writes down a step of a participant's way. */
export async function recordProgress(
  input: RecordProgressInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CaseOutcome> {
  const { stage, on } = input;
  if (stage === 'MENTOR_MATCHED')
    return { case: null, failures: [failure('stage', 'MENTOR_NEEDED', 'must be written by matchMentor')] };
  return addStep('recordProgress', input, { stage, on }, context, info);
}

/** Matches a participant with a mentor; the step is of the first one. */
export function matchMentor(
  input: MatchMentorInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CaseOutcome> {
  const { organisation, on } = input;
  const match: MentorMatchRecord = { organisation, mentor: checkedText(input.mentor, 'mentor'), on };
  return addStep('matchMentor', input, { stage: 'MENTOR_MATCHED', on, mentors: [match] }, context, info);
}
