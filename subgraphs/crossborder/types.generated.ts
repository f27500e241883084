import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { PartnerRecord, InterregProgrammeRecord, ExchangeRateRecord, ProjectLeadRecord, NamedMunicipalityRecord, ProjectVersionRecord, StatedTotalRecord, StatedFinancingTotalRecord, ProjectRecord, WorkPackageRecord, BudgetLineRecord, FinancingSourceRecord, IndicatorPartRecord, IndicatorActualRecord, IndicatorRecord, IndicatorReportRecord } from './records.ts';
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
  /**
   * What adds up and what does not among the facts that this partner keeps, by id. `first` is 1 to 200, `after` a cursor of
   * the same list; else BAD_USER_INPUT.
   */
  crossborderChecks?: Maybe<CheckConnection>;
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
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An organisation that takes part in the partnership, pays, or is named in its documents. */
export type PartnerLeadsArgs = {
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
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
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
  /** When the project runs. */
  period: Period;
  /** Support from the EU; null when not recorded. */
  euSupport?: Maybe<Money>;
  /** The Norwegian state's Interreg funds (IR-midler); null when not recorded. */
  stateFunding?: Maybe<Money>;
  /** Total budget in one currency; null when the source gives none. */
  totalBudget?: Maybe<Money>;
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
  /** What it is for; null for Norwegian amounts, which stand beside descriptions of Swedish costs. */
  description?: Maybe<LocalisedText>;
  /** Where it stands. */
  provenance?: Maybe<Provenance>;
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
  /** True when the amount of each payer is known: one payer, or a stated split. */
  splitKnown?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of money it is. */
  kind?: Maybe<FinancingKind>;
  /** The amount, for all payers together; null when the plan leaves the row blank. */
  amount?: Maybe<Money>;
  /** True when the plan counts it into its “Total faktiskt” (actual financing), false when only into “Total”. */
  countsAsActual?: Maybe<Scalars['Boolean']['output']>;
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
  /** What was reached, by country side by side, from the latest release; empty when nothing is reported. */
  actuals?: Maybe<Array<IndicatorActual>>;
  /** What was reached in all; null when nothing is reported. */
  actual?: Maybe<Count>;
  /** actual ÷ target, four decimals, half up; null when the actual is null or suppressed. */
  attainment?: Maybe<Scalars['Decimal']['output']>;
  /** Reports that the actuals are made of, by id. */
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

/** What one country's partners reached of an indicator. */
export type IndicatorActual = {
  __typename?: 'IndicatorActual';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /**
   * By owners' sex, each the sum of the reports' counts and withheld when any of those is; null when the indicator is not
   * broken down.
   */
  split?: Maybe<SexSplit>;
  /** In all. */
  total: Count;
};

/** One partner's report on an indicator for a period. No document has actuals: all are SYNTHETIC. */
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
  /** By owners' sex; null when the indicator is not broken down. */
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

/** Whether what the sources say of one fact adds up. */
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
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Sector: Sector;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Money: ResolverTypeWrapper<MoneyRecord>;
  Period: ResolverTypeWrapper<PeriodRecord>;
  Language: Language;
  LocalisedText: ResolverTypeWrapper<LocalisedTextRecord>;
  ProvenanceKind: ProvenanceKind;
  Provenance: ResolverTypeWrapper<ProvenanceRecord>;
  NamedPartner: ResolverTypeWrapper<NamedPartnerRecord>;
  DisclosureMethod: DisclosureMethod;
  Count: ResolverTypeWrapper<CountRecord>;
  SexSplit: ResolverTypeWrapper<SexSplitRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CheckRule: CheckRule;
  CheckSeverity: CheckSeverity;
  Check: ResolverTypeWrapper<CheckRecord>;
  CheckConnection: ResolverTypeWrapper<Omit<CheckConnection, 'edges'> & { edges: Array<ResolversTypes['CheckEdge']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Partner: PartnerRecord;
  Boolean: Scalars['Boolean']['output'];
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
  Money: MoneyRecord;
  Period: PeriodRecord;
  LocalisedText: LocalisedTextRecord;
  Provenance: ProvenanceRecord;
  NamedPartner: NamedPartnerRecord;
  Count: CountRecord;
  SexSplit: SexSplitRecord;
  PageInfo: PageInfo;
  Check: CheckRecord;
  CheckConnection: Omit<CheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['CheckEdge']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'code'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  workPackage?: Resolver<Maybe<ResolversTypes['WorkPackage']>, ParentType, ContextType, RequireFields<QueryWorkPackageArgs, 'id'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  exchangeRates?: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first'>>;
  crossborderChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryCrossborderChecksArgs, 'first'>>;
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
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
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
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  euSupport?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stateFunding?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalBudget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
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
  splitKnown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FinancingKind']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  countsAsActual?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = ResolversObject<{
  Query?: QueryResolvers<ContextType>;
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
  Money?: MoneyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  NamedPartner?: NamedPartnerResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  SexSplit?: SexSplitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
}>;

