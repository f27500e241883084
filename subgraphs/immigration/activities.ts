import type { Caller } from '../../schema/caller.ts';
import type { ProcessingActivityRecord } from './records.ts';

/** The active processing activity of a data set; undefined when there is none. Of several the first by id. */
export const activityFor = (
  activities: readonly ProcessingActivityRecord[],
  dataset: string,
): ProcessingActivityRecord | undefined =>
  activities.find(({ active, datasets }) => active && datasets.includes(dataset));

/** True when the caller's organisation is the controller of the data set: the service itself. */
export const isServiceItself = (
  activities: readonly ProcessingActivityRecord[],
  dataset: string,
  caller: Caller,
): boolean =>
  caller.kind === 'organisation' && activityFor(activities, dataset)?.controller === caller.consumer;
