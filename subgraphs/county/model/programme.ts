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
import type {
  BudgetAreaRecord,
  DecisionRecord,
  MandateListRecord,
  PolicyGoalRecord,
  PolicyInstrumentRecord,
  ProgrammeFrameRecord,
  ProgrammeMilestoneRecord,
  ProgrammeRecord,
  ProgrammeRoleRecord,
  StatedFigureRecord,
} from '../records.ts';
import { funding } from './action.ts';
import { requiredDay, requiredMoney, requiredPartner, requiredText, source } from './fields.ts';

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

const frame = new Schema<ProgrammeFrameRecord>(
  { amount: requiredMoney, isUpperBound: { type: Boolean, required: true }, provenance: source },
  embedded,
);

const role = new Schema<ProgrammeRoleRecord>(
  {
    role: {
      type: String,
      required: true,
      enum: [
        'OWNER',
        'RESPONSIBLE',
        'BOARD',
        'PROJECT_LEADER',
        'PROJECT_GROUP',
        'WORKING_GROUPS',
        'PROCESS_LEADERS',
      ],
    },
    holders: [namedPartner],
    duties: [localisedText],
    provenance: source,
  },
  embedded,
);

const milestone = new Schema<ProgrammeMilestoneRecord>(
  {
    title: requiredText,
    relation: { type: String, required: true, enum: ['ON', 'BEFORE', 'FROM'] },
    day: scalarField('Date'),
    period,
    responsible: [namedPartner],
    doneOn: scalarField('Date'),
    doneSource: provenance,
    provenance: source,
  },
  embedded,
);

const mandateList = new Schema<MandateListRecord>(
  {
    kind: {
      type: String,
      required: true,
      enum: ['ELIGIBILITY', 'MEASURES', 'ENTERPRISE_PROCESS', 'SUCCESS_FACTORS', 'EVALUATION', 'REPORTING'],
    },
    items: [localisedText],
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
    frame,
    financing: [funding],
    roles: [role],
    milestones: [milestone],
    mandate: [mandateList],
    approvals: [decision],
    statedFigures: [statedFigure],
  },
  storedOptions,
);

export const policyGoal = new Schema<PolicyGoalRecord>(
  { ...storedFields, text: requiredText, parent: String },
  storedOptions,
);
