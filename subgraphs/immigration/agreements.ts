import { localDay } from '../shared/day.ts';
import { failure } from './failure.ts';
import type { ProcessingActivityRecord, SharingAgreementRecord } from './records.ts';
import type { ConcludeSharingAgreementInput, InputFailure } from './types.generated.ts';

/** What a caller wants to read: of which data set, for what, on which day. */
export interface Wanted {
  /** OrganisationId of the caller. */
  consumer: string;
  /** Name of the data set (`participant-progress`). */
  dataset: string;
  /** As the caller declared it; one that no agreement names is just not agreed. */
  purpose: string | undefined;
  /** Local day, ISO 8601. */
  day: string;
}

/** True when the day lies in the agreement's period, both ends included, and before the day on which it was ended (P27). */
export function isInForce(
  { period, endedAt }: Pick<SharingAgreementRecord, 'period' | 'endedAt'>,
  day: string,
): boolean {
  return (
    period.start <= day &&
    (period.end === undefined || day <= period.end) &&
    (endedAt === undefined || day < localDay(endedAt))
  );
}

/** True when the law that an agreement rests on is open to its recipient: § 42 is for public bodies alone (P15). */
const fitsRecipient = ({
  legalBasis,
  consumerIsPublicBody,
}: Pick<SharingAgreementRecord, 'legalBasis' | 'consumerIsPublicBody'>): boolean =>
  legalBasis !== 'INTEGRERINGSLOVEN_42' || consumerIsPublicBody;

/**
 * The agreement that lets a consumer have a data set for a purpose on a day; undefined when none does: default deny.
 * Of several the first by id. Consent comes on top.
 */
export function agreementFor(
  agreements: readonly SharingAgreementRecord[],
  { consumer, dataset, purpose, day }: Wanted,
): SharingAgreementRecord | undefined {
  return agreements
    .filter(
      (each) =>
        each.consumer === consumer &&
        each.datasets.includes(dataset) &&
        each.purposes.some((agreed) => agreed === purpose) &&
        isInForce(each, day) &&
        fitsRecipient(each),
    )
    .sort((a, b) => (a._id < b._id ? -1 : 1))[0];
}

/** What a new agreement is held against: the service's processing activity, the data sets of its contract, and the day. */
export interface Terms {
  activity: ProcessingActivityRecord;
  datasets: readonly string[];
  today: string;
}

/** Why an agreement cannot be concluded, input by input; empty when it can. */
export function agreementFailures(
  input: ConcludeSharingAgreementInput,
  { activity, datasets, today }: Terms,
): InputFailure[] {
  const { consumer, start, end, purposes } = input;
  const failures: [...Parameters<typeof failure>, isBroken: boolean][] = [
    [
      'consumer',
      'OWN_ORGANISATION',
      'must be another organisation',
      consumer === activity.owner || consumer === activity.controller,
    ],
    ['datasets', 'REQUIRED', 'must name at least one data set', input.datasets.length === 0],
    [
      'datasets',
      'UNKNOWN',
      `must be of ${datasets.join(', ')}`,
      input.datasets.some((each) => !datasets.includes(each)),
    ],
    ['purposes', 'REQUIRED', 'must name at least one purpose', purposes.length === 0],
    ['legalBasis', 'PUBLIC_BODIES_ONLY', 'is for public bodies alone', !fitsRecipient(input)],
    [
      'legalBasis',
      'CONSENT_IS_NO_BASIS',
      'must be a law, since the processing activity does not allow consent as a basis',
      input.legalBasis === 'CONSENT' && !activity.allowsConsentAsBasis,
    ],
    ['end', 'BEFORE_START', 'must not be before the start', end != null && end < start],
    ['end', 'PAST', 'must not be past', end != null && end < today],
  ];
  return failures.flatMap(([field, code, rule, isBroken]) => (isBroken ? [failure(field, code, rule)] : []));
}

/** The record of an agreement concluded on a day. */
export function newAgreement(
  id: string,
  { start, end, ...input }: ConcludeSharingAgreementInput,
  { owner }: ProcessingActivityRecord,
  today: string,
): SharingAgreementRecord {
  return {
    _id: id,
    owner,
    version: 1,
    provenance: [
      { document: 'Samgraf', locator: `Concluded by a case officer on ${today}`, kind: 'DECIDED' },
    ],
    provider: owner,
    consumer: input.consumer,
    consumerIsPublicBody: input.consumerIsPublicBody,
    datasets: [...input.datasets],
    purposes: [...input.purposes],
    legalBasis: input.legalBasis,
    period: { start, ...(end != null && { end }) },
  };
}
