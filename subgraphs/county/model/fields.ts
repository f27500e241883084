import {
  localisedText,
  moneyField,
  namedPartner,
  provenance,
  scalarField,
  wholeNumber,
} from '../../shared/fields.ts';

export const requiredText = { type: localisedText, required: true };
export const requiredMoney = { type: moneyField, required: true };
export const requiredPartner = { type: namedPartner, required: true };
export const requiredDay = { ...scalarField('Date'), required: true };
export const requiredDecimal = { ...scalarField('Decimal'), required: true };
export const requiredYear = { ...wholeNumber, required: true, min: 1000, max: 9999 };
export const source = { type: provenance, required: true };
