import type { RoleHolderRecord } from '../../subgraphs/crossborder/planRecords.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { named, stated } from './sources.ts';

type Role = RoleHolderRecord['role'];

const holders =
  (role: Role, locator: string, note?: string) =>
  (...partners: readonly NamedPartnerRecord[]): RoleHolderRecord[] =>
    partners.map((partner) => ({
      role,
      partner,
      ...(note !== undefined && { note }),
      provenance: stated(locator),
    }));

const MANAGEMENT = '“Projektledning och administration”';
const COSTS = '“Total per kostnadsslag”, row “Personal”';
const LEADS = [
  named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL),
  named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA),
];

/** Roles in the project as a whole. */
export const projectRoles: RoleHolderRecord[] = [
  ...holders('LEAD', MANAGEMENT)(...LEADS),
  ...holders('CO_APPLICANT', COSTS)(
    named('Högskolan Dalarna', ORG.HOGSKOLAN_DALARNA),
    named('Stiftelsen Teknikdalen', ORG.STIFTELSEN_TEKNIKDALEN),
    named('IUC-Dalarna', ORG.IUC_DALARNA),
    named('medsökande kommuner'),
  ),
  ...holders('STEERING', MANAGEMENT)(
    ...LEADS,
    named('Sør-Trøndelag fylkeskommune', ORG.SOR_TRONDELAG_COUNTY),
    named('Hedmark Fylkeskommune', ORG.HEDMARK_COUNTY),
  ),
  ...holders(
    'OBSERVER',
    MANAGEMENT,
    'antingen ingå i styrgruppen eller följa projektet på nära håll',
  )(named('Region Dalarna', ORG.REGION_DALARNA)),
  ...holders('NETWORK', '“Samband med övriga insatser”, BID')(
    named('Fastighetsägarna i Sverige', ORG.FASTIGHETSAGARNA),
    named('Visita', ORG.VISITA),
    named('Svensk Handel', ORG.SVENSK_HANDEL),
    named('Region Dalarna', ORG.REGION_DALARNA),
    named('Region Västra Götaland', ORG.REGION_VASTRA_GOTALAND),
  ),
  ...holders(
    'NETWORK',
    '“Samband med övriga insatser”, Tidig dialog i upphandling',
  )(named('Sveriges Kommuner och Landsting', ORG.SKL)),
  ...holders('NETWORK', 'activity description 6, “Genom utförande organisationer”')(
    named('SIVA', ORG.SIVA),
    named('IUC-Sverige', ORG.IUC_SVERIGE),
    named('Högskolan Hedmark', ORG.HOGSKOLEN_HEDMARK),
    named('Universitet Umeå', ORG.UMEA_UNIVERSITET),
  ),
];

const description = (number: number) => `activity description ${number}`;

/** Who carries a work package out by its own description, which differs from the table of results in places. */
const EXECUTORS_IN_TEXT: Readonly<Record<number, readonly NamedPartnerRecord[]>> = {
  1: [
    named('Rörosregionen Näringshage', ORG.ROROSREGIONEN_NAERINGSHAGE),
    named('UIC-Dalarna', ORG.IUC_DALARNA),
  ],
  2: [named('Högskolan Dalarna', ORG.HOGSKOLAN_DALARNA)],
  4: [
    named('Sience Park Falun-Borlänge', ORG.SCIENCE_PARK_FALUN_BORLANGE),
    named('Teknikdalen', ORG.STIFTELSEN_TEKNIKDALEN),
    named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA),
    named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL),
  ],
};

const FURTHER: Readonly<Record<number, readonly RoleHolderRecord[]>> = {
  1: holders('EVALUATOR', description(1))(named('SINTEF', ORG.SINTEF)),
  2: [
    ...holders('EVALUATOR', description(2))(named('Högskolan i Dalarna', ORG.HOGSKOLAN_DALARNA)),
    ...holders('EVALUATOR', description(2))(named('En KTP-coach från Skottland')),
  ],
  3: [
    ...holders('EVALUATOR', description(3))(named('Experter från Skottland')),
    ...holders(
      'COORDINATOR',
      description(3),
      'i Värmland',
    )(named('Länsstyrelsen Värmland', ORG.LANSSTYRELSEN_VARMLAND)),
    ...holders(
      'COORDINATOR',
      description(3),
      'regional koordinator',
    )(named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA)),
  ],
  4: holders(
    'EVALUATOR',
    description(4),
    'bollplank och utvärderare',
  )(named('Experter från centrumbyggingen i Drammen'), named('CIPRA', ORG.CIPRA)),
  5: holders('COORDINATOR', description(5))(
    named('Upphandlingsdialog Dalarna', ORG.UPPHANDLINGSDIALOG_DALARNA),
    named('Næringsapparatet i Fjellregionen', ORG.NAERINGSAPPARATET),
  ),
};

/** Roles in a work package: by the table of results, by its description, and what only the description says. */
export const workPackageRoles = (
  number: number,
  responsible: readonly NamedPartnerRecord[],
  mentors: readonly NamedPartnerRecord[],
): RoleHolderRecord[] => {
  const table = '“Vad är projektets förväntade resultat?”, column “Utförare”';
  return [
    ...holders('EXECUTOR', table)(...responsible),
    ...holders('EXECUTOR', description(number))(...(EXECUTORS_IN_TEXT[number] ?? [])),
    ...holders('MENTOR', table)(...mentors),
    ...(FURTHER[number] ?? []),
  ];
};
