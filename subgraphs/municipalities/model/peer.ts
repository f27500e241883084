import { Schema } from 'mongoose';
import {
  countField,
  embedded,
  localisedText,
  period,
  provenance,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import type {
  PeerGroupMeetingRecord,
  PeerGroupModelRecord,
  PeerGroupRecord,
  PeerGroupRuleRecord,
  PeerGroupSetUpRecord,
  StatedCountRecord,
} from '../records.ts';

const text = { type: String, required: true, minlength: 1 };
const date = { ...scalarField('Date'), required: true };
const positive = { ...wholeNumber, required: true, min: 1 };
const count = { ...wholeNumber, required: true, min: 0 };

const rule = new Schema<PeerGroupRuleRecord>(
  {
    kind: {
      type: String,
      required: true,
      enum: [
        'MEMBERS_AT_MOST',
        'MEETINGS_A_MONTH',
        'MEETING_HOURS',
        'NO_ADVISER_AS_MEMBER',
        'MODERATOR_CERTIFIED',
      ],
    },
    text: { type: localisedText, required: true },
    strength: { type: String, required: true, enum: ['STATED', 'EXAMPLE', 'MODEL', 'CONDITIONAL'] },
    limit: { ...wholeNumber, min: 1 },
    condition: localisedText,
    inForceFrom: scalarField('Date'),
    provenance: { type: provenance, required: true },
  },
  embedded,
);

const setUp = new Schema<PeerGroupSetUpRecord>(
  { guests: count, members: positive, moderators: count, provenance: { type: provenance, required: true } },
  embedded,
);

const stated = new Schema<StatedCountRecord>(
  {
    value: count,
    approximate: { type: Boolean, required: true },
    provenance: { type: provenance, required: true },
  },
  embedded,
);

export const peerGroupModel = new Schema<PeerGroupModelRecord>(
  {
    ...storedFields,
    title: { type: localisedText, required: true },
    action: text,
    rules: [rule],
    setUp: { type: setUp, required: true },
    topics: [localisedText],
    pilotGroups: stated,
    pilotAdvisers: stated,
  },
  storedOptions,
);

const meeting = new Schema<PeerGroupMeetingRecord>({ date, minutes: positive, guests: count }, embedded);

export const peerGroup = new Schema<PeerGroupRecord>(
  {
    ...storedFields,
    model: text,
    mode: { type: String, required: true, enum: ['PHYSICAL', 'DIGITAL'] },
    period: { type: period, required: true },
    tool: String,
    municipalities: [{ ...scalarField('MunicipalityId'), required: true }],
    moderator: text,
    advisers: [text],
    capacity: positive,
    members: { ...wholeNumber, min: 0 },
    memberCount: countField,
    adviserAmongMembers: Boolean,
    topic: localisedText,
    meetings: [meeting],
  },
  storedOptions,
)
  .index({ model: 1, _id: 1 })
  .index({ tool: 1, _id: 1 })
  .index({ moderator: 1, _id: 1 })
  .index({ municipalities: 1, _id: 1 })
  .index({ municipalities: 1, 'period.end': 1, _id: 1 });
