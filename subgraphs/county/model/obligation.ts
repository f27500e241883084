import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  obligedParties,
  scalarField,
  storedFields,
  storedOptions,
} from '../../shared/fields.ts';
import { isDate } from '../../shared/scalars.ts';
import type { ObligationGateRecord, ObligationRecord } from '../records.ts';
import { requiredDay, requiredText } from './fields.ts';

const gate = new Schema<ObligationGateRecord>(
  {
    text: { type: localisedText, required: true },
    activityPlan: { type: String, required: true },
    liftedOn: scalarField('Date'),
  },
  embedded,
);

export const obligation = new Schema<ObligationRecord>(
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
        function (this: ObligationRecord, day: string) {
          return isDate(day) && day >= this.opensAt;
        },
        'must be a day, and not before the first one',
      ],
    },
    fulfilledAt: scalarField('Date'),
    isFollowed: { type: Boolean, required: true },
    gate,
  },
  storedOptions,
)
  .index({ dueAt: 1, _id: 1 })
  .index({ subject: 1, dueAt: 1, _id: 1 })
  .index({ kind: 1, dueAt: 1, _id: 1 })
  .index({ 'obligedParties.partner': 1, dueAt: 1, _id: 1 });
