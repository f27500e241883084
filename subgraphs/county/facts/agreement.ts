import type { FactRecord, StatementRecord } from '../../shared/facts.ts';
import { groupBy } from '../../shared/loader.ts';
import type { CooperationAgreementRecord, PayoutRecord } from '../records.ts';
import { amount, fact, first, statement, textOf } from './fact.ts';

const parentOf = (number: string) => number.split('.').slice(0, -1).join('.');
const lastOf = (number: string) => Number(number.split('.').at(-1));

/** Parties that end, the numbering of sections, the strength of the least services. */
export function agreementFacts(agreement: CooperationAgreementRecord): FactRecord[] {
  const { period, provenance, successorParties, sections, services } = agreement;
  const source = first(provenance);
  const groups = groupBy(sections, ({ number }) => parentOf(number));
  const least = services.filter(({ strength }) => strength !== 'EXTRA');
  const end = period.end;
  return [
    ...successorParties.flatMap(({ predecessor, lastDay, provenance: told }, index) =>
      end === undefined
        ? []
        : [
            fact(
              agreement,
              `party:${index + 1}`,
              `Party for the whole period: ${predecessor.nameInDocument}`,
              'days',
              {
                rule: 'R6',
                reference: statement('last day of the agreement', end, source),
                targets: [statement(`last day of ${predecessor.nameInDocument}`, lastDay, told)],
                relation: 'EXISTS_UNTIL',
              },
            ),
          ],
    ),
    ...[...groups].map(([parent, group]) => {
      const numbers = group.map(({ number }) => lastOf(number));
      const gap = Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1).find(
        (each) => !numbers.includes(each),
      );
      const wanted = gap ?? Math.max(...numbers);
      const under = parent === '' ? '' : `${parent}.`;
      return fact(
        agreement,
        `sections${parent === '' ? '' : `:${parent}`}`,
        `Sections are numbered without a gap${parent === '' ? '' : ` in section ${parent}`}`,
        'text',
        {
          rule: 'R6',
          reference: statement('section', `${under}${wanted}`, source),
          targets: group.map(({ number, title }) => statement(textOf(title), number, source)),
          relation: 'RESOLVES',
        },
      );
    }),
    ...(least.length === 0
      ? []
      : [
          fact(
            agreement,
            'services',
            'Every service of the least that must be offered is compulsory',
            'services',
            {
              rule: 'R3',
              count: statement(
                'services that must be offered',
                String(least.length),
                first(least.map((each) => each.provenance)),
              ),
              listed: least
                .filter(({ strength }) => strength === 'COMPULSORY')
                .map(({ title, provenance: place }) => statement(textOf(title), undefined, place)),
            },
          ),
        ]),
  ];
}

/** The payouts of each year against the county's rate × inhabitants. */
export function payoutFacts(
  agreement: CooperationAgreementRecord,
  inhabitants: StatementRecord,
  payouts: readonly PayoutRecord[],
): FactRecord[] {
  const years = groupBy(payouts, ({ year }) => year);
  return [...years].map(([year, all]) => {
    const minor = all.reduce((sum, each) => sum + each.amount.minor, 0);
    const paid = { minor, currency: agreement.currency };
    return fact(
      agreement,
      `payouts:${year}`,
      `Payouts of ${year} are the county's rate × inhabitants`,
      agreement.currency,
      {
        rule: 'R2',
        amount: amount(`payouts of ${year}`, paid, first(all.flatMap(({ provenance }) => provenance))),
        factors: [statement('county rate', agreement.countyRate, first(agreement.provenance)), inhabitants],
      },
    );
  });
}
