import {
  localisedText,
  moneyField,
  namedPartner,
  provenance,
  scalarField,
  wholeNumber,
} from '../../shared/fields.ts';
import type { MoneyRecord } from '../../shared/records.ts';

export const requiredText = { type: localisedText, required: true };
const notBelowZero = 'must not be below zero';
const decimalField = scalarField('Decimal');
export const requiredMoney = {
  type: moneyField,
  required: true,
  validate: {
    validator: (amount: MoneyRecord | undefined) => !amount || amount.minor >= 0,
    message: notBelowZero,
  },
};
export const requiredPartner = { type: namedPartner, required: true };
export const requiredDay = { ...scalarField('Date'), required: true };
export const requiredDecimal = {
  ...decimalField,
  validate: [
    decimalField.validate,
    { validator: (value: string | undefined) => value?.startsWith('-') !== true, message: notBelowZero },
  ],
  required: true,
};
export const requiredYear = { ...wholeNumber, required: true, min: 1000, max: 9999 };
export const source = { type: provenance, required: true };
