import { Schema } from 'mongoose';
import { LEAST_THRESHOLD } from '../../shared/disclosure.ts';
import {
  countField,
  embedded,
  namedPartner,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { HALF_YEAR, type PlannedCohort, type PlannedWorkPackage, type ReleasePlanRecord } from '../plan.ts';
import type { ReleasePublicationRecord } from '../records.ts';
import { PROGRAMMES } from '../stages.ts';

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
