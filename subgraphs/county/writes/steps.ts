import type { Reads, Step } from '../../shared/write.ts';
import { localDay } from '../../shared/day.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import { actingAs } from '../parties.ts';
import type { AgreementPartyRecord, CooperationAgreementRecord } from '../records.ts';

type Decide<T> = Exclude<Step<T>, readonly unknown[]>['decide'];

const WHO: Readonly<Record<AgreementPartyRecord['role'], string>> = {
  COUNTY: 'the county of the agreement',
  CONTRACT_MUNICIPALITY: 'the contract municipality of the agreement',
  INNOVATION_NORWAY: 'Innovation Norway',
  NAV: 'NAV',
};

/** A step that an agreement gives to one of its roles. UNKNOWN when there is no such agreement. */
export async function stepOf<T>(
  id: string,
  role: AgreementPartyRecord['role'],
  { model, now }: Context,
  { one }: Reads,
  decide: (agreement: CooperationAgreementRecord) => Promise<Decide<T>> | Decide<T>,
): Promise<Step<T>> {
  const agreement = await one(model.collections.cooperationAgreements, id);
  if (agreement === null) return [failure('agreement', 'UNKNOWN', 'must be the id of an agreement')];
  return {
    only: actingAs(agreement, role, localDay(now)),
    who: WHO[role],
    decide: await decide(agreement),
  };
}
