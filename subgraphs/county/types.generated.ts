import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, ObligedPartyRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { ChangeRecord } from '../shared/changes.ts';
import type { PolicyInstrumentRecord, BudgetAreaRecord, DecisionRecord, StatedFigureRecord, ProgrammeFrameRecord, ProgrammeRoleRecord, ProgrammeMilestoneRecord, MandateListRecord, ProgrammeRecord, PolicyGoalRecord, AgreementOperationRecord, AppropriationRecord, AgreementPartyRecord, PayoutRuleRecord, MunicipalShareRecord, PartySuccessionRecord, AgreementSectionRecord, AgreementTermRecord, AgreementServiceRecord, AgreementBodyRecord, CommonFunctionRecord, CooperationAgreementRecord, ActivityPlanRecord, AnnualReportRecord, ObligationGateRecord, ObligationRecord, GoodPracticeRecord, StudyVisitRecord, CertificationRecord, PayoutRecord, ActionStageRecord, ActionFundingRecord, ActionListRecord, ActionPlayerRecord, ActionRecord, CourseRecord, ReportingStatusRecord, MunicipalityRecord, PartnerRecord, AdviserRecord } from './records.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar date, ISO 8601 (`2021-07-01`), in the local time of the place it speaks of. Anything else is refused
   * with BAD_USER_INPUT.
   */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with an offset (`2021-08-30T12:00:00Z`). */
  DateTime: { input: Date; output: Date; }
  /**
   * An exact decimal number, as a string so that no client rounds it (`1813905.58`). Amounts of money carry as many
   * decimals as their currency has; ratios at most six.
   */
  Decimal: { input: string; output: string; }
  /** A currency by its ISO 4217 code (`NOK`, `SEK`, `EUR`). */
  Currency: { input: string; output: string; }
  /** A country by its ISO 3166-1 alpha-2 code (`NO`, `SE`). */
  CountryCode: { input: string; output: string; }
  /**
   * An organisation, by ISO 6523: `0192:` and a Norwegian organisasjonsnummer (nine digits, modulus 11), `0007:` and a
   * Swedish organisationsnummer (ten digits, Luhn, third digit 2 or more: a lower one would be somebody's personnummer).
   * A body whose number no source gives is `XX:slug`, XX its country; a number is never guessed. A wrong check digit is
   * refused with BAD_USER_INPUT.
   */
  OrganisationId: { input: string; output: string; }
  /**
   * A municipality (kommune, kommun): country and four-digit code with leading zero (`NO:1506`, `SE:2062`). A code names a
   * municipality for a time only; see `Municipality.validity`. Anything else is refused with BAD_USER_INPUT.
   */
  MunicipalityId: { input: string; output: string; }
  /** A county (fylke, län): country and two-digit code (`NO:15`, `SE:20`). */
  CountyId: { input: string; output: string; }
  /** A region of the EU's NUTS classification, level 3 as far as it goes (`NO0A3`, `SE312`). */
  NutsCode: { input: string; output: string; }
  /** A month, ISO 8601 (`2015-02`). */
  YearMonth: { input: string; output: string; }
  /** A universally unique identifier, RFC 9562 (`0b0f4a0e-6f43-4d2c-9c0f-3a3f0d4f8f11`). Anything else is refused with BAD_USER_INPUT. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  /** One programme (`MRFK-HOPPID`, `OFK-BIF`); null when there is none. */
  programme?: Maybe<Programme>;
  /** Programmes by code. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  programmes?: Maybe<ProgrammeConnection>;
  /** One cooperation agreement; null when there is none. */
  cooperationAgreement?: Maybe<CooperationAgreement>;
  /** Cooperation agreements by id. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  cooperationAgreements?: Maybe<CooperationAgreementConnection>;
  /** One action of an action plan (`OSS-A1`); null when there is none. */
  action?: Maybe<Action>;
  /** Actions by code. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  actions?: Maybe<ActionConnection>;
  /** One course; null when there is none. */
  course?: Maybe<Course>;
  /** Courses by first day, undated ones first. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  courses?: Maybe<CourseConnection>;
  /** One obligation; null when there is none. */
  obligation?: Maybe<Obligation>;
  /** Obligations by last day. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  obligations?: Maybe<ObligationConnection>;
  /** One good practice by its number at Interreg Europe; null when there is none. */
  goodPractice?: Maybe<GoodPractice>;
  /** Good practices by number. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  goodPractices?: Maybe<GoodPracticeConnection>;
  /**
   * What adds up and what does not among the facts that this partner keeps, by id. `first` is 1 to 200, `after` a cursor of
   * the same list; else BAD_USER_INPUT.
   */
  countyChecks?: Maybe<CheckConnection>;
  /**
   * Writes to the records that the caller's own organisation answers for, oldest first. `first` is 1 to 200, `after` a cursor
   * of the same list; else BAD_USER_INPUT.
   */
  countyChanges?: Maybe<ChangeConnection>;
};


export type QueryProgrammeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCooperationAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCooperationAgreementsArgs = {
  municipality?: InputMaybe<Scalars['MunicipalityId']['input']>;
  party?: InputMaybe<Scalars['OrganisationId']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryActionsArgs = {
  programme?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoursesArgs = {
  municipality?: InputMaybe<Scalars['MunicipalityId']['input']>;
  kind?: InputMaybe<CourseKind>;
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObligationsArgs = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  party?: InputMaybe<Scalars['OrganisationId']['input']>;
  kind?: InputMaybe<ObligationKind>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGoodPracticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGoodPracticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountyChecksArgs = {
  document?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
  rule?: InputMaybe<CheckRule>;
  severity?: InputMaybe<CheckSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountyChangesArgs = {
  since: Scalars['DateTime']['input'];
  record?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Hands in the activity plan and budget of a year (aktivitetsplan og budsjett, section 7), or hands in another one while it
   * is not approved, dated today. For the contract municipality (kontraktkommune) of the agreement; FORBIDDEN to everybody
   * else. Failures: UNKNOWN for an agreement, NO_DUTY for a year of which it wants no plan, INVALID for a budget
   * below zero, ILLEGAL_STEP once it is approved.
   */
  submitActivityPlan?: Maybe<ActivityPlanPayload>;
  /**
   * Approves an activity plan that is handed in (godkjenne, section 7), now: what lets payouts go. For the county of the
   * agreement; FORBIDDEN to everybody else. Failures: UNKNOWN for an agreement, ILLEGAL_STEP before the plan is handed in and
   * once it is approved.
   */
  approveActivityPlan?: Maybe<ActivityPlanPayload>;
  /**
   * Concludes an agreement (samarbeidsavtale), once. For the organisation that it names as its county; FORBIDDEN to everybody
   * else. Failures: EXISTS, REQUIRED for a county or a contract municipality that is not among the parties, BEFORE_START,
   * FORMAT of the id, INVALID where the shares of the payouts do not add up to 1, a municipality is named twice, or a
   * rate, share or amount is below zero.
   */
  concludeCooperationAgreement?: Maybe<CooperationAgreementPayload>;
  /**
   * Names the party that has a role in an agreement (avtalepart), in the place of all who had it; what another organisation had
   * set aside is told no more. A contract municipality is also named in `operation`. For the county of the agreement; FORBIDDEN to
   * everybody else. Failures: UNKNOWN for an agreement, OTHER_MUTATION for the county's own role.
   */
  nameAgreementParty?: Maybe<CooperationAgreementPayload>;
  /**
   * Records what a party set aside over its budget for a year (bevilgning, section 6). For that party itself, or who followed it,
   * which then is a party of its own; FORBIDDEN to everybody else. Failures: UNKNOWN for an agreement, NO_DUTY for a year
   * outside its period, OTHER_CURRENCY, DECIMALS, INVALID below zero.
   */
  recordAppropriation?: Maybe<CooperationAgreementPayload>;
  /**
   * Lays down what has to be done by a day (forpliktelse), or changes it while it is not done. For the county of the agreement
   * or the owner of the programme; FORBIDDEN to everybody else. Failures: UNKNOWN for a subject, OTHER_MUTATION for a PAYOUT
   * (see `schedulePayout`), BEFORE_START, REQUIRED without a leading party first, ILLEGAL_STEP once it is done.
   */
  layDownObligation?: Maybe<ObligationPayload>;
  /**
   * Records that an obligation was done, on a day that is not to come. For its leading party; FORBIDDEN to everybody else.
   * Failures: UNKNOWN, FUTURE, ILLEGAL_STEP once it is done and for a plan, a report and a payout, which are done by steps of
   * their own.
   */
  fulfilObligation?: Maybe<ObligationPayload>;
  /**
   * Hands in the annual report and accounts of a year that has ended (årsrapport og regnskap, section 7), once, dated today.
   * For the contract municipality of the agreement; FORBIDDEN to everybody else. Failures: UNKNOWN for an agreement, NO_DUTY,
   * FUTURE for a year that has not ended, OTHER_CURRENCY, DECIMALS, INVALID for accounts below zero, ILLEGAL_STEP once
   * it is handed in.
   */
  submitAnnualReport?: Maybe<AnnualReportPayload>;
  /**
   * Sets the amount of an instalment by the agreement's schedule (section 7), or another one while it is not paid. It waits for
   * the year's plan to be approved. For the county of the agreement; FORBIDDEN to everybody else. Failures: UNKNOWN for an
   * agreement or an instalment, NO_DUTY for a year outside its period, OTHER_CURRENCY, DECIMALS, INVALID below zero,
   * ILLEGAL_STEP once it is paid.
   */
  schedulePayout?: Maybe<PayoutPayload>;
  /**
   * Pays an instalment, today: only when its month has come and the year's activity plan is approved (section 7). For the county
   * of the agreement; FORBIDDEN to everybody else. Failures: UNKNOWN for an agreement, ILLEGAL_STEP in every other state.
   */
  payPayout?: Maybe<PayoutPayload>;
  /**
   * Records a course (kurs) under an action, or changes it. For the owner of the action's programme; FORBIDDEN to everybody
   * else. Failures: UNKNOWN for an action, FORMAT of the id, BEFORE_START, DECIMALS, INVALID.
   */
  recordCourse?: Maybe<CoursePayload>;
  /**
   * Certifies an adviser (sertifisering) under a programme, or anew after a certification has ended, which stays on
   * record in `Certification.earlier`. For the programme's owner;
   * FORBIDDEN to everybody else. Failures: UNKNOWN for a programme, FORMAT of the adviser, BEFORE_START also for a first day that
   * is not after the last day of the one before, ILLEGAL_STEP while the adviser holds it.
   */
  grantCertification?: Maybe<CertificationPayload>;
  /**
   * Ends a certification with a day. For the organisation that answers for it; FORBIDDEN to everybody else. Failures: UNKNOWN,
   * BEFORE_START, ILLEGAL_STEP once it has an end.
   */
  endCertification?: Maybe<CertificationPayload>;
};


export type MutationSubmitActivityPlanArgs = {
  input: SubmitActivityPlanInput;
};


export type MutationApproveActivityPlanArgs = {
  input: ApproveActivityPlanInput;
};


export type MutationConcludeCooperationAgreementArgs = {
  input: ConcludeCooperationAgreementInput;
};


export type MutationNameAgreementPartyArgs = {
  input: NameAgreementPartyInput;
};


export type MutationRecordAppropriationArgs = {
  input: RecordAppropriationInput;
};


export type MutationLayDownObligationArgs = {
  input: LayDownObligationInput;
};


export type MutationFulfilObligationArgs = {
  input: FulfilObligationInput;
};


export type MutationSubmitAnnualReportArgs = {
  input: SubmitAnnualReportInput;
};


export type MutationSchedulePayoutArgs = {
  input: SchedulePayoutInput;
};


export type MutationPayPayoutArgs = {
  input: PayPayoutInput;
};


export type MutationRecordCourseArgs = {
  input: RecordCourseInput;
};


export type MutationGrantCertificationArgs = {
  input: GrantCertificationInput;
};


export type MutationEndCertificationArgs = {
  input: EndCertificationInput;
};

/** A plan to hand in. */
export type SubmitActivityPlanInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the plan that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year that it plans. */
  year: Scalars['Int']['input'];
  /** Its budget, in the agreement's currency. */
  budget: MoneyInput;
};

/** A plan to approve. */
export type ApproveActivityPlanInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the plan that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year that the plan is of. */
  year: Scalars['Int']['input'];
};

/** What came of handing in a plan or approving it. */
export type ActivityPlanPayload = {
  __typename?: 'ActivityPlanPayload';
  /** The plan as it now stands, also when the write was refused; null when there is none. */
  activityPlan?: Maybe<ActivityPlan>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** An agreement to conclude. */
export type ConcludeCooperationAgreementInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key, of capitals, digits and dashes. */
  id: Scalars['ID']['input'];
  /** Its title. */
  title: LocalisedTextInput;
  /** When it applies. */
  period: PeriodInput;
  /** Its parties; a county and a contract municipality are among them. */
  parties: Array<AgreementPartyInput>;
  /** The municipalities on whose behalf it is made, each once. */
  onBehalfOf: Array<MunicipalShareInput>;
  /** What the county pays a year for each inhabitant. */
  countyRate: Scalars['Decimal']['input'];
  /** What the municipalities together pay a year for each inhabitant. */
  municipalRate: Scalars['Decimal']['input'];
  /** Currency of the rates. */
  currency: Scalars['Currency']['input'];
  /** Whether the rates are the least that is paid. */
  rateIsMinimum: Scalars['Boolean']['input'];
  /** The day whose population the rates are multiplied by. */
  populationReference: Scalars['Date']['input'];
  /** When the yearly amount is paid out; the shares add up to 1. */
  payoutSchedule: Array<PayoutRuleInput>;
  /** Whether an extension is foreseen. */
  extensionForeseen: Scalars['Boolean']['input'];
  /** Months of notice to end it. */
  noticeMonths: Scalars['Int']['input'];
};

/** A party of an agreement to conclude. */
export type AgreementPartyInput = {
  /** Its role. */
  role: AgreementRole;
  /** How the document names it. */
  nameInDocument: Scalars['String']['input'];
  /** The organisation; left out while the document leaves it open. */
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
};

/** A municipality on whose behalf an agreement is made. */
export type MunicipalShareInput = {
  /** The municipality. */
  municipality: Scalars['MunicipalityId']['input'];
  /** What it pays a year; left out when the document leaves it open. */
  agreedYearlyAmount?: InputMaybe<MoneyInput>;
};

/** An instalment of an agreement to conclude. */
export type PayoutRuleInput = {
  /** Its number, from 1. */
  instalment: Scalars['Int']['input'];
  /** Its part of the yearly amount, 0 to 1. */
  share: Scalars['Decimal']['input'];
  /** The month in which it is due, 1 to 12. */
  dueMonth: Scalars['Int']['input'];
};

/** A party to name. */
export type NameAgreementPartyInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The role, which only one party has. */
  role: AgreementRole;
  /** Who has it. Without `partner` only the name changes: whoever has the role keeps it. A `partner` of null names nobody. */
  party: NamedPartnerInput;
};

/** What a party set aside. */
export type RecordAppropriationInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
  /** How much, in the agreement's currency. */
  amount: MoneyInput;
};

/** An obligation to lay down. Its key is the subject, the kind and what it is about. */
export type LayDownObligationInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement or the programme that lays it down, by key. */
  subject: Scalars['ID']['input'];
  /** Its kind. */
  kind: ObligationKind;
  /** What it is about: a year, a quarter, or a number within a year (`2022`, `2014-Q1`, `2022-2`). */
  of: Scalars['String']['input'];
  /** What is to be done. */
  title: LocalisedTextInput;
  /** Who is obliged, the leading party first. */
  obligedParties: Array<ObligedPartyInput>;
  /** First day on which it is to be done; the last day when it is left out. */
  opensAt?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is in time. */
  dueAt: Scalars['Date']['input'];
};

/** Who is to be obliged. */
export type ObligedPartyInput = {
  /** Its part. */
  role: ObligationRole;
  /** How the document names it. */
  nameInDocument: Scalars['String']['input'];
  /** The organisation; left out when the document leaves it open. */
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
};

/** An obligation that was done. */
export type FulfilObligationInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The obligation. */
  obligation: Scalars['ID']['input'];
  /** The day on which it was done. */
  on: Scalars['Date']['input'];
};

/** A report to hand in. */
export type SubmitAnnualReportInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year that it tells of. */
  year: Scalars['Int']['input'];
  /** The accounts' total, in the agreement's currency. */
  accounts: MoneyInput;
};

/** An instalment to schedule. */
export type SchedulePayoutInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year that it is for. */
  year: Scalars['Int']['input'];
  /** Number of the instalment in the agreement's schedule. */
  instalment: Scalars['Int']['input'];
  /** The amount, in the agreement's currency; `CooperationAgreement.yearlyFunding` tells what the inhabitants yield. */
  amount: MoneyInput;
};

/** An instalment to pay. */
export type PayPayoutInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
  /** The year that it is for. */
  year: Scalars['Int']['input'];
  /** Number of the instalment. */
  instalment: Scalars['Int']['input'];
};

/** A course to record or change: what is left out is not known. */
export type RecordCourseInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key, of capitals, digits and dashes. */
  id: Scalars['ID']['input'];
  /** Its title. */
  title: LocalisedTextInput;
  /** Its kind. */
  kind: CourseKind;
  /** When it is held. */
  period?: InputMaybe<PeriodInput>;
  /** Where it is held. */
  municipality?: InputMaybe<Scalars['MunicipalityId']['input']>;
  /** The action that it belongs to. */
  action: Scalars['ID']['input'];
  /** How many can take part, at least 1. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** What a participant pays; zero when it is free. */
  priceToParticipant?: InputMaybe<MoneyInput>;
};

/** A certification to grant. Its key is the adviser and the kind. */
export type GrantCertificationInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The programme under which it is granted. */
  programme: Scalars['ID']['input'];
  /** The adviser, by key. */
  adviser: Scalars['ID']['input'];
  /** As what. */
  kind: CertificationKind;
  /** From this day. */
  grantedAt: Scalars['Date']['input'];
  /** Until this day; left out when it does not end. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A certification to end. */
export type EndCertificationInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The certification. */
  certification: Scalars['ID']['input'];
  /** Its last day. */
  validTo: Scalars['Date']['input'];
};

/** What came of writing to an agreement. */
export type CooperationAgreementPayload = {
  __typename?: 'CooperationAgreementPayload';
  /** The agreement as it now stands, also when the write was refused; null when there is none. */
  cooperationAgreement?: Maybe<CooperationAgreement>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of laying down an obligation or doing it. */
export type ObligationPayload = {
  __typename?: 'ObligationPayload';
  /** The obligation as it now stands, also when the write was refused; null when there is none. */
  obligation?: Maybe<Obligation>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of handing in a report. */
export type AnnualReportPayload = {
  __typename?: 'AnnualReportPayload';
  /** The report as it now stands, also when the write was refused; null when there is none. */
  annualReport?: Maybe<AnnualReport>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of scheduling a payout or paying it. */
export type PayoutPayload = {
  __typename?: 'PayoutPayload';
  /** The payout as it now stands, also when the write was refused; null when there is none. */
  payout?: Maybe<Payout>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of recording a course. */
export type CoursePayload = {
  __typename?: 'CoursePayload';
  /** The course as it now stands, also when the write was refused; null when there is none. */
  course?: Maybe<Course>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of granting a certification or ending it. */
export type CertificationPayload = {
  __typename?: 'CertificationPayload';
  /** The certification as it now stands, also when the write was refused; null when there is none. */
  certification?: Maybe<Certification>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** A county's programme (program) with its goals and money. */
export type Programme = {
  __typename?: 'Programme';
  /** Code (`MRFK-HOPPID`). */
  code: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** Who owns it. */
  owner?: Maybe<NamedPartner>;
  /** Who operates it; null when no document says. */
  operator?: Maybe<NamedPartner>;
  /** When it runs; the end is open when no document gives one. Whole years where a source gives no days. */
  period?: Maybe<Period>;
  /** The policy instruments that it carries out (County Strategy, regional masterplan). */
  policyInstruments?: Maybe<Array<PolicyInstrument>>;
  /** The goals it serves, broadest first. */
  policyGoals?: Maybe<Array<PolicyGoal>>;
  /** Its budget by area, as stated; empty when no document gives one. */
  budget?: Maybe<Array<BudgetArea>>;
  /** The money set aside for it in all; null when no document says. */
  frame?: Maybe<ProgrammeFrame>;
  /** Where that money comes from, as far as the documents say. */
  financing?: Maybe<Array<ActionFunding>>;
  /** Who does what in it, in the order of its mandate; empty when it has none. */
  roles?: Maybe<Array<ProgrammeRole>>;
  /** Its time plan, in order; empty when it has none. */
  milestones?: Maybe<Array<ProgrammeMilestone>>;
  /** What its mandate lists: eligibility, measures, steps for an enterprise, success factors, evaluation, reporting. */
  mandate?: Maybe<Array<MandateList>>;
  /** What has to be delivered or held under it, by last day. */
  obligations?: Maybe<ObligationConnection>;
  /** Study visits and meetings that its action plan tells of, by first day. */
  studyVisits?: Maybe<StudyVisitConnection>;
  /** Formal decisions about it, oldest first. */
  approvals?: Maybe<Array<Decision>>;
  /** Numbers that its documents state about the service, such as offices and advisers. */
  statedFigures?: Maybe<Array<StatedFigure>>;
  /** Its actions by code. */
  actions?: Maybe<ActionConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A county's programme (program) with its goals and money. */
export type ProgrammeObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A county's programme (program) with its goals and money. */
export type ProgrammeStudyVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A county's programme (program) with its goals and money. */
export type ProgrammeActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  pageInfo: PageInfo;
};

export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  cursor: Scalars['String']['output'];
  node: Programme;
};

/** The money set aside for a programme (ramme). */
export type ProgrammeFrame = {
  __typename?: 'ProgrammeFrame';
  /** How much. */
  amount: Money;
  /** True when it is said to be the most (inntil). */
  isUpperBound: Scalars['Boolean']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/** What somebody is in a programme. */
export type ProgrammeRoleKind =
  /** Owns it and answers for it (programeier). */
  | 'OWNER'
  /** Is responsible for the result (programansvarlig). */
  | 'RESPONSIBLE'
  /** Decides strategies, milestone plan and budget (programstyre). */
  | 'BOARD'
  /** Leads from day to day (prosjektleder). */
  | 'PROJECT_LEADER'
  /** Carries out the plan of activities (prosjektgruppe). */
  | 'PROJECT_GROUP'
  /** Look into single themes (arbeidsgrupper). */
  | 'WORKING_GROUPS'
  /** Lead the process in enterprises and clusters (prosessledere). */
  | 'PROCESS_LEADERS';

/** A role in a programme, who has it, and what it has to do. */
export type ProgrammeRole = {
  __typename?: 'ProgrammeRole';
  /** The role. */
  role: ProgrammeRoleKind;
  /** Who has it; empty when the source leaves it open. Persons are not named. */
  holders: Array<NamedPartner>;
  /** What it has to do, in the source's order. */
  duties: Array<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** How a milestone stands to its day. */
export type MilestoneRelation =
  /** On the day, or in the period. */
  | 'ON'
  /** Before the day. */
  | 'BEFORE'
  /** From the day on. */
  | 'FROM';

/** A point in a programme's time plan (milepæl). */
export type ProgrammeMilestone = {
  __typename?: 'ProgrammeMilestone';
  /** What happens. */
  title: LocalisedText;
  /** How it stands to the day. */
  relation: MilestoneRelation;
  /** The day; null when the source gives a longer time. */
  day?: Maybe<Scalars['Date']['output']>;
  /** The time where the source gives no day; null when it gives one. */
  period?: Maybe<Period>;
  /** Who is responsible; empty when the source does not say. */
  responsible: Array<NamedPartner>;
  /** The day on which it happened; null when no source says. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Where that stands; null when no source says. */
  doneSource?: Maybe<Provenance>;
  /** Where the plan stands. */
  provenance: Provenance;
};

/** What a list of a mandate is about. */
export type MandateListKind =
  /** Whom the programme is for, and whom not. */
  | 'ELIGIBILITY'
  /** Measures thought of. */
  | 'MEASURES'
  /** The steps with one enterprise, in order. */
  | 'ENTERPRISE_PROCESS'
  /** What success depends on. */
  | 'SUCCESS_FACTORS'
  /** What the accompanying evaluation looks at. */
  | 'EVALUATION'
  /** Who reports to whom, and when. */
  | 'REPORTING';

/** What a mandate lists under one heading. */
export type MandateList = {
  __typename?: 'MandateList';
  /** What it is about. */
  kind: MandateListKind;
  /** The items in the source's order. */
  items: Array<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A strategy or plan that gives a programme its policy (virkemiddel). */
export type PolicyInstrument = {
  __typename?: 'PolicyInstrument';
  /** Its title. */
  title: LocalisedText;
  /** When it runs, whole years; null when the source gives none. */
  period?: Maybe<Period>;
  /** The axis of it that the programme serves; null when none is named. */
  priorityAxis?: Maybe<Scalars['String']['output']>;
  /** The measures of it that the programme serves. */
  measures: Array<Scalars['String']['output']>;
  /** Where it is named. */
  provenance: Provenance;
};

/** A goal of policy (mål). */
export type PolicyGoal = {
  __typename?: 'PolicyGoal';
  /** Code (`MR-4.2`). */
  code: Scalars['ID']['output'];
  /** The goal in the words of its source. */
  text?: Maybe<LocalisedText>;
  /** The broader goal that it is part of; null for a broadest one. */
  parent?: Maybe<PolicyGoal>;
  /** Where it stands. */
  provenance?: Maybe<Provenance>;
};

/** A part of a programme's budget. */
export type BudgetArea = {
  __typename?: 'BudgetArea';
  /** Letter of the area in the source. */
  code: Scalars['String']['output'];
  /** What it is for. */
  title: LocalisedText;
  /** The amount stated for it; null when the source gives none. */
  amount?: Maybe<Money>;
  /** Who is responsible; null when no document says. */
  responsible?: Maybe<NamedPartner>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A formal decision (vedtak). */
export type Decision = {
  __typename?: 'Decision';
  /** The day it was made. */
  date: Scalars['Date']['output'];
  /** Who made it, as the source says. */
  body: Scalars['String']['output'];
  /** Its case number; null when none is given. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** What was decided; for a decision of several points the words before them. */
  text: LocalisedText;
  /** Its points in order; empty when it has none or the source does not number them. */
  points: Array<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A number as a document states it, with what it counts. */
export type StatedFigure = {
  __typename?: 'StatedFigure';
  /** What it counts. */
  label: LocalisedText;
  /** The number. */
  value: Scalars['Int']['output'];
  /** True when the document says “about”. */
  approximate: Scalars['Boolean']['output'];
  /** Where it says so. */
  provenance: Provenance;
};

/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreement = {
  __typename?: 'CooperationAgreement';
  /** Natural key (`VIKEN-ETABL-2022-ALLE`). */
  id: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** Its parties, in the order of the document. */
  parties?: Maybe<Array<AgreementParty>>;
  /** Who runs the service under it, and how. */
  operation?: Maybe<AgreementOperation>;
  /** When it applies (section 3). */
  period?: Maybe<Period>;
  /** True when it foresees an extension; it need not say by what rule (section 3 refers to section 10, which has none). */
  extensionForeseen?: Maybe<Scalars['Boolean']['output']>;
  /** Months of notice to end it (section 10: one year). */
  noticeMonths?: Maybe<Scalars['Int']['output']>;
  /** What the county pays a year for each inhabitant, in the currency of `currency` (section 6). */
  countyRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the municipalities together pay a year for each inhabitant, in the currency of `currency` (section 6). */
  municipalRate?: Maybe<Scalars['Decimal']['output']>;
  /** Currency of the rates. */
  currency?: Maybe<Scalars['Currency']['output']>;
  /** True when the rates are the least that is paid (section 6: “minimum”). */
  rateIsMinimum?: Maybe<Scalars['Boolean']['output']>;
  /** The day whose population the rates are multiplied by (section 6). */
  populationReference?: Maybe<Scalars['Date']['output']>;
  /** When the yearly amount is paid out, and in what parts (section 7). */
  payoutSchedule?: Maybe<Array<PayoutRule>>;
  /** The municipalities on whose behalf it is made, with what each agreed to pay (section 6). */
  onBehalfOf?: Maybe<Array<MunicipalShare>>;
  /**
   * Those municipalities alone, under the codes that they had then; see `validity` and `successors`. Takes no argument so that
   * other owners can require it.
   */
  coveredMunicipalities?: Maybe<Array<Maybe<Municipality>>>;
  /** Whether the municipalities stand in the document (STATED) or are assumed, and why. */
  coverage?: Maybe<Provenance>;
  /** Parties that ended while it ran, and who followed them. */
  successorParties?: Maybe<Array<PartySuccession>>;
  /** Its sections by number, as the document prints them. */
  sections?: Maybe<Array<AgreementSection>>;
  /** What it lays down besides, by section. */
  terms?: Maybe<Array<AgreementTerm>>;
  /** The services that it lists, in its order: the least that must be offered, and what a region adds. */
  services?: Maybe<Array<AgreementService>>;
  /** The bodies that it sets up. */
  bodies?: Maybe<Array<AgreementBody>>;
  /** What is done for the whole county together (fellesfunksjoner). */
  commonFunctions?: Maybe<Array<CommonFunction>>;
  /** Annual reports by year. */
  annualReports?: Maybe<AnnualReportConnection>;
  /** What has to be delivered, paid or held under it, by last day. */
  obligations?: Maybe<ObligationConnection>;
  /** Inhabitants of all covered municipalities by day. */
  populationTotals?: Maybe<Array<PopulationTotal>>;
  /**
   * The yearly amounts: rates × inhabitants on the reference day, or on the latest day before it that has an official
   * figure for every municipality; `basis` says which. Null when there is no such day or the population's owner cannot
   * answer.
   */
  yearlyFunding?: Maybe<AgreementFunding>;
  /** Activity plans by year. */
  activityPlans?: Maybe<ActivityPlanConnection>;
  /** Payouts by year and instalment. */
  payouts?: Maybe<PayoutConnection>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreementServicesArgs = {
  strength?: InputMaybe<ServiceStrength>;
};


/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreementAnnualReportsArgs = {
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreementObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreementActivityPlansArgs = {
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An agreement by which a county and municipalities finance and run a start-up service (samarbeidsavtale), as “Samarbeids-
 * avtale om drift av etablerertjenesten i Viken 2022–2025”.
 */
export type CooperationAgreementPayoutsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CooperationAgreementConnection = {
  __typename?: 'CooperationAgreementConnection';
  edges: Array<CooperationAgreementEdge>;
  pageInfo: PageInfo;
};

export type CooperationAgreementEdge = {
  __typename?: 'CooperationAgreementEdge';
  cursor: Scalars['String']['output'];
  node: CooperationAgreement;
};

/** A section of an agreement. */
export type AgreementSection = {
  __typename?: 'AgreementSection';
  /** Its number as printed (`5.2.1`). */
  number: Scalars['String']['output'];
  /** Its heading. */
  title: LocalisedText;
};

/** One thing that an agreement lays down. */
export type AgreementTerm = {
  __typename?: 'AgreementTerm';
  /** Number of the section. */
  section: Scalars['String']['output'];
  /** The party that it binds; null when it binds all. */
  role?: Maybe<AgreementRole>;
  /** What it lays down. */
  text: LocalisedText;
  /** Where it stands. */
  provenance: Provenance;
};

/** How binding a service is. */
export type ServiceStrength =
  /** It must be offered. */
  | 'COMPULSORY'
  /** It can be offered, though it stands among those that must. */
  | 'OPTIONAL'
  /** A region offers it besides. */
  | 'EXTRA';

/** A service of an agreement's list (tjeneste). */
export type AgreementService = {
  __typename?: 'AgreementService';
  /** Its place within its list, from 1. */
  number: Scalars['Int']['output'];
  /** What is offered. */
  title: LocalisedText;
  /** How binding it is. */
  strength: ServiceStrength;
  /** True when the document gives it as an example that a region can change. */
  isExample: Scalars['Boolean']['output'];
  /** What a participant pays, in the document's words; null when it does not say. */
  price?: Maybe<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A body that an agreement sets up (gruppe). */
export type AgreementBody = {
  __typename?: 'AgreementBody';
  /** Its name. */
  title: LocalisedText;
  /** Who leads it; null when the document does not say. */
  lead?: Maybe<NamedPartner>;
  /** Who sits in it, as the document names them. */
  members: Array<NamedPartner>;
  /** What it is for. */
  task: LocalisedText;
  /** Where it stands. */
  provenance: Provenance;
};

/** What is done once for the whole county (fellesfunksjon). */
export type CommonFunction = {
  __typename?: 'CommonFunction';
  /** What it is. */
  title: LocalisedText;
  /** Who is responsible. */
  responsible: NamedPartner;
  /** True when its running may be handed to a municipality or an operator. */
  mayBeDelegated: Scalars['Boolean']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/** What a party is in an agreement. */
export type AgreementRole =
  /** The county (fylkeskommune). */
  | 'COUNTY'
  /** The municipality that acts for the region (kontraktkommune). */
  | 'CONTRACT_MUNICIPALITY'
  /** The state's innovation agency. */
  | 'INNOVATION_NORWAY'
  /** The labour and welfare administration. */
  | 'NAV';

/** A party to an agreement (avtalepart). */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** Its role. */
  role: AgreementRole;
  /** How the document names it. */
  nameInDocument: Scalars['String']['output'];
  /** The organisation; null when the document leaves it open or its owner cannot answer. */
  partner?: Maybe<Partner>;
  /**
   * The yearly appropriations over its budget that the agreement depends on, by year (section 6: “årlige bevilgninger over
   * partenes budsjett”). The agreement states no amount.
   */
  appropriations?: Maybe<Array<Appropriation>>;
};


/** A party to an agreement (avtalepart). */
export type AgreementPartyAppropriationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How a contract municipality has a service run. */
export type OperationMode =
  /** By an operator that it has an agreement with (operatør). */
  | 'OPERATOR'
  /** By itself (egen regi). */
  | 'OWN';

/** Who runs the service of an agreement (section 5.2). */
export type AgreementOperation = {
  __typename?: 'AgreementOperation';
  /** Who signs for the municipalities. */
  contractPartner: NamedPartner;
  /** How the service is run; null when the agreement leaves it to the contract municipality and nothing tells its choice. */
  mode?: Maybe<OperationMode>;
  /** Who runs it; null when nothing tells. */
  operator?: Maybe<NamedPartner>;
  /** Where it stands. */
  provenance: Provenance;
};

/** Whether a source gives an amount. */
export type AppropriationStatus =
  /** It does. */
  | 'RECORDED'
  /** No source at hand does. It is not known that nothing was appropriated. */
  | 'NOT_RECORDED';

/** What a party set aside for an agreement in a year (bevilgning). */
export type Appropriation = {
  __typename?: 'Appropriation';
  /** The year. */
  year: Scalars['Int']['output'];
  /** How much; null when NOT_RECORDED. */
  amount?: Maybe<Money>;
  /** Whether a source gives an amount. */
  status: AppropriationStatus;
  /** Where the amount stands; when NOT_RECORDED, where the condition does. */
  provenance: Provenance;
};

/** One instalment of the yearly payout (utbetaling). */
export type PayoutRule = {
  __typename?: 'PayoutRule';
  /** Number of the instalment, from 1. */
  instalment: Scalars['Int']['output'];
  /** Its part of the yearly amount, 0 to 1. The last instalment is the total minus those before it. */
  share: Scalars['Decimal']['output'];
  /** The month of the year in which it is due, 1 to 12. */
  dueMonth: Scalars['Int']['output'];
};

/** What one municipality agreed to pay. */
export type MunicipalShare = {
  __typename?: 'MunicipalShare';
  /** The municipality; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** What it pays a year; null when the document leaves it open. */
  agreedYearlyAmount?: Maybe<Money>;
};

/** A party that ended, and who followed it. */
export type PartySuccession = {
  __typename?: 'PartySuccession';
  /** The party that ended. */
  predecessor: NamedPartner;
  /** Its last day. */
  lastDay: Scalars['Date']['output'];
  /** Who followed it. */
  successors: Array<NamedPartner>;
  /** How it is known. */
  provenance: Provenance;
};

/** What an agreement yields a year. */
export type AgreementFunding = {
  __typename?: 'AgreementFunding';
  /** County rate × inhabitants. */
  county: Money;
  /** Municipal rate × inhabitants: what the municipalities together pay at least. */
  municipal: Money;
  /** Both together: both rates × inhabitants, rounded once. */
  total: Money;
  /** The inhabitants that it rests on. */
  basis: FundingBasis;
};

/** What one municipality's inhabitants yield a year under one agreement. */
export type MunicipalFunding = {
  __typename?: 'MunicipalFunding';
  /** The agreement. */
  agreement: CooperationAgreement;
  /** County rate × the municipality's inhabitants. */
  county: Money;
  /**
   * What the municipality itself pays: the amount agreed, else municipal rate × inhabitants, which assumes a split by
   * head that the agreement leaves open; `municipalSplit` says which.
   */
  municipal: Money;
  /** STATED when agreed, ASSUMED when split by head. */
  municipalSplit: ProvenanceKind;
  /** The inhabitants that it rests on. */
  basis: FundingBasis;
};

/** The inhabitants that an amount rests on. */
export type FundingBasis = {
  __typename?: 'FundingBasis';
  /** The day that the agreement names. */
  referenceDate: Scalars['Date']['output'];
  /** What is known for that very day. */
  referenceStatus: PopulationStatus;
  /** The day whose figure is used. */
  populationDate: Scalars['Date']['output'];
  /** Inhabitants that day. */
  population: Scalars['Int']['output'];
  /** How firm that figure is. */
  status: PopulationStatus;
  /** In words what is missing or assumed; null when nothing is. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How firm a population figure is. */
export type PopulationStatus =
  | 'OFFICIAL'
  | 'ESTIMATE'
  | 'MISSING';

/** Inhabitants on a day. */
export type PopulationFigure = {
  __typename?: 'PopulationFigure';
  asOf: Scalars['Date']['output'];
  value?: Maybe<Scalars['Int']['output']>;
  status: PopulationStatus;
  source: Scalars['String']['output'];
};

/** Inhabitants of several municipalities on a day. */
export type PopulationTotal = {
  __typename?: 'PopulationTotal';
  asOf: Scalars['Date']['output'];
  value?: Maybe<Scalars['Int']['output']>;
  status: PopulationStatus;
  municipalityCount: Scalars['Int']['output'];
  figureCount: Scalars['Int']['output'];
};

/**
 * What the contract municipality means to do in a year and what it costs (aktivitetsplan og budsjett, section 7): the gate
 * before payouts.
 */
export type ActivityPlan = {
  __typename?: 'ActivityPlan';
  /** The agreement. */
  agreement: CooperationAgreement;
  /** The year that it plans. */
  year: Scalars['Int']['output'];
  /** When it is due: 1 December of the year before (section 7). */
  dueAt?: Maybe<Scalars['Date']['output']>;
  /** When it was handed in; null until then. */
  submittedAt?: Maybe<Scalars['Date']['output']>;
  /** Its budget; null until handed in. */
  budget?: Maybe<Money>;
  /** When the county approved it; null until then. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it; null until then. */
  approvedBy?: Maybe<NamedPartner>;
  /** How it stands on the day, today when null. Derived, never stored. */
  state?: Maybe<ActivityPlanState>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/**
 * What the contract municipality means to do in a year and what it costs (aktivitetsplan og budsjett, section 7): the gate
 * before payouts.
 */
export type ActivityPlanStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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

export type ActivityPlanConnection = {
  __typename?: 'ActivityPlanConnection';
  edges: Array<ActivityPlanEdge>;
  pageInfo: PageInfo;
};

export type ActivityPlanEdge = {
  __typename?: 'ActivityPlanEdge';
  cursor: Scalars['String']['output'];
  node: ActivityPlan;
};

/** What was done in a year and what it cost (årsrapport og regnskap, section 7). */
export type AnnualReport = {
  __typename?: 'AnnualReport';
  /** The agreement. */
  agreement: CooperationAgreement;
  /** The year that it tells of. */
  year: Scalars['Int']['output'];
  /** When it is due: 1 May of the year after (section 7). */
  dueAt?: Maybe<Scalars['Date']['output']>;
  /** When it was handed in; null until then. */
  submittedAt?: Maybe<Scalars['Date']['output']>;
  /** The accounts' total; null until handed in. */
  accounts?: Maybe<Money>;
  /** How it stands on the day, today when null. Derived, never stored. */
  state?: Maybe<AnnualReportState>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** What was done in a year and what it cost (årsrapport og regnskap, section 7). */
export type AnnualReportStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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

export type AnnualReportConnection = {
  __typename?: 'AnnualReportConnection';
  edges: Array<AnnualReportEdge>;
  pageInfo: PageInfo;
};

export type AnnualReportEdge = {
  __typename?: 'AnnualReportEdge';
  cursor: Scalars['String']['output'];
  node: AnnualReport;
};

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

/** What has to come before an obligation. */
export type ObligationGate = {
  __typename?: 'ObligationGate';
  /** In words. */
  text: LocalisedText;
  /** The activity plan to be approved; null when none is recorded. */
  activityPlan?: Maybe<ActivityPlan>;
  /** The day from which it blocks no longer; null while it does. */
  liftedOn?: Maybe<Scalars['Date']['output']>;
};

/** Something that one or more parties have to do by a day. */
export type Obligation = {
  __typename?: 'Obligation';
  /** Natural key (`VIKEN-ETABL-2022-ALLE:ANNUAL_REPORT:2022`). */
  id: Scalars['ID']['output'];
  /** The agreement or programme that lays it down, by key. */
  subject?: Maybe<Scalars['ID']['output']>;
  /** Its kind. */
  kind?: Maybe<ObligationKind>;
  /** What is to be done. */
  title?: Maybe<LocalisedText>;
  /** What it is about: a year, a quarter, or a number within a year (`2022`, `2014-Q1`, `2022-2`). */
  of?: Maybe<Scalars['String']['output']>;
  /** Who is obliged, the leading party first. */
  obligedParties?: Maybe<Array<ObligedParty>>;
  /** First day on which it is to be done; the last day when only that is known. */
  opensAt?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is in time. */
  dueAt?: Maybe<Scalars['Date']['output']>;
  /** The day it was done; null until then, and when no source says. */
  fulfilledAt?: Maybe<Scalars['Date']['output']>;
  /** True when somebody keeps record of whether it is done. */
  isFollowed?: Maybe<Scalars['Boolean']['output']>;
  /** What has to come first; null when nothing. */
  gate?: Maybe<ObligationGate>;
  /** How it stands on the day, today when null. Derived, never stored. */
  state?: Maybe<ObligationState>;
  /** What blocks it on the day, today when null; null when it is not BLOCKED. */
  blockedBy?: Maybe<ObligationGate>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** Something that one or more parties have to do by a day. */
export type ObligationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that one or more parties have to do by a day. */
export type ObligationBlockedByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  edges: Array<ObligationEdge>;
  pageInfo: PageInfo;
};

export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  cursor: Scalars['String']['output'];
  node: Obligation;
};

/** An instalment paid in advance to the contract municipality (utbetaling, section 7). */
export type Payout = {
  __typename?: 'Payout';
  /** The agreement. */
  agreement: CooperationAgreement;
  /** The year that it is for. */
  year: Scalars['Int']['output'];
  /** Number of the instalment, from 1. */
  instalment: Scalars['Int']['output'];
  /** Its part of the yearly amount, 0 to 1. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** The month in which it is due, 1 to 12. */
  dueMonth?: Maybe<Scalars['Int']['output']>;
  /** The amount. */
  amount?: Maybe<Money>;
  /** When it was paid; null until then. */
  paidAt?: Maybe<Scalars['Date']['output']>;
  /** How it stands on the day, today when null. Derived, never stored. */
  state?: Maybe<PayoutState>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An instalment paid in advance to the contract municipality (utbetaling, section 7). */
export type PayoutStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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

export type PayoutConnection = {
  __typename?: 'PayoutConnection';
  edges: Array<PayoutEdge>;
  pageInfo: PageInfo;
};

export type PayoutEdge = {
  __typename?: 'PayoutEdge';
  cursor: Scalars['String']['output'];
  node: Payout;
};

/** An action (tiltak) of an action plan, or a part of one. */
export type Action = {
  __typename?: 'Action';
  /** Code (`OSS-A1`; parts `OSS-A1.1`). */
  code: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** What it does, in the words of the source; null when the title says it all. */
  description?: Maybe<LocalisedText>;
  /** The action that it is part of; null for a whole one. */
  parent?: Maybe<Action>;
  /** The programme that carries it out. */
  programme?: Maybe<Programme>;
  /** Its stages in the source's order. */
  stages?: Maybe<Array<ActionStage>>;
  /** Whom it is for. */
  targetGroups?: Maybe<Array<LocalisedText>>;
  /** When it runs; whole years where the source gives no days. */
  period?: Maybe<Period>;
  /** What it costs a year; null when the source gives no yearly figure. */
  costPerYear?: Maybe<Money>;
  /** What it costs in all; null when the source gives no total. */
  cost?: Maybe<Money>;
  /** Where the money comes from. */
  fundingSources?: Maybe<Array<ActionFunding>>;
  /** Who takes part. */
  players?: Maybe<Array<ActionPlayer>>;
  /** The policy goals that it serves. */
  policyGoals?: Maybe<Array<PolicyGoal>>;
  /** Further lists of the source, such as topics and success factors. */
  lists?: Maybe<Array<ActionList>>;
  /** The good practices that inspired it, by number. */
  goodPractices?: Maybe<Array<GoodPractice>>;
  /** The study visits that inspired it, by first day. */
  studyVisits?: Maybe<Array<StudyVisit>>;
  /** Courses held under it itself, by first day, undated ones first; those of its parts stand with the parts. */
  courses?: Maybe<CourseConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An action (tiltak) of an action plan, or a part of one. */
export type ActionCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A stage of an action. */
export type ActionStage = {
  __typename?: 'ActionStage';
  /** Number in order, from 1. */
  number: Scalars['Int']['output'];
  /** What happens. */
  title: LocalisedText;
  /** What it consists of, in the source's order. */
  steps: Array<LocalisedText>;
  /** What must hold before it is carried out; null when nothing. */
  condition?: Maybe<LocalisedText>;
  /** When, as far as the source says; null when it does not. */
  period?: Maybe<Period>;
  /** Where it stands. */
  provenance: Provenance;
};

/** What an action lists under one heading. */
export type ActionList = {
  __typename?: 'ActionList';
  /** The heading. */
  title: LocalisedText;
  /** The items in the source's order. */
  items: Array<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A practice abroad that Interreg Europe published (good practice). */
export type GoodPractice = {
  __typename?: 'GoodPractice';
  /** Its number at Interreg Europe (`3739`). */
  id: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** Where it comes from. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What the documents call it besides. */
  aliases?: Maybe<Array<Scalars['String']['output']>>;
  /** Who runs it; null when no document says. */
  provider?: Maybe<NamedPartner>;
  /** Its page. */
  url?: Maybe<Scalars['String']['output']>;
  /** What was taken from it. */
  lesson?: Maybe<LocalisedText>;
  /** The actions that it inspired, by code. */
  actions?: Maybe<Array<Action>>;
  /** The visits at which it was shown, by first day. */
  studyVisits?: Maybe<Array<StudyVisit>>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type GoodPracticeConnection = {
  __typename?: 'GoodPracticeConnection';
  edges: Array<GoodPracticeEdge>;
  pageInfo: PageInfo;
};

export type GoodPracticeEdge = {
  __typename?: 'GoodPracticeEdge';
  cursor: Scalars['String']['output'];
  node: GoodPractice;
};

/** What a meeting between partners is. */
export type StudyVisitKind =
  /** The first meeting of a project. */
  | 'KICK_OFF'
  /** A meeting on one theme. */
  | 'THEMATIC';

/** A study visit or meeting between partners from several countries. */
export type StudyVisit = {
  __typename?: 'StudyVisit';
  /** Natural key (`OSS-2019-09`). */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind?: Maybe<StudyVisitKind>;
  /** Its theme. */
  title?: Maybe<LocalisedText>;
  /** When it was held; whole months where the source gives no days. */
  period?: Maybe<Period>;
  /** Where it was held, as the source spells it; empty when online. */
  places?: Maybe<Array<Scalars['String']['output']>>;
  /** True when it was held online. */
  isOnline?: Maybe<Scalars['Boolean']['output']>;
  /** Who was host. */
  host?: Maybe<NamedPartner>;
  /** The programme whose action plan tells of it. */
  programme?: Maybe<Programme>;
  /** Good practices shown, by number. */
  goodPractices?: Maybe<Array<GoodPractice>>;
  /** The actions that it inspired, by code. */
  actions?: Maybe<Array<Action>>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type StudyVisitConnection = {
  __typename?: 'StudyVisitConnection';
  edges: Array<StudyVisitEdge>;
  pageInfo: PageInfo;
};

export type StudyVisitEdge = {
  __typename?: 'StudyVisitEdge';
  cursor: Scalars['String']['output'];
  node: StudyVisit;
};

/** What an adviser is certified as (sertifisering). */
export type CertificationKind =
  /** Facilitator of peer groups. */
  | 'FACILITATOR'
  /** Coordinator of mentors. */
  | 'MENTOR_COORDINATOR'
  /** Adviser of the first line service. */
  | 'ADVISER';

/** That an adviser is certified. */
export type Certification = {
  __typename?: 'Certification';
  /** Natural key. */
  id: Scalars['ID']['output'];
  /** The adviser, who is never named; null when its owner cannot answer. */
  adviser?: Maybe<Adviser>;
  /** As what. */
  kind?: Maybe<CertificationKind>;
  /** From this day. */
  grantedAt?: Maybe<Scalars['Date']['output']>;
  /** Until this day; null when it does not end. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** When the adviser was certified as the same before, oldest first; empty when never. */
  earlier?: Maybe<Array<Period>>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

/** One source of money for an action. */
export type ActionFunding = {
  __typename?: 'ActionFunding';
  /** Who pays, or which budget. */
  source: NamedPartner;
  /** How much; null when the source gives no amount. */
  amount?: Maybe<Money>;
  /** The years it covers; null when not stated. */
  period?: Maybe<Period>;
  /** Where it stands. */
  provenance: Provenance;
};

/** Who takes part in an action, and as what. */
export type ActionPlayer = {
  __typename?: 'ActionPlayer';
  /** How the source names it. */
  nameInDocument: Scalars['String']['output'];
  /** The organisation; null when it is a group, or its owner cannot answer. */
  partner?: Maybe<Partner>;
  /** What it does; null when the source does not say. */
  role?: Maybe<LocalisedText>;
};

export type ActionConnection = {
  __typename?: 'ActionConnection';
  edges: Array<ActionEdge>;
  pageInfo: PageInfo;
};

export type ActionEdge = {
  __typename?: 'ActionEdge';
  cursor: Scalars['String']['output'];
  node: Action;
};

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

/** A course (kurs) offered under a programme or agreement. */
export type Course = {
  __typename?: 'Course';
  /** Natural key (`OSS-A1-2019-41`). */
  id: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** Its kind. */
  kind?: Maybe<CourseKind>;
  /** When it is held; null when the source gives no day. */
  period?: Maybe<Period>;
  /**
   * Where it is held, under the code that was named (see its `validity` and `successors`); null when no source says, or its owner
   * cannot answer.
   */
  municipality?: Maybe<Municipality>;
  /** The action that it belongs to; null for a course of a service list. */
  action?: Maybe<Action>;
  /** How many can take part; null when no source says. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** What a participant pays; zero when it is free, null when no source says. */
  priceToParticipant?: Maybe<Money>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type CourseConnection = {
  __typename?: 'CourseConnection';
  edges: Array<CourseEdge>;
  pageInfo: PageInfo;
};

export type CourseEdge = {
  __typename?: 'CourseEdge';
  cursor: Scalars['String']['output'];
  node: Course;
};

export type Municipality = {
  __typename?: 'Municipality';
  id: Scalars['MunicipalityId']['output'];
  populations?: Maybe<Array<PopulationFigure>>;
  /** Cooperation agreements that cover it, by id. */
  cooperationAgreements?: Maybe<CooperationAgreementConnection>;
  /**
   * What its inhabitants yield a year under each agreement that covers it, by the same choice of day as
   * `CooperationAgreement.yearlyFunding`. An agreement is left out while no official figure on or before its reference day
   * exists. Null when the population's owner cannot answer.
   */
  funding?: Maybe<Array<MunicipalFunding>>;
  /** Payouts under the agreements that cover it, by agreement, year and instalment; an amount is the whole agreement's. */
  payouts?: Maybe<PayoutConnection>;
  /** Courses held in it, by first day, undated ones first. */
  courses?: Maybe<CourseConnection>;
  /**
   * How the reporting of the year stands under each agreement that covers it and lays down duties of that year, by
   * agreement; empty when none does. The contract municipality reports for all that the agreement covers.
   */
  reportingStatus?: Maybe<Array<ReportingStatus>>;
};


export type MunicipalityCooperationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityPayoutsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityReportingStatusArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How the reporting of one year stands under an agreement (section 7), on a day. */
export type ReportingStatus = {
  __typename?: 'ReportingStatus';
  /** The agreement. */
  agreement: CooperationAgreement;
  /** The year. */
  year: Scalars['Int']['output'];
  /** How the activity plan stands; null when the agreement wants none of the year, or nobody keeps record. */
  activityPlanState?: Maybe<ActivityPlanState>;
  /** The activity plan; null when none is recorded. */
  activityPlan?: Maybe<ActivityPlan>;
  /** How the annual report stands; null when the agreement wants none of the year, or nobody keeps record. */
  annualReportState?: Maybe<AnnualReportState>;
  /** The annual report; null when none is recorded. */
  annualReport?: Maybe<AnnualReport>;
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['OrganisationId']['output'];
  /** Cooperation agreements that it is a party to, by id. */
  cooperationAgreements?: Maybe<CooperationAgreementConnection>;
  /** What it has to do under agreements and programmes, alone or with others, by last day. */
  obligations?: Maybe<ObligationConnection>;
};


export type PartnerCooperationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PartnerObligationsArgs = {
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Adviser = {
  __typename?: 'Adviser';
  id: Scalars['ID']['output'];
  /** What this adviser is certified as, by key. */
  certifications?: Maybe<Array<Certification>>;
  /** True when certified as a facilitator on the day, today when null; by an earlier certification, too. */
  canModerate?: Maybe<Scalars['Boolean']['output']>;
};


export type AdviserCanModerateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** For whom an answer may be kept. */
export type CacheControl__Scope =
  /** For everybody. */
  | 'PUBLIC'
  /** For nobody. */
  | 'PRIVATE';

/** An amount of money. Stored as whole minor units (øre, öre, cent), so sums are exact. */
export type Money = {
  __typename?: 'Money';
  /** The amount in the currency's main unit, with its usual number of decimals. */
  amount: Scalars['Decimal']['output'];
  /** The currency the amount is in. */
  currency: Scalars['Currency']['output'];
};

/** A span of days, both ends included. */
export type Period = {
  __typename?: 'Period';
  /** First day. */
  start: Scalars['Date']['output'];
  /** Last day; null while the end is open. */
  end?: Maybe<Scalars['Date']['output']>;
};

/** The written languages that the partners and their documents use. */
export type Language =
  /** Norwegian Bokmål. */
  | 'NB'
  /** Norwegian Nynorsk. */
  | 'NN'
  /** Swedish. */
  | 'SV'
  /** English. */
  | 'EN';

/** A text in the languages in which a source gives it. A language is null when no source has it: nothing is translated here. */
export type LocalisedText = {
  __typename?: 'LocalisedText';
  /** Norwegian Bokmål; null when no source has it. */
  nb?: Maybe<Scalars['String']['output']>;
  /** Norwegian Nynorsk; null when no source has it. */
  nn?: Maybe<Scalars['String']['output']>;
  /** Swedish; null when no source has it. */
  sv?: Maybe<Scalars['String']['output']>;
  /** English; null when no source has it. */
  en?: Maybe<Scalars['String']['output']>;
  /** The language of the original; the others are translations found in sources. */
  original: Language;
};

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

/** Where a record comes from: document, place in it, and how firm it is. */
export type Provenance = {
  __typename?: 'Provenance';
  /** The source document or register, by its title. */
  document: Scalars['String']['output'];
  /** Where in it: section, table or row; for computed and assumed values, how. */
  locator: Scalars['String']['output'];
  /** The words of the source; null when they are not quoted. */
  quote?: Maybe<Scalars['String']['output']>;
  /** How firm it is. */
  kind: ProvenanceKind;
};

/** An organisation as a document names it, with the organisation itself where it is known. */
export type NamedPartner = {
  __typename?: 'NamedPartner';
  /** How the document spells it. Still names the body when its owner cannot answer. */
  nameInDocument: Scalars['String']['output'];
  /** The organisation; null when the document's name is not resolved, or its owner cannot answer. */
  partner?: Maybe<Partner>;
};

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

/** What the obliged parties of an obligation are in it. */
export type ObligationRole =
  /** Answers for it. */
  | 'LEAD'
  /** Takes part in it. */
  | 'WITH';

/** Who is obliged, and as what. */
export type ObligedParty = {
  __typename?: 'ObligedParty';
  /** Its part. */
  role: ObligationRole;
  /** How the document names it. */
  nameInDocument: Scalars['String']['output'];
  /** The organisation; null when the document leaves it open or its owner cannot answer. */
  partner?: Maybe<Partner>;
};

/** How the counts of a release are protected. */
export type DisclosureMethod =
  /**
   * Counts below the threshold are withheld, and as many further ones in a fixed public order as it takes that no
   * withheld count can be computed from published ones.
   */
  | 'SUPPRESSION';

/**
 * A count of persons, or of enterprises that are as good as persons. It always comes from a dated release; nothing is
 * counted on request.
 */
export type Count = {
  __typename?: 'Count';
  /** The count; null when suppressed. Never zero in place of a suppressed count. */
  value?: Maybe<Scalars['Int']['output']>;
  /** True when the count is withheld; show it as “:”. */
  suppressed: Scalars['Boolean']['output'];
  /** How the release protects its counts. */
  method: DisclosureMethod;
  /** The day on which the release was published. */
  release: Scalars['Date']['output'];
};

/** A count by sex, or for enterprises by the owners' sex, out of one release. */
export type SexSplit = {
  __typename?: 'SexSplit';
  /** Women (kvinner, kvinnor); enterprises: owned by women. */
  women: Count;
  /** Men (menn, män); enterprises: owned by men. */
  men: Count;
  /** Enterprises owned by women and men together (blandet, blandade); null for persons. */
  mixed?: Maybe<Count>;
  /** All of them together. */
  total: Count;
};

/** Where a page of a list stands, by the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there is more after the last edge. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page was asked for after a cursor, so that there is something before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

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

/**
 * Whether what the sources say of one fact adds up. The finding is made when the statements are stored and kept with them: a
 * record that is written or imported later changes no finding. A statistical release is stored with its own.
 */
export type Check = {
  __typename?: 'Check';
  /** Natural key, unique within its subgraph. */
  id: Scalars['ID']['output'];
  /** The project, agreement or programme that the fact belongs to, by key. */
  subject: Scalars['String']['output'];
  /** What the fact is. */
  topic: LocalisedText;
  /** Titles of the documents compared. */
  documents: Array<Scalars['String']['output']>;
  /** The rule applied. */
  rule: CheckRule;
  /** What the sources state, as text in `unit`; null when they give nothing to compare. */
  stated?: Maybe<Scalars['String']['output']>;
  /** What comes out, as text in `unit`; null when it cannot be computed. */
  computed?: Maybe<Scalars['String']['output']>;
  /** computed − stated, in `unit`, or in days between dates; null when it is no number. */
  difference?: Maybe<Scalars['String']['output']>;
  /** Currency, days, months, persons, or `text` for words. */
  unit: Scalars['String']['output'];
  /** How much it weighs. */
  severity: CheckSeverity;
  /** The arithmetic or comparison in words, and the reason when a judgement changed the weight. */
  explanation: Scalars['String']['output'];
  /** Where both sides stand. */
  provenance: Array<Provenance>;
};

export type CheckConnection = {
  __typename?: 'CheckConnection';
  edges: Array<CheckEdge>;
  pageInfo: PageInfo;
};

export type CheckEdge = {
  __typename?: 'CheckEdge';
  cursor: Scalars['String']['output'];
  node: Check;
};

/** What a refused write means to a reader, in their language. The value at fault is never repeated. */
export type FailureMessage = {
  __typename?: 'FailureMessage';
  /** Norwegian Bokmål. */
  nb: Scalars['String']['output'];
  /** Swedish. */
  sv: Scalars['String']['output'];
  /** English. */
  en: Scalars['String']['output'];
};

/** Why a write was refused, told as data: an input that breaks a rule, or a step that is not to be taken now. */
export type InputFailure = {
  __typename?: 'InputFailure';
  /** The input at fault, by name. */
  field: Scalars['String']['output'];
  /**
   * What is wrong, as a code. Of every write: VERSION_CONFLICT (the record was changed meanwhile; the payload shows it),
   * IDEMPOTENCY_KEY_REUSED (the key came before with another input), ILLEGAL_STEP (see `legalSteps`), UNKNOWN (there is no
   * such record), INVALID (a rule of the record).
   */
  code: Scalars['String']['output'];
  /** What it must be. */
  rule: Scalars['String']['output'];
  /** The same for a reader. */
  message: FailureMessage;
  /** The state that the record is in when it does not allow the step; null for every other failure. */
  state?: Maybe<Scalars['String']['output']>;
  /** The steps that this state allows, by mutation; empty when there is none, and for every other failure. */
  legalSteps: Array<Scalars['String']['output']>;
};

/** One write, through the graph or from a file: who wrote what, when and for whom. */
export type Change = {
  __typename?: 'Change';
  /** Key. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** By which mutation (`submitActivityPlan`), or as which lines of a file (`import courses`). */
  mutation: Scalars['String']['output'];
  /** The kind of the record (`ActivityPlan`). */
  type: Scalars['String']['output'];
  /** The record, by key. */
  record: Scalars['ID']['output'];
  /** The record's version since. */
  version: Scalars['Int']['output'];
  /** Records that follow from it and were changed in the same write, by key (a plan's obligation). */
  along: Array<Scalars['ID']['output']>;
  /** For whom: the organisation whose token it was, or for which a file was imported; null when its owner cannot answer. */
  by?: Maybe<Partner>;
  /** Who acted for that organisation; null when it did so itself, or when its owner cannot answer. */
  supplier?: Maybe<Partner>;
  /** What the person who acted is there (`CASE_OFFICER`); null when no person did. Who it was is kept and never shown. */
  role?: Maybe<Scalars['String']['output']>;
};

export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  pageInfo: PageInfo;
};

export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

/** An amount of money to write. */
export type MoneyInput = {
  /** The amount in the currency's main unit, with no more decimals than the currency has. */
  amount: Scalars['Decimal']['input'];
  /** The currency. */
  currency: Scalars['Currency']['input'];
};

/** A text to write, in one language or several. */
export type LocalisedTextInput = {
  /** Norwegian Bokmål. */
  nb?: InputMaybe<Scalars['String']['input']>;
  /** Norwegian Nynorsk. */
  nn?: InputMaybe<Scalars['String']['input']>;
  /** Swedish. */
  sv?: InputMaybe<Scalars['String']['input']>;
  /** English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The language of the original, which must be given. */
  original: Language;
};

/** A span of days to write, both ends included. */
export type PeriodInput = {
  /** First day. */
  start: Scalars['Date']['input'];
  /** Last day; open when it is left out. */
  end?: InputMaybe<Scalars['Date']['input']>;
};

/** An organisation to write as a document names it. */
export type NamedPartnerInput = {
  /** How the document spells it. */
  nameInDocument: Scalars['String']['input'];
  /** The organisation; left out while the name is not resolved. */
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = ResolversObject<{
  Programme: Programme;
  PolicyGoal: PolicyGoal;
  CooperationAgreement: CooperationAgreement;
  ActivityPlan: ActivityPlan;
  AnnualReport: AnnualReport;
  Obligation: Obligation;
  Payout: Payout;
  Action: Action;
  GoodPractice: GoodPractice;
  StudyVisit: StudyVisit;
  Certification: Certification;
  Course: Course;
  Municipality: Municipality;
  Partner: Partner;
  Adviser: Adviser;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"code":true}> );
  PolicyGoal:
    ( { __typename: 'PolicyGoal' }
    & GraphQLRecursivePick<FederationTypes['PolicyGoal'], {"code":true}> );
  CooperationAgreement:
    ( { __typename: 'CooperationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"populationTotals":{"asOf":true,"value":true,"status":true}}> ) );
  ActivityPlan:
    ( { __typename: 'ActivityPlan' }
    & GraphQLRecursivePick<FederationTypes['ActivityPlan'], {"agreement":{"id":true},"year":true}> );
  AnnualReport:
    ( { __typename: 'AnnualReport' }
    & GraphQLRecursivePick<FederationTypes['AnnualReport'], {"agreement":{"id":true},"year":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & GraphQLRecursivePick<FederationTypes['Payout'], {"agreement":{"id":true},"year":true,"instalment":true}> );
  Action:
    ( { __typename: 'Action' }
    & GraphQLRecursivePick<FederationTypes['Action'], {"code":true}> );
  GoodPractice:
    ( { __typename: 'GoodPractice' }
    & GraphQLRecursivePick<FederationTypes['GoodPractice'], {"id":true}> );
  StudyVisit:
    ( { __typename: 'StudyVisit' }
    & GraphQLRecursivePick<FederationTypes['StudyVisit'], {"id":true}> );
  Certification:
    ( { __typename: 'Certification' }
    & GraphQLRecursivePick<FederationTypes['Certification'], {"id":true}> );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"populations":{"asOf":true,"value":true,"status":true}}> ) );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Adviser:
    ( { __typename: 'Adviser' }
    & GraphQLRecursivePick<FederationTypes['Adviser'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubmitActivityPlanInput: SubmitActivityPlanInput;
  ApproveActivityPlanInput: ApproveActivityPlanInput;
  ActivityPlanPayload: ResolverTypeWrapper<Omit<ActivityPlanPayload, 'activityPlan'> & { activityPlan?: Maybe<ResolversTypes['ActivityPlan']> }>;
  ConcludeCooperationAgreementInput: ConcludeCooperationAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  MunicipalShareInput: MunicipalShareInput;
  PayoutRuleInput: PayoutRuleInput;
  NameAgreementPartyInput: NameAgreementPartyInput;
  RecordAppropriationInput: RecordAppropriationInput;
  LayDownObligationInput: LayDownObligationInput;
  ObligedPartyInput: ObligedPartyInput;
  FulfilObligationInput: FulfilObligationInput;
  SubmitAnnualReportInput: SubmitAnnualReportInput;
  SchedulePayoutInput: SchedulePayoutInput;
  PayPayoutInput: PayPayoutInput;
  RecordCourseInput: RecordCourseInput;
  GrantCertificationInput: GrantCertificationInput;
  EndCertificationInput: EndCertificationInput;
  CooperationAgreementPayload: ResolverTypeWrapper<Omit<CooperationAgreementPayload, 'cooperationAgreement'> & { cooperationAgreement?: Maybe<ResolversTypes['CooperationAgreement']> }>;
  ObligationPayload: ResolverTypeWrapper<Omit<ObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  AnnualReportPayload: ResolverTypeWrapper<Omit<AnnualReportPayload, 'annualReport'> & { annualReport?: Maybe<ResolversTypes['AnnualReport']> }>;
  PayoutPayload: ResolverTypeWrapper<Omit<PayoutPayload, 'payout'> & { payout?: Maybe<ResolversTypes['Payout']> }>;
  CoursePayload: ResolverTypeWrapper<Omit<CoursePayload, 'course'> & { course?: Maybe<ResolversTypes['Course']> }>;
  CertificationPayload: ResolverTypeWrapper<Omit<CertificationPayload, 'certification'> & { certification?: Maybe<ResolversTypes['Certification']> }>;
  Programme: ResolverTypeWrapper<ProgrammeRecord>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversTypes['ProgrammeEdge']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFrame: ResolverTypeWrapper<ProgrammeFrameRecord>;
  ProgrammeRoleKind: ProgrammeRoleKind;
  ProgrammeRole: ResolverTypeWrapper<ProgrammeRoleRecord>;
  MilestoneRelation: MilestoneRelation;
  ProgrammeMilestone: ResolverTypeWrapper<ProgrammeMilestoneRecord>;
  MandateListKind: MandateListKind;
  MandateList: ResolverTypeWrapper<MandateListRecord>;
  PolicyInstrument: ResolverTypeWrapper<PolicyInstrumentRecord>;
  PolicyGoal: ResolverTypeWrapper<PolicyGoalRecord>;
  BudgetArea: ResolverTypeWrapper<BudgetAreaRecord>;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  StatedFigure: ResolverTypeWrapper<StatedFigureRecord>;
  CooperationAgreement: ResolverTypeWrapper<CooperationAgreementRecord>;
  CooperationAgreementConnection: ResolverTypeWrapper<Omit<CooperationAgreementConnection, 'edges'> & { edges: Array<ResolversTypes['CooperationAgreementEdge']> }>;
  CooperationAgreementEdge: ResolverTypeWrapper<Omit<CooperationAgreementEdge, 'node'> & { node: ResolversTypes['CooperationAgreement'] }>;
  AgreementSection: ResolverTypeWrapper<AgreementSectionRecord>;
  AgreementTerm: ResolverTypeWrapper<AgreementTermRecord>;
  ServiceStrength: ServiceStrength;
  AgreementService: ResolverTypeWrapper<AgreementServiceRecord>;
  AgreementBody: ResolverTypeWrapper<AgreementBodyRecord>;
  CommonFunction: ResolverTypeWrapper<CommonFunctionRecord>;
  AgreementRole: AgreementRole;
  AgreementParty: ResolverTypeWrapper<AgreementPartyRecord>;
  OperationMode: OperationMode;
  AgreementOperation: ResolverTypeWrapper<AgreementOperationRecord>;
  AppropriationStatus: AppropriationStatus;
  Appropriation: ResolverTypeWrapper<AppropriationRecord>;
  PayoutRule: ResolverTypeWrapper<PayoutRuleRecord>;
  MunicipalShare: ResolverTypeWrapper<MunicipalShareRecord>;
  PartySuccession: ResolverTypeWrapper<PartySuccessionRecord>;
  AgreementFunding: ResolverTypeWrapper<Omit<AgreementFunding, 'county' | 'municipal' | 'total'> & { county: ResolversTypes['Money'], municipal: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  MunicipalFunding: ResolverTypeWrapper<Omit<MunicipalFunding, 'agreement' | 'county' | 'municipal'> & { agreement: ResolversTypes['CooperationAgreement'], county: ResolversTypes['Money'], municipal: ResolversTypes['Money'] }>;
  FundingBasis: ResolverTypeWrapper<FundingBasis>;
  PopulationStatus: PopulationStatus;
  PopulationFigure: ResolverTypeWrapper<PopulationFigure>;
  PopulationTotal: ResolverTypeWrapper<PopulationTotal>;
  ActivityPlan: ResolverTypeWrapper<ActivityPlanRecord>;
  ActivityPlanState: ActivityPlanState;
  ActivityPlanConnection: ResolverTypeWrapper<Omit<ActivityPlanConnection, 'edges'> & { edges: Array<ResolversTypes['ActivityPlanEdge']> }>;
  ActivityPlanEdge: ResolverTypeWrapper<Omit<ActivityPlanEdge, 'node'> & { node: ResolversTypes['ActivityPlan'] }>;
  AnnualReport: ResolverTypeWrapper<AnnualReportRecord>;
  AnnualReportState: AnnualReportState;
  AnnualReportConnection: ResolverTypeWrapper<Omit<AnnualReportConnection, 'edges'> & { edges: Array<ResolversTypes['AnnualReportEdge']> }>;
  AnnualReportEdge: ResolverTypeWrapper<Omit<AnnualReportEdge, 'node'> & { node: ResolversTypes['AnnualReport'] }>;
  ObligationKind: ObligationKind;
  ObligationGate: ResolverTypeWrapper<ObligationGateRecord>;
  Obligation: ResolverTypeWrapper<ObligationRecord>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges'> & { edges: Array<ResolversTypes['ObligationEdge']> }>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  Payout: ResolverTypeWrapper<PayoutRecord>;
  PayoutState: PayoutState;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges'> & { edges: Array<ResolversTypes['PayoutEdge']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  Action: ResolverTypeWrapper<ActionRecord>;
  ActionStage: ResolverTypeWrapper<ActionStageRecord>;
  ActionList: ResolverTypeWrapper<ActionListRecord>;
  GoodPractice: ResolverTypeWrapper<GoodPracticeRecord>;
  GoodPracticeConnection: ResolverTypeWrapper<Omit<GoodPracticeConnection, 'edges'> & { edges: Array<ResolversTypes['GoodPracticeEdge']> }>;
  GoodPracticeEdge: ResolverTypeWrapper<Omit<GoodPracticeEdge, 'node'> & { node: ResolversTypes['GoodPractice'] }>;
  StudyVisitKind: StudyVisitKind;
  StudyVisit: ResolverTypeWrapper<StudyVisitRecord>;
  StudyVisitConnection: ResolverTypeWrapper<Omit<StudyVisitConnection, 'edges'> & { edges: Array<ResolversTypes['StudyVisitEdge']> }>;
  StudyVisitEdge: ResolverTypeWrapper<Omit<StudyVisitEdge, 'node'> & { node: ResolversTypes['StudyVisit'] }>;
  CertificationKind: CertificationKind;
  Certification: ResolverTypeWrapper<CertificationRecord>;
  ActionFunding: ResolverTypeWrapper<ActionFundingRecord>;
  ActionPlayer: ResolverTypeWrapper<ActionPlayerRecord>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges'> & { edges: Array<ResolversTypes['ActionEdge']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  CourseKind: CourseKind;
  Course: ResolverTypeWrapper<CourseRecord>;
  CourseConnection: ResolverTypeWrapper<Omit<CourseConnection, 'edges'> & { edges: Array<ResolversTypes['CourseEdge']> }>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  Municipality: ResolverTypeWrapper<MunicipalityRecord>;
  ReportingStatus: ResolverTypeWrapper<ReportingStatusRecord>;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  Adviser: ResolverTypeWrapper<AdviserRecord>;
  cacheControl__Scope: CacheControl__Scope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  OrganisationId: ResolverTypeWrapper<Scalars['OrganisationId']['output']>;
  MunicipalityId: ResolverTypeWrapper<Scalars['MunicipalityId']['output']>;
  CountyId: ResolverTypeWrapper<Scalars['CountyId']['output']>;
  NutsCode: ResolverTypeWrapper<Scalars['NutsCode']['output']>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Money: ResolverTypeWrapper<MoneyRecord>;
  Period: ResolverTypeWrapper<PeriodRecord>;
  Language: Language;
  LocalisedText: ResolverTypeWrapper<LocalisedTextRecord>;
  ProvenanceKind: ProvenanceKind;
  Provenance: ResolverTypeWrapper<ProvenanceRecord>;
  NamedPartner: ResolverTypeWrapper<NamedPartnerRecord>;
  ObligationState: ObligationState;
  ObligationRole: ObligationRole;
  ObligedParty: ResolverTypeWrapper<ObligedPartyRecord>;
  DisclosureMethod: DisclosureMethod;
  Count: ResolverTypeWrapper<CountRecord>;
  SexSplit: ResolverTypeWrapper<SexSplitRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CheckRule: CheckRule;
  CheckSeverity: CheckSeverity;
  Check: ResolverTypeWrapper<CheckRecord>;
  CheckConnection: ResolverTypeWrapper<Omit<CheckConnection, 'edges'> & { edges: Array<ResolversTypes['CheckEdge']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  FailureMessage: ResolverTypeWrapper<FailureMessage>;
  InputFailure: ResolverTypeWrapper<InputFailure>;
  Change: ResolverTypeWrapper<ChangeRecord>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  MoneyInput: MoneyInput;
  LocalisedTextInput: LocalisedTextInput;
  PeriodInput: PeriodInput;
  NamedPartnerInput: NamedPartnerInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  SubmitActivityPlanInput: SubmitActivityPlanInput;
  ApproveActivityPlanInput: ApproveActivityPlanInput;
  ActivityPlanPayload: Omit<ActivityPlanPayload, 'activityPlan'> & { activityPlan?: Maybe<ResolversParentTypes['ActivityPlan']> };
  ConcludeCooperationAgreementInput: ConcludeCooperationAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  MunicipalShareInput: MunicipalShareInput;
  PayoutRuleInput: PayoutRuleInput;
  NameAgreementPartyInput: NameAgreementPartyInput;
  RecordAppropriationInput: RecordAppropriationInput;
  LayDownObligationInput: LayDownObligationInput;
  ObligedPartyInput: ObligedPartyInput;
  FulfilObligationInput: FulfilObligationInput;
  SubmitAnnualReportInput: SubmitAnnualReportInput;
  SchedulePayoutInput: SchedulePayoutInput;
  PayPayoutInput: PayPayoutInput;
  RecordCourseInput: RecordCourseInput;
  GrantCertificationInput: GrantCertificationInput;
  EndCertificationInput: EndCertificationInput;
  CooperationAgreementPayload: Omit<CooperationAgreementPayload, 'cooperationAgreement'> & { cooperationAgreement?: Maybe<ResolversParentTypes['CooperationAgreement']> };
  ObligationPayload: Omit<ObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  AnnualReportPayload: Omit<AnnualReportPayload, 'annualReport'> & { annualReport?: Maybe<ResolversParentTypes['AnnualReport']> };
  PayoutPayload: Omit<PayoutPayload, 'payout'> & { payout?: Maybe<ResolversParentTypes['Payout']> };
  CoursePayload: Omit<CoursePayload, 'course'> & { course?: Maybe<ResolversParentTypes['Course']> };
  CertificationPayload: Omit<CertificationPayload, 'certification'> & { certification?: Maybe<ResolversParentTypes['Certification']> };
  Programme: ProgrammeRecord;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProgrammeEdge']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFrame: ProgrammeFrameRecord;
  ProgrammeRole: ProgrammeRoleRecord;
  ProgrammeMilestone: ProgrammeMilestoneRecord;
  MandateList: MandateListRecord;
  PolicyInstrument: PolicyInstrumentRecord;
  PolicyGoal: PolicyGoalRecord;
  BudgetArea: BudgetAreaRecord;
  Decision: DecisionRecord;
  StatedFigure: StatedFigureRecord;
  CooperationAgreement: CooperationAgreementRecord;
  CooperationAgreementConnection: Omit<CooperationAgreementConnection, 'edges'> & { edges: Array<ResolversParentTypes['CooperationAgreementEdge']> };
  CooperationAgreementEdge: Omit<CooperationAgreementEdge, 'node'> & { node: ResolversParentTypes['CooperationAgreement'] };
  AgreementSection: AgreementSectionRecord;
  AgreementTerm: AgreementTermRecord;
  AgreementService: AgreementServiceRecord;
  AgreementBody: AgreementBodyRecord;
  CommonFunction: CommonFunctionRecord;
  AgreementParty: AgreementPartyRecord;
  AgreementOperation: AgreementOperationRecord;
  Appropriation: AppropriationRecord;
  PayoutRule: PayoutRuleRecord;
  MunicipalShare: MunicipalShareRecord;
  PartySuccession: PartySuccessionRecord;
  AgreementFunding: Omit<AgreementFunding, 'county' | 'municipal' | 'total'> & { county: ResolversParentTypes['Money'], municipal: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  MunicipalFunding: Omit<MunicipalFunding, 'agreement' | 'county' | 'municipal'> & { agreement: ResolversParentTypes['CooperationAgreement'], county: ResolversParentTypes['Money'], municipal: ResolversParentTypes['Money'] };
  FundingBasis: FundingBasis;
  PopulationFigure: PopulationFigure;
  PopulationTotal: PopulationTotal;
  ActivityPlan: ActivityPlanRecord;
  ActivityPlanConnection: Omit<ActivityPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActivityPlanEdge']> };
  ActivityPlanEdge: Omit<ActivityPlanEdge, 'node'> & { node: ResolversParentTypes['ActivityPlan'] };
  AnnualReport: AnnualReportRecord;
  AnnualReportConnection: Omit<AnnualReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['AnnualReportEdge']> };
  AnnualReportEdge: Omit<AnnualReportEdge, 'node'> & { node: ResolversParentTypes['AnnualReport'] };
  ObligationGate: ObligationGateRecord;
  Obligation: ObligationRecord;
  ObligationConnection: Omit<ObligationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ObligationEdge']> };
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  Payout: PayoutRecord;
  PayoutConnection: Omit<PayoutConnection, 'edges'> & { edges: Array<ResolversParentTypes['PayoutEdge']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  Action: ActionRecord;
  ActionStage: ActionStageRecord;
  ActionList: ActionListRecord;
  GoodPractice: GoodPracticeRecord;
  GoodPracticeConnection: Omit<GoodPracticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['GoodPracticeEdge']> };
  GoodPracticeEdge: Omit<GoodPracticeEdge, 'node'> & { node: ResolversParentTypes['GoodPractice'] };
  StudyVisit: StudyVisitRecord;
  StudyVisitConnection: Omit<StudyVisitConnection, 'edges'> & { edges: Array<ResolversParentTypes['StudyVisitEdge']> };
  StudyVisitEdge: Omit<StudyVisitEdge, 'node'> & { node: ResolversParentTypes['StudyVisit'] };
  Certification: CertificationRecord;
  ActionFunding: ActionFundingRecord;
  ActionPlayer: ActionPlayerRecord;
  ActionConnection: Omit<ActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActionEdge']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  Course: CourseRecord;
  CourseConnection: Omit<CourseConnection, 'edges'> & { edges: Array<ResolversParentTypes['CourseEdge']> };
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  Municipality: MunicipalityRecord;
  ReportingStatus: ReportingStatusRecord;
  Partner: PartnerRecord;
  Adviser: AdviserRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Currency: Scalars['Currency']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  OrganisationId: Scalars['OrganisationId']['output'];
  MunicipalityId: Scalars['MunicipalityId']['output'];
  CountyId: Scalars['CountyId']['output'];
  NutsCode: Scalars['NutsCode']['output'];
  YearMonth: Scalars['YearMonth']['output'];
  UUID: Scalars['UUID']['output'];
  Money: MoneyRecord;
  Period: PeriodRecord;
  LocalisedText: LocalisedTextRecord;
  Provenance: ProvenanceRecord;
  NamedPartner: NamedPartnerRecord;
  ObligedParty: ObligedPartyRecord;
  Count: CountRecord;
  SexSplit: SexSplitRecord;
  PageInfo: PageInfo;
  Check: CheckRecord;
  CheckConnection: Omit<CheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['CheckEdge']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  FailureMessage: FailureMessage;
  InputFailure: InputFailure;
  Change: ChangeRecord;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  MoneyInput: MoneyInput;
  LocalisedTextInput: LocalisedTextInput;
  PeriodInput: PeriodInput;
  NamedPartnerInput: NamedPartnerInput;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
}>;

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'code'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  cooperationAgreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType, RequireFields<QueryCooperationAgreementArgs, 'id'>>;
  cooperationAgreements?: Resolver<Maybe<ResolversTypes['CooperationAgreementConnection']>, ParentType, ContextType, RequireFields<QueryCooperationAgreementsArgs, 'first'>>;
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, RequireFields<QueryActionArgs, 'code'>>;
  actions?: Resolver<Maybe<ResolversTypes['ActionConnection']>, ParentType, ContextType, RequireFields<QueryActionsArgs, 'first'>>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  goodPractice?: Resolver<Maybe<ResolversTypes['GoodPractice']>, ParentType, ContextType, RequireFields<QueryGoodPracticeArgs, 'id'>>;
  goodPractices?: Resolver<Maybe<ResolversTypes['GoodPracticeConnection']>, ParentType, ContextType, RequireFields<QueryGoodPracticesArgs, 'first'>>;
  countyChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryCountyChecksArgs, 'first'>>;
  countyChanges?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryCountyChangesArgs, 'since' | 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  submitActivityPlan?: Resolver<Maybe<ResolversTypes['ActivityPlanPayload']>, ParentType, ContextType, RequireFields<MutationSubmitActivityPlanArgs, 'input'>>;
  approveActivityPlan?: Resolver<Maybe<ResolversTypes['ActivityPlanPayload']>, ParentType, ContextType, RequireFields<MutationApproveActivityPlanArgs, 'input'>>;
  concludeCooperationAgreement?: Resolver<Maybe<ResolversTypes['CooperationAgreementPayload']>, ParentType, ContextType, RequireFields<MutationConcludeCooperationAgreementArgs, 'input'>>;
  nameAgreementParty?: Resolver<Maybe<ResolversTypes['CooperationAgreementPayload']>, ParentType, ContextType, RequireFields<MutationNameAgreementPartyArgs, 'input'>>;
  recordAppropriation?: Resolver<Maybe<ResolversTypes['CooperationAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRecordAppropriationArgs, 'input'>>;
  layDownObligation?: Resolver<Maybe<ResolversTypes['ObligationPayload']>, ParentType, ContextType, RequireFields<MutationLayDownObligationArgs, 'input'>>;
  fulfilObligation?: Resolver<Maybe<ResolversTypes['ObligationPayload']>, ParentType, ContextType, RequireFields<MutationFulfilObligationArgs, 'input'>>;
  submitAnnualReport?: Resolver<Maybe<ResolversTypes['AnnualReportPayload']>, ParentType, ContextType, RequireFields<MutationSubmitAnnualReportArgs, 'input'>>;
  schedulePayout?: Resolver<Maybe<ResolversTypes['PayoutPayload']>, ParentType, ContextType, RequireFields<MutationSchedulePayoutArgs, 'input'>>;
  payPayout?: Resolver<Maybe<ResolversTypes['PayoutPayload']>, ParentType, ContextType, RequireFields<MutationPayPayoutArgs, 'input'>>;
  recordCourse?: Resolver<Maybe<ResolversTypes['CoursePayload']>, ParentType, ContextType, RequireFields<MutationRecordCourseArgs, 'input'>>;
  grantCertification?: Resolver<Maybe<ResolversTypes['CertificationPayload']>, ParentType, ContextType, RequireFields<MutationGrantCertificationArgs, 'input'>>;
  endCertification?: Resolver<Maybe<ResolversTypes['CertificationPayload']>, ParentType, ContextType, RequireFields<MutationEndCertificationArgs, 'input'>>;
}>;

export type ActivityPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPlanPayload'] = ResolversParentTypes['ActivityPlanPayload']> = ResolversObject<{
  activityPlan?: Resolver<Maybe<ResolversTypes['ActivityPlan']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type CooperationAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreementPayload'] = ResolversParentTypes['CooperationAgreementPayload']> = ResolversObject<{
  cooperationAgreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ObligationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationPayload'] = ResolversParentTypes['ObligationPayload']> = ResolversObject<{
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type AnnualReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportPayload'] = ResolversParentTypes['AnnualReportPayload']> = ResolversObject<{
  annualReport?: Resolver<Maybe<ResolversTypes['AnnualReport']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type PayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutPayload'] = ResolversParentTypes['PayoutPayload']> = ResolversObject<{
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type CoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoursePayload'] = ResolversParentTypes['CoursePayload']> = ResolversObject<{
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type CertificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationPayload'] = ResolversParentTypes['CertificationPayload']> = ResolversObject<{
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  policyInstruments?: Resolver<Maybe<Array<ResolversTypes['PolicyInstrument']>>, ParentType, ContextType>;
  policyGoals?: Resolver<Maybe<Array<ResolversTypes['PolicyGoal']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<Array<ResolversTypes['BudgetArea']>>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['ProgrammeFrame']>, ParentType, ContextType>;
  financing?: Resolver<Maybe<Array<ResolversTypes['ActionFunding']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['ProgrammeRole']>>, ParentType, ContextType>;
  milestones?: Resolver<Maybe<Array<ResolversTypes['ProgrammeMilestone']>>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<Array<ResolversTypes['MandateList']>>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<ProgrammeObligationsArgs, 'first'>>;
  studyVisits?: Resolver<Maybe<ResolversTypes['StudyVisitConnection']>, ParentType, ContextType, RequireFields<ProgrammeStudyVisitsArgs, 'first'>>;
  approvals?: Resolver<Maybe<Array<ResolversTypes['Decision']>>, ParentType, ContextType>;
  statedFigures?: Resolver<Maybe<Array<ResolversTypes['StatedFigure']>>, ParentType, ContextType>;
  actions?: Resolver<Maybe<ResolversTypes['ActionConnection']>, ParentType, ContextType, RequireFields<ProgrammeActionsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
}>;

export type ProgrammeFrameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFrame'] = ResolversParentTypes['ProgrammeFrame']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isUpperBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ProgrammeRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeRole'] = ResolversParentTypes['ProgrammeRole']> = ResolversObject<{
  role?: Resolver<ResolversTypes['ProgrammeRoleKind'], ParentType, ContextType>;
  holders?: Resolver<Array<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ProgrammeMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeMilestone'] = ResolversParentTypes['ProgrammeMilestone']> = ResolversObject<{
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MilestoneRelation'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  responsible?: Resolver<Array<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneSource?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type MandateListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateList'] = ResolversParentTypes['MandateList']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['MandateListKind'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PolicyInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInstrument'] = ResolversParentTypes['PolicyInstrument']> = ResolversObject<{
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  priorityAxis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PolicyGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyGoal'] = ResolversParentTypes['PolicyGoal'], FederationReferenceType extends FederationReferenceTypes['PolicyGoal'] = FederationReferenceTypes['PolicyGoal']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyGoal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PolicyGoal']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type BudgetAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetArea'] = ResolversParentTypes['BudgetArea']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = ResolversObject<{
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type StatedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedFigure'] = ResolversParentTypes['StatedFigure']> = ResolversObject<{
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type CooperationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'], FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] = FederationReferenceTypes['CooperationAgreement']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['AgreementParty']>>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['AgreementOperation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  extensionForeseen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noticeMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countyRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  municipalRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  rateIsMinimum?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  populationReference?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payoutSchedule?: Resolver<Maybe<Array<ResolversTypes['PayoutRule']>>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<Array<ResolversTypes['MunicipalShare']>>, ParentType, ContextType>;
  coveredMunicipalities?: Resolver<Maybe<Array<Maybe<ResolversTypes['Municipality']>>>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  successorParties?: Resolver<Maybe<Array<ResolversTypes['PartySuccession']>>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['AgreementSection']>>, ParentType, ContextType>;
  terms?: Resolver<Maybe<Array<ResolversTypes['AgreementTerm']>>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['AgreementService']>>, ParentType, ContextType, Partial<CooperationAgreementServicesArgs>>;
  bodies?: Resolver<Maybe<Array<ResolversTypes['AgreementBody']>>, ParentType, ContextType>;
  commonFunctions?: Resolver<Maybe<Array<ResolversTypes['CommonFunction']>>, ParentType, ContextType>;
  annualReports?: Resolver<Maybe<ResolversTypes['AnnualReportConnection']>, ParentType, ContextType, RequireFields<CooperationAgreementAnnualReportsArgs, 'first'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<CooperationAgreementObligationsArgs, 'first'>>;
  yearlyFunding?: Resolver<Maybe<ResolversTypes['AgreementFunding']>, ParentType, ContextType>;
  activityPlans?: Resolver<Maybe<ResolversTypes['ActivityPlanConnection']>, ParentType, ContextType, RequireFields<CooperationAgreementActivityPlansArgs, 'first'>>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, RequireFields<CooperationAgreementPayoutsArgs, 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type CooperationAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreementConnection'] = ResolversParentTypes['CooperationAgreementConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CooperationAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type CooperationAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreementEdge'] = ResolversParentTypes['CooperationAgreementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
}>;

export type AgreementSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSection'] = ResolversParentTypes['AgreementSection']> = ResolversObject<{
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
}>;

export type AgreementTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTerm'] = ResolversParentTypes['AgreementTerm']> = ResolversObject<{
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AgreementRole']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AgreementServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementService'] = ResolversParentTypes['AgreementService']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['ServiceStrength'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AgreementBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementBody'] = ResolversParentTypes['AgreementBody']> = ResolversObject<{
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type CommonFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonFunction'] = ResolversParentTypes['CommonFunction']> = ResolversObject<{
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  mayBeDelegated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = ResolversObject<{
  role?: Resolver<ResolversTypes['AgreementRole'], ParentType, ContextType>;
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  appropriations?: Resolver<Maybe<Array<ResolversTypes['Appropriation']>>, ParentType, ContextType, Partial<AgreementPartyAppropriationsArgs>>;
}>;

export type AgreementOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOperation'] = ResolversParentTypes['AgreementOperation']> = ResolversObject<{
  contractPartner?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['OperationMode']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AppropriationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appropriation'] = ResolversParentTypes['Appropriation']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppropriationStatus'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PayoutRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRule'] = ResolversParentTypes['PayoutRule']> = ResolversObject<{
  instalment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dueMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MunicipalShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalShare'] = ResolversParentTypes['MunicipalShare']> = ResolversObject<{
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  agreedYearlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
}>;

export type PartySuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartySuccession'] = ResolversParentTypes['PartySuccession']> = ResolversObject<{
  predecessor?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AgreementFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFunding'] = ResolversParentTypes['AgreementFunding']> = ResolversObject<{
  county?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  municipal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FundingBasis'], ParentType, ContextType>;
}>;

export type MunicipalFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalFunding'] = ResolversParentTypes['MunicipalFunding']> = ResolversObject<{
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  municipal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  municipalSplit?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['FundingBasis'], ParentType, ContextType>;
}>;

export type FundingBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingBasis'] = ResolversParentTypes['FundingBasis']> = ResolversObject<{
  referenceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referenceStatus?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  populationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PopulationFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationFigure'] = ResolversParentTypes['PopulationFigure']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PopulationTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationTotal'] = ResolversParentTypes['PopulationTotal']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ActivityPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPlan'] = ResolversParentTypes['ActivityPlan'], FederationReferenceType extends FederationReferenceTypes['ActivityPlan'] = FederationReferenceTypes['ActivityPlan']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActivityPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ActivityPlanState']>, ParentType, ContextType, Partial<ActivityPlanStateArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ActivityPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPlanConnection'] = ResolversParentTypes['ActivityPlanConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ActivityPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ActivityPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPlanEdge'] = ResolversParentTypes['ActivityPlanEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityPlan'], ParentType, ContextType>;
}>;

export type AnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReport'] = ResolversParentTypes['AnnualReport'], FederationReferenceType extends FederationReferenceTypes['AnnualReport'] = FederationReferenceTypes['AnnualReport']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnnualReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AnnualReportState']>, ParentType, ContextType, Partial<AnnualReportStateArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type AnnualReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportConnection'] = ResolversParentTypes['AnnualReportConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AnnualReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type AnnualReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportEdge'] = ResolversParentTypes['AnnualReportEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnualReport'], ParentType, ContextType>;
}>;

export type ObligationGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationGate'] = ResolversParentTypes['ObligationGate']> = ResolversObject<{
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  activityPlan?: Resolver<Maybe<ResolversTypes['ActivityPlan']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ObligationKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligedParties?: Resolver<Maybe<Array<ResolversTypes['ObligedParty']>>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isFollowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['ObligationGate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObligationState']>, ParentType, ContextType, Partial<ObligationStateArgs>>;
  blockedBy?: Resolver<Maybe<ResolversTypes['ObligationGate']>, ParentType, ContextType, Partial<ObligationBlockedByArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
}>;

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instalment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dueMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PayoutState']>, ParentType, ContextType, Partial<PayoutStateArgs>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
}>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action'], FederationReferenceType extends FederationReferenceTypes['Action'] = FederationReferenceTypes['Action']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Action']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['ActionStage']>>, ParentType, ContextType>;
  targetGroups?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  costPerYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundingSources?: Resolver<Maybe<Array<ResolversTypes['ActionFunding']>>, ParentType, ContextType>;
  players?: Resolver<Maybe<Array<ResolversTypes['ActionPlayer']>>, ParentType, ContextType>;
  policyGoals?: Resolver<Maybe<Array<ResolversTypes['PolicyGoal']>>, ParentType, ContextType>;
  lists?: Resolver<Maybe<Array<ResolversTypes['ActionList']>>, ParentType, ContextType>;
  goodPractices?: Resolver<Maybe<Array<ResolversTypes['GoodPractice']>>, ParentType, ContextType>;
  studyVisits?: Resolver<Maybe<Array<ResolversTypes['StudyVisit']>>, ParentType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<ActionCoursesArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ActionStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionStage'] = ResolversParentTypes['ActionStage']> = ResolversObject<{
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ActionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionList'] = ResolversParentTypes['ActionList']> = ResolversObject<{
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type GoodPracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodPractice'] = ResolversParentTypes['GoodPractice'], FederationReferenceType extends FederationReferenceTypes['GoodPractice'] = FederationReferenceTypes['GoodPractice']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GoodPractice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  studyVisits?: Resolver<Maybe<Array<ResolversTypes['StudyVisit']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type GoodPracticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodPracticeConnection'] = ResolversParentTypes['GoodPracticeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['GoodPracticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type GoodPracticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodPracticeEdge'] = ResolversParentTypes['GoodPracticeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodPractice'], ParentType, ContextType>;
}>;

export type StudyVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyVisit'] = ResolversParentTypes['StudyVisit'], FederationReferenceType extends FederationReferenceTypes['StudyVisit'] = FederationReferenceTypes['StudyVisit']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StudyVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StudyVisitKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  isOnline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  goodPractices?: Resolver<Maybe<Array<ResolversTypes['GoodPractice']>>, ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['Action']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type StudyVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyVisitConnection'] = ResolversParentTypes['StudyVisitConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['StudyVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type StudyVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyVisitEdge'] = ResolversParentTypes['StudyVisitEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyVisit'], ParentType, ContextType>;
}>;

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification'], FederationReferenceType extends FederationReferenceTypes['Certification'] = FederationReferenceTypes['Certification']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertificationKind']>, ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<Array<ResolversTypes['Period']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ActionFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionFunding'] = ResolversParentTypes['ActionFunding']> = ResolversObject<{
  source?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ActionPlayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlayer'] = ResolversParentTypes['ActionPlayer']> = ResolversObject<{
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
}>;

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
}>;

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CourseKind']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceToParticipant?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
}>;

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['MunicipalityId'], ParentType, ContextType>;
  cooperationAgreements?: Resolver<Maybe<ResolversTypes['CooperationAgreementConnection']>, ParentType, ContextType, RequireFields<MunicipalityCooperationAgreementsArgs, 'first'>>;
  funding?: Resolver<Maybe<Array<ResolversTypes['MunicipalFunding']>>, ParentType, ContextType>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, RequireFields<MunicipalityPayoutsArgs, 'first'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<MunicipalityCoursesArgs, 'first'>>;
  reportingStatus?: Resolver<Maybe<Array<ResolversTypes['ReportingStatus']>>, ParentType, ContextType, RequireFields<MunicipalityReportingStatusArgs, 'year'>>;
}>;

export type ReportingStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingStatus'] = ResolversParentTypes['ReportingStatus']> = ResolversObject<{
  agreement?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activityPlanState?: Resolver<Maybe<ResolversTypes['ActivityPlanState']>, ParentType, ContextType>;
  activityPlan?: Resolver<Maybe<ResolversTypes['ActivityPlan']>, ParentType, ContextType>;
  annualReportState?: Resolver<Maybe<ResolversTypes['AnnualReportState']>, ParentType, ContextType>;
  annualReport?: Resolver<Maybe<ResolversTypes['AnnualReport']>, ParentType, ContextType>;
}>;

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['OrganisationId'], ParentType, ContextType>;
  cooperationAgreements?: Resolver<Maybe<ResolversTypes['CooperationAgreementConnection']>, ParentType, ContextType, RequireFields<PartnerCooperationAgreementsArgs, 'first'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<PartnerObligationsArgs, 'first'>>;
}>;

export type AdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adviser'] = ResolversParentTypes['Adviser'], FederationReferenceType extends FederationReferenceTypes['Adviser'] = FederationReferenceTypes['Adviser']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Adviser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certifications?: Resolver<Maybe<Array<ResolversTypes['Certification']>>, ParentType, ContextType>;
  canModerate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<AdviserCanModerateArgs>>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface OrganisationIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationId'], any> {
  name: 'OrganisationId';
}

export interface MunicipalityIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MunicipalityId'], any> {
  name: 'MunicipalityId';
}

export interface CountyIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountyId'], any> {
  name: 'CountyId';
}

export interface NutsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NutsCode'], any> {
  name: 'NutsCode';
}

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
}>;

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = ResolversObject<{
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = ResolversObject<{
  nb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
}>;

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = ResolversObject<{
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
}>;

export type NamedPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedPartner'] = ResolversParentTypes['NamedPartner']> = ResolversObject<{
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
}>;

export type ObligedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligedParty'] = ResolversParentTypes['ObligedParty']> = ResolversObject<{
  role?: Resolver<ResolversTypes['ObligationRole'], ParentType, ContextType>;
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
}>;

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = ResolversObject<{
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DisclosureMethod'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type SexSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SexSplit'] = ResolversParentTypes['SexSplit']> = ResolversObject<{
  women?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  men?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  mixed?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CheckSeverity'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type CheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type CheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
}>;

export type FailureMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailureMessage'] = ResolversParentTypes['FailureMessage']> = ResolversObject<{
  nb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type InputFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputFailure'] = ResolversParentTypes['InputFailure']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['FailureMessage'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  along?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ActivityPlanPayload?: ActivityPlanPayloadResolvers<ContextType>;
  CooperationAgreementPayload?: CooperationAgreementPayloadResolvers<ContextType>;
  ObligationPayload?: ObligationPayloadResolvers<ContextType>;
  AnnualReportPayload?: AnnualReportPayloadResolvers<ContextType>;
  PayoutPayload?: PayoutPayloadResolvers<ContextType>;
  CoursePayload?: CoursePayloadResolvers<ContextType>;
  CertificationPayload?: CertificationPayloadResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeFrame?: ProgrammeFrameResolvers<ContextType>;
  ProgrammeRole?: ProgrammeRoleResolvers<ContextType>;
  ProgrammeMilestone?: ProgrammeMilestoneResolvers<ContextType>;
  MandateList?: MandateListResolvers<ContextType>;
  PolicyInstrument?: PolicyInstrumentResolvers<ContextType>;
  PolicyGoal?: PolicyGoalResolvers<ContextType>;
  BudgetArea?: BudgetAreaResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  StatedFigure?: StatedFigureResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CooperationAgreementConnection?: CooperationAgreementConnectionResolvers<ContextType>;
  CooperationAgreementEdge?: CooperationAgreementEdgeResolvers<ContextType>;
  AgreementSection?: AgreementSectionResolvers<ContextType>;
  AgreementTerm?: AgreementTermResolvers<ContextType>;
  AgreementService?: AgreementServiceResolvers<ContextType>;
  AgreementBody?: AgreementBodyResolvers<ContextType>;
  CommonFunction?: CommonFunctionResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementOperation?: AgreementOperationResolvers<ContextType>;
  Appropriation?: AppropriationResolvers<ContextType>;
  PayoutRule?: PayoutRuleResolvers<ContextType>;
  MunicipalShare?: MunicipalShareResolvers<ContextType>;
  PartySuccession?: PartySuccessionResolvers<ContextType>;
  AgreementFunding?: AgreementFundingResolvers<ContextType>;
  MunicipalFunding?: MunicipalFundingResolvers<ContextType>;
  FundingBasis?: FundingBasisResolvers<ContextType>;
  PopulationFigure?: PopulationFigureResolvers<ContextType>;
  PopulationTotal?: PopulationTotalResolvers<ContextType>;
  ActivityPlan?: ActivityPlanResolvers<ContextType>;
  ActivityPlanConnection?: ActivityPlanConnectionResolvers<ContextType>;
  ActivityPlanEdge?: ActivityPlanEdgeResolvers<ContextType>;
  AnnualReport?: AnnualReportResolvers<ContextType>;
  AnnualReportConnection?: AnnualReportConnectionResolvers<ContextType>;
  AnnualReportEdge?: AnnualReportEdgeResolvers<ContextType>;
  ObligationGate?: ObligationGateResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionStage?: ActionStageResolvers<ContextType>;
  ActionList?: ActionListResolvers<ContextType>;
  GoodPractice?: GoodPracticeResolvers<ContextType>;
  GoodPracticeConnection?: GoodPracticeConnectionResolvers<ContextType>;
  GoodPracticeEdge?: GoodPracticeEdgeResolvers<ContextType>;
  StudyVisit?: StudyVisitResolvers<ContextType>;
  StudyVisitConnection?: StudyVisitConnectionResolvers<ContextType>;
  StudyVisitEdge?: StudyVisitEdgeResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  ActionFunding?: ActionFundingResolvers<ContextType>;
  ActionPlayer?: ActionPlayerResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  ReportingStatus?: ReportingStatusResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Adviser?: AdviserResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  OrganisationId?: GraphQLScalarType;
  MunicipalityId?: GraphQLScalarType;
  CountyId?: GraphQLScalarType;
  NutsCode?: GraphQLScalarType;
  YearMonth?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  NamedPartner?: NamedPartnerResolvers<ContextType>;
  ObligedParty?: ObligedPartyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  SexSplit?: SexSplitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  FailureMessage?: FailureMessageResolvers<ContextType>;
  InputFailure?: InputFailureResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = Context> = ResolversObject<{
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
}>;
