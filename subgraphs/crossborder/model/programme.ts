import { Schema } from 'mongoose';
import {
  localisedText,
  moneyField,
  period,
  scalarField,
  storedFields,
  storedOptions,
} from '../../shared/fields.ts';
import { type ExchangeRateRecord, type InterregProgrammeRecord, RATE_KINDS } from '../records.ts';
import { currency, decimal, oneOf, text } from './parts.ts';

export const programme = new Schema<InterregProgrammeRecord>(
  {
    ...storedFields,
    name: { type: localisedText, required: true },
    period: { type: period, required: true },
    euFunding: moneyField,
    totalBudget: moneyField,
  },
  storedOptions,
);

const month = {
  ...scalarField('YearMonth'),
  required: [
    function (this: ExchangeRateRecord) {
      return this.kind === 'INFOREURO';
    },
    'is required for a monthly rate',
  ],
} as const;

export const exchangeRate = new Schema<ExchangeRateRecord>(
  { ...storedFields, programme: text, currency, month, rate: decimal, kind: oneOf(RATE_KINDS) },
  storedOptions,
)
  .index({ programme: 1, _id: 1 })
  .index({ currency: 1, _id: 1 })
  .index({ month: 1, _id: 1 })
  .index({ programme: 1, currency: 1, _id: 1 })
  .index({ programme: 1, month: 1, _id: 1 })
  .index({ currency: 1, month: 1, _id: 1 })
  .index({ programme: 1, currency: 1, month: 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });
