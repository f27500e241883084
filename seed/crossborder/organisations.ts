import type { PartnerRecord } from '../../subgraphs/crossborder/records.ts';
import type { LocalisedTextRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';

/** A body named in the documents; `aliases` are their other spellings and short forms of it. */
export interface Organisation {
  id: string;
  name: LocalisedTextRecord;
  aliases: readonly string[];
  sector: PartnerRecord['sector'];
  document: string;
}

type Row = readonly [id: string, sector: PartnerRecord['sector'], name: string, aliases?: readonly string[]];

const named =
  (document: string, language: 'NB' | 'SV' | 'EN') =>
  ([id, sector, name, aliases = []]: Row): Organisation => {
    const text = { NB: { nb: name }, SV: { sv: name }, EN: { en: name } }[language];
    return { id, sector, aliases, document, name: { ...text, original: language } };
  };

const HEARTLAND_NORWAY: readonly Row[] = [
  [
    ORG.FJELLREGIONEN_COUNCIL,
    'PUBLIC',
    'Regionrådet for Fjellregionen',
    ['Regionrådet Fjellregionen', 'Regionrådet för Fjellregionen'],
  ],
  [
    ORG.SOR_TRONDELAG_COUNTY,
    'PUBLIC',
    'Sør-Trøndelag fylkeskommune',
    ['Sör Trøndelag FK', 'Sør-Trøndelag', 'Sör-Trøndelag'],
  ],
  [ORG.HEDMARK_COUNTY, 'PUBLIC', 'Hedmark Fylkeskommune', ['Hedmark FK']],
  [
    ORG.ROROSREGIONEN_NAERINGSHAGE,
    'INTERMEDIARY',
    'Rørosregionen næringshage',
    [
      'Rörosregionen Näringshage',
      'Rørosregionen näringshage',
      'Rörosregionen Næringshage',
      'Rösregionen Näringshage',
      'Rösosregionen Näringsliv',
    ],
  ],
  [ORG.SINTEF, 'ACADEMIA', 'SINTEF'],
  [ORG.OSTLANDSFORSKNING, 'ACADEMIA', 'Østlandsforskning', ['Östlandsforsk']],
  [ORG.HOGSKOLEN_HEDMARK, 'ACADEMIA', 'Høgskolen i Hedmark', ['Högskolan Hedmark']],
  [ORG.SIVA, 'PUBLIC', 'SIVA'],
  [ORG.FORSKNINGSRADET, 'PUBLIC', 'Forskningsrådet'],
  [
    ORG.NAERINGSAPPARATET,
    'INTERMEDIARY',
    'Næringsapparatet i Fjellregionen',
    ['Näringsapparaten i Fjellregionen'],
  ],
];

/** Named in Swedish or in a Swedish spelling, Norwegian bodies among them. */
const HEARTLAND_SWEDEN: readonly Row[] = [
  [
    ORG.ADULT_LEARNING_CENTRE,
    'PUBLIC',
    'Centrum för vuxenläring i Fjellregionen',
    ['Center för vuxenläring i Fjellregionen', 'Senter för vuxenläring'],
  ],
  [
    ORG.SUPPLIER_DEVELOPMENT_PROGRAMME,
    'PUBLIC',
    'Nationalt program för leverandörsutveckling',
    [
      'Nat program för leverantörsutveckling',
      'Program för leverantörsutveckling',
      'Program for leverantørsutveckling',
      'Program för leverandörsutveckling',
    ],
  ],
  [
    ORG.NORSK_SENTRUMSUTVIKLING,
    'INTERMEDIARY',
    'Norsk Sentrumutveckling',
    ['Norsk sentrumutveckling', 'Norsk Sentrumförening'],
  ],
  [ORG.LANSSTYRELSEN_DALARNA, 'PUBLIC', 'Länsstyrelsen Dalarna'],
  [ORG.LANSSTYRELSEN_VARMLAND, 'PUBLIC', 'Länsstyrelsen Värmland', ['Lst Värmland']],
  [ORG.REGION_DALARNA, 'PUBLIC', 'Region Dalarna'],
  [ORG.REGION_VASTRA_GOTALAND, 'PUBLIC', 'Region Västra Götaland'],
  [ORG.HOGSKOLAN_DALARNA, 'ACADEMIA', 'Högskolan Dalarna', ['Högskolan i Dalarna']],
  [ORG.UMEA_UNIVERSITET, 'ACADEMIA', 'Umeå Universitet', ['Universitet Umeå']],
  [ORG.STIFTELSEN_TEKNIKDALEN, 'INTERMEDIARY', 'Stiftelsen Teknikdalen', ['Teknikdalen']],
  [
    ORG.SCIENCE_PARK_FALUN_BORLANGE,
    'INTERMEDIARY',
    'Science Park Falun-Borlänge',
    ['Sience Park Falun-Borlänge'],
  ],
  [
    ORG.IUC_DALARNA,
    'INTERMEDIARY',
    'IUC-Dalarna',
    ['IUC Dalarna', 'IUC – Dalarna', 'UIC-Dalarna', 'Industriell Utvecklings Center Dalarna'],
  ],
  [ORG.IUC_SVERIGE, 'INTERMEDIARY', 'IUC-Sverige'],
  [ORG.UPPHANDLINGSDIALOG_DALARNA, 'INTERMEDIARY', 'Upphandlingsdialog Dalarna', ['UDD']],
  [ORG.NARINGSLIVSSAMVERKAN_VANSBRO, 'INTERMEDIARY', 'Näringslivssamverkan Vansbro'],
  [ORG.SAMARKAND, 'COMPANY', 'Samarkand AB'],
  [ORG.KONKURRENSVERKET, 'PUBLIC', 'Konkurrensverket'],
  [ORG.TILLVAXTVERKET, 'PUBLIC', 'Tillväxtverket'],
  [ORG.SKL, 'INTERMEDIARY', 'Sveriges Kommuner och Landsting', ['SKL']],
  [
    ORG.SVENSKA_STADSKARNOR,
    'INTERMEDIARY',
    'Svenska Stadskärnor',
    ['Svenska Stadtskärnor', 'Sv. Stadtskärnor'],
  ],
  [ORG.FASTIGHETSAGARNA, 'INTERMEDIARY', 'Fastighetsägarna', ['Fastighetsägarna i Sverige']],
  [ORG.VISITA, 'INTERMEDIARY', 'Visita'],
  [ORG.SVENSK_HANDEL, 'INTERMEDIARY', 'Svensk Handel'],
];

const HEARTLAND_ENGLISH: readonly Row[] = [
  [ORG.BID_SWEDEN, 'INTERMEDIARY', 'BID-Sweden', ['BID-sweden', 'BID Sweden']],
  [ORG.BID_SCOTLAND, 'INTERMEDIARY', 'BID-Scotland', ['BID-Skottland']],
  [ORG.CIPRA, 'INTERMEDIARY', 'CIPRA', ['CIPRA (Lichtenstein)']],
];

const OSS: readonly Row[] = [
  [ORG.MOLDE_IMMIGRATION_SERVICE, 'PUBLIC', 'Immigration service Molde'],
  [ORG.PROTOMORE, 'INTERMEDIARY', 'Protomore'],
  [ORG.VINDEL, 'INTERMEDIARY', 'Vindel'],
  [ORG.IMDI, 'PUBLIC', 'IMDi', ['IMDI']],
  [ORG.NAV, 'PUBLIC', 'NAV'],
  [ORG.WSX_ENTERPRISE, 'INTERMEDIARY', 'WSX Enterprise', ['WSX enterprise']],
  [ORG.CEED, 'INTERMEDIARY', 'Ceed Slovenia', ['Ceed', 'Seed Slovenia']],
  [ORG.ARED_VRATSA, 'INTERMEDIARY', 'ARED-Vratsa'],
  [ORG.GRANADA_DISTRICT, 'PUBLIC', 'District Administration of Granada'],
  [ORG.RZESZOW_AGENCY, 'INTERMEDIARY', 'Regional Development Agency, Rzeszow'],
  [ORG.KRANJ_AGENCY, 'INTERMEDIARY', 'Regional Development Agency, Kranj'],
];

const VIKEN: readonly Row[] = [
  [ORG.VIKEN_COUNTY, 'PUBLIC', 'Viken fylkeskommune'],
  [ORG.INNOVATION_NORWAY, 'PUBLIC', 'Innovasjon Norge'],
  [ORG.NAV_VEST_VIKEN, 'PUBLIC', 'NAV Vest-Viken'],
  [ORG.NAV_OST_VIKEN, 'PUBLIC', 'NAV Øst-Viken'],
];

/** Counties that took over from Viken when it was dissolved on 1 January 2024. */
const VIKEN_SUCCESSORS: readonly Row[] = [
  [ORG.OSTFOLD_COUNTY, 'PUBLIC', 'Østfold fylkeskommune'],
  [ORG.AKERSHUS_COUNTY, 'PUBLIC', 'Akershus fylkeskommune'],
  [ORG.BUSKERUD_COUNTY, 'PUBLIC', 'Buskerud fylkeskommune'],
];

/** Every organisation that is not a municipality. */
export const ORGANISATIONS: readonly Organisation[] = [
  {
    id: ORG.MORE_OG_ROMSDAL_COUNTY,
    name: { en: 'Møre and Romsdal County Council', nb: 'Møre og Romsdal fylkeskommune', original: 'EN' },
    aliases: [],
    sector: 'PUBLIC',
    document: DOC.OSS,
  },
  ...HEARTLAND_NORWAY.map(named(DOC.HEARTLAND, 'NB')),
  ...HEARTLAND_SWEDEN.map(named(DOC.HEARTLAND, 'SV')),
  ...HEARTLAND_ENGLISH.map(named(DOC.HEARTLAND, 'EN')),
  ...OSS.map(named(DOC.OSS, 'EN')),
  ...VIKEN.map(named(DOC.VIKEN, 'NB')),
  ...VIKEN_SUCCESSORS.map(named('Dagsavisen, 29 September 2022', 'NB')),
  named(DOC.AKP, 'NB')([ORG.AAKP, 'INTERMEDIARY', 'ÅKP']),
  named(DOC.OPPLAND, 'NB')([ORG.OPPLAND_COUNTY, 'PUBLIC', 'Oppland fylkeskommune', ['OFK']]),
];
