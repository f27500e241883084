import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, ObligedPartyRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { ChangeRecord } from '../shared/changes.ts';
import type { PopulationFigureRecord, MunicipalityChangeRecord, CountyRecord, MunicipalityRecord, OfficeSeatRecord, AnnexLineRecord, PartnershipAgreementRecord, ToolTrainingRecord, DigitalToolRecord, AnnexRecord, HoppidOfficeRecord, AdviserRecord, PartnershipMemberRecord, PartnershipSupportRecord, RegionalPartnershipRecord, PeerGroupRuleRecord, PeerGroupSetUpRecord, StatedCountRecord, PeerGroupModelRecord, PeerGroupMeetingRecord, PeerGroupRecord, StartupFormRecord, StartupLevelRecord, StartupReportRecord, StartupCountsRecord, StartupSurvivalRecord, StartupOwnershipRecord, StartupCohortRecord, CustomerFollowUpRecord } from './records.ts';
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
  /** One municipality; null when the code was never one. BAD_USER_INPUT on a malformed id. */
  municipality?: Maybe<Municipality>;
  /**
   * Municipalities by name. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. Dissolved ones
   * are listed too unless `validOn` is given.
   */
  municipalities?: Maybe<MunicipalityConnection>;
  /** One hoppid.no office; null when there is none. */
  hoppidOffice?: Maybe<HoppidOffice>;
  /** hoppid.no offices by id. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  hoppidOffices?: Maybe<HoppidOfficeConnection>;
  /** One adviser by opaque id; null when there is none. */
  adviser?: Maybe<Adviser>;
  /** One regional partnership; null when there is none. */
  regionalPartnership?: Maybe<RegionalPartnership>;
  /** Regional partnerships by code. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  regionalPartnerships?: Maybe<RegionalPartnershipConnection>;
  /** How many of a county's municipalities have a hoppid.no office on a day, and which have none. */
  hoppidCoverage?: Maybe<HoppidCoverage>;
  /** The agreement on a first-line service (`HOPPID-PA`); null when there is none. */
  partnershipAgreement?: Maybe<PartnershipAgreement>;
  /** A digital tool (`HOPPID-TOOL`); null when there is none. */
  digitalTool?: Maybe<DigitalTool>;
  /** One kind of peer mentoring with its rules (`HOPPID-PEER`); null when there is none. */
  peerGroupModel?: Maybe<PeerGroupModel>;
  /** One peer group; null when there is none. */
  peerGroup?: Maybe<PeerGroup>;
  /** Peer groups by id. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. */
  peerGroups?: Maybe<PeerGroupConnection>;
  /**
   * Which of a county's municipalities a peer group serves on a day, and which have none. The action plan is made for rural
   * municipalities and does not say which are: `populationBelow` leaves the larger ones out, by the latest official figure
   * on or before the day; those without a figure stay in. BAD_USER_INPUT when it is not positive.
   */
  peerGroupCoverage?: Maybe<PeerGroupCoverage>;
  /** A county's start-ups in the first-line service, all municipalities together; null when nothing is released for the year. */
  countyStartups?: Maybe<StartupCounts>;
  /**
   * A county's start-ups that were registered in the year and left the first-line service within it, by their owners' sex,
   * with how many survived how long; null when nothing is released for the year. SYNTHETIC: no document has these counts.
   */
  countyStartupCohort?: Maybe<StartupCohort>;
  /**
   * What adds up and what does not among the facts that this partner keeps, by id. `first` is 1 to 200, `after` a cursor of
   * the same list; else BAD_USER_INPUT.
   */
  municipalitiesChecks?: Maybe<CheckConnection>;
  /**
   * Writes to the records that the caller's own organisation answers for, oldest first; a release is one write, of who
   * published it, with all that follows from it. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT.
   */
  municipalitiesChanges?: Maybe<ChangeConnection>;
};


export type QueryMunicipalityArgs = {
  id: Scalars['MunicipalityId']['input'];
};


export type QueryMunicipalitiesArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  county?: InputMaybe<Scalars['CountyId']['input']>;
  nuts3?: InputMaybe<Scalars['NutsCode']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHoppidOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHoppidOfficesArgs = {
  municipality?: InputMaybe<Scalars['MunicipalityId']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdviserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionalPartnershipArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionalPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHoppidCoverageArgs = {
  county: Scalars['CountyId']['input'];
  at: Scalars['Date']['input'];
};


export type QueryPartnershipAgreementArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDigitalToolArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPeerGroupModelArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPeerGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeerGroupsArgs = {
  model?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeerGroupCoverageArgs = {
  county: Scalars['CountyId']['input'];
  at: Scalars['Date']['input'];
  populationBelow?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountyStartupsArgs = {
  county: Scalars['CountyId']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCountyStartupCohortArgs = {
  county: Scalars['CountyId']['input'];
  registered: Scalars['Int']['input'];
};


export type QueryMunicipalitiesChecksArgs = {
  document?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  partner?: InputMaybe<Scalars['OrganisationId']['input']>;
  rule?: InputMaybe<CheckRule>;
  severity?: InputMaybe<CheckSeverity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMunicipalitiesChangesArgs = {
  since: Scalars['DateTime']['input'];
  record?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Writes down a municipality's annex to the hoppid.no Partnership Agreement (vedlegg; OSS action plan, Part I, “About
   * hoppid.no”), as a whole: what is left out is no part of it. For the municipality in which the office sits; FORBIDDEN to
   * everybody else, its operator too. Failures: UNKNOWN for an office, EITHER_OR for both or none of two that exclude each
   * other, PERCENT.
   */
  recordAnnex?: Maybe<HoppidOfficePayload>;
  /**
   * Has an adviser (veileder) begin at an office, under an opaque id of their own. For the municipality in which the office
   * sits and for the operator of the office; FORBIDDEN to everybody else. Failures: UNKNOWN for an office, PERCENT.
   */
  engageAdviser?: Maybe<AdviserPayload>;
  /**
   * Writes down how much of a post an adviser works. For those who may engage one at the office. Failures: UNKNOWN for an
   * adviser, PERCENT, ILLEGAL_STEP once the post has ended.
   */
  changeAdviser?: Maybe<AdviserPayload>;
  /**
   * Ends an adviser's post after a day, or on another day while it has not ended. From then on they moderate no group and are
   * no adviser of a new one. What participants let them see is the immigration service's: it goes on by referral and consent
   * until the service hands the referral over (`handOverReferral`), and by a token with the adviser's role until their
   * organisation issues none. For those who may engage one at the office. Failures: UNKNOWN for an adviser, MODERATES while they
   * moderate a group that goes on after the day, ILLEGAL_STEP once the post has ended.
   */
  endAdviser?: Maybe<AdviserPayload>;
  /**
   * Forms a peer group (OSS action plan, Part III, action 2), without members at first. For the municipality in which its
   * moderator's office sits, which answers for the group from then on, and for the operator of that office; FORBIDDEN to
   * everybody else. Failures: UNKNOWN for a kind, a tool, a municipality or an adviser, EXISTS, FORMAT, BEFORE_START,
   * TOOL_AND_MODE for a digital group without a tool or another one with it, NOT_TRAINED for a moderator who is not among
   * the advisers, POST_ENDS for one whose post ends before the group, CODE_NOT_VALID for a municipality whose code does not hold for the whole period; the rule names those that do.
   */
  formPeerGroup?: Maybe<PeerGroupPayload>;
  /**
   * Has another adviser moderate a group. For the municipality that answers for the group and the operator of the present
   * moderator's office; FORBIDDEN to everybody else. Failures: UNKNOWN for a group, NOT_TRAINED for who is not among the
   * group's advisers, POST_ENDS for who leaves before its end, ILLEGAL_STEP once it has ended. Whether the moderator is certified, which the pilot's success is a
   * condition of, is the county's to say (`Adviser.canModerate`).
   */
  appointModerator?: Maybe<PeerGroupPayload>;
  /**
   * Writes down how many members a group has. The number is kept and not told: `memberCount` is released once, with the first
   * number that is not below the threshold, and never changed, because the difference of two counts would tell of a few. For
   * the municipality that answers for the group and the operator of its moderator's office; FORBIDDEN to everybody else.
   * Failures: UNKNOWN for a group, GROUP_FULL above the limit of its kind (10) or its own capacity, ADVISER_AS_MEMBER, ILLEGAL_STEP
   * once it has ended.
   */
  recordPeerGroupMembers?: Maybe<PeerGroupPayload>;
  /**
   * Writes down a meeting that was held, also after the group has ended. Whether there was one in each month is told by the
   * group's `findings`. For the municipality that answers for the group and the operator of its moderator's office; FORBIDDEN
   * to everybody else. Failures: UNKNOWN for a group, EXISTS for a second one of a day, FUTURE, OUTSIDE_THE_PERIOD.
   */
  recordPeerGroupMeeting?: Maybe<PeerGroupPayload>;
  /**
   * Ends a group on a day. For the municipality that answers for the group and the operator of its moderator's office;
   * FORBIDDEN to everybody else. Failures: UNKNOWN for a group, ILLEGAL_STEP once it has ended, BEFORE_START, OUTSIDE_THE_PERIOD for a day
   * before its last meeting, POST_ENDS for one after its moderator's last.
   */
  endPeerGroup?: Maybe<PeerGroupPayload>;
  /**
   * Hands in how many start-ups a municipality's office guided in a year, by phase and legal form, or hands in other numbers
   * while they are not released. The numbers are kept and told to nobody: they leave as a release, protected together with
   * those of all municipalities of the county (`publishStartupRelease`). For the municipality and for the operator of its office;
   * FORBIDDEN to everybody else. Failures: UNKNOWN for a municipality, NOT_CLOSED for a year that has not ended, REQUIRED for
   * a phase that is missing, EXISTS for one that comes twice, INVALID for a number below zero, CODE_NOT_VALID for a municipality
   * whose code holds on no day of the year (the rule names those that do), ILLEGAL_STEP once the year is released.
   */
  reportStartups?: Maybe<StartupReportPayload>;
  /**
   * Publishes a county's start-ups of a year that has ended: what its municipalities handed in, protected together, county,
   * municipalities, levels and legal forms; `countyStartups` and `Municipality.startups` tell it from then on. Once: a release
   * is never changed, and nothing more is handed in for the year. Every municipality that the county had on the year's last
   * day has to have handed in, also one that guided nobody, or its absence would tell. For the body that answers for the
   * county's start-ups (the county); FORBIDDEN to everybody else. Failures: UNKNOWN for a county, NOT_CLOSED for a year that
   * has not ended, NOT_REPORTED with who has not handed in, ILLEGAL_STEP once the year is released.
   */
  publishStartupRelease?: Maybe<StartupReleasePayload>;
};


export type MutationRecordAnnexArgs = {
  input: RecordAnnexInput;
};


export type MutationEngageAdviserArgs = {
  input: EngageAdviserInput;
};


export type MutationChangeAdviserArgs = {
  input: ChangeAdviserInput;
};


export type MutationEndAdviserArgs = {
  input: EndAdviserInput;
};


export type MutationFormPeerGroupArgs = {
  input: FormPeerGroupInput;
};


export type MutationAppointModeratorArgs = {
  input: AppointModeratorInput;
};


export type MutationRecordPeerGroupMembersArgs = {
  input: RecordPeerGroupMembersInput;
};


export type MutationRecordPeerGroupMeetingArgs = {
  input: RecordPeerGroupMeetingInput;
};


export type MutationEndPeerGroupArgs = {
  input: EndPeerGroupInput;
};


export type MutationReportStartupsArgs = {
  input: ReportStartupsInput;
};


export type MutationPublishStartupReleaseArgs = {
  input: PublishStartupReleaseInput;
};

/** An annex to write down. Of `responsibleDepartment` and `responsibleOrganisation` one is given, of `workPercentage` and `partnerAgreement`, too. */
export type RecordAnnexInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the office that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The office. */
  office: Scalars['ID']['input'];
  /** The department of the municipality that is responsible. */
  responsibleDepartment?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that is responsible. */
  responsibleOrganisation?: InputMaybe<NamedPartnerInput>;
  /** Opening hours of the office. */
  openingHours: Scalars['String']['input'];
  /** Either: per cent of a full post that the department performs, above 0 and to 100. */
  workPercentage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Or: the agreement between the municipality and its partner organisation. */
  partnerAgreement?: InputMaybe<Scalars['String']['input']>;
  /** What the service to the entrepreneur includes; at least one. */
  servicesIncluded: Array<Scalars['String']['input']>;
  /** How the brand hoppid.no is shown and marketed. */
  brandPlan: Scalars['String']['input'];
};

/** What came of writing down an annex. */
export type HoppidOfficePayload = {
  __typename?: 'HoppidOfficePayload';
  /** The office as it now stands, also when the write was refused; null when there is none. */
  office?: Maybe<HoppidOffice>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** An adviser who begins. No name: that is no part of the graph. */
export type EngageAdviserInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The office. */
  office: Scalars['ID']['input'];
  /** Per cent of a full post, above 0 and to 100; left out when it is not settled. */
  workPercentage?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An adviser's post. */
export type ChangeAdviserInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the adviser that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The adviser. */
  adviser: Scalars['ID']['input'];
  /** Per cent of a full post, above 0 and to 100; left out when it is not settled. */
  workPercentage?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An adviser's post that ends. */
export type EndAdviserInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the adviser that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The adviser. */
  adviser: Scalars['ID']['input'];
  /** The last day in office. */
  lastDay: Scalars['Date']['input'];
};

/** What came of writing about an adviser. */
export type AdviserPayload = {
  __typename?: 'AdviserPayload';
  /** The adviser as they now stand, also when the write was refused; null when there is none. */
  adviser?: Maybe<Adviser>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** A group to form. */
export type FormPeerGroupInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version that the caller has seen: 0, since there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** Its key, in capitals, digits and dashes (`PEER-MOLDE-2023`). */
  id: Scalars['ID']['input'];
  /** The kind, by code. */
  model: Scalars['ID']['input'];
  /** How it meets. */
  mode: PeerGroupMode;
  /** The tool that it meets by, by code; of a digital group alone. */
  tool?: InputMaybe<Scalars['ID']['input']>;
  /** First day, and last day when it is known. */
  period: PeriodInput;
  /** The municipalities whose entrepreneurs it is open to; at least one. */
  municipalities: Array<Scalars['MunicipalityId']['input']>;
  /** The adviser who leads it. */
  moderator: Scalars['ID']['input'];
  /** The advisers trained in it, the moderator among them. */
  advisers: Array<Scalars['ID']['input']>;
  /** How many can be members, at most as many as its kind allows. */
  capacity: Scalars['Int']['input'];
  /** What its members chose to take up; left out while they have not. */
  topic?: InputMaybe<LocalisedTextInput>;
};

/** Who moderates from now on. */
export type AppointModeratorInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the group that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The group. */
  group: Scalars['ID']['input'];
  /** One of its advisers. */
  moderator: Scalars['ID']['input'];
};

/** How many members a group has. */
export type RecordPeerGroupMembersInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the group that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The group. */
  group: Scalars['ID']['input'];
  /** How many there are. */
  members: Scalars['Int']['input'];
  /** Whether an adviser or professional mentor is among them, which is refused. */
  adviserAmongThem: Scalars['Boolean']['input'];
};

/** A meeting that was held. */
export type RecordPeerGroupMeetingInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the group that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The group. */
  group: Scalars['ID']['input'];
  /** The day. */
  date: Scalars['Date']['input'];
  /** How long it lasted, in minutes. */
  minutes: Scalars['Int']['input'];
  /** Guests on a special subject who came. */
  guests: Scalars['Int']['input'];
};

/** A group to end. */
export type EndPeerGroupInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the group that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The group. */
  group: Scalars['ID']['input'];
  /** Its last day. */
  end: Scalars['Date']['input'];
};

/** What came of writing about a group. */
export type PeerGroupPayload = {
  __typename?: 'PeerGroupPayload';
  /** The group as it now stands, also when the write was refused; null when there is none. */
  group?: Maybe<PeerGroup>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** How many start-ups a municipality's office guided in a year. */
export type ReportStartupsInput = {
  /** A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the report that the caller has seen; 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  /** The municipality. */
  municipality: Scalars['MunicipalityId']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
  /** Each phase once. */
  phases: Array<StartupPhaseInput>;
};

/** How many start-ups were in a phase, by legal form. */
export type StartupPhaseInput = {
  /** The phase. */
  level: MentoringLevel;
  /** Sole proprietorships (enkeltpersonforetak, enskild firma). */
  sole: Scalars['Int']['input'];
  /** Limited companies (aksjeselskap, aktiebolag). */
  limited: Scalars['Int']['input'];
};

/** That a municipality handed in a year's start-ups. The numbers are no part of it. */
export type StartupReport = {
  __typename?: 'StartupReport';
  /** Natural key (`NO:1506:2021`). */
  id: Scalars['ID']['output'];
  /** The municipality; null when it is not recorded. */
  municipality?: Maybe<Municipality>;
  /** The year. */
  year: Scalars['Int']['output'];
  /** The day on which the numbers, as they are now, were handed in. */
  reportedOn: Scalars['Date']['output'];
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
};

/** Which release to publish. */
export type PublishStartupReleaseInput = {
  /** A key of the caller's own for this write: the same one again publishes nothing more and tells the same release. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The county. */
  county: Scalars['CountyId']['input'];
  /** The year. */
  year: Scalars['Int']['input'];
};

/** What came of publishing a county's start-ups of a year. */
export type StartupReleasePayload = {
  __typename?: 'StartupReleasePayload';
  /** The county's start-ups as they are released, also by another write; null when they are not. */
  startups?: Maybe<StartupCounts>;
  /** Why it was not published; empty when it was. */
  failures: Array<InputFailure>;
};

/** What came of handing in a year's start-ups. */
export type StartupReportPayload = {
  __typename?: 'StartupReportPayload';
  /** The report as it now stands, also when the write was refused; null when there is none. */
  report?: Maybe<StartupReport>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type Municipality = {
  __typename?: 'Municipality';
  /** Country and code (`NO:1506`). */
  id: Scalars['MunicipalityId']['output'];
  /** The code within its country, four digits (kommunenummer, kommunkod). */
  code?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** Its country. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** The county that it belongs or belonged to under this code (fylke, län). */
  county?: Maybe<County>;
  /** NUTS 3 region; null when no source gives it for this code. */
  nuts3?: Maybe<Scalars['NutsCode']['output']>;
  /**
   * The days for which this code is known here to hold: from the earliest date that a document needs, which may be later
   * than the municipality's founding. What was recorded under a code stays under it when it ends, and is in no sum of its successors.
   */
  validity?: Maybe<Period>;
  /** The municipalities that this one was made of, in whole or in part; null when it was made of some that are not recorded. */
  predecessors?: Maybe<Array<MunicipalityChange>>;
  /** The municipalities that this one became, in whole or in part. */
  successors?: Maybe<Array<MunicipalityChange>>;
  /** The municipality as an organisation; null when its organisation is not recorded or its owner cannot answer. */
  organisation?: Maybe<Partner>;
  /** The latest recorded figure on or before the day, whatever its status; null when there is none. */
  population?: Maybe<PopulationFigure>;
  /** Every recorded figure, oldest first; empty when there is none. Takes no argument so that other owners can require it. */
  populations?: Maybe<Array<PopulationFigure>>;
  /** hoppid.no offices with a seat here on the day; all that ever had one when `on` is null. By id. */
  hoppidOffices?: Maybe<HoppidOfficeConnection>;
  /** Peer groups that serve it and run on the day; all that ever served it when `on` is null. By id. */
  peerGroups?: Maybe<PeerGroupConnection>;
  /**
   * Start-ups that its first-line service mentors in the year; null when nothing is released for it. SYNTHETIC: no document
   * has these counts.
   */
  startups?: Maybe<StartupCounts>;
  /** Regional partnerships that name it as a member. By code. */
  regionalPartnerships?: Maybe<RegionalPartnershipConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type MunicipalityPopulationArgs = {
  asOf: Scalars['Date']['input'];
};


/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type MunicipalityHoppidOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type MunicipalityPeerGroupsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type MunicipalityStartupsArgs = {
  year: Scalars['Int']['input'];
};


/** A municipality (kommune, kommun) under one code. A merger or split ends a code and begins others: follow `successors`. */
export type MunicipalityRegionalPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A county (fylke, län), as far as the municipalities need one. */
export type County = {
  __typename?: 'County';
  /** Country and code (`NO:15`). */
  id: Scalars['CountyId']['output'];
  /** The code within its country, two digits. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its country. */
  country: Scalars['CountryCode']['output'];
};

/** One strand of a merger or a split. */
export type MunicipalityChange = {
  __typename?: 'MunicipalityChange';
  /** The other municipality; null when it is not recorded. */
  municipality?: Maybe<Municipality>;
  /** The day on which the change took effect. */
  date: Scalars['Date']['output'];
  /** The part of the inhabitants that moved along, 0 to 1; null when no source gives it. It is never assumed to be even. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** What kind of change it was. */
  basis: MunicipalityChangeBasis;
};

/** Kinds of change between municipality codes. */
export type MunicipalityChangeBasis =
  /** The same municipality under a new code, mostly because its county changed. */
  | 'RENUMBERED'
  /** Several became one (sammenslåing). */
  | 'MERGED'
  /** One became several (deling). */
  | 'SPLIT';

/** How firm a population figure is. */
export type PopulationStatus =
  /** Published by the statistics office for this very day. */
  | 'OFFICIAL'
  /** Interpolated from official figures; `source` says how. */
  | 'ESTIMATE'
  /** Known to be needed and not found; the value is null. */
  | 'MISSING';

/** Inhabitants on a day. */
export type PopulationFigure = {
  __typename?: 'PopulationFigure';
  /** The day that the figure is for. */
  asOf: Scalars['Date']['output'];
  /** Inhabitants; null when the status is MISSING. */
  value?: Maybe<Scalars['Int']['output']>;
  /** How firm it is. */
  status: PopulationStatus;
  /** Register or table, and for estimates the method. */
  source: Scalars['String']['output'];
};

export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  edges: Array<MunicipalityEdge>;
  pageInfo: PageInfo;
};

export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  cursor: Scalars['String']['output'];
  node: Municipality;
};

/** An office of hoppid.no, the first-line service for people who start a business in Møre og Romsdal. */
export type HoppidOffice = {
  __typename?: 'HoppidOffice';
  /** Natural key (`hoppid-1506`). */
  id: Scalars['ID']['output'];
  /** The municipality of its latest seat; null when it is not recorded. */
  municipality?: Maybe<Municipality>;
  /** Where it sat, in order. A split of its municipality moves it only by a recorded decision. */
  seats?: Maybe<Array<OfficeSeat>>;
  /** Who runs it, where a document says so; null when none does. */
  operator?: Maybe<NamedPartner>;
  /** The municipality's annex to the hoppid.no Partnership Agreement. */
  annex?: Maybe<Annex>;
  /** Its advisers, by id; also those whose post has ended unless `on` is given. */
  advisers?: Maybe<AdviserConnection>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** An office of hoppid.no, the first-line service for people who start a business in Møre og Romsdal. */
export type HoppidOfficeAdvisersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The seat of an office for a time. */
export type OfficeSeat = {
  __typename?: 'OfficeSeat';
  /** Where; null when it is not recorded. */
  municipality?: Maybe<Municipality>;
  /** When; the start may be the first day known. */
  period: Period;
  /** How it is known. */
  provenance: Provenance;
};

/**
 * A municipality's annex (vedlegg) to the hoppid.no Partnership Agreement, with the contents that the OSS action plan
 * (Part I, “About hoppid.no”) prescribes. A field is null when no document gives its content.
 */
export type Annex = {
  __typename?: 'Annex';
  /** The agreement that it belongs to. */
  agreement: PartnershipAgreement;
  /** The lines that the agreement requires of every annex, in its order, with what is known of each. */
  contents: Array<AnnexContent>;
  /** The department of the municipality that is responsible; null when an organisation is, or it is not recorded. */
  responsibleDepartment?: Maybe<Scalars['String']['output']>;
  /** The organisation that is responsible; null when a department is, or it is not recorded. */
  responsibleOrganisation?: Maybe<NamedPartner>;
  /** Opening hours of the office. */
  openingHours?: Maybe<Scalars['String']['output']>;
  /** Either: per cent of a full post that the department performs. Excludes `partnerAgreement`. */
  workPercentage?: Maybe<Scalars['Decimal']['output']>;
  /** Or: the agreement between the municipality and its partner organisation. Excludes `workPercentage`. */
  partnerAgreement?: Maybe<Scalars['String']['output']>;
  /** What the service to the entrepreneur includes. */
  servicesIncluded?: Maybe<Array<Scalars['String']['output']>>;
  /** How the brand hoppid.no is shown and marketed. */
  brandPlan?: Maybe<Scalars['String']['output']>;
};

/** What an annex has to say. */
export type AnnexTopic =
  /** Who is responsible for the service: a department, or an organisation. */
  | 'RESPONSIBLE'
  /** When the office is open. */
  | 'OPENING_HOURS'
  /** How much work the department performs. An alternative to PARTNER_AGREEMENT. */
  | 'WORK_PERCENTAGE'
  /** The agreement between the municipality and its partner organisation. An alternative to WORK_PERCENTAGE. */
  | 'PARTNER_AGREEMENT'
  /** What the service to the entrepreneur includes. */
  | 'SERVICES'
  /** How the brand is shown and marketed. */
  | 'BRAND';

/** One line that an agreement requires of every annex. */
export type AnnexLine = {
  __typename?: 'AnnexLine';
  /** What it is about. */
  topic: AnnexTopic;
  /** The requirement, in the words of the source. */
  requirement: LocalisedText;
  /** The line that may stand instead of it (“Either … Or”); null when it must stand. */
  alternativeTo?: Maybe<AnnexTopic>;
};

/** One required line in a municipality's own annex. */
export type AnnexContent = {
  __typename?: 'AnnexContent';
  /** The requirement. */
  line: AnnexLine;
  /** What the annex says; null when no document at hand gives it. */
  value?: Maybe<Scalars['String']['output']>;
  /** True when its content is known here. No annex is published: false says nothing of the annex itself. */
  recorded: Scalars['Boolean']['output'];
};

/** The agreement (Partnership Agreement) between levels of regional government and municipalities on a first-line service. */
export type PartnershipAgreement = {
  __typename?: 'PartnershipAgreement';
  /** Code (`HOPPID-PA`). */
  code: Scalars['ID']['output'];
  /** Its title. */
  title?: Maybe<LocalisedText>;
  /** Who makes it, as the source names them. */
  parties?: Maybe<Array<NamedPartner>>;
  /** What it settles, in the words of the source. */
  regulates?: Maybe<Array<LocalisedText>>;
  /** What the county delivers under it. */
  deliveries?: Maybe<Array<LocalisedText>>;
  /** The lines that it requires of each municipality's annex. */
  annexLines?: Maybe<Array<AnnexLine>>;
  /** The aim that the parties share. */
  jointGoal?: Maybe<LocalisedText>;
  /** Digital tools delivered under it. */
  tools?: Maybe<Array<DigitalTool>>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

/** A digital tool for start-ups: where they work on their idea, and what digital peer mentoring is built on. */
export type DigitalTool = {
  __typename?: 'DigitalTool';
  /** Code (`HOPPID-TOOL`). */
  code: Scalars['ID']['output'];
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** Who supplies it. */
  supplier?: Maybe<NamedPartner>;
  /** What it is for, in the words of the source. */
  purposes?: Maybe<Array<LocalisedText>>;
  /** Who else was trained to use it, and why. */
  trained?: Maybe<Array<ToolTraining>>;
  /** Peer groups that meet by it, by id. */
  peerGroups?: Maybe<PeerGroupConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A digital tool for start-ups: where they work on their idea, and what digital peer mentoring is built on. */
export type DigitalToolPeerGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A body that was trained to use a tool. */
export type ToolTraining = {
  __typename?: 'ToolTraining';
  /** Who. */
  who: NamedPartner;
  /** What for, in the words of the source. */
  purpose: LocalisedText;
  /** Where it stands. */
  provenance: Provenance;
};

export type HoppidOfficeConnection = {
  __typename?: 'HoppidOfficeConnection';
  edges: Array<HoppidOfficeEdge>;
  pageInfo: PageInfo;
};

export type HoppidOfficeEdge = {
  __typename?: 'HoppidOfficeEdge';
  cursor: Scalars['String']['output'];
  node: HoppidOffice;
};

/** An adviser (veileder) at an office, now or before. What an adviser does in office is public; name and contact are no part of the graph. */
export type Adviser = {
  __typename?: 'Adviser';
  /** Opaque; says nothing of the person. */
  id: Scalars['ID']['output'];
  /** The office; null when it is not recorded. */
  office?: Maybe<HoppidOffice>;
  /** Per cent of a full post; null when not recorded. */
  workPercentage?: Maybe<Scalars['Decimal']['output']>;
  /** The last day in office; null while none is settled. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};

export type AdviserConnection = {
  __typename?: 'AdviserConnection';
  edges: Array<AdviserEdge>;
  pageInfo: PageInfo;
};

export type AdviserEdge = {
  __typename?: 'AdviserEdge';
  cursor: Scalars['String']['output'];
  node: Adviser;
};

/** hoppid.no offices against municipalities on one day: offices ÷ municipalities valid that day. */
export type HoppidCoverage = {
  __typename?: 'HoppidCoverage';
  /** The county. */
  county: County;
  /** The day. */
  at: Scalars['Date']['output'];
  /** Municipalities of the county that were valid that day. */
  municipalityCount: Scalars['Int']['output'];
  /** Offices with a seat in one of them that day. */
  officeCount: Scalars['Int']['output'];
  /** Municipalities with at least one office. */
  coveredCount: Scalars['Int']['output'];
  /** coveredCount ÷ municipalityCount; null when the county has no municipality that day. */
  coverage?: Maybe<Scalars['Decimal']['output']>;
  /** Municipalities without an office, by id. */
  gaps: Array<Municipality>;
  /** Inhabitants, summed over each municipality's latest official figure on or before the day; null when one has none. */
  population?: Maybe<Scalars['Int']['output']>;
  /** The oldest and the newest day among those figures; null when there is none. */
  populationDates?: Maybe<Period>;
  /** Advisers as a document states them, not those recorded here; null when no document does for this county. */
  statedAdvisers?: Maybe<StatedCount>;
  /** Stated advisers ÷ inhabitants × 10,000, two decimals, half up; null when either is. */
  advisersPer10000?: Maybe<Scalars['Decimal']['output']>;
};

/** A number as a document states it. */
export type StatedCount = {
  __typename?: 'StatedCount';
  /** The number. */
  value: Scalars['Int']['output'];
  /** True when the document says “about”. */
  approximate: Scalars['Boolean']['output'];
  /** Where it says so. */
  provenance: Provenance;
};

/** A partnership of municipalities across a region (regionalt partnerskap). */
export type RegionalPartnership = {
  __typename?: 'RegionalPartnership';
  /** Code (`AKP-NV`). */
  code: Scalars['ID']['output'];
  /** Its name. */
  name?: Maybe<LocalisedText>;
  /** Who runs it. */
  operator?: Maybe<NamedPartner>;
  /** How many members the source states; the list may have another number of them. */
  statedMemberCount?: Maybe<Scalars['Int']['output']>;
  /** The members that some source names. */
  members?: Maybe<Array<PartnershipMember>>;
  /** Its main elements, in the words of the source. */
  elements?: Maybe<Array<LocalisedText>>;
  /** What it is for and how it works, in the words of the source, besides its elements. */
  aims?: Maybe<Array<LocalisedText>>;
  /** What it got to start up; null when no source says. */
  startUpSupport?: Maybe<PartnershipSupport>;
  /** How it is tied to the first line of hoppid.no; null when no source says. */
  firstLine?: Maybe<LocalisedText>;
  /** That first line: hoppid.no offices with a seat in a member municipality on the day, by id. */
  firstLineOffices?: Maybe<HoppidOfficeConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A partnership of municipalities across a region (regionalt partnerskap). */
export type RegionalPartnershipFirstLineOfficesArgs = {
  on: Scalars['Date']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Money for a partnership to start up. */
export type PartnershipSupport = {
  __typename?: 'PartnershipSupport';
  /** How much. */
  amount: Money;
  /** Who gives it. */
  from: NamedPartner;
  /** Where it stands. */
  provenance: Provenance;
};

/** A municipality in a regional partnership. */
export type PartnershipMember = {
  __typename?: 'PartnershipMember';
  /** The municipality; null when the name is not resolved. */
  municipality?: Maybe<Municipality>;
  /** How the source spells it. */
  nameInDocument: Scalars['String']['output'];
  /** The former municipalities that the source puts in brackets behind it. */
  formerNames: Array<Scalars['String']['output']>;
  /** The municipalities before the reform of 2020 that it stands for, itself among them when it was one. */
  oldMunicipalities: Array<Scalars['String']['output']>;
  /**
   * True for one of the municipalities “without own resources for innovation” for which the partnership is made above all.
   * Null: no source lists them.
   */
  withoutOwnResources?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is named. */
  provenance: Provenance;
};

export type RegionalPartnershipConnection = {
  __typename?: 'RegionalPartnershipConnection';
  edges: Array<RegionalPartnershipEdge>;
  pageInfo: PageInfo;
};

export type RegionalPartnershipEdge = {
  __typename?: 'RegionalPartnershipEdge';
  cursor: Scalars['String']['output'];
  node: RegionalPartnership;
};

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

/** A rule of peer mentoring with its strength. */
export type PeerGroupRule = {
  __typename?: 'PeerGroupRule';
  /** What it is about. */
  kind: PeerRuleKind;
  /** The rule in the words of its source. */
  text: LocalisedText;
  /** How firm it is. */
  strength: RuleStrength;
  /** Its number, in the unit that its kind says; null when it has none. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** What must come about before it holds; null when nothing. */
  condition?: Maybe<LocalisedText>;
  /** The day from which it holds; null when always, or when its condition is not known to be met. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  provenance: Provenance;
};

/** Who is in the room at a meeting, in the example of the action plan. */
export type PeerGroupSetUp = {
  __typename?: 'PeerGroupSetUp';
  /** Guests on a special subject. */
  guests: Scalars['Int']['output'];
  /** Entrepreneurs. */
  members: Scalars['Int']['output'];
  /** Moderators. */
  moderators: Scalars['Int']['output'];
  /** All of them together. */
  inRoom: Scalars['Int']['output'];
  /** Where it stands. */
  provenance: Provenance;
};

/** A kind of peer mentoring (peer-peer mentoring for entrepreneurial groups) with its rules. */
export type PeerGroupModel = {
  __typename?: 'PeerGroupModel';
  /** Code (`HOPPID-PEER`). */
  code: Scalars['ID']['output'];
  /** Its name. */
  title?: Maybe<LocalisedText>;
  /** The action that brings it in; null when its owner cannot answer. */
  action?: Maybe<Action>;
  /** Its rules. */
  rules?: Maybe<Array<PeerGroupRule>>;
  /** The example of who is in the room. */
  setUp?: Maybe<PeerGroupSetUp>;
  /** What groups typically take up, in the source's order. */
  topics?: Maybe<Array<LocalisedText>>;
  /** How many groups the pilot tests, as stated. */
  pilotGroups?: Maybe<StatedCount>;
  /** How many advisers lead the pilot's groups, as stated. */
  pilotAdvisers?: Maybe<StatedCount>;
  /** Its groups, by id. */
  groups?: Maybe<PeerGroupConnection>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A kind of peer mentoring (peer-peer mentoring for entrepreneurial groups) with its rules. */
export type PeerGroupModelGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a peer group meets. */
export type PeerGroupMode =
  /** In one room. */
  | 'PHYSICAL'
  /** By a digital tool. */
  | 'DIGITAL';

/** A group of entrepreneurs who mentor each other. The groups here are SYNTHETIC: invented after the pilot's description. */
export type PeerGroup = {
  __typename?: 'PeerGroup';
  /** Natural key (`PEER-PILOT-PHYSICAL`). */
  id: Scalars['ID']['output'];
  /** The kind that it belongs to. */
  model?: Maybe<PeerGroupModel>;
  /** How it meets. */
  mode?: Maybe<PeerGroupMode>;
  /** When it runs; the end is open while it does. */
  period?: Maybe<Period>;
  /** The tool that it meets by; null for a group in one room. */
  tool?: Maybe<DigitalTool>;
  /** The municipalities whose entrepreneurs it is open to; each null when it is not recorded. */
  municipalities?: Maybe<Array<Maybe<Municipality>>>;
  /** The adviser who leads it, as moderator and not as a member. */
  moderator?: Maybe<Adviser>;
  /** The advisers trained in it, the moderator among them, by id. */
  advisers?: Maybe<Array<Adviser>>;
  /** How many can be members. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** How many are, out of a release; null while none is released. */
  memberCount?: Maybe<Count>;
  /** What its members chose to take up; null when not recorded. */
  topic?: Maybe<LocalisedText>;
  /** Its meetings, oldest first. */
  meetings?: Maybe<Array<PeerGroupMeeting>>;
  /** How it stands to each rule of its kind on the day. */
  findings?: Maybe<Array<PeerGroupFinding>>;
  /**
   * True when no STATED or MODEL rule is broken on the day, false when one is; null when one of them cannot be assessed and
   * none is broken.
   */
  compliant?: Maybe<Scalars['Boolean']['output']>;
  /** Counts its changes, from 1; what a write has to expect. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Sources. */
  provenance?: Maybe<Array<Provenance>>;
};


/** A group of entrepreneurs who mentor each other. The groups here are SYNTHETIC: invented after the pilot's description. */
export type PeerGroupFindingsArgs = {
  asOf: Scalars['Date']['input'];
};


/** A group of entrepreneurs who mentor each other. The groups here are SYNTHETIC: invented after the pilot's description. */
export type PeerGroupCompliantArgs = {
  asOf: Scalars['Date']['input'];
};

/** One meeting of a peer group. */
export type PeerGroupMeeting = {
  __typename?: 'PeerGroupMeeting';
  /** The day. */
  date: Scalars['Date']['output'];
  /** How long it lasted, in minutes. */
  minutes: Scalars['Int']['output'];
  /** Guests on a special subject who came. */
  guests: Scalars['Int']['output'];
};

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

/** How a group stands to one rule. */
export type PeerGroupFinding = {
  __typename?: 'PeerGroupFinding';
  /** The rule. */
  rule: PeerGroupRule;
  /** How it stands. */
  finding: PeerRuleFinding;
  /** In words. */
  explanation: Scalars['String']['output'];
};

export type PeerGroupConnection = {
  __typename?: 'PeerGroupConnection';
  edges: Array<PeerGroupEdge>;
  pageInfo: PageInfo;
};

export type PeerGroupEdge = {
  __typename?: 'PeerGroupEdge';
  cursor: Scalars['String']['output'];
  node: PeerGroup;
};

/** Peer groups against municipalities on one day. */
export type PeerGroupCoverage = {
  __typename?: 'PeerGroupCoverage';
  /** The county. */
  county: County;
  /** The day. */
  at: Scalars['Date']['output'];
  /** Municipalities valid that day, but for those that `populationBelow` leaves out. */
  municipalityCount: Scalars['Int']['output'];
  /** Groups that run that day and are open to one of them. */
  groupCount: Scalars['Int']['output'];
  /** Municipalities that a group is open to, by id. */
  served: Array<Municipality>;
  /** Municipalities without a group, by id. */
  withoutGroup: Array<Municipality>;
};

/**
 * Start-ups in a first-line service, out of a release that protects the county, its municipalities, the levels and the legal
 * forms together: a start-up with one owner is as good as a person.
 */
export type StartupCounts = {
  __typename?: 'StartupCounts';
  /** The year. */
  year: Scalars['Int']['output'];
  /** All of them. */
  total: Count;
  /** By level of mentoring, and within a level by legal form. Empty for a whole county. */
  levels: Array<StartupLevel>;
  /** Sources. */
  provenance: Array<Provenance>;
};

/** How far a start-up is, by the three levels of the Spanish good practice that the action plan takes up. */
export type MentoringLevel =
  /** Idea or seed period of the project. */
  | 'IDEA_OR_SEED'
  /** Mid-phase of the project. */
  | 'MID_PHASE'
  /** Developed, or in need of information or help only now and then. */
  | 'DEVELOPED';

/** Legal forms that the action plan weighs against each other. */
export type LegalForm =
  /** Sole proprietorship (enkeltpersonforetak), with unlimited liability. */
  | 'SOLE'
  /** Limited company (aksjeselskap). */
  | 'LIMITED';

/** Start-ups of one level. */
export type StartupLevel = {
  __typename?: 'StartupLevel';
  /** The level. */
  level: MentoringLevel;
  /** All of them. */
  total: Count;
  /** By legal form. */
  legalForms: Array<StartupForm>;
};

/** Start-ups of one level and legal form. */
export type StartupForm = {
  __typename?: 'StartupForm';
  /** The legal form. */
  legalForm: LegalForm;
  /** How many. */
  count: Count;
};

/** Who owns a start-up, by sex. */
export type Ownership =
  /** Women (kvinner). */
  | 'WOMEN'
  /** Men (menn). */
  | 'MEN'
  /** Women and men together (blandet). */
  | 'MIXED'
  /** It is not recorded. */
  | 'UNKNOWN';

/**
 * Start-ups registered in one year, followed to a day, out of a release that protects ownership and survival together. They
 * had left the first-line service when the year ended, so none of them is among those that `StartupCounts` counts in a later
 * one. By county alone: a municipality's would be withheld. The action plan means to raise the chance to survive the first
 * three to five years (Action 2).
 */
export type StartupCohort = {
  __typename?: 'StartupCohort';
  /** The year of registration. */
  registered: Scalars['Int']['output'];
  /** The day to which they are followed. */
  followedTo: Scalars['Date']['output'];
  /** All of them. */
  total: Count;
  /** Those that lived at least so long, whoever owns them; withheld when any of the counts that it is the sum of is. */
  survived: Array<StartupSurvival>;
  /** By ownership. */
  byOwnership: Array<StartupOwnership>;
  /** Sources. */
  provenance: Array<Provenance>;
};

/** Start-ups that lived at least some years. */
export type StartupSurvival = {
  __typename?: 'StartupSurvival';
  /** Whole years from registration. */
  years: Scalars['Int']['output'];
  /** How many lived at least so long. */
  count: Count;
};

/** Start-ups of one ownership. */
export type StartupOwnership = {
  __typename?: 'StartupOwnership';
  /** Who owns them. */
  ownership: Ownership;
  /** All of them. */
  total: Count;
  /** Those that lived at least so long. */
  survived: Array<StartupSurvival>;
};

/**
 * Customers of a start-up service in a year, out of a release: customer lists themselves are property of county and
 * municipalities and no part of the graph. Each count is of people among the one before.
 */
export type CustomerFollowUp = {
  __typename?: 'CustomerFollowUp';
  /** The year. */
  year: Scalars['Int']['output'];
  /** Who got guidance (veiledning). */
  guided: Count;
  /** Who of them was followed up (oppfølging). */
  followedUp: Count;
  /** Who of them registered an enterprise. */
  registered: Count;
  /** Sources. */
  provenance: Array<Provenance>;
};

export type WorkPackage = {
  __typename?: 'WorkPackage';
  id: Scalars['ID']['output'];
  /**
   * Local enterprises taking part, by owners' sex, as the municipalities report them; null when nothing is released for
   * the work package. They are among those that the project supports on the Norwegian side (indicator 1): each count is
   * withheld, too, when it is less than the threshold below theirs. An enterprise may be in several packages. No document
   * has these counts: they are SYNTHETIC.
   */
  localEnterprises?: Maybe<SexSplit>;
  /** Where `localEnterprises` comes from; null when it does. */
  localEnterprisesProvenance?: Maybe<Provenance>;
};

export type CooperationAgreement = {
  __typename?: 'CooperationAgreement';
  id: Scalars['ID']['output'];
  /** The municipalities that it covers. */
  coveredMunicipalities?: Maybe<Array<Maybe<Municipality>>>;
  /**
   * Inhabitants of all covered municipalities, one total for each day for which any of them has a figure, oldest first;
   * takes no argument so that other owners can require it. Null when the agreement's owner does not say whom it covers.
   */
  populationTotals?: Maybe<Array<PopulationTotal>>;
  /**
   * Follow-up of the service's customers in the year, a common function for which the county is responsible; null when
   * nothing is released for it. SYNTHETIC: no document has these counts.
   */
  customerFollowUp?: Maybe<CustomerFollowUp>;
};


export type CooperationAgreementCustomerFollowUpArgs = {
  year: Scalars['Int']['input'];
};

/** Inhabitants of several municipalities on a day. */
export type PopulationTotal = {
  __typename?: 'PopulationTotal';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Sum of the figures; null when one of the municipalities has none for the day. */
  value?: Maybe<Scalars['Int']['output']>;
  /** The weakest status among them: MISSING before ESTIMATE before OFFICIAL. */
  status: PopulationStatus;
  /** How many municipalities the sum should have. */
  municipalityCount: Scalars['Int']['output'];
  /** How many of them have a figure for the day. */
  figureCount: Scalars['Int']['output'];
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['OrganisationId']['output'];
};

export type Action = {
  __typename?: 'Action';
  code: Scalars['ID']['output'];
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
  Municipality: Municipality;
  HoppidOffice: HoppidOffice;
  PartnershipAgreement: PartnershipAgreement;
  DigitalTool: DigitalTool;
  Adviser: Adviser;
  RegionalPartnership: RegionalPartnership;
  PeerGroupModel: PeerGroupModel;
  PeerGroup: PeerGroup;
  WorkPackage: WorkPackage;
  CooperationAgreement: CooperationAgreement;
}>;

/** Mapping of federation reference types */
export type FederationReferenceTypes = ResolversObject<{
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"id":true}> );
  HoppidOffice:
    ( { __typename: 'HoppidOffice' }
    & GraphQLRecursivePick<FederationTypes['HoppidOffice'], {"id":true}> );
  PartnershipAgreement:
    ( { __typename: 'PartnershipAgreement' }
    & GraphQLRecursivePick<FederationTypes['PartnershipAgreement'], {"code":true}> );
  DigitalTool:
    ( { __typename: 'DigitalTool' }
    & GraphQLRecursivePick<FederationTypes['DigitalTool'], {"code":true}> );
  Adviser:
    ( { __typename: 'Adviser' }
    & GraphQLRecursivePick<FederationTypes['Adviser'], {"id":true}> );
  RegionalPartnership:
    ( { __typename: 'RegionalPartnership' }
    & GraphQLRecursivePick<FederationTypes['RegionalPartnership'], {"code":true}> );
  PeerGroupModel:
    ( { __typename: 'PeerGroupModel' }
    & GraphQLRecursivePick<FederationTypes['PeerGroupModel'], {"code":true}> );
  PeerGroup:
    ( { __typename: 'PeerGroup' }
    & GraphQLRecursivePick<FederationTypes['PeerGroup'], {"id":true}> );
  WorkPackage:
    ( { __typename: 'WorkPackage' }
    & GraphQLRecursivePick<FederationTypes['WorkPackage'], {"id":true}> );
  CooperationAgreement:
    ( { __typename: 'CooperationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"coveredMunicipalities":{"id":true}}> ) );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAnnexInput: RecordAnnexInput;
  HoppidOfficePayload: ResolverTypeWrapper<Omit<HoppidOfficePayload, 'office'> & { office?: Maybe<ResolversTypes['HoppidOffice']> }>;
  EngageAdviserInput: EngageAdviserInput;
  ChangeAdviserInput: ChangeAdviserInput;
  EndAdviserInput: EndAdviserInput;
  AdviserPayload: ResolverTypeWrapper<Omit<AdviserPayload, 'adviser'> & { adviser?: Maybe<ResolversTypes['Adviser']> }>;
  FormPeerGroupInput: FormPeerGroupInput;
  AppointModeratorInput: AppointModeratorInput;
  RecordPeerGroupMembersInput: RecordPeerGroupMembersInput;
  RecordPeerGroupMeetingInput: RecordPeerGroupMeetingInput;
  EndPeerGroupInput: EndPeerGroupInput;
  PeerGroupPayload: ResolverTypeWrapper<Omit<PeerGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['PeerGroup']> }>;
  ReportStartupsInput: ReportStartupsInput;
  StartupPhaseInput: StartupPhaseInput;
  StartupReport: ResolverTypeWrapper<StartupReportRecord>;
  PublishStartupReleaseInput: PublishStartupReleaseInput;
  StartupReleasePayload: ResolverTypeWrapper<Omit<StartupReleasePayload, 'startups'> & { startups?: Maybe<ResolversTypes['StartupCounts']> }>;
  StartupReportPayload: ResolverTypeWrapper<Omit<StartupReportPayload, 'report'> & { report?: Maybe<ResolversTypes['StartupReport']> }>;
  Municipality: ResolverTypeWrapper<MunicipalityRecord>;
  County: ResolverTypeWrapper<CountyRecord>;
  MunicipalityChange: ResolverTypeWrapper<MunicipalityChangeRecord>;
  MunicipalityChangeBasis: MunicipalityChangeBasis;
  PopulationStatus: PopulationStatus;
  PopulationFigure: ResolverTypeWrapper<PopulationFigureRecord>;
  MunicipalityConnection: ResolverTypeWrapper<Omit<MunicipalityConnection, 'edges'> & { edges: Array<ResolversTypes['MunicipalityEdge']> }>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  HoppidOffice: ResolverTypeWrapper<HoppidOfficeRecord>;
  OfficeSeat: ResolverTypeWrapper<OfficeSeatRecord>;
  Annex: ResolverTypeWrapper<AnnexRecord>;
  AnnexTopic: AnnexTopic;
  AnnexLine: ResolverTypeWrapper<AnnexLineRecord>;
  AnnexContent: ResolverTypeWrapper<Omit<AnnexContent, 'line'> & { line: ResolversTypes['AnnexLine'] }>;
  PartnershipAgreement: ResolverTypeWrapper<PartnershipAgreementRecord>;
  DigitalTool: ResolverTypeWrapper<DigitalToolRecord>;
  ToolTraining: ResolverTypeWrapper<ToolTrainingRecord>;
  HoppidOfficeConnection: ResolverTypeWrapper<Omit<HoppidOfficeConnection, 'edges'> & { edges: Array<ResolversTypes['HoppidOfficeEdge']> }>;
  HoppidOfficeEdge: ResolverTypeWrapper<Omit<HoppidOfficeEdge, 'node'> & { node: ResolversTypes['HoppidOffice'] }>;
  Adviser: ResolverTypeWrapper<AdviserRecord>;
  AdviserConnection: ResolverTypeWrapper<Omit<AdviserConnection, 'edges'> & { edges: Array<ResolversTypes['AdviserEdge']> }>;
  AdviserEdge: ResolverTypeWrapper<Omit<AdviserEdge, 'node'> & { node: ResolversTypes['Adviser'] }>;
  HoppidCoverage: ResolverTypeWrapper<Omit<HoppidCoverage, 'county' | 'gaps' | 'populationDates' | 'statedAdvisers'> & { county: ResolversTypes['County'], gaps: Array<ResolversTypes['Municipality']>, populationDates?: Maybe<ResolversTypes['Period']>, statedAdvisers?: Maybe<ResolversTypes['StatedCount']> }>;
  StatedCount: ResolverTypeWrapper<StatedCountRecord>;
  RegionalPartnership: ResolverTypeWrapper<RegionalPartnershipRecord>;
  PartnershipSupport: ResolverTypeWrapper<PartnershipSupportRecord>;
  PartnershipMember: ResolverTypeWrapper<PartnershipMemberRecord>;
  RegionalPartnershipConnection: ResolverTypeWrapper<Omit<RegionalPartnershipConnection, 'edges'> & { edges: Array<ResolversTypes['RegionalPartnershipEdge']> }>;
  RegionalPartnershipEdge: ResolverTypeWrapper<Omit<RegionalPartnershipEdge, 'node'> & { node: ResolversTypes['RegionalPartnership'] }>;
  RuleStrength: RuleStrength;
  PeerRuleKind: PeerRuleKind;
  PeerGroupRule: ResolverTypeWrapper<PeerGroupRuleRecord>;
  PeerGroupSetUp: ResolverTypeWrapper<PeerGroupSetUpRecord>;
  PeerGroupModel: ResolverTypeWrapper<PeerGroupModelRecord>;
  PeerGroupMode: PeerGroupMode;
  PeerGroup: ResolverTypeWrapper<PeerGroupRecord>;
  PeerGroupMeeting: ResolverTypeWrapper<PeerGroupMeetingRecord>;
  PeerRuleFinding: PeerRuleFinding;
  PeerGroupFinding: ResolverTypeWrapper<Omit<PeerGroupFinding, 'rule'> & { rule: ResolversTypes['PeerGroupRule'] }>;
  PeerGroupConnection: ResolverTypeWrapper<Omit<PeerGroupConnection, 'edges'> & { edges: Array<ResolversTypes['PeerGroupEdge']> }>;
  PeerGroupEdge: ResolverTypeWrapper<Omit<PeerGroupEdge, 'node'> & { node: ResolversTypes['PeerGroup'] }>;
  PeerGroupCoverage: ResolverTypeWrapper<Omit<PeerGroupCoverage, 'county' | 'served' | 'withoutGroup'> & { county: ResolversTypes['County'], served: Array<ResolversTypes['Municipality']>, withoutGroup: Array<ResolversTypes['Municipality']> }>;
  StartupCounts: ResolverTypeWrapper<StartupCountsRecord>;
  MentoringLevel: MentoringLevel;
  LegalForm: LegalForm;
  StartupLevel: ResolverTypeWrapper<StartupLevelRecord>;
  StartupForm: ResolverTypeWrapper<StartupFormRecord>;
  Ownership: Ownership;
  StartupCohort: ResolverTypeWrapper<StartupCohortRecord>;
  StartupSurvival: ResolverTypeWrapper<StartupSurvivalRecord>;
  StartupOwnership: ResolverTypeWrapper<StartupOwnershipRecord>;
  CustomerFollowUp: ResolverTypeWrapper<CustomerFollowUpRecord>;
  WorkPackage: ResolverTypeWrapper<Omit<WorkPackage, 'localEnterprises' | 'localEnterprisesProvenance'> & { localEnterprises?: Maybe<ResolversTypes['SexSplit']>, localEnterprisesProvenance?: Maybe<ResolversTypes['Provenance']> }>;
  CooperationAgreement: ResolverTypeWrapper<Omit<CooperationAgreement, 'coveredMunicipalities' | 'customerFollowUp'> & { coveredMunicipalities?: Maybe<Array<Maybe<ResolversTypes['Municipality']>>>, customerFollowUp?: Maybe<ResolversTypes['CustomerFollowUp']> }>;
  PopulationTotal: ResolverTypeWrapper<PopulationTotal>;
  Partner: ResolverTypeWrapper<Partner>;
  Action: ResolverTypeWrapper<Action>;
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
  RecordAnnexInput: RecordAnnexInput;
  HoppidOfficePayload: Omit<HoppidOfficePayload, 'office'> & { office?: Maybe<ResolversParentTypes['HoppidOffice']> };
  EngageAdviserInput: EngageAdviserInput;
  ChangeAdviserInput: ChangeAdviserInput;
  EndAdviserInput: EndAdviserInput;
  AdviserPayload: Omit<AdviserPayload, 'adviser'> & { adviser?: Maybe<ResolversParentTypes['Adviser']> };
  FormPeerGroupInput: FormPeerGroupInput;
  AppointModeratorInput: AppointModeratorInput;
  RecordPeerGroupMembersInput: RecordPeerGroupMembersInput;
  RecordPeerGroupMeetingInput: RecordPeerGroupMeetingInput;
  EndPeerGroupInput: EndPeerGroupInput;
  PeerGroupPayload: Omit<PeerGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['PeerGroup']> };
  ReportStartupsInput: ReportStartupsInput;
  StartupPhaseInput: StartupPhaseInput;
  StartupReport: StartupReportRecord;
  PublishStartupReleaseInput: PublishStartupReleaseInput;
  StartupReleasePayload: Omit<StartupReleasePayload, 'startups'> & { startups?: Maybe<ResolversParentTypes['StartupCounts']> };
  StartupReportPayload: Omit<StartupReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['StartupReport']> };
  Municipality: MunicipalityRecord;
  County: CountyRecord;
  MunicipalityChange: MunicipalityChangeRecord;
  PopulationFigure: PopulationFigureRecord;
  MunicipalityConnection: Omit<MunicipalityConnection, 'edges'> & { edges: Array<ResolversParentTypes['MunicipalityEdge']> };
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  HoppidOffice: HoppidOfficeRecord;
  OfficeSeat: OfficeSeatRecord;
  Annex: AnnexRecord;
  AnnexLine: AnnexLineRecord;
  AnnexContent: Omit<AnnexContent, 'line'> & { line: ResolversParentTypes['AnnexLine'] };
  PartnershipAgreement: PartnershipAgreementRecord;
  DigitalTool: DigitalToolRecord;
  ToolTraining: ToolTrainingRecord;
  HoppidOfficeConnection: Omit<HoppidOfficeConnection, 'edges'> & { edges: Array<ResolversParentTypes['HoppidOfficeEdge']> };
  HoppidOfficeEdge: Omit<HoppidOfficeEdge, 'node'> & { node: ResolversParentTypes['HoppidOffice'] };
  Adviser: AdviserRecord;
  AdviserConnection: Omit<AdviserConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdviserEdge']> };
  AdviserEdge: Omit<AdviserEdge, 'node'> & { node: ResolversParentTypes['Adviser'] };
  HoppidCoverage: Omit<HoppidCoverage, 'county' | 'gaps' | 'populationDates' | 'statedAdvisers'> & { county: ResolversParentTypes['County'], gaps: Array<ResolversParentTypes['Municipality']>, populationDates?: Maybe<ResolversParentTypes['Period']>, statedAdvisers?: Maybe<ResolversParentTypes['StatedCount']> };
  StatedCount: StatedCountRecord;
  RegionalPartnership: RegionalPartnershipRecord;
  PartnershipSupport: PartnershipSupportRecord;
  PartnershipMember: PartnershipMemberRecord;
  RegionalPartnershipConnection: Omit<RegionalPartnershipConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegionalPartnershipEdge']> };
  RegionalPartnershipEdge: Omit<RegionalPartnershipEdge, 'node'> & { node: ResolversParentTypes['RegionalPartnership'] };
  PeerGroupRule: PeerGroupRuleRecord;
  PeerGroupSetUp: PeerGroupSetUpRecord;
  PeerGroupModel: PeerGroupModelRecord;
  PeerGroup: PeerGroupRecord;
  PeerGroupMeeting: PeerGroupMeetingRecord;
  PeerGroupFinding: Omit<PeerGroupFinding, 'rule'> & { rule: ResolversParentTypes['PeerGroupRule'] };
  PeerGroupConnection: Omit<PeerGroupConnection, 'edges'> & { edges: Array<ResolversParentTypes['PeerGroupEdge']> };
  PeerGroupEdge: Omit<PeerGroupEdge, 'node'> & { node: ResolversParentTypes['PeerGroup'] };
  PeerGroupCoverage: Omit<PeerGroupCoverage, 'county' | 'served' | 'withoutGroup'> & { county: ResolversParentTypes['County'], served: Array<ResolversParentTypes['Municipality']>, withoutGroup: Array<ResolversParentTypes['Municipality']> };
  StartupCounts: StartupCountsRecord;
  StartupLevel: StartupLevelRecord;
  StartupForm: StartupFormRecord;
  StartupCohort: StartupCohortRecord;
  StartupSurvival: StartupSurvivalRecord;
  StartupOwnership: StartupOwnershipRecord;
  CustomerFollowUp: CustomerFollowUpRecord;
  WorkPackage: Omit<WorkPackage, 'localEnterprises' | 'localEnterprisesProvenance'> & { localEnterprises?: Maybe<ResolversParentTypes['SexSplit']>, localEnterprisesProvenance?: Maybe<ResolversParentTypes['Provenance']> } | FederationReferenceTypes['WorkPackage'];
  CooperationAgreement: Omit<CooperationAgreement, 'coveredMunicipalities' | 'customerFollowUp'> & { coveredMunicipalities?: Maybe<Array<Maybe<ResolversParentTypes['Municipality']>>>, customerFollowUp?: Maybe<ResolversParentTypes['CustomerFollowUp']> } | FederationReferenceTypes['CooperationAgreement'];
  PopulationTotal: PopulationTotal;
  Partner: Partner;
  Action: Action;
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
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'id'>>;
  municipalities?: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'first'>>;
  hoppidOffice?: Resolver<Maybe<ResolversTypes['HoppidOffice']>, ParentType, ContextType, RequireFields<QueryHoppidOfficeArgs, 'id'>>;
  hoppidOffices?: Resolver<Maybe<ResolversTypes['HoppidOfficeConnection']>, ParentType, ContextType, RequireFields<QueryHoppidOfficesArgs, 'first'>>;
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType, RequireFields<QueryAdviserArgs, 'id'>>;
  regionalPartnership?: Resolver<Maybe<ResolversTypes['RegionalPartnership']>, ParentType, ContextType, RequireFields<QueryRegionalPartnershipArgs, 'code'>>;
  regionalPartnerships?: Resolver<Maybe<ResolversTypes['RegionalPartnershipConnection']>, ParentType, ContextType, RequireFields<QueryRegionalPartnershipsArgs, 'first'>>;
  hoppidCoverage?: Resolver<Maybe<ResolversTypes['HoppidCoverage']>, ParentType, ContextType, RequireFields<QueryHoppidCoverageArgs, 'county' | 'at'>>;
  partnershipAgreement?: Resolver<Maybe<ResolversTypes['PartnershipAgreement']>, ParentType, ContextType, RequireFields<QueryPartnershipAgreementArgs, 'code'>>;
  digitalTool?: Resolver<Maybe<ResolversTypes['DigitalTool']>, ParentType, ContextType, RequireFields<QueryDigitalToolArgs, 'code'>>;
  peerGroupModel?: Resolver<Maybe<ResolversTypes['PeerGroupModel']>, ParentType, ContextType, RequireFields<QueryPeerGroupModelArgs, 'code'>>;
  peerGroup?: Resolver<Maybe<ResolversTypes['PeerGroup']>, ParentType, ContextType, RequireFields<QueryPeerGroupArgs, 'id'>>;
  peerGroups?: Resolver<Maybe<ResolversTypes['PeerGroupConnection']>, ParentType, ContextType, RequireFields<QueryPeerGroupsArgs, 'first'>>;
  peerGroupCoverage?: Resolver<Maybe<ResolversTypes['PeerGroupCoverage']>, ParentType, ContextType, RequireFields<QueryPeerGroupCoverageArgs, 'county' | 'at'>>;
  countyStartups?: Resolver<Maybe<ResolversTypes['StartupCounts']>, ParentType, ContextType, RequireFields<QueryCountyStartupsArgs, 'county' | 'year'>>;
  countyStartupCohort?: Resolver<Maybe<ResolversTypes['StartupCohort']>, ParentType, ContextType, RequireFields<QueryCountyStartupCohortArgs, 'county' | 'registered'>>;
  municipalitiesChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryMunicipalitiesChecksArgs, 'first'>>;
  municipalitiesChanges?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryMunicipalitiesChangesArgs, 'since' | 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  recordAnnex?: Resolver<Maybe<ResolversTypes['HoppidOfficePayload']>, ParentType, ContextType, RequireFields<MutationRecordAnnexArgs, 'input'>>;
  engageAdviser?: Resolver<Maybe<ResolversTypes['AdviserPayload']>, ParentType, ContextType, RequireFields<MutationEngageAdviserArgs, 'input'>>;
  changeAdviser?: Resolver<Maybe<ResolversTypes['AdviserPayload']>, ParentType, ContextType, RequireFields<MutationChangeAdviserArgs, 'input'>>;
  endAdviser?: Resolver<Maybe<ResolversTypes['AdviserPayload']>, ParentType, ContextType, RequireFields<MutationEndAdviserArgs, 'input'>>;
  formPeerGroup?: Resolver<Maybe<ResolversTypes['PeerGroupPayload']>, ParentType, ContextType, RequireFields<MutationFormPeerGroupArgs, 'input'>>;
  appointModerator?: Resolver<Maybe<ResolversTypes['PeerGroupPayload']>, ParentType, ContextType, RequireFields<MutationAppointModeratorArgs, 'input'>>;
  recordPeerGroupMembers?: Resolver<Maybe<ResolversTypes['PeerGroupPayload']>, ParentType, ContextType, RequireFields<MutationRecordPeerGroupMembersArgs, 'input'>>;
  recordPeerGroupMeeting?: Resolver<Maybe<ResolversTypes['PeerGroupPayload']>, ParentType, ContextType, RequireFields<MutationRecordPeerGroupMeetingArgs, 'input'>>;
  endPeerGroup?: Resolver<Maybe<ResolversTypes['PeerGroupPayload']>, ParentType, ContextType, RequireFields<MutationEndPeerGroupArgs, 'input'>>;
  reportStartups?: Resolver<Maybe<ResolversTypes['StartupReportPayload']>, ParentType, ContextType, RequireFields<MutationReportStartupsArgs, 'input'>>;
  publishStartupRelease?: Resolver<Maybe<ResolversTypes['StartupReleasePayload']>, ParentType, ContextType, RequireFields<MutationPublishStartupReleaseArgs, 'input'>>;
}>;

export type HoppidOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoppidOfficePayload'] = ResolversParentTypes['HoppidOfficePayload']> = ResolversObject<{
  office?: Resolver<Maybe<ResolversTypes['HoppidOffice']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type AdviserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserPayload'] = ResolversParentTypes['AdviserPayload']> = ResolversObject<{
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type PeerGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupPayload'] = ResolversParentTypes['PeerGroupPayload']> = ResolversObject<{
  group?: Resolver<Maybe<ResolversTypes['PeerGroup']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type StartupReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupReport'] = ResolversParentTypes['StartupReport']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type StartupReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupReleasePayload'] = ResolversParentTypes['StartupReleasePayload']> = ResolversObject<{
  startups?: Resolver<Maybe<ResolversTypes['StartupCounts']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type StartupReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupReportPayload'] = ResolversParentTypes['StartupReportPayload']> = ResolversObject<{
  report?: Resolver<Maybe<ResolversTypes['StartupReport']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['MunicipalityId'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  nuts3?: Resolver<Maybe<ResolversTypes['NutsCode']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<Array<ResolversTypes['MunicipalityChange']>>, ParentType, ContextType>;
  successors?: Resolver<Maybe<Array<ResolversTypes['MunicipalityChange']>>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['PopulationFigure']>, ParentType, ContextType, RequireFields<MunicipalityPopulationArgs, 'asOf'>>;
  populations?: Resolver<Maybe<Array<ResolversTypes['PopulationFigure']>>, ParentType, ContextType>;
  hoppidOffices?: Resolver<Maybe<ResolversTypes['HoppidOfficeConnection']>, ParentType, ContextType, RequireFields<MunicipalityHoppidOfficesArgs, 'first'>>;
  peerGroups?: Resolver<Maybe<ResolversTypes['PeerGroupConnection']>, ParentType, ContextType, RequireFields<MunicipalityPeerGroupsArgs, 'first'>>;
  startups?: Resolver<Maybe<ResolversTypes['StartupCounts']>, ParentType, ContextType, RequireFields<MunicipalityStartupsArgs, 'year'>>;
  regionalPartnerships?: Resolver<Maybe<ResolversTypes['RegionalPartnershipConnection']>, ParentType, ContextType, RequireFields<MunicipalityRegionalPartnershipsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = ResolversObject<{
  id?: Resolver<ResolversTypes['CountyId'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
}>;

export type MunicipalityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityChange'] = ResolversParentTypes['MunicipalityChange']> = ResolversObject<{
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MunicipalityChangeBasis'], ParentType, ContextType>;
}>;

export type PopulationFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationFigure'] = ResolversParentTypes['PopulationFigure']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
}>;

export type HoppidOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoppidOffice'] = ResolversParentTypes['HoppidOffice'], FederationReferenceType extends FederationReferenceTypes['HoppidOffice'] = FederationReferenceTypes['HoppidOffice']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HoppidOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<Array<ResolversTypes['OfficeSeat']>>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  annex?: Resolver<Maybe<ResolversTypes['Annex']>, ParentType, ContextType>;
  advisers?: Resolver<Maybe<ResolversTypes['AdviserConnection']>, ParentType, ContextType, RequireFields<HoppidOfficeAdvisersArgs, 'first'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type OfficeSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSeat'] = ResolversParentTypes['OfficeSeat']> = ResolversObject<{
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type AnnexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Annex'] = ResolversParentTypes['Annex']> = ResolversObject<{
  agreement?: Resolver<ResolversTypes['PartnershipAgreement'], ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['AnnexContent']>, ParentType, ContextType>;
  responsibleDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleOrganisation?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workPercentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  partnerAgreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicesIncluded?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  brandPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type AnnexLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexLine'] = ResolversParentTypes['AnnexLine']> = ResolversObject<{
  topic?: Resolver<ResolversTypes['AnnexTopic'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  alternativeTo?: Resolver<Maybe<ResolversTypes['AnnexTopic']>, ParentType, ContextType>;
}>;

export type AnnexContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnexContent'] = ResolversParentTypes['AnnexContent']> = ResolversObject<{
  line?: Resolver<ResolversTypes['AnnexLine'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PartnershipAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipAgreement'] = ResolversParentTypes['PartnershipAgreement'], FederationReferenceType extends FederationReferenceTypes['PartnershipAgreement'] = FederationReferenceTypes['PartnershipAgreement']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnershipAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['NamedPartner']>>, ParentType, ContextType>;
  regulates?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  annexLines?: Resolver<Maybe<Array<ResolversTypes['AnnexLine']>>, ParentType, ContextType>;
  jointGoal?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  tools?: Resolver<Maybe<Array<ResolversTypes['DigitalTool']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type DigitalToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalTool'] = ResolversParentTypes['DigitalTool'], FederationReferenceType extends FederationReferenceTypes['DigitalTool'] = FederationReferenceTypes['DigitalTool']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DigitalTool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  trained?: Resolver<Maybe<Array<ResolversTypes['ToolTraining']>>, ParentType, ContextType>;
  peerGroups?: Resolver<Maybe<ResolversTypes['PeerGroupConnection']>, ParentType, ContextType, RequireFields<DigitalToolPeerGroupsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type ToolTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToolTraining'] = ResolversParentTypes['ToolTraining']> = ResolversObject<{
  who?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type HoppidOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoppidOfficeConnection'] = ResolversParentTypes['HoppidOfficeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['HoppidOfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type HoppidOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoppidOfficeEdge'] = ResolversParentTypes['HoppidOfficeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HoppidOffice'], ParentType, ContextType>;
}>;

export type AdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adviser'] = ResolversParentTypes['Adviser'], FederationReferenceType extends FederationReferenceTypes['Adviser'] = FederationReferenceTypes['Adviser']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Adviser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['HoppidOffice']>, ParentType, ContextType>;
  workPercentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type AdviserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserConnection'] = ResolversParentTypes['AdviserConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AdviserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type AdviserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserEdge'] = ResolversParentTypes['AdviserEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adviser'], ParentType, ContextType>;
}>;

export type HoppidCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoppidCoverage'] = ResolversParentTypes['HoppidCoverage']> = ResolversObject<{
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationDates?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  statedAdvisers?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  advisersPer10000?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
}>;

export type StatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCount'] = ResolversParentTypes['StatedCount']> = ResolversObject<{
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type RegionalPartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalPartnership'] = ResolversParentTypes['RegionalPartnership'], FederationReferenceType extends FederationReferenceTypes['RegionalPartnership'] = FederationReferenceTypes['RegionalPartnership']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionalPartnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['NamedPartner']>, ParentType, ContextType>;
  statedMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['PartnershipMember']>>, ParentType, ContextType>;
  elements?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  aims?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  startUpSupport?: Resolver<Maybe<ResolversTypes['PartnershipSupport']>, ParentType, ContextType>;
  firstLine?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  firstLineOffices?: Resolver<Maybe<ResolversTypes['HoppidOfficeConnection']>, ParentType, ContextType, RequireFields<RegionalPartnershipFirstLineOfficesArgs, 'on' | 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type PartnershipSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipSupport'] = ResolversParentTypes['PartnershipSupport']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['NamedPartner'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PartnershipMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipMember'] = ResolversParentTypes['PartnershipMember']> = ResolversObject<{
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  nameInDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  oldMunicipalities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  withoutOwnResources?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type RegionalPartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalPartnershipConnection'] = ResolversParentTypes['RegionalPartnershipConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RegionalPartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RegionalPartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalPartnershipEdge'] = ResolversParentTypes['RegionalPartnershipEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionalPartnership'], ParentType, ContextType>;
}>;

export type PeerGroupRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupRule'] = ResolversParentTypes['PeerGroupRule']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['PeerRuleKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['RuleStrength'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PeerGroupSetUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupSetUp'] = ResolversParentTypes['PeerGroupSetUp']> = ResolversObject<{
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moderators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inRoom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
}>;

export type PeerGroupModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupModel'] = ResolversParentTypes['PeerGroupModel'], FederationReferenceType extends FederationReferenceTypes['PeerGroupModel'] = FederationReferenceTypes['PeerGroupModel']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PeerGroupModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['PeerGroupRule']>>, ParentType, ContextType>;
  setUp?: Resolver<Maybe<ResolversTypes['PeerGroupSetUp']>, ParentType, ContextType>;
  topics?: Resolver<Maybe<Array<ResolversTypes['LocalisedText']>>, ParentType, ContextType>;
  pilotGroups?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  pilotAdvisers?: Resolver<Maybe<ResolversTypes['StatedCount']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PeerGroupConnection']>, ParentType, ContextType, RequireFields<PeerGroupModelGroupsArgs, 'first'>>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type PeerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup'], FederationReferenceType extends FederationReferenceTypes['PeerGroup'] = FederationReferenceTypes['PeerGroup']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PeerGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['PeerGroupModel']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['PeerGroupMode']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['DigitalTool']>, ParentType, ContextType>;
  municipalities?: Resolver<Maybe<Array<Maybe<ResolversTypes['Municipality']>>>, ParentType, ContextType>;
  moderator?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  advisers?: Resolver<Maybe<Array<ResolversTypes['Adviser']>>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<Array<ResolversTypes['PeerGroupMeeting']>>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['PeerGroupFinding']>>, ParentType, ContextType, RequireFields<PeerGroupFindingsArgs, 'asOf'>>;
  compliant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<PeerGroupCompliantArgs, 'asOf'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<Array<ResolversTypes['Provenance']>>, ParentType, ContextType>;
}>;

export type PeerGroupMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupMeeting'] = ResolversParentTypes['PeerGroupMeeting']> = ResolversObject<{
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PeerGroupFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupFinding'] = ResolversParentTypes['PeerGroupFinding']> = ResolversObject<{
  rule?: Resolver<ResolversTypes['PeerGroupRule'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['PeerRuleFinding'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PeerGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupConnection'] = ResolversParentTypes['PeerGroupConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PeerGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type PeerGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupEdge'] = ResolversParentTypes['PeerGroupEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeerGroup'], ParentType, ContextType>;
}>;

export type PeerGroupCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupCoverage'] = ResolversParentTypes['PeerGroupCoverage']> = ResolversObject<{
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  served?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  withoutGroup?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
}>;

export type StartupCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupCounts'] = ResolversParentTypes['StartupCounts']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['StartupLevel']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type StartupLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupLevel'] = ResolversParentTypes['StartupLevel']> = ResolversObject<{
  level?: Resolver<ResolversTypes['MentoringLevel'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  legalForms?: Resolver<Array<ResolversTypes['StartupForm']>, ParentType, ContextType>;
}>;

export type StartupFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupForm'] = ResolversParentTypes['StartupForm']> = ResolversObject<{
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type StartupCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupCohort'] = ResolversParentTypes['StartupCohort']> = ResolversObject<{
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  followedTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  survived?: Resolver<Array<ResolversTypes['StartupSurvival']>, ParentType, ContextType>;
  byOwnership?: Resolver<Array<ResolversTypes['StartupOwnership']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type StartupSurvivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupSurvival'] = ResolversParentTypes['StartupSurvival']> = ResolversObject<{
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
}>;

export type StartupOwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartupOwnership'] = ResolversParentTypes['StartupOwnership']> = ResolversObject<{
  ownership?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  survived?: Resolver<Array<ResolversTypes['StartupSurvival']>, ParentType, ContextType>;
}>;

export type CustomerFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerFollowUp'] = ResolversParentTypes['CustomerFollowUp']> = ResolversObject<{
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guided?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  followedUp?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type WorkPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackage'] = ResolversParentTypes['WorkPackage'], FederationReferenceType extends FederationReferenceTypes['WorkPackage'] = FederationReferenceTypes['WorkPackage']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localEnterprises?: Resolver<Maybe<ResolversTypes['SexSplit']>, ParentType, ContextType>;
  localEnterprisesProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type CooperationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'], FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] = FederationReferenceTypes['CooperationAgreement']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  populationTotals?: Resolver<Maybe<Array<ResolversTypes['PopulationTotal']>>, ParentType, ContextType>;
  customerFollowUp?: Resolver<Maybe<ResolversTypes['CustomerFollowUp']>, ParentType, ContextType, RequireFields<CooperationAgreementCustomerFollowUpArgs, 'year'>>;
}>;

export type PopulationTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationTotal'] = ResolversParentTypes['PopulationTotal']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PopulationStatus'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = ResolversObject<{
  id?: Resolver<ResolversTypes['OrganisationId'], ParentType, ContextType>;
}>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = ResolversObject<{
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
  HoppidOfficePayload?: HoppidOfficePayloadResolvers<ContextType>;
  AdviserPayload?: AdviserPayloadResolvers<ContextType>;
  PeerGroupPayload?: PeerGroupPayloadResolvers<ContextType>;
  StartupReport?: StartupReportResolvers<ContextType>;
  StartupReleasePayload?: StartupReleasePayloadResolvers<ContextType>;
  StartupReportPayload?: StartupReportPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  MunicipalityChange?: MunicipalityChangeResolvers<ContextType>;
  PopulationFigure?: PopulationFigureResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  HoppidOffice?: HoppidOfficeResolvers<ContextType>;
  OfficeSeat?: OfficeSeatResolvers<ContextType>;
  Annex?: AnnexResolvers<ContextType>;
  AnnexLine?: AnnexLineResolvers<ContextType>;
  AnnexContent?: AnnexContentResolvers<ContextType>;
  PartnershipAgreement?: PartnershipAgreementResolvers<ContextType>;
  DigitalTool?: DigitalToolResolvers<ContextType>;
  ToolTraining?: ToolTrainingResolvers<ContextType>;
  HoppidOfficeConnection?: HoppidOfficeConnectionResolvers<ContextType>;
  HoppidOfficeEdge?: HoppidOfficeEdgeResolvers<ContextType>;
  Adviser?: AdviserResolvers<ContextType>;
  AdviserConnection?: AdviserConnectionResolvers<ContextType>;
  AdviserEdge?: AdviserEdgeResolvers<ContextType>;
  HoppidCoverage?: HoppidCoverageResolvers<ContextType>;
  StatedCount?: StatedCountResolvers<ContextType>;
  RegionalPartnership?: RegionalPartnershipResolvers<ContextType>;
  PartnershipSupport?: PartnershipSupportResolvers<ContextType>;
  PartnershipMember?: PartnershipMemberResolvers<ContextType>;
  RegionalPartnershipConnection?: RegionalPartnershipConnectionResolvers<ContextType>;
  RegionalPartnershipEdge?: RegionalPartnershipEdgeResolvers<ContextType>;
  PeerGroupRule?: PeerGroupRuleResolvers<ContextType>;
  PeerGroupSetUp?: PeerGroupSetUpResolvers<ContextType>;
  PeerGroupModel?: PeerGroupModelResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  PeerGroupMeeting?: PeerGroupMeetingResolvers<ContextType>;
  PeerGroupFinding?: PeerGroupFindingResolvers<ContextType>;
  PeerGroupConnection?: PeerGroupConnectionResolvers<ContextType>;
  PeerGroupEdge?: PeerGroupEdgeResolvers<ContextType>;
  PeerGroupCoverage?: PeerGroupCoverageResolvers<ContextType>;
  StartupCounts?: StartupCountsResolvers<ContextType>;
  StartupLevel?: StartupLevelResolvers<ContextType>;
  StartupForm?: StartupFormResolvers<ContextType>;
  StartupCohort?: StartupCohortResolvers<ContextType>;
  StartupSurvival?: StartupSurvivalResolvers<ContextType>;
  StartupOwnership?: StartupOwnershipResolvers<ContextType>;
  CustomerFollowUp?: CustomerFollowUpResolvers<ContextType>;
  WorkPackage?: WorkPackageResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  PopulationTotal?: PopulationTotalResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
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
