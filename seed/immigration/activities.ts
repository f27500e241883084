import type { ProcessingActivityRecord } from '../../subgraphs/immigration/records.ts';
import type { LocalisedTextRecord, ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';

const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

const provenance: ProvenanceRecord[] = [
  { document: DOC.SAMGRAF, locator: 'Invented record, for demonstration and tests', kind: 'SYNTHETIC' },
];

const SECURITY = [
  en('Each request is signed by the gateway, and checked again by the service'),
  en('A person is known to a recipient by a pseudonym of that recipient alone'),
  en('No read is answered before it stands in the register of disclosures'),
];

const common = {
  owner: ORG.MOLDE_IMMIGRATION_SERVICE,
  version: 1,
  provenance,
  controller: ORG.MOLDE,
  jointControllers: [],
  dataProtectionOfficer: 'Personvernombudet, Molde kommune',
  subjectCategories: [
    en('Participants of the introduction programme, of start-up training and of mentor schemes'),
  ],
  transfers: [],
  securityMeasures: SECURITY,
  allowsConsentAsBasis: false,
  active: true,
};

/** SYNTHETIC: no document has any. */
export const processingActivities: ProcessingActivityRecord[] = [
  {
    ...common,
    _id: 'MOLDE-PARTICIPANTS',
    title: {
      nb: 'Oppfølging av deltakere og deling av framgang med veiledere',
      en: 'Following participants up, and sharing their progress with advisers',
      original: 'NB',
    },
    purposes: ['INTEGRATION_FOLLOW_UP', 'BUSINESS_GUIDANCE', 'MENTORING'],
    dataCategories: [
      en('Programme, municipality and course'),
      en('Stages reached, by month'),
      en('Consents, referrals and the local case reference'),
    ],
    recipientCategories: [
      en('Advisers of municipalities with an agreement and the participant’s consent'),
      en('Advisers of private operators with an agreement and the participant’s consent'),
    ],
    erasureLimits: [
      { dataset: 'participant-progress', months: 60 },
      { dataset: 'consents', months: 60 },
      { dataset: 'cases', months: 60 },
    ],
    legalBases: ['INTEGRERINGSLOVEN_41', 'INTEGRERINGSLOVEN_42'],
    datasets: ['participant-progress', 'consents', 'cases'],
  },
  {
    ...common,
    _id: 'MOLDE-DISCLOSURES',
    title: {
      nb: 'Register over utleveringer',
      en: 'The register of disclosures',
      original: 'NB',
    },
    purposes: ['INTEGRATION_FOLLOW_UP'],
    dataCategories: [
      en('Who asked for what about whom, when, for what, on which basis, and whether it was answered'),
    ],
    recipientCategories: [en('The participant'), en('The service’s own control')],
    erasureLimits: [{ dataset: 'disclosures', months: 120 }],
    legalBases: ['INTEGRERINGSLOVEN_41'],
    datasets: ['disclosures'],
  },
];
