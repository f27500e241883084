import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn, keyIn, periodIn, textIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { searchKeys } from '../../shared/names.ts';
import type { PeriodRecord } from '../../shared/records.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { CertificationRecord, CourseRecord } from '../records.ts';
import type {
  EndCertificationInput,
  GrantCertificationInput,
  RecordCourseInput,
} from '../types.generated.ts';

/** Records a course as it is put in: what is left out is gone. */
export function recordCourse(input: RecordCourseInput, context: Context): Promise<Outcome<CourseRecord>> {
  const { courses: into, actions, programmes } = context.model.collections;
  const [mutation, today] = ['recordCourse', localDay(context.now)];
  return context.model.write<CourseRecord>(
    {
      mutation,
      input,
      into,
      id: input.id,
      step: async (current, { one }, by) => {
        const action = await one(actions, input.action);
        const programme = action && (await one(programmes, action.programme));
        const failures = [failure('action', 'UNKNOWN', 'must be the code of an action')];
        if (programme === null) return failures;
        const owner = programme.programmeOwner.partner;
        return {
          // Whoever answers for a course keeps it, whatever action it is put under.
          only: current === null || current.owner === owner ? [owner] : [],
          who: 'the owner of the programme, which answers for the course',
          decide: () => {
            const id = keyIn('id', input.id);
            const title = textIn('title', input.title);
            const period = input.period && periodIn('period', input.period);
            const { municipality, seats, priceToParticipant } = input;
            return {
              next: {
                ...writtenBy(current, { id, owner: by.consumer, mutation, by, today }),
                version: 0,
                title,
                kind: input.kind,
                ...(period && { period }),
                firstDay: period?.start ?? '',
                ...(municipality != null && { municipality }),
                action: input.action,
                ...(seats != null && { seats }),
                ...(priceToParticipant && {
                  priceToParticipant: amountIn('priceToParticipant', priceToParticipant),
                }),
                searchKeys: searchKeys(
                  [title.nb, title.nn, title.sv, title.en].filter((text) => text !== undefined),
                ),
              },
            };
          },
        };
      },
    },
    context,
  );
}

const CERTIFICATION: Machine<'NOT_HELD' | 'HELD' | 'ENDING'> = {
  NOT_HELD: { grantCertification: 'HELD' },
  HELD: { endCertification: 'ENDING' },
  ENDING: {},
};

function stateOf({ validTo }: CertificationRecord, today: string) {
  if (validTo === undefined) return 'HELD';
  return validTo < today ? 'NOT_HELD' : 'ENDING';
}

const heldIn = ({ grantedAt: start, validTo: end }: CertificationRecord): PeriodRecord => ({
  start,
  ...(end !== undefined && { end }),
});

/** Certifies an adviser; when one was certified before stays on record. */
export function grantCertification(
  input: GrantCertificationInput,
  context: Context,
): Promise<Outcome<CertificationRecord>> {
  const { certifications: into, programmes } = context.model.collections;
  const [mutation, today] = ['grantCertification', localDay(context.now)];
  const { adviser, kind, grantedAt, validTo } = input;
  const id = `${adviser}:${kind}`;
  return context.model.write<CertificationRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one }, by) => {
        const programme = await one(programmes, input.programme);
        if (programme === null) return [failure('programme', 'UNKNOWN', 'must be the code of a programme')];
        const owner = programme.programmeOwner.partner;
        return {
          only: current === null || current.owner === owner ? [owner] : [],
          who: 'the owner of the programme, which answers for the certification',
          decide: () => {
            refuse(
              illegalStep(CERTIFICATION, current ? stateOf(current, today) : 'NOT_HELD', mutation, 'adviser'),
              /^[a-z][a-z0-9-]{1,63}$/.test(adviser)
                ? undefined
                : failure('adviser', 'FORMAT', 'must be the key of an adviser'),
              validTo != null && validTo < grantedAt
                ? failure('validTo', 'BEFORE_START', 'must not be before the first day')
                : undefined,
              current?.validTo !== undefined && grantedAt <= current.validTo
                ? failure('grantedAt', 'BEFORE_START', 'must be after the last day of the one before')
                : undefined,
            );
            return {
              next: {
                ...writtenBy(current, { id, owner: by.consumer, mutation, by, today }),
                version: 0,
                adviser,
                kind,
                grantedAt,
                ...(validTo != null && { validTo }),
                ...(current && { earlier: [...(current.earlier ?? []), heldIn(current)] }),
              },
            };
          },
        };
      },
    },
    context,
  );
}

/** Ends a certification. */
export function endCertification(
  input: EndCertificationInput,
  context: Context,
): Promise<Outcome<CertificationRecord>> {
  const [mutation, today] = ['endCertification', localDay(context.now)];
  const { certification: id, validTo } = input;
  return context.model.write<CertificationRecord>(
    {
      mutation,
      input,
      into: context.model.collections.certifications,
      id,
      step: (current, _reads, by) =>
        Promise.resolve(
          current === null
            ? [failure('certification', 'UNKNOWN', 'must be the id of a certification')]
            : {
                only: [current.owner],
                who: 'the organisation that answers for the certification',
                decide: () => {
                  refuse(
                    illegalStep(CERTIFICATION, stateOf(current, today), mutation, 'certification'),
                    validTo < current.grantedAt
                      ? failure('validTo', 'BEFORE_START', 'must not be before the first day')
                      : undefined,
                  );
                  return {
                    next: {
                      ...current,
                      ...writtenBy(current, { id, owner: current.owner, mutation, by, today }),
                      validTo,
                    },
                  };
                },
              },
        ),
    },
    context,
  );
}
