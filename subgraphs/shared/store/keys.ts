import { ObjectId } from 'bson';
import { StoreError } from './values.ts';

/** The first byte of an encoded value: MongoDB's order of types, as far as the store compares them. */
export const RANK = { empty: 0x08, null: 0x10, number: 0x20, string: 0x30, id: 0x60, bool: 0x70, date: 0x80 };

/**
 * Encodes one value so that the order of the bytes is MongoDB's order of values and no encoding is a prefix of
 * another. An empty array comes before null, as in MongoDB's indexes.
 * Refuses (201) every type whose order is not implemented: a key is never approximated.
 */
export function encodeKey(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(RANK.null);
  if (typeof value === 'number') return encodeNumber(RANK.number, value);
  if (typeof value === 'string') return Buffer.concat([stringPrefix(value), Buffer.of(0, 0)]);
  if (typeof value === 'boolean') return Buffer.of(RANK.bool, value ? 1 : 0);
  if (value instanceof Date) return encodeNumber(RANK.date, value.getTime());
  if (value instanceof ObjectId) return Buffer.concat([Buffer.of(RANK.id), value.id]);
  if (Array.isArray(value) && value.length === 0) return Buffer.of(RANK.empty);
  throw new StoreError(201, 'the embedded store orders scalars only');
}

/** The same, so that the order of the bytes is that of a field's direction. */
export function directedKey(value: unknown, direction: 1 | -1): Buffer {
  const bytes = encodeKey(value);
  return direction === 1 ? bytes : Buffer.from(bytes.map((byte) => 0xff - byte));
}

/** The bytes that every encoded string with this beginning starts with. */
export function stringPrefix(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (!bytes.includes(0)) return Buffer.concat([Buffer.of(RANK.string), bytes]);
  return Buffer.from([RANK.string, ...[...bytes].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte]))]);
}

/** The smallest bytes after everything that starts with `bytes`. */
export function after(bytes: Buffer): Buffer {
  const at = bytes.findLastIndex((byte) => byte < 0xff);
  if (at < 0) return Buffer.alloc(16, 0xff);
  return Buffer.concat([bytes.subarray(0, at), Buffer.of((bytes[at] ?? 0) + 1)]);
}

function encodeNumber(rank: number, value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = rank;
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1);
  if (value >= 0) bytes[1] = (bytes[1] ?? 0) + 0x80;
  else for (let at = 1; at < 9; at++) bytes[at] = 0xff - (bytes[at] ?? 0);
  return bytes;
}
