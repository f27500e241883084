import type {
  AgreementBodyRecord,
  AgreementServiceRecord,
  CommonFunctionRecord,
} from '../../subgraphs/county/records.ts';
import { ORG } from '../ids.ts';
import { nb, viken } from './source.ts';

export const VIKEN = { nameInDocument: 'Viken fylkeskommune', partner: ORG.VIKEN_COUNTY };
export const INNOVATION_NORWAY = { nameInDocument: 'Innovasjon Norge', partner: ORG.INNOVATION_NORWAY };

const LEAST: [title: string, strength: 'COMPULSORY' | 'OPTIONAL', price?: string][] = [
  ['Grunnleggende etablerer kurs', 'COMPULSORY', 'gratis for deltagerne'],
  ['Relevante temakurs', 'COMPULSORY', 'egenandel for deltagerne kan beregnes'],
  ['Veiledning', 'COMPULSORY', 'gratis for deltagerne inntil et begrenset timetall'],
  ['Oppfølging av etablerere og nettverksbygging', 'COMPULSORY'],
  ['Kobling av etablerere til etablert næringsliv og kompetansemiljøer i regionen', 'COMPULSORY'],
  [
    'Kobling til og samarbeid med virksomheter som har fagekspertise på etablereropplæring for innvandrere',
    'COMPULSORY',
  ],
  [
    'Samarbeid om mulige kvalifiseringstiltak for innvandrere i kommunenes eller i NAV sin regi',
    'COMPULSORY',
  ],
  ['Næringsfaglige vurderinger kan tilbys', 'OPTIONAL'],
  ['Jevnlige brukerundersøkelser', 'COMPULSORY'],
];

const EXTRA = [
  'kontorfellesskap',
  'temakurs',
  'Mentorordninger for innvandrere',
  'andre oppfølgningstiltak for gründere med vekstpotensial',
  'Næringsfaglige vurderinger',
];

/** The least that the service must offer, then what a region adds. */
export const services: AgreementServiceRecord[] = [
  ...LEAST.map(([title, strength, price], index): AgreementServiceRecord => ({
    number: index + 1,
    title: nb(title),
    strength,
    isExample: false,
    ...(price !== undefined && { price: nb(price) }),
    provenance: viken('5.2.1, second list', 'Etablerertjenesten skal minimum inneholde'),
  })),
  ...EXTRA.map((title, index): AgreementServiceRecord => ({
    number: index + 1,
    title: nb(title),
    strength: 'EXTRA',
    isExample: true,
    provenance: viken('5.2.1, third list', 'Denne listen kan forlenges og redigeres'),
  })),
];

export const bodies: AgreementBodyRecord[] = [
  {
    title: nb('koordineringsgruppe for etablerertjenesten i Viken'),
    lead: VIKEN,
    members: [
      VIKEN,
      { nameInDocument: 'kontrakts kommunene' },
      INNOVATION_NORWAY,
      { nameInDocument: 'NAV', partner: ORG.NAV },
    ],
    task: nb('koordinere etablerertjenesten i Viken'),
    provenance: viken('5.1, first point', 'Etablere og lede en koordineringsgruppe'),
  },
  {
    title: nb('faggruppe for veilederne/operatørene'),
    members: [{ nameInDocument: 'veilederne/operatørene' }],
    task: nb('koordinere bl.a. kurstilbud og innhold på nettsiden for etablerertjenesten i Viken'),
    provenance: viken('4', 'Det etableres en egen faggruppe for veilederne/operatørene'),
  },
];

export const commonFunctions: CommonFunctionRecord[] = [
  'felles nettside for etablerertjenesten i Viken',
  'felles rapportering',
  'felles CRM-system for utøverne av tjenesten',
  'evalueringer',
].map((title) => ({
  title: nb(title),
  responsible: VIKEN,
  mayBeDelegated: true,
  provenance: viken(
    '4',
    'Viken fylkeskommune har hovedansvaret for å etablere og drifte fellestjenesten. Fylkeskommunen kan velge å inngå avtale med en av kommunene og/eller operatørene',
  ),
}));
