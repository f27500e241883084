import type { Connection } from 'mongoose';
import { type CheckRecord, factSchema } from '../shared/factModel.ts';
import { findAll } from '../shared/loader.ts';
import { indicator, indicatorReport } from './model/indicator.ts';
import { budgetLine, financingSource } from './model/money.ts';
import { partner } from './model/partner.ts';
import { exchangeRate, programme } from './model/programme.ts';
import { project, workPackage } from './model/project.ts';
import type {
  BudgetLineRecord,
  ExchangeRateRecord,
  FinancingSourceRecord,
  IndicatorRecord,
  IndicatorReportRecord,
  InterregProgrammeRecord,
  PartnerRecord,
  ProjectRecord,
  WorkPackageRecord,
} from './records.ts';

/** The cross-border partners' collections on a database, and the reads that need more than a key. */
export function createModel(db: Connection) {
  const budgetLines = db.model<BudgetLineRecord>('BudgetLine', budgetLine);
  const financingSources = db.model<FinancingSourceRecord>('FinancingSource', financingSource);
  return {
    collections: {
      partners: db.model<PartnerRecord>('Partner', partner),
      programmes: db.model<InterregProgrammeRecord>('InterregProgramme', programme),
      exchangeRates: db.model<ExchangeRateRecord>('ExchangeRate', exchangeRate),
      projects: db.model<ProjectRecord>('Project', project),
      workPackages: db.model<WorkPackageRecord>('WorkPackage', workPackage),
      budgetLines,
      financingSources,
      indicators: db.model<IndicatorRecord>('Indicator', indicator),
      indicatorReports: db.model<IndicatorReportRecord>('IndicatorReport', indicatorReport),
      facts: db.model<CheckRecord>('Fact', factSchema),
    },
    /** All budget lines of projects: a plan has tens of them, and a sum needs them all. */
    budgetLinesOf: (projects: readonly string[]) => findAll(budgetLines, { project: { $in: [...projects] } }),
    /** All financing rows of projects. */
    financingOf: (projects: readonly string[]) =>
      findAll(financingSources, { project: { $in: [...projects] } }),
  };
}

export type Model = ReturnType<typeof createModel>;
