import { Schema } from 'mongoose';
import {
  localisedText,
  obligedParties,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { lateFor } from '../../shared/deadlines.ts';
import { isDate } from '../../shared/scalars.ts';
import {
  MEETING_KINDS,
  type MeetingRecord,
  type MilestoneRecord,
  OBLIGATION_KINDS,
  type StoredProjectObligation,
} from '../records.ts';
import { oneOf, text } from './parts.ts';

const day = scalarField('Date');
const words = { type: localisedText, required: true };
const number = { ...wholeNumber, min: 1 };

export const milestone = new Schema<MilestoneRecord>(
  {
    ...storedFields,
    project: text,
    date: { ...day, required: true },
    what: words,
    workPackages: [String],
    doneOn: day,
  },
  storedOptions,
)
  .index({ project: 1, date: 1, _id: 1 })
  .index({ workPackages: 1, date: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });

export const meeting = new Schema<MeetingRecord>(
  {
    ...storedFields,
    project: text,
    workPackage: text,
    kind: oneOf(MEETING_KINDS),
    title: words,
    timesPerYear: number,
    times: number,
    jointTimesPerYear: number,
    jointWith: String,
    note: String,
    heldOn: [day],
  },
  storedOptions,
)
  .index({ project: 1, _id: 1 })
  .index({ project: 1, kind: 1, _id: 1 })
  .index({ workPackage: 1, _id: 1 })
  .index({ workPackage: 1, kind: 1, _id: 1 });

export const projectObligation = new Schema<StoredProjectObligation>(
  {
    ...storedFields,
    project: text,
    workPackage: String,
    meeting: String,
    kind: oneOf(OBLIGATION_KINDS),
    title: words,
    of: String,
    obligedParties,
    opensAt: day,
    dueAt: {
      type: String,
      validate: [
        function (this: StoredProjectObligation, due: string | undefined) {
          return due === undefined || (isDate(due) && due >= (this.opensAt ?? due));
        },
        'must be a day, and not before the first one',
      ],
    },
    lastDay: {
      type: String,
      validate: [
        function (this: StoredProjectObligation, last: string) {
          return last === (this.dueAt ?? '');
        },
        'must be the last day, or empty when there is none',
      ],
    },
    fulfilledAt: day,
    isFollowed: { type: Boolean, required: true },
    lateFor: Number,
  },
  storedOptions,
)
  .pre('validate', function () {
    this.lateFor = lateFor(this);
  })
  .index({ lastDay: 1, _id: 1 })
  .index({ project: 1, lastDay: 1, _id: 1 })
  .index({ project: 1, kind: 1, lastDay: 1, _id: 1 })
  .index({ kind: 1, lastDay: 1, _id: 1 })
  .index({ meeting: 1, lastDay: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, lastDay: 1, _id: 1 })
  .index({ lateFor: 1, dueAt: 1, _id: 1 })
  .index({ project: 1, lateFor: 1, dueAt: 1, _id: 1 })
  .index({ kind: 1, lateFor: 1, dueAt: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, lateFor: 1, dueAt: 1, _id: 1 });
