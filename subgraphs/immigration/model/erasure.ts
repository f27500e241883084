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

interface Collections {
  participants: Model<ParticipantRecord>;
  cases: Model<CaseRecord>;
  pseudonyms: Model<PseudonymRecord>;
  consents: Model<ConsentRecord>;
  referrals: Model<ReferralRecord>;
  rectificationRequests: Model<RectificationRequestRecord>;
  erasureRuns: Model<ErasureRunRecord>;
}

/** Which participants an erasure run takes. */
export interface Expiry {
  /** The first day that is kept. */
  before: string;
  /** The first half-year of which somebody can have entered on that day or later (`2021-H2`). */
  halfYear: string;
}

/** Erasure on a database. */
export function createErasure(db: Connection, all: Collections) {
  const { participants, cases, pseudonyms, consents, referrals, rectificationRequests, erasureRuns } = all;
  return {
    /**
     * Removes every participant who entered in a half-year that is over and has no step on the first kept day or later,
     * with everything that hangs on them, and notes the counts: all or none.
     */
    async erase(
      { before, halfYear }: Expiry,
      note: Pick<ErasureRunRecord, '_id' | 'owner' | 'version' | 'provenance' | 'at'>,
    ): Promise<ErasureRunRecord> {
      let run: ErasureRunRecord | undefined;
      await db.transaction(async (session) => {
        const followed = await findAll(cases, { 'steps.on': { $gte: before } }).session(session);
        const kept = followed.map(({ _id }) => _id);
        const gone = await findAll(participants, {
          halfYear: { $lt: halfYear },
          _id: { $nin: kept },
        }).session(session);
        const keys = gone.map(({ _id }) => _id);
        const own = { participant: { $in: keys } };
        await cases.deleteMany({ _id: { $in: keys } }, { session });
        const count = async (removed: Promise<{ deletedCount: number }>) => (await removed).deletedCount;
        run = {
          ...note,
          before,
          participants: await count(participants.deleteMany({ _id: { $in: keys } }, { session }).exec()),
          references: await count(pseudonyms.deleteMany(own, { session }).exec()),
          consents: await count(consents.deleteMany(own, { session }).exec()),
          referrals: await count(referrals.deleteMany(own, { session }).exec()),
          rectifications: await count(rectificationRequests.deleteMany(own, { session }).exec()),
        };
        await erasureRuns.insertMany([run], { session });
      });
      if (run === undefined) throw new Error('the erasure run was not written');
      return run;
    },
  };
}
