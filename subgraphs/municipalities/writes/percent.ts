import { Decimal } from 'decimal.js';
import type { Failure } from '../../shared/failures.ts';
import { failure } from '../failure.ts';

/** Why a number is no per cent of a full post; none when it is one, or left out. */
export function percentFailures(field: string, given: string | null | undefined): Failure[] {
  if (given == null) return [];
  const percent = new Decimal(given);
  return percent.gt(0) && percent.lte(100)
    ? []
    : [failure(field, 'PERCENT', 'must be above 0 and at most 100')];
}
