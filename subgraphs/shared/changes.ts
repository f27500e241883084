import { createHash } from 'node:crypto';
import { type Connection, Schema } from 'mongoose';
import type { Caller, OrganisationCaller } from '../../schema/caller.ts';
import { type PageArgs, type PageRequest, pageRequest } from './connection.ts';
import { forbidden } from './errors.ts';
import { embedded, scalarField, wholeNumber } from './fields.ts';

/** One write: what `Change` tells, and by which key and input it came. */
export interface ChangeRecord {
  /** The caller's organisation and its idempotency key; of an import, a digest of what came by it. */
  _id: string;
  /** OrganisationId of who answers for the record, and may ask. */
  owner: string;
  /** Moment, ISO 8601 in UTC, which sorts as text. */
  at: string;
  mutation: string;
  type: string;
  record: string;
  version: number;
  along: string[];
  /** OrganisationId of the token. */
  by: string;
  supplier?: string;
  person?: { id: string; role: string };
  /** SHA-256 over the mutation and its whole input. */
  digest: string;
}

const text = { type: String, required: true, minlength: 1 };

const change = new Schema<ChangeRecord>(
  {
    _id: text,
    owner: { ...scalarField('OrganisationId'), required: true },
    at: text,
    mutation: text,
    type: text,
    record: text,
    version: { ...wholeNumber, required: true, min: 1 },
    along: [String],
    by: text,
    supplier: String,
    person: new Schema({ id: text, role: text }, { ...embedded, id: false }),
    digest: text,
  },
  { strict: 'throw', versionKey: false },
)
  .index({ owner: 1, at: 1, _id: 1 })
  .index({ owner: 1, record: 1, at: 1, _id: 1 });

/** A database's log of writes. */
export const changesOn = (db: Connection) => db.model<ChangeRecord>('Change', change);

/** The key of a write in the log: of one organisation, so that nobody hits upon another's. */
export const changeId = ({ consumer }: OrganisationCaller, idempotencyKey: string): string =>
  `${consumer} ${idempotencyKey}`;

/** The same value with the fields of every object in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, each]: [string, unknown]) => [field, ordered(each)]),
  );
}

/** What tells one input of a mutation from another. */
export const inputDigest = (mutation: string, input: object): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, ordered(input)]))
    .digest('hex');

interface ChangeArgs extends PageArgs {
  since: Date;
  record?: string | null;
}

/** The page of writes, oldest first, to the records that the caller's organisation answers for. FORBIDDEN without one. */
export function changePage(
  { since, record, ...page }: ChangeArgs,
  caller: Caller,
): PageRequest<ChangeRecord> {
  if (caller.kind !== 'organisation') throw forbidden('changes', 'a token is required');
  const filter = {
    owner: caller.consumer,
    ...(record != null && { record }),
    at: { $gte: since.toISOString() },
  };
  return pageRequest<ChangeRecord>(page, filter, 'at');
}

/** Resolvers of `Change`, the same wherever writes are told. */
export const changeResolvers = {
  id: ({ _id }: ChangeRecord) => _id,
  at: ({ at }: ChangeRecord) => new Date(at),
  by: ({ by }: ChangeRecord) => ({ __typename: 'Partner' as const, id: by }),
  supplier: ({ supplier }: ChangeRecord) =>
    supplier === undefined ? null : { __typename: 'Partner' as const, id: supplier },
  role: ({ person }: ChangeRecord) => person?.role ?? null,
};
