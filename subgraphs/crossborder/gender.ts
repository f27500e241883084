import { decimal, ratio } from '../shared/money.ts';
import type { GenderRuleRecord, ParticipantsRecord } from './planRecords.ts';

/**
 * The part of the less represented sex among those whose sex is recorded, against a project's rule (joint view 7). Not
 * assessable when a count is withheld, when there is nobody, or when nothing is released: a withheld count gives no share.
 */
export function genderBalance(
  { least, provenance }: GenderRuleRecord,
  participants: ParticipantsRecord | undefined,
) {
  if (participants === undefined) {
    return {
      least,
      status: 'NOT_ASSESSABLE' as const,
      explanation: 'Nothing is released.',
      provenance: [provenance],
    };
  }
  const { split, unknown } = participants;
  const rule = { least, split, unknown, provenance: [provenance, participants.provenance] };
  const { women, men } = { women: split.women.value, men: split.men.value };
  if (women === null || men === null)
    return { ...rule, status: 'NOT_ASSESSABLE' as const, explanation: 'A count is withheld.' };
  const smaller = Math.min(women, men);
  const all = women + men;
  if (all === 0) return { ...rule, status: 'NOT_ASSESSABLE' as const, explanation: 'There is nobody.' };
  const met = decimal(smaller).div(all).gte(decimal(least));
  return {
    ...rule,
    share: ratio(smaller, all, 4),
    status: met ? ('MET' as const) : ('NOT_MET' as const),
    explanation: `min(${women}, ${men}) ÷ (${women} + ${men}) ${met ? '≥' : '<'} ${least}`,
  };
}
