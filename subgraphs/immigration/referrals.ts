import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../shared/day.ts';
import { writtenBy } from '../shared/write.ts';
import { CASES_DATASET, checkedText, officerOf, openCase, unknownCase } from './cases.ts';
import { failure } from './failure.ts';
import type { Context } from './loaders.ts';
import { NOBODY } from './participants.ts';
import type { ReferralRecord } from './records.ts';
import type { HandOverReferralInput, InputFailure, ReferParticipantInput } from './types.generated.ts';
import { byService, onceMore, referenceFor } from './writes/service.ts';

export interface ReferralOutcome {
  referral: ReferralRecord | null;
  failures: InputFailure[];
}

const failed = (...failures: InputFailure[]): ReferralOutcome => ({ referral: null, failures });

/** Refers a participant to an adviser of a recipient, which gets a reference; what it may read is for consents to say. */
export async function referParticipant(
  input: ReferParticipantInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReferralOutcome> {
  const { caseReference, recipient } = input;
  const which = { reference: checkedText(caseReference, 'caseReference') };
  const adviser = checkedText(input.adviser, 'adviser');
  const open = await openCase(which, ['Mutation.referParticipant'], context, info);
  if (open === undefined) return failed(unknownCase());
  const { participant } = open;
  const { referrals: into, participants } = context.model.collections;
  const [mutation, id, today] = ['referParticipant', randomUUID(), localDay(context.now)];
  const { record, failures } = await onceMore(() =>
    context.model.write<ReferralRecord>(
      {
        mutation,
        input,
        into,
        id,
        step: async (_, reads, by) => {
          // Whoever was erased meanwhile leaves nothing behind (P20).
          const there = await reads.one(participants, participant._id);
          if (there?.addressGraded !== false) return [unknownCase()];
          const [earlier] = await reads.all(into, { participant: participant._id, recipient });
          const reference = await referenceFor(participant, recipient, context, reads);
          const rule = 'must be one that the participant is not referred to yet';
          return byService(CASES_DATASET, context, reads, () =>
            earlier
              ? { failures: [failure('recipient', 'REFERRED', rule)] }
              : {
                  next: {
                    version: 0,
                    ...writtenBy(null, { id, owner: participant.owner, mutation, by, today }),
                    participant: participant._id,
                    recipient,
                    adviser,
                    referredAt: context.now,
                    handovers: [],
                  },
                  along: reference,
                  fences: [there.halfYear],
                },
          );
        },
      },
      context,
    ),
  );
  return { referral: record, failures };
}

/** Hands a referral over to another adviser; who had it reads nothing more. */
export async function handOverReferral(
  input: HandOverReferralInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReferralOutcome> {
  const adviser = checkedText(input.adviser, 'adviser');
  const found = await context.loaders.referral.load(input.referral);
  await officerOf('Mutation.handOverReferral', context, info, found?.participant);
  const participant = await context.loaders.participant.load(found?.participant ?? NOBODY);
  if (participant?.addressGraded !== false)
    return failed(failure('referral', 'UNKNOWN', 'must be a referral'));
  const [mutation, id, today] = ['handOverReferral', input.referral, localDay(context.now)];
  const { record, failures } = await context.model.write<ReferralRecord>(
    {
      mutation,
      input,
      into: context.model.collections.referrals,
      id,
      step: async (referral, reads, by) => {
        if (referral === null) return [failure('referral', 'UNKNOWN', 'must be a referral')];
        return byService(CASES_DATASET, context, reads, () =>
          referral.adviser === adviser
            ? { failures: [failure('adviser', 'SAME', 'must be another adviser')] }
            : {
                next: {
                  ...referral,
                  ...writtenBy(referral, { id, owner: referral.owner, mutation, by, today }),
                  adviser,
                  handovers: [...referral.handovers, { adviser: referral.adviser, at: context.now }],
                },
              },
        );
      },
    },
    context,
  );
  return { referral: record, failures };
}
