import { type ClientSession, type Connection, type Model, type QueryFilter, Schema } from 'mongoose';
import { LEAST_THRESHOLD } from '../../shared/disclosure.ts';
import { assess, type FiledCheck } from '../../shared/factModel.ts';
import {
  countField,
  embedded,
  namedPartner,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { findAll } from '../../shared/loader.ts';
import { releaseFacts, releasesWithoutGap } from '../facts.ts';
import { HALF_YEAR, type PlannedCohort, type PlannedWorkPackage, type ReleasePlanRecord } from '../plan.ts';
import type { Decision, Found } from '../publication.ts';
import type {
  CohortRecord,
  ParticipantRecord,
  ParticipationRecord,
  ReleasePublicationRecord,
  StatisticalReleaseRecord,
  WorkPackageParticipantRecord,
} from '../records.ts';
import { PROGRAMMES } from '../stages.ts';
import { offeredIn } from '../succession.ts';

const text = { type: String, required: true, minlength: 1 };
const count = { ...wholeNumber, required: true, min: 0 };
const threshold = { ...wholeNumber, required: true, min: LEAST_THRESHOLD };
const organisation = { ...scalarField('OrganisationId'), required: true };

const plannedCohort = new Schema<PlannedCohort>(
  {
    programme: { type: String, required: true, enum: PROGRAMMES },
    municipality: { ...scalarField('MunicipalityId'), required: true },
    course: String,
    seats: { ...wholeNumber, min: 1 },
  },
  embedded,
);

const came = new Schema<PlannedWorkPackage['came']>(
  { women: { type: countField, required: true }, men: { type: countField, required: true } },
  embedded,
);

const plannedWorkPackage = new Schema<PlannedWorkPackage>(
  { id: text, came: { type: came, required: true } },
  { ...embedded, id: false },
);

export const releasePlan = new Schema<ReleasePlanRecord>(
  {
    ...storedFields,
    _id: { ...text, match: HALF_YEAR },
    controller: organisation,
    threshold,
    cohorts: [plannedCohort],
    workPackages: [plannedWorkPackage],
    service: { type: namedPartner, required: true },
  },
  storedOptions,
);

export const publication = new Schema<ReleasePublicationRecord>(
  {
    ...storedFields,
    _id: { ...scalarField('Date'), required: true },
    by: organisation,
    person: String,
    at: { type: Date, required: true },
    halfYear: { ...text, match: HALF_YEAR },
    threshold,
    countTotal: count,
    countSuppressed: count,
    digest: { ...text, match: /^[0-9a-f]{64}$/ },
  },
  storedOptions,
);

interface Collections {
  participants: Model<ParticipantRecord>;
  workPackageParticipants: Model<WorkPackageParticipantRecord>;
  statisticalReleases: Model<StatisticalReleaseRecord>;
  cohorts: Model<CohortRecord>;
  courseCounts: Model<ParticipationRecord>;
  workPackageCounts: Model<ParticipationRecord>;
  facts: Model<FiledCheck>;
  releasePlans: Model<ReleasePlanRecord>;
  publications: Model<ReleasePublicationRecord>;
}

/** Reads all that a half-year's release is made from, in the session's transaction. */
async function find(of: Collections, halfYear: string, session: ClientSession): Promise<Found> {
  const all = <T>(model: Model<T>, filter: QueryFilter<T>) => findAll(model, filter).session(session);
  const [plan = null] = await all(of.releasePlans, { _id: halfYear });
  const offered = plan === null ? { cohorts: [], courses: [], workPackages: [] } : offeredIn(plan);
  const released = async <T extends { _id: string }>(model: Model<T>, ids: readonly string[]) => {
    const found = await model
      .find()
      .where('_id')
      .in([...ids])
      .session(session)
      .lean<T[]>();
    return new Set(found.map(({ _id }) => _id));
  };
  return {
    plan,
    people: {
      participants: await all(of.participants, { halfYear }),
      workPackageParticipants: await all(of.workPackageParticipants, {
        workPackage: { $in: offered.workPackages },
      }),
    },
    earlier: {
      releases: plan === null ? [] : await all(of.statisticalReleases, { owner: plan.owner }),
      released: {
        cohorts: await released(of.cohorts, offered.cohorts),
        courses: await released(of.courseCounts, offered.courses),
        workPackages: await released(of.workPackageCounts, offered.workPackages),
      },
    },
  };
}

/** Publishing in one transaction: what is read stays as it is until what `decide` makes of it is written. */
export const publishing =
  (db: Connection, of: Collections) =>
  async (halfYear: string, decide: (found: Found) => Decision): Promise<Decision> => {
    let decision: Decision | undefined;
    await db.transaction(async (session) => {
      const found = await find(of, halfYear, session);
      decision = decide(found);
      if ('refused' in decision) return;
      const { statisticalReleases, cohorts, courseCounts, workPackageCounts, publications } =
        decision.published;
      await of.statisticalReleases.insertMany(statisticalReleases, { session });
      await of.cohorts.insertMany(cohorts, { session });
      await of.courseCounts.insertMany(courseCounts, { session });
      await of.workPackageCounts.insertMany(workPackageCounts, { session });
      await of.publications.insertMany(publications, { session });
      const [{ owner }] = statisticalReleases;
      const releases = await findAll(of.statisticalReleases, { owner }).session(session);
      const facts = [...statisticalReleases.flatMap(releaseFacts), ...releasesWithoutGap(releases)].map(
        assess,
      );
      await of.facts.deleteMany({ _id: { $in: facts.map(({ _id }) => _id) } }, { session });
      await of.facts.insertMany(facts, { session });
    });
    if (decision === undefined) throw new Error('nothing was decided');
    return decision;
  };
