import { Schema } from 'mongoose';
import {
  localisedText,
  moneyField,
  namedPartner,
  period,
  provenance,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  BudgetAreaRecord,
  DecisionRecord,
  PolicyGoalRecord,
  PolicyInstrumentRecord,
  ProgrammeRecord,
  StatedFigureRecord,
} from '../records.ts';
import { embedded, requiredDay, requiredPartner, requiredText } from './fields.ts';

const source = { type: provenance, required: true };

const instrument = new Schema<PolicyInstrumentRecord>(
  { title: requiredText, period, priorityAxis: String, measures: [String], provenance: source },
  embedded,
);

const budgetArea = new Schema<BudgetAreaRecord>(
  {
    code: { type: String, required: true },
    title: requiredText,
    amount: moneyField,
    responsible: namedPartner,
    provenance: source,
  },
  embedded,
);

const decision = new Schema<DecisionRecord>(
  {
    date: requiredDay,
    body: { type: String, required: true },
    caseNumber: String,
    text: requiredText,
    points: [localisedText],
    provenance: source,
  },
  embedded,
);

const statedFigure = new Schema<StatedFigureRecord>(
  {
    label: requiredText,
    value: { ...wholeNumber, required: true },
    approximate: { type: Boolean, required: true },
    provenance: source,
  },
  embedded,
);

export const programme = new Schema<ProgrammeRecord>(
  {
    ...storedFields,
    title: requiredText,
    programmeOwner: requiredPartner,
    operator: namedPartner,
    period: { type: period, required: true },
    policyInstruments: [instrument],
    policyGoals: [String],
    budget: [budgetArea],
    approvals: [decision],
    statedFigures: [statedFigure],
  },
  storedOptions,
);

export const policyGoal = new Schema<PolicyGoalRecord>(
  { ...storedFields, text: requiredText, parent: String },
  storedOptions,
);
