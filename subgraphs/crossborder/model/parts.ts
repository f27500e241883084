import { scalarField } from '../../shared/fields.ts';

export const text = { type: String, required: true, minlength: 1 };
export const country = { type: String, required: true, match: /^[A-Z]{2}$/ };
export const currency = { type: String, required: true, match: /^[A-Z]{3}$/ };
export const decimal = { ...scalarField('Decimal'), required: true };
export const municipalityId = scalarField('MunicipalityId');

/** One of a fixed set of words. */
export const oneOf = <T extends string>(values: readonly T[]) => ({
  type: String,
  required: true,
  enum: [...values],
});
