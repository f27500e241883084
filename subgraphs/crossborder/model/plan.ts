import { Schema } from 'mongoose';
import {
  countField,
  embedded,
  localisedText,
  moneyField,
  namedPartner,
  provenance,
  scalarField,
  sexSplit,
  wholeNumber,
} from '../../shared/fields.ts';
import {
  AREA_SCOPES,
  type AreaRecord,
  type FrozenAmountRecord,
  type GenderRuleRecord,
  type MethodGoalRecord,
  type ParticipantsRecord,
  PLAN_TOPICS,
  type PlanItemRecord,
  type PlanSectionRecord,
  PROJECT_ROLES,
  type RoleHolderRecord,
  type StatedNumberRecord,
} from '../planRecords.ts';
import { country, decimal, oneOf, text } from './parts.ts';

const source = { provenance: { type: provenance, required: true } };
const words = { type: localisedText, required: true };
const number = { ...wholeNumber, min: 0 };

export const roleHolder = new Schema<RoleHolderRecord>(
  {
    role: oneOf(PROJECT_ROLES),
    partner: { type: namedPartner, required: true },
    note: String,
    ...source,
  },
  embedded,
);

export const planItem = new Schema<PlanItemRecord>({ text: words, count: number, ...source }, embedded);

export const planSection = new Schema<PlanSectionRecord>(
  {
    topic: oneOf(PLAN_TOPICS),
    items: {
      type: [planItem],
      validate: { validator: (items: unknown[]) => items.length > 0, message: 'must hold an item' },
    },
  },
  embedded,
);

export const area = new Schema<AreaRecord>(
  { name: text, country, scope: oneOf(AREA_SCOPES), ...source },
  embedded,
);

export const statedNumber = new Schema<StatedNumberRecord>(
  {
    label: words,
    value: { ...number, required: true },
    upTo: number,
    approximate: { type: Boolean, required: true },
    country: { type: String, match: /^[A-Z]{2}$/ },
    ...source,
  },
  embedded,
);

export const frozenAmount = new Schema<FrozenAmountRecord>(
  {
    label: words,
    original: { type: moneyField, required: true },
    converted: { type: moneyField, required: true },
    rate: decimal,
    month: scalarField('YearMonth'),
    rounding: text,
    ...source,
  },
  embedded,
);

export const methodGoal = new Schema<MethodGoalRecord>(
  { least: { ...number, required: true }, of: { ...number, required: true }, ...source },
  embedded,
);

export const genderRule = new Schema<GenderRuleRecord>({ least: decimal, ...source }, embedded);

export const participants = new Schema<ParticipantsRecord>(
  { split: { type: sexSplit, required: true }, unknown: { type: countField, required: true }, ...source },
  embedded,
);
