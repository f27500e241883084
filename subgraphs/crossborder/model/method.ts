import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  provenance,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { type MethodOriginRecord, type MethodTrialRecord, TRIAL_STAGES } from '../planRecords.ts';
import type { ProjectMethodRecord } from '../records.ts';
import { country, municipalityId, oneOf, text } from './parts.ts';

const source = { provenance: { type: provenance, required: true } };

const origin = new Schema<MethodOriginRecord>(
  {
    countries: { type: [country], required: true },
    words: text,
    inspiration: { type: Boolean, required: true },
    ...source,
  },
  embedded,
);

const trial = new Schema<MethodTrialRecord>(
  {
    stage: oneOf(TRIAL_STAGES),
    place: text,
    country,
    municipality: municipalityId,
    count: { ...wholeNumber, min: 0 },
    unit: localisedText,
    ...source,
  },
  embedded,
);

export const projectMethod = new Schema<ProjectMethodRecord>(
  {
    ...storedFields,
    project: text,
    workPackage: text,
    name: { type: localisedText, required: true },
    origins: [origin],
    trials: [trial],
  },
  storedOptions,
)
  .index({ project: 1, _id: 1 })
  .index({ workPackage: 1, _id: 1 });
