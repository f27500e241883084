import type { WorkPackageRecord } from '../../subgraphs/crossborder/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import type {
  LocalisedTextRecord,
  NamedPartnerRecord,
  PeriodRecord,
} from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { ROROS } from './municipalities.ts';
import { participantsIn } from './participation.ts';
import { expectedResults } from './results.ts';
import { workPackageRoles } from './roles.ts';
import { named, PLAN, PROJECT, stated } from './sources.ts';

interface Row {
  number: number;
  title: LocalisedTextRecord;
  /** Its name in the table “Budget per insatsområde”. */
  summaryName: string;
  period: PeriodRecord;
  responsible: NamedPartnerRecord[];
  mentors?: NamedPartnerRecord[];
  sek: number;
  nok: number;
  municipalities?: string[];
}

const METHODS_OF_ENTERPRISES = { start: '2015-09-01', end: '2018-01-31' };
const METHODS_OF_MUNICIPALITIES = { start: '2015-06-01', end: '2018-03-31' };

const NARINGSHAGE = named('Rösregionen Näringshage', ORG.ROROSREGIONEN_NAERINGSHAGE);
const SINTEF = named('SINTEF', ORG.SINTEF);
const HOGSKOLAN = named('Högskolan Dalarna', ORG.HOGSKOLAN_DALARNA);
const LANSSTYRELSEN = named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA);
const REGIONRADET = named('Regionrådet Fjellregionen', ORG.FJELLREGIONEN_COUNCIL);

/** Work packages; who carries them out as in the table of expected results, which differs from the text in places. */
const ROWS: readonly Row[] = [
  {
    number: 1,
    title: {
      sv: 'Skräddarsydd massproduktion',
      nb: 'Skreddersydd massproduksjon',
      en: 'Customized massproduction',
      original: 'SV',
    },
    summaryName: 'Skräddarsydd specialisering',
    period: METHODS_OF_ENTERPRISES,
    responsible: [NARINGSHAGE, named('IUC-Dalarna', ORG.IUC_DALARNA)],
    mentors: [SINTEF],
    sek: 1_335_600,
    nok: 900_000,
    municipalities: [ROROS],
  },
  {
    number: 2,
    title: {
      sv: 'Partnerskap för kunskapsöverföring (KTP)',
      en: 'Knowledge Transfer Partnership',
      original: 'SV',
    },
    summaryName: 'KTP',
    period: METHODS_OF_ENTERPRISES,
    responsible: [HOGSKOLAN, SINTEF, NARINGSHAGE],
    mentors: [HOGSKOLAN],
    sek: 1_016_500,
    nok: 800_000,
  },
  {
    number: 3,
    title: { en: 'BID – Business Improvement Districts', original: 'EN' },
    summaryName: 'BID',
    period: METHODS_OF_MUNICIPALITIES,
    responsible: [named('Kommuner'), named('BID-grupper'), LANSSTYRELSEN, REGIONRADET],
    mentors: [
      named('BID-Scotland', ORG.BID_SCOTLAND),
      named('BID-Sweden', ORG.BID_SWEDEN),
      named('Svenska Stadskärnor', ORG.SVENSKA_STADSKARNOR),
    ],
    sek: 2_542_000,
    nok: 920_000,
  },
  {
    number: 4,
    title: { nb: 'Flerkulturell verdiskapning', original: 'NB' },
    summaryName: 'Flerkulturell verdiskapning',
    period: METHODS_OF_MUNICIPALITIES,
    responsible: [
      named('Stiftelsen Teknikdalen', ORG.STIFTELSEN_TEKNIKDALEN),
      LANSSTYRELSEN,
      named('Senter för vuxenläring', ORG.ADULT_LEARNING_CENTRE),
      HOGSKOLAN,
      named('Östlandsforsk', ORG.OSTLANDSFORSKNING),
      named('Samarkand AB', ORG.SAMARKAND),
    ],
    sek: 1_030_000,
    nok: 1_000_000,
  },
  {
    number: 5,
    title: { sv: 'Tidig dialog vid offentlig upphandling', original: 'SV' },
    summaryName: 'Dialog vid upphandling',
    period: METHODS_OF_MUNICIPALITIES,
    responsible: [
      named('Näringsapparaten i Fjellregionen', ORG.NAERINGSAPPARATET),
      named('Upphandlingsdialog Dalarna', ORG.UPPHANDLINGSDIALOG_DALARNA),
      LANSSTYRELSEN,
    ],
    mentors: [
      named('Nat program för leverantörsutveckling (no)', ORG.SUPPLIER_DEVELOPMENT_PROGRAMME),
      named('Konkurrensverket (se)', ORG.KONKURRENSVERKET),
    ],
    sek: 975_000,
    nok: 500_000,
  },
  {
    number: 6,
    title: { sv: 'Next Generation - Kommunikation', original: 'SV' },
    summaryName: 'Next Generation',
    period: PLAN,
    responsible: [REGIONRADET, LANSSTYRELSEN],
    sek: 557_000,
    nok: 680_000,
  },
  {
    number: 7,
    title: { sv: 'Övergripande projektsamordning', original: 'SV' },
    summaryName: 'Övergripande projektsamordning',
    period: PLAN,
    responsible: [REGIONRADET, LANSSTYRELSEN],
    sek: 2_110_000,
    nok: 1_500_000,
  },
];

export const workPackages: WorkPackageRecord[] = ROWS.map((row) => {
  const participants = participantsIn(row.number);
  return {
    _id: `${PROJECT}:${row.number}`,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [
      stated('“Vad är projektets förväntade resultat?”, columns “Aktivitet” and “Utförare”'),
      stated('“Tids och aktivitetsplan”, columns “Startdatum beslut” and “Slutdatum beslut”'),
      stated(`activity description ${row.number}, budget table, row “Faktiska kostnader”`),
      stated(`“Budget per insatsområde”, row “${row.summaryName}”`),
    ],
    project: PROJECT,
    number: row.number,
    title: row.title,
    period: row.period,
    responsible: row.responsible,
    mentors: row.mentors ?? [],
    statedTotals: [money(row.sek, 'SEK'), money(row.nok, 'NOK')],
    municipalities: row.municipalities ?? [],
    roles: workPackageRoles(row.number, row.responsible, row.mentors ?? []),
    expectedResults: expectedResults(row.number),
    ...(participants !== undefined && { participants }),
  };
});
