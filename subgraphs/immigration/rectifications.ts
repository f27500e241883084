import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../shared/day.ts';
import { notAvailable } from '../shared/errors.ts';
import { illegalStep, type Machine } from '../shared/machine.ts';
import { along, writtenBy } from '../shared/write.ts';
import { CASES_DATASET, officerOf, openCase } from './cases.ts';
import { failure } from './failure.ts';
import { inOrder } from './journey.ts';
import type { Context } from './loaders.ts';
import { NOBODY } from './participants.ts';
import type {
  CaseRecord,
  ParticipantRecord,
  ProgressStepRecord,
  RectificationRequestRecord,
} from './records.ts';
import { STAGES } from './stages.ts';
import type {
  DecideRectificationInput,
  InputFailure,
  IntegrationProgramme,
  JourneyStage,
  RequestRectificationInput,
} from './types.generated.ts';
import { afterSteps } from './writes/course.ts';
import { byService, keyFor } from './writes/service.ts';

export interface RectificationOutcome {
  request: RectificationRequestRecord | null;
  failures: InputFailure[];
}

const failed = (...failures: InputFailure[]): RectificationOutcome => ({ request: null, failures });

const REQUEST: Machine<RectificationRequestRecord['state']> = {
  REQUESTED: { decideRectification: 'ACCEPTED' },
  ACCEPTED: {},
  REJECTED: {},
};

/** A stage of another programme is no step of this one's participants; what comes of a programme is one of everybody's. */
export const belongs = (stage: JourneyStage, programme: IntegrationProgramme): boolean =>
  STAGES[programme].some((each) => each === stage) || !STAGES.STARTUP_TRAINING.some((each) => each === stage);

function faultOf(
  { stage, month }: RequestRectificationInput,
  { programme }: ParticipantRecord,
  { steps }: CaseRecord,
  today: string,
): InputFailure | undefined {
  if (!belongs(stage, programme))
    return failure('stage', 'OTHER_PROGRAMME', 'must be a step of the own programme');
  if (month != null && month > today.slice(0, 7))
    return failure('month', 'FUTURE', 'must not be later than this month');
  if (month == null && !steps.some((step) => step.stage === stage))
    return failure('stage', 'UNKNOWN', 'must be a step on record, or have a month');
  if (month == null && stage === STAGES[programme][0])
    return failure('month', 'REQUIRED', 'must be given: whoever entered is at the first stage');
  return undefined;
}

/** Asks for a step to be put right, by the participant. */
export async function requestRectification(
  input: RequestRectificationInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RectificationOutcome> {
  const { cases, participants, rectificationRequests: into } = context.model.collections;
  const open = await openCase('own', ['Mutation.requestRectification'], context, info);
  if (open === undefined) throw notAvailable();
  const { _id: key, owner } = open.participant;
  const { stage, month } = input;
  const [mutation, id, today] = ['requestRectification', randomUUID(), localDay(context.now)];
  const idempotencyKey = keyFor(context.caller, key, input.idempotencyKey);
  const { record, failures } = await context.model.write<RectificationRequestRecord>(
    {
      mutation,
      input: { ...input, idempotencyKey },
      into,
      id,
      step: async (_, reads, by) => {
        const [file, participant] = [await reads.one(cases, key), await reads.one(participants, key)];
        // Whoever was erased meanwhile leaves nothing behind (P20).
        if (file === null || participant === null) throw notAvailable();
        return byService(CASES_DATASET, context, reads, () => {
          // No case officer sees the case here, so nobody could decide (P17).
          const fault = participant.addressGraded
            ? failure('stage', 'ASK_THE_SERVICE', 'must be asked of the service itself, outside the graph')
            : faultOf(input, participant, file, today);
          if (fault) return { failures: [fault] };
          return {
            next: {
              version: 0,
              ...writtenBy(null, { id, owner, mutation, by, today }),
              participant: key,
              stage,
              ...(month != null && { month }),
              requestedAt: context.now,
              state: 'REQUESTED',
            },
            fences: [participant.halfYear],
          };
        });
      },
    },
    context,
  );
  return { request: record, failures };
}

/** The steps with one of them put right, in order. */
function corrected(
  steps: readonly ProgressStepRecord[],
  { stage, month }: RectificationRequestRecord,
): ProgressStepRecord[] {
  const former = steps.find((step) => step.stage === stage);
  const others = steps.filter((step) => step !== former);
  return inOrder(month === undefined ? others : [...others, { ...former, stage, on: `${month}-01` }]);
}

/** Decides a request; one that was decided before stays as it is. */
export async function decideRectification(
  input: DecideRectificationInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RectificationOutcome> {
  const { loaders, model } = context;
  const { rectificationRequests: into, cases, participants } = model.collections;
  const known = await loaders.rectificationRequest.load(input.request);
  await officerOf('Mutation.decideRectification', context, info, known?.participant);
  const someone = await loaders.participant.load(known?.participant ?? NOBODY);
  const unknown = failure('request', 'UNKNOWN', 'must be a request');
  if (someone?.addressGraded !== false) return failed(unknown);
  const [mutation, id, today] = ['decideRectification', input.request, localDay(context.now)];
  const { record, failures } = await model.write<RectificationRequestRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (request, reads, by) => {
        const file = request && (await reads.one(cases, request.participant));
        const participant = request && (await reads.one(participants, request.participant));
        if (request === null || file === null || participant === null) return [unknown];
        const steps = corrected(file.steps, request);
        const changed = await afterSteps(participant, steps, reads, context);
        return byService(CASES_DATASET, context, reads, () => {
          const illegal = illegalStep(REQUEST, request.state, mutation, 'request');
          if (illegal) return { failures: [illegal] };
          const changes = [along(cases, file, { ...file, steps }), along(participants, participant, changed)];
          return {
            next: {
              ...request,
              ...writtenBy(request, { id, owner: request.owner, mutation, by, today }),
              state: input.accept ? 'ACCEPTED' : 'REJECTED',
              decidedAt: context.now,
            },
            along: input.accept ? changes : [],
          };
        });
      },
    },
    context,
  );
  return { request: record, failures };
}
