import { type Connection, Schema } from 'mongoose';
import {
  embedded,
  localisedText,
  period,
  scalarField,
  storedFields,
  storedOptions,
  wholeNumber,
} from '../../shared/fields.ts';
import { findAll } from '../../shared/loader.ts';
import type { DataTransferRecord, ErasureLimitRecord } from '../../shared/processing.ts';
import { LEGAL_BASES, PURPOSES } from '../purposes.ts';
import type { ProcessingActivityRecord, SharingAgreementRecord } from '../records.ts';

const text = { type: String, required: true, minlength: 1 };
const organisation = { ...scalarField('OrganisationId'), required: true };
const atLeastOne = (what: string) => ({
  validator: (all: readonly unknown[]) => all.length > 0,
  message: `must name at least one ${what}`,
});

const sharingAgreement = new Schema<SharingAgreementRecord>(
  {
    ...storedFields,
    provider: organisation,
    consumer: organisation,
    consumerIsPublicBody: { type: Boolean, required: true },
    datasets: { type: [text], validate: atLeastOne('data set') },
    purposes: { type: [{ type: String, enum: PURPOSES }], validate: atLeastOne('purpose') },
    legalBasis: { type: String, required: true, enum: LEGAL_BASES },
    period: { type: period, required: true },
    endedAt: Date,
  },
  storedOptions,
).index({ consumer: 1, _id: 1 });

const transfer = new Schema<DataTransferRecord>(
  {
    country: { type: String, required: true, match: /^[A-Z]{2}$/ },
    recipient: organisation,
    safeguard: { type: localisedText, required: true },
  },
  embedded,
);

const erasureLimit = new Schema<ErasureLimitRecord>(
  { dataset: text, months: { ...wholeNumber, required: true, min: 1 } },
  embedded,
);

/** What article 30 wants can be missing here: an activity is written down before it is whole (`missingItems`). */
const processingActivity = new Schema<ProcessingActivityRecord>(
  {
    ...storedFields,
    title: { type: localisedText, required: true },
    controller: scalarField('OrganisationId'),
    jointControllers: [organisation],
    dataProtectionOfficer: String,
    purposes: [{ type: String, enum: PURPOSES }],
    subjectCategories: [localisedText],
    dataCategories: [localisedText],
    recipientCategories: [localisedText],
    transfers: { type: [transfer], default: undefined },
    erasureLimits: [erasureLimit],
    securityMeasures: [localisedText],
    legalBases: [{ type: String, enum: LEGAL_BASES }],
    allowsConsentAsBasis: { type: Boolean, required: true },
    datasets: [text],
    active: { type: Boolean, required: true },
  },
  storedOptions,
);

/** Agreements and processing activities on a database, and the reads and writes that need more than a key. */
export function createAgreements(db: Connection) {
  const sharingAgreements = db.model<SharingAgreementRecord>('SharingAgreement', sharingAgreement);
  const processingActivities = db.model<ProcessingActivityRecord>('ProcessingActivity', processingActivity);
  return {
    collections: { sharingAgreements, processingActivities },
    /** The agreements with some organisations, by id. */
    agreementsOf: (consumers: readonly string[]) =>
      findAll(sharingAgreements, { consumer: { $in: [...consumers] } }).sort({ _id: 1 }),
    /** Every processing activity, active or not, by id; there are few. */
    processingActivities: () => findAll(processingActivities, {}).sort({ _id: 1 }),
  };
}
