import type { NamedPartnerRecord } from '../shared/records.ts';
import type { CooperationAgreementRecord } from './records.ts';
import type { AgreementRole } from './types.generated.ts';

/**
 * The organisations that act in a role of an agreement on a day, by OrganisationId: the party that it names, and when that
 * has ended, whoever followed it. None while the agreement leaves the party open.
 */
export function actingAs(
  { parties, successorParties }: Pick<CooperationAgreementRecord, 'parties' | 'successorParties'>,
  role: AgreementRole,
  day: string,
): string[] {
  return parties
    .filter((party) => party.role === role)
    .flatMap(({ partner }) => {
      const ended = successorParties.find(
        ({ predecessor, lastDay }) =>
          partner !== undefined && predecessor.partner === partner && lastDay < day,
      );
      return ended ? ended.successors.map((each) => each.partner) : [partner];
    })
    .filter((partner) => partner !== undefined);
}

/** An organisation that acts under an agreement as that names it: as a party, or as who followed one. */
export function signatory(
  { parties, successorParties }: Pick<CooperationAgreementRecord, 'parties' | 'successorParties'>,
  partner: string,
): NamedPartnerRecord {
  const named = [...parties, ...successorParties.flatMap(({ successors }) => successors)];
  const found = named.find((each) => each.partner === partner);
  return { nameInDocument: found?.nameInDocument ?? partner, partner };
}
