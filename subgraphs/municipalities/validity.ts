import type { MunicipalityChangeRecord, MunicipalityRecord } from './records.ts';

type Told = Pick<MunicipalityRecord, 'validity' | 'predecessors' | 'successors'>;

const codes = (changes: readonly MunicipalityChangeRecord[]): string =>
  changes.map(({ municipality }) => municipality).join(' and ');

/**
 * The rule that a municipality breaks for some days on which its code does not hold, with the codes that hold instead;
 * undefined when it does hold. Before the first day it is recorded for, one that was made of no other may have held, too.
 */
export function outsideValidity(
  { validity, predecessors, successors }: Told,
  from: string,
  until: string,
): string | undefined {
  const { start, end } = validity;
  if (end !== undefined && until > end)
    return `must be a code that holds then: this one ended on ${end}${successors.length > 0 ? `, and ${codes(successors)} followed` : ''}`;
  if (from < start && predecessors?.length !== 0)
    return `must be a code that holds then: this one began on ${start}${predecessors ? `, after ${codes(predecessors)}` : ''}`;
  return undefined;
}
