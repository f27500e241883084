import type {
  AgreementPartyRecord,
  AgreementSectionRecord,
  AgreementTermRecord,
} from '../../subgraphs/county/records.ts';
import { nb, viken } from './source.ts';

const HEADINGS: Record<string, string> = {
  '1': 'Parter',
  '2': 'Formål',
  '3': 'Varighet',
  '4': 'Fellesfunksjoner',
  '5': 'Ansvar og oppgaver',
  '5.1': 'Viken fylkeskommunes ansvar',
  '5.2': 'XX kommunes ansvar',
  '5.2.1': 'Etablerertjenestens innhold',
  '5.4': 'Innovasjon Norge sitt ansvar',
  '5.5': 'NAV Vest-Viken og NAV Øst-Viken',
  '5.5.1': 'Samarbeid med NAV lokalt',
  '6': 'Økonomisk ramme',
  '7': 'Rapportering og utbetaling',
  '8': 'Gjensidig informasjonsutveksling og ansvar',
  '9': 'Rettigheter',
  '10': 'Endring eller supplering av samarbeidsavtalen',
  '11': 'Taushetsplikt',
  '12': 'Tvister',
};

/** Section 5.5.1 is printed “5.5 1”; there is none numbered 5.3. */
export const sections: AgreementSectionRecord[] = Object.entries(HEADINGS)
  .map(([number, title]) => ({ number, title: nb(title) }))
  .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));

const TERMS: [section: string, role: AgreementPartyRecord['role'] | null, text: string][] = [
  [
    '2',
    null,
    'bidra til å øke antallet nyetableringer og styrke levedyktighet, vekst og lønnsomhet i de virksomheter som etableres',
  ],
  ['2', null, 'stimulere og bidra til å øke antallet etablere med innvandrerbakgrunn'],
  [
    '5.1',
    'COUNTY',
    'Sammen med avtalepartene definere krav til registrering av opplysninger, og rapporteringskrav.',
  ],
  [
    '5.1',
    'COUNTY',
    'Være samtalepartner i forbindelse med kommunenes anskaffelser eller andre former for samarbeidsavtaler',
  ],
  ['5.1', 'COUNTY', 'Forutsigbar årlig finansiering'],
  ['5.1', 'COUNTY', 'Erfaringsmøte midtveis i avtaleperioden med alle kommunene og partene i avtalen'],
  [
    '5.2',
    'CONTRACT_MUNICIPALITY',
    'ansvar for at det inngås avtale med en operatør, eventuelt å drifte tjenesten i egen regi',
  ],
  ['5.2', 'CONTRACT_MUNICIPALITY', 'tilrettelegge for kontorlokaler, økonomisk oppfølging og rapportering'],
  ['5.2', 'CONTRACT_MUNICIPALITY', 'deltakelse i koordineringsgruppen for etablerertjenesten i Viken'],
  ['5.2', 'CONTRACT_MUNICIPALITY', 'Bidra til innovasjon og digital utvikling i gjennomføring av tjenesten'],
  [
    '5.2.1',
    null,
    'Informasjon skal være tilgjengelig og synlig på digitale flater og på hjemmesidene til alle kommunene i regionen.',
  ],
  [
    '5.2.1',
    null,
    'Viken fylkeskommune og Innovasjon Norge skal synliggjøres (logo og omtale) sammen med kommunene/kommuneregionene som ansvarlige for etablerertjenesten i Viken',
  ],
  [
    '5.4',
    'INNOVATION_NORWAY',
    'Sammen med fylkeskommunen gjennomføre minimum 2 fagsamlinger årlig for etablererveilederne',
  ],
  [
    '5.4',
    'INNOVATION_NORWAY',
    'Arrangere og gjennomføre egne kurs/webinarer og aktiviteter rettet mot Innovasjon Norges målgrupper',
  ],
  ['5.5', 'NAV', 'Felles kompetanseutvikling og informasjonsutveksling'],
  ['5.5', 'NAV', 'Markedsføring – bidra inn i etablerertjenestens aktiviteter'],
  ['5.5', 'NAV', 'Bidra inn i ulike møtearenaer'],
  ['5.5.1', 'NAV', 'Lokalt samarbeid skjer mellom kontrakts kommune og lokalt NAV-kontor'],
  ['6', null, 'Rammene over tar forbehold om at det gis årlige bevilgninger over partenes budsjett.'],
  ['7', null, 'Årlige aktivitetsplaner og budsjett skal godkjennes før utbetaling.'],
  [
    '8',
    null,
    'Dersom en av avtalepartene som ønsker møte pga. eventuelle konflikter eller uklarheter som oppstår, skal slike møter gjennomføres snarest.',
  ],
  ['9', null, 'Kundelister er fylkeskommunen og kommunens eiendom.'],
  [
    '9',
    null,
    'Alle avtalepartnere har opphavs- og eiendomsrett til resultater, databaser og annen informasjon som er opparbeidet under denne avtale.',
  ],
  [
    '10',
    null,
    'Denne avtalen kan endres eller suppleres med tilslutning fra berørte avtaleparter. Avtalen kan sies opp av en av partene med ett års varsel.',
  ],
  ['11', null, 'Taushetsplikten gjelder også etter at avtaleperioden er utløpt.'],
  [
    '12',
    null,
    'Fører forhandlingene ikke frem, skal saken avgjøres av ordinære domstoler med mindre partene er blitt enige om avgjørelse ved voldgift. Oslo vedtas som verneting.',
  ],
];

export const terms: AgreementTermRecord[] = TERMS.map(([section, role, text]) => ({
  section,
  ...(role !== null && { role }),
  text: nb(text),
  provenance: viken(section),
}));
