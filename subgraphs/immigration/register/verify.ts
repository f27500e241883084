import type { DisclosureRecord, RegisterHeadRecord } from '../records.ts';
import { hashOf, NOTHING_BEFORE } from './chain.ts';

/** A row as it was noted outside the store: its place and its hash. */
export type Anchor = Pick<RegisterHeadRecord, 'seq' | 'hash'>;

/** The register as its store has it, which may not be as it was written. */
export interface Kept {
  /** Every row, by `seq`. */
  rows: AsyncIterable<DisclosureRecord>;
  head: () => Promise<RegisterHeadRecord | null>;
}

/** What was found: how many rows there are, the last one, and every row that is not as it was written, in words. */
export interface Verdict {
  rows: number;
  last: Anchor | undefined;
  faults: string[];
}

/** What is wrong with a row for the one before it, which is undefined for the first. */
function* faultsOf(row: DisclosureRecord, before: Anchor | undefined): Generator<string> {
  const expected = (before?.seq ?? 0) + 1;
  if (hashOf(row) !== row.hash) yield `row ${row.seq}: altered`;
  if (row.seq > expected)
    yield row.seq === expected + 1
      ? `row ${expected}: removed`
      : `rows ${expected} to ${row.seq - 1}: removed`;
  else if (row.seq < expected) yield `row ${row.seq}: stands in the wrong place`;
  else if (row.previousHash !== (before?.hash ?? NOTHING_BEFORE))
    yield `row ${row.seq}: does not follow the row before; one of the two was altered or put there`;
}

/**
 * Reads the whole register and finds every row that was altered, removed, put in or moved since it was written: each must
 * have its own hash and the hash of the row before, and the last must be the head. Who rewrites every row to the end, and
 * the head, is found by an anchor: a row noted outside before.
 */
export async function verifyRegister(
  { rows, head }: Kept,
  anchors: readonly Anchor[] = [],
): Promise<Verdict> {
  const faults: string[] = [];
  const first = await head();
  const noted = [...anchors, ...(first === null ? [] : [first])];
  const met = new Set<Anchor>();
  let last: Anchor | undefined;
  let count = 0;
  for await (const row of rows) {
    count++;
    faults.push(...faultsOf(row, last));
    for (const each of noted.filter(({ seq }) => seq === row.seq)) {
      met.add(each);
      if (each.hash !== row.hash) faults.push(`row ${row.seq}: is not the row that was noted`);
    }
    last = { seq: row.seq, hash: row.hash };
  }
  for (const { seq } of noted.filter((each) => !met.has(each)))
    faults.push(`row ${seq}: removed; it was noted, and is not there`);
  // Rows that were written meanwhile are before the head of now.
  const end = await head();
  if (last !== undefined && (end === null || end.seq < last.seq))
    faults.push(
      `row ${last.seq}: put in; the register's head is ${end === null ? 'gone' : `row ${end.seq}`}`,
    );
  return { rows: count, last, faults: [...new Set(faults)] };
}
