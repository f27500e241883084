import { onDay } from '../../shared/day.ts';
import { obligationId, planId } from '../ids.ts';
import type { Context } from '../loaders.ts';
import type { CooperationAgreementRecord, ObligationRecord, ReportingStatusRecord } from '../records.ts';
import { planState, reportState } from '../states.ts';
import type { Resolvers } from '../types.generated.ts';

/** What an agreement lays down for a year, with what is recorded of it; null when it lays down nothing. */
async function reporting(
  agreement: CooperationAgreementRecord,
  year: number,
  asOf: string,
  { loaders }: Context,
): Promise<ReportingStatusRecord | null> {
  const duty = (kind: string) => loaders.obligation.load(obligationId(agreement._id, kind, String(year)));
  const [planDuty, reportDuty, activityPlan, annualReport] = await Promise.all([
    duty('ACTIVITY_PLAN'),
    duty('ANNUAL_REPORT'),
    loaders.activityPlan.load(planId(agreement._id, year)),
    loaders.annualReport.load(planId(agreement._id, year)),
  ]);
  if (planDuty === null && reportDuty === null) return null;
  return { agreement, year, asOf, planDuty, reportDuty, activityPlan, annualReport };
}

/** A duty of which somebody keeps record, so that what is not recorded was not handed in. */
const followed = (duty: ObligationRecord | null) =>
  duty?.isFollowed === true ? { dueAt: duty.dueAt } : null;

/** How a year's reporting stands, and what its parties set aside. */
export const reportingResolvers = {
  Municipality: {
    reportingStatus: async ({ id }, { year, asOf }, context) => {
      const covering = await context.loaders.coverage.load(id);
      const found = await Promise.all(
        covering.map(({ agreement }) => reporting(agreement, year, onDay(asOf), context)),
      );
      return found.filter((each) => each !== null);
    },
  },

  ReportingStatus: {
    activityPlanState: ({ activityPlan, planDuty, asOf }) => {
      const due = activityPlan ?? followed(planDuty);
      return due && planState(due, asOf);
    },
    annualReportState: ({ annualReport, reportDuty, asOf }) => {
      const due = annualReport ?? followed(reportDuty);
      return due && reportState(due, asOf);
    },
  },

  AgreementParty: {
    appropriations: ({ appropriations }, { year }) =>
      appropriations.filter((each) => year == null || each.year === year),
  },

  Appropriation: { status: ({ amount }) => (amount === undefined ? 'NOT_RECORDED' : 'RECORDED') },
} satisfies Resolvers;
