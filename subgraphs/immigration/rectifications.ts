import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../shared/day.ts';
import { notAvailable } from '../shared/errors.ts';
import { officerOf, openCase, type OpenCase } from './cases.ts';
import { failure } from './failure.ts';
import { JOURNEY_STAGES } from './journey.ts';
import type { Context } from './loaders.ts';
import { made } from './made.ts';
import type { Correction } from './model/rectification.ts';
import { NOBODY } from './participants.ts';
import type { ParticipantRecord, ProgressStepRecord, RectificationRequestRecord } from './records.ts';
import { STAGES } from './stages.ts';
import type {
  DecideRectificationInput,
  InputFailure,
  IntegrationProgramme,
  JourneyStage,
  RequestRectificationInput,
} from './types.generated.ts';

export interface RectificationOutcome {
  request: RectificationRequestRecord | null;
  failures: InputFailure[];
}

const failed = (...failures: InputFailure[]): RectificationOutcome => ({ request: null, failures });

/** A stage of another programme is no step of this one's participants; what comes of a programme is one of everybody's. */
const belongs = (stage: JourneyStage, programme: IntegrationProgramme): boolean =>
  STAGES[programme].some((each) => each === stage) || !STAGES.STARTUP_TRAINING.some((each) => each === stage);

function faultOf(
  { stage, month }: RequestRectificationInput,
  { participant, steps }: OpenCase,
): InputFailure | undefined {
  if (!belongs(stage, participant.programme))
    return failure('stage', 'OTHER_PROGRAMME', 'must be a step of the own programme');
  if (month != null && month > localDay(new Date()).slice(0, 7))
    return failure('month', 'FUTURE', 'must not be later than this month');
  if (month == null && !steps.some((step) => step.stage === stage))
    return failure('stage', 'UNKNOWN', 'must be a step on record, or have a month');
  if (month == null && stage === STAGES[participant.programme][0])
    return failure('month', 'REQUIRED', 'must be given: whoever entered is at the first stage');
  return undefined;
}

/** Asks for a step to be put right, by the participant. */
export async function requestRectification(
  input: RequestRectificationInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RectificationOutcome> {
  const open = await openCase('own', ['Mutation.requestRectification'], context, info);
  if (open === undefined) throw notAvailable();
  const fault = faultOf(input, open);
  if (fault) return failed(fault);
  const { participant } = open;
  const { stage, month } = input;
  const request: RectificationRequestRecord = {
    ...made(randomUUID(), participant.owner),
    participant: participant._id,
    stage,
    ...(month != null && { month }),
    requestedAt: new Date(),
    state: 'REQUESTED',
  };
  await context.model.addRectification(request);
  context.loaders.forget(participant._id);
  return { request, failures: [] };
}

/** The steps with one of them put right, in order. */
function corrected(
  steps: readonly ProgressStepRecord[],
  { stage, month }: RectificationRequestRecord,
): ProgressStepRecord[] {
  const others = steps.filter((step) => step.stage !== stage);
  const all = month === undefined ? others : [...others, { stage, on: `${month}-01` }];
  return all.sort(
    (a, b) => a.on.localeCompare(b.on) || JOURNEY_STAGES.indexOf(a.stage) - JOURNEY_STAGES.indexOf(b.stage),
  );
}

/** What an accepted request changes, so that the furthest stage and the course agree with the steps. */
async function correctionOf(
  request: RectificationRequestRecord,
  participant: ParticipantRecord,
  before: readonly ProgressStepRecord[],
  { model }: Context,
): Promise<Correction> {
  const steps = corrected(before, request);
  const stages = STAGES[participant.programme];
  const furthestStage = stages.findLast((stage) => steps.some((step) => step.stage === stage)) ?? stages[0];
  const tookCourse = furthestStage !== undefined && stages.indexOf(furthestStage) >= stages.indexOf('COURSE');
  const course =
    stages.includes('COURSE') && tookCourse
      ? (participant.course ?? (await model.courseOf(participant)))
      : undefined;
  return { steps, furthestStage, course };
}

/** Decides a request; one that was decided before stays as it is. */
export async function decideRectification(
  { request: id, accept }: DecideRectificationInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RectificationOutcome> {
  const { loaders, model } = context;
  const request = await loaders.rectificationRequest.load(id);
  await officerOf('Mutation.decideRectification', context, info, request?.participant);
  const [participant, file] = await Promise.all([
    loaders.participant.load(request?.participant ?? NOBODY),
    loaders.caseFile.load(request?.participant ?? NOBODY),
  ]);
  if (request === null || file === null || participant?.addressGraded !== false)
    return failed(failure('request', 'UNKNOWN', 'must be a request'));
  const change = { state: accept ? ('ACCEPTED' as const) : ('REJECTED' as const), decidedAt: new Date() };
  const correction = accept ? await correctionOf(request, participant, file.steps, context) : undefined;
  const decided = await model.decideRectification(request, change, correction);
  loaders.forget(participant._id);
  return decided
    ? { request: { ...request, ...change }, failures: [] }
    : failed(failure('request', 'DECIDED', 'must not have been decided'));
}
