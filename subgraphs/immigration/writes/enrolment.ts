import { randomBytes } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDay } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { along, type Reads, writtenBy } from '../../shared/write.ts';
import { CASES_DATASET, checkedText, officerOf } from '../cases.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import { halfYearPeriod } from '../plan.ts';
import type { CaseRecord, ParticipantRecord } from '../records.ts';
import { STAGES } from '../stages.ts';
import type { EnrolParticipantInput } from '../types.generated.ts';
import { type CaseOutcome, outcomeOf } from './case.ts';
import { byService, onceMore } from './service.ts';

const halfYearOf = (day: string): string => `${day.slice(0, 4)}-H${day.slice(5, 7) < '07' ? 1 : 2}`;

/** Why nobody enters now: what is released is never changed, and what is offered was planned before. */
async function faultsOf(
  { caseReference, subject, programme, municipality, entered }: EnrolParticipantInput,
  today: string,
  { one, all }: Reads,
  { model: { collections } }: Context,
): Promise<Failure[]> {
  const halfYear = halfYearOf(entered);
  const plan = await one(collections.releasePlans, halfYear);
  const { start } = halfYearPeriod(halfYear);
  const isPlanned = plan?.cohorts.some(
    (cohort) => cohort.programme === programme && cohort.municipality === municipality,
  );
  const faults: [...Parameters<typeof failure>, isBroken: boolean][] = [
    [
      'caseReference',
      'EXISTS',
      'must be the reference of no other case',
      (await all(collections.cases, { caseReference })).length > 0,
    ],
    [
      'subject',
      'EXISTS',
      'must be the id of nobody who is enrolled',
      (await all(collections.cases, { subject })).length > 0,
    ],
    ['entered', 'FUTURE', 'must not be later than today', entered > today],
    [
      'entered',
      'HALF_YEAR_RELEASED',
      'must be in a half-year that is not released',
      (await all(collections.statisticalReleases, { 'period.start': start })).length > 0,
    ],
    ['municipality', 'OUTSIDE_THE_PLAN', 'must be offered in the half-year', isPlanned === false],
  ];
  return faults.flatMap(([field, code, rule, isBroken]) => (isBroken ? [failure(field, code, rule)] : []));
}

/** Enrols a participant: a case, and whom it is about. */
export async function enrolParticipant(
  input: EnrolParticipantInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CaseOutcome> {
  const { cases: into, participants, processingActivities } = context.model.collections;
  const caseReference = checkedText(input.caseReference, 'caseReference');
  const subject = checkedText(input.subject, 'subject');
  await officerOf('Mutation.enrolParticipant', context, info);
  const [mutation, id, today] = ['enrolParticipant', randomBytes(12).toString('hex'), localDay(context.now)];
  const { programme, municipality, sex, entered, addressGraded } = input;
  const outcome = await onceMore(() =>
    context.model.write<CaseRecord>(
      {
        mutation,
        input,
        into,
        id,
        step: async (_, reads, by) => {
          const failures = await faultsOf(input, today, reads, context);
          const activities = await reads.all(processingActivities, { datasets: CASES_DATASET, active: true });
          const [activity] = activities;
          if (activity === undefined) throw new Error('no processing activity answers for cases');
          const stored = {
            version: 0,
            ...writtenBy(null, { id, owner: activity.owner, mutation, by, today }),
          };
          const [stage] = STAGES[programme];
          const participant: ParticipantRecord = {
            ...stored,
            programme,
            municipality,
            halfYear: halfYearOf(entered),
            sex,
            ...(stage !== undefined && { furthestStage: stage }),
            addressGraded,
          };
          const steps = stage === undefined ? [] : [{ stage, on: entered }];
          return byService(CASES_DATASET, context, reads, () =>
            failures.length > 0
              ? { failures }
              : {
                  next: { ...stored, caseReference, subject, steps },
                  along: [along(participants, null, participant)],
                  fences: [participant.halfYear],
                },
          );
        },
      },
      context,
    ),
  );
  return outcomeOf(outcome, context);
}
