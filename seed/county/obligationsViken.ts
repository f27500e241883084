import {
  type Deadline,
  type DeadlineRule,
  deadlines,
  type YearlyRule,
} from '../../subgraphs/shared/deadlines.ts';
import { planId } from '../../subgraphs/county/ids.ts';
import type { ObligationRecord } from '../../subgraphs/county/records.ts';
import { payoutMonth } from '../../subgraphs/county/states.ts';
import { localDay } from '../../subgraphs/shared/day.ts';
import { DOC, ORG } from '../ids.ts';
import { annualReports } from './annualReports.ts';
import { type Duty, joined, type Known, lead, obligation } from './obligation.ts';
import { activityPlans, payouts } from './payouts.ts';
import { assumed, nb, synthetic, viken } from './source.ts';
import { vikenAgreement } from './viken.ts';
import { INNOVATION_NORWAY, VIKEN } from './vikenServices.ts';

const CONTRACT = { nameInDocument: 'kommune XXXXX' };

const period = { start: '2022-01-01', end: '2025-12-31' };
const PLAN: YearlyRule = { every: 'YEAR', yearsAfter: -1, due: '12-01' };
const REPORT: YearlyRule = { every: 'YEAR', yearsAfter: 1, due: '05-01' };
const TWICE: YearlyRule = { every: 'YEAR', yearsAfter: 0, due: '12-31', opens: '01-01', times: 2 };
const SYNTHETIC = synthetic('Whether and when it was done');

const followed = (fulfilledAt: string | undefined): Known => ({
  isFollowed: true,
  source: SYNTHETIC,
  ...(fulfilledAt !== undefined && { fulfilledAt }),
});

const each = (rule: DeadlineRule, make: (deadline: Deadline) => ObligationRecord) =>
  deadlines(rule, period).map(make);

const planDuty: Duty = {
  kind: 'ACTIVITY_PLAN',
  title: nb('Aktivitetsplan og budsjett for kommende år'),
  obligedParties: [lead(CONTRACT)],
  provenance: [viken('7', 'Innen 1. desember: Aktivitetsplan og budsjett for kommende år')],
};
const reportDuty: Duty = {
  kind: 'ANNUAL_REPORT',
  title: nb('Årsrapport og regnskap fra foregående år'),
  obligedParties: [lead(CONTRACT)],
  provenance: [viken('7', 'Innen 1. mai: Årsrapport og regnskap fra foregående år')],
};
const gatheringDuty: Duty = {
  kind: 'GATHERING',
  title: nb('Fagsamling for etablererveilederne'),
  obligedParties: [lead(INNOVATION_NORWAY), joined(VIKEN)],
  provenance: [viken('5.4', 'Sammen med fylkeskommunen gjennomføre minimum 2 fagsamlinger årlig')],
};
const discussionDuty: Duty = {
  kind: 'MEETING',
  key: 'DISCUSSION',
  title: nb('Drøfting av supplerende innhold og aktiviteter'),
  obligedParties: [lead(CONTRACT), joined(VIKEN), joined({ nameInDocument: 'lokalt NAV-kontor' })],
  provenance: [viken('5.5.1', 'drøftes to ganger årlig med Viken fylkeskommune')],
};
const midwayDuty: Duty = {
  kind: 'MEETING',
  key: 'MIDWAY',
  title: nb('Erfaringsmøte midtveis i avtaleperioden'),
  obligedParties: [
    lead(VIKEN),
    joined(CONTRACT),
    joined(INNOVATION_NORWAY),
    joined({ nameInDocument: 'Nav', partner: ORG.NAV }),
  ],
  provenance: [
    viken('5.1', 'Erfaringsmøte midtveis i avtaleperioden med alle kommunene og partene i avtalen'),
    assumed(DOC.VIKEN, 'Midway is after two of the four years: by 31 December 2023'),
  ],
};

const submitted = (all: readonly { year: number; submittedAt?: string }[], year: number) =>
  all.find((one) => one.year === year)?.submittedAt;

const payoutObligations = payouts.map((payout) => {
  const activityPlan = planId(payout.agreement, payout.year);
  const plan = activityPlans.find(({ _id }) => _id === activityPlan);
  return obligation(
    vikenAgreement,
    {
      kind: 'PAYOUT',
      title: nb(`Utbetaling i forskudd, del ${payout.instalment}`),
      obligedParties: [lead(VIKEN)],
      provenance: [viken('7', 'Utbetaling gjøres i forskudd. 50% i januar og 50 % i august.')],
    },
    { of: `${payout.year}-${payout.instalment}`, ...payoutMonth(payout) },
    {
      ...followed(payout.paidAt),
      gate: {
        text: nb('Årlige aktivitetsplaner og budsjett skal godkjennes før utbetaling.'),
        activityPlan,
        ...(plan?.approvedAt && { liftedOn: localDay(plan.approvedAt) }),
      },
    },
  );
});

/** Gatherings of 2022 are invented, to show both parties done; of later years nothing is recorded. */
const GATHERED: Record<string, string> = { '2022-1': '2022-04-26', '2022-2': '2022-10-18' };

/** What the agreement in Viken wants done, by day. */
export const ofViken: ObligationRecord[] = [
  ...each(PLAN, (due) =>
    obligation(vikenAgreement, planDuty, due, followed(submitted(activityPlans, due.year))),
  ),
  ...each(REPORT, (due) =>
    obligation(vikenAgreement, reportDuty, due, followed(submitted(annualReports, due.year))),
  ),
  ...payoutObligations,
  ...each(TWICE, (due) => {
    const day = GATHERED[due.of];
    return obligation(vikenAgreement, gatheringDuty, due, day === undefined ? {} : followed(day));
  }),
  ...each(TWICE, (due) => obligation(vikenAgreement, discussionDuty, due)),
  obligation(vikenAgreement, midwayDuty, { of: '2022-2025', opensAt: '2023-12-31', dueAt: '2023-12-31' }),
];
