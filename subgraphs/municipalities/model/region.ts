import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  moneyField,
  namedPartner,
  provenance,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  PartnershipMemberRecord,
  PartnershipSupportRecord,
  RegionalPartnershipRecord,
} from '../records.ts';

const member = new Schema<PartnershipMemberRecord>(
  {
    municipality: scalarField('MunicipalityId'),
    nameInDocument: { type: String, required: true },
    formerNames: [String],
    oldMunicipalities: [String],
    withoutOwnResources: Boolean,
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const support = new Schema<PartnershipSupportRecord>(
  {
    amount: { type: moneyField, required: true },
    from: { type: namedPartner, required: true },
    provenance: { type: provenance, required: true },
  },
  embedded,
);

export const partnership = new Schema<RegionalPartnershipRecord>(
  {
    ...storedFields,
    name: { type: localisedText, required: true },
    operator: { type: namedPartner, required: true },
    statedMemberCount: { ...wholeNumber, required: true, min: 1 },
    members: [member],
    elements: [localisedText],
    aims: [localisedText],
    startUpSupport: support,
    firstLine: localisedText,
  },
  storedOptions,
).index({ 'members.municipality': 1, _id: 1 });
