import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { checkedText, officerOf, openCase } from './cases.ts';
import { pseudonymFor } from './consents.ts';
import { failure } from './failure.ts';
import type { Context } from './loaders.ts';
import { made } from './made.ts';
import { NOBODY } from './participants.ts';
import type { ReferralRecord } from './records.ts';
import type { HandOverReferralInput, InputFailure, ReferParticipantInput } from './types.generated.ts';

export interface ReferralOutcome {
  referral: ReferralRecord | null;
  failures: InputFailure[];
}

const failed = (...failures: InputFailure[]): ReferralOutcome => ({ referral: null, failures });

/** Refers a participant to an adviser of a recipient, which gets a reference; what it may read is for consents to say. */
export async function referParticipant(
  { caseReference, recipient, adviser }: ReferParticipantInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReferralOutcome> {
  const which = { reference: checkedText(caseReference, 'caseReference') };
  const to = checkedText(adviser, 'adviser');
  const open = await openCase(which, ['Mutation.referParticipant'], context, info);
  if (open === undefined)
    return failed(failure('caseReference', 'UNKNOWN', 'must be the reference of a case'));
  const { participant } = open;
  await pseudonymFor(participant, recipient, context);
  const referral: ReferralRecord = {
    ...made(randomUUID(), participant.owner),
    participant: participant._id,
    recipient,
    adviser: to,
    referredAt: new Date(),
    handovers: [],
  };
  const isNew = await context.model.addReferral(referral);
  context.loaders.forget(participant._id);
  return isNew
    ? { referral, failures: [] }
    : failed(failure('recipient', 'REFERRED', 'must be one that the participant is not referred to yet'));
}

/** Hands a referral over to another adviser; who had it reads nothing more. */
export async function handOverReferral(
  input: HandOverReferralInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReferralOutcome> {
  const to = checkedText(input.adviser, 'adviser');
  const found = await context.loaders.referral.load(input.referral);
  await officerOf('Mutation.handOverReferral', context, info, found?.participant);
  const participant = await context.loaders.participant.load(found?.participant ?? NOBODY);
  if (found === null || participant?.addressGraded !== false)
    return failed(failure('referral', 'UNKNOWN', 'must be a referral'));
  if (found.adviser === to) return failed(failure('adviser', 'SAME', 'must be another adviser'));
  const referral = await context.model.handOver(found._id, to, { adviser: found.adviser, at: new Date() });
  context.loaders.forget(found.participant);
  return referral === null
    ? failed(failure('referral', 'CHANGED', 'must not have been handed over meanwhile'))
    : { referral, failures: [] };
}
