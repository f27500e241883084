import type { Connection, Model } from 'mongoose';
import { findAll } from '../../shared/loader.ts';
import type {
  CaseRecord,
  ConsentRecord,
  ErasureRunRecord,
  ParticipantRecord,
  PseudonymRecord,
  RectificationRequestRecord,
  ReferralRecord,
} from '../records.ts';
import { createErasure } from './erasure.ts';
import { caseFile, consent, erasureRun, pseudonym, rectificationRequest, referral } from './participant.ts';
import { createRectifications } from './rectification.ts';
import { isDuplicate } from './duplicate.ts';

/** Everything about single participants on a database. Nothing of it is kept between requests. */
export function createCases(db: Connection, participants: Model<ParticipantRecord>) {
  const cases = db.model<CaseRecord>('Case', caseFile);
  const pseudonyms = db.model<PseudonymRecord>('Pseudonym', pseudonym);
  const consents = db.model<ConsentRecord>('Consent', consent);
  const referrals = db.model<ReferralRecord>('Referral', referral);
  const rectificationRequests = db.model<RectificationRequestRecord>(
    'RectificationRequest',
    rectificationRequest,
  );
  const erasureRuns = db.model<ErasureRunRecord>('ErasureRun', erasureRun);
  const collections = { cases, pseudonyms, consents, referrals, rectificationRequests, erasureRuns };
  const of = (keys: readonly string[]) => ({ participant: { $in: [...keys] } });
  const pair = ({ participant, recipient }: Pick<PseudonymRecord, 'participant' | 'recipient'>) => ({
    participant,
    recipient,
  });

  return {
    collections,
    ...createRectifications(db, { ...collections, participants }),
    ...createErasure(db, { ...collections, participants }),
    caseByReference: (caseReference: string) => cases.findOne({ caseReference }).lean<CaseRecord | null>(),
    caseBySubject: (subject: string) => cases.findOne({ subject }).lean<CaseRecord | null>(),
    pseudonymsOf: (keys: readonly string[]) => findAll(pseudonyms, of(keys)),
    /** In the order in which they were given. */
    consentsOf: (keys: readonly string[]) => findAll(consents, of(keys)).sort({ given: 1, _id: 1 }),
    /** Those in force at a moment that end before another, soonest first. */
    consentsEnding: (now: Date, until: Date) =>
      findAll(consents, { validTo: { $gt: now, $lt: until }, given: { $lte: now }, withdrawn: null }).sort({
        validTo: 1,
        _id: 1,
      }),
    referralsOf: (keys: readonly string[]) => findAll(referrals, of(keys)).sort({ referredAt: 1, _id: 1 }),
    rectificationsOf: (keys: readonly string[]) =>
      findAll(rectificationRequests, of(keys)).sort({ requestedAt: 1, _id: 1 }),
    /** An adviser's referrals, by key. */
    referralsTo: (recipient: string, adviser: string) =>
      findAll(referrals, { recipient, adviser }).sort({ _id: 1 }),

    /** Keeps a reference unless the recipient has one to the participant; the one that is kept. */
    async keepPseudonym(made: PseudonymRecord): Promise<PseudonymRecord> {
      const kept = async () => pseudonyms.findOne(pair(made)).lean<PseudonymRecord | null>();
      const found = await kept();
      if (found) return found;
      try {
        await pseudonyms.insertMany([made]);
        return made;
      } catch (error) {
        const other = isDuplicate(error) ? await kept() : null;
        if (!other) throw error;
        return other;
      }
    },
    addConsent: (made: ConsentRecord) => consents.insertMany([made]),
    /** The consent withdrawn, as it was when it had been before; null when the participant has no such one. */
    async withdrawConsent(
      key: Pick<ConsentRecord, '_id' | 'participant'>,
      change: Required<Pick<ConsentRecord, 'withdrawn' | 'withdrawnThrough'>>,
    ): Promise<ConsentRecord | null> {
      const { _id, participant } = key;
      await consents.updateOne({ _id, participant, withdrawn: null }, { $set: change, $inc: { version: 1 } });
      return consents.findOne({ _id, participant }).lean<ConsentRecord | null>();
    },
    /** False when the participant is referred to the recipient already. */
    async addReferral(made: ReferralRecord): Promise<boolean> {
      try {
        await referrals.insertMany([made]);
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    /** The referral with another adviser; null when there is no such one, or the adviser has it. */
    handOver: (_id: string, adviser: string, from: ReferralRecord['handovers'][number]) =>
      referrals
        .findOneAndUpdate(
          { _id, adviser: from.adviser },
          { $set: { adviser }, $push: { handovers: from }, $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<ReferralRecord | null>(),
  };
}
