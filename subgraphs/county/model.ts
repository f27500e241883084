import type { Connection } from 'mongoose';
import { type CheckRecord, factSchema } from '../shared/factModel.ts';
import { findAll } from '../shared/loader.ts';
import { action, course } from './model/action.ts';
import { cooperationAgreement } from './model/agreement.ts';
import { activityPlan, payout } from './model/payout.ts';
import { policyGoal, programme } from './model/programme.ts';
import type {
  ActionRecord,
  ActivityPlanRecord,
  CooperationAgreementRecord,
  CourseRecord,
  PayoutRecord,
  PolicyGoalRecord,
  ProgrammeRecord,
} from './records.ts';

/** The county's collections on a database, and the reads that need more than a key. */
export function createModel(db: Connection) {
  const programmes = db.model<ProgrammeRecord>('Programme', programme);
  const policyGoals = db.model<PolicyGoalRecord>('PolicyGoal', policyGoal);
  const cooperationAgreements = db.model<CooperationAgreementRecord>(
    'CooperationAgreement',
    cooperationAgreement,
  );
  const activityPlans = db.model<ActivityPlanRecord>('ActivityPlan', activityPlan);
  const payouts = db.model<PayoutRecord>('Payout', payout);
  const actions = db.model<ActionRecord>('Action', action);
  const courses = db.model<CourseRecord>('Course', course);
  return {
    collections: {
      programmes,
      policyGoals,
      cooperationAgreements,
      activityPlans,
      payouts,
      actions,
      courses,
      facts: db.model<CheckRecord>('Fact', factSchema),
    },
    /** Agreements that cover one of the municipalities, by id. */
    agreementsCovering: (ids: readonly string[]) =>
      findAll(cooperationAgreements, { 'onBehalfOf.municipality': { $in: [...ids] } }).sort({ _id: 1 }),
  };
}

export type Model = ReturnType<typeof createModel>;

/** A filter on `period`: the day is inside, both ends included. */
export const inForce = (day: string) => ({
  'period.start': { $lte: day },
  $or: [{ 'period.end': { $exists: false } }, { 'period.end': { $gte: day } }],
});
