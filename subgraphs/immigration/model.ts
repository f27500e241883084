import { type Connection, Schema } from 'mongoose';
import { type FiledCheck, factSchema } from '../shared/factModel.ts';
import { LEAST_THRESHOLD } from '../shared/disclosure.ts';
import {
  countField,
  embedded,
  namedPartner,
  period,
  scalarField,
  sexSplit,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../shared/fields.ts';
import { findAll } from '../shared/loader.ts';
import { createWriter } from '../shared/write.ts';
import { createAgreements } from './model/agreement.ts';
import { createCases } from './model/cases.ts';
import { createDisclosures } from './model/register.ts';
import { publication, releasePlan } from './model/publication.ts';
import { integrationScheme, settlementDecision } from './model/scheme.ts';
import { HALF_YEAR, type ReleasePlanRecord } from './plan.ts';
import type {
  CohortRecord,
  IntegrationSchemeRecord,
  MunicipalityCountRecord,
  ParticipantRecord,
  ParticipationRecord,
  ProgrammeSummaryRecord,
  ReleasePublicationRecord,
  ReachedRecord,
  SettlementDecisionRecord,
  StatisticalReleaseRecord,
  WorkPackageParticipantRecord,
} from './records.ts';
import { PROGRAMMES, STAGES } from './stages.ts';

const municipality = { ...scalarField('MunicipalityId'), required: true };
const programme = { type: String, required: true, enum: PROGRAMMES };
const stage = { type: String, enum: STAGES.STARTUP_TRAINING };
const sex = { type: String, required: true, enum: ['WOMAN', 'MAN'] };
const text = { type: String, required: true, minlength: 1 };
const addressGraded = { type: Boolean, required: true };
const count = { ...wholeNumber, required: true, min: 0 };

const participant = new Schema<ParticipantRecord>(
  {
    ...storedFields,
    programme,
    municipality,
    halfYear: { type: String, required: true, match: HALF_YEAR },
    sex,
    course: String,
    furthestStage: stage,
    addressGraded,
  },
  storedOptions,
)
  .index({ halfYear: 1, _id: 1 })
  .index({ addressGraded: 1, _id: 1 });

const workPackageParticipant = new Schema<WorkPackageParticipantRecord>(
  { ...storedFields, workPackage: text, sex, addressGraded },
  storedOptions,
).index({ workPackage: 1, _id: 1 });

const statisticalRelease = new Schema<StatisticalReleaseRecord>(
  {
    ...storedFields,
    _id: { ...scalarField('Date'), required: true },
    period: { type: period, required: true },
    threshold: { ...count, min: LEAST_THRESHOLD },
    entered: { type: countField, required: true },
    programmes: [
      new Schema<ProgrammeSummaryRecord>(
        { programme, entered: { type: countField, required: true } },
        embedded,
      ),
    ],
    municipalities: [
      new Schema<MunicipalityCountRecord>(
        { municipality, entered: { type: countField, required: true } },
        embedded,
      ),
    ],
    countTotal: count,
    countSuppressed: count,
  },
  storedOptions,
).index({ 'period.start': 1, _id: 1 });

const cohort = new Schema<CohortRecord>(
  {
    ...storedFields,
    programme,
    municipality,
    period: { type: period, required: true },
    summary: text,
    course: String,
    service: { type: namedPartner, required: true },
    size: { type: sexSplit, required: true },
    funnel: [
      new Schema<ReachedRecord>(
        { stage: { ...stage, required: true }, reached: { type: sexSplit, required: true } },
        embedded,
      ),
    ],
    release: { ...scalarField('Date'), required: true },
  },
  storedOptions,
)
  .index({ 'period.start': 1, _id: 1 })
  .index({ programme: 1, 'period.start': 1, _id: 1 })
  .index({ municipality: 1, 'period.start': 1, _id: 1 })
  .index({ programme: 1, municipality: 1, 'period.start': 1, _id: 1 })
  .index({ summary: 1, _id: 1 });

const participation = new Schema<ParticipationRecord>(
  { ...storedFields, split: { type: sexSplit, required: true } },
  storedOptions,
);

/** The immigration service's collections on a database, and the reads that need more than a key. */
export function createModel(db: Connection) {
  const participants = db.model<ParticipantRecord>('Participant', participant);
  const workPackageParticipants = db.model<WorkPackageParticipantRecord>(
    'WorkPackageParticipant',
    workPackageParticipant,
  );
  const statisticalReleases = db.model<StatisticalReleaseRecord>('StatisticalRelease', statisticalRelease);
  const cohorts = db.model<CohortRecord>('Cohort', cohort);
  const courseCounts = db.model<ParticipationRecord>('CourseCount', participation);
  const workPackageCounts = db.model<ParticipationRecord>('WorkPackageCount', participation);
  const integrationSchemes = db.model<IntegrationSchemeRecord>('IntegrationScheme', integrationScheme);
  const agreements = createAgreements(db);
  const register = createDisclosures(db);
  const cases = createCases(db);
  const { changes, write } = createWriter(db);
  return {
    write,
    ...agreements,
    ...register,
    ...cases,
    collections: {
      ...agreements.collections,
      ...register.collections,
      ...cases.collections,
      participants,
      workPackageParticipants,
      statisticalReleases,
      cohorts,
      courseCounts,
      workPackageCounts,
      integrationSchemes,
      settlementDecisions: db.model<SettlementDecisionRecord>('SettlementDecision', settlementDecision),
      facts: db.model<FiledCheck>('Fact', factSchema),
      releasePlans: db.model<ReleasePlanRecord>('ReleasePlan', releasePlan),
      publications: db.model<ReleasePublicationRecord>('Publication', publication),
      changes,
    },
    /** Keys of the participants at graded addresses and of what is kept of them; there are few. */
    async gradedKeys(): Promise<string[]> {
      const graded = (await findAll(participants, { addressGraded: true })).map(({ _id }) => _id);
      const kept = await Promise.all([
        cases.consentsOf(graded),
        cases.referralsOf(graded),
        cases.rectificationsOf(graded),
      ]);
      return [...graded, ...kept.flat().map(({ _id }) => _id)];
    },
    /** The cohorts of some summaries (municipality and year), by id. */
    cohortsOfSummaries: (keys: readonly string[]) =>
      findAll(cohorts, { summary: { $in: [...keys] } }).sort({ _id: 1 }),
    /** The releases of some half-years, by their first days; oldest first. */
    releasesOf: (firstDays: readonly string[]) =>
      findAll(statisticalReleases, { 'period.start': { $in: [...firstDays] } }).sort({
        'period.start': 1,
        _id: 1,
      }),
    /** Every programme's description; there are as many as programmes. */
    schemes: () => findAll(integrationSchemes, {}).sort({ _id: 1 }),
  };
}

export type Model = ReturnType<typeof createModel>;
