import { STAGES } from './stages.ts';
import type {
  ConsentChannel,
  ConsentEffect,
  JourneyStage,
  ProgressField,
  RectificationState,
} from './types.generated.ts';

/** All steps of a participant's way, in the order in which they come. */
export const JOURNEY_STAGES: readonly JourneyStage[] = [
  ...STAGES.STARTUP_TRAINING,
  'COMPANY_REGISTERED',
  'EMPLOYED',
  'EDUCATION',
  'LEFT',
];

/** Steps in the order of their days, and within a day in the order in which they come. */
export const inOrder = <T extends { stage: JourneyStage; on: string }>(steps: readonly T[]): T[] =>
  [...steps].sort(
    (a, b) => a.on.localeCompare(b.on) || JOURNEY_STAGES.indexOf(a.stage) - JOURNEY_STAGES.indexOf(b.stage),
  );

/** What a consent can name, by the field of a participant that it opens. */
export const FIELDS = {
  programme: 'PROGRAMME',
  municipality: 'MUNICIPALITY',
  course: 'COURSE',
  progress: 'PROGRESS',
  furthestStage: 'FURTHEST_STAGE',
  referral: 'REFERRAL',
} as const satisfies Record<string, ProgressField>;

export const PROGRESS_FIELDS: readonly ProgressField[] = Object.values(FIELDS);
export const EFFECTS: readonly ConsentEffect[] = ['LIFTS_CONFIDENTIALITY', 'PROCESSING_BASIS'];
export const CHANNELS: readonly ConsentChannel[] = ['SCREEN', 'PAPER', 'TELEPHONE'];
export const RECTIFICATION_STATES: readonly RectificationState[] = ['REQUESTED', 'ACCEPTED', 'REJECTED'];
