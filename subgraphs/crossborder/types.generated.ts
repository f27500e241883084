import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, ObligedPartyRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { ChangeRecord } from '../shared/changes.ts';
import type { PartnerRecord, InterregProgrammeRecord, ExchangeRateRecord, ProjectLeadRecord, NamedMunicipalityRecord, ProjectVersionRecord, StatedTotalRecord, StatedFinancingTotalRecord, ProjectRecord, WorkPackageRecord, BudgetLineRecord, FinancingSourceRecord, IndicatorPartRecord, IndicatorActualRecord, IndicatorRecord, IndicatorReportRecord, ProjectMethodRecord, MilestoneRecord, MeetingRecord, ProjectObligationRecord, MunicipalParticipationRecord, ParticipationRecord, ProjectReleaseRecord, TakenInRecord } from './records.ts';
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
  /** One organisation; null when it is not recorded. BAD_USER_INPUT on a malformed id or wrong check digit. */
  partner?: Maybe<Partner>;
  /** Organisations by name. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  partners?: Maybe<PartnerConnection>;
  /** One project (`SH-BI`); null when there is none. */
  project?: Maybe<Project>;
  /** Projects by code. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  projects?: Maybe<ProjectConnection>;
  /** One work package (`SH-BI:3`); null when there is none. */
  workPackage?: Maybe<WorkPackage>;
  /** One indicator (`SH-BI:I1`); null when there is none. */
  indicator?: Maybe<Indicator>;
  /** Exchange rates by id. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  exchangeRates?: Maybe<ExchangeRateConnection>;
  /** One duty of a project; null when there is none. */
  projectObligation?: Maybe<ProjectObligation>;
  /**
   * Duties of projects by last day, those without one first. `first` is 1 to 200, `after` a cursor of the same list; else
   * BAD_USER_INPUT.
   */
  projectObligations?: Maybe<ProjectObligationConnection>;
  /**
   * What adds up and what does not among the facts that this partner keeps, by id. `first` is 1 to 200, `after` a cursor of
   * the same list; else BAD_USER_INPUT.
   */
  crossborderChecks?: Maybe<CheckConnection>;
  /**
   * Writes to the records that the caller's own organisation answers for, oldest first; a release is one write, of who
   * published it, with all that follows from it. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT.
   */
  crossborderChanges?: Maybe<ChangeConnection>;
};


export type QueryPartnerArgs = {
  id: Scalars['OrganisationId']['input'];
};


export type QueryPartnersArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  sector?: InputMaybe<Sector>;
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  programme?: InputMaybe<Scalars['ID']['input']>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkPackageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


export type QueryExchangeRatesArgs = {
  programme?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectObligationsArgs = {
  project?: InputMaybe<Scalars['ID']['input']>;
  party?: InputMaybe<Scalars['OrganisationId']['input']>;
  kind?: InputMaybe<ProjectObligationKind>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCrossborderChecksArgs = {
  document?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
  rule?: InputMaybe<CheckRule>;
  severity?: InputMaybe<CheckSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCrossborderChangesArgs = {
  since: Scalars['DateTime']['input'];
  record?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports what one side of a project reached of an indicator in a year, by owners' sex where the plan breaks it down so, or
   * corrects that. The counts are kept for the next release and told nowhere else. For the project's lead partner of that
   * country; FORBIDDEN to everybody else. Failures: UNKNOWN for an indicator or a country without a lead, REQUIRED and
   * NOT_ALLOWED for counts, FUTURE for a year to come, BEFORE_START for one before the project, INVALID for a negative count,
   * ILLEGAL_STEP once the year is released. Publishing tells the leads when more are among the supported than there are.
   */
  reportIndicator?: Maybe<TakenInPayload>;
  /**
   * Records how many came to an event from a municipality, or corrects that; zero where nobody did. The counts are kept for the
   * next release and told nowhere else. For the project's lead partner of the municipality's country; FORBIDDEN to everybody
   * else. Failures: UNKNOWN for an event, for a country without a lead and for a municipality that the project's plan does not
   * name, so that which rows there are tells nothing; INVALID for a negative count, ILLEGAL_STEP once the event is released.
   */
  recordAttendance?: Maybe<TakenInPayload>;
  /**
   * Publishes what a project's sides reported of a year that has ended: all indicators that count enterprises are protected
   * together, and so is the attendance of those events that are not released and of which each side has some on record, be it
   * zero; a municipality of the plan that has none counts as zero. It is told from then on by `Indicator.reports` and `Participation`, and as a sum of all
   * releases by `Indicator.actual` and `actuals` and by `genderBalance`, which stay as of an earlier release where this one
   * withholds a part. Once: a release is never changed, and no count in it is released again, so nothing more is taken in of
   * the year or the events. Every indicator has to be reported by each side, also as zero, or its absence would tell. For
   * either of the project's lead partners; FORBIDDEN to everybody else. Failures: UNKNOWN for a project, NOT_CLOSED for a year
   * that has not ended, ONE_RELEASE_A_DAY, NOT_REPORTED with what is missing, NOT_AMONG_THE_SUPPORTED where an indicator that counts some of the
   * enterprises supported has more than there are, ILLEGAL_STEP once the year is released.
   */
  publishProjectRelease?: Maybe<ProjectReleasePayload>;
  /**
   * Plans a milestone of a project (milstolpe, milepæl) on a day, or changes it while it is not reached. For the project's lead
   * partners; FORBIDDEN to everybody else. Failures: UNKNOWN for a project or a work package, ILLEGAL_STEP once it is reached.
   */
  planMilestone?: Maybe<MilestonePayload>;
  /**
   * Records that a milestone came about, on a day that is not to come. For the project's lead partners; FORBIDDEN to everybody
   * else. Failures: UNKNOWN, FUTURE, ILLEGAL_STEP once it is reached.
   */
  reachMilestone?: Maybe<MilestonePayload>;
  /**
   * Records what one euro is in a currency under a programme, of a month or fixed for all months, or corrects it; what was
   * converted by it stays as it is. For the organisation that answers for the programme; FORBIDDEN to everybody else. Failures:
   * UNKNOWN for a programme, NOT_ALLOWED for the euro, INVALID for a rate that is not above zero.
   */
  recordExchangeRate?: Maybe<ExchangeRatePayload>;
  /**
   * Submits what one side of a project spent in a month, once, converted into euro by the month's rate, or the fixed one, as it
   * is today: it stands in `Project.frozenAmounts`, and a later rate leaves it as it is. For the project's lead partner of that
   * country; FORBIDDEN to everybody else. Failures: UNKNOWN for a project or a country without a lead, NO_RATE, DECIMALS,
   * INVALID below zero, FUTURE for a month to come, ILLEGAL_STEP once it is submitted.
   */
  submitCostReport?: Maybe<ProjectPayload>;
};


export type MutationReportIndicatorArgs = {
  input: ReportIndicatorInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationPublishProjectReleaseArgs = {
  input: PublishProjectReleaseInput;
};


export type MutationPlanMilestoneArgs = {
  input: PlanMilestoneInput;
};


export type MutationReachMilestoneArgs = {
  input: ReachMilestoneInput;
};


export type MutationRecordExchangeRateArgs = {
  input: RecordExchangeRateInput;
};


export type MutationSubmitCostReportArgs = {
  input: SubmitCostReportInput;
};

/** A report on an indicator: women, men and mixed where it is broken down so, else the total. */
export type ReportIndicatorInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The indicator. */
  indicator: Scalars['ID']['input'];
  /** The side that it counts for. */
  country: Scalars['CountryCode']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
  /** Owned by women. */
  women?: InputMaybe<Scalars['Int']['input']>;
  /** Owned by men. */
  men?: InputMaybe<Scalars['Int']['input']>;
  /** Owned by women and men together. */
  mixed?: InputMaybe<Scalars['Int']['input']>;
  /** In all, where the plan breaks it down in no way. */
  total?: InputMaybe<Scalars['Int']['input']>;
};

/** Who came to an event from a municipality. */
export type RecordAttendanceInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The event. */
  event: Scalars['ID']['input'];
  /** Where they came from. */
  municipality: Scalars['MunicipalityId']['input'];
  /** Women. */
  women: Scalars['Int']['input'];
  /** Men. */
  men: Scalars['Int']['input'];
  /** Those whose sex is not recorded. */
  unknown: Scalars['Int']['input'];
};

/** Which release to publish. */
export type PublishProjectReleaseInput = {
  /** A key of the caller's own for this write: the same one again publishes nothing more and tells the same release. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The project. */
  project: Scalars['ID']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** What a project released at once, and nothing of it before. */
export type ProjectRelease = {
  __typename?: 'ProjectRelease';
  /** The project and the last of the years (`SH-BI:2018`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The day of publication, which its counts name. */
  publishedAt: Scalars['Date']['output'];
  /** The years whose reports on indicators it holds. */
  years: Array<Scalars['Int']['output']>;
  /** The events whose attendance it holds; null when they cannot be read. */
  events?: Maybe<Array<Meeting>>;
};

/** What came of publishing a project's release. */
export type ProjectReleasePayload = {
  __typename?: 'ProjectReleasePayload';
  /** The release of the year as it stands, also by another write; null when there is none under that key. */
  release?: Maybe<ProjectRelease>;
  /** Why it was not published; empty when it was. */
  failures: Array<InputFailure>;
};

/** A milestone to plan. Its key is the project and the day. */
export type PlanMilestoneInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The project. */
  project: Scalars['ID']['input'];
  /** The day. */
  date: Scalars['Date']['input'];
  /** What happens. */
  what: LocalisedTextInput;
  /** The work packages that it is of; empty when it is the project's. */
  workPackages: Array<Scalars['ID']['input']>;
};

/** A milestone that came about. */
export type ReachMilestoneInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The milestone. */
  milestone: Scalars['ID']['input'];
  /** The day on which it came about. */
  on: Scalars['Date']['input'];
};

/** A rate to record. Its key is the programme, the currency and the month. */
export type RecordExchangeRateInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The programme, by CCI number. */
  programme: Scalars['ID']['input'];
  /** The other currency. */
  currency: Scalars['Currency']['input'];
  /** The month that it is for; left out when it is fixed for all months. */
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  /** Units of the currency for one euro, above zero. */
  rate: Scalars['Decimal']['input'];
};

/** What one side spent in a month. */
export type SubmitCostReportInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the record that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The project. */
  project: Scalars['ID']['input'];
  /** The side. */
  country: Scalars['CountryCode']['input'];
  /** The month. */
  month: Scalars['YearMonth']['input'];
  /** How much, in the side's currency. */
  amount: MoneyInput;
};

/** That counts were taken in. They leave only in a release, so nothing tells them here. */
export type TakenIn = {
  __typename?: 'TakenIn';
  /** Key of what was reported. */
  id: Scalars['ID']['output'];
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
  /** When it was last written. */
  at?: Maybe<Scalars['DateTime']['output']>;
};

/** What came of reporting counts. */
export type TakenInPayload = {
  __typename?: 'TakenInPayload';
  /** What is taken in, without its counts, also when the write was refused; null when there is nothing. */
  takenIn?: Maybe<TakenIn>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of planning a milestone or reaching it. */
export type MilestonePayload = {
  __typename?: 'MilestonePayload';
  /** The milestone as it now stands, also when the write was refused; null when there is none. */
  milestone?: Maybe<Milestone>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of recording a rate. */
export type ExchangeRatePayload = {
  __typename?: 'ExchangeRatePayload';
  /** The rate as it now stands, also when the write was refused; null when there is none. */
  exchangeRate?: Maybe<ExchangeRate>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What came of submitting a report. */
export type ProjectPayload = {
  __typename?: 'ProjectPayload';
  /** The project as it now stands, also when the write was refused; null when there is none. */
  project?: Maybe<Project>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** What kind of body an organisation is. */
export type Sector =
  /** A public body. */
  | 'PUBLIC'
  /** A university, college or research institute. */
  | 'ACADEMIA'
  /** A body that helps others do business: incubator, cluster, association, development agency. */
  | 'INTERMEDIARY'
  /** A company. */
  | 'COMPANY';

/** An organisation that takes part in the partnership, pays, or is named in its documents. */
export type Partner = {
  __typename?: 'Partner';
  /** ISO 6523 number, or `XX:slug` where no source gives one. */
  id: Scalars['OrganisationId']['output'];
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** Other spellings and short forms in the documents. */
  aliases?: Maybe<Array<Scalars['String']['output']>>;
  /** Its country. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What kind of body it is. */
  sector?: Maybe<Sector>;
  /** Its organisation number without prefix; null when no source gives it. */
  orgNumber?: Maybe<Scalars['String']['output']>;
  /** True when `orgNumber` is there and its check digit is right; false when there is none to check. */
  checksumValid?: Maybe<Scalars['Boolean']['output']>;
  /** Projects that it leads. By code. */
  leads?: Maybe<ProjectConnection>;
  /** Work packages in which it has a role. By id. */
  workPackages?: Maybe<WorkPackageConnection>;
  /**
   * What it has to do under projects, alone or with others, by last day, what has none first. What it has to do under a
   * county's agreements and programmes is in `obligations`.
   */
  projectObligations?: Maybe<ProjectObligationConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An organisation that takes part in the partnership, pays, or is named in its documents. */
export type PartnerLeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in the partnership, pays, or is named in its documents. */
export type PartnerWorkPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in the partnership, pays, or is named in its documents. */
export type PartnerProjectObligationsArgs = {
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  pageInfo: PageInfo;
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

/** An Interreg programme. */
export type InterregProgramme = {
  __typename?: 'InterregProgramme';
  /** The EU's number of the programme (Common Code for Identification, `2014TC16RFCB016`). */
  cci: Scalars['ID']['output'];
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** The programming period. */
  period?: Maybe<Period>;
  /** Support from the EU for the whole programme; null when no source gives it. */
  euFunding?: Maybe<Money>;
  /** Total budget of the whole programme; null when no source gives it. */
  totalBudget?: Maybe<Money>;
  /** Its exchange rates, by id. */
  exchangeRates?: Maybe<ExchangeRateConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An Interreg programme. */
export type InterregProgrammeExchangeRatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How an exchange rate came about. */
export type ExchangeRateKind =
  /** The European Commission's monthly accounting rate (InforEuro). */
  | 'INFOREURO'
  /** Fixed by the programme for its whole period. */
  | 'FIXED'
  /** Stated in a project's document. */
  | 'STATED';

/** What one euro is in another currency under one programme. Never a market rate of the day. */
export type ExchangeRate = {
  __typename?: 'ExchangeRate';
  /** Natural key: programme, currency and month or FIXED (`2014TC16RFCB016/SEK/2015-02`). */
  id: Scalars['ID']['output'];
  /** The programme. */
  programme?: Maybe<InterregProgramme>;
  /** The other currency. */
  currency?: Maybe<Scalars['Currency']['output']>;
  /** The month that it is for; null when fixed for all months. */
  month?: Maybe<Scalars['YearMonth']['output']>;
  /** Units of the currency for one euro. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** How it came about. */
  kind?: Maybe<ExchangeRateKind>;
  /** Where it stands. */
  provenance?: Maybe<Provenance>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type ExchangeRateConnection = {
  __typename?: 'ExchangeRateConnection';
  edges: Array<ExchangeRateEdge>;
  pageInfo: PageInfo;
};

export type ExchangeRateEdge = {
  __typename?: 'ExchangeRateEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeRate;
};

/** A project that organisations of several countries carry out together. */
export type Project = {
  __typename?: 'Project';
  /** Code (`SH-BI`). */
  code: Scalars['ID']['output'];
  /** Its acronym in the keep.eu database; null when it is not there. */
  keepAcronym?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** The programme that supports it. */
  programme?: Maybe<InterregProgramme>;
  /** The lead partner of each country. */
  leads?: Maybe<Array<ProjectLead>>;
  /** When it runs, by its plan; decisions may differ: see `versions`. */
  period?: Maybe<Period>;
  /** Plan, decision and outcome as far as they are known; a plan is not an outcome. */
  versions?: Maybe<Array<ProjectVersion>>;
  /**
   * Municipalities that the plan names in the project's area or among its payers, in the order of the plan, under the codes
   * of 2015, when it began. The plan speaks of 16 taking part and does not say which.
   */
  municipalities?: Maybe<Array<NamedMunicipality>>;
  /** Exchange rates that its amounts are converted by, one for each currency but the euro. */
  exchangeRates?: Maybe<Array<ExchangeRate>>;
  /** Work packages by number. */
  workPackages?: Maybe<WorkPackageConnection>;
  /** Indicators in the order of the plan. */
  indicators?: Maybe<IndicatorConnection>;
  /** Financing sources in the order of the plan. */
  financing?: Maybe<FinancingSourceConnection>;
  /** The planned budget, summed and converted. BAD_USER_INPUT when the project has no rate for the currency. */
  budget?: Maybe<BudgetSummary>;
  /** Budget totals as the plan itself states them by cost category. */
  statedCategoryTotals?: Maybe<Array<StatedTotal>>;
  /** The planned financing, summed and converted. BAD_USER_INPUT when the project has no rate for the currency. */
  financingTotals?: Maybe<FinancingSummary>;
  /** Financing totals as the plan itself states them, by country. */
  statedFinancingTotals?: Maybe<Array<StatedFinancingTotal>>;
  /**
   * Actual financing against the cost that the plan states in the same currency, by country side by side. A side whose cost
   * is stated in no currency of its financing is left out.
   */
  financingGaps?: Maybe<Array<FinancingGap>>;
  /** Amounts converted when they were submitted or decided, at the rate of that time; a later rate leaves them as they are. */
  frozenAmounts?: Maybe<Array<FrozenAmount>>;
  /** What changed from one version to another; null when either is not recorded. BAD_USER_INPUT when `currency` has no rate. */
  versionChange?: Maybe<VersionChange>;
  /**
   * The municipalities that the plan names, each with what it pays and where it works. Lumps of several payers are never
   * divided.
   */
  municipalTakePart?: Maybe<Array<MunicipalTakePart>>;
  /** Who has which role in the project as a whole; those in its work packages are in `WorkPackage.roles`. */
  roles?: Maybe<Array<ProjectRoleHolder>>;
  /** The methods that it brings across the border, by id. */
  methods?: Maybe<ProjectMethodConnection>;
  /** How many methods have to live on after its end, and how many do; null when the project has no such goal. */
  methodGoal?: Maybe<MethodGoal>;
  /** Days that the plan gives, in order. */
  milestones?: Maybe<MilestoneConnection>;
  /** Bodies that meet and events that people take part in, as the plan has them, by id. */
  meetings?: Maybe<MeetingConnection>;
  /** What has to be held or delivered under it, by last day, what has none first. */
  obligations?: Maybe<ProjectObligationConnection>;
  /** Where it works, and where it may. */
  areas?: Maybe<Array<ProjectArea>>;
  /** Numbers that the plan states in its text. One fact may be given differently in two places: that is the plan's. */
  statedNumbers?: Maybe<Array<StatedNumber>>;
  /** Its goals. */
  goals?: Maybe<ProjectPlanSection>;
  /** The effects that it expects (förväntade effekter). */
  expectedEffects?: Maybe<ProjectPlanSection>;
  /** Whom it is for. */
  targetGroups?: Maybe<ProjectPlanSection>;
  /** The horizontal criteria: environment, equality of women and men, diversity, with the plans that they promise. */
  horizontal?: Maybe<ProjectPlanSection>;
  /** How it is organised. */
  organisation?: Maybe<ProjectPlanSection>;
  /** The strategies and earlier projects that it builds on. */
  policyAnchors?: Maybe<ProjectPlanSection>;
  /** How it spreads what it learns. */
  dissemination?: Maybe<ProjectPlanSection>;
  /** How it is followed up. */
  followUp?: Maybe<ProjectPlanSection>;
  /** Its risks. */
  risk?: Maybe<ProjectPlanSection>;
  /** Its rule on the sexes of participants, over all work packages together; null when it has none. */
  genderBalance?: Maybe<GenderBalance>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectWorkPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectFinancingArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectBudgetArgs = {
  currency?: Scalars['Currency']['input'];
};


/** A project that organisations of several countries carry out together. */
export type ProjectFinancingTotalsArgs = {
  currency?: Scalars['Currency']['input'];
};


/** A project that organisations of several countries carry out together. */
export type ProjectVersionChangeArgs = {
  from?: ProjectVersionKind;
  to?: ProjectVersionKind;
  currency?: Scalars['Currency']['input'];
};


/** A project that organisations of several countries carry out together. */
export type ProjectRolesArgs = {
  role?: InputMaybe<ProjectRole>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectMethodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectMilestonesArgs = {
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectMeetingsArgs = {
  kind?: InputMaybe<MeetingKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project that organisations of several countries carry out together. */
export type ProjectObligationsArgs = {
  kind?: InputMaybe<ProjectObligationKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  pageInfo: PageInfo;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

/** A municipality as a document names it, with the municipality itself. */
export type NamedMunicipality = {
  __typename?: 'NamedMunicipality';
  /** How the document spells it. */
  nameInDocument: Scalars['String']['output'];
  /** The municipality; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** Where it stands. */
  provenance: Provenance;
};

/** The lead partner of a project in one country. */
export type ProjectLead = {
  __typename?: 'ProjectLead';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** The organisation. */
  partner: NamedPartner;
};

/** Which state of a project a version shows. */
export type ProjectVersionKind =
  /** As applied for. */
  | 'PLAN'
  /** As the programme decided. */
  | 'DECISION'
  /** As it came out. */
  | 'FINAL';

/** One state of a project's main figures. */
export type ProjectVersion = {
  __typename?: 'ProjectVersion';
  /** Which state. */
  kind: ProjectVersionKind;
  /** When the project runs; null when the source does not say. */
  period?: Maybe<Period>;
  /** Support from the EU; null when not recorded. */
  euSupport?: Maybe<Money>;
  /** The Norwegian state's Interreg funds (IR-midler); null when not recorded. */
  stateFunding?: Maybe<Money>;
  /** Total budget in one currency; null when the source gives none. */
  totalBudget?: Maybe<Money>;
  /** Other numbers that the source gives for this version. */
  numbers: Array<StatedNumber>;
  /** The column heading or label that the source gives this version; null when none. */
  headingInDocument?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackage = {
  __typename?: 'WorkPackage';
  /** Project and number (`SH-BI:3`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** Its number. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** When it runs. */
  period?: Maybe<Period>;
  /** Who carries it out. */
  responsible?: Maybe<Array<NamedPartner>>;
  /** Who mentors it; empty when nobody is named. */
  mentors?: Maybe<Array<NamedPartner>>;
  /** Budget lines in the order of the plan. */
  budgetLines?: Maybe<BudgetLineConnection>;
  /** Totals as the plan states them, one for each currency. */
  statedTotals?: Maybe<Array<Money>>;
  /** The planned budget, summed and converted. BAD_USER_INPUT when the project has no rate for the currency. */
  budget?: Maybe<BudgetSummary>;
  /** Who has which role in it. */
  roles?: Maybe<Array<ProjectRoleHolder>>;
  /** Municipalities that its own description names as a place where the work is done; see `Municipality.workPackages`. */
  participatingMunicipalities?: Maybe<Array<Maybe<Municipality>>>;
  /** What it shall result in, in the order of the plan. */
  expectedResults?: Maybe<Array<ExpectedResult>>;
  /** The methods that it tests, by id. */
  methods?: Maybe<ProjectMethodConnection>;
  /** The project's rule on the sexes of participants, for this work package alone; null when the project has none. */
  genderBalance?: Maybe<GenderBalance>;
  /** Days that the plan gives for it, in order. */
  milestones?: Maybe<MilestoneConnection>;
  /** Bodies that it makes meet and events that it holds, as the plan has them, by id. */
  meetings?: Maybe<MeetingConnection>;
  /** Participation in its events, by id. No document has any: all are SYNTHETIC. */
  participation?: Maybe<ParticipationConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageBudgetLinesArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageBudgetArgs = {
  currency?: Scalars['Currency']['input'];
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageRolesArgs = {
  role?: InputMaybe<ProjectRole>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageMethodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageMeetingsArgs = {
  kind?: InputMaybe<MeetingKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A part of a project with its own budget and results (arbetspaket, arbeidspakke). */
export type WorkPackageParticipationArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WorkPackageConnection = {
  __typename?: 'WorkPackageConnection';
  edges: Array<WorkPackageEdge>;
  pageInfo: PageInfo;
};

export type WorkPackageEdge = {
  __typename?: 'WorkPackageEdge';
  cursor: Scalars['String']['output'];
  node: WorkPackage;
};

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

/** One line of a budget. */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** Natural key (`SH-BI:1:SE:1`). */
  id: Scalars['ID']['output'];
  /** The work package. */
  workPackage?: Maybe<WorkPackage>;
  /** The side whose budget it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its cost category. */
  category?: Maybe<CostCategory>;
  /** The amount; revenue is negative. Null on a line that only describes, its cost being carried by another line. */
  amount?: Maybe<Money>;
  /**
   * The amount in another currency by the project's rates, rounded once; null when there is no amount. Sums are in `budget`:
   * adding up what is rounded line by line gives others. BAD_USER_INPUT when the project has no rate for the currency.
   */
  amountIn?: Maybe<ConvertedMoney>;
  /** What it is for; null for Norwegian amounts, which stand beside descriptions of Swedish costs. */
  description?: Maybe<LocalisedText>;
  /** Count and price as its description states them; their product may differ from the amount: that is the plan's. */
  units?: Maybe<BudgetUnits>;
  /** Months for which its description has somebody paid; null when it does not say. */
  paidMonths?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  provenance?: Maybe<Provenance>;
};


/** One line of a budget. */
export type BudgetLineAmountInArgs = {
  currency?: Scalars['Currency']['input'];
};

/** How many of what at which price. */
export type BudgetUnits = {
  __typename?: 'BudgetUnits';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What one costs; negative for revenue. */
  price: Money;
};

export type BudgetLineConnection = {
  __typename?: 'BudgetLineConnection';
  edges: Array<BudgetLineEdge>;
  pageInfo: PageInfo;
};

export type BudgetLineEdge = {
  __typename?: 'BudgetLineEdge';
  cursor: Scalars['String']['output'];
  node: BudgetLine;
};

/** A budget, summed exactly and then converted. */
export type BudgetSummary = {
  __typename?: 'BudgetSummary';
  /** Everything. */
  total: ConvertedMoney;
  /** The same by country, side by side. */
  byCountry: Array<CountryBudget>;
  /** The same by cost category, in the order of the plan; categories without a line are left out. */
  byCategory: Array<CategoryBudget>;
};

/** One country's side of a budget. */
export type CountryBudget = {
  __typename?: 'CountryBudget';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** Its sum. */
  total: ConvertedMoney;
};

/** One cost category of a budget. */
export type CategoryBudget = {
  __typename?: 'CategoryBudget';
  /** The category. */
  category: CostCategory;
  /** Its sum. */
  total: ConvertedMoney;
};

/**
 * A sum in one currency out of amounts in several: each currency is summed exactly, converted without rounding by the
 * programme's rate, and the whole is rounded once, half up.
 */
export type ConvertedMoney = {
  __typename?: 'ConvertedMoney';
  /** The sum. */
  amount: Money;
  /** What it is made of, one for each currency; rounded one by one, so they may differ from the sum by a minor unit. */
  parts: Array<ConvertedPart>;
  /** How it was rounded, in words. */
  rounding: Scalars['String']['output'];
};

/** One currency's part of a converted sum. */
export type ConvertedPart = {
  __typename?: 'ConvertedPart';
  /** The amount as it stands in the sources. */
  original: Money;
  /** The same in the currency asked for. */
  converted: Money;
  /** The rates used, from the original currency to euro and on; empty when nothing was converted. */
  rates: Array<ExchangeRate>;
};

/** A total that a document states for a cost category. */
export type StatedTotal = {
  __typename?: 'StatedTotal';
  /** The category; null for the document's grand total. */
  category?: Maybe<CostCategory>;
  /** The amount as stated. */
  amount: Money;
  /** Where it stands. */
  provenance: Provenance;
};

/** Financing, summed exactly and then converted. */
export type FinancingSummary = {
  __typename?: 'FinancingSummary';
  /** All rows. */
  total: ConvertedMoney;
  /** The rows that count as actual financing (“Total faktiskt”): without the value of working time. */
  actual: ConvertedMoney;
  /** The same by country, side by side. */
  byCountry: Array<CountryFinancing>;
};

/** One country's side of a financing plan. */
export type CountryFinancing = {
  __typename?: 'CountryFinancing';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** All its rows. */
  total: ConvertedMoney;
  /** Its rows that count as actual financing. */
  actual: ConvertedMoney;
};

/** A total of financing that a document states. It may differ from the sum of the rows: that is the document's. */
export type StatedFinancingTotal = {
  __typename?: 'StatedFinancingTotal';
  /** The side that it stands on. */
  country: Scalars['CountryCode']['output'];
  /** True for “Total faktiskt” (actual financing), false for “Total”. */
  countsAsActual: Scalars['Boolean']['output'];
  /** The amount as stated. */
  amount: Money;
  /** Where it stands. */
  provenance: Provenance;
};

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

/** One row of a financing plan. A row can be a lump of several payers, which is never divided. */
export type FinancingSource = {
  __typename?: 'FinancingSource';
  /** Natural key (`SH-BI:F:NO:1`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The row's label in the plan. */
  label?: Maybe<Scalars['String']['output']>;
  /** The side that it stands on. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** The payers, as far as they are named. */
  payers?: Maybe<Array<NamedPartner>>;
  /** True when the row is of municipalities that the plan does not name. */
  unnamedMunicipalities?: Maybe<Scalars['Boolean']['output']>;
  /** True when the amount of each payer is known: one payer, or a stated split. */
  splitKnown?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of money it is. */
  kind?: Maybe<FinancingKind>;
  /** The amount, for all payers together; null when the plan leaves the row blank. */
  amount?: Maybe<Money>;
  /** True when the plan counts it into its “Total faktiskt” (actual financing), false when only into “Total”. */
  countsAsActual?: Maybe<Scalars['Boolean']['output']>;
  /** Its part of its side's actual financing, four decimals, half up; null when it does not count as actual, or has no amount. */
  shareOfActual?: Maybe<Scalars['Decimal']['output']>;
  /** What the row says besides; null when nothing. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  provenance?: Maybe<Provenance>;
};

export type FinancingSourceConnection = {
  __typename?: 'FinancingSourceConnection';
  edges: Array<FinancingSourceEdge>;
  pageInfo: PageInfo;
};

export type FinancingSourceEdge = {
  __typename?: 'FinancingSourceEdge';
  cursor: Scalars['String']['output'];
  node: FinancingSource;
};

/** How an indicator's value is broken down. */
export type Disaggregation =
  /** By owners' sex: women, men, mixed. */
  | 'WOMEN_MEN_MIXED'
  /** Not at all. */
  | 'NONE';

/** Something that a project promises to reach, by number. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Project and number (`SH-BI:I1`). */
  code: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** What is counted. */
  unit?: Maybe<LocalisedText>;
  /** How it is broken down. */
  disaggregation?: Maybe<Disaggregation>;
  /** What the project promises to reach. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** The parts that the plan states for it; empty when it states none. */
  parts?: Maybe<Array<IndicatorPart>>;
  /** Sum of the parts; null when none is stated. It may differ from the target: that is the plan's. */
  partsTotal?: Maybe<Scalars['Decimal']['output']>;
  /** partsTotal − target; null when no part is stated. */
  partsDifference?: Maybe<Scalars['Decimal']['output']>;
  /** What the plan lists as counted by it, in its spelling; empty when it lists nothing. It may list more than the target. */
  listed?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * What was reached, by country side by side, up to the release that the counts name: the latest one, or the last one before a
   * release that withholds a part of it. Empty when nothing is reported.
   */
  actuals?: Maybe<Array<IndicatorActual>>;
  /** What was reached in all, up to the same release; null when nothing is reported. */
  actual?: Maybe<Count>;
  /** actual ÷ target, four decimals, half up; null when the actual is null or suppressed. */
  attainment?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Reports that the actuals are made of, by id; none of the years of a first release where only what they add up to is
   * published: indicators that count some of the enterprises supported.
   */
  reports?: Maybe<IndicatorReportConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** Something that a project promises to reach, by number. */
export type IndicatorReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  edges: Array<IndicatorEdge>;
  pageInfo: PageInfo;
};

export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  cursor: Scalars['String']['output'];
  node: Indicator;
};

/** A part of an indicator's target. */
export type IndicatorPart = {
  __typename?: 'IndicatorPart';
  /** The work package; null when the part is not one's. */
  workPackage?: Maybe<WorkPackage>;
  /** What the plan calls it. */
  label: Scalars['String']['output'];
  /** Its part of the target. */
  value: Scalars['Decimal']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/**
 * What one country's partners reached of an indicator. All indicators that count enterprises are of one release, which
 * protects them together: those that count some of the enterprises supported are divided in one way each.
 */
export type IndicatorActual = {
  __typename?: 'IndicatorActual';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** By owners' sex; null when the indicator is not broken down, or is published by country alone. */
  split?: Maybe<SexSplit>;
  /** In all. */
  total: Count;
};

/**
 * One partner's report on an indicator for a period. An enterprise is reported once, in the year in which it is first
 * supported. No document has actuals: those of the seed are SYNTHETIC.
 */
export type IndicatorReport = {
  __typename?: 'IndicatorReport';
  /** Natural key (`SH-BI:I1:SE:2016`). */
  id: Scalars['ID']['output'];
  /** The indicator. */
  indicator?: Maybe<Indicator>;
  /** Who reports. */
  partner?: Maybe<NamedPartner>;
  /** The side that it counts for. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What it covers. */
  period?: Maybe<Period>;
  /** By owners' sex; null where that is published for several years as a whole, or not at all. */
  split?: Maybe<SexSplit>;
  /** In all. */
  total?: Maybe<Count>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type IndicatorReportConnection = {
  __typename?: 'IndicatorReportConnection';
  edges: Array<IndicatorReportEdge>;
  pageInfo: PageInfo;
};

export type IndicatorReportEdge = {
  __typename?: 'IndicatorReportEdge';
  cursor: Scalars['String']['output'];
  node: IndicatorReport;
};

export type Municipality = {
  __typename?: 'Municipality';
  id: Scalars['MunicipalityId']['output'];
  /** Financing rows that name it as a payer, alone or in a lump, by id. */
  cofinancing?: Maybe<FinancingSourceConnection>;
  /** Projects whose plan names it in the project's area or among the payers, by code. */
  projects?: Maybe<ProjectConnection>;
  /**
   * Work packages whose own description names it as a place where the work is done, by id. Few do: that a municipality is
   * missing here does not show that it took no part. Project area and payers are in `projects` and `cofinancing`.
   */
  workPackages?: Maybe<WorkPackageConnection>;
};


export type MunicipalityCofinancingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type MunicipalityWorkPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a body does in a project or work package. */
export type ProjectRole =
  /** Applies and answers for it (huvudsökande). */
  | 'LEAD'
  /** Applies together with the lead (medsökande). */
  | 'CO_APPLICANT'
  /** Carries the work out (utförare). */
  | 'EXECUTOR'
  /** Guides the work. */
  | 'MENTOR'
  /** Evaluates it. */
  | 'EVALUATOR'
  /** Sits in the steering group (styrgrupp). */
  | 'STEERING'
  /** Follows it without a seat. */
  | 'OBSERVER'
  /** Coordinates it in a region. */
  | 'COORDINATOR'
  /** Belongs to the networks through which results spread. */
  | 'NETWORK';

/** A body in a role. */
export type ProjectRoleHolder = {
  __typename?: 'ProjectRoleHolder';
  /** The role. */
  role: ProjectRole;
  /** Who. */
  partner: NamedPartner;
  /** What the document says of it besides; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it stands. Places of one document may name different bodies: that is the document's. */
  provenance: Provenance;
};

/** Something that a work package shall result in. */
export type ExpectedResult = {
  __typename?: 'ExpectedResult';
  /** What, in the words of the plan. */
  text: LocalisedText;
  /** How many; null when the plan gives no number. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/** Whether the sources have something. */
export type ProjectRecordStatus =
  /** They have it. */
  | 'RECORDED'
  /** They say nothing of it. It is not known to be absent. */
  | 'NOT_RECORDED';

/** One subject of a project's plan. */
export type ProjectPlanSection = {
  __typename?: 'ProjectPlanSection';
  /** Whether the plan says anything of it. */
  status: ProjectRecordStatus;
  /** What it says, in its order; empty when NOT_RECORDED. */
  items: Array<ProjectPlanItem>;
};

/** One thing that a project's plan says. */
export type ProjectPlanItem = {
  __typename?: 'ProjectPlanItem';
  /** What. */
  text: LocalisedText;
  /** How often or how many; null when the plan gives no number. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/** A day that a project's plan gives (Scandinavian Heartland: “Tids och aktivitetsplan”). */
export type Milestone = {
  __typename?: 'Milestone';
  /** Project and day (`SH-BI:2015-05-01`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The day. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What happens. */
  what?: Maybe<LocalisedText>;
  /** The work packages that it is of; empty when it is the project's. */
  workPackages?: Maybe<Array<WorkPackage>>;
  /** The day on which it came about; null when no source says, which is not to say that it did not. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  edges: Array<MilestoneEdge>;
  pageInfo: PageInfo;
};

export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  cursor: Scalars['String']['output'];
  node: Milestone;
};

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

/**
 * A body that meets, or an event that people take part in, as a project's plan has it: how often, and not when. Several of
 * one kind that the plan does not tell apart stand as one.
 */
export type Meeting = {
  __typename?: 'Meeting';
  /** Project, work package of an event, and short name (`SH-BI:STEERING`, `SH-BI:5:DIALOGUE`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The work package that prepares or holds it. */
  workPackage?: Maybe<WorkPackage>;
  /** Its kind. */
  kind?: Maybe<MeetingKind>;
  /** The body or the event, in the words of the plan. */
  title?: Maybe<LocalisedText>;
  /** How often a year; null when the plan gives no yearly number. */
  timesPerYear?: Maybe<Scalars['Int']['output']>;
  /** How often in the whole project; null when the plan does not say, or gives a yearly number. */
  times?: Maybe<Scalars['Int']['output']>;
  /** How often a year of these together with `jointWith`; null when none, or the plan does not say. */
  jointTimesPerYear?: Maybe<Scalars['Int']['output']>;
  /** The other body that it meets together with; null when none. */
  jointWith?: Maybe<Meeting>;
  /** What the plan says besides; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Days on which it was held; empty when NOT_RECORDED. */
  heldOn?: Maybe<Array<Scalars['Date']['output']>>;
  /** Whether any source tells days on which it was held. */
  heldStatus?: Maybe<ProjectRecordStatus>;
  /** The duties to hold it, by last day; none where the plan gives no yearly number. */
  obligations?: Maybe<ProjectObligationConnection>;
  /** Participation in it, by id. No document has any: all are SYNTHETIC. */
  participation?: Maybe<ParticipationConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/**
 * A body that meets, or an event that people take part in, as a project's plan has it: how often, and not when. Several of
 * one kind that the plan does not tell apart stand as one.
 */
export type MeetingObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A body that meets, or an event that people take part in, as a project's plan has it: how often, and not when. Several of
 * one kind that the plan does not tell apart stand as one.
 */
export type MeetingParticipationArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  pageInfo: PageInfo;
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

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

/** Something that the partners of a project have to hold or deliver, by the project's plan. */
export type ProjectObligation = {
  __typename?: 'ProjectObligation';
  /** Natural key (`SH-BI:STEERING:2015`, `SH-BI:EQUALITY_PLAN`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The work package that it is of; null when it is the project's. */
  workPackage?: Maybe<WorkPackage>;
  /** The body that has to meet; null when it is no meeting. */
  meeting?: Maybe<Meeting>;
  /** Its kind. */
  kind?: Maybe<ProjectObligationKind>;
  /** What is to be done. */
  title?: Maybe<LocalisedText>;
  /**
   * Which one of several: the year in which its twelve months begin, with a number where there are several in a year
   * (`2015-2`), or a number alone; null when it is the only one.
   */
  of?: Maybe<Scalars['String']['output']>;
  /** Who is obliged, the leading parties first. */
  obligedParties?: Maybe<Array<ObligedParty>>;
  /** First day of the time in which it is to be done; null when the plan gives none. */
  opensAt?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is in time; null when the plan gives none. */
  dueAt?: Maybe<Scalars['Date']['output']>;
  /** The day it was done; null until then, and when no source says. */
  fulfilledAt?: Maybe<Scalars['Date']['output']>;
  /** True when somebody keeps record of whether it is done. */
  isFollowed?: Maybe<Scalars['Boolean']['output']>;
  /** How it stands on the day, today when null. Derived, never stored. NOT_RECORDED when it has no last day and is not done. */
  state?: Maybe<ObligationState>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** Something that the partners of a project have to hold or deliver, by the project's plan. */
export type ProjectObligationStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type ProjectObligationConnection = {
  __typename?: 'ProjectObligationConnection';
  edges: Array<ProjectObligationEdge>;
  pageInfo: PageInfo;
};

export type ProjectObligationEdge = {
  __typename?: 'ProjectObligationEdge';
  cursor: Scalars['String']['output'];
  node: ProjectObligation;
};

/** How firmly an area belongs to a project. */
export type ProjectAreaScope =
  /** Work is concentrated here. */
  | 'CORE'
  /** May join if interested. */
  | 'BY_INTEREST'
  /** Results are spread here. */
  | 'SPREAD';

/** An area that a project works in, or may. */
export type ProjectArea = {
  __typename?: 'ProjectArea';
  /** How the document names it. */
  name: Scalars['String']['output'];
  /** Its country. */
  country: Scalars['CountryCode']['output'];
  /** How firmly it belongs. */
  scope: ProjectAreaScope;
  /** Where it stands. */
  provenance: Provenance;
};

/** A number that a document states in its text. */
export type StatedNumber = {
  __typename?: 'StatedNumber';
  /** What it counts. */
  label: LocalisedText;
  /** The number; of a range, its lower end. */
  value: Scalars['Int']['output'];
  /** Upper end of a range; null when it is one number. */
  upTo?: Maybe<Scalars['Int']['output']>;
  /** True when the document says “about”, “at least” or “over”. */
  approximate: Scalars['Boolean']['output'];
  /** The country that it is of; null when of all. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/** Actual financing of one country's side against its cost, both as the plan states them. */
export type FinancingGap = {
  __typename?: 'FinancingGap';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** The side's cost as the plan states it; it is rounded where the plan rounded it. */
  cost: Money;
  /** Sum of the side's rows that count as actual financing. */
  financing: Money;
  /** financing − cost; negative when cost is not covered. */
  gap: Money;
  /** Where the cost stands. */
  provenance: Provenance;
};

/** An amount converted once, at the rate of its submission or decision, and kept. */
export type FrozenAmount = {
  __typename?: 'FrozenAmount';
  /** What it is. */
  label: LocalisedText;
  /** The amount that was converted. */
  original: Money;
  /** The same as it was converted then. */
  converted: Money;
  /** Units of the original currency for one euro, as they were then. */
  rate: Scalars['Decimal']['output'];
  /** The rate's month; null when it was fixed for all months. */
  month?: Maybe<Scalars['YearMonth']['output']>;
  /** How it was rounded then, in words. */
  rounding: Scalars['String']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/** What changed between two versions of a project. */
export type VersionChange = {
  __typename?: 'VersionChange';
  /** From. */
  from: ProjectVersionKind;
  /** To. */
  to: ProjectVersionKind;
  /** Support from the EU; null when either version does not say. */
  euSupport?: Maybe<MoneyChange>;
  /** The Norwegian state's Interreg funds; null when either version does not say. */
  stateFunding?: Maybe<MoneyChange>;
  /** Total budget; null when either version does not say, and there is no financing to sum in its place. */
  totalBudget?: Maybe<MoneyChange>;
  /** The first day; null when either version does not say. */
  start?: Maybe<DayChange>;
  /** The last day; null when either version does not say. */
  end?: Maybe<DayChange>;
};

/** Two amounts and their difference, in one currency by the project's rates, each rounded once. */
export type MoneyChange = {
  __typename?: 'MoneyChange';
  /** The one. */
  from: Money;
  /** How it is known: as the version states it, or COMPUTED from the financing when it states none. */
  fromKind: ProvenanceKind;
  /** The other. */
  to: Money;
  /** to − from. */
  difference: Money;
  /** Difference ÷ from, four decimals, half up; null when from is zero. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
};

/** Two days and what lies between them. */
export type DayChange = {
  __typename?: 'DayChange';
  /** The one. */
  from: Scalars['Date']['output'];
  /** The other. */
  to: Scalars['Date']['output'];
  /** Days between them; negative when the other is earlier. */
  days: Scalars['Int']['output'];
  /** Whole months between them by the calendar; a month's last day counts as any other month's last day. */
  months: Scalars['Int']['output'];
};

/** Whether it can be told what a municipality pays. */
export type MunicipalPayment =
  /** One amount, its own. */
  | 'KNOWN'
  /** It pays, or may pay, as one of several in a lump whose split is not given: nobody can tell how much. */
  | 'UNVERIFIABLE'
  /** No row names it, and none is of municipalities that are not named. */
  | 'NONE';

/** A municipality that a plan names, with what it pays and where it works. */
export type MunicipalTakePart = {
  __typename?: 'MunicipalTakePart';
  /** How the document spells it. */
  nameInDocument: Scalars['String']['output'];
  /** The municipality; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** Whether it can be told what it pays. */
  payment: MunicipalPayment;
  /** What it pays alone; null unless `payment` is KNOWN. A lump is never divided. */
  amount?: Maybe<Money>;
  /** The rows that name it as a payer. */
  rows: Array<FinancingSource>;
  /** Rows of its side that are of municipalities which the plan does not name: it may be among them. */
  unnamedRows: Array<FinancingSource>;
  /** Work packages whose own description names it as a place where the work is done. */
  workPackages: Array<WorkPackage>;
  /** True when it is named as a payer, and no work package names it. */
  paysWithoutNamedWork: Scalars['Boolean']['output'];
  /** True when a work package names it, and no row names it as a payer. */
  worksWithoutNamedPayment: Scalars['Boolean']['output'];
};

/** A way of developing business or procurement that a project brings across the border. */
export type ProjectMethod = {
  __typename?: 'ProjectMethod';
  /** Project and short name (`SH-BI:MSS`). */
  id: Scalars['ID']['output'];
  /** The project. */
  project?: Maybe<Project>;
  /** The work package that tests it. */
  workPackage?: Maybe<WorkPackage>;
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** Where it comes from; several when the document says several things. */
  origins?: Maybe<Array<MethodOrigin>>;
  /** True when all that is said of its origin names the same countries; null when nothing is said. */
  originsAgree?: Maybe<Scalars['Boolean']['output']>;
  /** Where it has been tested or is to be. */
  trials?: Maybe<Array<MethodTrial>>;
  /** Where it is applied after the project's end; empty when NOT_RECORDED. */
  applications?: Maybe<Array<MethodTrial>>;
  /** Whether any source says where it is applied after the project's end. */
  applicationStatus?: Maybe<ProjectRecordStatus>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type ProjectMethodConnection = {
  __typename?: 'ProjectMethodConnection';
  edges: Array<ProjectMethodEdge>;
  pageInfo: PageInfo;
};

export type ProjectMethodEdge = {
  __typename?: 'ProjectMethodEdge';
  cursor: Scalars['String']['output'];
  node: ProjectMethod;
};

/** Where a method comes from, as one place of a document says. */
export type MethodOrigin = {
  __typename?: 'MethodOrigin';
  /** Countries, by code. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** In the words of the document. */
  words: Scalars['String']['output'];
  /** True when it is developed jointly, inspired from there. */
  inspiration: Scalars['Boolean']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/** Where a trial stands in time. */
export type MethodTrialStage =
  /** It was made before the project. */
  | 'BEFORE'
  /** The project is to make it. */
  | 'PLANNED'
  /** It lives on after the project. */
  | 'AFTER';

/** A place where a method is tried or applied. */
export type MethodTrial = {
  __typename?: 'MethodTrial';
  /** When, as to the project. */
  stage: MethodTrialStage;
  /** Where, as the document says. */
  place: Scalars['String']['output'];
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** The municipality; null when the place is none, or its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** Enterprises, municipalities or procurements; null when the document gives no number. */
  count?: Maybe<Scalars['Int']['output']>;
  /** What is counted; null when nothing is. */
  unit?: Maybe<LocalisedText>;
  /** Where it stands. */
  provenance: Provenance;
};

/** How many of a project's methods have to live on after its end. */
export type MethodGoal = {
  __typename?: 'MethodGoal';
  /** At least so many. */
  least: Scalars['Int']['output'];
  /** Of so many. */
  of: Scalars['Int']['output'];
  /** How many methods are recorded as applied after the end; null when that is recorded of none. */
  applied?: Maybe<Scalars['Int']['output']>;
  /** Whether anything is recorded. */
  status: ProjectRecordStatus;
  /** Whether the goal is met; null when nothing is recorded. */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Where the goal stands. */
  provenance: Provenance;
};

/** Whether a rule on the sexes of participants is kept. */
export type GenderBalanceStatus =
  /** The smaller group is as large as the rule asks. */
  | 'MET'
  /** It is not. */
  | 'NOT_MET'
  /** A count is withheld, or there is nobody, or nothing is released. */
  | 'NOT_ASSESSABLE';

/** The part of the less represented sex among participants, against the least that a project's rule asks. */
export type GenderBalance = {
  __typename?: 'GenderBalance';
  /** min(women, men) has to be at least this part of women and men together. */
  least: Scalars['Decimal']['output'];
  /**
   * Participants whose sex is recorded, in events of every kind; who comes to several events is counted at each. Null when
   * nothing is released.
   */
  split?: Maybe<SexSplit>;
  /** Participants whose sex is not recorded; outside the share. Null when nothing is released. */
  unknown?: Maybe<Count>;
  /** min(women, men) ÷ (women + men), four decimals, half up; null when NOT_ASSESSABLE. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** The outcome; the share is compared unrounded. */
  status: GenderBalanceStatus;
  /** The reason, in words. */
  explanation: Scalars['String']['output'];
  /** Where the rule stands, and where the counts come from. */
  provenance: Array<Provenance>;
};

/**
 * Participation in an event of a work package, from one country, out of a release that protects the project, its work
 * packages, events, countries and municipalities together. No document has any: those of the seed are SYNTHETIC.
 */
export type Participation = {
  __typename?: 'Participation';
  /** Natural key (`SH-BI:3:WORKSHOP:SE`). */
  id: Scalars['ID']['output'];
  /** The work package. */
  workPackage?: Maybe<WorkPackage>;
  /** The event. */
  event?: Maybe<Meeting>;
  /** The country that the participants came from. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What it covers. */
  period?: Maybe<Period>;
  /** Participants whose sex is recorded. */
  split?: Maybe<SexSplit>;
  /** The same by the municipality that they came from, in a fixed order. */
  municipalities?: Maybe<Array<MunicipalParticipation>>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

/** Participation from one municipality. */
export type MunicipalParticipation = {
  __typename?: 'MunicipalParticipation';
  /** The municipality; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** Participants whose sex is recorded. */
  split: SexSplit;
};

export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  edges: Array<ParticipationEdge>;
  pageInfo: PageInfo;
};

export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  cursor: Scalars['String']['output'];
  node: Participation;
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
  Partner: Partner;
  InterregProgramme: InterregProgramme;
  ExchangeRate: ExchangeRate;
  Project: Project;
  WorkPackage: WorkPackage;
  BudgetLine: BudgetLine;
  FinancingSource: FinancingSource;
  Indicator: Indicator;
  IndicatorReport: IndicatorReport;
  Municipality: Municipality;
  Milestone: Milestone;
  Meeting: Meeting;
  ProjectObligation: ProjectObligation;
  ProjectMethod: ProjectMethod;
  Participation: Participation;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  InterregProgramme:
    ( { __typename: 'InterregProgramme' }
    & GraphQLRecursivePick<FederationTypes['InterregProgramme'], {"cci":true}> );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  WorkPackage:
    ( { __typename: 'WorkPackage' }
    & GraphQLRecursivePick<FederationTypes['WorkPackage'], {"id":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"id":true}> );
  FinancingSource:
    ( { __typename: 'FinancingSource' }
    & GraphQLRecursivePick<FederationTypes['FinancingSource'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  IndicatorReport:
    ( { __typename: 'IndicatorReport' }
    & GraphQLRecursivePick<FederationTypes['IndicatorReport'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  ProjectObligation:
    ( { __typename: 'ProjectObligation' }
    & GraphQLRecursivePick<FederationTypes['ProjectObligation'], {"id":true}> );
  ProjectMethod:
    ( { __typename: 'ProjectMethod' }
    & GraphQLRecursivePick<FederationTypes['ProjectMethod'], {"id":true}> );
  Participation:
    ( { __typename: 'Participation' }
    & GraphQLRecursivePick<FederationTypes['Participation'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportIndicatorInput: ReportIndicatorInput;
  RecordAttendanceInput: RecordAttendanceInput;
  PublishProjectReleaseInput: PublishProjectReleaseInput;
  ProjectRelease: ResolverTypeWrapper<ProjectReleaseRecord>;
  ProjectReleasePayload: ResolverTypeWrapper<Omit<ProjectReleasePayload, 'release'> & { release?: Maybe<ResolversTypes['ProjectRelease']> }>;
  PlanMilestoneInput: PlanMilestoneInput;
  ReachMilestoneInput: ReachMilestoneInput;
  RecordExchangeRateInput: RecordExchangeRateInput;
  SubmitCostReportInput: SubmitCostReportInput;
  TakenIn: ResolverTypeWrapper<TakenInRecord>;
  TakenInPayload: ResolverTypeWrapper<Omit<TakenInPayload, 'takenIn'> & { takenIn?: Maybe<ResolversTypes['TakenIn']> }>;
  MilestonePayload: ResolverTypeWrapper<Omit<MilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversTypes['Milestone']> }>;
  ExchangeRatePayload: ResolverTypeWrapper<Omit<ExchangeRatePayload, 'exchangeRate'> & { exchangeRate?: Maybe<ResolversTypes['ExchangeRate']> }>;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Sector: Sector;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  InterregProgramme: ResolverTypeWrapper<InterregProgrammeRecord>;
  ExchangeRateKind: ExchangeRateKind;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRecord>;
  ExchangeRateConnection: ResolverTypeWrapper<Omit<ExchangeRateConnection, 'edges'> & { edges: Array<ResolversTypes['ExchangeRateEdge']> }>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  NamedMunicipality: ResolverTypeWrapper<NamedMunicipalityRecord>;
  ProjectLead: ResolverTypeWrapper<ProjectLeadRecord>;
  ProjectVersionKind: ProjectVersionKind;
  ProjectVersion: ResolverTypeWrapper<ProjectVersionRecord>;
  WorkPackage: ResolverTypeWrapper<WorkPackageRecord>;
  WorkPackageConnection: ResolverTypeWrapper<Omit<WorkPackageConnection, 'edges'> & { edges: Array<ResolversTypes['WorkPackageEdge']> }>;
  WorkPackageEdge: ResolverTypeWrapper<Omit<WorkPackageEdge, 'node'> & { node: ResolversTypes['WorkPackage'] }>;
  CostCategory: CostCategory;
  BudgetLine: ResolverTypeWrapper<BudgetLineRecord>;
  BudgetUnits: ResolverTypeWrapper<Omit<BudgetUnits, 'price'> & { price: ResolversTypes['Money'] }>;
  BudgetLineConnection: ResolverTypeWrapper<Omit<BudgetLineConnection, 'edges'> & { edges: Array<ResolversTypes['BudgetLineEdge']> }>;
  BudgetLineEdge: ResolverTypeWrapper<Omit<BudgetLineEdge, 'node'> & { node: ResolversTypes['BudgetLine'] }>;
  BudgetSummary: ResolverTypeWrapper<Omit<BudgetSummary, 'total' | 'byCountry' | 'byCategory'> & { total: ResolversTypes['ConvertedMoney'], byCountry: Array<ResolversTypes['CountryBudget']>, byCategory: Array<ResolversTypes['CategoryBudget']> }>;
  CountryBudget: ResolverTypeWrapper<Omit<CountryBudget, 'total'> & { total: ResolversTypes['ConvertedMoney'] }>;
  CategoryBudget: ResolverTypeWrapper<Omit<CategoryBudget, 'total'> & { total: ResolversTypes['ConvertedMoney'] }>;
  ConvertedMoney: ResolverTypeWrapper<Omit<ConvertedMoney, 'amount' | 'parts'> & { amount: ResolversTypes['Money'], parts: Array<ResolversTypes['ConvertedPart']> }>;
  ConvertedPart: ResolverTypeWrapper<Omit<ConvertedPart, 'original' | 'converted' | 'rates'> & { original: ResolversTypes['Money'], converted: ResolversTypes['Money'], rates: Array<ResolversTypes['ExchangeRate']> }>;
  StatedTotal: ResolverTypeWrapper<StatedTotalRecord>;
  FinancingSummary: ResolverTypeWrapper<Omit<FinancingSummary, 'total' | 'actual' | 'byCountry'> & { total: ResolversTypes['ConvertedMoney'], actual: ResolversTypes['ConvertedMoney'], byCountry: Array<ResolversTypes['CountryFinancing']> }>;
  CountryFinancing: ResolverTypeWrapper<Omit<CountryFinancing, 'total' | 'actual'> & { total: ResolversTypes['ConvertedMoney'], actual: ResolversTypes['ConvertedMoney'] }>;
  StatedFinancingTotal: ResolverTypeWrapper<StatedFinancingTotalRecord>;
  FinancingKind: FinancingKind;
  FinancingSource: ResolverTypeWrapper<FinancingSourceRecord>;
  FinancingSourceConnection: ResolverTypeWrapper<Omit<FinancingSourceConnection, 'edges'> & { edges: Array<ResolversTypes['FinancingSourceEdge']> }>;
  FinancingSourceEdge: ResolverTypeWrapper<Omit<FinancingSourceEdge, 'node'> & { node: ResolversTypes['FinancingSource'] }>;
  Disaggregation: Disaggregation;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversTypes['IndicatorEdge']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorPart: ResolverTypeWrapper<IndicatorPartRecord>;
  IndicatorActual: ResolverTypeWrapper<IndicatorActualRecord>;
  IndicatorReport: ResolverTypeWrapper<IndicatorReportRecord>;
  IndicatorReportConnection: ResolverTypeWrapper<Omit<IndicatorReportConnection, 'edges'> & { edges: Array<ResolversTypes['IndicatorReportEdge']> }>;
  IndicatorReportEdge: ResolverTypeWrapper<Omit<IndicatorReportEdge, 'node'> & { node: ResolversTypes['IndicatorReport'] }>;
  Municipality: ResolverTypeWrapper<Omit<Municipality, 'cofinancing' | 'projects' | 'workPackages'> & { cofinancing?: Maybe<ResolversTypes['FinancingSourceConnection']>, projects?: Maybe<ResolversTypes['ProjectConnection']>, workPackages?: Maybe<ResolversTypes['WorkPackageConnection']> }>;
  ProjectRole: ProjectRole;
  ProjectRoleHolder: ResolverTypeWrapper<Omit<ProjectRoleHolder, 'partner' | 'provenance'> & { partner: ResolversTypes['NamedPartner'], provenance: ResolversTypes['Provenance'] }>;
  ExpectedResult: ResolverTypeWrapper<Omit<ExpectedResult, 'text' | 'provenance'> & { text: ResolversTypes['LocalisedText'], provenance: ResolversTypes['Provenance'] }>;
  ProjectRecordStatus: ProjectRecordStatus;
  ProjectPlanSection: ResolverTypeWrapper<Omit<ProjectPlanSection, 'items'> & { items: Array<ResolversTypes['ProjectPlanItem']> }>;
  ProjectPlanItem: ResolverTypeWrapper<Omit<ProjectPlanItem, 'text' | 'provenance'> & { text: ResolversTypes['LocalisedText'], provenance: ResolversTypes['Provenance'] }>;
  Milestone: ResolverTypeWrapper<MilestoneRecord>;
  MilestoneConnection: ResolverTypeWrapper<Omit<MilestoneConnection, 'edges'> & { edges: Array<ResolversTypes['MilestoneEdge']> }>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MeetingKind: MeetingKind;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversTypes['MeetingEdge']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  ProjectObligationKind: ProjectObligationKind;
  ProjectObligation: ResolverTypeWrapper<ProjectObligationRecord>;
  ProjectObligationConnection: ResolverTypeWrapper<Omit<ProjectObligationConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectObligationEdge']> }>;
  ProjectObligationEdge: ResolverTypeWrapper<Omit<ProjectObligationEdge, 'node'> & { node: ResolversTypes['ProjectObligation'] }>;
  ProjectAreaScope: ProjectAreaScope;
  ProjectArea: ResolverTypeWrapper<Omit<ProjectArea, 'provenance'> & { provenance: ResolversTypes['Provenance'] }>;
  StatedNumber: ResolverTypeWrapper<Omit<StatedNumber, 'label' | 'provenance'> & { label: ResolversTypes['LocalisedText'], provenance: ResolversTypes['Provenance'] }>;
  FinancingGap: ResolverTypeWrapper<Omit<FinancingGap, 'cost' | 'financing' | 'gap' | 'provenance'> & { cost: ResolversTypes['Money'], financing: ResolversTypes['Money'], gap: ResolversTypes['Money'], provenance: ResolversTypes['Provenance'] }>;
  FrozenAmount: ResolverTypeWrapper<Omit<FrozenAmount, 'label' | 'original' | 'converted' | 'provenance'> & { label: ResolversTypes['LocalisedText'], original: ResolversTypes['Money'], converted: ResolversTypes['Money'], provenance: ResolversTypes['Provenance'] }>;
  VersionChange: ResolverTypeWrapper<Omit<VersionChange, 'euSupport' | 'stateFunding' | 'totalBudget'> & { euSupport?: Maybe<ResolversTypes['MoneyChange']>, stateFunding?: Maybe<ResolversTypes['MoneyChange']>, totalBudget?: Maybe<ResolversTypes['MoneyChange']> }>;
  MoneyChange: ResolverTypeWrapper<Omit<MoneyChange, 'from' | 'to' | 'difference'> & { from: ResolversTypes['Money'], to: ResolversTypes['Money'], difference: ResolversTypes['Money'] }>;
  DayChange: ResolverTypeWrapper<DayChange>;
  MunicipalPayment: MunicipalPayment;
  MunicipalTakePart: ResolverTypeWrapper<Omit<MunicipalTakePart, 'municipality' | 'amount' | 'rows' | 'unnamedRows' | 'workPackages'> & { municipality?: Maybe<ResolversTypes['Municipality']>, amount?: Maybe<ResolversTypes['Money']>, rows: Array<ResolversTypes['FinancingSource']>, unnamedRows: Array<ResolversTypes['FinancingSource']>, workPackages: Array<ResolversTypes['WorkPackage']> }>;
  ProjectMethod: ResolverTypeWrapper<ProjectMethodRecord>;
  ProjectMethodConnection: ResolverTypeWrapper<Omit<ProjectMethodConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectMethodEdge']> }>;
  ProjectMethodEdge: ResolverTypeWrapper<Omit<ProjectMethodEdge, 'node'> & { node: ResolversTypes['ProjectMethod'] }>;
  MethodOrigin: ResolverTypeWrapper<Omit<MethodOrigin, 'provenance'> & { provenance: ResolversTypes['Provenance'] }>;
  MethodTrialStage: MethodTrialStage;
  MethodTrial: ResolverTypeWrapper<Omit<MethodTrial, 'municipality' | 'unit' | 'provenance'> & { municipality?: Maybe<ResolversTypes['Municipality']>, unit?: Maybe<ResolversTypes['LocalisedText']>, provenance: ResolversTypes['Provenance'] }>;
  MethodGoal: ResolverTypeWrapper<Omit<MethodGoal, 'provenance'> & { provenance: ResolversTypes['Provenance'] }>;
  GenderBalanceStatus: GenderBalanceStatus;
  GenderBalance: ResolverTypeWrapper<Omit<GenderBalance, 'split' | 'unknown' | 'provenance'> & { split?: Maybe<ResolversTypes['SexSplit']>, unknown?: Maybe<ResolversTypes['Count']>, provenance: Array<ResolversTypes['Provenance']> }>;
  Participation: ResolverTypeWrapper<ParticipationRecord>;
  MunicipalParticipation: ResolverTypeWrapper<MunicipalParticipationRecord>;
  ParticipationConnection: ResolverTypeWrapper<Omit<ParticipationConnection, 'edges'> & { edges: Array<ResolversTypes['ParticipationEdge']> }>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
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
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  ReportIndicatorInput: ReportIndicatorInput;
  RecordAttendanceInput: RecordAttendanceInput;
  PublishProjectReleaseInput: PublishProjectReleaseInput;
  ProjectRelease: ProjectReleaseRecord;
  ProjectReleasePayload: Omit<ProjectReleasePayload, 'release'> & { release?: Maybe<ResolversParentTypes['ProjectRelease']> };
  PlanMilestoneInput: PlanMilestoneInput;
  ReachMilestoneInput: ReachMilestoneInput;
  RecordExchangeRateInput: RecordExchangeRateInput;
  SubmitCostReportInput: SubmitCostReportInput;
  TakenIn: TakenInRecord;
  TakenInPayload: Omit<TakenInPayload, 'takenIn'> & { takenIn?: Maybe<ResolversParentTypes['TakenIn']> };
  MilestonePayload: Omit<MilestonePayload, 'milestone'> & { milestone?: Maybe<ResolversParentTypes['Milestone']> };
  ExchangeRatePayload: Omit<ExchangeRatePayload, 'exchangeRate'> & { exchangeRate?: Maybe<ResolversParentTypes['ExchangeRate']> };
  ProjectPayload: Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Partner: PartnerRecord;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  InterregProgramme: InterregProgrammeRecord;
  ExchangeRate: ExchangeRateRecord;
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges'> & { edges: Array<ResolversParentTypes['ExchangeRateEdge']> };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  Project: ProjectRecord;
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  NamedMunicipality: NamedMunicipalityRecord;
  ProjectLead: ProjectLeadRecord;
  ProjectVersion: ProjectVersionRecord;
  WorkPackage: WorkPackageRecord;
  WorkPackageConnection: Omit<WorkPackageConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkPackageEdge']> };
  WorkPackageEdge: Omit<WorkPackageEdge, 'node'> & { node: ResolversParentTypes['WorkPackage'] };
  BudgetLine: BudgetLineRecord;
  BudgetUnits: Omit<BudgetUnits, 'price'> & { price: ResolversParentTypes['Money'] };
  BudgetLineConnection: Omit<BudgetLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['BudgetLineEdge']> };
  BudgetLineEdge: Omit<BudgetLineEdge, 'node'> & { node: ResolversParentTypes['BudgetLine'] };
  BudgetSummary: Omit<BudgetSummary, 'total' | 'byCountry' | 'byCategory'> & { total: ResolversParentTypes['ConvertedMoney'], byCountry: Array<ResolversParentTypes['CountryBudget']>, byCategory: Array<ResolversParentTypes['CategoryBudget']> };
  CountryBudget: Omit<CountryBudget, 'total'> & { total: ResolversParentTypes['ConvertedMoney'] };
  CategoryBudget: Omit<CategoryBudget, 'total'> & { total: ResolversParentTypes['ConvertedMoney'] };
  ConvertedMoney: Omit<ConvertedMoney, 'amount' | 'parts'> & { amount: ResolversParentTypes['Money'], parts: Array<ResolversParentTypes['ConvertedPart']> };
  ConvertedPart: Omit<ConvertedPart, 'original' | 'converted' | 'rates'> & { original: ResolversParentTypes['Money'], converted: ResolversParentTypes['Money'], rates: Array<ResolversParentTypes['ExchangeRate']> };
  StatedTotal: StatedTotalRecord;
  FinancingSummary: Omit<FinancingSummary, 'total' | 'actual' | 'byCountry'> & { total: ResolversParentTypes['ConvertedMoney'], actual: ResolversParentTypes['ConvertedMoney'], byCountry: Array<ResolversParentTypes['CountryFinancing']> };
  CountryFinancing: Omit<CountryFinancing, 'total' | 'actual'> & { total: ResolversParentTypes['ConvertedMoney'], actual: ResolversParentTypes['ConvertedMoney'] };
  StatedFinancingTotal: StatedFinancingTotalRecord;
  FinancingSource: FinancingSourceRecord;
  FinancingSourceConnection: Omit<FinancingSourceConnection, 'edges'> & { edges: Array<ResolversParentTypes['FinancingSourceEdge']> };
  FinancingSourceEdge: Omit<FinancingSourceEdge, 'node'> & { node: ResolversParentTypes['FinancingSource'] };
  Indicator: IndicatorRecord;
  IndicatorConnection: Omit<IndicatorConnection, 'edges'> & { edges: Array<ResolversParentTypes['IndicatorEdge']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorPart: IndicatorPartRecord;
  IndicatorActual: IndicatorActualRecord;
  IndicatorReport: IndicatorReportRecord;
  IndicatorReportConnection: Omit<IndicatorReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['IndicatorReportEdge']> };
  IndicatorReportEdge: Omit<IndicatorReportEdge, 'node'> & { node: ResolversParentTypes['IndicatorReport'] };
  Municipality: Omit<Municipality, 'cofinancing' | 'projects' | 'workPackages'> & { cofinancing?: Maybe<ResolversParentTypes['FinancingSourceConnection']>, projects?: Maybe<ResolversParentTypes['ProjectConnection']>, workPackages?: Maybe<ResolversParentTypes['WorkPackageConnection']> } | FederationReferenceTypes['Municipality'];
  ProjectRoleHolder: Omit<ProjectRoleHolder, 'partner' | 'provenance'> & { partner: ResolversParentTypes['NamedPartner'], provenance: ResolversParentTypes['Provenance'] };
  ExpectedResult: Omit<ExpectedResult, 'text' | 'provenance'> & { text: ResolversParentTypes['LocalisedText'], provenance: ResolversParentTypes['Provenance'] };
  ProjectPlanSection: Omit<ProjectPlanSection, 'items'> & { items: Array<ResolversParentTypes['ProjectPlanItem']> };
  ProjectPlanItem: Omit<ProjectPlanItem, 'text' | 'provenance'> & { text: ResolversParentTypes['LocalisedText'], provenance: ResolversParentTypes['Provenance'] };
  Milestone: MilestoneRecord;
  MilestoneConnection: Omit<MilestoneConnection, 'edges'> & { edges: Array<ResolversParentTypes['MilestoneEdge']> };
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  Meeting: MeetingRecord;
  MeetingConnection: Omit<MeetingConnection, 'edges'> & { edges: Array<ResolversParentTypes['MeetingEdge']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  ProjectObligation: ProjectObligationRecord;
  ProjectObligationConnection: Omit<ProjectObligationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectObligationEdge']> };
  ProjectObligationEdge: Omit<ProjectObligationEdge, 'node'> & { node: ResolversParentTypes['ProjectObligation'] };
  ProjectArea: Omit<ProjectArea, 'provenance'> & { provenance: ResolversParentTypes['Provenance'] };
  StatedNumber: Omit<StatedNumber, 'label' | 'provenance'> & { label: ResolversParentTypes['LocalisedText'], provenance: ResolversParentTypes['Provenance'] };
  FinancingGap: Omit<FinancingGap, 'cost' | 'financing' | 'gap' | 'provenance'> & { cost: ResolversParentTypes['Money'], financing: ResolversParentTypes['Money'], gap: ResolversParentTypes['Money'], provenance: ResolversParentTypes['Provenance'] };
  FrozenAmount: Omit<FrozenAmount, 'label' | 'original' | 'converted' | 'provenance'> & { label: ResolversParentTypes['LocalisedText'], original: ResolversParentTypes['Money'], converted: ResolversParentTypes['Money'], provenance: ResolversParentTypes['Provenance'] };
  VersionChange: Omit<VersionChange, 'euSupport' | 'stateFunding' | 'totalBudget'> & { euSupport?: Maybe<ResolversParentTypes['MoneyChange']>, stateFunding?: Maybe<ResolversParentTypes['MoneyChange']>, totalBudget?: Maybe<ResolversParentTypes['MoneyChange']> };
  MoneyChange: Omit<MoneyChange, 'from' | 'to' | 'difference'> & { from: ResolversParentTypes['Money'], to: ResolversParentTypes['Money'], difference: ResolversParentTypes['Money'] };
  DayChange: DayChange;
  MunicipalTakePart: Omit<MunicipalTakePart, 'municipality' | 'amount' | 'rows' | 'unnamedRows' | 'workPackages'> & { municipality?: Maybe<ResolversParentTypes['Municipality']>, amount?: Maybe<ResolversParentTypes['Money']>, rows: Array<ResolversParentTypes['FinancingSource']>, unnamedRows: Array<ResolversParentTypes['FinancingSource']>, workPackages: Array<ResolversParentTypes['WorkPackage']> };
  ProjectMethod: ProjectMethodRecord;
  ProjectMethodConnection: Omit<ProjectMethodConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectMethodEdge']> };
  ProjectMethodEdge: Omit<ProjectMethodEdge, 'node'> & { node: ResolversParentTypes['ProjectMethod'] };
  MethodOrigin: Omit<MethodOrigin, 'provenance'> & { provenance: ResolversParentTypes['Provenance'] };
  MethodTrial: Omit<MethodTrial, 'municipality' | 'unit' | 'provenance'> & { municipality?: Maybe<ResolversParentTypes['Municipality']>, unit?: Maybe<ResolversParentTypes['LocalisedText']>, provenance: ResolversParentTypes['Provenance'] };
  MethodGoal: Omit<MethodGoal, 'provenance'> & { provenance: ResolversParentTypes['Provenance'] };
  GenderBalance: Omit<GenderBalance, 'split' | 'unknown' | 'provenance'> & { split?: Maybe<ResolversParentTypes['SexSplit']>, unknown?: Maybe<ResolversParentTypes['Count']>, provenance: Array<ResolversParentTypes['Provenance']> };
  Participation: ParticipationRecord;
  MunicipalParticipation: MunicipalParticipationRecord;
  ParticipationConnection: Omit<ParticipationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ParticipationEdge']> };
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
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
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'code'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType, RequireFields<QueryWorkPackageArgs, 'id'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  exchangeRates?: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first'>>;
  projectObligation?: Resolver<Maybe<ResolversTypes['ProjectObligation']>, ParentType, ContextType, RequireFields<QueryProjectObligationArgs, 'id'>>;
  projectObligations?: Resolver<Maybe<ResolversTypes['ProjectObligationConnection']>, ParentType, ContextType, RequireFields<QueryProjectObligationsArgs, 'first'>>;
  crossborderChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryCrossborderChecksArgs, 'first'>>;
  crossborderChanges?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryCrossborderChangesArgs, 'since' | 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  reportIndicator?: Resolver<Maybe<ResolversTypes['TakenInPayload']>, ParentType, ContextType, RequireFields<MutationReportIndicatorArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['TakenInPayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  publishProjectRelease?: Resolver<Maybe<ResolversTypes['ProjectReleasePayload']>, ParentType, ContextType, RequireFields<MutationPublishProjectReleaseArgs, 'input'>>;
  planMilestone?: Resolver<Maybe<ResolversTypes['MilestonePayload']>, ParentType, ContextType, RequireFields<MutationPlanMilestoneArgs, 'input'>>;
  reachMilestone?: Resolver<Maybe<ResolversTypes['MilestonePayload']>, ParentType, ContextType, RequireFields<MutationReachMilestoneArgs, 'input'>>;
  recordExchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRatePayload']>, ParentType, ContextType, RequireFields<MutationRecordExchangeRateArgs, 'input'>>;
  submitCostReport?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationSubmitCostReportArgs, 'input'>>;
}>;

export type ProjectReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRelease'] = ResolversParentTypes['ProjectRelease']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['Meeting']>>, ParentType, ContextType>;
}>;

export type ProjectReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReleasePayload'] = ResolversParentTypes['ProjectReleasePayload']> = ResolversObject<{
  release?: Resolver<Maybe<ResolversTypes['ProjectRelease']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type TakenInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenIn'] = ResolversParentTypes['TakenIn']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type TakenInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenInPayload'] = ResolversParentTypes['TakenInPayload']> = ResolversObject<{
  takenIn?: Resolver<Maybe<ResolversTypes['TakenIn']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type MilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestonePayload'] = ResolversParentTypes['MilestonePayload']> = ResolversObject<{
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ExchangeRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRatePayload'] = ResolversParentTypes['ExchangeRatePayload']> = ResolversObject<{
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = ResolversObject<{
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['OrganisationId'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  orgNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checksumValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<PartnerLeadsArgs, 'first'>>;
  workPackages?: Resolver<Maybe<ResolversTypes['WorkPackageConnection']>, ParentType, ContextType, RequireFields<PartnerWorkPackagesArgs, 'first'>>;
  projectObligations?: Resolver<Maybe<ResolversTypes['ProjectObligationConnection']>, ParentType, ContextType, RequireFields<PartnerProjectObligationsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
}>;

export type InterregProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterregProgramme'] = ResolversParentTypes['InterregProgramme'], FederationReferenceType extends FederationReferenceTypes['InterregProgramme'] = FederationReferenceTypes['InterregProgramme']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InterregProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cci?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  euFunding?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalBudget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  exchangeRates?: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<InterregProgrammeExchangeRatesArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['InterregProgramme']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ExchangeRateKind']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type ExchangeRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ExchangeRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
}>;

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepAcronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['InterregProgramme']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<Array<ResolversTypes['ProjectLead']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<Array<ResolversTypes['ProjectVersion']>>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['NamedMunicipality']>>, ParentType, ContextType>;
  exchangeRates?: Resolver<Maybe<Array<ResolversTypes['ExchangeRate']>>, ParentType, ContextType>;
  workPackages?: Resolver<Maybe<ResolversTypes['WorkPackageConnection']>, ParentType, ContextType, RequireFields<ProjectWorkPackagesArgs, 'first'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, RequireFields<ProjectIndicatorsArgs, 'first'>>;
  financing?: Resolver<Maybe<ResolversTypes['FinancingSourceConnection']>, ParentType, ContextType, RequireFields<ProjectFinancingArgs, 'first'>>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType, RequireFields<ProjectBudgetArgs, 'currency'>>;
  statedCategoryTotals?: Resolver<Maybe<Array<ResolversTypes['StatedTotal']>>, ParentType, ContextType>;
  financingTotals?: Resolver<Maybe<ResolversTypes['FinancingSummary']>, ParentType, ContextType, RequireFields<ProjectFinancingTotalsArgs, 'currency'>>;
  statedFinancingTotals?: Resolver<Maybe<Array<ResolversTypes['StatedFinancingTotal']>>, ParentType, ContextType>;
  financingGaps?: Resolver<Maybe<Array<ResolversTypes['FinancingGap']>>, ParentType, ContextType>;
  frozenAmounts?: Resolver<Maybe<Array<ResolversTypes['FrozenAmount']>>, ParentType, ContextType>;
  versionChange?: Resolver<Maybe<ResolversTypes['VersionChange']>, ParentType, ContextType, RequireFields<ProjectVersionChangeArgs, 'from' | 'to' | 'currency'>>;
  municipalTakePart?: Resolver<Maybe<Array<ResolversTypes['MunicipalTakePart']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['ProjectRoleHolder']>>, ParentType, ContextType, Partial<ProjectRolesArgs>>;
  methods?: Resolver<Maybe<ResolversTypes['ProjectMethodConnection']>, ParentType, ContextType, RequireFields<ProjectMethodsArgs, 'first'>>;
  methodGoal?: Resolver<Maybe<ResolversTypes['MethodGoal']>, ParentType, ContextType>;
  milestones?: Resolver<Maybe<ResolversTypes['MilestoneConnection']>, ParentType, ContextType, RequireFields<ProjectMilestonesArgs, 'first'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<ProjectMeetingsArgs, 'first'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ProjectObligationConnection']>, ParentType, ContextType, RequireFields<ProjectObligationsArgs, 'first'>>;
  areas?: Resolver<Maybe<Array<ResolversTypes['ProjectArea']>>, ParentType, ContextType>;
  statedNumbers?: Resolver<Maybe<Array<ResolversTypes['StatedNumber']>>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  expectedEffects?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  targetGroups?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  horizontal?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  policyAnchors?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  dissemination?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['ProjectPlanSection']>, ParentType, ContextType>;
  genderBalance?: Resolver<Maybe<ResolversTypes['GenderBalance']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
}>;

export type NamedMunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedMunicipality'] = ResolversParentTypes['NamedMunicipality']> = ResolversObject<{
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ProjectLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLead'] = ResolversParentTypes['ProjectLead']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
}>;

export type ProjectVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectVersion'] = ResolversParentTypes['ProjectVersion']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ProjectVersionKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  euSupport?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stateFunding?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalBudget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['StatedNumber']>, ParentType, ContextType>;
  headingInDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type WorkPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackage'] = ResolversParentTypes['WorkPackage'], FederationReferenceType extends FederationReferenceTypes['WorkPackage'] = FederationReferenceTypes['WorkPackage']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<Array<ResolversTypes['NamedPartner']>>, ParentType, ContextType>;
  mentors?: Resolver<Maybe<Array<ResolversTypes['NamedPartner']>>, ParentType, ContextType>;
  budgetLines?: Resolver<Maybe<ResolversTypes['BudgetLineConnection']>, ParentType, ContextType, RequireFields<WorkPackageBudgetLinesArgs, 'first'>>;
  statedTotals?: Resolver<Maybe<Array<ResolversTypes['Money']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetSummary']>, ParentType, ContextType, RequireFields<WorkPackageBudgetArgs, 'currency'>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['ProjectRoleHolder']>>, ParentType, ContextType, Partial<WorkPackageRolesArgs>>;
  participatingMunicipalities?: Resolver<Maybe<Array<Maybe<ResolversTypes['Municipality']>>>, ParentType, ContextType>;
  expectedResults?: Resolver<Maybe<Array<ResolversTypes['ExpectedResult']>>, ParentType, ContextType>;
  methods?: Resolver<Maybe<ResolversTypes['ProjectMethodConnection']>, ParentType, ContextType, RequireFields<WorkPackageMethodsArgs, 'first'>>;
  genderBalance?: Resolver<Maybe<ResolversTypes['GenderBalance']>, ParentType, ContextType>;
  milestones?: Resolver<Maybe<ResolversTypes['MilestoneConnection']>, ParentType, ContextType, RequireFields<WorkPackageMilestonesArgs, 'first'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<WorkPackageMeetingsArgs, 'first'>>;
  participation?: Resolver<Maybe<ResolversTypes['ParticipationConnection']>, ParentType, ContextType, RequireFields<WorkPackageParticipationArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type WorkPackageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageConnection'] = ResolversParentTypes['WorkPackageConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['WorkPackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type WorkPackageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageEdge'] = ResolversParentTypes['WorkPackageEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkPackage'], ParentType, ContextType>;
}>;

export type BudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CostCategory']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountIn?: Resolver<Maybe<ResolversTypes['ConvertedMoney']>, ParentType, ContextType, RequireFields<BudgetLineAmountInArgs, 'currency'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['BudgetUnits']>, ParentType, ContextType>;
  paidMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type BudgetUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetUnits'] = ResolversParentTypes['BudgetUnits']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type BudgetLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BudgetLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
}>;

export type BudgetSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetSummary'] = ResolversParentTypes['BudgetSummary']> = ResolversObject<{
  total?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['CountryBudget']>, ParentType, ContextType>;
  byCategory?: Resolver<Array<ResolversTypes['CategoryBudget']>, ParentType, ContextType>;
}>;

export type CountryBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryBudget'] = ResolversParentTypes['CountryBudget']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
}>;

export type CategoryBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryBudget'] = ResolversParentTypes['CategoryBudget']> = ResolversObject<{
  category?: Resolver<ResolversTypes['CostCategory'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
}>;

export type ConvertedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertedMoney'] = ResolversParentTypes['ConvertedMoney']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ConvertedPart']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ConvertedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertedPart'] = ResolversParentTypes['ConvertedPart']> = ResolversObject<{
  original?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
}>;

export type StatedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedTotal'] = ResolversParentTypes['StatedTotal']> = ResolversObject<{
  category?: Resolver<Maybe<ResolversTypes['CostCategory']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type FinancingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingSummary'] = ResolversParentTypes['FinancingSummary']> = ResolversObject<{
  total?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['CountryFinancing']>, ParentType, ContextType>;
}>;

export type CountryFinancingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFinancing'] = ResolversParentTypes['CountryFinancing']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['ConvertedMoney'], ParentType, ContextType>;
}>;

export type StatedFinancingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedFinancingTotal'] = ResolversParentTypes['StatedFinancingTotal']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  countsAsActual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type FinancingSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingSource'] = ResolversParentTypes['FinancingSource'], FederationReferenceType extends FederationReferenceTypes['FinancingSource'] = FederationReferenceTypes['FinancingSource']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FinancingSource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  payers?: Resolver<Maybe<Array<ResolversTypes['NamedPartner']>>, ParentType, ContextType>;
  unnamedMunicipalities?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  splitKnown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FinancingKind']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  countsAsActual?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shareOfActual?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type FinancingSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingSourceConnection'] = ResolversParentTypes['FinancingSourceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['FinancingSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type FinancingSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingSourceEdge'] = ResolversParentTypes['FinancingSourceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancingSource'], ParentType, ContextType>;
}>;

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  disaggregation?: Resolver<Maybe<ResolversTypes['Disaggregation']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['IndicatorPart']>>, ParentType, ContextType>;
  partsTotal?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  partsDifference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  listed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  actuals?: Resolver<Maybe<Array<ResolversTypes['IndicatorActual']>>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  attainment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['IndicatorReportConnection']>, ParentType, ContextType, RequireFields<IndicatorReportsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
}>;

export type IndicatorPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorPart'] = ResolversParentTypes['IndicatorPart']> = ResolversObject<{
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type IndicatorActualResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorActual'] = ResolversParentTypes['IndicatorActual']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type IndicatorReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReport'] = ResolversParentTypes['IndicatorReport'], FederationReferenceType extends FederationReferenceTypes['IndicatorReport'] = FederationReferenceTypes['IndicatorReport']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type IndicatorReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReportConnection'] = ResolversParentTypes['IndicatorReportConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['IndicatorReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type IndicatorReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReportEdge'] = ResolversParentTypes['IndicatorReportEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
}>;

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['MunicipalityId'], ParentType, ContextType>;
  cofinancing?: Resolver<Maybe<ResolversTypes['FinancingSourceConnection']>, ParentType, ContextType, RequireFields<MunicipalityCofinancingArgs, 'first'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<MunicipalityProjectsArgs, 'first'>>;
  workPackages?: Resolver<Maybe<ResolversTypes['WorkPackageConnection']>, ParentType, ContextType, RequireFields<MunicipalityWorkPackagesArgs, 'first'>>;
}>;

export type ProjectRoleHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRoleHolder'] = ResolversParentTypes['ProjectRoleHolder']> = ResolversObject<{
  role?: Resolver<ResolversTypes['ProjectRole'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ExpectedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedResult'] = ResolversParentTypes['ExpectedResult']> = ResolversObject<{
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type ProjectPlanSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPlanSection'] = ResolversParentTypes['ProjectPlanSection']> = ResolversObject<{
  status?: Resolver<ResolversTypes['ProjectRecordStatus'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProjectPlanItem']>, ParentType, ContextType>;
}>;

export type ProjectPlanItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPlanItem'] = ResolversParentTypes['ProjectPlanItem']> = ResolversObject<{
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  workPackages?: Resolver<Maybe<Array<ResolversTypes['WorkPackage']>>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
}>;

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  timesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jointTimesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jointWith?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
  heldStatus?: Resolver<Maybe<ResolversTypes['ProjectRecordStatus']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ProjectObligationConnection']>, ParentType, ContextType, RequireFields<MeetingObligationsArgs, 'first'>>;
  participation?: Resolver<Maybe<ResolversTypes['ParticipationConnection']>, ParentType, ContextType, RequireFields<MeetingParticipationArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
}>;

export type ProjectObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectObligation'] = ResolversParentTypes['ProjectObligation'], FederationReferenceType extends FederationReferenceTypes['ProjectObligation'] = FederationReferenceTypes['ProjectObligation']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectObligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectObligationKind']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligedParties?: Resolver<Maybe<Array<ResolversTypes['ObligedParty']>>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isFollowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObligationState']>, ParentType, ContextType, Partial<ProjectObligationStateArgs>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ProjectObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectObligationConnection'] = ResolversParentTypes['ProjectObligationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ProjectObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectObligationEdge'] = ResolversParentTypes['ProjectObligationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectObligation'], ParentType, ContextType>;
}>;

export type ProjectAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectArea'] = ResolversParentTypes['ProjectArea']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProjectAreaScope'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type StatedNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedNumber'] = ResolversParentTypes['StatedNumber']> = ResolversObject<{
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type FinancingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancingGap'] = ResolversParentTypes['FinancingGap']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  financing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type FrozenAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenAmount'] = ResolversParentTypes['FrozenAmount']> = ResolversObject<{
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type VersionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionChange'] = ResolversParentTypes['VersionChange']> = ResolversObject<{
  from?: Resolver<ResolversTypes['ProjectVersionKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectVersionKind'], ParentType, ContextType>;
  euSupport?: Resolver<Maybe<ResolversTypes['MoneyChange']>, ParentType, ContextType>;
  stateFunding?: Resolver<Maybe<ResolversTypes['MoneyChange']>, ParentType, ContextType>;
  totalBudget?: Resolver<Maybe<ResolversTypes['MoneyChange']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DayChange']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DayChange']>, ParentType, ContextType>;
}>;

export type MoneyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyChange'] = ResolversParentTypes['MoneyChange']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fromKind?: Resolver<ResolversTypes['ProvenanceKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
}>;

export type DayChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayChange'] = ResolversParentTypes['DayChange']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MunicipalTakePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalTakePart'] = ResolversParentTypes['MunicipalTakePart']> = ResolversObject<{
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['MunicipalPayment'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FinancingSource']>, ParentType, ContextType>;
  unnamedRows?: Resolver<Array<ResolversTypes['FinancingSource']>, ParentType, ContextType>;
  workPackages?: Resolver<Array<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  paysWithoutNamedWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worksWithoutNamedPayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ProjectMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMethod'] = ResolversParentTypes['ProjectMethod'], FederationReferenceType extends FederationReferenceTypes['ProjectMethod'] = FederationReferenceTypes['ProjectMethod']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  origins?: Resolver<Maybe<Array<ResolversTypes['MethodOrigin']>>, ParentType, ContextType>;
  originsAgree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  trials?: Resolver<Maybe<Array<ResolversTypes['MethodTrial']>>, ParentType, ContextType>;
  applications?: Resolver<Maybe<Array<ResolversTypes['MethodTrial']>>, ParentType, ContextType>;
  applicationStatus?: Resolver<Maybe<ResolversTypes['ProjectRecordStatus']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ProjectMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMethodConnection'] = ResolversParentTypes['ProjectMethodConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectMethodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ProjectMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMethodEdge'] = ResolversParentTypes['ProjectMethodEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectMethod'], ParentType, ContextType>;
}>;

export type MethodOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodOrigin'] = ResolversParentTypes['MethodOrigin']> = ResolversObject<{
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspiration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type MethodTrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodTrial'] = ResolversParentTypes['MethodTrial']> = ResolversObject<{
  stage?: Resolver<ResolversTypes['MethodTrialStage'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type MethodGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodGoal'] = ResolversParentTypes['MethodGoal']> = ResolversObject<{
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectRecordStatus'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type GenderBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenderBalance'] = ResolversParentTypes['GenderBalance']> = ResolversObject<{
  least?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GenderBalanceStatus'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'], FederationReferenceType extends FederationReferenceTypes['Participation'] = FederationReferenceTypes['Participation']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<ResolversTypes['MunicipalParticipation']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type MunicipalParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalParticipation'] = ResolversParentTypes['MunicipalParticipation']> = ResolversObject<{
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  split?: Resolver<ResolversTypes['SexSplit'], ParentType, ContextType>;
}>;

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
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
  ProjectRelease?: ProjectReleaseResolvers<ContextType>;
  ProjectReleasePayload?: ProjectReleasePayloadResolvers<ContextType>;
  TakenIn?: TakenInResolvers<ContextType>;
  TakenInPayload?: TakenInPayloadResolvers<ContextType>;
  MilestonePayload?: MilestonePayloadResolvers<ContextType>;
  ExchangeRatePayload?: ExchangeRatePayloadResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  InterregProgramme?: InterregProgrammeResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  NamedMunicipality?: NamedMunicipalityResolvers<ContextType>;
  ProjectLead?: ProjectLeadResolvers<ContextType>;
  ProjectVersion?: ProjectVersionResolvers<ContextType>;
  WorkPackage?: WorkPackageResolvers<ContextType>;
  WorkPackageConnection?: WorkPackageConnectionResolvers<ContextType>;
  WorkPackageEdge?: WorkPackageEdgeResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetUnits?: BudgetUnitsResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  BudgetSummary?: BudgetSummaryResolvers<ContextType>;
  CountryBudget?: CountryBudgetResolvers<ContextType>;
  CategoryBudget?: CategoryBudgetResolvers<ContextType>;
  ConvertedMoney?: ConvertedMoneyResolvers<ContextType>;
  ConvertedPart?: ConvertedPartResolvers<ContextType>;
  StatedTotal?: StatedTotalResolvers<ContextType>;
  FinancingSummary?: FinancingSummaryResolvers<ContextType>;
  CountryFinancing?: CountryFinancingResolvers<ContextType>;
  StatedFinancingTotal?: StatedFinancingTotalResolvers<ContextType>;
  FinancingSource?: FinancingSourceResolvers<ContextType>;
  FinancingSourceConnection?: FinancingSourceConnectionResolvers<ContextType>;
  FinancingSourceEdge?: FinancingSourceEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorPart?: IndicatorPartResolvers<ContextType>;
  IndicatorActual?: IndicatorActualResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  IndicatorReportConnection?: IndicatorReportConnectionResolvers<ContextType>;
  IndicatorReportEdge?: IndicatorReportEdgeResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  ProjectRoleHolder?: ProjectRoleHolderResolvers<ContextType>;
  ExpectedResult?: ExpectedResultResolvers<ContextType>;
  ProjectPlanSection?: ProjectPlanSectionResolvers<ContextType>;
  ProjectPlanItem?: ProjectPlanItemResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  ProjectObligation?: ProjectObligationResolvers<ContextType>;
  ProjectObligationConnection?: ProjectObligationConnectionResolvers<ContextType>;
  ProjectObligationEdge?: ProjectObligationEdgeResolvers<ContextType>;
  ProjectArea?: ProjectAreaResolvers<ContextType>;
  StatedNumber?: StatedNumberResolvers<ContextType>;
  FinancingGap?: FinancingGapResolvers<ContextType>;
  FrozenAmount?: FrozenAmountResolvers<ContextType>;
  VersionChange?: VersionChangeResolvers<ContextType>;
  MoneyChange?: MoneyChangeResolvers<ContextType>;
  DayChange?: DayChangeResolvers<ContextType>;
  MunicipalTakePart?: MunicipalTakePartResolvers<ContextType>;
  ProjectMethod?: ProjectMethodResolvers<ContextType>;
  ProjectMethodConnection?: ProjectMethodConnectionResolvers<ContextType>;
  ProjectMethodEdge?: ProjectMethodEdgeResolvers<ContextType>;
  MethodOrigin?: MethodOriginResolvers<ContextType>;
  MethodTrial?: MethodTrialResolvers<ContextType>;
  MethodGoal?: MethodGoalResolvers<ContextType>;
  GenderBalance?: GenderBalanceResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  MunicipalParticipation?: MunicipalParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
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
