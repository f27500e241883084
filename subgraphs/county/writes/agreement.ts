import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn, keyIn, partnerIn, periodIn, textIn } from '../../shared/inputs.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AgreementPartyRecord, CooperationAgreementRecord } from '../records.ts';
import type { ConcludeCooperationAgreementInput, NameAgreementPartyInput } from '../types.generated.ts';
import { stepOf } from './steps.ts';

type Written = Promise<Outcome<CooperationAgreementRecord>>;

/** Concludes an agreement between the parties that it names. */
export function concludeCooperationAgreement(
  input: ConcludeCooperationAgreementInput,
  context: Context,
): Written {
  const [mutation, today] = ['concludeCooperationAgreement', localDay(context.now)];
  const parties = input.parties.map(({ role, ...party }): AgreementPartyRecord => ({
    role,
    ...partnerIn(party),
    appropriations: [],
  }));
  const county = parties.find(({ role }) => role === 'COUNTY');
  return context.model.write<CooperationAgreementRecord>(
    {
      mutation,
      input,
      into: context.model.collections.cooperationAgreements,
      id: input.id,
      step: (current, _reads, by) =>
        Promise.resolve({
          only: [county?.partner],
          who: 'the county of the agreement',
          decide: () => {
            if (current !== null) refuse(failure('id', 'EXISTS', 'must be a new one'));
            const id = keyIn('id', input.id);
            const contractPartner = parties.find(({ role }) => role === 'CONTRACT_MUNICIPALITY');
            const failures = [failure('parties', 'REQUIRED', 'must name a contract municipality')];
            if (contractPartner === undefined) return { failures };
            const record = writtenBy(current, { id, owner: by.consumer, mutation, by, today });
            const [source = { document: 'Samgraf', locator: mutation, kind: 'STATED' as const }] =
              record.provenance;
            const { nameInDocument, partner } = contractPartner;
            return {
              next: {
                ...record,
                version: 0,
                title: textIn('title', input.title),
                parties,
                operation: {
                  contractPartner: partnerIn({ nameInDocument, ...(partner !== undefined && { partner }) }),
                  provenance: source,
                },
                period: periodIn('period', input.period),
                extensionForeseen: input.extensionForeseen,
                noticeMonths: input.noticeMonths,
                countyRate: input.countyRate,
                municipalRate: input.municipalRate,
                currency: input.currency,
                rateIsMinimum: input.rateIsMinimum,
                populationReference: input.populationReference,
                payoutSchedule: input.payoutSchedule,
                onBehalfOf: input.onBehalfOf.map(({ municipality, agreedYearlyAmount }) => ({
                  municipality,
                  ...(agreedYearlyAmount && {
                    agreedYearlyAmount: amountIn('onBehalfOf', agreedYearlyAmount, input.currency),
                  }),
                })),
                coverage: source,
                successorParties: [],
                sections: [],
                terms: [],
                services: [],
                bodies: [],
                commonFunctions: [],
              },
            };
          },
        }),
    },
    context,
  );
}

/** Names who has a role in an agreement. */
export function nameAgreementParty(input: NameAgreementPartyInput, context: Context): Written {
  const [mutation, today] = ['nameAgreementParty', localDay(context.now)];
  const { agreement: id, role } = input;
  return context.model.write<CooperationAgreementRecord>(
    {
      mutation,
      input,
      into: context.model.collections.cooperationAgreements,
      id,
      step: (_current, reads, by) =>
        stepOf(id, 'COUNTY', context, reads, (agreement) => () => {
          // A county that could give its role away could give away what the record protects.
          if (role === 'COUNTY')
            refuse(failure('role', 'OTHER_MUTATION', 'must not be COUNTY, whose agreement it is'));
          const had = agreement.parties.filter((each) => each.role === role);
          const [first] = had;
          const { nameInDocument, partner } = input.party;
          const isRenamed = partner === undefined;
          const party = partnerIn({
            nameInDocument,
            partner: (isRenamed ? first?.partner : partner) ?? null,
          });
          // What another organisation set aside is not this one's.
          const own =
            had.find((each) => each.partner === party.partner) ??
            had.find((each) => each.partner === undefined);
          const named = { role, ...party, appropriations: own?.appropriations ?? [] };
          const stays = (each: AgreementPartyRecord) => isRenamed || each.role !== role;
          const record = writtenBy(agreement, { id, owner: agreement.owner, mutation, by, today });
          const [provenance = agreement.operation.provenance] = record.provenance.slice(-1);
          return {
            next: {
              ...agreement,
              ...record,
              ...(role === 'CONTRACT_MUNICIPALITY' && {
                operation: { ...agreement.operation, contractPartner: party, provenance },
              }),
              parties: first
                ? agreement.parties
                    .filter((each) => each === first || stays(each))
                    .map((each) => (each === first ? named : each))
                : [...agreement.parties, named],
            },
          };
        }),
    },
    context,
  );
}
