import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { keyIn, partnerIn, textIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import type { StoredRecord } from '../../shared/records.ts';
import { type Along, along, type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import { obligationId, planId } from '../ids.ts';
import type { Context } from '../loaders.ts';
import { actingAs } from '../parties.ts';
import type { StoredObligation } from '../records.ts';
import type { FulfilObligationInput, LayDownObligationInput } from '../types.generated.ts';

type State = 'NOT_LAID_DOWN' | 'OPEN' | 'PLAN_AWAITED' | 'REPORT_AWAITED' | 'PAYOUT_AWAITED' | 'DONE';

/** A plan, a report and a payout are done by handing them in or paying, and never by saying so. */
const OBLIGATION: Machine<State> = {
  NOT_LAID_DOWN: { layDownObligation: 'OPEN' },
  OPEN: { layDownObligation: 'OPEN', fulfilObligation: 'DONE' },
  PLAN_AWAITED: { layDownObligation: 'PLAN_AWAITED', submitActivityPlan: 'DONE' },
  REPORT_AWAITED: { layDownObligation: 'REPORT_AWAITED', submitAnnualReport: 'DONE' },
  PAYOUT_AWAITED: { schedulePayout: 'PAYOUT_AWAITED', payPayout: 'DONE' },
  DONE: {},
};

const AWAITED: Partial<Record<StoredObligation['kind'], State>> = {
  ACTIVITY_PLAN: 'PLAN_AWAITED',
  ANNUAL_REPORT: 'REPORT_AWAITED',
  PAYOUT: 'PAYOUT_AWAITED',
};

function stateOf(duty: StoredObligation | null): State {
  if (duty === null) return 'NOT_LAID_DOWN';
  return duty.fulfilledAt === undefined ? (AWAITED[duty.kind] ?? 'OPEN') : 'DONE';
}

const YEAR = /^\d{4}$/;

/** Lays down a duty under an agreement or a programme; with one to hand in a year's plan or report, that is awaited. */
export function layDownObligation(
  input: LayDownObligationInput,
  context: Context,
): Promise<Outcome<StoredObligation>> {
  const { obligations: into, cooperationAgreements, programmes, ...handedIn } = context.model.collections;
  const { subject, kind, of, dueAt } = input;
  const [mutation, today] = ['layDownObligation', localDay(context.now)];
  const id = obligationId(subject, kind, of);
  return context.model.write<StoredObligation>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one }, by) => {
        const agreement = await one(cooperationAgreements, subject);
        const programme = await one(programmes, subject);
        const owner = agreement?.owner ?? programme?.owner;
        if (owner === undefined)
          return [failure('subject', 'UNKNOWN', 'must be the key of an agreement or a programme')];
        const ofYear = agreement !== null && YEAR.test(of) ? planId(subject, Number(of)) : undefined;
        const plan = ofYear === undefined ? null : await one(handedIn.activityPlans, ofYear);
        const report = ofYear === undefined ? null : await one(handedIn.annualReports, ofYear);
        /** What is to be handed in, not handed in yet, with the day on which it is due. */
        const awaited = (): Along[] => {
          if (agreement === null || ofYear === undefined) return [];
          const common = { version: 0, agreement: subject, year: Number(of) };
          const made = (was: StoredRecord | null) =>
            writtenBy(was, { id: ofYear, owner: agreement.owner, mutation, by, today });
          if (kind === 'ACTIVITY_PLAN')
            return [along(handedIn.activityPlans, plan, { ...common, ...plan, ...made(plan), dueAt })];
          if (kind === 'ANNUAL_REPORT')
            return [along(handedIn.annualReports, report, { ...common, ...report, ...made(report), dueAt })];
          return [];
        };
        return {
          only: agreement ? actingAs(agreement, 'COUNTY', today) : [programme?.programmeOwner.partner],
          who: 'the county of the agreement, or the owner of the programme',
          decide: () => {
            if (kind === 'PAYOUT') refuse(failure('kind', 'OTHER_MUTATION', 'comes with schedulePayout'));
            refuse(illegalStep(OBLIGATION, stateOf(current), mutation, 'of'));
            if (input.opensAt != null && input.opensAt > dueAt)
              refuse(failure('dueAt', 'BEFORE_START', 'must not be before the first day'));
            return {
              next: {
                version: 0,
                lateFor: null,
                isFollowed: true,
                ...current,
                ...writtenBy(current, { id, owner, mutation, by, today }),
                subject,
                kind,
                of: keyIn('of', of),
                title: textIn('title', input.title),
                obligedParties: input.obligedParties.map(({ role, ...party }) => ({
                  role,
                  ...partnerIn(party),
                })),
                opensAt: input.opensAt ?? dueAt,
                dueAt,
              },
              along: awaited(),
            };
          },
        };
      },
    },
    context,
  );
}

/** Records that a duty was done, by who leads in it. */
export function fulfilObligation(
  input: FulfilObligationInput,
  context: Context,
): Promise<Outcome<StoredObligation>> {
  const [mutation, today] = ['fulfilObligation', localDay(context.now)];
  const { obligation: id, on } = input;
  return context.model.write<StoredObligation>(
    {
      mutation,
      input,
      into: context.model.collections.obligations,
      id,
      step: (current, _reads, by) =>
        Promise.resolve(
          current === null
            ? [failure('obligation', 'UNKNOWN', 'must be the id of an obligation')]
            : {
                only: current.obligedParties.flatMap(({ role, partner }) =>
                  role === 'LEAD' ? [partner] : [],
                ),
                who: 'the leading party of the obligation',
                decide: () => {
                  refuse(
                    illegalStep(OBLIGATION, stateOf(current), mutation, 'obligation'),
                    on > today ? failure('on', 'FUTURE', 'must not be a day to come') : undefined,
                  );
                  return {
                    next: {
                      ...current,
                      ...writtenBy(current, { id, owner: current.owner, mutation, by, today }),
                      isFollowed: true,
                      fulfilledAt: on,
                    },
                  };
                },
              },
        ),
    },
    context,
  );
}
