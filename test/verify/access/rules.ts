import type { PersonaName } from '../../../seed/personas.ts';

/** Who asks: by a development token, or without one. */
export const WHO = [
  'anonymous',
  'county-case-officer',
  'contract-municipality-officer',
  'municipality-adviser',
  'immigration-case-officer',
  'participant',
  'private-operator',
  'lansstyrelsen-dalarna',
  'dashboard',
  'stranger',
] as const satisfies readonly (PersonaName | 'anonymous')[];
export type Who = (typeof WHO)[number];

export const PURPOSES = [
  undefined,
  'BUSINESS_GUIDANCE',
  'MENTORING',
  'STATISTICS_QUALITY',
  'UNKNOWN_PURPOSE',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What is decided on a field; NOTHING is a list in which it does not occur, or something that is not there. */
export type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_AVAILABLE' | 'NOTHING';

const token = WHO.filter((who) => who !== 'anonymous');
const service: readonly Who[] = ['immigration-case-officer'];
const self: readonly Who[] = ['participant'];
const both = [...service, ...self];
const county: readonly Who[] = ['county-case-officer'];
const kristiansund: readonly Who[] = ['contract-municipality-officer'];
const protomore: readonly Who[] = ['private-operator'];
const recipients: readonly Who[] = ['municipality-adviser', 'private-operator', 'lansstyrelsen-dalarna'];

/**
 * Whose token opens what, by type or by field, from the roles of issue 'Trust between partners' and P1 to P27: progress is for
 * recipients, cases and the register are for the service, one's own data for the participant. What is not here is public.
 */
export const OPEN_TO: Readonly<Record<string, readonly Who[]>> = {
  'Query.participant': recipients,
  'Adviser.referrals': recipients,
  Participant: recipients,
  ProgressStep: token,
  Referral: token,
  'Query.case': service,
  ParticipantCase: service,
  SharingState: service,
  'Query.me': self,
  ParticipantSelf: self,
  Consent: both,
  RectificationRequest: both,
  'Query.disclosures': service,
  DisclosureConnection: token,
  DisclosureEdge: token,
  Disclosure: token,
  Actor: token,
  'Query.expiringConsents': both,
  'Query.erasureRuns': service,
  ErasureRunConnection: service,
  // Its only field leads to an erasure run.
  ErasureRunEdge: token,
  'ErasureRunEdge.node': service,
  ErasureRun: service,
  'Mutation.publishRelease': service,
  'Mutation.concludeSharingAgreement': service,
  'Mutation.endSharingAgreement': service,
  'Mutation.giveConsent': both,
  'Mutation.withdrawConsent': both,
  ConsentPayload: both,
  'Mutation.referParticipant': service,
  'Mutation.handOverReferral': service,
  ReferralPayload: service,
  'Mutation.requestRectification': self,
  'Mutation.decideRectification': service,
  RectificationPayload: both,
  'Mutation.eraseExpired': service,
  ErasureRunPayload: service,
  'Mutation.enrolParticipant': service,
  'Mutation.recordProgress': service,
  'Mutation.matchMentor': service,
  CasePayload: service,
  MentorMatch: both,
  'Query.immigrationChanges': service,
  // Whom the record names, which `places.ts` asks about.
  'Query.municipalitiesChanges': kristiansund,
  'Mutation.recordAnnex': kristiansund,
  'Mutation.engageAdviser': kristiansund,
  'Mutation.changeAdviser': kristiansund,
  'Mutation.endAdviser': kristiansund,
  'Mutation.formPeerGroup': kristiansund,
  'Mutation.appointModerator': protomore,
  'Mutation.recordPeerGroupMembers': protomore,
  'Mutation.recordPeerGroupMeeting': protomore,
  'Mutation.endPeerGroup': protomore,
  'Mutation.reportStartups': kristiansund,
  'Mutation.publishStartupRelease': county,
  // A project's lead partners are none of these.
  'Mutation.publishProjectRelease': [],
};

/** What a recipient must declare a purpose for (P10). */
export const FOR_A_PURPOSE: readonly string[] = ['Query.participant', 'Adviser.referrals', 'Participant'];
