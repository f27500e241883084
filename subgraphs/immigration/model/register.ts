import { type Connection, Schema } from 'mongoose';
import { embedded, storedOptions, wholeNumber } from '../../shared/fields.ts';
import { findAll } from '../../shared/loader.ts';
import { ACTOR_ROLES, LEGAL_BASES } from '../purposes.ts';
import type { ActorRecord, DisclosureRecord, RegisterHeadRecord } from '../records.ts';
import { createRegister, type RegisterStore } from '../register.ts';
import { isDuplicate } from './duplicate.ts';

const text = { type: String, required: true, minlength: 1 };
const hash = { type: String, required: true, match: /^[0-9a-f]{64}$/ };
const seq = { ...wholeNumber, required: true, min: 1 };

const actor = new Schema<ActorRecord>(
  { id: text, role: { type: String, required: true, enum: ACTOR_ROLES } },
  embedded,
);

const disclosure = new Schema<DisclosureRecord>(
  {
    _id: hash,
    seq,
    previousHash: hash,
    hash,
    executionId: text,
    path: text,
    at: text,
    recipient: text,
    supplier: String,
    person: actor,
    subject: String,
    purpose: String,
    legalBasis: { type: String, enum: LEGAL_BASES },
    agreement: String,
    consent: String,
    fields: [text],
    operationHash: hash,
    decision: { type: String, required: true, enum: ['ALLOWED', 'DENIED'] },
    reason: String,
  },
  storedOptions,
)
  .index({ seq: 1 }, { unique: true })
  .index({ at: 1, _id: 1 })
  .index({ recipient: 1, at: 1, _id: 1 })
  .index({ subject: 1, at: 1, _id: 1 });

const registerHead = new Schema<RegisterHeadRecord>({ _id: text, seq, hash }, storedOptions);

/** The key of the one head. */
const HEAD = 'disclosures';
/** How often another process may be faster with the next row before it counts as a failure. */
const ATTEMPTS = 3;

/** The register of disclosures on a database. Nothing here changes or removes a row. */
export function createDisclosures(db: Connection) {
  const disclosures = db.model<DisclosureRecord>('Disclosure', disclosure);
  const registerHeads = db.model<RegisterHeadRecord>('RegisterHead', registerHead);

  const append: RegisterStore['append'] = async (keys, rows) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await db.transaction(
          async (session) => {
            const head = await registerHeads
              .findById(HEAD)
              .session(session)
              .lean<RegisterHeadRecord | null>();
            const known = await disclosures
              .find({ _id: { $in: [...keys] } })
              .session(session)
              .select('_id')
              .lean<{ _id: string }[]>();
            const added = rows(head ?? undefined, new Set(known.map(({ _id }) => _id)));
            const last = added.at(-1);
            if (last === undefined) return;
            await disclosures.insertMany(added, { session });
            await registerHeads.updateOne(
              { _id: HEAD },
              { $set: { seq: last.seq, hash: last.hash } },
              { session, upsert: true },
            );
          },
          { writeConcern: { w: 'majority' } },
        );
        return;
      } catch (error) {
        if (attempt === ATTEMPTS || !isDuplicate(error)) throw error;
      }
    }
  };

  return {
    collections: { disclosures, registerHeads },
    register: createRegister({ append }),
    /** Every read about a participant, oldest first. */
    disclosuresOf: (subject: string) => findAll(disclosures, { subject }).sort({ at: 1, _id: 1 }),
    countDisclosures: (subject: string) => disclosures.countDocuments({ subject }).exec(),
    /** Every row in the order of the register, one by one. */
    disclosuresInOrder: () => disclosures.find().sort({ seq: 1 }).lean<DisclosureRecord[]>().cursor(),
    /** The last row as it was noted; null before the first. */
    registerHead: () => registerHeads.findById(HEAD).lean<RegisterHeadRecord | null>(),
  };
}
