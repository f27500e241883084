import { createHash } from 'node:crypto';
import type { DisclosureRecord, RegisterHeadRecord } from '../records.ts';

/** What the first row has as the hash of the one before. */
export const NOTHING_BEFORE = '0'.repeat(64);

/**
 * The only way to write a value of text, whole numbers, lists and parts down: members sorted by name, absent ones left
 * out, no white space. The same as RFC 8785 (JSON Canonicalization Scheme) for names in ASCII.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of a row: over all that it holds but the hash itself. */
export const hashOf = (row: object): string => sha256(canonical({ ...row, hash: undefined }));

/** A row made the next one of the chain. */
export function seal(
  row: Omit<DisclosureRecord, 'seq' | 'previousHash' | 'hash'>,
  head: Pick<RegisterHeadRecord, 'seq' | 'hash'> | undefined,
): DisclosureRecord {
  const linked = { ...row, seq: (head?.seq ?? 0) + 1, previousHash: head?.hash ?? NOTHING_BEFORE };
  return { ...linked, hash: hashOf(linked) };
}
