import type { Connection } from 'mongoose';
import { type FiledCheck, factSchema } from '../shared/factModel.ts';
import { findAll } from '../shared/loader.ts';
import { createWriter } from '../shared/write.ts';
import { indicator, indicatorReport, reportedIndicator } from './model/indicator.ts';
import { budgetLine, financingSource } from './model/money.ts';
import { meeting, milestone, projectObligation } from './model/calendar.ts';
import { projectMethod } from './model/method.ts';
import { attendance, participation, projectRelease } from './model/participation.ts';
import { partner } from './model/partner.ts';
import { exchangeRate, programme } from './model/programme.ts';
import { project, workPackage } from './model/project.ts';
import type {
  AttendanceRecord,
  BudgetLineRecord,
  ExchangeRateRecord,
  FinancingSourceRecord,
  IndicatorRecord,
  IndicatorReportRecord,
  InterregProgrammeRecord,
  MeetingRecord,
  MilestoneRecord,
  ParticipationRecord,
  PartnerRecord,
  ProjectMethodRecord,
  ProjectReleaseRecord,
  StoredProjectObligation,
  ProjectRecord,
  ReportedIndicatorRow,
  WorkPackageRecord,
} from './records.ts';

/** The cross-border partners' collections on a database, and the reads that need more than a key. */
export function createModel(db: Connection) {
  const budgetLines = db.model<BudgetLineRecord>('BudgetLine', budgetLine);
  const workPackages = db.model<WorkPackageRecord>('WorkPackage', workPackage);
  const financingSources = db.model<FinancingSourceRecord>('FinancingSource', financingSource);
  const { changes, write } = createWriter(db);
  return {
    write,
    collections: {
      partners: db.model<PartnerRecord>('Partner', partner),
      programmes: db.model<InterregProgrammeRecord>('InterregProgramme', programme),
      exchangeRates: db.model<ExchangeRateRecord>('ExchangeRate', exchangeRate),
      projects: db.model<ProjectRecord>('Project', project),
      workPackages,
      budgetLines,
      financingSources,
      indicators: db.model<IndicatorRecord>('Indicator', indicator),
      indicatorReports: db.model<IndicatorReportRecord>('IndicatorReport', indicatorReport),
      projectMethods: db.model<ProjectMethodRecord>('ProjectMethod', projectMethod),
      milestones: db.model<MilestoneRecord>('Milestone', milestone),
      meetings: db.model<MeetingRecord>('Meeting', meeting),
      projectObligations: db.model<StoredProjectObligation>('ProjectObligation', projectObligation),
      attendance: db.model<AttendanceRecord>('Attendance', attendance),
      participation: db.model<ParticipationRecord>('Participation', participation),
      projectReleases: db.model<ProjectReleaseRecord>('ProjectRelease', projectRelease),
      reportedIndicators: db.model<ReportedIndicatorRow>('ReportedIndicator', reportedIndicator),
      facts: db.model<FiledCheck>('Fact', factSchema),
      changes,
    },
    /** All budget lines of projects: a plan has tens of them, and a sum needs them all. */
    budgetLinesOf: (projects: readonly string[]) => findAll(budgetLines, { project: { $in: [...projects] } }),
    /** The same of work packages. */
    budgetLinesOfWorkPackages: (workPackages: readonly string[]) =>
      findAll(budgetLines, { workPackage: { $in: [...workPackages] } }),
    /** All financing rows of projects. */
    financingOf: (projects: readonly string[]) =>
      findAll(financingSources, { project: { $in: [...projects] } }),
    /** All work packages of projects. */
    workPackagesOf: (projects: readonly string[]) =>
      findAll(workPackages, { project: { $in: [...projects] } }),
  };
}

export type Model = ReturnType<typeof createModel>;
