import type { FactRecord, JudgementRecord } from '../shared/facts.ts';
import type { ProvenanceRecord } from '../shared/records.ts';
import {
  categoryTotals,
  conversions,
  convertedTotals,
  overheads,
  paidMonths,
  unitPrices,
  workPackageTotals,
} from './facts/budget.ts';
import { costsCovered, financingTotals } from './facts/financing.ts';
import { indicatorLists, indicatorParts } from './facts/indicators.ts';
import { executorFacts, methodOrigins, spellings, versionFacts, workPackageDates } from './facts/project.ts';
import type {
  BudgetLineRecord,
  ExchangeRateRecord,
  FinancingSourceRecord,
  IndicatorRecord,
  PartnerRecord,
  ProjectMethodRecord,
  ProjectRecord,
  WorkPackageRecord,
} from './records.ts';

/** One project's records, all that facts are read off. */
export interface ProjectRows {
  project: ProjectRecord;
  workPackages: readonly WorkPackageRecord[];
  budgetLines: readonly BudgetLineRecord[];
  financingSources: readonly FinancingSourceRecord[];
  indicators: readonly IndicatorRecord[];
  methods: readonly ProjectMethodRecord[];
  exchangeRates: readonly ExchangeRateRecord[];
  /** Bodies that its documents name. */
  partners: readonly PartnerRecord[];
}

/** What is known of a project's figures beside the figures. */
export interface Conventions {
  /** A column of stated totals that another one was converted into. */
  converted?: { from: string; into: string };
  /** Overhead as a part of staff cost. */
  overhead?: { rate: string; provenance: ProvenanceRecord };
  /** Half the unit that a currency's financing is rounded to; exact when absent. */
  rounding: Readonly<Record<string, string>>;
  /** What weighs less than its rule would have it, by the fact's id. */
  judgements: Readonly<Record<string, JudgementRecord>>;
}

/** Every fact that a project's own records hold; the same of any project. */
export function projectFacts(rows: ProjectRows, known: Conventions): FactRecord[] {
  const { project, workPackages, budgetLines, financingSources, indicators, methods, exchangeRates } = rows;
  const { converted, overhead, rounding, judgements } = known;
  const facts = [
    ...workPackageTotals(project, workPackages, budgetLines),
    ...categoryTotals(project, budgetLines),
    ...(converted ? conversions(project, exchangeRates, converted.from, converted.into) : []),
    ...(converted ? convertedTotals(project, converted.into) : []),
    ...(overhead ? overheads(project, workPackages, budgetLines, overhead) : []),
    ...unitPrices(project, budgetLines),
    ...paidMonths(project, workPackages, budgetLines),
    ...financingTotals(project, financingSources),
    ...costsCovered(project, financingSources, rounding),
    ...indicatorParts(indicators),
    ...indicatorLists(indicators),
    ...workPackageDates(project, workPackages),
    ...versionFacts(project, exchangeRates, financingSources, 'EUR'),
    ...executorFacts(project, workPackages),
    ...methodOrigins(methods),
    ...spellings(project, rows.partners),
  ];
  return facts.map((fact) => {
    const judgement = judgements[fact._id];
    return judgement === undefined ? fact : { ...fact, judgement };
  });
}
