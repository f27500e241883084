import { sum } from '../shared/money.ts';
import type {
  FinancingSourceRecord,
  NamedMunicipalityRecord,
  ProjectRecord,
  WorkPackageRecord,
} from './records.ts';

/**
 * What a municipality that a plan names pays, and where it works (joint view 11). A row of several payers whose split is
 * not given is never divided: what its payers pay is UNVERIFIABLE, as it is for everybody on a side that has a row of
 * municipalities which are not named.
 */
export function municipalTakePart(
  { nameInDocument, municipality }: NamedMunicipalityRecord,
  financing: readonly FinancingSourceRecord[],
  workPackages: readonly WorkPackageRecord[],
) {
  const rows = financing.filter(({ payerMunicipalities }) => payerMunicipalities.includes(municipality));
  const country = municipality.slice(0, 2);
  const unnamedRows = financing.filter((row) => row.unnamedMunicipalities && row.country === country);
  const works = workPackages.filter(({ municipalities }) => municipalities.includes(municipality));
  const open = unnamedRows.length > 0 || rows.some(({ splitKnown }) => !splitKnown);
  const own = rows.flatMap(({ amount }) => amount ?? []);
  const [first] = own;
  const oneCurrency = own.every(({ currency }) => currency === first?.currency);
  const isKnown = !open && rows.length > 0 && own.length === rows.length && oneCurrency;
  return {
    nameInDocument,
    municipality: { id: municipality },
    payment: isKnown
      ? ('KNOWN' as const)
      : open || rows.length > 0
        ? ('UNVERIFIABLE' as const)
        : ('NONE' as const),
    amount: isKnown && first !== undefined ? sum(own, first.currency) : null,
    rows,
    unnamedRows,
    workPackages: works,
    paysWithoutNamedWork: rows.length > 0 && works.length === 0,
    worksWithoutNamedPayment: rows.length === 0 && works.length > 0,
  };
}

/**
 * Actual financing of each side against the cost that the plan states in the same currency (joint view 10): the gap is
 * financing − cost. A side without such a cost is left out.
 */
export function financingGaps(
  { statedCategoryTotals }: Pick<ProjectRecord, 'statedCategoryTotals'>,
  financing: readonly FinancingSourceRecord[],
) {
  const countries = [...new Set(financing.map(({ country }) => country))].sort();
  return countries.flatMap((country) => {
    const rows = financing.filter((row) => row.country === country && row.countsAsActual);
    const amounts = rows.flatMap(({ amount }) => amount ?? []);
    const currency = amounts[0]?.currency;
    const cost = statedCategoryTotals.find(
      ({ category, amount }) => category === undefined && amount.currency === currency,
    );
    if (cost === undefined || currency === undefined) return [];
    const total = sum(amounts, currency);
    return {
      country,
      cost: cost.amount,
      financing: total,
      gap: { minor: total.minor - cost.amount.minor, currency },
      provenance: cost.provenance,
    };
  });
}
