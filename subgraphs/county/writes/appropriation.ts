import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn } from '../../shared/inputs.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import { actingAs, signatory } from '../parties.ts';
import type { CooperationAgreementRecord } from '../records.ts';
import type { RecordAppropriationInput } from '../types.generated.ts';

/** The parties, with who followed one of them as a party of its own: several can follow one, and each has its own money. */
function partiesWith(agreement: CooperationAgreementRecord, partner: string, day: string) {
  const { parties, successorParties } = agreement;
  if (parties.some((party) => party.partner === partner)) return parties;
  const followed = parties.filter((party) =>
    actingAs({ parties: [party], successorParties }, party.role, day).includes(partner),
  );
  const own = followed.map(({ role }) => ({ role, ...signatory(agreement, partner), appropriations: [] }));
  return [...parties, ...own];
}

/** Records what the caller's own organisation set aside, as the party that it is. */
export function recordAppropriation(
  input: RecordAppropriationInput,
  context: Context,
): Promise<Outcome<CooperationAgreementRecord>> {
  const [mutation, today] = ['recordAppropriation', localDay(context.now)];
  const { agreement: id, year } = input;
  return context.model.write<CooperationAgreementRecord>(
    {
      mutation,
      input,
      into: context.model.collections.cooperationAgreements,
      id,
      step: (current, _reads, by) =>
        Promise.resolve(
          current === null
            ? [failure('agreement', 'UNKNOWN', 'must be the id of an agreement')]
            : {
                only: current.parties.flatMap(({ role }) => actingAs(current, role, today)),
                who: 'a party of the agreement, or who followed one',
                decide: () => {
                  const { start, end = '9999' } = current.period;
                  if (`${year}-12-31` < start || `${year}-01-01` > end)
                    refuse(failure('year', 'NO_DUTY', 'must be a year in which the agreement applies'));
                  const amount = amountIn('amount', input.amount, current.currency);
                  const record = writtenBy(current, { id, owner: current.owner, mutation, by, today });
                  const [provenance] = record.provenance.slice(-1);
                  return {
                    next: {
                      ...current,
                      ...record,
                      parties: partiesWith(current, by.consumer, today).map((party) =>
                        party.partner === by.consumer && provenance
                          ? {
                              ...party,
                              appropriations: [
                                ...party.appropriations.filter((each) => each.year !== year),
                                { year, amount, provenance },
                              ].sort((one, other) => one.year - other.year),
                            }
                          : party,
                      ),
                    },
                  };
                },
              },
        ),
    },
    context,
  );
}
