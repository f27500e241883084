import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, ObligedPartyRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { ProgrammeSummaryRecord, StatisticalReleaseRecord, ReleasePublicationRecord, CohortRecord, CohortSummaryRecord, SchemeStageRecord, SchemeMentorRecord, SchemeStatementRecord, SchemeFigureRecord, IntegrationSchemeRecord, SettlementDecisionRecord } from './records.ts';
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
  /** One cohort; null when there is none. */
  cohort?: Maybe<Cohort>;
  /**
   * Cohorts by half-year, then id. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT.
   * There are no other filters than these: free filters would let a reader subtract people out of counts.
   */
  cohorts?: Maybe<CohortConnection>;
  /** Statistical releases, oldest first. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  statisticalReleases?: Maybe<StatisticalReleaseConnection>;
  /** What newcomers can take part in, as the documents describe it, in the order of `IntegrationProgramme`. */
  integrationSchemes?: Maybe<Array<IntegrationScheme>>;
  /**
   * What adds up and what does not among the facts that this partner keeps, by id. `first` is 1 to 200, `after` a cursor of
   * the same list; else BAD_USER_INPUT.
   */
  immigrationChecks?: Maybe<CheckConnection>;
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortsArgs = {
  programme?: InputMaybe<IntegrationProgramme>;
  municipality?: InputMaybe<Scalars['MunicipalityId']['input']>;
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatisticalReleasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImmigrationChecksArgs = {
  document?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
  rule?: InputMaybe<CheckRule>;
  severity?: InputMaybe<CheckSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Publishes the release of a half-year that was planned and has closed. Only the body that answers for the service's data
   * does (behandlingsansvarlig), by a case officer, and once: the release is never changed. Failures: NOT_PLANNED,
   * NOT_THE_CONTROLLER, NOT_CLOSED, ONE_RELEASE_A_DAY, HALF_YEAR_RELEASED, COHORT_RELEASED, COURSE_RELEASED,
   * WORK_PACKAGE_RELEASED, THRESHOLD_LOWERED, OUTSIDE_THE_PLAN.
   */
  publishRelease?: Maybe<PublishReleasePayload>;
};


export type MutationPublishReleaseArgs = {
  input: PublishReleaseInput;
};

/** Which release to publish. */
export type PublishReleaseInput = {
  /** The half-year (`2022-H1`). */
  halfYear: Scalars['String']['input'];
};

/** What came of an attempt to publish: a release, or why not. */
export type PublishReleasePayload = {
  __typename?: 'PublishReleasePayload';
  /** The release; null when it was not published. */
  release?: Maybe<StatisticalRelease>;
  /** Why it was not published; null when it was. */
  failure?: Maybe<InputFailure>;
};

/** Why an input was not acted on. */
export type InputFailure = {
  __typename?: 'InputFailure';
  /** The field of the input. */
  field: Scalars['String']['output'];
  /** What is wrong, as a code. */
  code: Scalars['String']['output'];
  /** The rule that is broken, in words; the value is never repeated. */
  rule: Scalars['String']['output'];
};

/** What newcomers take part in. */
export type IntegrationProgramme =
  /** The introduction programme (introduksjonsprogrammet). */
  | 'INTRO'
  /** Start-up training for immigrants (OSS action 1). */
  | 'STARTUP_TRAINING'
  /** Mentor and trainee schemes for immigrants (OSS action 1). */
  | 'MENTOR_TRAINEE';

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

/** A programme for newcomers as the documents describe it. */
export type IntegrationScheme = {
  __typename?: 'IntegrationScheme';
  /** Which. */
  programme: IntegrationProgramme;
  /** Its title. */
  title: LocalisedText;
  /** The actions that it is, or is part of, the narrowest first; empty when it is part of none, each null when its owner cannot answer. */
  actions?: Maybe<Array<Maybe<Action>>>;
  /** Its stages in order; empty when no document has any. */
  stages: Array<SchemeStage>;
  /** Who mentors or refers, as the documents name them. */
  mentors: Array<SchemeMentor>;
  /** What it means to bring about, in the words of the source. */
  outcomes: Array<SchemeStatement>;
  /** What makes its founders succeed, in the words of the source. */
  successFactors: Array<SchemeStatement>;
  /** Numbers that the service states about it. */
  figures: Array<SchemeFigure>;
  /** The digital tool in which its participants' progress is seen; null when no document names one, or its owner cannot answer. */
  progressTool?: Maybe<DigitalTool>;
  /** Sources. */
  provenance: Array<Provenance>;
};

/** One stage of a programme. */
export type SchemeStage = {
  __typename?: 'SchemeStage';
  /** Which. */
  stage: ProgressStage;
  /** The source's words for it; null when the stage is ASSUMED. */
  text?: Maybe<LocalisedText>;
  /** When it was first held; a whole month where the source gives no day, null when it gives nothing. */
  firstHeld?: Maybe<Period>;
  /** Where it stands, and whether stage or date is ASSUMED. */
  provenance: Provenance;
};

/** Who mentors in a programme. */
export type SchemeMentor = {
  __typename?: 'SchemeMentor';
  /** Who. */
  who: NamedPartner;
  /** As what, in the words of the source. */
  role: LocalisedText;
  /** Where it stands. */
  provenance: Provenance;
};

/** Something that a document says of a programme. */
export type SchemeStatement = {
  __typename?: 'SchemeStatement';
  /** In its words. */
  text: LocalisedText;
  /** Where it stands. */
  provenance: Provenance;
};

/** A number that a document states of a programme. */
export type SchemeFigure = {
  __typename?: 'SchemeFigure';
  /** What it counts. */
  label: LocalisedText;
  /** The number. */
  value: Scalars['Int']['output'];
  /** How the source qualifies it (“over”, “at most”); null when it does not. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/**
 * What a municipality decided about settling refugees in a year (bosettingsvedtak). A public decision, not a count of
 * people: its numbers are as published.
 */
export type SettlementDecision = {
  __typename?: 'SettlementDecision';
  /** Natural key (`NO:1506:2019`). */
  id: Scalars['ID']['output'];
  /** The municipality; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** The year that it is for. */
  year?: Maybe<Scalars['Int']['output']>;
  /** How many refugees are to be settled. */
  refugees?: Maybe<Scalars['Int']['output']>;
  /** How many of them are minors without their parents (enslige mindreårige); null when not stated. */
  unaccompaniedMinors?: Maybe<Scalars['Int']['output']>;
  /** True when people who come by family reunion are not among them; null when not stated. */
  excludesFamilyReunion?: Maybe<Scalars['Boolean']['output']>;
  /** The day of the decision. */
  decidedAt?: Maybe<Scalars['Date']['output']>;
  /** Who decided. */
  body?: Maybe<Scalars['String']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

/**
 * Everybody who entered one programme in one municipality in one half-year (kull), but for people at graded addresses, who
 * are in no count. Released once, after the half-year has closed, and never changed. The participants are SYNTHETIC:
 * invented, and nobody real.
 */
export type Cohort = {
  __typename?: 'Cohort';
  /** Natural key (`STARTUP_TRAINING:NO:1506:2019-H2`). */
  id: Scalars['ID']['output'];
  /** What they entered. */
  programme?: Maybe<IntegrationProgramme>;
  /** Where; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** The half-year in which they entered. */
  period?: Maybe<Period>;
  /** The course offered to the cohort; null when there is none, or its owner cannot answer. */
  course?: Maybe<Course>;
  /** The service that holds the data. */
  service?: Maybe<NamedPartner>;
  /** How many there are, by sex. */
  size?: Maybe<SexSplit>;
  /** Women ÷ all, four decimals, half up; null when either count is suppressed. */
  womenShare?: Maybe<Scalars['Decimal']['output']>;
  /**
   * How far they came, stage by stage in order, as of the release. All who entered are at the first stage at least. Of each
   * sex, a later stage's count is published when it is at least the release's threshold, and at least the threshold below
   * the last published one before it. Empty for the introduction programme, to which the action plan gives no stages; the
   * mentor schemes' stages are ASSUMED: info night, mentor, network.
   */
  funnel?: Maybe<Array<FunnelStage>>;
  /** The release that all these counts come from. */
  release?: Maybe<StatisticalRelease>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

/** How many of a cohort came at least so far. */
export type FunnelStage = {
  __typename?: 'FunnelStage';
  /** The stage. */
  stage: ProgressStage;
  /** How many reached it, by sex. */
  reached: SexSplit;
  /** Reached ÷ reached at the stage before, four decimals, half up; null at the first stage, or when either is suppressed. */
  conversion?: Maybe<Scalars['Decimal']['output']>;
};

export type CohortConnection = {
  __typename?: 'CohortConnection';
  edges: Array<CohortEdge>;
  pageInfo: PageInfo;
};

export type CohortEdge = {
  __typename?: 'CohortEdge';
  cursor: Scalars['String']['output'];
  node: Cohort;
};

/**
 * One publication of counts, protected as a whole: half-year, programmes, municipalities, sexes, stages, and work packages.
 * A release is never changed, and a later one adds half-years and leaves the earlier ones: subtracting one release from
 * another tells nothing about anybody.
 */
export type StatisticalRelease = {
  __typename?: 'StatisticalRelease';
  /** Natural key (`2021-02-01`). */
  id: Scalars['ID']['output'];
  /** The day it was published. */
  publishedAt: Scalars['Date']['output'];
  /** The half-year whose cohorts it holds. */
  period: Period;
  /** Everybody who entered any programme in the half-year, in all municipalities together. */
  entered: Count;
  /** The same by programme. */
  programmes: Array<ProgrammeSummary>;
  /** How its counts are protected. */
  method: DisclosureMethod;
  /** Counts below this are withheld; 5 unless the service decided otherwise, never below 3. */
  threshold: Scalars['Int']['output'];
  /** How many counts it holds; not of persons. Sums of its counts are not among them. */
  countTotal: Scalars['Int']['output'];
  /** How many of them are withheld; not of persons. */
  countSuppressed: Scalars['Int']['output'];
  /** The act by which it was published; null when none is recorded. */
  publication?: Maybe<ReleasePublication>;
  /** Sources. */
  provenance: Array<Provenance>;
};

/** The act by which a release was published, as its owner recorded it together with the release. */
export type ReleasePublication = {
  __typename?: 'ReleasePublication';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The body that answers for the data and published; null when its owner cannot answer. */
  publishedBy?: Maybe<Partner>;
  /** SHA-256 over the released records, as hexadecimal: whoever keeps it can tell whether the release is what was published. */
  digest: Scalars['String']['output'];
};

export type StatisticalReleaseConnection = {
  __typename?: 'StatisticalReleaseConnection';
  edges: Array<StatisticalReleaseEdge>;
  pageInfo: PageInfo;
};

export type StatisticalReleaseEdge = {
  __typename?: 'StatisticalReleaseEdge';
  cursor: Scalars['String']['output'];
  node: StatisticalRelease;
};

/** A municipality's cohorts of one year together, as far as they are released. */
export type CohortSummary = {
  __typename?: 'CohortSummary';
  /** The year. */
  year: Scalars['Int']['output'];
  /**
   * Everybody who entered any programme: told when the releases' counts tell it, withheld cohorts with all that are withheld
   * beside them; else suppressed.
   */
  entered: Count;
  /** The same by programme. */
  programmes: Array<ProgrammeSummary>;
  /** Who of them found a mentor, by programme; programmes without that stage are left out. */
  mentorMatches: Array<MentorMatches>;
  /** The cohorts, by id. */
  cohorts: Array<Cohort>;
};

/** How many of a programme's cohorts found a mentor. */
export type MentorMatches = {
  __typename?: 'MentorMatches';
  /** The programme. */
  programme: IntegrationProgramme;
  /** Those who came to the stage MENTOR_MATCHED at least; suppressed when a cohort's count is. */
  matched: Count;
};

/** One programme's cohorts together, of a municipality and year, or of a release. */
export type ProgrammeSummary = {
  __typename?: 'ProgrammeSummary';
  /** The programme. */
  programme: IntegrationProgramme;
  /** Everybody who entered it. Of a municipality and year it is a sum, suppressed when a part is. */
  entered: Count;
};

export type Municipality = {
  __typename?: 'Municipality';
  id: Scalars['MunicipalityId']['output'];
  /** Who entered the integration service's programmes in the year; null when nothing is released for it. */
  integration?: Maybe<CohortSummary>;
  /** What it decided about settling refugees in the year; null when no decision is recorded. */
  settlement?: Maybe<SettlementDecision>;
};


export type MunicipalityIntegrationArgs = {
  year: Scalars['Int']['input'];
};


export type MunicipalitySettlementArgs = {
  year: Scalars['Int']['input'];
};

export type Action = {
  __typename?: 'Action';
  code: Scalars['ID']['output'];
  /** What it costs a year; null when the source gives no yearly figure. */
  costPerYear?: Maybe<Money>;
  /**
   * What the action costs a year ÷ everybody who entered any programme under it in the year. Null for an action that no
   * programme here belongs to, or when nothing at all is released for the year.
   */
  costPerParticipant?: Maybe<CostPerParticipant>;
};


export type ActionCostPerParticipantArgs = {
  year: Scalars['Int']['input'];
};

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

/** What an action costs for each of its participants in a year. */
export type CostPerParticipant = {
  __typename?: 'CostPerParticipant';
  /** The year. */
  year: Scalars['Int']['output'];
  /** What the action costs a year; null when not known. */
  costPerYear?: Maybe<Money>;
  /**
   * Everybody who entered in the released half-years, all programmes under the action together: told when the releases'
   * counts tell it, withheld programmes with all that are withheld beside them; else suppressed.
   */
  entered: Count;
  /** The same by programme. */
  programmes: Array<ProgrammeSummary>;
  /** Days of the half-years that are released for the year, first to last. */
  released: Array<Period>;
  /** costPerYear ÷ entered, half up to the minor unit; null unless the status is COMPUTED. */
  amount?: Maybe<Money>;
  /** Why it is or is not there. */
  status: CostPerParticipantStatus;
};

export type Course = {
  __typename?: 'Course';
  id: Scalars['ID']['output'];
  /**
   * Participants with immigrant background, by sex: those of the course's cohort who came to the stage COURSE. Null when
   * nothing is released for the course; withheld when more entered the cohort than the course has seats, which would limit
   * them.
   */
  immigrantParticipation?: Maybe<SexSplit>;
};

export type WorkPackage = {
  __typename?: 'WorkPackage';
  id: Scalars['ID']['output'];
  /**
   * Participants with foreign background, by sex, in the two work packages for them (KTP and multicultural value
   * creation); null for others. Each sex is withheld when it is below the threshold, or less than the threshold below those of
   * it who came to the package's events (`genderBalance`), or when these are withheld: otherwise the two would tell about
   * each other. SYNTHETIC: no document has actuals.
   */
  participantsWithForeignBackground?: Maybe<SexSplit>;
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['OrganisationId']['output'];
};

export type DigitalTool = {
  __typename?: 'DigitalTool';
  code: Scalars['ID']['output'];
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
  SettlementDecision: SettlementDecision;
  Cohort: Cohort;
  Municipality: Municipality;
  Action: Action;
  Course: Course;
  WorkPackage: WorkPackage;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  SettlementDecision:
    ( { __typename: 'SettlementDecision' }
    & GraphQLRecursivePick<FederationTypes['SettlementDecision'], {"id":true}> );
  Cohort:
    ( { __typename: 'Cohort' }
    & GraphQLRecursivePick<FederationTypes['Cohort'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  Action:
    ( { __typename: 'Action' }
    & GraphQLRecursivePick<FederationTypes['Action'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Action'], {"costPerYear":{"amount":true,"currency":true}}> ) );
  Course:
    ( { __typename: 'Course' }
    & GraphQLRecursivePick<FederationTypes['Course'], {"id":true}> );
  WorkPackage:
    ( { __typename: 'WorkPackage' }
    & GraphQLRecursivePick<FederationTypes['WorkPackage'], {"id":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: ResolverTypeWrapper<Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversTypes['StatisticalRelease']> }>;
  InputFailure: ResolverTypeWrapper<InputFailure>;
  IntegrationProgramme: IntegrationProgramme;
  ProgressStage: ProgressStage;
  IntegrationScheme: ResolverTypeWrapper<IntegrationSchemeRecord>;
  SchemeStage: ResolverTypeWrapper<SchemeStageRecord>;
  SchemeMentor: ResolverTypeWrapper<SchemeMentorRecord>;
  SchemeStatement: ResolverTypeWrapper<SchemeStatementRecord>;
  SchemeFigure: ResolverTypeWrapper<SchemeFigureRecord>;
  SettlementDecision: ResolverTypeWrapper<SettlementDecisionRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cohort: ResolverTypeWrapper<CohortRecord>;
  FunnelStage: ResolverTypeWrapper<Omit<FunnelStage, 'reached'> & { reached: ResolversTypes['SexSplit'] }>;
  CohortConnection: ResolverTypeWrapper<Omit<CohortConnection, 'edges'> & { edges: Array<ResolversTypes['CohortEdge']> }>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  StatisticalRelease: ResolverTypeWrapper<StatisticalReleaseRecord>;
  ReleasePublication: ResolverTypeWrapper<ReleasePublicationRecord>;
  StatisticalReleaseConnection: ResolverTypeWrapper<Omit<StatisticalReleaseConnection, 'edges'> & { edges: Array<ResolversTypes['StatisticalReleaseEdge']> }>;
  StatisticalReleaseEdge: ResolverTypeWrapper<Omit<StatisticalReleaseEdge, 'node'> & { node: ResolversTypes['StatisticalRelease'] }>;
  CohortSummary: ResolverTypeWrapper<CohortSummaryRecord>;
  MentorMatches: ResolverTypeWrapper<Omit<MentorMatches, 'matched'> & { matched: ResolversTypes['Count'] }>;
  ProgrammeSummary: ResolverTypeWrapper<ProgrammeSummaryRecord>;
  Municipality: ResolverTypeWrapper<Omit<Municipality, 'integration' | 'settlement'> & { integration?: Maybe<ResolversTypes['CohortSummary']>, settlement?: Maybe<ResolversTypes['SettlementDecision']> }>;
  Action: ResolverTypeWrapper<Omit<Action, 'costPerYear' | 'costPerParticipant'> & { costPerYear?: Maybe<ResolversTypes['Money']>, costPerParticipant?: Maybe<ResolversTypes['CostPerParticipant']> }>;
  CostPerParticipantStatus: CostPerParticipantStatus;
  CostPerParticipant: ResolverTypeWrapper<Omit<CostPerParticipant, 'costPerYear' | 'entered' | 'programmes' | 'released' | 'amount'> & { costPerYear?: Maybe<ResolversTypes['Money']>, entered: ResolversTypes['Count'], programmes: Array<ResolversTypes['ProgrammeSummary']>, released: Array<ResolversTypes['Period']>, amount?: Maybe<ResolversTypes['Money']> }>;
  Course: ResolverTypeWrapper<Omit<Course, 'immigrantParticipation'> & { immigrantParticipation?: Maybe<ResolversTypes['SexSplit']> }>;
  WorkPackage: ResolverTypeWrapper<Omit<WorkPackage, 'participantsWithForeignBackground'> & { participantsWithForeignBackground?: Maybe<ResolversTypes['SexSplit']> }>;
  Partner: ResolverTypeWrapper<Partner>;
  DigitalTool: ResolverTypeWrapper<DigitalTool>;
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
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversParentTypes['StatisticalRelease']> };
  InputFailure: InputFailure;
  IntegrationScheme: IntegrationSchemeRecord;
  SchemeStage: SchemeStageRecord;
  SchemeMentor: SchemeMentorRecord;
  SchemeStatement: SchemeStatementRecord;
  SchemeFigure: SchemeFigureRecord;
  SettlementDecision: SettlementDecisionRecord;
  Boolean: Scalars['Boolean']['output'];
  Cohort: CohortRecord;
  FunnelStage: Omit<FunnelStage, 'reached'> & { reached: ResolversParentTypes['SexSplit'] };
  CohortConnection: Omit<CohortConnection, 'edges'> & { edges: Array<ResolversParentTypes['CohortEdge']> };
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  StatisticalRelease: StatisticalReleaseRecord;
  ReleasePublication: ReleasePublicationRecord;
  StatisticalReleaseConnection: Omit<StatisticalReleaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['StatisticalReleaseEdge']> };
  StatisticalReleaseEdge: Omit<StatisticalReleaseEdge, 'node'> & { node: ResolversParentTypes['StatisticalRelease'] };
  CohortSummary: CohortSummaryRecord;
  MentorMatches: Omit<MentorMatches, 'matched'> & { matched: ResolversParentTypes['Count'] };
  ProgrammeSummary: ProgrammeSummaryRecord;
  Municipality: Omit<Municipality, 'integration' | 'settlement'> & { integration?: Maybe<ResolversParentTypes['CohortSummary']>, settlement?: Maybe<ResolversParentTypes['SettlementDecision']> } | FederationReferenceTypes['Municipality'];
  Action: Omit<Action, 'costPerYear' | 'costPerParticipant'> & { costPerYear?: Maybe<ResolversParentTypes['Money']>, costPerParticipant?: Maybe<ResolversParentTypes['CostPerParticipant']> } | FederationReferenceTypes['Action'];
  CostPerParticipant: Omit<CostPerParticipant, 'costPerYear' | 'entered' | 'programmes' | 'released' | 'amount'> & { costPerYear?: Maybe<ResolversParentTypes['Money']>, entered: ResolversParentTypes['Count'], programmes: Array<ResolversParentTypes['ProgrammeSummary']>, released: Array<ResolversParentTypes['Period']>, amount?: Maybe<ResolversParentTypes['Money']> };
  Course: Omit<Course, 'immigrantParticipation'> & { immigrantParticipation?: Maybe<ResolversParentTypes['SexSplit']> } | FederationReferenceTypes['Course'];
  WorkPackage: Omit<WorkPackage, 'participantsWithForeignBackground'> & { participantsWithForeignBackground?: Maybe<ResolversParentTypes['SexSplit']> } | FederationReferenceTypes['WorkPackage'];
  Partner: Partner;
  DigitalTool: DigitalTool;
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
  ObligedParty: ObligedPartyRecord;
  Count: CountRecord;
  SexSplit: SexSplitRecord;
  PageInfo: PageInfo;
  Check: CheckRecord;
  CheckConnection: Omit<CheckConnection, 'edges'> & { edges: Array<ResolversParentTypes['CheckEdge']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohorts?: Resolver<Maybe<ResolversTypes['CohortConnection']>, ParentType, ContextType, RequireFields<QueryCohortsArgs, 'first'>>;
  statisticalReleases?: Resolver<Maybe<ResolversTypes['StatisticalReleaseConnection']>, ParentType, ContextType, RequireFields<QueryStatisticalReleasesArgs, 'first'>>;
  integrationSchemes?: Resolver<Maybe<Array<ResolversTypes['IntegrationScheme']>>, ParentType, ContextType>;
  immigrationChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryImmigrationChecksArgs, 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  publishRelease?: Resolver<Maybe<ResolversTypes['PublishReleasePayload']>, ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'input'>>;
}>;

export type PublishReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReleasePayload'] = ResolversParentTypes['PublishReleasePayload']> = ResolversObject<{
  release?: Resolver<Maybe<ResolversTypes['StatisticalRelease']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type InputFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputFailure'] = ResolversParentTypes['InputFailure']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type IntegrationSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationScheme'] = ResolversParentTypes['IntegrationScheme']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['IntegrationProgramme'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['Action']>>>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['SchemeStage']>, ParentType, ContextType>;
  mentors?: Resolver<Array<ResolversTypes['SchemeMentor']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['SchemeStatement']>, ParentType, ContextType>;
  successFactors?: Resolver<Array<ResolversTypes['SchemeStatement']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['SchemeFigure']>, ParentType, ContextType>;
  progressTool?: Resolver<Maybe<ResolversTypes['DigitalTool']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type SchemeStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeStage'] = ResolversParentTypes['SchemeStage']> = ResolversObject<{
  stage?: Resolver<ResolversTypes['ProgressStage'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  firstHeld?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type SchemeMentorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeMentor'] = ResolversParentTypes['SchemeMentor']> = ResolversObject<{
  who?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type SchemeStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeStatement'] = ResolversParentTypes['SchemeStatement']> = ResolversObject<{
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type SchemeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeFigure'] = ResolversParentTypes['SchemeFigure']> = ResolversObject<{
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type SettlementDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementDecision'] = ResolversParentTypes['SettlementDecision'], FederationReferenceType extends FederationReferenceTypes['SettlementDecision'] = FederationReferenceTypes['SettlementDecision']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SettlementDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refugees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unaccompaniedMinors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excludesFamilyReunion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'], FederationReferenceType extends FederationReferenceTypes['Cohort'] = FederationReferenceTypes['Cohort']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cohort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['IntegrationProgramme']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  womenShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  funnel?: Resolver<Maybe<Array<ResolversTypes['FunnelStage']>>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['StatisticalRelease']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type FunnelStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStage'] = ResolversParentTypes['FunnelStage']> = ResolversObject<{
  stage?: Resolver<ResolversTypes['ProgressStage'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['SexSplit'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
}>;

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
}>;

export type StatisticalReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticalRelease'] = ResolversParentTypes['StatisticalRelease']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeSummary']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DisclosureMethod'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countSuppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['ReleasePublication']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type ReleasePublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePublication'] = ResolversParentTypes['ReleasePublication']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type StatisticalReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticalReleaseConnection'] = ResolversParentTypes['StatisticalReleaseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['StatisticalReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type StatisticalReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticalReleaseEdge'] = ResolversParentTypes['StatisticalReleaseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatisticalRelease'], ParentType, ContextType>;
}>;

export type CohortSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortSummary'] = ResolversParentTypes['CohortSummary']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeSummary']>, ParentType, ContextType>;
  mentorMatches?: Resolver<Array<ResolversTypes['MentorMatches']>, ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
}>;

export type MentorMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorMatches'] = ResolversParentTypes['MentorMatches']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['IntegrationProgramme'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type ProgrammeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeSummary'] = ResolversParentTypes['ProgrammeSummary']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['IntegrationProgramme'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['MunicipalityId'], ParentType, ContextType>;
  integration?: Resolver<Maybe<ResolversTypes['CohortSummary']>, ParentType, ContextType, RequireFields<MunicipalityIntegrationArgs, 'year'>>;
  settlement?: Resolver<Maybe<ResolversTypes['SettlementDecision']>, ParentType, ContextType, RequireFields<MunicipalitySettlementArgs, 'year'>>;
}>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action'], FederationReferenceType extends FederationReferenceTypes['Action'] = FederationReferenceTypes['Action']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Action']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costPerParticipant?: Resolver<Maybe<ResolversTypes['CostPerParticipant']>, ParentType, ContextType, RequireFields<ActionCostPerParticipantArgs, 'year'>>;
}>;

export type CostPerParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostPerParticipant'] = ResolversParentTypes['CostPerParticipant']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPerYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['ProgrammeSummary']>, ParentType, ContextType>;
  released?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CostPerParticipantStatus'], ParentType, ContextType>;
}>;

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'], FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Course']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  immigrantParticipation?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
}>;

export type WorkPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackage'] = ResolversParentTypes['WorkPackage'], FederationReferenceType extends FederationReferenceTypes['WorkPackage'] = FederationReferenceTypes['WorkPackage']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participantsWithForeignBackground?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
}>;

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = ResolversObject<{
  id?: Resolver<ResolversTypes['OrganisationId'], ParentType, ContextType>;
}>;

export type DigitalToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalTool'] = ResolversParentTypes['DigitalTool']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = ResolversObject<{
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PublishReleasePayload?: PublishReleasePayloadResolvers<ContextType>;
  InputFailure?: InputFailureResolvers<ContextType>;
  IntegrationScheme?: IntegrationSchemeResolvers<ContextType>;
  SchemeStage?: SchemeStageResolvers<ContextType>;
  SchemeMentor?: SchemeMentorResolvers<ContextType>;
  SchemeStatement?: SchemeStatementResolvers<ContextType>;
  SchemeFigure?: SchemeFigureResolvers<ContextType>;
  SettlementDecision?: SettlementDecisionResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  FunnelStage?: FunnelStageResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  StatisticalRelease?: StatisticalReleaseResolvers<ContextType>;
  ReleasePublication?: ReleasePublicationResolvers<ContextType>;
  StatisticalReleaseConnection?: StatisticalReleaseConnectionResolvers<ContextType>;
  StatisticalReleaseEdge?: StatisticalReleaseEdgeResolvers<ContextType>;
  CohortSummary?: CohortSummaryResolvers<ContextType>;
  MentorMatches?: MentorMatchesResolvers<ContextType>;
  ProgrammeSummary?: ProgrammeSummaryResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  CostPerParticipant?: CostPerParticipantResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  WorkPackage?: WorkPackageResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  DigitalTool?: DigitalToolResolvers<ContextType>;
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
  ObligedParty?: ObligedPartyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  SexSplit?: SexSplitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
}>;

