import type { OrganisationCaller } from '../../schema/caller.ts';
import { localDay } from '../shared/day.ts';
import { agreementFor } from './agreements.ts';
import type {
  ConsentRecord,
  ParticipantRecord,
  ProcessingActivityRecord,
  PseudonymRecord,
  ReferralRecord,
  SharingAgreementRecord,
} from './records.ts';
import type { ConsentState, ProgressField, SharingRefusal } from './types.generated.ts';

/** The data set that consents are about. */
export const PROGRESS_DATASET = 'participant-progress';

/** Who asks for what, and when. */
export interface Question {
  caller: Pick<OrganisationCaller, 'consumer' | 'person' | 'purpose'>;
  fields: readonly ProgressField[];
  now: Date;
}

/** What is on record about a reference; nothing where nothing was found. */
export interface OnRecord {
  pseudonym?: PseudonymRecord | undefined;
  participant?: ParticipantRecord | undefined;
  /** All of the participant's, to whomever. */
  consents: readonly ConsentRecord[];
  /** The participant's to the caller's organisation. */
  referral?: ReferralRecord | undefined;
  /** All with the caller's organisation. */
  agreements: readonly SharingAgreementRecord[];
  /** The active one of the data set. */
  activity?: ProcessingActivityRecord | undefined;
}

export type Decision =
  | {
      allowed: true;
      agreement: SharingAgreementRecord;
      consent: ConsentRecord;
      /** Those of the fields asked for that the consent names; none of them at worst. */
      granted: ProgressField[];
    }
  | { allowed: false; refusal: SharingRefusal };

/** How a consent stands at a moment. */
export function consentState(
  { given, validTo, withdrawn }: Pick<ConsentRecord, 'given' | 'validTo' | 'withdrawn'>,
  now: Date,
): ConsentState {
  if (withdrawn !== undefined) return 'WITHDRAWN';
  if (now < given) return 'NOT_YET';
  return now < validTo ? 'LIVE' : 'EXPIRED';
}

/** Norwegian organisations, by what their id begins with. */
const isNorwegian = (organisation: string): boolean => /^(0192|NO):/.test(organisation);

/** Who handed a referral over reads nothing more. */
const handedOver = (referral: ReferralRecord | undefined, person: string | undefined): boolean =>
  referral?.adviser !== person && referral?.handovers.some(({ adviser }) => adviser === person) === true;

type ConsentRule = (consent: ConsentRecord, question: Question, record: OnRecord) => boolean;

/** What a consent must be for it to be the one, in the order in which what is wrong is told to the service. */
const CONSENT_RULES: readonly (readonly [SharingRefusal, ConsentRule])[] = [
  [
    'CONSENT_REQUIRED',
    (consent, { caller }, { participant }) =>
      consent.participant === participant?._id && consent.recipient === caller.consumer,
  ],
  ['PURPOSE_MISMATCH', ({ purpose }, { caller }) => purpose === caller.purpose],
  [
    'ADVISER_MISMATCH',
    ({ adviser }, { caller: { person } }) =>
      adviser === undefined || (person?.role === 'ADVISER' && person.id === adviser),
  ],
  ['CONSENT_WITHDRAWN', (consent, { now }) => consentState(consent, now) !== 'WITHDRAWN'],
  ['CONSENT_NOT_YET', (consent, { now }) => consentState(consent, now) !== 'NOT_YET'],
  ['CONSENT_EXPIRED', (consent, { now }) => consentState(consent, now) !== 'EXPIRED'],
  [
    'BASIS_REQUIRED',
    ({ effect }, _, { activity }) =>
      effect === 'LIFTS_CONFIDENTIALITY' || activity?.allowsConsentAsBasis === true,
  ],
];

/**
 * Whether a recipient may have a participant's progress now, and which of the fields asked for. It may when all of this
 * holds (P2, P10): the reference is its own, of a participant at no graded address (P17); an agreement with it is in force
 * for the data set and the purpose, and rests on a law (P14); it is in Norway, or the processing activity has the transfer
 * (P16); and a live consent names it, the purpose, and the adviser who asks or none. Everybody needs that consent, public
 * bodies too (P15). Of several the one that names most of the fields counts.
 */
export function decide(question: Question, record: OnRecord): Decision {
  const { caller, fields, now } = question;
  const { pseudonym, participant, activity, referral } = record;
  const refuse = (refusal: SharingRefusal): Decision => ({ allowed: false, refusal });
  const known = participant?.addressGraded === false && pseudonym?.participant === participant._id;
  if (!known || pseudonym.recipient !== caller.consumer) return refuse('UNKNOWN_REFERENCE');
  const agreement = agreementFor(record.agreements, {
    consumer: caller.consumer,
    dataset: PROGRESS_DATASET,
    purpose: caller.purpose,
    day: localDay(now),
  });
  if (agreement === undefined || activity === undefined) return refuse('AGREEMENT_REQUIRED');
  if (agreement.legalBasis === 'CONSENT' && !activity.allowsConsentAsBasis) return refuse('BASIS_REQUIRED');
  if (
    !isNorwegian(caller.consumer) &&
    activity.transfers?.some(({ recipient }) => recipient === caller.consumer) !== true
  )
    return refuse('TRANSFER_NOT_RECORDED');
  if (handedOver(referral, caller.person?.id)) return refuse('ADVISER_MISMATCH');
  let consents = record.consents;
  for (const [refusal, holds] of CONSENT_RULES) {
    consents = consents.filter((consent) => holds(consent, question, record));
    if (consents.length === 0) return refuse(refusal);
  }
  const granted = (consent: ConsentRecord) => fields.filter((field) => consent.fields.includes(field));
  const [consent] = [...consents].sort((a, b) => granted(b).length - granted(a).length);
  return consent === undefined
    ? refuse('CONSENT_REQUIRED')
    : { allowed: true, agreement, consent, granted: granted(consent) };
}
