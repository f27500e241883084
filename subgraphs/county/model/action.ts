import { Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  moneyField,
  period,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  ActionFundingRecord,
  ActionListRecord,
  ActionPlayerRecord,
  ActionRecord,
  ActionStageRecord,
  CourseRecord,
} from '../records.ts';
import { requiredPartner, requiredText, source } from './fields.ts';

const stage = new Schema<ActionStageRecord>(
  {
    number: { ...wholeNumber, required: true, min: 1 },
    title: requiredText,
    steps: [localisedText],
    condition: localisedText,
    period,
    provenance: source,
  },
  embedded,
);

export const funding = new Schema<ActionFundingRecord>(
  { source: requiredPartner, amount: moneyField, period, provenance: source },
  embedded,
);

const player = new Schema<ActionPlayerRecord>(
  {
    nameInDocument: { type: String, required: true },
    partner: scalarField('OrganisationId'),
    role: localisedText,
  },
  embedded,
);

const list = new Schema<ActionListRecord>(
  { title: requiredText, items: [localisedText], provenance: source },
  embedded,
);

export const action = new Schema<ActionRecord>(
  {
    ...storedFields,
    title: requiredText,
    description: localisedText,
    parent: String,
    programme: { type: String, required: true },
    stages: [stage],
    targetGroups: [localisedText],
    period: { type: period, required: true },
    costPerYear: moneyField,
    cost: moneyField,
    fundingSources: [funding],
    players: [player],
    policyGoals: [String],
    lists: [list],
  },
  storedOptions,
).index({ programme: 1, _id: 1 });

export const course = new Schema<CourseRecord>(
  {
    ...storedFields,
    title: requiredText,
    kind: {
      type: String,
      required: true,
      enum: ['BASIC', 'THEME', 'IMMIGRANT_STARTUP', 'FACILITATOR_CERT'],
    },
    period,
    firstDay: {
      type: String,
      validate: [
        function (this: CourseRecord, day: string) {
          return day === (this.period?.start ?? '');
        },
        'must be the first day of the period, empty without one',
      ],
    },
    municipality: scalarField('MunicipalityId'),
    action: String,
    seats: { ...wholeNumber, min: 1 },
    priceToParticipant: moneyField,
    searchKeys: [String],
  },
  storedOptions,
)
  .index({ firstDay: 1, _id: 1 })
  .index({ municipality: 1, firstDay: 1, _id: 1 })
  .index({ kind: 1, firstDay: 1, _id: 1 })
  .index({ municipality: 1, kind: 1, firstDay: 1, _id: 1 })
  .index({ action: 1, firstDay: 1, _id: 1 })
  .index({ searchKeys: 1 })
  .index({ changedAt: 1, _id: 1 });
