import { Schema } from 'mongoose';
import { embedded, scalarField, storedFields, storedOptions, wholeNumber } from '../../shared/fields.ts';
import { CHANNELS, EFFECTS, JOURNEY_STAGES, PROGRESS_FIELDS, RECTIFICATION_STATES } from '../journey.ts';
import { PURPOSES } from '../purposes.ts';
import type {
  CaseRecord,
  ConsentRecord,
  ErasureRunRecord,
  HandoverRecord,
  MentorMatchRecord,
  PseudonymRecord,
  RectificationRequestRecord,
  ReferralRecord,
  ProgressStepRecord,
} from '../records.ts';

const text = { type: String, required: true, minlength: 1 };
const organisation = { ...scalarField('OrganisationId'), required: true };
const day = { ...scalarField('Date'), required: true };
const moment = { type: Date, required: true };
const stage = { type: String, required: true, enum: JOURNEY_STAGES };
const channel = { type: String, enum: CHANNELS };
const count = { ...wholeNumber, required: true, min: 0 };

const mentorMatch = new Schema<MentorMatchRecord>({ organisation, mentor: text, on: day }, embedded);

export const caseFile = new Schema<CaseRecord>(
  {
    ...storedFields,
    caseReference: text,
    subject: text,
    steps: [
      new Schema<ProgressStepRecord>(
        { stage, on: day, mentors: { type: [mentorMatch], default: undefined } },
        embedded,
      ),
    ],
  },
  storedOptions,
)
  .index({ caseReference: 1 }, { unique: true })
  .index({ subject: 1 }, { unique: true });

/** 128 random bits in base64url. */
export const pseudonym = new Schema<PseudonymRecord>(
  {
    ...storedFields,
    _id: { type: String, required: true, match: /^[\w-]{22}$/ },
    participant: text,
    recipient: organisation,
  },
  storedOptions,
).index({ participant: 1, recipient: 1 }, { unique: true });

export const consent = new Schema<ConsentRecord>(
  {
    ...storedFields,
    participant: text,
    recipient: organisation,
    adviser: String,
    purpose: { type: String, required: true, enum: PURPOSES },
    fields: {
      type: [{ type: String, enum: PROGRESS_FIELDS }],
      validate: { validator: (all: unknown[]) => all.length > 0, message: 'must name at least one field' },
    },
    effect: { type: String, required: true, enum: EFFECTS },
    given: moment,
    givenThrough: { ...channel, required: true },
    validTo: moment,
    language: { type: String, required: true, match: /^[a-z]{2,3}$/ },
    informationVersion: text,
    withdrawn: Date,
    withdrawnThrough: channel,
  },
  storedOptions,
)
  .index({ participant: 1, given: 1 })
  .index({ validTo: 1, _id: 1 });

export const referral = new Schema<ReferralRecord>(
  {
    ...storedFields,
    participant: text,
    recipient: organisation,
    adviser: text,
    referredAt: moment,
    handovers: [new Schema<HandoverRecord>({ adviser: text, at: moment }, embedded)],
  },
  storedOptions,
)
  .index({ participant: 1, recipient: 1 }, { unique: true })
  .index({ recipient: 1, adviser: 1, _id: 1 });

export const rectificationRequest = new Schema<RectificationRequestRecord>(
  {
    ...storedFields,
    participant: text,
    stage,
    month: scalarField('YearMonth'),
    requestedAt: moment,
    state: { type: String, required: true, enum: RECTIFICATION_STATES },
    decidedAt: Date,
  },
  storedOptions,
).index({ participant: 1, requestedAt: 1 });

export const erasureRun = new Schema<ErasureRunRecord>(
  {
    ...storedFields,
    at: text,
    before: day,
    participants: count,
    references: count,
    consents: count,
    referrals: count,
    rectifications: count,
  },
  storedOptions,
).index({ at: 1, _id: 1 });
