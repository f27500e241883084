import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  obligedParties,
  scalarField,
  storedFields,
  storedOptions,
} from '../../shared/fields.ts';
import { lateFor } from '../../shared/deadlines.ts';
import { isDate } from '../../shared/scalars.ts';
import type { ObligationGateRecord, StoredObligation } from '../records.ts';
import { requiredDay, requiredText } from './fields.ts';

const gate = new Schema<ObligationGateRecord>(
  {
    text: { type: localisedText, required: true },
    activityPlan: { type: String, required: true },
    liftedOn: scalarField('Date'),
  },
  embedded,
);

export const obligation = new Schema<StoredObligation>(
  {
    ...storedFields,
    subject: { type: String, required: true },
    kind: {
      type: String,
      required: true,
      enum: [
        'ACTIVITY_PLAN',
        'ANNUAL_REPORT',
        'PAYOUT',
        'QUARTERLY_REPORT',
        'FINAL_REPORT',
        'GATHERING',
        'MEETING',
        'DELIVERY',
      ],
    },
    title: requiredText,
    of: { type: String, required: true },
    obligedParties,
    opensAt: requiredDay,
    dueAt: {
      type: String,
      required: true,
      validate: [
        function (this: StoredObligation, day: string) {
          return isDate(day) && day >= this.opensAt;
        },
        'must be a day, and not before the first one',
      ],
    },
    fulfilledAt: scalarField('Date'),
    isFollowed: { type: Boolean, required: true },
    gate,
    lateFor: Number,
  },
  storedOptions,
)
  .pre('validate', function () {
    this.lateFor = lateFor(this);
  })
  .index({ dueAt: 1, _id: 1 })
  .index({ subject: 1, dueAt: 1, _id: 1 })
  .index({ kind: 1, dueAt: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, dueAt: 1, _id: 1 })
  .index({ lateFor: 1, dueAt: 1, _id: 1 })
  .index({ subject: 1, lateFor: 1, dueAt: 1, _id: 1 })
  .index({ kind: 1, lateFor: 1, dueAt: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, lateFor: 1, dueAt: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });
