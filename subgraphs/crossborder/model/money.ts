import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  moneyField,
  namedPartner,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import {
  type BudgetLineRecord,
  COST_CATEGORIES,
  FINANCING_KINDS,
  type FinancingSourceRecord,
} from '../records.ts';
import { country, municipalityId, oneOf, text } from './parts.ts';

const units = new Schema<NonNullable<BudgetLineRecord['units']>>(
  { count: { ...wholeNumber, required: true, min: 0 }, price: { type: moneyField, required: true } },
  embedded,
);
const position = { ...wholeNumber, required: true, min: 0 };

export const budgetLine = new Schema<BudgetLineRecord>(
  {
    ...storedFields,
    project: text,
    workPackage: text,
    country,
    category: oneOf(COST_CATEGORIES),
    amount: moneyField,
    description: localisedText,
    units,
    paidMonths: { ...wholeNumber, min: 1 },
    position,
  },
  storedOptions,
)
  .index({ project: 1 })
  .index({ workPackage: 1, position: 1, _id: 1 })
  .index({ workPackage: 1, country: 1, position: 1, _id: 1 });

export const financingSource = new Schema<FinancingSourceRecord>(
  {
    ...storedFields,
    project: text,
    label: text,
    country,
    payers: [namedPartner],
    payerMunicipalities: [municipalityId],
    unnamedMunicipalities: { type: Boolean, required: true },
    splitKnown: { type: Boolean, required: true },
    kind: oneOf(FINANCING_KINDS),
    amount: moneyField,
    countsAsActual: { type: Boolean, required: true },
    qualifier: String,
    position,
  },
  storedOptions,
)
  .index({ project: 1, position: 1, _id: 1 })
  .index({ project: 1, country: 1, position: 1, _id: 1 })
  .index({ payerMunicipalities: 1, _id: 1 });
