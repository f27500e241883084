import { Schema } from 'mongoose';
import { countField, embedded, storedFields, storedOptions, wholeNumber } from '../../shared/fields.ts';
import type {
  CustomerFollowUpRecord,
  StartupCountsRecord,
  StartupFormRecord,
  StartupLevelRecord,
} from '../records.ts';

const count = { type: countField, required: true };
const year = { ...wholeNumber, required: true, min: 1900 };

const form = new Schema<StartupFormRecord>(
  { legalForm: { type: String, required: true, enum: ['SOLE', 'LIMITED'] }, count },
  embedded,
);

const level = new Schema<StartupLevelRecord>(
  {
    level: { type: String, required: true, enum: ['IDEA_OR_SEED', 'MID_PHASE', 'DEVELOPED'] },
    total: count,
    legalForms: [form],
  },
  embedded,
);

export const startupCounts = new Schema<StartupCountsRecord>(
  { ...storedFields, year, total: count, levels: [level] },
  storedOptions,
);

export const customerFollowUp = new Schema<CustomerFollowUpRecord>(
  { ...storedFields, year, guided: count, followedUp: count, registered: count },
  storedOptions,
);
