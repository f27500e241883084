import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  namedPartner,
  provenance,
  storedFields,
  storedOptions,
} from '../../shared/fields.ts';
import type {
  AnnexLineRecord,
  DigitalToolRecord,
  PartnershipAgreementRecord,
  ToolTrainingRecord,
} from '../records.ts';

const code = { type: String, required: true, minlength: 1 };

const TOPICS = [
  'RESPONSIBLE',
  'OPENING_HOURS',
  'WORK_PERCENTAGE',
  'PARTNER_AGREEMENT',
  'SERVICES',
  'BRAND',
] as const;

const annexLine = new Schema<AnnexLineRecord>(
  {
    topic: { type: String, required: true, enum: TOPICS },
    requirement: { type: localisedText, required: true },
    alternativeTo: { type: String, enum: TOPICS },
  },
  embedded,
);

export const partnershipAgreement = new Schema<PartnershipAgreementRecord>(
  {
    ...storedFields,
    title: { type: localisedText, required: true },
    parties: [namedPartner],
    regulates: [localisedText],
    deliveries: [localisedText],
    annexLines: [annexLine],
    jointGoal: localisedText,
  },
  storedOptions,
);

const training = new Schema<ToolTrainingRecord>(
  {
    who: { type: namedPartner, required: true },
    purpose: { type: localisedText, required: true },
    provenance: { type: provenance, required: true },
  },
  embedded,
);

export const digitalTool = new Schema<DigitalToolRecord>(
  {
    ...storedFields,
    name: { type: localisedText, required: true },
    supplier: namedPartner,
    purposes: [localisedText],
    trained: [training],
    agreement: code,
  },
  storedOptions,
).index({ agreement: 1, _id: 1 });
