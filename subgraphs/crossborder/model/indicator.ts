import { Schema } from 'mongoose';
import {
  countField,
  embedded,
  localisedText,
  namedPartner,
  period,
  provenance,
  sexSplit,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import {
  type IndicatorActualRecord,
  type IndicatorPartRecord,
  type IndicatorRecord,
  type IndicatorReportRecord,
  PROTECTIONS,
  type ReportedIndicatorRow,
} from '../records.ts';
import { country, decimal, oneOf, text } from './parts.ts';

const part = new Schema<IndicatorPartRecord>(
  {
    workPackage: String,
    label: text,
    value: decimal,
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const counts = { split: sexSplit, total: { type: countField, required: true } };
const actual = new Schema<IndicatorActualRecord>({ country, ...counts }, embedded);

export const indicator = new Schema<IndicatorRecord>(
  {
    ...storedFields,
    project: text,
    name: { type: localisedText, required: true },
    unit: { type: localisedText, required: true },
    disaggregation: oneOf(['WOMEN_MEN_MIXED', 'NONE']),
    protectedAs: oneOf(PROTECTIONS),
    target: decimal,
    parts: [part],
    listed: [String],
    actuals: [actual],
    actual: countField,
    position: { ...wholeNumber, required: true, min: 0 },
  },
  storedOptions,
).index({ project: 1, position: 1, _id: 1 });

export const indicatorReport = new Schema<IndicatorReportRecord>(
  {
    ...storedFields,
    indicator: text,
    partner: { type: namedPartner, required: true },
    country,
    period: { type: period, required: true },
    ...counts,
  },
  storedOptions,
).index({ indicator: 1, _id: 1 });

const reported = { ...wholeNumber, min: 0 };

export const reportedIndicator = new Schema<ReportedIndicatorRow>(
  {
    ...storedFields,
    project: text,
    indicator: text,
    country,
    year: { ...wholeNumber, required: true, min: 1000, max: 9999 },
    women: reported,
    men: reported,
    mixed: reported,
    total: reported,
  },
  storedOptions,
).index({ indicator: 1, _id: 1 });
