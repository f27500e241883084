import { ORG } from '../../seed/ids.ts';
import type { PersonaName } from '../../seed/personas.ts';

/** One mutation with variables that reach a record, and the personas that this record names for the step. */
export interface MutationCase {
  variables: object;
  named: readonly PersonaName[];
}

/** An agreement that names two personas' organisations as its parties. SYNTHETIC. */
export const AGREEMENT = 'MR-CASES-2024';

const nb = (text: string) => ({ nb: text, original: 'NB' });
const nok = { amount: '1000.00', currency: 'NOK' };

export const agreementInput = {
  id: AGREEMENT,
  title: nb('Samarbeidsavtale'),
  period: { start: '2024-01-01', end: '2027-12-31' },
  parties: [
    { role: 'COUNTY', nameInDocument: 'Møre og Romsdal', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
    { role: 'CONTRACT_MUNICIPALITY', nameInDocument: 'Kristiansund', partner: ORG.KRISTIANSUND },
  ],
  onBehalfOf: [{ municipality: 'NO:1505' }],
  countyRate: '5.50',
  municipalRate: '2.50',
  currency: 'NOK',
  rateIsMinimum: true,
  populationReference: '2021-01-01',
  payoutSchedule: [{ instalment: 1, share: '1', dueMonth: 1 }],
  extensionForeseen: false,
  noticeMonths: 12,
};

export const courseInput = {
  id: 'OSS-A1-2026-CASES',
  title: nb('Etablererkurs'),
  kind: 'IMMIGRANT_STARTUP',
  period: { start: '2026-09-01', end: '2026-09-02' },
  municipality: 'NO:1506',
  action: 'OSS-A1.1',
  seats: 20,
};

const ofYear = { agreement: AGREEMENT, year: 2025 };
const COUNTY = ['county-case-officer'] as const;
const MUNICIPALITY = ['contract-municipality-officer'] as const;
const SWEDEN = ['project-officer-sweden'] as const;
const LEADS = ['project-officer-norway', 'project-officer-sweden'] as const;
const SERVICE = ['immigration-case-officer'] as const;

/** A version that no record has: whoever may take the step is told so, and nothing is written. */
const NEVER = 99;

const write = (named: MutationCase['named'], input: object): MutationCase => ({
  variables: {
    input: { idempotencyKey: '6f0d1c1e-8c55-4f0e-9d3b-0b6a7f9f2c11', expectedVersion: NEVER, ...input },
  },
  named,
});

const plain = (named: MutationCase['named'], input: object): MutationCase => ({
  variables: { input },
  named,
});

/** What has a key and no version to expect; it fails, but for a request and a run of erasure. */
const keyed = (named: MutationCase['named'], input: object): MutationCase =>
  plain(named, { idempotencyKey: '6f0d1c1e-8c55-4f0e-9d3b-0b6a7f9f2c13', ...input });

/** A request of the first case to put a step right, which the seed has none of. */
export const REQUEST = 'request-cases';

/** Every mutation of the supergraph: a new one needs a line here. */
export const MUTATION_CASES: Readonly<Record<string, MutationCase>> = {
  concludeCooperationAgreement: write(COUNTY, agreementInput),
  nameAgreementParty: write(COUNTY, {
    agreement: AGREEMENT,
    role: 'NAV',
    party: { nameInDocument: 'Nav', partner: ORG.NAV },
  }),
  recordAppropriation: write([...COUNTY, ...MUNICIPALITY], { ...ofYear, amount: nok }),
  layDownObligation: write(COUNTY, {
    subject: AGREEMENT,
    kind: 'GATHERING',
    of: '2025-1',
    title: nb('Fagsamling'),
    obligedParties: agreementInput.parties.map(({ nameInDocument, partner }, index) => ({
      role: index === 0 ? 'LEAD' : 'WITH',
      nameInDocument,
      partner,
    })),
    dueAt: '2025-12-31',
  }),
  fulfilObligation: write(COUNTY, { obligation: `${AGREEMENT}:GATHERING:2025-1`, on: '2025-05-01' }),
  submitActivityPlan: write(MUNICIPALITY, { ...ofYear, budget: nok }),
  approveActivityPlan: write(COUNTY, ofYear),
  submitAnnualReport: write(MUNICIPALITY, { ...ofYear, accounts: nok }),
  schedulePayout: write(COUNTY, { ...ofYear, instalment: 1, amount: nok }),
  payPayout: write(COUNTY, { ...ofYear, instalment: 1 }),
  recordCourse: write(COUNTY, courseInput),
  grantCertification: write(COUNTY, {
    programme: 'MRFK-HOPPID',
    adviser: 'adviser-0099',
    kind: 'FACILITATOR',
    grantedAt: '2025-01-01',
  }),
  endCertification: write(COUNTY, { certification: 'adviser-0001:ADVISER', validTo: '2030-12-31' }),

  recordAnnex: write(MUNICIPALITY, {
    office: 'hoppid-1505',
    responsibleDepartment: 'Næring',
    openingHours: 'man–fre 9–15',
    servicesIncluded: ['veiledning'],
    brandPlan: 'på kommunens nettsider',
  }),
  engageAdviser: plain(MUNICIPALITY, {
    idempotencyKey: '6f0d1c1e-8c55-4f0e-9d3b-0b6a7f9f2c12',
    office: 'hoppid-1505',
    // Too much, so that nobody is engaged.
    workPercentage: '500',
  }),
  changeAdviser: write(['private-operator'], { adviser: 'adviser-0002', workPercentage: '50' }),
  endAdviser: write(['private-operator'], { adviser: 'adviser-0002', lastDay: '2022-12-31' }),
  formPeerGroup: write(MUNICIPALITY, {
    id: 'PEER-CASES-2022',
    model: 'HOPPID-PEER',
    mode: 'DIGITAL',
    tool: 'HOPPID-TOOL',
    period: { start: '2022-01-01' },
    municipalities: ['NO:1505', 'NO:1554'],
    moderator: 'adviser-0001',
    advisers: ['adviser-0001', 'adviser-0017'],
    capacity: 10,
  }),
  appointModerator: write(MUNICIPALITY, { group: 'PEER-PILOT-DIGITAL', moderator: 'adviser-0017' }),
  recordPeerGroupMembers: write(MUNICIPALITY, {
    group: 'PEER-PILOT-DIGITAL',
    members: 8,
    adviserAmongThem: false,
  }),
  recordPeerGroupMeeting: write(MUNICIPALITY, {
    group: 'PEER-PILOT-DIGITAL',
    date: '2022-02-18',
    minutes: 120,
    guests: 1,
  }),
  endPeerGroup: write(MUNICIPALITY, { group: 'PEER-PILOT-DIGITAL', end: '2022-12-31' }),
  reportStartups: write(MUNICIPALITY, {
    municipality: 'NO:1505',
    year: 2020,
    phases: [
      { level: 'MID_PHASE', sole: 4, limited: 2 },
      { level: 'IDEA_OR_SEED', sole: 9, limited: 1 },
      { level: 'DEVELOPED', sole: 1, limited: 3 },
    ],
  }),
  publishStartupRelease: keyed(COUNTY, { county: 'NO:15', year: 2021 }),

  reportIndicator: write(['project-officer-norway'], {
    indicator: 'SH-BI:I1',
    country: 'NO',
    year: 2018,
    women: 5,
    men: 6,
    mixed: 7,
  }),
  recordAttendance: write(SWEDEN, {
    event: 'SH-BI:3:SEMINAR',
    municipality: 'SE:2062',
    women: 5,
    men: 6,
    unknown: 0,
  }),
  publishProjectRelease: keyed(LEADS, { project: 'SH-BI', year: 2016 }),
  planMilestone: write(LEADS, {
    project: 'SH-BI',
    date: '2017-01-31',
    what: { sv: 'Halvtid', original: 'SV' },
    workPackages: [],
  }),
  reachMilestone: write(LEADS, { milestone: 'SH-BI:2015-05-01', on: '2015-05-01' }),
  recordExchangeRate: write(SWEDEN, {
    programme: '2014TC16RFCB016',
    currency: 'SEK',
    month: '2016-03',
    rate: '9.35',
  }),
  submitCostReport: write(SWEDEN, {
    project: 'SH-BI',
    country: 'SE',
    month: '2016-03',
    amount: { amount: '9350.00', currency: 'SEK' },
  }),

  publishRelease: keyed(SERVICE, { halfYear: '1999-H1' }),
  concludeSharingAgreement: keyed(SERVICE, {
    consumer: 'NO:vindel',
    consumerIsPublicBody: false,
    datasets: [],
    purposes: [],
    legalBasis: 'INTEGRERINGSLOVEN_41',
    start: '2026-01-01',
  }),
  endSharingAgreement: write(SERVICE, { agreement: 'SHARE-PROTOMORE' }),
  enrolParticipant: keyed(SERVICE, {
    caseReference: 'FT-2026-0001',
    subject: 'participant-0001',
    programme: 'INTRO',
    municipality: 'NO:1506',
    sex: 'WOMAN',
    entered: '2026-11-01',
    addressGraded: false,
  }),
  recordProgress: write(SERVICE, { caseReference: 'FT-2026-0001', stage: 'SCALING', on: '2026-11-01' }),
  matchMentor: write(SERVICE, {
    caseReference: 'FT-2026-0001',
    organisation: 'NO:protomore',
    mentor: 'adviser-0002',
    on: '2026-11-01',
  }),
  giveConsent: keyed([...SERVICE, 'participant'], {}),
  withdrawConsent: keyed([...SERVICE, 'participant'], { consent: 'nothing' }),
  referParticipant: keyed(SERVICE, {
    caseReference: 'FT-1999-0001',
    recipient: 'NO:vindel',
    adviser: 'adviser-0001',
  }),
  handOverReferral: write(SERVICE, { referral: 'referral-0001-1', adviser: 'adviser-0001' }),
  requestRectification: keyed(['participant'], { stage: 'COMPANY_REGISTERED', month: '2026-04' }),
  decideRectification: write(SERVICE, { request: REQUEST, accept: false }),
  eraseExpired: keyed(SERVICE, {}),
};
