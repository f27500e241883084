import type { ProgrammeRoleRecord } from '../../subgraphs/county/records.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { nb, oppland } from './source.ts';

export const OPPLAND: NamedPartnerRecord = {
  nameInDocument: 'Oppland fylkeskommune',
  partner: ORG.OPPLAND_COUNTY,
};
export const INNOVATION_NORWAY: NamedPartnerRecord = {
  nameInDocument: 'Innovasjon Norge',
  partner: ORG.INNOVATION_NORWAY,
};

const role = (
  kind: ProgrammeRoleRecord['role'],
  holders: NamedPartnerRecord[],
  duties: string[],
): ProgrammeRoleRecord => ({
  role: kind,
  holders,
  duties: duties.map(nb),
  provenance: oppland('Overordnet organisering; Vedlegg 1'),
});

/** Who does what in the programme; the letters “IN” are missing throughout the text, and persons are not named. */
export const roles: ProgrammeRoleRecord[] = [
  role(
    'OWNER',
    [OPPLAND],
    [
      'godkjenner programmandatet',
      'utpeker programansvarlig',
      'forankrer programmet i linjen og i politiske fora',
      'rekrutterer programstyre',
      'sikrer underveis- og sluttevaluering',
    ],
  ),
  role(
    'RESPONSIBLE',
    [{ ...INNOVATION_NORWAY, nameInDocument: 'Direktør Innovasjon Norge' }],
    [
      'rekrutterer prosjektleder',
      'sikrer ressurser',
      'sikrer forankring i ulike fora',
      'følger opp prosjektleder',
      'gjør avtaler med bidragsyterne om ressursinnsats',
      'rapporterer til programstyre og oppdragsgiver',
    ],
  ),
  role(
    'BOARD',
    [{ ...INNOVATION_NORWAY, nameInDocument: 'Styret for Innovasjon Norge Oppland' }],
    [
      'vedtar strategier, milepælplan, budsjett og andre rammer',
      'sikrer framdrift og resultatoppnåelse',
      'sikrer ressurstilgangen og overvåker ressursbruken',
      'følger opp spesielle utfordringer/usikkerhet',
      'tar viktige beslutninger',
    ],
  ),
  role(
    'PROJECT_LEADER',
    [INNOVATION_NORWAY],
    [
      'planlegging, gjennomføring og oppfølging av oppgavene',
      'sikre effektiv og god samhandling med alle involverte parter',
      'rapporterer til programansvarlig og prosjektgruppa',
    ],
  ),
  role(
    'PROJECT_GROUP',
    [
      { nameInDocument: 'Prosjektleder, leder', partner: ORG.INNOVATION_NORWAY },
      { ...OPPLAND, nameInDocument: 'OFK' },
      { nameInDocument: 'Regionene MG, NG, og Valdres' },
      { nameInDocument: 'FoU-miljøet' },
    ],
    [
      'følger opp programstyrets beslutninger',
      'deltar i detaljplanleggingen',
      'gjennomfører aktivitetsplanen',
      'ivaretar kontakten mellom programmet og regionene/kommunene/offentlige virkemiddelapparatet',
    ],
  ),
  role('WORKING_GROUPS', [], ['utreder/utvikler spesielle tema og opprettes og nedlegges etter behov']),
  role(
    'PROCESS_LEADERS',
    [{ nameInDocument: 'Prosessledere 2 stillinger' }],
    ['fasilitere utviklingsprosess for bedrifter/klynger, på oppdrag fra prosjektleder'],
  ),
];
