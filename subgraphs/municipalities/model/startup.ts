import { Schema } from 'mongoose';
import {
  countField,
  embedded,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type { StoredRecord } from '../../shared/records.ts';
import type {
  CustomerFollowUpRecord,
  StartupCohortRecord,
  StartupCountsRecord,
  StartupFormRecord,
  StartupLevelRecord,
  StartupOwnershipRecord,
  StartupPhaseRecord,
  StartupReportRecord,
  StartupSurvivalRecord,
} from '../records.ts';

const count = { type: countField, required: true };
const phase = { type: String, required: true, enum: ['IDEA_OR_SEED', 'MID_PHASE', 'DEVELOPED'] };
const handedIn = { ...wholeNumber, required: true, min: 0 };
const year = { ...wholeNumber, required: true, min: 1900, max: 9999 };

const form = new Schema<StartupFormRecord>(
  { legalForm: { type: String, required: true, enum: ['SOLE', 'LIMITED'] }, count },
  embedded,
);

const level = new Schema<StartupLevelRecord>(
  {
    level: phase,
    total: count,
    legalForms: [form],
  },
  embedded,
);

export const startupCounts = new Schema<StartupCountsRecord>(
  { ...storedFields, year, total: count, levels: [level] },
  storedOptions,
);

/** Who answers for the counts of a county's start-ups, and publishes them: the record's owner. */
export const startupStatistics = new Schema<StoredRecord>(
  { ...storedFields, _id: { ...scalarField('CountyId'), required: true } },
  storedOptions,
);

export const startupReport = new Schema<StartupReportRecord>(
  {
    ...storedFields,
    municipality: { ...scalarField('MunicipalityId'), required: true },
    year,
    phases: [new Schema<StartupPhaseRecord>({ level: phase, sole: handedIn, limited: handedIn }, embedded)],
    reportedOn: { ...scalarField('Date'), required: true },
  },
  storedOptions,
);

const survival = new Schema<StartupSurvivalRecord>(
  { years: { ...wholeNumber, required: true, min: 1 }, count },
  embedded,
);

const ownership = new Schema<StartupOwnershipRecord>(
  {
    ownership: { type: String, required: true, enum: ['WOMEN', 'MEN', 'MIXED', 'UNKNOWN'] },
    total: count,
    survived: [survival],
  },
  embedded,
);

export const startupCohort = new Schema<StartupCohortRecord>(
  {
    ...storedFields,
    registered: year,
    followedTo: { ...scalarField('Date'), required: true },
    total: count,
    survived: [survival],
    byOwnership: [ownership],
  },
  storedOptions,
);

export const customerFollowUp = new Schema<CustomerFollowUpRecord>(
  { ...storedFields, year, guided: count, followedUp: count, registered: count },
  storedOptions,
);
