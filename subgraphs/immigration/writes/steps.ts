import type { Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { failure } from '../failure.ts';
import { inOrder } from '../journey.ts';
import type { ProgressStepRecord } from '../records.ts';
import { STAGES } from '../stages.ts';
import type { IntegrationProgramme, JourneyStage } from '../types.generated.ts';

const OUTCOMES = ['COMPANY_REGISTERED', 'EMPLOYED', 'EDUCATION', 'LEFT'] as const;

/**
 * The steps that may come in one programme after its furthest stage: a later stage, since not everybody takes each, and
 * what comes of it, each once; and whatever may be `again`. Whoever has left takes none.
 */
function machineOf(
  programme: IntegrationProgramme,
  steps: readonly ProgressStepRecord[],
  again: readonly JourneyStage[],
): { machine: Machine<string>; state: string } {
  const taken = new Set<JourneyStage>(steps.map(({ stage }) => stage));
  const stages = STAGES[programme];
  const furthest = stages.findLastIndex((stage) => taken.has(stage));
  const state = taken.has('LEFT') ? 'LEFT' : (stages[furthest] ?? 'ENTERED');
  const later = [
    ...stages.slice(furthest + 1),
    ...OUTCOMES.filter((outcome) => !taken.has(outcome)),
    ...again,
  ];
  const allowed = taken.has('LEFT') ? {} : Object.fromEntries(later.map((stage) => [stage, stage]));
  return { machine: { [state]: allowed }, state };
}

/**
 * The steps on record with one more, or what is wrong with it. A further mentor goes into the step of the first one, on any
 * day since, whatever has come after it.
 */
export function withStep(
  programme: IntegrationProgramme,
  steps: readonly ProgressStepRecord[],
  step: ProgressStepRecord,
  today: string,
): { steps: ProgressStepRecord[] } | { failures: Failure[] } {
  const { stage, on, mentors } = step;
  const first = mentors && steps.find((each) => each.stage === stage);
  const { machine, state } = machineOf(programme, steps, first ? [stage] : []);
  const illegal = illegalStep(machine, state, stage, 'stage');
  const since = first ?? steps.at(-1);
  const rule = `must not be before the ${first ? 'first match' : 'last step on record'}`;
  const failures = [
    ...(illegal ? [illegal] : []),
    ...(on > today ? [failure('on', 'FUTURE', 'must not be later than today')] : []),
    ...(since !== undefined && on < since.on ? [failure('on', 'BEFORE_START', rule)] : []),
  ];
  if (failures.length > 0) return { failures };
  if (first === undefined) return { steps: inOrder([...steps, step]) };
  const matched = [...(first.mentors ?? []), ...(mentors ?? [])].sort((a, b) => a.on.localeCompare(b.on));
  return { steps: steps.map((each) => (each === first ? { ...each, mentors: matched } : each)) };
}
