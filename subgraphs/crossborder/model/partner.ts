import { Schema } from 'mongoose';
import { localisedText, scalarField, storedFields, storedOptions } from '../../shared/fields.ts';
import { type PartnerRecord, SECTORS } from '../records.ts';
import { country, oneOf, text } from './parts.ts';

export const partner = new Schema<PartnerRecord>(
  {
    ...storedFields,
    _id: { ...scalarField('OrganisationId'), required: true },
    name: { type: localisedText, required: true },
    aliases: [String],
    country,
    sector: oneOf(SECTORS),
    sortName: text,
    searchKeys: [String],
  },
  storedOptions,
)
  .index({ sortName: 1, _id: 1 })
  .index({ country: 1, sortName: 1, _id: 1 })
  .index({ sector: 1, sortName: 1, _id: 1 })
  .index({ country: 1, sector: 1, sortName: 1, _id: 1 })
  .index({ searchKeys: 1 });
