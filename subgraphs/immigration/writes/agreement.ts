import { randomUUID } from 'node:crypto';
import { datasetsIn } from '../../../schema/datasets.ts';
import { typeDefs } from '../../../schema/typeDefs.ts';
import { localDay } from '../../shared/day.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { agreementFailures, newAgreement } from '../agreements.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { ProcessingActivityRecord, SharingAgreementRecord } from '../records.ts';
import type { ConcludeSharingAgreementInput, EndSharingAgreementInput } from '../types.generated.ts';

const AGREEMENT: Machine<'AGREED' | 'ENDED'> = {
  AGREED: { endSharingAgreement: 'ENDED' },
  ENDED: {},
};

const datasets = datasetsIn(typeDefs('immigration'));

/** Concludes an agreement of the service's. */
export function concludeSharingAgreement(
  input: ConcludeSharingAgreementInput,
  activity: ProcessingActivityRecord,
  context: Context,
): Promise<Outcome<SharingAgreementRecord>> {
  const [id, today] = [`SHARE-${randomUUID()}`, localDay(context.now)];
  return context.model.write<SharingAgreementRecord>(
    {
      mutation: 'concludeSharingAgreement',
      input,
      into: context.model.collections.sharingAgreements,
      id,
      step: () =>
        Promise.resolve({
          only: [activity.controller],
          who: 'the service itself',
          decide: () => {
            const failures = agreementFailures(input, { activity, datasets, today });
            return failures.length > 0 ? { failures } : { next: newAgreement(id, input, activity, today) };
          },
        }),
    },
    context,
  );
}

/** Ends one, at once. */
export function endSharingAgreement(
  input: EndSharingAgreementInput,
  activity: ProcessingActivityRecord,
  context: Context,
): Promise<Outcome<SharingAgreementRecord>> {
  const [mutation, id, today] = ['endSharingAgreement', input.agreement, localDay(context.now)];
  return context.model.write<SharingAgreementRecord>(
    {
      mutation,
      input,
      into: context.model.collections.sharingAgreements,
      id,
      step: (agreement, _, by) =>
        Promise.resolve(
          agreement === null
            ? [failure('agreement', 'UNKNOWN', 'must be the id of an agreement')]
            : {
                only: [activity.controller],
                who: 'the service itself',
                decide: () => {
                  const state = agreement.endedAt === undefined ? 'AGREED' : 'ENDED';
                  const illegal = illegalStep(AGREEMENT, state, mutation, 'agreement');
                  if (illegal) return { failures: [illegal] };
                  return {
                    next: {
                      ...agreement,
                      ...writtenBy(agreement, { id, owner: agreement.owner, mutation, by, today }),
                      endedAt: context.now,
                    },
                  };
                },
              },
        ),
    },
    context,
  );
}
