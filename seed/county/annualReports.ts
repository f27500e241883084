import { planId } from '../../subgraphs/county/ids.ts';
import type { AnnualReportRecord } from '../../subgraphs/county/records.ts';
import type { MoneyRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { YEARLY_TOTAL } from './payouts.ts';
import { synthetic } from './source.ts';
import { vikenAgreement } from './viken.ts';

const agreement = vikenAgreement._id;

const report = (year: number, submittedAt: string | null, what: string): AnnualReportRecord => {
  const accounts: MoneyRecord = YEARLY_TOTAL;
  return {
    _id: planId(agreement, year),
    owner: ORG.VIKEN_COUNTY,
    version: 1,
    provenance: [synthetic(`Annual report of ${year}: ${what}`)],
    agreement,
    year,
    dueAt: `${year + 1}-05-01`,
    ...(submittedAt !== null && { submittedAt, accounts }),
  };
};

/** No document has a report: these show how one can come in time, late, or not. */
export const annualReports: AnnualReportRecord[] = [
  report(2022, '2023-04-28', 'handed in in time'),
  report(2023, '2024-05-14', 'handed in late'),
  report(2024, null, 'never handed in'),
  report(2025, null, 'due after the agreement has ended'),
];
