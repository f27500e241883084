import { Schema } from 'mongoose';
import {
  embedded,
  namedPartner,
  period,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  CertificationRecord,
  GoodPracticeRecord,
  StatedOrdinalRecord,
  StudyVisitRecord,
} from '../records.ts';
import { requiredDay, requiredPartner, requiredText, source } from './fields.ts';

const requiredString = { type: String, required: true };

export const goodPractice = new Schema<GoodPracticeRecord>(
  {
    ...storedFields,
    title: requiredText,
    country: { ...requiredString, match: /^[A-Z]{2}$/ },
    aliases: [String],
    provider: namedPartner,
    url: requiredString,
    lesson: requiredText,
    actions: [String],
  },
  storedOptions,
).index({ actions: 1, _id: 1 });

const ordinal = new Schema<StatedOrdinalRecord>(
  {
    among: { ...requiredString, enum: ['ALL', 'THEMATIC'] },
    position: { ...wholeNumber, required: true, min: 1 },
    provenance: source,
  },
  embedded,
);

export const studyVisit = new Schema<StudyVisitRecord>(
  {
    ...storedFields,
    programme: requiredString,
    kind: { ...requiredString, enum: ['KICK_OFF', 'THEMATIC'] },
    title: requiredText,
    period: { type: period, required: true },
    firstDay: requiredDay,
    places: [String],
    isOnline: { type: Boolean, required: true },
    host: requiredPartner,
    goodPractices: [String],
    actions: [String],
    statedOrdinals: [ordinal],
  },
  storedOptions,
)
  .index({ programme: 1, firstDay: 1, _id: 1 })
  .index({ actions: 1 })
  .index({ goodPractices: 1 });

export const certification = new Schema<CertificationRecord>(
  {
    ...storedFields,
    adviser: requiredString,
    kind: { ...requiredString, enum: ['FACILITATOR', 'MENTOR_COORDINATOR', 'ADVISER'] },
    grantedAt: requiredDay,
    validTo: scalarField('Date'),
    earlier: { type: [period], default: undefined },
  },
  storedOptions,
)
  .index({ adviser: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });
