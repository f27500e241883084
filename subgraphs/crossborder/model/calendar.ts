import { Schema } from 'mongoose';
import {
  localisedText,
  obligedParties,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { isDate } from '../../shared/scalars.ts';
import {
  MEETING_KINDS,
  type MeetingRecord,
  type MilestoneRecord,
  OBLIGATION_KINDS,
  type ProjectObligationRecord,
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
  .index({ workPackages: 1, date: 1, _id: 1 });

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

export const projectObligation = new Schema<ProjectObligationRecord>(
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
        function (this: ProjectObligationRecord, due: string | undefined) {
          return due === undefined || (isDate(due) && due >= (this.opensAt ?? due));
        },
        'must be a day, and not before the first one',
      ],
    },
    lastDay: {
      type: String,
      validate: [
        function (this: ProjectObligationRecord, last: string) {
          return last === (this.dueAt ?? '');
        },
        'must be the last day, or empty when there is none',
      ],
    },
    fulfilledAt: day,
    isFollowed: { type: Boolean, required: true },
  },
  storedOptions,
)
  .index({ lastDay: 1, _id: 1 })
  .index({ project: 1, lastDay: 1, _id: 1 })
  .index({ project: 1, kind: 1, lastDay: 1, _id: 1 })
  .index({ kind: 1, lastDay: 1, _id: 1 })
  .index({ meeting: 1, lastDay: 1, _id: 1 })
  .index({ isFollowed: 1, lastDay: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, lastDay: 1, _id: 1 });
