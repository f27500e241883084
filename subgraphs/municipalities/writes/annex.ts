import { localDay } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AnnexRecord, HoppidOfficeRecord } from '../records.ts';
import type { RecordAnnexInput } from '../types.generated.ts';
import { seatOf } from './bodies.ts';
import { percentFailures } from './percent.ts';

const eitherOr = (one: string, other: string, hasOne: boolean, hasOther: boolean): Failure[] =>
  hasOne === hasOther ? [failure(one, 'EITHER_OR', `must be given, or else ${other}, and not both`)] : [];

/** What is wrong with an annex, against the lines that the agreement wants of each. */
function faultsOf(input: RecordAnnexInput): Failure[] {
  return [
    ...eitherOr(
      'responsibleDepartment',
      'responsibleOrganisation',
      Boolean(input.responsibleDepartment),
      input.responsibleOrganisation != null,
    ),
    ...eitherOr(
      'workPercentage',
      'partnerAgreement',
      input.workPercentage != null,
      Boolean(input.partnerAgreement),
    ),
    ...percentFailures('workPercentage', input.workPercentage),
    ...(['openingHours', 'brandPlan'] as const).flatMap((field) =>
      input[field] === '' ? [failure(field, 'REQUIRED', 'must be given')] : [],
    ),
    ...(input.servicesIncluded.length === 0
      ? [failure('servicesIncluded', 'REQUIRED', 'must name at least one')]
      : []),
  ];
}

function annexOf(input: RecordAnnexInput, agreement: string): AnnexRecord {
  const { responsibleDepartment, responsibleOrganisation, workPercentage, partnerAgreement } = input;
  return {
    agreement,
    ...(responsibleDepartment && { responsibleDepartment }),
    ...(responsibleOrganisation && {
      responsibleOrganisation: {
        nameInDocument: responsibleOrganisation.nameInDocument,
        ...(responsibleOrganisation.partner != null && { partner: responsibleOrganisation.partner }),
      },
    }),
    openingHours: input.openingHours,
    ...(workPercentage != null && { workPercentage }),
    ...(partnerAgreement && { partnerAgreement }),
    servicesIncluded: [...input.servicesIncluded],
    brandPlan: input.brandPlan,
  };
}

/** Writes down a municipality's annex, as a whole. */
export function recordAnnex(input: RecordAnnexInput, context: Context): Promise<Outcome<HoppidOfficeRecord>> {
  const [mutation, id, today] = ['recordAnnex', input.office, localDay(context.now)];
  return context.model.write<HoppidOfficeRecord>(
    {
      mutation,
      input,
      into: context.model.collections.hoppidOffices,
      id,
      step: async (office, reads, by) => {
        if (office === null) return [failure('office', 'UNKNOWN', 'must be the id of an office')];
        return {
          only: [await seatOf(office, today, reads, context)],
          who: 'the municipality in which the office sits',
          decide: () => {
            const failures = faultsOf(input);
            if (failures.length > 0) return { failures };
            return {
              next: {
                ...office,
                ...writtenBy(office, { id, owner: office.owner, mutation, by, today }),
                annex: annexOf(input, office.annex.agreement),
              },
            };
          },
        };
      },
    },
    context,
  );
}
