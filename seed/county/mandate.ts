import type { MandateListRecord } from '../../subgraphs/county/records.ts';
import { nb, oppland } from './source.ts';

const list = (kind: MandateListRecord['kind'], place: string, items: string[]): MandateListRecord => ({
  kind,
  items: items.map(nb),
  provenance: oppland(place),
});

/** What the mandate lists. */
export const mandate: MandateListRecord[] = [
  list('ELIGIBILITY', 'Målgruppe; Omfang og avgrensing; Rammebetingelser', [
    'primært eksisterende bedrifter og klynger som har ambisjoner om utvikling og vekst og som har et nasjonalt/internasjonalt marked',
    'primært eksisterende bedrifter innenfor det distriktspolitiske virkemiddelområdet',
    'Tradisjonelt landbruk omfattes ikke av programsatsingen.',
    'Det inngås en enkel avtale med de bedriftene som får tilbud om å delta i programmet.',
  ]),
  list('MEASURES', 'Vedlegg 2, Aktuelle tiltak', [
    'lederutvikling på ulike nivå',
    'netthandel / digital forretningsutvikling',
    'verdiskaping hyttemarked',
    'velferdsteknologi',
  ]),
  list('ENTERPRISE_PROCESS', 'Vedlegg 2, Bedriftsnivå', [
    'Innsalg, motivasjon og rekruttering i samarbeid med regionene',
    'Avklare bedriftens/klyngenes ambisjon og mål',
    'Tiltak - skreddersydd opplegg/virkemidler',
    'Oppfølging og resultatoppnåelse',
    'Plan for videreføring etter programperioden',
  ]),
  list('SUCCESS_FACTORS', 'Suksessfaktorer', [
    'Å trekke til seg bedrifter (og personer) som har vekstambisjoner og som ønsker å prioritere næringsutvikling og framstå som både ambassadører og deltakere i programmet',
    'Etablerte og velfungerende klynger',
    'Tidlige delresultater som motiverer og inspirerer',
    'Kompetente, proaktive og resultatorienterte prosessledere',
    'God prosjektstyring',
    'God samhandling mellom programmet og det offentlige virkemiddelapparatet i regionene/kommunene',
    'Skapt ny og mer effektiv arbeidsform som virkemiddelapparatet kan ta i bruk',
    'Vilje, plan og økonomi for videreføring av prosessene i den enkelte bedrift/klynge etter programperioden',
  ]),
  list('EVALUATION', 'Innsatsområder og tilnærming, D)', [
    'Kunnskapsgrunnlaget',
    'Implementering',
    'Resultater',
  ]),
  list('REPORTING', 'Rapportering', [
    'Kvartalsvis rapportering til fylkestinget/fylkesutvalget og regionrådene etter en bestemt mal.',
    'Det avholdes kvartalsvise dialogmøter mellom programansvarlig og fylkesrådmann i forkant av rapportering til fylkesutvalget.',
    'Sluttrapport med evalueringsrapport ferdigstilles og behandles i fylkestinget før 1. mai i 2017.',
  ]),
];
