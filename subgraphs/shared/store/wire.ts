import { deserialize, serialize } from 'bson';
import type { Doc } from './values.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER_BYTES = 16;
const MAX_MESSAGE_BYTES = 48_000_000;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** One request of the wire protocol; `answerless` ones expect no reply. */
export type Message = { id: number; legacy: boolean; answerless: boolean; body: Doc };

/** The length that a message announces; 0 before enough has arrived. Throws when it is not the wire protocol. */
export function lengthOf(start: Buffer): number {
  if (start.length < 4) return 0;
  const length = start.readInt32LE(0);
  if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES) throw new Error(`message of ${length} bytes`);
  return length;
}

/** Reads a message. Throws when it is of another kind or malformed. */
export function readMessage(message: Buffer): Message {
  const id = message.readInt32LE(4);
  const kind = message.readInt32LE(12);
  if (kind === OP_QUERY) return { id, legacy: true, answerless: false, body: readQuery(message) };
  if (kind !== OP_MSG) throw new Error(`unsupported wire operation ${kind}`);
  const flags = message.readUInt32LE(HEADER_BYTES);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let body: Doc = {};
  const sequences: Doc = {};
  for (let at = HEADER_BYTES + 4; at < end;) {
    const section = message[at++];
    const length = lengthIn(message, at, end);
    if (section === 0) body = deserialize(message.subarray(at, at + length));
    else if (section === 1) readSequence(message.subarray(at, at + length), sequences);
    else throw new Error('unknown section');
    at += length;
  }
  return { id, legacy: false, answerless: (flags & MORE_TO_COME) !== 0, body: { ...body, ...sequences } };
}

/** Frames the answer to a message. */
export function frame({ id, legacy }: Message, answer: Doc): Buffer {
  const body = serialize(answer, { ignoreUndefined: true });
  const before = Buffer.alloc(legacy ? HEADER_BYTES + 20 : HEADER_BYTES + 5);
  before.writeInt32LE(before.length + body.length, 0);
  before.writeInt32LE(id, 8);
  before.writeInt32LE(legacy ? OP_REPLY : OP_MSG, 12);
  if (legacy) before.writeInt32LE(1, HEADER_BYTES + 16);
  return Buffer.concat([before, body]);
}

/** The first handshake of a driver is a query on `admin.$cmd`. */
function readQuery(message: Buffer): Doc {
  const end = message.indexOf(0, HEADER_BYTES + 4);
  return { ...deserialize(message.subarray(end + 9)), $db: 'admin' };
}

/** A document sequence: its name, then documents to its end. */
function readSequence(section: Buffer, sequences: Doc): void {
  const nameEnd = section.indexOf(0, 4);
  const documents: Doc[] = [];
  for (let at = nameEnd + 1; at < section.length;) {
    const length = lengthIn(section, at, section.length);
    documents.push(deserialize(section.subarray(at, at + length)));
    at += length;
  }
  sequences[section.toString('utf8', 4, nameEnd)] = documents;
}

function lengthIn(bytes: Buffer, at: number, end: number): number {
  const length = bytes.readInt32LE(at);
  if (length < 5 || at + length > end) throw new Error('malformed section');
  return length;
}
