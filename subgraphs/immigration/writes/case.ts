import type { Outcome } from '../../shared/write.ts';
import { viewOf } from '../cases.ts';
import type { Context } from '../loaders.ts';
import { NOBODY } from '../participants.ts';
import type { CaseRecord, ParticipantCaseView } from '../records.ts';
import type { InputFailure } from '../types.generated.ts';

/** What came of writing to a case. */
export interface CaseOutcome {
  case: ParticipantCaseView | null;
  failures: InputFailure[];
}

/** The same for a payload. A case at a graded address is nobody's to see but the participant's (P17). */
export async function outcomeOf(
  { record, failures }: Outcome<CaseRecord>,
  { loaders }: Context,
): Promise<CaseOutcome> {
  const participant = await loaders.participant.load(record?._id ?? NOBODY);
  const isShown = record !== null && participant?.addressGraded === false;
  return { case: isShown ? viewOf(record, participant) : null, failures };
}
