import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  moneyField,
  namedPartner,
  period,
  provenance,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import {
  COST_CATEGORIES,
  type NamedMunicipalityRecord,
  type ProjectLeadRecord,
  type ProjectRecord,
  type ProjectVersionRecord,
  type StatedFinancingTotalRecord,
  type StatedTotalRecord,
  VERSION_KINDS,
  type WorkPackageRecord,
} from '../records.ts';
import { country, municipalityId, oneOf, text } from './parts.ts';
import {
  area,
  frozenAmount,
  genderRule,
  methodGoal,
  participants,
  planItem,
  planSection,
  roleHolder,
  statedNumber,
} from './plan.ts';

const lead = new Schema<ProjectLeadRecord>(
  { country, partner: { type: namedPartner, required: true } },
  embedded,
);

const version = new Schema<ProjectVersionRecord>(
  {
    kind: oneOf(VERSION_KINDS),
    period,
    euSupport: moneyField,
    stateFunding: moneyField,
    totalBudget: moneyField,
    numbers: [statedNumber],
    headingInDocument: String,
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const municipality = new Schema<NamedMunicipalityRecord>(
  {
    nameInDocument: text,
    municipality: { ...municipalityId, required: true },
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const stated = {
  amount: { type: moneyField, required: true },
  provenance: { type: provenance, required: true },
};
const statedTotal = new Schema<StatedTotalRecord>(
  { category: { type: String, enum: [...COST_CATEGORIES] }, ...stated },
  embedded,
);
const statedFinancingTotal = new Schema<StatedFinancingTotalRecord>(
  { country, countsAsActual: { type: Boolean, required: true }, ...stated },
  embedded,
);

export const project = new Schema<ProjectRecord>(
  {
    ...storedFields,
    keepAcronym: String,
    title: { type: localisedText, required: true },
    programme: text,
    leads: [lead],
    period: { type: period, required: true },
    versions: [version],
    municipalities: [municipality],
    exchangeRates: [String],
    statedCategoryTotals: [statedTotal],
    statedFinancingTotals: [statedFinancingTotal],
    frozenAmounts: [frozenAmount],
    roles: [roleHolder],
    sections: [planSection],
    areas: [area],
    statedNumbers: [statedNumber],
    methodGoal,
    genderRule,
    participants,
    searchKeys: [String],
  },
  storedOptions,
)
  .index({ programme: 1, _id: 1 })
  .index({ 'period.start': 1, 'period.end': 1, _id: 1 })
  .index({ 'leads.partner.partner': 1, _id: 1 })
  .index({ 'municipalities.municipality': 1, _id: 1 })
  .index({ searchKeys: 1 });

export const workPackage = new Schema<WorkPackageRecord>(
  {
    ...storedFields,
    project: text,
    number: { ...wholeNumber, required: true, min: 0 },
    title: { type: localisedText, required: true },
    period: { type: period, required: true },
    responsible: [namedPartner],
    mentors: [namedPartner],
    statedTotals: [moneyField],
    municipalities: [municipalityId],
    roles: [roleHolder],
    expectedResults: [planItem],
    participants,
  },
  storedOptions,
)
  .index({ project: 1, number: 1, _id: 1 })
  .index({ municipalities: 1, _id: 1 })
  .index({ 'roles.partner.partner': 1, _id: 1 });
