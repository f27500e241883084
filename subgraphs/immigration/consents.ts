import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../shared/day.ts';
import { notAvailable } from '../shared/errors.ts';
import { writtenBy } from '../shared/write.ts';
import { checkedText, openCase, type OpenCase, unknownCase } from './cases.ts';
import type { Context } from './loaders.ts';
import { failure } from './failure.ts';
import type { ConsentRecord } from './records.ts';
import type {
  ConsentChannel,
  GiveConsentInput,
  InputFailure,
  WithdrawConsentInput,
} from './types.generated.ts';
import { byService, keyFor, onceMore, referenceFor } from './writes/service.ts';

const DATASET = 'consents';

/** Months for which a consent holds at most (P12; no law says how many). */
const MOST_MONTHS = 12;

export interface ConsentOutcome {
  consent: ConsentRecord | null;
  failures: InputFailure[];
}

const failed = (...failures: InputFailure[]): ConsentOutcome => ({ consent: null, failures });

/** The case that a consent is about, and how it came: a participant acts on screen, a case officer for a case. */
async function subjectOf(
  field: string,
  input: { caseReference?: string | null },
  through: ConsentChannel | null | undefined,
  name: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<{ open: OpenCase; through: ConsentChannel } | InputFailure> {
  const { caller } = context;
  if (caller.kind !== 'organisation') throw notAvailable();
  if (caller.person?.role === 'PARTICIPANT') {
    if (input.caseReference != null)
      return failure('caseReference', 'NOT_ALLOWED', 'must be left out by a participant');
    if (through != null && through !== 'SCREEN')
      return failure(name, 'NOT_ALLOWED', 'must be SCREEN for a participant');
    const open = await openCase('own', [field], context, info);
    if (open === undefined) throw notAvailable();
    return { open, through: 'SCREEN' };
  }
  if (input.caseReference == null)
    return failure('caseReference', 'REQUIRED', 'must name the case for a case officer');
  if (through !== 'PAPER' && through !== 'TELEPHONE')
    return failure(name, 'NOT_ALLOWED', 'must be PAPER or TELEPHONE for a case officer');
  const reference = checkedText(input.caseReference, 'caseReference');
  const open = await openCase({ reference }, [field], context, info);
  return open === undefined ? unknownCase() : { open, through };
}

function monthsLater(from: Date, months: number): Date {
  const later = new Date(from);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

type Terms = Pick<
  ConsentRecord,
  'recipient' | 'adviser' | 'purpose' | 'fields' | 'effect' | 'validTo' | 'language' | 'informationVersion'
>;

const REQUIRED = [
  'recipient',
  'purpose',
  'fields',
  'effect',
  'validTo',
  'language',
  'informationVersion',
] as const satisfies (keyof GiveConsentInput)[];

/** What is consented to, or all that is wrong with it, each by its field (P12). */
function termsOf(input: GiveConsentInput, now: Date): Terms | InputFailure[] {
  const { recipient, adviser, effect, validTo, language, informationVersion } = input;
  const [purpose, ...bundled] = input.purpose ?? [];
  const fields = [...new Set(input.fields ?? [])];
  const failures = REQUIRED.filter((name) => {
    const value = input[name];
    return value == null || value === '' || (Array.isArray(value) && value.length === 0);
  }).map((name) => failure(name, 'REQUIRED', 'must be given'));
  if (bundled.length > 0)
    failures.push(failure('purpose', 'BUNDLED', 'must be one: each purpose takes a consent of its own'));
  if (validTo != null && validTo <= now) failures.push(failure('validTo', 'PAST', 'must be later than now'));
  if (validTo != null && validTo > monthsLater(now, MOST_MONTHS))
    failures.push(failure('validTo', 'TOO_LATE', `must be ${MOST_MONTHS} months from now at most`));
  if (language != null && !/^[a-z]{2,3}$/.test(language))
    failures.push(failure('language', 'FORMAT', 'must be a language by ISO 639, in small letters'));
  if (recipient == null || purpose === undefined || effect == null || validTo == null) return failures;
  if (language == null || informationVersion == null || failures.length > 0) return failures;
  return {
    recipient,
    ...(adviser != null && { adviser: checkedText(adviser, 'adviser') }),
    purpose,
    fields,
    effect,
    validTo,
    language,
    informationVersion: checkedText(informationVersion, 'informationVersion'),
  };
}

/** Gives a consent; the reasons why not as failures. NOT_AVAILABLE to who is nobody of the service. */
export async function giveConsent(
  input: GiveConsentInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConsentOutcome> {
  const { model, now } = context;
  const mutation = 'giveConsent';
  const subject = await subjectOf(
    'Mutation.giveConsent',
    input,
    input.givenThrough,
    'givenThrough',
    context,
    info,
  );
  if (!('open' in subject)) return failed(subject);
  const terms = termsOf(input, now);
  if (Array.isArray(terms)) return failed(...terms);
  const { participant } = subject.open;
  // A reference would tell the recipient that there is such a participant (P17).
  if (participant.addressGraded)
    return failed(failure('recipient', 'NOT_SHARED', 'must be left out: the service shares nothing here'));
  const [id, today] = [randomUUID(), localDay(now)];
  const idempotencyKey = keyFor(context.caller, participant._id, input.idempotencyKey);
  const { record, failures } = await onceMore(() =>
    model.write<ConsentRecord>(
      {
        mutation,
        input: { ...input, idempotencyKey },
        into: model.collections.consents,
        id,
        step: async (_, reads, by) => {
          // Whoever was erased meanwhile leaves nothing behind (P20).
          const there = await reads.one(model.collections.participants, participant._id);
          if (there?.addressGraded !== false) {
            if (subject.through === 'SCREEN') throw notAvailable();
            return [unknownCase()];
          }
          const reference = await referenceFor(participant, terms.recipient, context, reads);
          return byService(DATASET, context, reads, () => ({
            next: {
              version: 0,
              ...writtenBy(null, { id, owner: participant.owner, mutation, by, today }),
              participant: participant._id,
              ...terms,
              given: now,
              givenThrough: subject.through,
            },
            along: reference,
            fences: [there.halfYear],
          }));
        },
      },
      context,
    ),
  );
  return { consent: record, failures };
}

/** Withdraws a consent, in force at the next request (P11). One that is withdrawn stays as it is. */
export async function withdrawConsent(
  input: WithdrawConsentInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConsentOutcome> {
  const { model, now } = context;
  const mutation = 'withdrawConsent';
  const subject = await subjectOf(
    'Mutation.withdrawConsent',
    input,
    input.withdrawnThrough,
    'withdrawnThrough',
    context,
    info,
  );
  if (!('open' in subject)) return failed(subject);
  const { participant } = subject.open;
  const [id, today] = [input.consent, localDay(now)];
  const idempotencyKey = keyFor(context.caller, participant._id, input.idempotencyKey);
  const unknown = failure('consent', 'UNKNOWN', 'must be a consent of the participant');
  const { record, failures } = await model.write<ConsentRecord>(
    {
      mutation,
      input: { ...input, idempotencyKey },
      into: model.collections.consents,
      id,
      step: async (consent, reads, by) =>
        consent?.participant === participant._id
          ? byService(DATASET, context, reads, () =>
              consent.withdrawn === undefined
                ? {
                    next: {
                      ...consent,
                      ...writtenBy(consent, { id, owner: consent.owner, mutation, by, today }),
                      withdrawn: now,
                      withdrawnThrough: subject.through,
                    },
                  }
                : { failures: [] },
            )
          : [unknown],
    },
    context,
  );
  return record?.participant === participant._id ? { consent: record, failures } : failed(unknown);
}
