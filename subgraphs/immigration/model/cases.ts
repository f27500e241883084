import type { Connection } from 'mongoose';
import { findAll } from '../../shared/loader.ts';
import type {
  CaseRecord,
  ConsentRecord,
  ErasureRunRecord,
  PseudonymRecord,
  RectificationRequestRecord,
  ReferralRecord,
} from '../records.ts';
import { caseFile, consent, erasureRun, pseudonym, rectificationRequest, referral } from './participant.ts';

/** Everything about single participants on a database. Nothing of it is kept between requests. */
export function createCases(db: Connection) {
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

  return {
    collections,
    caseByReference: (caseReference: string) => cases.findOne({ caseReference }).lean<CaseRecord | null>(),
    caseBySubject: (subject: string) => cases.findOne({ subject }).lean<CaseRecord | null>(),
    pseudonymsOf: (keys: readonly string[]) => findAll(pseudonyms, of(keys)),
    /** In the order in which they were given. */
    consentsOf: (keys: readonly string[]) => findAll(consents, of(keys)).sort({ given: 1, _id: 1 }),
    /** Some of those in force at a moment that end before another, soonest first, from the first on or after one of them. */
    consentsEnding: (now: Date, until: Date, most: number, after?: ConsentRecord) =>
      findAll(consents, {
        validTo: { $gt: now, $lt: until },
        given: { $lte: now },
        withdrawn: null,
        ...(after && {
          $or: [{ validTo: { $gt: after.validTo } }, { validTo: after.validTo, _id: { $gt: after._id } }],
        }),
      })
        .sort({ validTo: 1, _id: 1 })
        .limit(most),
    referralsOf: (keys: readonly string[]) => findAll(referrals, of(keys)).sort({ referredAt: 1, _id: 1 }),
    rectificationsOf: (keys: readonly string[]) =>
      findAll(rectificationRequests, of(keys)).sort({ requestedAt: 1, _id: 1 }),
    /** An adviser's referrals, by key. */
    referralsTo: (recipient: string, adviser: string) =>
      findAll(referrals, { recipient, adviser }).sort({ _id: 1 }),
  };
}
