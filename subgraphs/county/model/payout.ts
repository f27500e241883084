import { Schema } from 'mongoose';
import { moneyField, namedPartner, scalarField, storedFields, storedOptions } from '../../shared/fields.ts';
import { planId, payoutId } from '../ids.ts';
import type { ActivityPlanRecord, PayoutRecord } from '../records.ts';
import { localDay } from '../states.ts';
import { dueMonth, instalment } from './agreement.ts';
import { requiredDay, requiredDecimal, requiredMoney, requiredYear } from './fields.ts';

const agreement = { type: String, required: true };

export const activityPlan = new Schema<ActivityPlanRecord>(
  {
    ...storedFields,
    _id: {
      type: String,
      required: true,
      validate: [
        function (this: ActivityPlanRecord, id: string) {
          return id === planId(this.agreement, this.year);
        },
        'must be <agreement>:<year>',
      ],
    },
    agreement,
    year: requiredYear,
    dueAt: requiredDay,
    submittedAt: scalarField('Date'),
    budget: moneyField,
    approvedAt: {
      type: Date,
      validate: [
        function (this: ActivityPlanRecord, at: Date | undefined) {
          return at === undefined || (this.submittedAt !== undefined && this.submittedAt <= localDay(at));
        },
        'must not be before the plan is handed in',
      ],
    },
    approvedBy: namedPartner,
  },
  storedOptions,
).index({ agreement: 1, _id: 1 });

export const payout = new Schema<PayoutRecord>(
  {
    ...storedFields,
    _id: {
      type: String,
      required: true,
      validate: [
        function (this: PayoutRecord, id: string) {
          return id === payoutId(this.agreement, this.year, this.instalment);
        },
        'must be <agreement>:<year>:<instalment in two digits>',
      ],
    },
    agreement,
    year: requiredYear,
    instalment,
    share: requiredDecimal,
    dueMonth,
    amount: requiredMoney,
    paidAt: scalarField('Date'),
  },
  storedOptions,
)
  .index({ agreement: 1, _id: 1 })
  .index({ agreement: 1, year: 1, _id: 1 });
