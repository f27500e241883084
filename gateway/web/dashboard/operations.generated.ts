/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How an activity plan stands on a day. */
export type ActivityPlanState =
  /** Not handed in, and the due day is not past. */
  | 'NOT_DUE'
  /** Not handed in, and the due day is past. */
  | 'OVERDUE'
  /** Handed in, not approved. */
  | 'SUBMITTED'
  /** Approved. Whether it came late is seen by `submittedAt` against `dueAt`. */
  | 'APPROVED';

/** How an annual report stands on a day. */
export type AnnualReportState =
  /** Not handed in, and the due day is not past. */
  | 'NOT_DUE'
  /** Handed in by the due day. */
  | 'ON_TIME'
  /** Handed in after the due day. */
  | 'LATE'
  /** Not handed in, and the due day is past. */
  | 'MISSING';

/** What an adviser is certified as (sertifisering). */
export type CertificationKind =
  /** Facilitator of peer groups. */
  | 'FACILITATOR'
  /** Coordinator of mentors. */
  | 'MENTOR_COORDINATOR'
  /** Adviser of the first line service. */
  | 'ADVISER';

/** The rules that find what does not add up. Each is written once and knows no document. */
export type CheckRule =
  /** Parts sum to their stated total. */
  | 'R1'
  /** Count × unit = amount. */
  | 'R2'
  /** As many things are listed as are stated. */
  | 'R3'
  /** Dates stand in order and inside their parent's. */
  | 'R4'
  /** Financing covers cost, within the rounding of the sources. */
  | 'R5'
  /** A reference, or a number in a sequence, resolves, and its target exists for the whole period. */
  | 'R6'
  /** Two sourced statements of one fact agree. */
  | 'R7'
  /** Everything that has to be covered is covered, on a day or over a period. */
  | 'R8';

/** How much a finding weighs. */
export type CheckSeverity =
  /** It adds up. */
  | 'OK'
  /** It differs for a reason that is given, such as rounding or another definition. */
  | 'INFO'
  /** Exact arithmetic does not come out. */
  | 'MISMATCH'
  /** Two sourced statements of one fact differ. */
  | 'CONFLICT'
  /** A part is not given, so that nobody can tell. */
  | 'UNVERIFIABLE';

/** The cost categories of the plan (kostnadsslag). */
export type CostCategory =
  /** Staff (personal). */
  | 'STAFF'
  /** Office and administration (kontor och administration). */
  | 'OFFICE'
  /** External expertise and services (extern sakkunskap och externa tjänster). */
  | 'EXTERNAL'
  /** Travel and accommodation (resor och logi). */
  | 'TRAVEL'
  /** Equipment (utrustning). */
  | 'EQUIPMENT'
  /** Overhead as a flat rate of staff cost (schablonkostnader). */
  | 'FLAT_RATE'
  /** Revenue, negative (intäkter). */
  | 'REVENUE';

/** Why a cost per participant is or is not there. */
export type CostPerParticipantStatus =
  /** It is there. */
  | 'COMPUTED'
  /** No cost a year is known: the source gives none, or its owner cannot answer. */
  | 'NO_YEARLY_COST'
  /** Not both half-years are released, and a year's cost belongs to a whole year. */
  | 'YEAR_INCOMPLETE'
  /** The divisor is suppressed; the cost per head would give it away. */
  | 'SUPPRESSED';

/** Kinds of course (kurs). */
export type CourseKind =
  /** Basic founder course (grunnleggende etablererkurs). */
  | 'BASIC'
  /** Theme course (temakurs). */
  | 'THEME'
  /** Start-up training for immigrants. */
  | 'IMMIGRANT_STARTUP'
  /** Certification of advisers as facilitators. */
  | 'FACILITATOR_CERT';

/** How an indicator's value is broken down. */
export type Disaggregation =
  /** By owners' sex: women, men, mixed. */
  | 'WOMEN_MEN_MIXED'
  /** Not at all. */
  | 'NONE';

/** How the counts of a release are protected. */
export type DisclosureMethod =
  /**
   * Counts below the threshold are withheld, and as many further ones in a fixed public order as it takes that no
   * withheld count can be computed from published ones.
   */
  | 'SUPPRESSION';

/** How an exchange rate came about. */
export type ExchangeRateKind =
  /** The European Commission's monthly accounting rate (InforEuro). */
  | 'INFOREURO'
  /** Fixed by the programme for its whole period. */
  | 'FIXED'
  /** Stated in a project's document. */
  | 'STATED';

/** What kind of money a financing source is. */
export type FinancingKind =
  /** Cash. */
  | 'CASH'
  /** Working time, valued. */
  | 'IN_KIND_TIME'
  /** Support from the EU. */
  | 'EU'
  /** The Norwegian state's Interreg funds (IR-midler). */
  | 'IR'
  /** A partner's own money. */
  | 'OWN';

/** Whether a rule on the sexes of participants is kept. */
export type GenderBalanceStatus =
  /** The smaller group is as large as the rule asks. */
  | 'MET'
  /** It is not. */
  | 'NOT_MET'
  /** A count is withheld, or there is nobody, or nothing is released. */
  | 'NOT_ASSESSABLE';

/** What newcomers take part in. */
export type IntegrationProgramme =
  /** The introduction programme (introduksjonsprogrammet). */
  | 'INTRO'
  /** Start-up training for immigrants (OSS action 1). */
  | 'STARTUP_TRAINING'
  /** Mentor and trainee schemes for immigrants (OSS action 1). */
  | 'MENTOR_TRAINEE';

/** What kind of meeting or event a plan has. */
export type MeetingKind =
  /** The steering group (styrgrupp) meets. */
  | 'STEERING_GROUP'
  /** The reference group (referensgrupp) meets. */
  | 'REFERENCE_GROUP'
  /** Training (utbildning): a seminar or a workshop. */
  | 'TRAINING'
  /** A meeting (möte) of enterprises, municipalities or others. */
  | 'MEETING'
  /** A study trip (studieresa). */
  | 'STUDY_TRIP';

/** Where a trial stands in time. */
export type MethodTrialStage =
  /** It was made before the project. */
  | 'BEFORE'
  /** The project is to make it. */
  | 'PLANNED'
  /** It lives on after the project. */
  | 'AFTER';

/** Whether it can be told what a municipality pays. */
export type MunicipalPayment =
  /** One amount, its own. */
  | 'KNOWN'
  /** It pays, or may pay, as one of several in a lump whose split is not given: nobody can tell how much. */
  | 'UNVERIFIABLE'
  /** No row names it, and none is of municipalities that are not named. */
  | 'NONE';

/** What has to be done by a day (forpliktelse). */
export type ObligationKind =
  /** Activity plan and budget for a year. */
  | 'ACTIVITY_PLAN'
  /** Annual report and accounts of a year. */
  | 'ANNUAL_REPORT'
  /** An instalment of a year's money. */
  | 'PAYOUT'
  /** Report of a quarter. */
  | 'QUARTERLY_REPORT'
  /** Report at the end. */
  | 'FINAL_REPORT'
  /** A gathering of advisers (fagsamling). */
  | 'GATHERING'
  /** A meeting. */
  | 'MEETING'
  /** Something else to deliver by a day. */
  | 'DELIVERY';

/** What the obliged parties of an obligation are in it. */
export type ObligationRole =
  /** Answers for it. */
  | 'LEAD'
  /** Takes part in it. */
  | 'WITH';

/** How an obligation stands on a day. */
export type ObligationState =
  /** Its time has not come. */
  | 'NOT_DUE'
  /** It is to be done now, and the last day is not past. */
  | 'DUE'
  /** Done by its last day. */
  | 'DONE_ON_TIME'
  /** Done after its last day. */
  | 'DONE_LATE'
  /** Not done, and the last day is past. */
  | 'OVERDUE'
  /** Its time has come, and something else has to come first; see `blockedBy`. */
  | 'BLOCKED'
  /** The last day is past or not stated, and no source tells whether it was done. Not the same as OVERDUE. */
  | 'NOT_RECORDED';

/**
 * How a payout stands on a day. Only approval gates payment: a late but approved plan blocks nothing. Approved after the
 * month has come, the instalment is due from the day of approval, on which the agreement is silent.
 */
export type PayoutState =
  /** The month has come and the year's activity plan is not approved (section 7). */
  | 'BLOCKED_NO_APPROVED_PLAN'
  /** The month is to come. */
  | 'NOT_DUE'
  /** The month has come and the plan is approved; not paid. */
  | 'DUE'
  /** Paid. */
  | 'PAID';

/** How a peer group meets. */
export type PeerGroupMode =
  /** In one room. */
  | 'PHYSICAL'
  /** By a digital tool. */
  | 'DIGITAL';

/** How a group can stand to a rule. */
export type PeerRuleFinding =
  /** It keeps it. */
  | 'HOLDS'
  /** It breaks it. */
  | 'BROKEN'
  /** It differs from an example, which is no breach. */
  | 'DIFFERS'
  /** It cannot be told: a count is withheld, nothing is recorded, or there is no whole month yet. */
  | 'NOT_ASSESSABLE'
  /** The rule does not hold on the day, because its condition is not known to be met. */
  | 'NOT_IN_FORCE';

/** What a rule of peer mentoring is about. */
export type PeerRuleKind =
  /** Members of a group at most; `limit` is how many. */
  | 'MEMBERS_AT_MOST'
  /** Meetings in a month at least; `limit` is how many. */
  | 'MEETINGS_A_MONTH'
  /** How long a meeting lasts; `limit` is hours. */
  | 'MEETING_HOURS'
  /** No adviser or professional mentor is a member; who moderates is none. */
  | 'NO_ADVISER_AS_MEMBER'
  /** The moderator holds a certificate. */
  | 'MODERATOR_CERTIFIED';

/** How firm a population figure is. */
export type PopulationStatus =
  /** Published by the statistics office for this very day. */
  | 'OFFICIAL'
  /** Interpolated from official figures; `source` says how. */
  | 'ESTIMATE'
  /** Known to be needed and not found; the value is null. */
  | 'MISSING';

/**
 * Steps on the way, in the order of the OSS action plan (Part III, action 1): pre-course, info night, course, verify the
 * idea, match-make, mentor, network, first customer, scaling.
 */
export type ProgressStage =
  | 'PRE_COURSE'
  | 'INFO_NIGHT'
  | 'COURSE'
  | 'IDEA_VERIFIED'
  | 'TEAM_MATCHED'
  | 'MENTOR_MATCHED'
  | 'NETWORK_BUILT'
  | 'FIRST_CUSTOMER'
  | 'SCALING';

/** What has to be done in a project. */
export type ProjectObligationKind =
  /** A body has to meet. */
  | 'MEETING'
  /** An evaluation has to be made (utvärdering). */
  | 'EVALUATION'
  /** A plan has to be drawn up (plan, strategi). */
  | 'PLAN'
  /** Something else has to be drawn up. */
  | 'DELIVERY';

/** Whether the sources have something. */
export type ProjectRecordStatus =
  /** They have it. */
  | 'RECORDED'
  /** They say nothing of it. It is not known to be absent. */
  | 'NOT_RECORDED';

/** Which state of a project a version shows. */
export type ProjectVersionKind =
  /** As applied for. */
  | 'PLAN'
  /** As the programme decided. */
  | 'DECISION'
  /** As it came out. */
  | 'FINAL';

/** How a figure or statement came to be here. */
export type ProvenanceKind =
  /** A source document says it. */
  | 'STATED'
  /** Computed from stated figures; the arithmetic stands in the locator or the note. */
  | 'COMPUTED'
  /** A formal decision published by the deciding body. */
  | 'DECIDED'
  /** Published by a statistics office. */
  | 'OFFICIAL_STATISTIC'
  /** Estimated from official figures; the method stands in the locator. */
  | 'ESTIMATE'
  /** Assumed where the sources are silent; the reason stands in the locator. Not a fact. */
  | 'ASSUMED'
  /** Invented for demonstration and tests. Not a fact, and nobody real. */
  | 'SYNTHETIC';

/** How firm a rule of peer mentoring is. */
export type RuleStrength =
  /** The action plan lays it down. */
  | 'STATED'
  /** The action plan gives it as an example: another value is no breach. */
  | 'EXAMPLE'
  /** A property of the good practice that the action takes over. */
  | 'MODEL'
  /** Holds once a condition is met. */
  | 'CONDITIONAL';

export type OneQuestionQueryVariables = Exact<{
  municipality?: string;
  workPackage?: string | number;
  year?: number;
}>;


export type OneQuestionQuery = { municipality: { name: { nb: string | null, sv: string | null, en: string | null } | null, population: { value: number | null, status: PopulationStatus } | null, hoppidOffices: { edges: Array<{ node: { id: string, operator: { nameInDocument: string } | null } }> } | null, organisation: { id: string, checksumValid: boolean | null, name: { nb: string | null, sv: string | null, en: string | null } | null } | null, courses: { edges: Array<{ node: { title: { nb: string | null, sv: string | null, en: string | null } | null, period: { start: string } | null, action: { code: string, parent: { code: string, costPerYear: { amount: string, currency: string } | null } | null } | null, immigrantParticipation: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, total: { value: number | null, suppressed: boolean } } | null } }> } | null, integration: { entered: { value: number | null, suppressed: boolean, release: string } } | null } | null, workPackage: { title: { nb: string | null, sv: string | null, en: string | null } | null, budget: { total: { amount: { amount: string, currency: string } } } | null, participantsWithForeignBackground: { total: { value: number | null, suppressed: boolean } } | null, localEnterprises: { total: { value: number | null, suppressed: boolean } } | null } | null };

export type HoppidCoverageQueryVariables = Exact<{
  county?: string;
  at?: string;
  later?: string;
}>;


export type HoppidCoverageQuery = { programme: { title: { nb: string | null, sv: string | null, en: string | null } | null, owner: { nameInDocument: string } | null, statedFigures: Array<{ value: number, approximate: boolean, label: { en: string | null }, provenance: { document: string, locator: string, quote: string | null } }> | null } | null, then: { at: string, municipalityCount: number, officeCount: number, coveredCount: number, coverage: string | null, population: number | null, advisersPer10000: string | null, county: { name: string }, gaps: Array<{ id: string, name: { nb: string | null, sv: string | null, en: string | null } | null }>, populationDates: { start: string, end: string | null } | null, statedAdvisers: { value: number, approximate: boolean, provenance: { document: string, kind: ProvenanceKind } } | null } | null, later: { at: string, municipalityCount: number, officeCount: number, coveredCount: number, coverage: string | null, population: number | null, advisersPer10000: string | null, county: { name: string }, gaps: Array<{ id: string, name: { nb: string | null, sv: string | null, en: string | null } | null }>, populationDates: { start: string, end: string | null } | null, statedAdvisers: { value: number, approximate: boolean, provenance: { document: string, kind: ProvenanceKind } } | null } | null };

export type HoppidCoverageCoverageFragment = { at: string, municipalityCount: number, officeCount: number, coveredCount: number, coverage: string | null, population: number | null, advisersPer10000: string | null, county: { name: string }, gaps: Array<{ id: string, name: { nb: string | null, sv: string | null, en: string | null } | null }>, populationDates: { start: string, end: string | null } | null, statedAdvisers: { value: number, approximate: boolean, provenance: { document: string, kind: ProvenanceKind } } | null };

export type YearlyFundingQueryVariables = Exact<{
  agreement?: string | number;
}>;


export type YearlyFundingQuery = { cooperationAgreement: { countyRate: string | null, municipalRate: string | null, rateIsMinimum: boolean | null, title: { nb: string | null, sv: string | null, en: string | null } | null, period: { start: string, end: string | null } | null, coverage: { kind: ProvenanceKind, locator: string } | null, yearlyFunding: { county: { amount: string, currency: string }, municipal: { amount: string, currency: string }, total: { amount: string, currency: string }, basis: { referenceDate: string, referenceStatus: PopulationStatus, populationDate: string, population: number, status: PopulationStatus, note: string | null } } | null, onBehalfOf: Array<{ agreedYearlyAmount: { amount: string } | null, municipality: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null, funding: Array<{ municipalSplit: ProvenanceKind, agreement: { id: string }, county: { amount: string }, municipal: { amount: string }, basis: { referenceDate: string, referenceStatus: PopulationStatus, populationDate: string, population: number, status: PopulationStatus, note: string | null } }> | null } | null }> | null } | null };

export type YearlyFundingBasisFragment = { referenceDate: string, referenceStatus: PopulationStatus, populationDate: string, population: number, status: PopulationStatus, note: string | null };

export type PayoutReadinessQueryVariables = Exact<{
  agreement?: string | number;
  first?: string;
  second?: string;
  third?: string;
}>;


export type PayoutReadinessQuery = { cooperationAgreement: { title: { nb: string | null, sv: string | null, en: string | null } | null, period: { start: string, end: string | null } | null, payoutSchedule: Array<{ instalment: number, share: string, dueMonth: number }> | null, yearlyFunding: { county: { amount: string, currency: string }, basis: { population: number, populationDate: string, referenceDate: string, referenceStatus: PopulationStatus, note: string | null } } | null, activityPlans: { edges: Array<{ node: { year: number, dueAt: string | null, submittedAt: string | null, approvedAt: string | null, first: ActivityPlanState | null, second: ActivityPlanState | null, third: ActivityPlanState | null, provenance: Array<{ kind: ProvenanceKind }> | null } }> } | null, annualReports: { edges: Array<{ node: { year: number, dueAt: string | null, submittedAt: string | null, first: AnnualReportState | null, second: AnnualReportState | null, third: AnnualReportState | null, provenance: Array<{ kind: ProvenanceKind }> | null } }> } | null, payouts: { edges: Array<{ node: { year: number, instalment: number, share: string | null, dueMonth: number | null, paidAt: string | null, first: PayoutState | null, second: PayoutState | null, third: PayoutState | null, amount: { amount: string, currency: string } | null, provenance: Array<{ kind: ProvenanceKind }> | null } }> } | null } | null };

export type ObligationCalendarQueryVariables = Exact<{
  from?: string;
  until?: string;
  asOf?: string;
  partner?: string;
  project?: string | number;
}>;


export type ObligationCalendarQuery = { calendar: { edges: Array<{ node: { id: string, subject: string | null, kind: ObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, obligedParties: Array<{ role: ObligationRole, nameInDocument: string, partner: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null } | null }> | null, blockedBy: { liftedOn: string | null, text: { nb: string | null, sv: string | null, en: string | null }, activityPlan: { year: number, submittedAt: string | null, approvedAt: string | null } | null } | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null, late: { edges: Array<{ node: { id: string, subject: string | null, kind: ObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, obligedParties: Array<{ role: ObligationRole, nameInDocument: string }> | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null, partner: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null, obligations: { edges: Array<{ node: { id: string, subject: string | null, kind: ObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null, projectObligations: { edges: Array<{ node: { id: string, kind: ProjectObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null } | null, lateInProject: { edges: Array<{ node: { id: string, kind: ProjectObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null, project: { title: { nb: string | null, sv: string | null, en: string | null } | null, obligations: { edges: Array<{ node: { id: string, kind: ProjectObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, obligedParties: Array<{ role: ObligationRole, nameInDocument: string, partner: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null } | null }> | null, workPackage: { number: number | null } | null, meeting: { id: string } | null, title: { nb: string | null, sv: string | null, en: string | null } | null } }> } | null, steering: { edges: Array<{ node: { id: string, timesPerYear: number | null, jointTimesPerYear: number | null, note: string | null, heldOn: Array<string> | null, heldStatus: ProjectRecordStatus | null, title: { nb: string | null, sv: string | null, en: string | null } | null, jointWith: { id: string } | null } }> } | null, reference: { edges: Array<{ node: { id: string, timesPerYear: number | null, jointTimesPerYear: number | null, note: string | null, heldOn: Array<string> | null, heldStatus: ProjectRecordStatus | null, title: { nb: string | null, sv: string | null, en: string | null } | null, jointWith: { id: string } | null } }> } | null, milestones: { edges: Array<{ node: { date: string | null, doneOn: string | null, what: { nb: string | null, sv: string | null, en: string | null } | null, workPackages: Array<{ number: number | null }> | null } }> } | null } | null };

export type ObligationCalendarMeetingsFragment = { edges: Array<{ node: { id: string, timesPerYear: number | null, jointTimesPerYear: number | null, note: string | null, heldOn: Array<string> | null, heldStatus: ProjectRecordStatus | null, title: { nb: string | null, sv: string | null, en: string | null } | null, jointWith: { id: string } | null } }> };

export type ObligationCalendarProjectDutyFragment = { id: string, kind: ProjectObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, title: { nb: string | null, sv: string | null, en: string | null } | null };

export type ObligationCalendarDutyFragment = { id: string, subject: string | null, kind: ObligationKind | null, of: string | null, opensAt: string | null, dueAt: string | null, fulfilledAt: string | null, isFollowed: boolean | null, state: ObligationState | null, title: { nb: string | null, sv: string | null, en: string | null } | null };

export type ParticipantFunnelQueryVariables = Exact<{
  programme?: IntegrationProgramme | null | undefined;
  from?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ParticipantFunnelQuery = { cohorts: { edges: Array<{ node: { id: string, womenShare: string | null, period: { start: string, end: string | null } | null, municipality: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null } | null, course: { id: string, kind: CourseKind | null, title: { nb: string | null, sv: string | null, en: string | null } | null, action: { code: string, targetGroups: Array<{ en: string | null }> | null } | null } | null, size: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, total: { value: number | null, suppressed: boolean } } | null, funnel: Array<{ stage: ProgressStage, conversion: string | null, reached: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, total: { value: number | null, suppressed: boolean } } }> | null, release: { publishedAt: string, threshold: number, method: DisclosureMethod } | null, provenance: Array<{ kind: ProvenanceKind }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ParticipantFunnelSplitFragment = { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, total: { value: number | null, suppressed: boolean } };

export type GenderRuleQueryVariables = Exact<{
  project?: string | number;
  first?: number | null | undefined;
}>;


export type GenderRuleQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, genderBalance: { least: string, share: string | null, status: GenderBalanceStatus, explanation: string, split: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } | null, unknown: { value: number | null, suppressed: boolean, release: string } | null, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } | null, workPackages: { edges: Array<{ node: { id: string, number: number | null, title: { nb: string | null, sv: string | null, en: string | null } | null, genderBalance: { least: string, share: string | null, status: GenderBalanceStatus, explanation: string, split: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } | null, unknown: { value: number | null, suppressed: boolean, release: string } | null, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } | null, participation: { edges: Array<{ node: { id: string, country: string | null, event: { kind: MeetingKind | null, title: { nb: string | null, sv: string | null, en: string | null } | null } | null, split: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } | null, municipalities: Array<{ municipality: { id: string, name: { nb: string | null, sv: string | null } | null } | null, split: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } }> | null } }> } | null, localEnterprises: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string }, mixed: { value: number | null, suppressed: boolean, release: string } | null } | null, localEnterprisesProvenance: { kind: ProvenanceKind } | null, participantsWithForeignBackground: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } | null } }> } | null } | null };

export type GenderRuleBalanceFragment = { least: string, share: string | null, status: GenderBalanceStatus, explanation: string, split: { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } } | null, unknown: { value: number | null, suppressed: boolean, release: string } | null, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> };

export type GenderRuleSexesFragment = { women: { value: number | null, suppressed: boolean, release: string }, men: { value: number | null, suppressed: boolean, release: string } };

export type GenderRuleValueFragment = { value: number | null, suppressed: boolean, release: string };

export type IndicatorsQueryVariables = Exact<{
  project?: string | number;
  first?: number | null | undefined;
}>;


export type IndicatorsQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, indicators: { edges: Array<{ node: { code: string, disaggregation: Disaggregation | null, target: string | null, partsTotal: string | null, partsDifference: string | null, attainment: string | null, name: { nb: string | null, sv: string | null, en: string | null } | null, unit: { nb: string | null, sv: string | null, en: string | null } | null, parts: Array<{ label: string, value: string, workPackage: { number: number | null } | null }> | null, actuals: Array<{ country: string, split: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, mixed: { value: number | null, suppressed: boolean } | null, total: { value: number | null, suppressed: boolean } } | null, total: { value: number | null, suppressed: boolean } }> | null, actual: { value: number | null, suppressed: boolean, release: string } | null } }> } | null, workPackages: { edges: Array<{ node: { number: number | null, title: { nb: string | null, sv: string | null, en: string | null } | null, localEnterprises: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, mixed: { value: number | null, suppressed: boolean } | null, total: { value: number | null, suppressed: boolean } } | null, localEnterprisesProvenance: { kind: ProvenanceKind } | null, participantsWithForeignBackground: { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, mixed: { value: number | null, suppressed: boolean } | null, total: { value: number | null, suppressed: boolean } } | null } }> } | null } | null };

export type IndicatorsSplitFragment = { women: { value: number | null, suppressed: boolean }, men: { value: number | null, suppressed: boolean }, mixed: { value: number | null, suppressed: boolean } | null, total: { value: number | null, suppressed: boolean } };

export type BudgetInOneCurrencyQueryVariables = Exact<{
  project?: string | number;
  currency?: string;
  first?: number | null | undefined;
}>;


export type BudgetInOneCurrencyQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, leads: Array<{ country: string, partner: { nameInDocument: string } }> | null, budget: { total: { rounding: string, parts: Array<{ rates: Array<{ currency: string | null, rate: string | null, kind: ExchangeRateKind | null, month: string | null, provenance: { document: string, locator: string, quote: string | null, kind: ProvenanceKind } | null }>, original: { amount: string, currency: string }, converted: { amount: string, currency: string } }>, amount: { amount: string, currency: string } }, byCountry: Array<{ country: string, total: { amount: { amount: string, currency: string }, parts: Array<{ original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> } }>, byCategory: Array<{ category: CostCategory, total: { amount: { amount: string, currency: string }, parts: Array<{ original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> } }> } | null, workPackages: { edges: Array<{ node: { number: number | null, title: { nb: string | null, sv: string | null, en: string | null } | null, budget: { total: { amount: { amount: string, currency: string }, parts: Array<{ original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> }, byCountry: Array<{ country: string, total: { amount: { amount: string, currency: string }, parts: Array<{ original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> } }> } | null } }> } | null } | null };

export type BudgetInOneCurrencySumFragment = { amount: { amount: string, currency: string }, parts: Array<{ original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> };

export type BudgetInOneCurrencyWholeFragment = { rounding: string, parts: Array<{ rates: Array<{ currency: string | null, rate: string | null, kind: ExchangeRateKind | null, month: string | null, provenance: { document: string, locator: string, quote: string | null, kind: ProvenanceKind } | null }>, original: { amount: string, currency: string }, converted: { amount: string, currency: string } }>, amount: { amount: string, currency: string } };

export type FinancingAgainstBudgetQueryVariables = Exact<{
  project?: string | number;
  currency?: string;
  first?: number | null | undefined;
}>;


export type FinancingAgainstBudgetQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, financingGaps: Array<{ country: string, cost: { amount: string, currency: string }, financing: { amount: string, currency: string }, gap: { amount: string, currency: string }, provenance: { document: string, locator: string, kind: ProvenanceKind } }> | null, financing: { edges: Array<{ node: { id: string, country: string | null, label: string | null, kind: FinancingKind | null, splitKnown: boolean | null, countsAsActual: boolean | null, shareOfActual: string | null, payers: Array<{ nameInDocument: string, partner: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null } | null }> | null, amount: { amount: string, currency: string } | null } }> } | null, budget: { byCountry: Array<{ country: string, total: { amount: { amount: string, currency: string } } }> } | null, financingTotals: { byCountry: Array<{ country: string, actual: { amount: { amount: string, currency: string } }, total: { amount: { amount: string, currency: string } } }> } | null, frozenAmounts: Array<{ rate: string, month: string | null, label: { nb: string | null, sv: string | null, en: string | null }, original: { amount: string, currency: string }, converted: { amount: string, currency: string } }> | null } | null, crossborderChecks: { edges: Array<{ node: { id: string, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string } }> } | null };

export type MunicipalCofinancingQueryVariables = Exact<{
  project?: string | number;
  first?: number | null | undefined;
}>;


export type MunicipalCofinancingQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, municipalTakePart: Array<{ nameInDocument: string, payment: MunicipalPayment, paysWithoutNamedWork: boolean, worksWithoutNamedPayment: boolean, municipality: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null, county: { name: string } | null } | null, amount: { amount: string, currency: string } | null, rows: Array<{ id: string, label: string | null, kind: FinancingKind | null, splitKnown: boolean | null, countsAsActual: boolean | null, amount: { amount: string, currency: string } | null }>, unnamedRows: Array<{ id: string }>, workPackages: Array<{ number: number | null, title: { nb: string | null, sv: string | null, en: string | null } | null, localEnterprises: { total: { value: number | null, suppressed: boolean } } | null }> }> | null, financing: { edges: Array<{ node: { unnamedMunicipalities: boolean | null, id: string, label: string | null, kind: FinancingKind | null, splitKnown: boolean | null, countsAsActual: boolean | null, payers: Array<{ nameInDocument: string }> | null, amount: { amount: string, currency: string } | null } }> } | null } | null };

export type MunicipalCofinancingRowFragment = { id: string, label: string | null, kind: FinancingKind | null, splitKnown: boolean | null, countsAsActual: boolean | null, amount: { amount: string, currency: string } | null };

export type PeerGroupsQueryVariables = Exact<{
  model?: string | number;
  county?: string;
  at?: string;
  populationBelow?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type PeerGroupsQuery = { peerGroupModel: { title: { nb: string | null, sv: string | null, en: string | null } | null, action: { code: string, title: { en: string | null } | null } | null, rules: Array<{ kind: PeerRuleKind, strength: RuleStrength, limit: number | null, text: { en: string | null }, condition: { en: string | null } | null, provenance: { document: string, locator: string } }> | null, setUp: { guests: number, members: number, moderators: number, inRoom: number } | null, pilotGroups: { value: number } | null, pilotAdvisers: { value: number } | null, groups: { edges: Array<{ node: { id: string, mode: PeerGroupMode | null, capacity: number | null, compliant: boolean | null, tool: { code: string, supplier: { nameInDocument: string } | null } | null, memberCount: { value: number | null, suppressed: boolean, release: string } | null, moderator: { id: string, canModerate: boolean | null, certifications: Array<{ kind: CertificationKind | null, grantedAt: string | null }> | null } | null, advisers: Array<{ id: string }> | null, municipalities: Array<{ id: string, name: { nb: string | null } | null } | null> | null, findings: Array<{ finding: PeerRuleFinding, explanation: string, rule: { kind: PeerRuleKind, strength: RuleStrength, limit: number | null } }> | null, provenance: Array<{ kind: ProvenanceKind }> | null } }> } | null } | null, peerGroupCoverage: { municipalityCount: number, groupCount: number, served: Array<{ id: string }>, withoutGroup: Array<{ id: string, name: { nb: string | null } | null, population: { value: number | null, status: PopulationStatus } | null }> } | null };

export type PeerGroupsRuleFragment = { kind: PeerRuleKind, strength: RuleStrength, limit: number | null };

export type CostPerParticipantQueryVariables = Exact<{
  action?: string | number;
  year?: number;
  other?: number;
}>;


export type CostPerParticipantQuery = { action: { code: string, title: { nb: string | null, sv: string | null, en: string | null } | null, costPerYear: { amount: string, currency: string } | null, whole: { year: number, status: CostPerParticipantStatus, costPerYear: { amount: string, currency: string } | null, amount: { amount: string, currency: string } | null, entered: { value: number | null, suppressed: boolean, release: string }, programmes: Array<{ programme: IntegrationProgramme, entered: { value: number | null, suppressed: boolean } }>, released: Array<{ start: string, end: string | null }> } | null, other: { year: number, status: CostPerParticipantStatus, costPerYear: { amount: string, currency: string } | null, amount: { amount: string, currency: string } | null, entered: { value: number | null, suppressed: boolean, release: string }, programmes: Array<{ programme: IntegrationProgramme, entered: { value: number | null, suppressed: boolean } }>, released: Array<{ start: string, end: string | null }> } | null, provenance: Array<{ document: string, locator: string }> | null } | null, integrationSchemes: Array<{ programme: IntegrationProgramme, actions: Array<{ code: string } | null> | null, outcomes: Array<{ text: { en: string | null } }> }> | null };

export type CostPerParticipantCostFragment = { year: number, status: CostPerParticipantStatus, costPerYear: { amount: string, currency: string } | null, amount: { amount: string, currency: string } | null, entered: { value: number | null, suppressed: boolean, release: string }, programmes: Array<{ programme: IntegrationProgramme, entered: { value: number | null, suppressed: boolean } }>, released: Array<{ start: string, end: string | null }> };

export type MethodTransferQueryVariables = Exact<{
  project?: string | number;
  first?: number | null | undefined;
}>;


export type MethodTransferQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, methodGoal: { least: number, of: number, applied: number | null, status: ProjectRecordStatus, met: boolean | null, provenance: { document: string, locator: string, quote: string | null } } | null, methods: { edges: Array<{ node: { id: string, originsAgree: boolean | null, applicationStatus: ProjectRecordStatus | null, name: { nb: string | null, sv: string | null, en: string | null } | null, workPackage: { number: number | null } | null, origins: Array<{ countries: Array<string>, words: string, inspiration: boolean, provenance: { locator: string } }> | null, trials: Array<{ stage: MethodTrialStage, place: string, country: string, count: number | null, unit: { nb: string | null, sv: string | null, en: string | null } | null, municipality: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null } | null }> | null, applications: Array<{ place: string, country: string, municipality: { id: string } | null }> | null } }> } | null } | null };

export type SettlementCapacityQueryVariables = Exact<{
  municipality?: string;
  year?: number;
  first?: number | null | undefined;
}>;


export type SettlementCapacityQuery = { municipality: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null, settlement: { refugees: number | null, unaccompaniedMinors: number | null, excludesFamilyReunion: boolean | null, decidedAt: string | null, body: string | null, provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null } | null, integration: { entered: { value: number | null, suppressed: boolean, release: string }, programmes: Array<{ programme: IntegrationProgramme, entered: { value: number | null, suppressed: boolean, release: string } }>, mentorMatches: Array<{ programme: IntegrationProgramme, matched: { value: number | null, suppressed: boolean, release: string } }> } | null, courses: { edges: Array<{ node: { id: string, kind: CourseKind | null, seats: number | null, period: { start: string, end: string | null } | null, immigrantParticipation: { total: { value: number | null, suppressed: boolean, release: string } } | null, provenance: Array<{ kind: ProvenanceKind }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SettlementCapacityCountFragment = { value: number | null, suppressed: boolean, release: string };

export type PlanAgainstDecisionQueryVariables = Exact<{
  project?: string | number;
  currency?: string;
  first?: number | null | undefined;
}>;


export type PlanAgainstDecisionQuery = { project: { title: { nb: string | null, sv: string | null, en: string | null } | null, versions: Array<{ kind: ProjectVersionKind, period: { start: string, end: string | null } | null, euSupport: { amount: string, currency: string } | null, stateFunding: { amount: string, currency: string } | null, totalBudget: { amount: string, currency: string } | null, numbers: Array<{ country: string | null, value: number, upTo: number | null, label: { nb: string | null, sv: string | null, en: string | null }, provenance: { document: string, quote: string | null } }>, provenance: { document: string, kind: ProvenanceKind, quote: string | null } }> | null, versionChange: { euSupport: { fromKind: ProvenanceKind, ratio: string | null, from: { amount: string, currency: string }, to: { amount: string, currency: string }, difference: { amount: string, currency: string } } | null, stateFunding: { fromKind: ProvenanceKind, ratio: string | null, from: { amount: string, currency: string }, to: { amount: string, currency: string }, difference: { amount: string, currency: string } } | null, totalBudget: { fromKind: ProvenanceKind, ratio: string | null, from: { amount: string, currency: string }, to: { amount: string, currency: string }, difference: { amount: string, currency: string } } | null, start: { from: string, to: string, days: number, months: number } | null, end: { from: string, to: string, days: number, months: number } | null } | null } | null, crossborderChecks: { edges: Array<{ node: { id: string, stated: string | null, computed: string | null, difference: string | null, unit: string, explanation: string } }> } | null };

export type PlanAgainstDecisionChangeFragment = { fromKind: ProvenanceKind, ratio: string | null, from: { amount: string, currency: string }, to: { amount: string, currency: string }, difference: { amount: string, currency: string } };

export type DataQualityQueryVariables = Exact<{
  severity?: CheckSeverity | null | undefined;
  document?: string | null | undefined;
  subject?: string | number | null | undefined;
  partner?: string | null | undefined;
  rule?: CheckRule | null | undefined;
}>;


export type DataQualityQuery = { countyChecks: { edges: Array<{ node: { id: string, subject: string, documents: Array<string>, rule: CheckRule, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string, topic: { nb: string | null, sv: string | null, en: string | null }, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, municipalitiesChecks: { edges: Array<{ node: { id: string, subject: string, documents: Array<string>, rule: CheckRule, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string, topic: { nb: string | null, sv: string | null, en: string | null }, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, crossborderChecks: { edges: Array<{ node: { id: string, subject: string, documents: Array<string>, rule: CheckRule, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string, topic: { nb: string | null, sv: string | null, en: string | null }, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, immigrationChecks: { edges: Array<{ node: { id: string, subject: string, documents: Array<string>, rule: CheckRule, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string, topic: { nb: string | null, sv: string | null, en: string | null }, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DataQualityFindingsFragment = { edges: Array<{ node: { id: string, subject: string, documents: Array<string>, rule: CheckRule, stated: string | null, computed: string | null, difference: string | null, unit: string, severity: CheckSeverity, explanation: string, topic: { nb: string | null, sv: string | null, en: string | null }, provenance: Array<{ document: string, locator: string, quote: string | null, kind: ProvenanceKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type CoverageByMunicipalityQueryVariables = Exact<{
  county?: string;
  at: string;
}>;


export type CoverageByMunicipalityQuery = { hoppidCoverage: { municipalityCount: number, coveredCount: number, coverage: string | null, population: number | null, advisersPer10000: string | null, county: { name: string }, statedAdvisers: { value: number, approximate: boolean, provenance: { document: string, locator: string, kind: ProvenanceKind } } | null } | null, municipalities: { edges: Array<{ node: { id: string, name: { nb: string | null, sv: string | null, en: string | null } | null, population: { value: number | null, asOf: string, status: PopulationStatus } | null, hoppidOffices: { edges: Array<{ node: { id: string, operator: { nameInDocument: string } | null, provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null } }> } | null } }> } | null };

export type CoverageByMunicipalitySourceFragment = { document: string, locator: string, kind: ProvenanceKind };

export type FigureSourcesQueryVariables = Exact<{
  project?: string | number;
  agreement?: string | number;
}>;


export type FigureSourcesQuery = { project: { workPackages: { edges: Array<{ node: { provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null } }> } | null, indicators: { edges: Array<{ node: { provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null, reports: { edges: Array<{ node: { provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null } }> } | null } }> } | null } | null, cooperationAgreement: { provenance: Array<{ document: string, locator: string, kind: ProvenanceKind }> | null } | null };

export type FigureSourcesSourceFragment = { document: string, locator: string, kind: ProvenanceKind };

export const HoppidCoverageCoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoppidCoverageCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoppidCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityCount"}},{"kind":"Field","name":{"kind":"Name","value":"officeCount"}},{"kind":"Field","name":{"kind":"Name","value":"coveredCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAdvisers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisersPer10000"}}]}}]} as unknown as DocumentNode<HoppidCoverageCoverageFragment, unknown>;
export const YearlyFundingBasisFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"YearlyFundingBasis"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingBasis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referenceDate"}},{"kind":"Field","name":{"kind":"Name","value":"referenceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"populationDate"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<YearlyFundingBasisFragment, unknown>;
export const ObligationCalendarMeetingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationCalendarMeetings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timesPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"jointTimesPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"jointWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldStatus"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationCalendarMeetingsFragment, unknown>;
export const ObligationCalendarProjectDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationCalendarProjectDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectObligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}}]} as unknown as DocumentNode<ObligationCalendarProjectDutyFragment, unknown>;
export const ObligationCalendarDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationCalendarDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}}]} as unknown as DocumentNode<ObligationCalendarDutyFragment, unknown>;
export const ParticipantFunnelSplitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParticipantFunnelSplit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SexSplit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"women"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"men"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]} as unknown as DocumentNode<ParticipantFunnelSplitFragment, unknown>;
export const GenderRuleValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GenderRuleValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}}]} as unknown as DocumentNode<GenderRuleValueFragment, unknown>;
export const GenderRuleBalanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GenderRuleBalance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenderBalance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"women"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GenderRuleValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"men"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GenderRuleValue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GenderRuleValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GenderRuleValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}}]} as unknown as DocumentNode<GenderRuleBalanceFragment, unknown>;
export const GenderRuleSexesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GenderRuleSexes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SexSplit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"women"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GenderRuleValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"men"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GenderRuleValue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GenderRuleValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}}]} as unknown as DocumentNode<GenderRuleSexesFragment, unknown>;
export const IndicatorsSplitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorsSplit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SexSplit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"women"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"men"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mixed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]} as unknown as DocumentNode<IndicatorsSplitFragment, unknown>;
export const BudgetInOneCurrencySumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetInOneCurrencySum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertedMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"original"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"converted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetInOneCurrencySumFragment, unknown>;
export const BudgetInOneCurrencyWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetInOneCurrencyWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertedMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetInOneCurrencySum"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetInOneCurrencySum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertedMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"original"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"converted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<BudgetInOneCurrencyWholeFragment, unknown>;
export const MunicipalCofinancingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalCofinancingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinancingSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"splitKnown"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countsAsActual"}}]}}]} as unknown as DocumentNode<MunicipalCofinancingRowFragment, unknown>;
export const PeerGroupsRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeerGroupsRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerGroupRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<PeerGroupsRuleFragment, unknown>;
export const CostPerParticipantCostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostPerParticipantCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostPerParticipant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"costPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"entered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"released"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<CostPerParticipantCostFragment, unknown>;
export const SettlementCapacityCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettlementCapacityCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"release"}}]}}]} as unknown as DocumentNode<SettlementCapacityCountFragment, unknown>;
export const PlanAgainstDecisionChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAgainstDecisionChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromKind"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]} as unknown as DocumentNode<PlanAgainstDecisionChangeFragment, unknown>;
export const DataQualityFindingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataQualityFindings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CheckConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<DataQualityFindingsFragment, unknown>;
export const CoverageByMunicipalitySourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageByMunicipalitySource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<CoverageByMunicipalitySourceFragment, unknown>;
export const FigureSourcesSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureSourcesSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]} as unknown as DocumentNode<FigureSourcesSourceFragment, unknown>;
export const OneQuestionDocument = {"__meta__":{"hash":"0bda0f42a14d99b0aaeac00a68dc9c5fc469441b0781f173388fab210383361e"}} as unknown as DocumentNode<OneQuestionQuery, OneQuestionQueryVariables>;
export const HoppidCoverageDocument = {"__meta__":{"hash":"854fdcd9118a7433b0ec48b85facdb04f0da376ace9a335c1259774cccdd8579"}} as unknown as DocumentNode<HoppidCoverageQuery, HoppidCoverageQueryVariables>;
export const YearlyFundingDocument = {"__meta__":{"hash":"f7d32bfd7d2f76d0eaa8c93cf880764b5fd9fed0e8f2272072fac4ae3a6a6b58"}} as unknown as DocumentNode<YearlyFundingQuery, YearlyFundingQueryVariables>;
export const PayoutReadinessDocument = {"__meta__":{"hash":"c248e26a35acf2668b5afd8b1534c649467ed84d438998282153f444ae4f31b7"}} as unknown as DocumentNode<PayoutReadinessQuery, PayoutReadinessQueryVariables>;
export const ObligationCalendarDocument = {"__meta__":{"hash":"6a6b56df0c4e65dc1c2f0c761d9d5349ae37aee84cebf1bf49ac1b35a29992de"}} as unknown as DocumentNode<ObligationCalendarQuery, ObligationCalendarQueryVariables>;
export const ParticipantFunnelDocument = {"__meta__":{"hash":"10b5087b644d042b823dbfba389386e8a1460ad6e4ddd26ee7eba2c0a6157d99"}} as unknown as DocumentNode<ParticipantFunnelQuery, ParticipantFunnelQueryVariables>;
export const GenderRuleDocument = {"__meta__":{"hash":"a322200fa933eef46a89b8159dfd73d2c92716560b07d0d9c3be28ed6e501bd2"}} as unknown as DocumentNode<GenderRuleQuery, GenderRuleQueryVariables>;
export const IndicatorsDocument = {"__meta__":{"hash":"54df76498181edcf92a650b263561e120a4d38ecf2e98dec7e146289a810607b"}} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const BudgetInOneCurrencyDocument = {"__meta__":{"hash":"4e7955118b7eea75f9ea245ee3eb79fe0fd27e3437c57ced70a8d8bff636012d"}} as unknown as DocumentNode<BudgetInOneCurrencyQuery, BudgetInOneCurrencyQueryVariables>;
export const FinancingAgainstBudgetDocument = {"__meta__":{"hash":"03f60581d56d60495e870312bab895964a3b2f75fca7a7bab19f4c4cdca9cb95"}} as unknown as DocumentNode<FinancingAgainstBudgetQuery, FinancingAgainstBudgetQueryVariables>;
export const MunicipalCofinancingDocument = {"__meta__":{"hash":"bee6243e9e16b8bbd7eab736817670c80fbebb948131a874d2cd192f1ad8505e"}} as unknown as DocumentNode<MunicipalCofinancingQuery, MunicipalCofinancingQueryVariables>;
export const PeerGroupsDocument = {"__meta__":{"hash":"b94cb5552ec1aa9312a225a10dca61e10980a13adb4a59e230619fc3ec9c1af8"}} as unknown as DocumentNode<PeerGroupsQuery, PeerGroupsQueryVariables>;
export const CostPerParticipantDocument = {"__meta__":{"hash":"d3781e03d5ade5bc41166972a95b662fe1c673382640e9f43153fa6b57ccdbd6"}} as unknown as DocumentNode<CostPerParticipantQuery, CostPerParticipantQueryVariables>;
export const MethodTransferDocument = {"__meta__":{"hash":"e45ff670f0804bfd5a077a029bd6dea483a4dfd1b5524bbbda943b6453fc2100"}} as unknown as DocumentNode<MethodTransferQuery, MethodTransferQueryVariables>;
export const SettlementCapacityDocument = {"__meta__":{"hash":"3db3debbb65b1229a5afb9c828bbfa3e52c9602ff487e1ff1fb06ee1ccf6b604"}} as unknown as DocumentNode<SettlementCapacityQuery, SettlementCapacityQueryVariables>;
export const PlanAgainstDecisionDocument = {"__meta__":{"hash":"4b39f0a84db77839426c34c98a19afe65267e090a0ebde776c0b16ac1451e1a9"}} as unknown as DocumentNode<PlanAgainstDecisionQuery, PlanAgainstDecisionQueryVariables>;
export const DataQualityDocument = {"__meta__":{"hash":"3240c809d2d7796c9a2906e2f91da7cab65468577fd593670b87318173d98719"}} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;
export const CoverageByMunicipalityDocument = {"__meta__":{"hash":"70e7a514f32e141e317050ba8e2fb469745b05de4abe2fb62f73068553402487"}} as unknown as DocumentNode<CoverageByMunicipalityQuery, CoverageByMunicipalityQueryVariables>;
export const FigureSourcesDocument = {"__meta__":{"hash":"0e1c79dbfb1c1bd9bf45210a8e5be65b2a9ea35bbffed601e6b5874968764434"}} as unknown as DocumentNode<FigureSourcesQuery, FigureSourcesQueryVariables>;