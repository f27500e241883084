import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  namedPartner,
  period,
  provenance,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  IntegrationSchemeRecord,
  SchemeFigureRecord,
  SchemeMentorRecord,
  SchemeStageRecord,
  SchemeStatementRecord,
  SettlementDecisionRecord,
} from '../records.ts';
import { PROGRAMMES, STAGES } from '../stages.ts';

const source = { type: provenance, required: true };
const text = { type: localisedText, required: true };
const count = { ...wholeNumber, required: true, min: 0 };

const stage = new Schema<SchemeStageRecord>(
  {
    stage: { type: String, required: true, enum: STAGES.STARTUP_TRAINING },
    text: localisedText,
    firstHeld: period,
    provenance: source,
  },
  embedded,
);

const mentor = new Schema<SchemeMentorRecord>(
  { who: { type: namedPartner, required: true }, role: text, provenance: source },
  embedded,
);

const statement = new Schema<SchemeStatementRecord>({ text, provenance: source }, embedded);

const figure = new Schema<SchemeFigureRecord>(
  { label: text, value: count, qualifier: String, provenance: source },
  embedded,
);

export const integrationScheme = new Schema<IntegrationSchemeRecord>(
  {
    ...storedFields,
    _id: { type: String, required: true, enum: PROGRAMMES },
    title: text,
    actions: [String],
    stages: [stage],
    mentors: [mentor],
    outcomes: [statement],
    successFactors: [statement],
    figures: [figure],
    progressTool: String,
  },
  storedOptions,
);

export const settlementDecision = new Schema<SettlementDecisionRecord>(
  {
    ...storedFields,
    municipality: { ...scalarField('MunicipalityId'), required: true },
    year: { ...count, min: 1900, max: 9999 },
    refugees: count,
    unaccompaniedMinors: { ...wholeNumber, min: 0 },
    excludesFamilyReunion: Boolean,
    decidedAt: { ...scalarField('Date'), required: true },
    body: { type: String, required: true, minlength: 1 },
  },
  storedOptions,
);
