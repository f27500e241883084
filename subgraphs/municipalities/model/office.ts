import { Schema } from 'mongoose';
import {
  embedded,
  namedPartner,
  period,
  provenance,
  scalarField,
  storedFields,
  storedOptions,
} from '../../shared/fields.ts';
import type { AnnexRecord, HoppidOfficeRecord, OfficeSeatRecord } from '../records.ts';

const seat = new Schema<OfficeSeatRecord>(
  {
    municipality: { ...scalarField('MunicipalityId'), required: true },
    period: { type: period, required: true },
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const annex = new Schema<AnnexRecord>(
  {
    agreement: { type: String, required: true, minlength: 1 },
    responsibleDepartment: String,
    responsibleOrganisation: namedPartner,
    openingHours: String,
    workPercentage: scalarField('Decimal'),
    partnerAgreement: {
      type: String,
      validate: {
        validator(this: AnnexRecord, value: string | undefined) {
          return value === undefined || this.workPercentage === undefined;
        },
        message: 'excludes workPercentage',
      },
    },
    servicesIncluded: { type: [String], default: undefined },
    brandPlan: String,
  },
  embedded,
);

export const office = new Schema<HoppidOfficeRecord>(
  {
    ...storedFields,
    seats: {
      type: [seat],
      validate: { validator: (all: unknown[]) => all.length > 0, message: 'must have at least one seat' },
    },
    operator: namedPartner,
    annex: { type: annex, required: true },
  },
  storedOptions,
).index({ 'seats.municipality': 1, _id: 1 });
