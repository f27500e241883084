import { Schema } from 'mongoose';
import {
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
  AgreementPartyRecord,
  CooperationAgreementRecord,
  MunicipalShareRecord,
  PartySuccessionRecord,
  PayoutRuleRecord,
} from '../records.ts';
import { embedded, requiredDay, requiredDecimal, requiredPartner, requiredText } from './fields.ts';

const party = new Schema<AgreementPartyRecord>(
  {
    nameInDocument: { type: String, required: true },
    partner: scalarField('OrganisationId'),
    role: {
      type: String,
      required: true,
      enum: ['COUNTY', 'CONTRACT_MUNICIPALITY', 'INNOVATION_NORWAY', 'NAV'],
    },
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
    provenance: { type: provenance, required: true },
  },
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
  },
  storedOptions,
)
  .index({ 'onBehalfOf.municipality': 1, _id: 1 })
  .index({ 'parties.partner': 1, _id: 1 });
