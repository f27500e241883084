import type { Connection, Model } from 'mongoose';
import type {
  CaseRecord,
  ParticipantRecord,
  RectificationRequestRecord,
  ProgressStepRecord,
} from '../records.ts';

interface Collections {
  cases: Model<CaseRecord>;
  participants: Model<ParticipantRecord>;
  rectificationRequests: Model<RectificationRequestRecord>;
}

/** What a request changes once it is accepted. */
export interface Correction {
  steps: ProgressStepRecord[];
  furthestStage: ParticipantRecord['furthestStage'];
  course: string | undefined;
}

/** Requests to put progress right, on a database. */
export function createRectifications(
  db: Connection,
  { cases, participants, rectificationRequests }: Collections,
) {
  return {
    addRectification: (made: RectificationRequestRecord) => rectificationRequests.insertMany([made]),
    /** The course of a cohort: everybody of it who came so far took the same one. Undefined when nobody did. */
    async courseOf({ programme, municipality, halfYear }: ParticipantRecord): Promise<string | undefined> {
      const found = await participants
        .findOne({ programme, municipality, halfYear, course: { $gt: '' } })
        .lean<ParticipantRecord | null>();
      return found?.course;
    },
    /** Decides a request and, with a correction, changes the progress, all or none. False when it was decided before. */
    async decideRectification(
      { _id, participant }: RectificationRequestRecord,
      change: Required<Pick<RectificationRequestRecord, 'state' | 'decidedAt'>>,
      correction?: Correction,
    ): Promise<boolean> {
      let decided = false;
      await db.transaction(async (session) => {
        const { modifiedCount } = await rectificationRequests.updateOne(
          { _id, state: 'REQUESTED' },
          { $set: change, $inc: { version: 1 } },
          { session },
        );
        decided = modifiedCount === 1;
        if (!decided || correction === undefined) return;
        const { steps, furthestStage, course } = correction;
        await cases.updateOne({ _id: participant }, { $set: { steps }, $inc: { version: 1 } }, { session });
        await participants.updateOne(
          { _id: participant },
          {
            $set: {
              ...(furthestStage !== undefined && { furthestStage }),
              ...(course !== undefined && { course }),
            },
            ...(course === undefined && { $unset: { course: '' } }),
            $inc: { version: 1 },
          },
          { session },
        );
      });
      return decided;
    },
  };
}
