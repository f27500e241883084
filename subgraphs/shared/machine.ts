import { type Failure, failure } from './failures.ts';

/** For each state of a record the steps, by mutation, that may be taken in it, each with the state that it leads to. */
export type Machine<State extends string> = Readonly<Record<State, Readonly<Record<string, State>>>>;

/** Why a step may not be taken in a state: ILLEGAL_STEP with those that may; undefined when it may. */
export function illegalStep<State extends string>(
  machine: Machine<State>,
  state: State,
  step: string,
  field: string,
): Failure | undefined {
  const legalSteps = Object.keys(machine[state]);
  if (legalSteps.includes(step)) return undefined;
  const rule = `is ${state}, which allows ${legalSteps.join(', ') || 'no further step'}`;
  return { ...failure(field, 'ILLEGAL_STEP', rule), state, legalSteps };
}
