import type { IntegrationProgramme, ProgressStage } from './types.generated.ts';

/**
 * The stages that a programme has, in order; whoever enters is at the first one. The action plan (Part III, action 1)
 * names them for the start-up training; for the mentor schemes these three are ASSUMED, and the introduction programme has
 * none in it.
 */
export const STAGES: Readonly<Record<IntegrationProgramme, readonly ProgressStage[]>> = {
  INTRO: [],
  STARTUP_TRAINING: [
    'PRE_COURSE',
    'INFO_NIGHT',
    'COURSE',
    'IDEA_VERIFIED',
    'TEAM_MATCHED',
    'MENTOR_MATCHED',
    'NETWORK_BUILT',
    'FIRST_CUSTOMER',
    'SCALING',
  ],
  MENTOR_TRAINEE: ['INFO_NIGHT', 'MENTOR_MATCHED', 'NETWORK_BUILT'],
};

/** Programmes in the order of a release's tree: further counts are withheld from the beginning on, so the smallest comes first. */
export const PROGRAMMES = ['MENTOR_TRAINEE', 'STARTUP_TRAINING', 'INTRO'] as const;
