import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PeriodRecord, LocalisedTextRecord, ProvenanceRecord, NamedPartnerRecord, ObligedPartyRecord, MoneyRecord } from '../shared/records.ts';
import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { CheckRecord } from '../shared/factModel.ts';
import type { ChangeRecord } from '../shared/changes.ts';
import type { DataTransferRecord, ErasureLimitRecord } from '../shared/processing.ts';
import type { ParticipantView, ProgrammeSummaryRecord, StatisticalReleaseRecord, ReleasePublicationRecord, CohortRecord, CohortSummaryRecord, SchemeStageRecord, SchemeMentorRecord, SchemeStatementRecord, SchemeFigureRecord, IntegrationSchemeRecord, SettlementDecisionRecord, SharingAgreementRecord, ProcessingActivityRecord, ActorRecord, DisclosureRecord, MentorMatchRecord, ProgressStepRecord, ConsentRecord, ReferralRecord, RectificationRequestRecord, ErasureRunRecord, ParticipantCaseView, ParticipantSelfView } from './records.ts';
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
  /**
   * Data-sharing agreements of the service, by id. `first` is 1 to 200, `after` a cursor of the same list; else
   * BAD_USER_INPUT.
   */
  sharingAgreements?: Maybe<SharingAgreementConnection>;
  /** What the service does with data about persons (GDPR article 30), by id. */
  processingActivities?: Maybe<Array<ProcessingActivity>>;
  /**
   * The register of disclosures, oldest first: every read of what is about a person, allowed or denied; for the service
   * itself, and this read is one of them. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT.
   * NOT_AVAILABLE to everybody else.
   */
  disclosures?: Maybe<DisclosureConnection>;
  /**
   * Consents in force that end within so many days, soonest first, for the service's own case officers; NOT_AVAILABLE to
   * everybody else. `withinDays` is 1 to 366, `first` 1 to 200; else BAD_USER_INPUT.
   */
  expiringConsents?: Maybe<Array<Consent>>;
  /**
   * One participant's progress for a recipient, by the recipient's own reference. NOT_AVAILABLE alike when the reference is
   * unknown, and when no live consent, agreement, purpose or adviser fits; each read is on record before it is answered.
   */
  participant?: Maybe<Participant>;
  /**
   * A case of the service by its local case reference, which is matched and never answered. For the service's own case
   * officers; NOT_AVAILABLE to everybody else, and when there is no such case.
   */
  case?: Maybe<ParticipantCase>;
  /** What the service holds about the participant who asks. NOT_AVAILABLE to everybody else. */
  me?: Maybe<ParticipantSelf>;
  /**
   * Erasure runs, oldest first, for the service's own case officers. `first` is 1 to 200, `after` a cursor of the same list;
   * else BAD_USER_INPUT.
   */
  erasureRuns?: Maybe<ErasureRunConnection>;
  /**
   * Writes to what the service keeps, oldest first, for its own case officers, and this read is on record; none to what is about
   * a participant at a graded address. `record` and `along` hold a hash where the key is a participant's, the same for the same
   * one; `id` is a hash always. `first` is 1 to 200, `after` a cursor of the same list; else BAD_USER_INPUT. NOT_AVAILABLE to
   * everybody else.
   */
  immigrationChanges?: Maybe<ChangeConnection>;
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


export type QuerySharingAgreementsArgs = {
  consumer?: InputMaybe<Scalars['OrganisationId']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisclosuresArgs = {
  recipient?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryExpiringConsentsArgs = {
  withinDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParticipantArgs = {
  ref: Scalars['ID']['input'];
};


export type QueryCaseArgs = {
  reference: Scalars['String']['input'];
};


export type QueryErasureRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImmigrationChangesArgs = {
  since: Scalars['DateTime']['input'];
  record?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Publishes the release of a half-year that was planned and has closed. Only the body that answers for the service's data
   * does (behandlingsansvarlig), by a case officer, and once: the release is never changed. FORBIDDEN to everybody else.
   * Failures: NOT_PLANNED, NOT_CLOSED, ONE_RELEASE_A_DAY, HALF_YEAR_RELEASED, COHORT_RELEASED, COURSE_RELEASED,
   * WORK_PACKAGE_RELEASED, THRESHOLD_LOWERED, OUTSIDE_THE_PLAN.
   */
  publishRelease?: Maybe<PublishReleasePayload>;
  /**
   * Concludes an agreement, in force from its first day on, at once when that is today. For a case officer of the service
   * itself; FORBIDDEN to everybody else. Failures: OWN_ORGANISATION, REQUIRED, UNKNOWN for a data set, PUBLIC_BODIES_ONLY,
   * CONSENT_IS_NO_BASIS, BEFORE_START, PAST.
   */
  concludeSharingAgreement?: Maybe<SharingAgreementPayload>;
  /**
   * Ends an agreement at once, before its last day. For a case officer of the service itself; FORBIDDEN to everybody else.
   * Failures: UNKNOWN, ILLEGAL_STEP once it was ended.
   */
  endSharingAgreement?: Maybe<SharingAgreementPayload>;
  /**
   * Enrols a participant: begins a case, at the programme's first stage when it has any. For a case officer of the service
   * itself; NOT_AVAILABLE to everybody else, as are all that follow. Failures: EXISTS for a case reference or a subject,
   * FUTURE, HALF_YEAR_RELEASED (a release is never changed), OUTSIDE_THE_PLAN for what the half-year's plan does not offer.
   */
  enrolParticipant?: Maybe<CasePayload>;
  /**
   * Writes down a step of a participant's way: a later stage of the programme than the furthest, or what came of it. Failures:
   * UNKNOWN for a case, FUTURE, BEFORE_START for a day before the last step, ILLEGAL_STEP whose `legalSteps` are the stages
   * that may come, none once the participant has left, and MENTOR_NEEDED for a stage that `matchMentor` writes.
   */
  recordProgress?: Maybe<CasePayload>;
  /**
   * Matches a participant with a mentor, an adviser of some organisation, and writes down the step MENTOR_MATCHED. Nothing is
   * shared with the mentor without a consent. Failures as of `recordProgress`. Another mentor can be matched later, whatever
   * steps have come since, unless the participant has left: BEFORE_START is then for a day before the first match.
   */
  matchMentor?: Maybe<CasePayload>;
  /**
   * Gives a consent (samtykke, samtycke): by the participant on screen, or by a case officer who received it on paper or by
   * telephone. Failures: REQUIRED, BUNDLED, PAST, TOO_LATE, FORMAT, NOT_ALLOWED, UNKNOWN for a case, NOT_SHARED.
   */
  giveConsent?: Maybe<ConsentPayload>;
  /**
   * Withdraws a consent, as easily as it is given, whatever its version; in force at the next request. Withdrawing again
   * changes nothing. Failures: UNKNOWN for a case or a consent, NOT_ALLOWED.
   */
  withdrawConsent?: Maybe<ConsentPayload>;
  /**
   * Refers a participant (henvisning, hänvisning) to an adviser of a recipient. Nothing is shared without a consent.
   * Failures: UNKNOWN for a case, REFERRED for a recipient who has a referral.
   */
  referParticipant?: Maybe<ReferralPayload>;
  /**
   * Hands a referral over to another adviser of the recipient: the former one reads nothing more, and where a consent names
   * that one, the new adviser needs a consent anew. Failures: UNKNOWN, SAME.
   */
  handOverReferral?: Maybe<ReferralPayload>;
  /**
   * Asks for a step of one's own progress to be put right (retting, rättelse; GDPR article 16). Failures: OTHER_PROGRAMME,
   * FUTURE, UNKNOWN, REQUIRED, ASK_THE_SERVICE where no case officer can decide here.
   */
  requestRectification?: Maybe<RectificationPayload>;
  /** Accepts a request, which changes the progress at once, or rejects it. Failures: UNKNOWN, ILLEGAL_STEP once it is decided. */
  decideRectification?: Maybe<RectificationPayload>;
  /**
   * Erases whoever's last step and last match with a mentor are older than the processing activity's limit and, of those without
   * a step, who entered in a half-year before that day's; with references, consents, referrals and requests, and the log of
   * writes to them. The register of disclosures and this run's counts stay.
   */
  eraseExpired?: Maybe<ErasureRunPayload>;
};


export type MutationPublishReleaseArgs = {
  input: PublishReleaseInput;
};


export type MutationConcludeSharingAgreementArgs = {
  input: ConcludeSharingAgreementInput;
};


export type MutationEndSharingAgreementArgs = {
  input: EndSharingAgreementInput;
};


export type MutationEnrolParticipantArgs = {
  input: EnrolParticipantInput;
};


export type MutationRecordProgressArgs = {
  input: RecordProgressInput;
};


export type MutationMatchMentorArgs = {
  input: MatchMentorInput;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationReferParticipantArgs = {
  input: ReferParticipantInput;
};


export type MutationHandOverReferralArgs = {
  input: HandOverReferralInput;
};


export type MutationRequestRectificationArgs = {
  input: RequestRectificationInput;
};


export type MutationDecideRectificationArgs = {
  input: DecideRectificationInput;
};


export type MutationEraseExpiredArgs = {
  input: EraseExpiredInput;
};

/** What data about a person may be used for (formål, ändamål). A caller declares one for each request. */
export type Purpose =
  /** The service's own work with the participant (oppfølging). */
  | 'INTEGRATION_FOLLOW_UP'
  /** Guidance of somebody who starts a business (etablererveiledning, nyföretagarrådgivning). */
  | 'BUSINESS_GUIDANCE'
  /** Mentoring. */
  | 'MENTORING'
  /** Checking that statistics are right; not about single persons. */
  | 'STATISTICS_QUALITY';

/** The law that processing or sharing rests on (rettslig grunnlag, rättslig grund). */
export type LegalBasis =
  /** Integreringsloven § 41: processing of personal data. */
  | 'INTEGRERINGSLOVEN_41'
  /** Integreringsloven § 42: exchange between public bodies. */
  | 'INTEGRERINGSLOVEN_42'
  /** Integreringsloven § 43: registration. */
  | 'INTEGRERINGSLOVEN_43'
  /** Forvaltningsloven § 13 b: confidentiality does not hinder that the information is used for its purpose. */
  | 'FORVALTNINGSLOVEN_13B'
  /** The consent of the person (GDPR article 6 (1) a): no law, so only where the processing activity allows it. */
  | 'CONSENT';

/**
 * What the service has agreed to share with an organisation (databehandlings- or utleveringsavtale, avtal om utlämnande):
 * without one in force nothing about a person leaves the service, but to the person. Consent comes on top of it.
 */
export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  /** Key. */
  id: Scalars['ID']['output'];
  /** Who shares; null when its owner cannot answer. */
  provider?: Maybe<Partner>;
  /** Who receives; null when its owner cannot answer. */
  consumer?: Maybe<Partner>;
  /** True when the recipient is a public body; integreringsloven § 42 is for those alone. */
  consumerIsPublicBody: Scalars['Boolean']['output'];
  /** What is shared, by data set (`participant-progress`). */
  datasets: Array<Scalars['String']['output']>;
  /** What it may be used for. */
  purposes: Array<Purpose>;
  /** The law that the sharing rests on. */
  legalBasis: LegalBasis;
  /** From when to when; it ends by itself after the last day. */
  period: Period;
  /** When it was ended before its last day; null when it was not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it is in force on the day, today unless one is given: within its period, and not ended by then. */
  isInForce: Scalars['Boolean']['output'];
  /** Sources. */
  provenance: Array<Provenance>;
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
};


/**
 * What the service has agreed to share with an organisation (databehandlings- or utleveringsavtale, avtal om utlämnande):
 * without one in force nothing about a person leaves the service, but to the person. Consent comes on top of it.
 */
export type SharingAgreementIsInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type SharingAgreementConnection = {
  __typename?: 'SharingAgreementConnection';
  edges: Array<SharingAgreementEdge>;
  pageInfo: PageInfo;
};

export type SharingAgreementEdge = {
  __typename?: 'SharingAgreementEdge';
  cursor: Scalars['String']['output'];
  node: SharingAgreement;
};

/** What an agreement is concluded on. */
export type ConcludeSharingAgreementInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who receives. */
  consumer: Scalars['OrganisationId']['input'];
  /** Whether the recipient is a public body. */
  consumerIsPublicBody: Scalars['Boolean']['input'];
  /** What is shared, by data set; at least one. */
  datasets: Array<Scalars['String']['input']>;
  /** What it may be used for; at least one. */
  purposes: Array<Purpose>;
  /** The law that the sharing rests on. */
  legalBasis: LegalBasis;
  /** First day. */
  start: Scalars['Date']['input'];
  /** Last day; open when it is left out. */
  end?: InputMaybe<Scalars['Date']['input']>;
};

/** An agreement to end. */
export type EndSharingAgreementInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the agreement that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  agreement: Scalars['ID']['input'];
};

/** What came of concluding or ending an agreement. */
export type SharingAgreementPayload = {
  __typename?: 'SharingAgreementPayload';
  /** The agreement as it now stands, also when it was not ended; null when there is none. */
  agreement?: Maybe<SharingAgreement>;
  /** Why it failed; empty when it did not. */
  failures: Array<InputFailure>;
};

/** One processing activity (behandlingsaktivitet, behandling) with what GDPR article 30 (1) wants on record. */
export type ProcessingActivity = {
  __typename?: 'ProcessingActivity';
  /** Key. */
  id: Scalars['ID']['output'];
  /** What it is. */
  title: LocalisedText;
  /** Who answers for it (behandlingsansvarlig, personuppgiftsansvarig); null when its owner cannot answer. */
  controller?: Maybe<Partner>;
  /** Who answers for it together with the controller; each null when its owner cannot answer. */
  jointControllers?: Maybe<Array<Maybe<Partner>>>;
  /** The office of the data protection officer (personvernombud, dataskyddsombud); nobody's name. */
  dataProtectionOfficer?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  purposes: Array<Purpose>;
  /** Whom the data are about. */
  subjectCategories: Array<LocalisedText>;
  /** What data there are. */
  dataCategories: Array<LocalisedText>;
  /** Who receives some of it. */
  recipientCategories: Array<LocalisedText>;
  /** Recipients in other countries; empty when there are none. */
  transfers: Array<DataTransfer>;
  /** How long data are kept. */
  erasureLimits: Array<ErasureLimit>;
  /** How they are kept safe. */
  securityMeasures: Array<LocalisedText>;
  /** The law that it rests on. */
  legalBases: Array<LegalBasis>;
  /** True when a person's consent alone may be the basis. */
  allowsConsentAsBasis: Scalars['Boolean']['output'];
  /** The data sets of the graph that it is about (`participant-progress`). */
  datasets: Array<Scalars['String']['output']>;
  /** False for what is not done yet, or not any more. */
  active: Scalars['Boolean']['output'];
  /** Sources. */
  provenance: Array<Provenance>;
};

/** A recipient in another country. */
export type DataTransfer = {
  __typename?: 'DataTransfer';
  /** Where. */
  country: Scalars['CountryCode']['output'];
  /** Who; null when its owner cannot answer. */
  recipient?: Maybe<Partner>;
  /** What protects the data there. */
  safeguard: LocalisedText;
};

/** How long the data of a data set are kept. */
export type ErasureLimit = {
  __typename?: 'ErasureLimit';
  /** The data set. */
  dataset: Scalars['String']['output'];
  /** Months since the last that happened. */
  months: Scalars['Int']['output'];
};

/** Whether what was asked for was answered. */
export type DisclosureDecision =
  | 'ALLOWED'
  | 'DENIED';

/** What somebody does in the organisation that asks. */
export type ActorRole =
  /** Advises (veileder, rådgivare). */
  | 'ADVISER'
  /** Answers for cases at the service (saksbehandler, handläggare). */
  | 'CASE_OFFICER'
  /** Is the person that the data are about. */
  | 'PARTICIPANT';

/** Who acted in an organisation: an opaque id, and no name. */
export type Actor = {
  __typename?: 'Actor';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** As what. */
  role: ActorRole;
};

/**
 * One read of what is about a person (utlevering, utlämnande), on record before it was answered. Rows are never changed or
 * removed; each holds the hash of the one before.
 */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** Key. */
  id: Scalars['ID']['output'];
  /** Its place in the register, from 1. */
  seq: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who asked; null when the graph has no id for it, or its owner cannot answer. */
  recipient?: Maybe<Partner>;
  /** Who asked, by ISO 6523 as the token has it; `anonymous` when there was none. */
  recipientId: Scalars['String']['output'];
  /** Who asked on its behalf; null when nobody did, the graph has no id for it, or its owner cannot answer. */
  supplier?: Maybe<Partner>;
  /** Who asked on its behalf, as the token has it; null when nobody did. */
  supplierId?: Maybe<Scalars['String']['output']>;
  /** Who acted in it; null when the token names nobody. */
  actor?: Maybe<Actor>;
  /** The adviser who acted; null when it was none, or their owner cannot answer. */
  adviser?: Maybe<Adviser>;
  /** What it was for, as declared; null when nothing was. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The law that it rests on; null when it was denied for want of one. */
  legalBasis?: Maybe<LegalBasis>;
  /** The agreement that it rests on; null when there was none, or it was the service's own work. */
  agreement?: Maybe<SharingAgreement>;
  /** The consent that it rests on, by key; null when there was none. */
  consent?: Maybe<Scalars['ID']['output']>;
  /** What was asked for, field by field. */
  fields: Array<Scalars['String']['output']>;
  /** Whether it was answered. */
  decision: DisclosureDecision;
  /** Why not, as a code; null when it was answered, and to a participant. */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the row and the hash of the one before. */
  hash: Scalars['String']['output'];
};

export type DisclosureConnection = {
  __typename?: 'DisclosureConnection';
  edges: Array<DisclosureEdge>;
  pageInfo: PageInfo;
};

export type DisclosureEdge = {
  __typename?: 'DisclosureEdge';
  cursor: Scalars['String']['output'];
  node: Disclosure;
};

/** Which release to publish. */
export type PublishReleaseInput = {
  /** A key of the caller's own for this write: the same one again publishes nothing more and tells the same release. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The half-year (`2022-H1`). */
  halfYear: Scalars['String']['input'];
};

/** What came of an attempt to publish: a release, or why not. */
export type PublishReleasePayload = {
  __typename?: 'PublishReleasePayload';
  /** The release; null when it was not published. */
  release?: Maybe<StatisticalRelease>;
  /** Why it was not published; empty when it was. */
  failures: Array<InputFailure>;
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
  /**
   * What the immigration service has agreed to share with it, by id. `first` is 1 to 200, `after` a cursor of the same list;
   * else BAD_USER_INPUT.
   */
  sharingAgreements?: Maybe<SharingAgreementConnection>;
};


export type PartnerSharingAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Adviser = {
  __typename?: 'Adviser';
  id: Scalars['ID']['output'];
  /**
   * The participants referred to the adviser, as far as their live consents let the adviser see them. For the adviser alone;
   * NOT_AVAILABLE to everybody else. Each one is on record before it is answered.
   */
  referrals?: Maybe<Array<Participant>>;
};

export type DigitalTool = {
  __typename?: 'DigitalTool';
  code: Scalars['ID']['output'];
};

/** What of a participant a consent can name. */
export type ProgressField =
  /** Which programme. */
  | 'PROGRAMME'
  /** In which municipality. */
  | 'MUNICIPALITY'
  /** Which course was taken. */
  | 'COURSE'
  /** Each step with its month. */
  | 'PROGRESS'
  /** The furthest stage. */
  | 'FURTHEST_STAGE'
  /** The referral to an adviser of the recipient. */
  | 'REFERRAL';

/** Steps of one participant's way: the stages of the programmes, and what can come of them. */
export type JourneyStage =
  | 'PRE_COURSE'
  | 'INFO_NIGHT'
  | 'COURSE'
  | 'IDEA_VERIFIED'
  | 'TEAM_MATCHED'
  | 'MENTOR_MATCHED'
  | 'NETWORK_BUILT'
  | 'FIRST_CUSTOMER'
  | 'SCALING'
  /** A company was registered. ASSUMED, like those below: no document names what comes after the stages. */
  | 'COMPANY_REGISTERED'
  /** Got work. */
  | 'EMPLOYED'
  /** Began an education. */
  | 'EDUCATION'
  /** Left the programme. */
  | 'LEFT';

/**
 * One participant as a recipient may see them: by a reference that is the recipient's alone, and only the fields that a live
 * consent names; any other field is null with NOT_AVAILABLE. The participants are SYNTHETIC: invented, and nobody real.
 */
export type Participant = {
  __typename?: 'Participant';
  /** The recipient's reference: random, another one for every recipient. */
  ref: Scalars['ID']['output'];
  /** Which programme. */
  programme?: Maybe<IntegrationProgramme>;
  /** Where; null when its owner cannot answer, too. */
  municipality?: Maybe<Municipality>;
  /** The course taken; null when none was, or its owner cannot answer, too. */
  course?: Maybe<Course>;
  /** The steps, in order of their months. */
  progress?: Maybe<Array<ProgressStep>>;
  /** How far along the programme's stages; null in the introduction programme, to which the action plan gives none. */
  furthestStage?: Maybe<ProgressStage>;
  /** The referral to an adviser of the recipient; null when there is none. */
  referral?: Maybe<Referral>;
};

/** One step of a participant's way. */
export type ProgressStep = {
  __typename?: 'ProgressStep';
  /** Which. */
  stage: JourneyStage;
  /** When, to the month. */
  month: Scalars['YearMonth']['output'];
};

/** That a participant was sent to an adviser (henvisning, hänvisning). */
export type Referral = {
  __typename?: 'Referral';
  /** Key. */
  id: Scalars['ID']['output'];
  /** The recipient; null when its owner cannot answer. */
  recipient?: Maybe<Partner>;
  /** The adviser; null when their owner cannot answer. */
  adviser?: Maybe<Adviser>;
  /** When, to the month; of the handover once it was handed over. */
  month: Scalars['YearMonth']['output'];
  /** Counts its changes, from 1; what a write has to expect. Null to whom the service does not let write. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** What a consent is for, in law. */
export type ConsentEffect =
  /** It lifts confidentiality (taushetsplikt, sekretess); the sharing itself rests on the agreement's law. */
  | 'LIFTS_CONFIDENTIALITY'
  /** It is the basis of the processing itself; only where the processing activity allows that. */
  | 'PROCESSING_BASIS';

/** How a consent was given or withdrawn. */
export type ConsentChannel =
  /** By the participant, on screen. */
  | 'SCREEN'
  /** On paper; a case officer put it in. */
  | 'PAPER'
  /** By telephone; a case officer put it in. */
  | 'TELEPHONE';

/** How a consent stands now. */
export type ConsentState =
  /** Its time has not come. */
  | 'NOT_YET'
  /** In force. */
  | 'LIVE'
  /** Its end is past. */
  | 'EXPIRED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/**
 * A participant's consent (samtykke, samtycke): to one recipient, for one purpose, for fields by name, until a day. Refusing
 * or withdrawing one changes nothing about taking part.
 */
export type Consent = {
  __typename?: 'Consent';
  /** Key. */
  id: Scalars['ID']['output'];
  /** Who may read; null when its owner cannot answer. */
  recipient?: Maybe<Partner>;
  /** The one adviser who may; null when any of the recipient's may, or their owner cannot answer. */
  adviser?: Maybe<Adviser>;
  /** The recipient's reference to the participant, for the service to hand over with the consent. */
  ref?: Maybe<Scalars['ID']['output']>;
  /** What for. */
  purpose: Purpose;
  /** What may be read. */
  fields: Array<ProgressField>;
  /** What it is for, in law. */
  effect: ConsentEffect;
  /** When it was given. */
  given: Scalars['DateTime']['output'];
  /** How it was given. */
  givenThrough: ConsentChannel;
  /** When it ends; 12 months after it was given at most. */
  validTo: Scalars['DateTime']['output'];
  /** The language in which the participant was informed, by ISO 639. */
  language: Scalars['String']['output'];
  /** The version of the text. */
  informationVersion: Scalars['String']['output'];
  /** When it was withdrawn; null when it was not. */
  withdrawn?: Maybe<Scalars['DateTime']['output']>;
  /** How it was withdrawn; null when it was not. */
  withdrawnThrough?: Maybe<ConsentChannel>;
  /** How it stands now. */
  state: ConsentState;
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
};

/** Why a recipient is told nothing. To the service itself alone; everybody else is told NOT_AVAILABLE. */
export type SharingRefusal =
  /** The recipient has no reference to such a participant, or it is another recipient's. */
  | 'UNKNOWN_REFERENCE'
  /** No agreement with the recipient is in force for the purpose. */
  | 'AGREEMENT_REQUIRED'
  /** The recipient is in another country, and no processing activity has the transfer. */
  | 'TRANSFER_NOT_RECORDED'
  /** No consent names the recipient. */
  | 'CONSENT_REQUIRED'
  /** No consent names the purpose. */
  | 'PURPOSE_MISMATCH'
  /** The consent names another adviser, or the referral was handed over. */
  | 'ADVISER_MISMATCH'
  /** The consent's time has not come. */
  | 'CONSENT_NOT_YET'
  /** The consent was withdrawn. */
  | 'CONSENT_WITHDRAWN'
  /** The consent's end is past. */
  | 'CONSENT_EXPIRED'
  /** Consent alone is no basis: no law beside it, or the processing activity does not allow it. */
  | 'BASIS_REQUIRED'
  /** The consent does not name the field. */
  | 'FIELD_NOT_CONSENTED';

/** What a recipient would be told of a participant now. */
export type SharingState = {
  __typename?: 'SharingState';
  /** The fields; empty when it is told nothing. */
  fields: Array<ProgressField>;
  /** Why nothing; null when it is told something. */
  refusal?: Maybe<SharingRefusal>;
};

/** That a participant was matched with a mentor. */
export type MentorMatch = {
  __typename?: 'MentorMatch';
  /** The mentor's organisation; null when its owner cannot answer. */
  organisation?: Maybe<Partner>;
  /** The mentor; null when their owner cannot answer. */
  mentor?: Maybe<Adviser>;
  /** When, to the month. */
  month: Scalars['YearMonth']['output'];
};

/** One participant as the service's case officers see them. It does not hold the case reference. */
export type ParticipantCase = {
  __typename?: 'ParticipantCase';
  /** Which programme. */
  programme: IntegrationProgramme;
  /** Where; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** The course taken; null when none was, or its owner cannot answer. */
  course?: Maybe<Course>;
  /** The steps, in order of their months. */
  progress: Array<ProgressStep>;
  /** How far along the programme's stages; null where they have none. */
  furthestStage?: Maybe<ProgressStage>;
  /** Consents, in the order in which they were given. */
  consents: Array<Consent>;
  /** Referrals, in the order in which they were made. */
  referrals: Array<Referral>;
  /** Mentors, in the order in which they were matched. */
  mentors: Array<MentorMatch>;
  /** What the participant asked to have put right, oldest first. */
  rectifications: Array<RectificationRequest>;
  /** Reads on record, allowed and denied, this one included. */
  disclosureCount: Scalars['Int']['output'];
  /** What a recipient would be told now, and why nothing: the same rules as when it asks. */
  sharing: SharingState;
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
};


/** One participant as the service's case officers see them. It does not hold the case reference. */
export type ParticipantCaseSharingArgs = {
  recipient: Scalars['OrganisationId']['input'];
  adviser?: InputMaybe<Scalars['ID']['input']>;
  purpose: Purpose;
};

/** What the service holds about the participant who asks (innsyn, registerutdrag; GDPR article 15). */
export type ParticipantSelf = {
  __typename?: 'ParticipantSelf';
  /** Which programme. */
  programme: IntegrationProgramme;
  /** Where; null when its owner cannot answer. */
  municipality?: Maybe<Municipality>;
  /** The course taken; null when none was, or its owner cannot answer. */
  course?: Maybe<Course>;
  /** The steps, in order of their months. */
  progress: Array<ProgressStep>;
  /** How far along the programme's stages; null where they have none. */
  furthestStage?: Maybe<ProgressStage>;
  /** Own consents, in the order in which they were given. */
  consents: Array<Consent>;
  /** Own referrals, in the order in which they were made. */
  referrals: Array<Referral>;
  /** Mentors, in the order in which they were matched. */
  mentors: Array<MentorMatch>;
  /** What was asked to be put right, oldest first. */
  rectifications: Array<RectificationRequest>;
  /**
   * Every read about oneself, allowed or denied, this one included, oldest first; why one was denied is not told. `first` is 1
   * to 200, `after` a cursor of the same list; else BAD_USER_INPUT.
   */
  disclosures: DisclosureConnection;
  /**
   * Everything that is held, as one JSON text to take along (dataportabilitet): days and not months, the references of all
   * recipients, all reads. Without the service's own case reference and protective marks, and why a read was denied.
   */
  export: Scalars['String']['output'];
};


/** What the service holds about the participant who asks (innsyn, registerutdrag; GDPR article 15). */
export type ParticipantSelfDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a request to put something right stands. */
export type RectificationState =
  | 'REQUESTED'
  | 'ACCEPTED'
  | 'REJECTED';

/** A request to put a step right. */
export type RectificationRequest = {
  __typename?: 'RectificationRequest';
  /** Key. */
  id: Scalars['ID']['output'];
  /** The step. */
  stage: JourneyStage;
  /** The month that is right; null when there was no such step. */
  month?: Maybe<Scalars['YearMonth']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** How it stands. */
  state: RectificationState;
  /** When it was decided; null when it was not. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts its changes, from 1; what a write has to expect. */
  version: Scalars['Int']['output'];
};

/** One erasure run (sletting, gallring), with its counts; nothing of whom it erased. */
export type ErasureRun = {
  __typename?: 'ErasureRun';
  /** Key. */
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /**
   * Whoever's last step and last match with a mentor were before this day was erased; of those without a step, who entered in a
   * half-year before this day's.
   */
  before: Scalars['Date']['output'];
  /** How many participants. */
  participants: Scalars['Int']['output'];
  /** How many references of recipients. */
  references: Scalars['Int']['output'];
  /** How many consents. */
  consents: Scalars['Int']['output'];
  /** How many referrals. */
  referrals: Scalars['Int']['output'];
  /** How many requests to put something right. */
  rectifications: Scalars['Int']['output'];
};

/** A run of erasure. */
export type EraseExpiredInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What came of a run of erasure. */
export type ErasureRunPayload = {
  __typename?: 'ErasureRunPayload';
  /** The run; null when it was refused. */
  run?: Maybe<ErasureRun>;
  /** Why it was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

export type ErasureRunConnection = {
  __typename?: 'ErasureRunConnection';
  edges: Array<ErasureRunEdge>;
  pageInfo: PageInfo;
};

export type ErasureRunEdge = {
  __typename?: 'ErasureRunEdge';
  cursor: Scalars['String']['output'];
  node: ErasureRun;
};

/** A participant to enrol: no name and no number of theirs. */
export type EnrolParticipantInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The service's own case reference, which is matched and never answered. */
  caseReference: Scalars['String']['input'];
  /** The participant's id at the service's own site: opaque, and in their token. */
  subject: Scalars['String']['input'];
  /** Into which programme. */
  programme: IntegrationProgramme;
  /** In which municipality. */
  municipality: Scalars['MunicipalityId']['input'];
  /** As what they are counted. */
  sex: CountedSex;
  /** On which day. */
  entered: Scalars['Date']['input'];
  /** Whether they live at a graded address: then nobody sees the case but they themselves, and no count has them. */
  addressGraded: Scalars['Boolean']['input'];
};

/** As what a participant is counted. */
export type CountedSex =
  | 'WOMAN'
  | 'MAN';

/** A step to write down. */
export type RecordProgressInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the case that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The case. */
  caseReference: Scalars['String']['input'];
  /** The step. */
  stage: JourneyStage;
  /** On which day. */
  on: Scalars['Date']['input'];
};

/** A mentor to match. */
export type MatchMentorInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the case that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The case. */
  caseReference: Scalars['String']['input'];
  /** The mentor's organisation. */
  organisation: Scalars['OrganisationId']['input'];
  /** The mentor, by opaque id. */
  mentor: Scalars['ID']['input'];
  /** On which day. */
  on: Scalars['Date']['input'];
};

/** What came of enrolling a participant or of a step. */
export type CasePayload = {
  __typename?: 'CasePayload';
  /** The case as it now stands, also when the write was refused; null when there is none, or it is nobody's to see. */
  case?: Maybe<ParticipantCase>;
  /** Why the write was refused; empty when it was not. */
  failures: Array<InputFailure>;
};

/** A consent to give. What is missing fails by name. */
export type GiveConsentInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The case, for a case officer; a participant leaves it out. */
  caseReference?: InputMaybe<Scalars['String']['input']>;
  /** Who may read. */
  recipient?: InputMaybe<Scalars['OrganisationId']['input']>;
  /** The one adviser who may; any of the recipient's when it is left out. */
  adviser?: InputMaybe<Scalars['ID']['input']>;
  /** What for: one purpose. It is a list so that a bundle of several fails by name. */
  purpose?: InputMaybe<Array<Purpose>>;
  /** What may be read; at least one. */
  fields?: InputMaybe<Array<ProgressField>>;
  /** What it is for, in law. */
  effect?: InputMaybe<ConsentEffect>;
  /** How it was given: PAPER or TELEPHONE for a case officer; a participant gives it on SCREEN. */
  givenThrough?: InputMaybe<ConsentChannel>;
  /** When it ends; 12 months from now at most. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The language in which the participant was informed, by ISO 639 (`nb`, `uk`). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The version of the text (`2026-09`). */
  informationVersion?: InputMaybe<Scalars['String']['input']>;
};

/** A consent to withdraw. */
export type WithdrawConsentInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The case, for a case officer; a participant leaves it out. */
  caseReference?: InputMaybe<Scalars['String']['input']>;
  /** The consent. */
  consent: Scalars['ID']['input'];
  /** How it was withdrawn: PAPER or TELEPHONE for a case officer; a participant withdraws on SCREEN. */
  withdrawnThrough?: InputMaybe<ConsentChannel>;
};

/** What came of giving or withdrawing a consent. */
export type ConsentPayload = {
  __typename?: 'ConsentPayload';
  /** The consent; null when it failed. */
  consent?: Maybe<Consent>;
  /** Why it failed; empty when it did not. */
  failures: Array<InputFailure>;
};

/** A referral to make. */
export type ReferParticipantInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The case. */
  caseReference: Scalars['String']['input'];
  /** The recipient. */
  recipient: Scalars['OrganisationId']['input'];
  /** The adviser. */
  adviser: Scalars['ID']['input'];
};

/** A referral to hand over. */
export type HandOverReferralInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the referral that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  referral: Scalars['ID']['input'];
  /** The adviser to whom. */
  adviser: Scalars['ID']['input'];
};

/** What came of making a referral or handing it over. */
export type ReferralPayload = {
  __typename?: 'ReferralPayload';
  /** The referral; null when it failed. */
  referral?: Maybe<Referral>;
  /** Why it failed; empty when it did not. */
  failures: Array<InputFailure>;
};

/** A step to put right. */
export type RequestRectificationInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The step. */
  stage: JourneyStage;
  /** The month that is right; left out when there was no such step. */
  month?: InputMaybe<Scalars['YearMonth']['input']>;
};

/** A decision on a request. */
export type DecideRectificationInput = {
  /**
   * A key of the caller's own for this write: the same one again writes nothing more, and tells the record as it stands. A
   * participant's is theirs alone.
   */
  idempotencyKey: Scalars['UUID']['input'];
  /** The version of the request that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The request. */
  request: Scalars['ID']['input'];
  /** Whether to accept it. */
  accept: Scalars['Boolean']['input'];
};

/** What came of asking for a rectification, or of deciding on one. */
export type RectificationPayload = {
  __typename?: 'RectificationPayload';
  /** The request; null when it failed. */
  request?: Maybe<RectificationRequest>;
  /** Why it failed; empty when it did not. */
  failures: Array<InputFailure>;
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
  SettlementDecision: SettlementDecision;
  Cohort: Cohort;
  Municipality: Municipality;
  Action: Action;
  Course: Course;
  WorkPackage: WorkPackage;
  Partner: Partner;
  Adviser: Adviser;
  Participant: Participant;
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
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Adviser:
    ( { __typename: 'Adviser' }
    & GraphQLRecursivePick<FederationTypes['Adviser'], {"id":true}> );
  Participant:
    ( { __typename: 'Participant' }
    & GraphQLRecursivePick<FederationTypes['Participant'], {"ref":true}> );
}>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Purpose: Purpose;
  LegalBasis: LegalBasis;
  SharingAgreement: ResolverTypeWrapper<SharingAgreementRecord>;
  SharingAgreementConnection: ResolverTypeWrapper<Omit<SharingAgreementConnection, 'edges'> & { edges: Array<ResolversTypes['SharingAgreementEdge']> }>;
  SharingAgreementEdge: ResolverTypeWrapper<Omit<SharingAgreementEdge, 'node'> & { node: ResolversTypes['SharingAgreement'] }>;
  ConcludeSharingAgreementInput: ConcludeSharingAgreementInput;
  EndSharingAgreementInput: EndSharingAgreementInput;
  SharingAgreementPayload: ResolverTypeWrapper<Omit<SharingAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['SharingAgreement']> }>;
  ProcessingActivity: ResolverTypeWrapper<ProcessingActivityRecord>;
  DataTransfer: ResolverTypeWrapper<DataTransferRecord>;
  ErasureLimit: ResolverTypeWrapper<ErasureLimitRecord>;
  DisclosureDecision: DisclosureDecision;
  ActorRole: ActorRole;
  Actor: ResolverTypeWrapper<ActorRecord>;
  Disclosure: ResolverTypeWrapper<DisclosureRecord>;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges'> & { edges: Array<ResolversTypes['DisclosureEdge']> }>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node: ResolversTypes['Disclosure'] }>;
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: ResolverTypeWrapper<Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversTypes['StatisticalRelease']> }>;
  IntegrationProgramme: IntegrationProgramme;
  ProgressStage: ProgressStage;
  IntegrationScheme: ResolverTypeWrapper<IntegrationSchemeRecord>;
  SchemeStage: ResolverTypeWrapper<SchemeStageRecord>;
  SchemeMentor: ResolverTypeWrapper<SchemeMentorRecord>;
  SchemeStatement: ResolverTypeWrapper<SchemeStatementRecord>;
  SchemeFigure: ResolverTypeWrapper<SchemeFigureRecord>;
  SettlementDecision: ResolverTypeWrapper<SettlementDecisionRecord>;
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
  Partner: ResolverTypeWrapper<Omit<Partner, 'sharingAgreements'> & { sharingAgreements?: Maybe<ResolversTypes['SharingAgreementConnection']> }>;
  Adviser: ResolverTypeWrapper<Omit<Adviser, 'referrals'> & { referrals?: Maybe<Array<ResolversTypes['Participant']>> }>;
  DigitalTool: ResolverTypeWrapper<DigitalTool>;
  ProgressField: ProgressField;
  JourneyStage: JourneyStage;
  Participant: ResolverTypeWrapper<ParticipantView>;
  ProgressStep: ResolverTypeWrapper<ProgressStepRecord>;
  Referral: ResolverTypeWrapper<ReferralRecord>;
  ConsentEffect: ConsentEffect;
  ConsentChannel: ConsentChannel;
  ConsentState: ConsentState;
  Consent: ResolverTypeWrapper<ConsentRecord>;
  SharingRefusal: SharingRefusal;
  SharingState: ResolverTypeWrapper<SharingState>;
  MentorMatch: ResolverTypeWrapper<MentorMatchRecord>;
  ParticipantCase: ResolverTypeWrapper<ParticipantCaseView>;
  ParticipantSelf: ResolverTypeWrapper<ParticipantSelfView>;
  RectificationState: RectificationState;
  RectificationRequest: ResolverTypeWrapper<RectificationRequestRecord>;
  ErasureRun: ResolverTypeWrapper<ErasureRunRecord>;
  EraseExpiredInput: EraseExpiredInput;
  ErasureRunPayload: ResolverTypeWrapper<Omit<ErasureRunPayload, 'run'> & { run?: Maybe<ResolversTypes['ErasureRun']> }>;
  ErasureRunConnection: ResolverTypeWrapper<Omit<ErasureRunConnection, 'edges'> & { edges: Array<ResolversTypes['ErasureRunEdge']> }>;
  ErasureRunEdge: ResolverTypeWrapper<Omit<ErasureRunEdge, 'node'> & { node: ResolversTypes['ErasureRun'] }>;
  EnrolParticipantInput: EnrolParticipantInput;
  CountedSex: CountedSex;
  RecordProgressInput: RecordProgressInput;
  MatchMentorInput: MatchMentorInput;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'case'> & { case?: Maybe<ResolversTypes['ParticipantCase']> }>;
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ReferParticipantInput: ReferParticipantInput;
  HandOverReferralInput: HandOverReferralInput;
  ReferralPayload: ResolverTypeWrapper<Omit<ReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  RequestRectificationInput: RequestRectificationInput;
  DecideRectificationInput: DecideRectificationInput;
  RectificationPayload: ResolverTypeWrapper<Omit<RectificationPayload, 'request'> & { request?: Maybe<ResolversTypes['RectificationRequest']> }>;
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
  SharingAgreement: SharingAgreementRecord;
  SharingAgreementConnection: Omit<SharingAgreementConnection, 'edges'> & { edges: Array<ResolversParentTypes['SharingAgreementEdge']> };
  SharingAgreementEdge: Omit<SharingAgreementEdge, 'node'> & { node: ResolversParentTypes['SharingAgreement'] };
  ConcludeSharingAgreementInput: ConcludeSharingAgreementInput;
  EndSharingAgreementInput: EndSharingAgreementInput;
  SharingAgreementPayload: Omit<SharingAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['SharingAgreement']> };
  ProcessingActivity: ProcessingActivityRecord;
  DataTransfer: DataTransferRecord;
  ErasureLimit: ErasureLimitRecord;
  Actor: ActorRecord;
  Disclosure: DisclosureRecord;
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisclosureEdge']> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node: ResolversParentTypes['Disclosure'] };
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversParentTypes['StatisticalRelease']> };
  IntegrationScheme: IntegrationSchemeRecord;
  SchemeStage: SchemeStageRecord;
  SchemeMentor: SchemeMentorRecord;
  SchemeStatement: SchemeStatementRecord;
  SchemeFigure: SchemeFigureRecord;
  SettlementDecision: SettlementDecisionRecord;
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
  Partner: Omit<Partner, 'sharingAgreements'> & { sharingAgreements?: Maybe<ResolversParentTypes['SharingAgreementConnection']> } | FederationReferenceTypes['Partner'];
  Adviser: Omit<Adviser, 'referrals'> & { referrals?: Maybe<Array<ResolversParentTypes['Participant']>> } | FederationReferenceTypes['Adviser'];
  DigitalTool: DigitalTool;
  Participant: ParticipantView;
  ProgressStep: ProgressStepRecord;
  Referral: ReferralRecord;
  Consent: ConsentRecord;
  SharingState: SharingState;
  MentorMatch: MentorMatchRecord;
  ParticipantCase: ParticipantCaseView;
  ParticipantSelf: ParticipantSelfView;
  RectificationRequest: RectificationRequestRecord;
  ErasureRun: ErasureRunRecord;
  EraseExpiredInput: EraseExpiredInput;
  ErasureRunPayload: Omit<ErasureRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['ErasureRun']> };
  ErasureRunConnection: Omit<ErasureRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['ErasureRunEdge']> };
  ErasureRunEdge: Omit<ErasureRunEdge, 'node'> & { node: ResolversParentTypes['ErasureRun'] };
  EnrolParticipantInput: EnrolParticipantInput;
  RecordProgressInput: RecordProgressInput;
  MatchMentorInput: MatchMentorInput;
  CasePayload: Omit<CasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['ParticipantCase']> };
  GiveConsentInput: GiveConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  ConsentPayload: Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ReferParticipantInput: ReferParticipantInput;
  HandOverReferralInput: HandOverReferralInput;
  ReferralPayload: Omit<ReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  RequestRectificationInput: RequestRectificationInput;
  DecideRectificationInput: DecideRectificationInput;
  RectificationPayload: Omit<RectificationPayload, 'request'> & { request?: Maybe<ResolversParentTypes['RectificationRequest']> };
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
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohorts?: Resolver<Maybe<ResolversTypes['CohortConnection']>, ParentType, ContextType, RequireFields<QueryCohortsArgs, 'first'>>;
  statisticalReleases?: Resolver<Maybe<ResolversTypes['StatisticalReleaseConnection']>, ParentType, ContextType, RequireFields<QueryStatisticalReleasesArgs, 'first'>>;
  integrationSchemes?: Resolver<Maybe<Array<ResolversTypes['IntegrationScheme']>>, ParentType, ContextType>;
  immigrationChecks?: Resolver<Maybe<ResolversTypes['CheckConnection']>, ParentType, ContextType, RequireFields<QueryImmigrationChecksArgs, 'first'>>;
  sharingAgreements?: Resolver<Maybe<ResolversTypes['SharingAgreementConnection']>, ParentType, ContextType, RequireFields<QuerySharingAgreementsArgs, 'first'>>;
  processingActivities?: Resolver<Maybe<Array<ResolversTypes['ProcessingActivity']>>, ParentType, ContextType>;
  disclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryDisclosuresArgs, 'first'>>;
  expiringConsents?: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType, RequireFields<QueryExpiringConsentsArgs, 'withinDays' | 'first'>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'ref'>>;
  case?: Resolver<Maybe<ResolversTypes['ParticipantCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'reference'>>;
  me?: Resolver<Maybe<ResolversTypes['ParticipantSelf']>, ParentType, ContextType>;
  erasureRuns?: Resolver<Maybe<ResolversTypes['ErasureRunConnection']>, ParentType, ContextType, RequireFields<QueryErasureRunsArgs, 'first'>>;
  immigrationChanges?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryImmigrationChangesArgs, 'since' | 'first'>>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  publishRelease?: Resolver<Maybe<ResolversTypes['PublishReleasePayload']>, ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'input'>>;
  concludeSharingAgreement?: Resolver<Maybe<ResolversTypes['SharingAgreementPayload']>, ParentType, ContextType, RequireFields<MutationConcludeSharingAgreementArgs, 'input'>>;
  endSharingAgreement?: Resolver<Maybe<ResolversTypes['SharingAgreementPayload']>, ParentType, ContextType, RequireFields<MutationEndSharingAgreementArgs, 'input'>>;
  enrolParticipant?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationEnrolParticipantArgs, 'input'>>;
  recordProgress?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationRecordProgressArgs, 'input'>>;
  matchMentor?: Resolver<Maybe<ResolversTypes['CasePayload']>, ParentType, ContextType, RequireFields<MutationMatchMentorArgs, 'input'>>;
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentPayload']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  referParticipant?: Resolver<Maybe<ResolversTypes['ReferralPayload']>, ParentType, ContextType, RequireFields<MutationReferParticipantArgs, 'input'>>;
  handOverReferral?: Resolver<Maybe<ResolversTypes['ReferralPayload']>, ParentType, ContextType, RequireFields<MutationHandOverReferralArgs, 'input'>>;
  requestRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationRequestRectificationArgs, 'input'>>;
  decideRectification?: Resolver<Maybe<ResolversTypes['RectificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideRectificationArgs, 'input'>>;
  eraseExpired?: Resolver<Maybe<ResolversTypes['ErasureRunPayload']>, ParentType, ContextType, RequireFields<MutationEraseExpiredArgs, 'input'>>;
}>;

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  consumerIsPublicBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<SharingAgreementIsInForceArgs>>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SharingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementConnection'] = ResolversParentTypes['SharingAgreementConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SharingAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type SharingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementEdge'] = ResolversParentTypes['SharingAgreementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
}>;

export type SharingAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementPayload'] = ResolversParentTypes['SharingAgreementPayload']> = ResolversObject<{
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ProcessingActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingActivity'] = ResolversParentTypes['ProcessingActivity']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  jointControllers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Partner']>>>, ParentType, ContextType>;
  dataProtectionOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  subjectCategories?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  dataCategories?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  recipientCategories?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['DataTransfer']>, ParentType, ContextType>;
  erasureLimits?: Resolver<Array<ResolversTypes['ErasureLimit']>, ParentType, ContextType>;
  securityMeasures?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  allowsConsentAsBasis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  datasets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
}>;

export type DataTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataTransfer'] = ResolversParentTypes['DataTransfer']> = ResolversObject<{
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  safeguard?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
}>;

export type ErasureLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureLimit'] = ResolversParentTypes['ErasureLimit']> = ResolversObject<{
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ActorRole'], ParentType, ContextType>;
}>;

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  recipientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  supplierId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DisclosureDecision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type DisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type DisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
}>;

export type PublishReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReleasePayload'] = ResolversParentTypes['PublishReleasePayload']> = ResolversObject<{
  release?: Resolver<Maybe<ResolversTypes['StatisticalRelease']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
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

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['OrganisationId'], ParentType, ContextType>;
  sharingAgreements?: Resolver<Maybe<ResolversTypes['SharingAgreementConnection']>, ParentType, ContextType, RequireFields<PartnerSharingAgreementsArgs, 'first'>>;
}>;

export type AdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adviser'] = ResolversParentTypes['Adviser'], FederationReferenceType extends FederationReferenceTypes['Adviser'] = FederationReferenceTypes['Adviser']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Adviser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
}>;

export type DigitalToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalTool'] = ResolversParentTypes['DigitalTool']> = ResolversObject<{
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'], FederationReferenceType extends FederationReferenceTypes['Participant'] = FederationReferenceTypes['Participant']> = ResolversObject<{
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['IntegrationProgramme']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<Array<ResolversTypes['ProgressStep']>>, ParentType, ContextType>;
  furthestStage?: Resolver<Maybe<ResolversTypes['ProgressStage']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
}>;

export type ProgressStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressStep'] = ResolversParentTypes['ProgressStep']> = ResolversObject<{
  stage?: Resolver<ResolversTypes['JourneyStage'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
}>;

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ProgressField']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ConsentEffect'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenThrough?: Resolver<ResolversTypes['ConsentChannel'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  informationVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnThrough?: Resolver<Maybe<ResolversTypes['ConsentChannel']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SharingStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingState'] = ResolversParentTypes['SharingState']> = ResolversObject<{
  fields?: Resolver<Array<ResolversTypes['ProgressField']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['SharingRefusal']>, ParentType, ContextType>;
}>;

export type MentorMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorMatch'] = ResolversParentTypes['MentorMatch']> = ResolversObject<{
  organisation?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  mentor?: Resolver<Maybe<ResolversTypes['Adviser']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
}>;

export type ParticipantCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantCase'] = ResolversParentTypes['ParticipantCase']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['IntegrationProgramme'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressStep']>, ParentType, ContextType>;
  furthestStage?: Resolver<Maybe<ResolversTypes['ProgressStage']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  mentors?: Resolver<Array<ResolversTypes['MentorMatch']>, ParentType, ContextType>;
  rectifications?: Resolver<Array<ResolversTypes['RectificationRequest']>, ParentType, ContextType>;
  disclosureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['SharingState'], ParentType, ContextType, RequireFields<ParticipantCaseSharingArgs, 'recipient' | 'purpose'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ParticipantSelfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantSelf'] = ResolversParentTypes['ParticipantSelf']> = ResolversObject<{
  programme?: Resolver<ResolversTypes['IntegrationProgramme'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressStep']>, ParentType, ContextType>;
  furthestStage?: Resolver<Maybe<ResolversTypes['ProgressStage']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  mentors?: Resolver<Array<ResolversTypes['MentorMatch']>, ParentType, ContextType>;
  rectifications?: Resolver<Array<ResolversTypes['RectificationRequest']>, ParentType, ContextType>;
  disclosures?: Resolver<ResolversTypes['DisclosureConnection'], ParentType, ContextType, RequireFields<ParticipantSelfDisclosuresArgs, 'first'>>;
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RectificationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationRequest'] = ResolversParentTypes['RectificationRequest']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['JourneyStage'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RectificationState'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ErasureRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRun'] = ResolversParentTypes['ErasureRun']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rectifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ErasureRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRunPayload'] = ResolversParentTypes['ErasureRunPayload']> = ResolversObject<{
  run?: Resolver<Maybe<ResolversTypes['ErasureRun']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ErasureRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRunConnection'] = ResolversParentTypes['ErasureRunConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ErasureRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type ErasureRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRunEdge'] = ResolversParentTypes['ErasureRunEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ErasureRun'], ParentType, ContextType>;
}>;

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = ResolversObject<{
  case?: Resolver<Maybe<ResolversTypes['ParticipantCase']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = ResolversObject<{
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type ReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPayload'] = ResolversParentTypes['ReferralPayload']> = ResolversObject<{
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
}>;

export type RectificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationPayload'] = ResolversParentTypes['RectificationPayload']> = ResolversObject<{
  request?: Resolver<Maybe<ResolversTypes['RectificationRequest']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['InputFailure']>, ParentType, ContextType>;
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
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharingAgreementConnection?: SharingAgreementConnectionResolvers<ContextType>;
  SharingAgreementEdge?: SharingAgreementEdgeResolvers<ContextType>;
  SharingAgreementPayload?: SharingAgreementPayloadResolvers<ContextType>;
  ProcessingActivity?: ProcessingActivityResolvers<ContextType>;
  DataTransfer?: DataTransferResolvers<ContextType>;
  ErasureLimit?: ErasureLimitResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  PublishReleasePayload?: PublishReleasePayloadResolvers<ContextType>;
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
  Adviser?: AdviserResolvers<ContextType>;
  DigitalTool?: DigitalToolResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ProgressStep?: ProgressStepResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  SharingState?: SharingStateResolvers<ContextType>;
  MentorMatch?: MentorMatchResolvers<ContextType>;
  ParticipantCase?: ParticipantCaseResolvers<ContextType>;
  ParticipantSelf?: ParticipantSelfResolvers<ContextType>;
  RectificationRequest?: RectificationRequestResolvers<ContextType>;
  ErasureRun?: ErasureRunResolvers<ContextType>;
  ErasureRunPayload?: ErasureRunPayloadResolvers<ContextType>;
  ErasureRunConnection?: ErasureRunConnectionResolvers<ContextType>;
  ErasureRunEdge?: ErasureRunEdgeResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  ReferralPayload?: ReferralPayloadResolvers<ContextType>;
  RectificationPayload?: RectificationPayloadResolvers<ContextType>;
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
