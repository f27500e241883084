import type { ReleasePlanRecord } from '../../../subgraphs/immigration/plan.ts';
import type { Draw } from '../draw.ts';
import { immigrationQuestions } from './questions/immigration.ts';
import { crossborderQuestions } from './questions/crossborder.ts';
import { municipalitiesQuestions } from './questions/municipalities.ts';
import type { Question } from './question.ts';

/** A question about any of the counts that the graph holds, of all partners. */
export function draw(plans: readonly ReleasePlanRecord[], by: Draw): Question {
  const kinds = [...immigrationQuestions(plans), ...crossborderQuestions, ...municipalitiesQuestions];
  return by.pick(kinds)(by);
}
