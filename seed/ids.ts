/**
 * Organisations by what the documents call them, so that every subgraph's seed points to the same ones. A number stands
 * only where a source gives it (Møre og Romsdal's is in three public code files); all others are a country and a slug.
 */
export const ORG = {
  // Møre og Romsdal (OSS action plan, ÅKP article)
  MORE_OG_ROMSDAL_COUNTY: '0192:944183779',
  MOLDE: '0192:921221967',
  KRISTIANSUND: '0192:991891919',
  HARAM: 'NO:haram-kommune',
  MOLDE_IMMIGRATION_SERVICE: 'NO:flyktningtjenesten-molde',
  PROTOMORE: 'NO:protomore',
  VINDEL: 'NO:vindel',
  AAKP: 'NO:akp',
  IMDI: 'NO:imdi',
  NAV: 'NO:nav',
  INNOVATION_NORWAY: 'NO:innovasjon-norge',
  // Viken etablerertjeneste
  VIKEN_COUNTY: 'NO:viken-fylkeskommune',
  OSTFOLD_COUNTY: 'NO:ostfold-fylkeskommune',
  AKERSHUS_COUNTY: 'NO:akershus-fylkeskommune',
  BUSKERUD_COUNTY: 'NO:buskerud-fylkeskommune',
  NAV_VEST_VIKEN: 'NO:nav-vest-viken',
  NAV_OST_VIKEN: 'NO:nav-ost-viken',
  // Oppland
  OPPLAND_COUNTY: 'NO:oppland-fylkeskommune',
  // Scandinavian Heartland
  FJELLREGIONEN_COUNCIL: 'NO:regionradet-fjellregionen',
  SOR_TRONDELAG_COUNTY: 'NO:sor-trondelag-fylkeskommune',
  HEDMARK_COUNTY: 'NO:hedmark-fylkeskommune',
  ROROSREGIONEN_NAERINGSHAGE: 'NO:rorosregionen-naeringshage',
  SINTEF: 'NO:sintef',
  OSTLANDSFORSKNING: 'NO:ostlandsforskning',
  HOGSKOLEN_HEDMARK: 'NO:hogskolen-i-hedmark',
  DRAMMEN: '0192:921234554',
  LANSSTYRELSEN_DALARNA: 'SE:lansstyrelsen-dalarna',
  LANSSTYRELSEN_VARMLAND: 'SE:lansstyrelsen-varmland',
  REGION_DALARNA: 'SE:region-dalarna',
  HOGSKOLAN_DALARNA: 'SE:hogskolan-dalarna',
  STIFTELSEN_TEKNIKDALEN: 'SE:stiftelsen-teknikdalen',
  IUC_DALARNA: 'SE:iuc-dalarna',
  NARINGSLIVSSAMVERKAN_VANSBRO: 'SE:naringslivssamverkan-vansbro',
  SAMARKAND: 'SE:samarkand',
  KONKURRENSVERKET: 'SE:konkurrensverket',
  BID_SWEDEN: 'SE:bid-sweden',
  SVENSKA_STADSKARNOR: 'SE:svenska-stadskarnor',
  BID_SCOTLAND: 'GB:bid-scotland',
  CIPRA: 'LI:cipra',
  ADULT_LEARNING_CENTRE: 'NO:senter-for-voksenlaering-fjellregionen',
  NAERINGSAPPARATET: 'NO:naeringsapparatet-fjellregionen',
  SUPPLIER_DEVELOPMENT_PROGRAMME: 'NO:program-for-leverandorutvikling',
  NORSK_SENTRUMSUTVIKLING: 'NO:norsk-sentrumsutvikling',
  SIVA: 'NO:siva',
  FORSKNINGSRADET: 'NO:forskningsradet',
  SCIENCE_PARK_FALUN_BORLANGE: 'SE:science-park-falun-borlange',
  UPPHANDLINGSDIALOG_DALARNA: 'SE:upphandlingsdialog-dalarna',
  IUC_SVERIGE: 'SE:iuc-sverige',
  UMEA_UNIVERSITET: 'SE:umea-universitet',
  TILLVAXTVERKET: 'SE:tillvaxtverket',
  SKL: 'SE:sveriges-kommuner-och-landsting',
  REGION_VASTRA_GOTALAND: 'SE:region-vastra-gotaland',
  FASTIGHETSAGARNA: 'SE:fastighetsagarna',
  VISITA: 'SE:visita',
  SVENSK_HANDEL: 'SE:svensk-handel',
  // OSS partners abroad
  WSX_ENTERPRISE: 'GB:wsx-enterprise',
  CEED: 'SI:ceed',
  ARED_VRATSA: 'BG:ared-vratsa',
  GRANADA_DISTRICT: 'ES:district-administration-of-granada',
  RZESZOW_AGENCY: 'PL:regional-development-agency-rzeszow',
  KRANJ_AGENCY: 'SI:regional-development-agency-kranj',
} as const;

/** A Norwegian municipality as an organisation, by its organisasjonsnummer. */
export const norwegianMunicipality = (orgNumber: string): string => `0192:${orgNumber}`;

/** A Swedish municipality as an organisation: no source gives its number. */
export const swedishMunicipality = (slug: string): string => `SE:${slug}-kommun`;

/** The source documents, as provenance names them. */
export const DOC = {
  OSS: 'OSS – One Stop Shop, Action Plan, Møre and Romsdal County Council (2021)',
  AKP: 'ÅKP: Store oppgaver løses best i samarbeid (article, undated, autumn 2019)',
  HEARTLAND: 'Scandinavian Heartland – Business improvement, project plan (February 2015)',
  OPPLAND: 'Bedriftene i fokus, programme mandate, Oppland fylkeskommune and Innovasjon Norge (2013)',
  VIKEN: 'Samarbeidsavtale om drift av etablerertjenesten i Viken 2022–2025',
  KEEP: 'keep.eu, page of the programme Interreg V-A Sweden–Norway',
  PROGRAMME_FAQ: 'Interreg Sverige–Norge 2014–2020, questions and answers',
  PROGRAMME_DECISION:
    'Interreg Sverige–Norge 2014–2020, project page of Scandinavian Heartland – Business improvement',
  VIKEBLADET: 'Vikebladet, 17 December 2019',
  SSB: 'Statistics Norway, table 07459 Population by municipality',
  SCB: 'Statistics Sweden, population of municipalities',
  SAMGRAF: 'Samgraf seed data',
  HEARTLAND_OUTCOME: 'Article on the outcome of Scandinavian Heartland – Business improvement, text cut off',
} as const;
