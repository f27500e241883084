import { createHash } from 'node:crypto';

/** The same value with the fields of every object in order, so that its text does not depend on how it was made. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, each]: [string, unknown]) => [field, ordered(each)]),
  );
}

/**
 * SHA-256 over records by collection, as hexadecimal: of their JSON with all fields and all records of a collection in
 * order. Only of what is published; a digest of counts that are withheld would tell them to who tries all.
 */
export function digestOf(records: Readonly<Record<string, readonly { _id: string }[]>>): string {
  const byKey = (all: readonly { _id: string }[]) =>
    [...all].sort((one, other) => (one._id < other._id ? -1 : 1));
  const inOrder = Object.fromEntries(Object.entries(records).map(([name, all]) => [name, byKey(all)]));
  return createHash('sha256')
    .update(JSON.stringify(ordered(inOrder)))
    .digest('hex');
}
