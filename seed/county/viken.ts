import type { AppropriationRecord, CooperationAgreementRecord } from '../../subgraphs/county/records.ts';
import { DOC, ORG } from '../ids.ts';
import { nb, viken } from './source.ts';
import { bodies, commonFunctions, services, VIKEN } from './vikenServices.ts';
import { sections, terms } from './vikenTerms.ts';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Viken's 51 municipalities by their codes of 2020–2023. */
const MUNICIPALITIES = [...range(3001, 3007), ...range(3011, 3054)].map((code) => `NO:${code}`);

const PARTIES = [
  { ...VIKEN, role: 'COUNTY' },
  { nameInDocument: 'kommune XXXXX (på vegne av kommunene xxx,xxx,xxx)', role: 'CONTRACT_MUNICIPALITY' },
  { nameInDocument: 'Innovasjon Norge', partner: ORG.INNOVATION_NORWAY, role: 'INNOVATION_NORWAY' },
  { nameInDocument: 'Nav', partner: ORG.NAV, role: 'NAV' },
] as const;

/** The condition of every year and party; the agreement states no amount, and no other document at hand does. */
const APPROPRIATIONS: AppropriationRecord[] = range(2022, 2025).map((year) => ({
  year,
  provenance: viken(
    '6; no amount is stated for any party',
    'Rammene over tar forbehold om at det gis årlige bevilgninger over partenes budsjett.',
  ),
}));

/** The agreement on the start-up service in Viken, as if one covered the whole county. */
export const vikenAgreement: CooperationAgreementRecord = {
  _id: 'VIKEN-ETABL-2022-ALLE',
  owner: ORG.VIKEN_COUNTY,
  version: 1,
  provenance: [viken('sections 1, 3, 6, 7 and 10; a form whose region and municipalities are placeholders')],
  title: nb('Samarbeidsavtale om drift av etablerertjenesten i Viken 2022-2025'),
  parties: PARTIES.map((party) => ({ ...party, appropriations: APPROPRIATIONS })),
  operation: {
    contractPartner: { nameInDocument: 'Kontraktkommune/Interkommunalt råd' },
    provenance: viken(
      '5.2, and the signatures; a form that leaves open who it is and which of the two',
      'ansvar for at det inngås avtale med en operatør, eventuelt å drifte tjenesten i egen regi',
    ),
  },
  period: { start: '2022-01-01', end: '2025-12-31' },
  extensionForeseen: true,
  noticeMonths: 12,
  countyRate: '5.50',
  municipalRate: '2.50',
  currency: 'NOK',
  rateIsMinimum: true,
  populationReference: '2021-07-01',
  payoutSchedule: [
    { instalment: 1, share: '0.50', dueMonth: 1 },
    { instalment: 2, share: '0.50', dueMonth: 8 },
  ],
  // What each pays stands open in the document (section 6: XXXX).
  onBehalfOf: MUNICIPALITIES.map((municipality) => ({ municipality })),
  coverage: {
    document: DOC.VIKEN,
    locator:
      'Section 1 leaves the municipalities open (xxx,xxx,xxx). Section 2 says that the other sub-regions have similar agreements, so all 51 municipalities of Viken are assumed, by their codes of 2020–2023',
    quote: 'Tilsvarende samarbeidsavtaler er inngått i andre delregioner i Viken.',
    kind: 'ASSUMED',
  },
  sections,
  terms,
  services,
  bodies,
  commonFunctions,
  successorParties: [
    {
      predecessor: VIKEN,
      lastDay: '2023-12-31',
      successors: [
        { nameInDocument: 'Østfold', partner: ORG.OSTFOLD_COUNTY },
        { nameInDocument: 'Akershus', partner: ORG.AKERSHUS_COUNTY },
        { nameInDocument: 'Buskerud', partner: ORG.BUSKERUD_COUNTY },
      ],
      provenance: {
        document: 'Dagsavisen, 29 September 2022',
        locator: 'Viken county is dissolved on 1 January 2024',
        kind: 'STATED',
      },
    },
  ],
};
