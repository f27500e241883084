import { payoutId, planId } from '../../subgraphs/county/ids.ts';
import type { ActivityPlanRecord, PayoutRecord } from '../../subgraphs/county/records.ts';
import { amountOf, decimal, money } from '../../subgraphs/shared/money.ts';
import type { MoneyRecord, ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { synthetic } from './source.ts';
import { vikenAgreement } from './viken.ts';

const { _id: agreement, currency, countyRate, municipalRate, payoutSchedule } = vikenAgreement;

/** Viken on 1 January 2021, sum of 51 municipalities (Statistics Norway, table 07459). */
export const INHABITANTS = 1_252_384;
const YEARLY_COUNTY = money(decimal(countyRate).mul(INHABITANTS), currency);
export const YEARLY_TOTAL = money(decimal(countyRate).add(municipalRate).mul(INHABITANTS), currency);

/** The instalments of a yearly amount: each its share, the last one what is left. */
function instalments(yearly: MoneyRecord): MoneyRecord[] {
  let left = yearly.minor;
  return payoutSchedule.map(({ share }, index) => {
    const minor =
      index === payoutSchedule.length - 1 ? left : money(amountOf(yearly).mul(share), currency).minor;
    left -= minor;
    return { minor, currency };
  });
}

const plan = (
  year: number,
  submittedAt: string,
  approvedAt: string | null,
  what: string,
): ActivityPlanRecord => ({
  _id: planId(agreement, year),
  owner: ORG.VIKEN_COUNTY,
  version: 1,
  provenance: [synthetic(`Activity plan of ${year}: ${what}`)],
  agreement,
  year,
  dueAt: `${year - 1}-12-01`,
  submittedAt,
  budget: YEARLY_TOTAL,
  ...(approvedAt !== null && {
    approvedAt: new Date(approvedAt),
    approvedBy: { nameInDocument: 'Viken fylkeskommune', partner: ORG.VIKEN_COUNTY },
  }),
});

/** No document has a plan: these show the three ways in which one can go. */
export const activityPlans: ActivityPlanRecord[] = [
  plan(2022, '2021-11-25', '2021-12-16T12:00:00+01:00', 'handed in in time, approved before January'),
  plan(2023, '2022-12-09', '2022-12-21T12:00:00+01:00', 'handed in late, approved all the same'),
  plan(2024, '2023-11-30', null, 'handed in in time, never approved'),
];

const COMPUTED: ProvenanceRecord = {
  document: DOC.VIKEN,
  locator: `Section 7: 50 % and 50 % of the county's ${countyRate} NOK × ${INHABITANTS} inhabitants (1 January 2021); the second is the total minus the first`,
  quote: '50% i januar og 50 % i august.',
  kind: 'COMPUTED',
};

const payoutsOf = (year: number, paid: readonly string[]): PayoutRecord[] => {
  const amounts = instalments(YEARLY_COUNTY);
  return payoutSchedule.map(({ instalment, share, dueMonth }, index) => {
    const paidAt = paid[index];
    return {
      _id: payoutId(agreement, year, instalment),
      owner: ORG.VIKEN_COUNTY,
      version: 1,
      provenance: [synthetic(`Payout ${instalment} of ${year}`), COMPUTED],
      agreement,
      year,
      instalment,
      share,
      dueMonth,
      amount: amounts[index] ?? YEARLY_COUNTY,
      ...(paidAt !== undefined && { paidAt }),
    };
  });
};

export const payouts: PayoutRecord[] = [
  ...payoutsOf(2022, ['2022-01-17', '2022-08-15']),
  ...payoutsOf(2023, ['2023-01-16', '2023-08-15']),
  ...payoutsOf(2024, []),
];
