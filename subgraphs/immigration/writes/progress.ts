import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { along, type WriteInput, writtenBy } from '../../shared/write.ts';
import { CASES_DATASET, checkedText, openCase, unknownCase } from '../cases.ts';
import { failure } from '../failure.ts';
import { inOrder } from '../journey.ts';
import type { Context } from '../loaders.ts';
import type { CaseRecord, MentorMatchRecord, ProgressStepRecord } from '../records.ts';
import { STAGES } from '../stages.ts';
import type {
  IntegrationProgramme,
  JourneyStage,
  MatchMentorInput,
  RecordProgressInput,
} from '../types.generated.ts';
import { type CaseOutcome, outcomeOf } from './case.ts';
import { courseOf } from './course.ts';
import { byService } from './service.ts';

const OUTCOMES = ['COMPANY_REGISTERED', 'EMPLOYED', 'EDUCATION', 'LEFT'] as const;

/**
 * The steps that may come in one programme after its furthest stage: a later stage, since not everybody takes each, and
 * what comes of it, each once. Whoever has left takes none.
 */
function machineOf(
  programme: IntegrationProgramme,
  steps: readonly ProgressStepRecord[],
): { machine: Machine<string>; state: string } {
  const taken = new Set<JourneyStage>(steps.map(({ stage }) => stage));
  const stages = STAGES[programme];
  const furthest = stages.findLastIndex((stage) => taken.has(stage));
  const state = taken.has('LEFT') ? 'LEFT' : (stages[furthest] ?? 'ENTERED');
  const later = [...stages.slice(furthest + 1), ...OUTCOMES.filter((outcome) => !taken.has(outcome))];
  const allowed = taken.has('LEFT') ? {} : Object.fromEntries(later.map((stage) => [stage, stage]));
  return { machine: { [state]: allowed }, state };
}

/** What is wrong with a step on a day. */
function faultsOf(
  programme: IntegrationProgramme,
  steps: readonly ProgressStepRecord[],
  { stage, on }: ProgressStepRecord,
  today: string,
): Failure[] {
  const { machine, state } = machineOf(programme, steps);
  const illegal = illegalStep(machine, state, stage, 'stage');
  const last = steps.at(-1)?.on;
  return [
    ...(illegal ? [illegal] : []),
    ...(on > today ? [failure('on', 'FUTURE', 'must not be later than today')] : []),
    ...(last !== undefined && on < last
      ? [failure('on', 'BEFORE_START', 'must not be before the last step on record')]
      : []),
  ];
}

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
        const course = await courseOf(participant, reads, context);
        return byService(CASES_DATASET, context, reads, () => {
          const { programme } = participant;
          const another = step.mentors && file.steps.find(({ stage }) => stage === step.stage);
          const failures = faultsOf(
            programme,
            another ? file.steps.filter((each) => each !== another) : file.steps,
            step,
            today,
          );
          if (failures.length > 0) return { failures };
          const steps = another
            ? file.steps.map((each) =>
                each === another
                  ? { ...each, mentors: [...(each.mentors ?? []), ...(step.mentors ?? [])] }
                  : each,
              )
            : inOrder([...file.steps, step]);
          const stages = STAGES[programme];
          const furthestStage = stages.findLast((stage) => steps.some((each) => each.stage === stage));
          const tookCourse =
            furthestStage !== undefined &&
            stages.includes('COURSE') &&
            stages.indexOf(furthestStage) >= stages.indexOf('COURSE');
          return {
            next: {
              ...file,
              ...writtenBy(file, { id, owner: file.owner, mutation, by, today }),
              steps,
            },
            along: [
              along(participants, participant, {
                ...participant,
                ...(furthestStage !== undefined && { furthestStage }),
                ...(tookCourse && course !== undefined && { course }),
              }),
            ],
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
