import { Schema } from 'mongoose';
import {
  embedded,
  period,
  scalarField,
  sexSplit,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  AttendanceRecord,
  MunicipalParticipationRecord,
  ParticipationRecord,
  ProjectReleaseRecord,
} from '../records.ts';
import { country, municipalityId, text } from './parts.ts';

const municipality = { ...municipalityId, required: true };
const people = { ...wholeNumber, required: true, min: 0 };
const split = { type: sexSplit, required: true };

export const attendance = new Schema<AttendanceRecord>(
  {
    ...storedFields,
    project: text,
    workPackage: text,
    event: text,
    country,
    municipality,
    women: people,
    men: people,
    unknown: people,
  },
  storedOptions,
).index({ project: 1, _id: 1 });

export const projectRelease = new Schema<ProjectReleaseRecord>(
  {
    ...storedFields,
    project: text,
    publishedAt: { ...scalarField('Date'), required: true },
    years: [{ ...wholeNumber, min: 1000, max: 9999 }],
    events: [String],
  },
  storedOptions,
).index({ project: 1, _id: 1 });

const fromMunicipality = new Schema<MunicipalParticipationRecord>({ municipality, split }, embedded);

export const participation = new Schema<ParticipationRecord>(
  {
    ...storedFields,
    project: text,
    workPackage: text,
    event: text,
    country,
    period: { type: period, required: true },
    split,
    municipalities: [fromMunicipality],
  },
  storedOptions,
)
  .index({ workPackage: 1, _id: 1 })
  .index({ workPackage: 1, country: 1, _id: 1 })
  .index({ event: 1, _id: 1 });
