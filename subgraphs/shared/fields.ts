import { Schema, type SchemaDefinition } from 'mongoose';
import type { CountRecord, SexSplitRecord } from './disclosure.ts';
import type {
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  ObligedPartyRecord,
  PeriodRecord,
  ProvenanceRecord,
} from './records.ts';
import { RULES } from './scalars.ts';

/** A text field that holds one of the graph's scalars; the validator's message is the rule it breaks. */
export function scalarField(name: keyof typeof RULES) {
  const validator = (value: string | null | undefined) => value == null || RULES[name](value) === undefined;
  return {
    type: String,
    validate: { validator, message: ({ value }: { value: string }) => RULES[name](value) ?? '' },
  };
}

/** A whole number. */
export const wholeNumber = {
  type: Number,
  validate: {
    validator: (value: number | null | undefined) => value == null || Number.isSafeInteger(value),
    message: 'must be a whole number',
  },
};

/** Options of parts of a record: unknown fields are refused, and no part has a key of its own. */
export const embedded = { _id: false, strict: 'throw' } as const;

const part = <T>(definition: SchemaDefinition<T>) => new Schema<T>(definition, embedded);

const day = scalarField('Date');
const text = { type: String, minlength: 1 };

export const period = part<PeriodRecord>({
  start: { ...day, required: true },
  end: {
    ...day,
    validate: [
      day.validate,
      {
        validator(this: PeriodRecord, value: string | undefined) {
          return value === undefined || value >= this.start;
        },
        message: 'must not be before the start',
      },
    ],
  },
});

export const provenance = part<ProvenanceRecord>({
  document: { ...text, required: true },
  locator: { ...text, required: true },
  quote: text,
  kind: {
    type: String,
    required: true,
    enum: ['STATED', 'COMPUTED', 'DECIDED', 'OFFICIAL_STATISTIC', 'ESTIMATE', 'ASSUMED', 'SYNTHETIC'],
  },
});

export const localisedText = part<LocalisedTextRecord>({
  nb: text,
  nn: text,
  sv: text,
  en: text,
  original: { type: String, required: true, enum: ['NB', 'NN', 'SV', 'EN'] },
});

export const moneyField = part<MoneyRecord>({
  minor: { ...wholeNumber, required: true },
  currency: { type: String, required: true, match: /^[A-Z]{3}$/ },
});

export const namedPartner = part<NamedPartnerRecord>({
  nameInDocument: { ...text, required: true },
  partner: scalarField('OrganisationId'),
});

const obligedParty = part<ObligedPartyRecord>({
  nameInDocument: { ...text, required: true },
  partner: scalarField('OrganisationId'),
  role: { type: String, required: true, enum: ['LEAD', 'WITH'] },
});

/** Who has to do something. */
export const obligedParties = {
  type: [obligedParty],
  validate: {
    validator: ([first]: readonly ObligedPartyRecord[]) => first?.role === 'LEAD',
    message: 'must name the leading party first',
  },
};

const count = part<CountRecord>({
  value: { ...wholeNumber, default: null },
  release: { ...day, required: true },
});

export const countField = count;

export const sexSplit = part<SexSplitRecord>({
  women: { type: count, required: true },
  men: { type: count, required: true },
  mixed: count,
  total: { type: count, required: true },
});

/** Fields that every stored document has (`StoredRecord`). */
export const storedFields = {
  _id: { type: String, required: true },
  owner: { ...scalarField('OrganisationId'), required: true },
  version: { ...wholeNumber, required: true, default: 1, min: 1 },
  provenance: {
    type: [provenance],
    validate: { validator: (all: unknown[]) => all.length > 0, message: 'must name at least one source' },
  },
  changedAt: String,
};

/** Options of every stored collection: unknown fields are refused, and mongoose adds none of its own. */
export const storedOptions = { strict: 'throw', versionKey: false, minimize: false } as const;

/** A filter on a stored period: the day is inside, both ends included. */
export const heldOn = (period: string, day: string) => ({
  [`${period}.start`]: { $lte: day },
  // An index has a missing field as null; it knows nothing of one that does not exist.
  $or: [{ [`${period}.end`]: null }, { [`${period}.end`]: { $gte: day } }],
});
