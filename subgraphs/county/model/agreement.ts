import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  moneyField,
  namedPartner,
  period,
  provenance,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { decimal } from '../../shared/money.ts';
import type {
  AgreementBodyRecord,
  AgreementOperationRecord,
  AgreementPartyRecord,
  AgreementSectionRecord,
  AgreementServiceRecord,
  AgreementTermRecord,
  AppropriationRecord,
  CommonFunctionRecord,
  CooperationAgreementRecord,
  MunicipalShareRecord,
  PartySuccessionRecord,
  PayoutRuleRecord,
} from '../records.ts';
import {
  requiredDay,
  requiredDecimal,
  requiredPartner,
  requiredText,
  requiredYear,
  source,
} from './fields.ts';

const role = { type: String, enum: ['COUNTY', 'CONTRACT_MUNICIPALITY', 'INNOVATION_NORWAY', 'NAV'] };

const appropriation = new Schema<AppropriationRecord>(
  { year: requiredYear, amount: moneyField, provenance: source },
  embedded,
);

const party = new Schema<AgreementPartyRecord>(
  {
    nameInDocument: { type: String, required: true },
    partner: scalarField('OrganisationId'),
    role: { ...role, required: true },
    appropriations: [appropriation],
  },
  embedded,
);

const operation = new Schema<AgreementOperationRecord>(
  {
    contractPartner: requiredPartner,
    mode: { type: String, enum: ['OPERATOR', 'OWN'] },
    operator: namedPartner,
    provenance: source,
  },
  embedded,
);

/** Number of an instalment and the month it is due in: a year's payouts are at most monthly. */
export const instalment = { ...wholeNumber, required: true, min: 1, max: 12 };
export const dueMonth = { ...wholeNumber, required: true, min: 1, max: 12 };

const payoutRule = new Schema<PayoutRuleRecord>({ instalment, share: requiredDecimal, dueMonth }, embedded);

const share = new Schema<MunicipalShareRecord>(
  { municipality: { ...scalarField('MunicipalityId'), required: true }, agreedYearlyAmount: moneyField },
  embedded,
);

const succession = new Schema<PartySuccessionRecord>(
  {
    predecessor: requiredPartner,
    lastDay: requiredDay,
    successors: [namedPartner],
    provenance: source,
  },
  embedded,
);

const requiredString = { type: String, required: true };
const requiredFlag = { type: Boolean, required: true };

const section = new Schema<AgreementSectionRecord>(
  { number: { ...requiredString, match: /^\d+(\.\d+)*$/ }, title: requiredText },
  embedded,
);

const term = new Schema<AgreementTermRecord>(
  { section: requiredString, role, text: requiredText, provenance: source },
  embedded,
);

const service = new Schema<AgreementServiceRecord>(
  {
    number: { ...wholeNumber, required: true, min: 1 },
    title: requiredText,
    strength: { ...requiredString, enum: ['COMPULSORY', 'OPTIONAL', 'EXTRA'] },
    isExample: requiredFlag,
    price: localisedText,
    provenance: source,
  },
  embedded,
);

const body = new Schema<AgreementBodyRecord>(
  {
    title: requiredText,
    lead: namedPartner,
    members: [namedPartner],
    task: requiredText,
    provenance: source,
  },
  embedded,
);

const commonFunction = new Schema<CommonFunctionRecord>(
  { title: requiredText, responsible: requiredPartner, mayBeDelegated: requiredFlag, provenance: source },
  embedded,
);

const sharesOfOne = {
  validator: (rules: readonly PayoutRuleRecord[]) =>
    rules.reduce((sum, rule) => sum.add(rule.share), decimal(0)).eq(1),
  message: 'must have shares that add up to 1',
};

const eachOnce = {
  validator: (shares: readonly MunicipalShareRecord[]) =>
    new Set(shares.map(({ municipality }) => municipality)).size === shares.length,
  message: 'must name each municipality once',
};

export const cooperationAgreement = new Schema<CooperationAgreementRecord>(
  {
    ...storedFields,
    title: requiredText,
    parties: [party],
    operation: { type: operation, required: true },
    period: { type: period, required: true },
    extensionForeseen: { type: Boolean, required: true },
    noticeMonths: { ...wholeNumber, required: true, min: 0 },
    countyRate: requiredDecimal,
    municipalRate: requiredDecimal,
    currency: { type: String, required: true, match: /^[A-Z]{3}$/ },
    rateIsMinimum: { type: Boolean, required: true },
    populationReference: requiredDay,
    payoutSchedule: { type: [payoutRule], validate: sharesOfOne },
    onBehalfOf: { type: [share], validate: eachOnce },
    coverage: { type: provenance, required: true },
    successorParties: [succession],
    sections: [section],
    terms: [term],
    services: [service],
    bodies: [body],
    commonFunctions: [commonFunction],
  },
  storedOptions,
)
  .index({ 'onBehalfOf.municipality': 1, _id: 1 })
  .index({ 'parties.partner': 1, _id: 1 })
  .index({ changedAt: 1, _id: 1 });
