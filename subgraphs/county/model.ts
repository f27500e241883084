import type { Connection } from 'mongoose';
import { type FiledCheck, factSchema } from '../shared/factModel.ts';
import { findAll } from '../shared/loader.ts';
import { createWriter } from '../shared/write.ts';
import { action, course } from './model/action.ts';
import { cooperationAgreement } from './model/agreement.ts';
import { obligation } from './model/obligation.ts';
import { activityPlan, annualReport, payout } from './model/payout.ts';
import { certification, goodPractice, studyVisit } from './model/practice.ts';
import { policyGoal, programme } from './model/programme.ts';
import type {
  ActionRecord,
  ActivityPlanRecord,
  AnnualReportRecord,
  CertificationRecord,
  CooperationAgreementRecord,
  CourseRecord,
  GoodPracticeRecord,
  PayoutRecord,
  PolicyGoalRecord,
  ProgrammeRecord,
  StoredObligation,
  StudyVisitRecord,
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
  const certifications = db.model<CertificationRecord>('Certification', certification);
  const goodPractices = db.model<GoodPracticeRecord>('GoodPractice', goodPractice);
  const studyVisits = db.model<StudyVisitRecord>('StudyVisit', studyVisit);
  const { changes, write } = createWriter(db);
  return {
    write,
    collections: {
      programmes,
      policyGoals,
      cooperationAgreements,
      activityPlans,
      payouts,
      actions,
      courses,
      annualReports: db.model<AnnualReportRecord>('AnnualReport', annualReport),
      obligations: db.model<StoredObligation>('Obligation', obligation),
      goodPractices,
      studyVisits,
      certifications,
      facts: db.model<FiledCheck>('Fact', factSchema),
      changes,
    },
    /** What one of the actions was inspired by, and what was shown at a visit or with a practice: a dozen at most. */
    practicesOf: (actions: readonly string[]) =>
      findAll(goodPractices, { actions: { $in: [...actions] } }).sort({ _id: 1 }),
    visitsOf: (actions: readonly string[]) =>
      findAll(studyVisits, { actions: { $in: [...actions] } }).sort({ firstDay: 1 }),
    visitsShowing: (practices: readonly string[]) =>
      findAll(studyVisits, { goodPractices: { $in: [...practices] } }).sort({ firstDay: 1 }),
    certificationsOf: (advisers: readonly string[]) =>
      findAll(certifications, { adviser: { $in: [...advisers] } }).sort({ _id: 1 }),
    /** Agreements that cover one of the municipalities, by id. */
    agreementsCovering: (ids: readonly string[]) =>
      findAll(cooperationAgreements, { 'onBehalfOf.municipality': { $in: [...ids] } }).sort({ _id: 1 }),
  };
}

export type Model = ReturnType<typeof createModel>;
