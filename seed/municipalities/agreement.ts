import type {
  DigitalToolRecord,
  PartnershipAgreementRecord,
} from '../../subgraphs/municipalities/records.ts';
import { ORG } from '../ids.ts';
import { en, oss } from './source.ts';

const PLACE = 'Part I, About hoppid.no';

export const HOPPID_PA = 'HOPPID-PA';
export const HOPPID_TOOL = 'HOPPID-TOOL';

/** The agreement that hoppid.no rests on, with the six lines that each municipality's annex must have. */
export const partnershipAgreements: PartnershipAgreementRecord[] = [
  {
    _id: HOPPID_PA,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [
      oss(PLACE, 'The work and collaboration in hoppid.no is based on a Partnership Agreement (PA).'),
    ],
    title: en('Partnership Agreement (PA)'),
    parties: [
      { nameInDocument: 'Møre and Romsdal County Council', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
      { nameInDocument: 'the different levels of regional governance' },
      { nameInDocument: 'the municipalities' },
    ],
    regulates: [
      en('The PA points out who are responsible for what, and regulates the cooperation as a whole.'),
    ],
    deliveries: [
      en(
        'different tools to develop their first line service, such as different courses, competence and network',
      ),
      en('the Digital Tool for Start-ups, as a direct deliverance in this agreement'),
    ],
    annexLines: [
      {
        topic: 'RESPONSIBLE',
        requirement: en(
          'Who in the municipality (department) or which organisation is responsible for the service',
        ),
      },
      { topic: 'OPENING_HOURS', requirement: en('Opening hours of the office') },
      {
        topic: 'WORK_PERCENTAGE',
        requirement: en('Either: Work percentage performed by the defined department at the municipality'),
        alternativeTo: 'PARTNER_AGREEMENT',
      },
      {
        topic: 'PARTNER_AGREEMENT',
        requirement: en('Or: Agreement between the municipality and partner organisation'),
        alternativeTo: 'WORK_PERCENTAGE',
      },
      {
        topic: 'SERVICES',
        requirement: en('What is included in the service provided to the entrepreneur'),
      },
      {
        topic: 'BRAND',
        requirement: en(
          'A description of how the brand hoppid.no is visible and how they will market the brand to the entrepreneur',
        ),
      },
    ],
    jointGoal: en('to make the journey of the entrepreneur less fragmented and easier to understand'),
  },
];

export const digitalTools: DigitalToolRecord[] = [
  {
    _id: HOPPID_TOOL,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [
      oss(
        PLACE,
        'Recently the County Council developed and implemented the Digital Tool for Start-ups, as a direct deliverance in this agreement.',
      ),
      oss(
        'Part III, action 2, section 3 Players involved',
        'Supplier digital tool for start-ups – Entrepreneurdy',
      ),
    ],
    name: en('Digital Tool for Start-ups'),
    supplier: { nameInDocument: 'Entrepreneurdy' },
    purposes: [
      en('To develop a digital tool for start-ups to increase entrepreneurial skills.'),
      en(
        'There will also be established a digital peer-peer mentoring for entrepreneurs, based on the digital tool for start-ups.',
      ),
      en(
        'In both actions the developed "Digital tool for supporting Start-ups" is crucial to achieve the goals defined for the actions.',
      ),
    ],
    trained: [
      {
        who: {
          nameInDocument: 'The department of immigration in the municipality of Molde',
          partner: ORG.MOLDE_IMMIGRATION_SERVICE,
        },
        purpose: en(
          'to be closer connected as mentors for the immigrants who want to start their own business',
        ),
        provenance: oss('Part III, action 1, section 2 Action description'),
      },
    ],
    agreement: HOPPID_PA,
  },
];
