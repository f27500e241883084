import type { PolicyGoalRecord } from '../../subgraphs/county/records.ts';
import type { LocalisedTextRecord, ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { en, nb, oppland, oss } from './source.ts';

const goal = (
  owner: string,
  _id: string,
  text: LocalisedTextRecord,
  provenance: ProvenanceRecord,
): PolicyGoalRecord => {
  const parent = /^(.+)\.\d+$/.exec(_id)?.[1];
  return { _id, owner, version: 1, provenance: [provenance], text, ...(parent !== undefined && { parent }) };
};

const more = (number: string, text: string) =>
  goal(
    ORG.MORE_OG_ROMSDAL_COUNTY,
    `MR-${number}`,
    en(text),
    oss(`Part II, regional masterplan “Sustainable county 2021-2024”, Goal ${number}`),
  );

const ofk = (number: string, text: string, locator: string) =>
  goal(
    ORG.OPPLAND_COUNTY,
    `OFK-BIF-${number}`,
    nb(text),
    oppland(`Programmets mål og målgruppe, ${locator}; the source numbers no goals`),
  );

/** Goals of the regional masterplan that the action plan serves, and the aims of Oppland's programme. */
export const policyGoals: PolicyGoalRecord[] = [
  more('1', 'The Cooperative County: Møre and Romsdal will be a pioneer county for collaboration.'),
  more(
    '1.2',
    'Coordinate public resources and skills to meet the need for all people; elderly, children and youth, immigrants and people with disabilities and special needs.',
  ),
  more(
    '3',
    'Møre and Romsdal shall be an attractive and diverse County where people choose to live their lives.',
  ),
  more(
    '3.4',
    'Møre and Romsdal shall provide education and competence that meet the needs in society and leads to inclusion, integration, value creation, innovation and learning.',
  ),
  more(
    '4',
    'The value creation County: Møre and Romsdal will have a leading business community and an innovative public sector',
  ),
  more(
    '4.2',
    'Create more start-ups and promote companies with potential for growth and internationalization.',
  ),
  ofk(
    '1',
    'Formålet med næringsprogrammet er å opprettholde, utvikle og styrke eksisterende bedrifter ved å legge til rette for økt lønnsomhet, konkurransekraft og vekst',
    'purpose',
  ),
  ofk(
    '1.1',
    'enkeltbedrifter og klynger med utviklings- og vekstpotensial er i gang med kompetanse/fou- tiltak som skal føre til økt lønnsomhet, konkurransekraft og vekst',
    'first part of the main goal',
  ),
  ofk(
    '1.2',
    'er ny kunnskap om hvordan virkemiddelapparatet gjennom økt tverrfaglig arbeid lykkes i å nå målet om utvikling og vekst i bedriftene',
    'second part of the main goal',
  ),
];
