import { Schema } from 'mongoose';
import { localDay } from '../../shared/day.ts';
import { moneyField, namedPartner, scalarField, storedFields, storedOptions } from '../../shared/fields.ts';
import { planId, payoutId } from '../ids.ts';
import type { ActivityPlanRecord, AnnualReportRecord, PayoutRecord } from '../records.ts';
import { dueMonth, instalment } from './agreement.ts';
import { requiredDay, requiredDecimal, requiredMoney, requiredYear } from './fields.ts';

const agreement = { type: String, required: true };

/** What a plan and a report of one year have in common. */
const ofYear = {
  agreement,
  year: requiredYear,
  dueAt: requiredDay,
  submittedAt: scalarField('Date'),
};

export const annualReport = new Schema<AnnualReportRecord>(
  {
    ...storedFields,
    _id: {
      type: String,
      required: true,
      validate: [
        function (this: AnnualReportRecord, id: string) {
          return id === planId(this.agreement, this.year);
        },
        'must be <agreement>:<year>',
      ],
    },
    ...ofYear,
    accounts: moneyField,
  },
  storedOptions,
)
  .index({ agreement: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });

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
    ...ofYear,
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
)
  .index({ agreement: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });

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
  .index({ agreement: 1, year: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });
