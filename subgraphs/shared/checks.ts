import type { Claim, FactRecord } from './facts.ts';
import { agree, covers, isCovered, isInOrder, lists, multiplies, resolves, sums } from './rules.ts';

export type Severity = 'OK' | 'INFO' | 'MISMATCH' | 'CONFLICT' | 'UNVERIFIABLE';

/** What a rule finds: `difference` is computed − stated throughout; all values as text in the fact's unit. */
export interface Finding {
  stated?: string;
  computed?: string;
  difference?: string;
  severity: Severity;
  /** The arithmetic or comparison in words. */
  explanation: string;
}

function apply(claim: Claim): Finding {
  switch (claim.rule) {
    case 'R1':
      return sums(claim);
    case 'R2':
      return multiplies(claim);
    case 'R3':
      return lists(claim);
    case 'R4':
      return isInOrder(claim);
    case 'R5':
      return covers(claim);
    case 'R6':
      return resolves(claim);
    case 'R7':
      return agree(claim);
    case 'R8':
      return isCovered(claim);
  }
}

/**
 * Applies a fact's rule. Exact arithmetic that does not come out is a MISMATCH, two sourced
 * statements that differ a CONFLICT, what rests on something not given UNVERIFIABLE. A judgement recorded with the fact
 * changes the weight of a finding, never whether there is one: what holds stays OK.
 */
export function check({ claim, judgement }: Pick<FactRecord, 'claim' | 'judgement'>): Finding {
  const finding = apply(claim);
  if (finding.severity === 'OK' || !judgement) return finding;
  return {
    ...finding,
    severity: judgement.severity,
    explanation: `${finding.explanation}. ${judgement.reason}`,
  };
}
