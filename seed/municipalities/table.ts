/**
 * Municipalities with codes, organisation numbers and populations, row by row as in the tables they come from.
 * Norwegian populations: Statistics Norway, table 07459. Organisation numbers: a public test-data generator of Statistics
 * Norway; all pass modulus 11; confirm against Enhetsregisteret before real use.
 */

/** A municipality of Møre og Romsdal; `mid2021` is the mean of the two figures, half up. */
export interface MoreRow {
  code: string;
  name: string;
  orgNumber: string;
  population2021: number;
  population2022: number;
  mid2021: number;
}

export const MORE_OG_ROMSDAL: readonly MoreRow[] = [
  {
    code: '1505',
    name: 'Kristiansund',
    orgNumber: '991891919',
    population2021: 24099,
    population2022: 24013,
    mid2021: 24056,
  },
  {
    code: '1506',
    name: 'Molde',
    orgNumber: '921221967',
    population2021: 31870,
    population2022: 32002,
    mid2021: 31936,
  },
  {
    code: '1507',
    name: 'Ålesund',
    orgNumber: '920415288',
    population2021: 66670,
    population2022: 67122,
    mid2021: 66896,
  },
  {
    code: '1511',
    name: 'Vanylven',
    orgNumber: '964978662',
    population2021: 3083,
    population2022: 3045,
    mid2021: 3064,
  },
  {
    code: '1514',
    name: 'Sande',
    orgNumber: '822534422',
    population2021: 2445,
    population2022: 2422,
    mid2021: 2434,
  },
  {
    code: '1515',
    name: 'Herøy',
    orgNumber: '964978840',
    population2021: 8858,
    population2022: 8765,
    mid2021: 8812,
  },
  {
    code: '1516',
    name: 'Ulstein',
    orgNumber: '964979456',
    population2021: 8575,
    population2022: 8557,
    mid2021: 8566,
  },
  {
    code: '1517',
    name: 'Hareid',
    orgNumber: '964979278',
    population2021: 5140,
    population2022: 5126,
    mid2021: 5133,
  },
  {
    code: '1520',
    name: 'Ørsta',
    orgNumber: '939461450',
    population2021: 10830,
    population2022: 10833,
    mid2021: 10832,
  },
  {
    code: '1525',
    name: 'Stranda',
    orgNumber: '964980098',
    population2021: 4482,
    population2022: 4467,
    mid2021: 4475,
  },
  {
    code: '1528',
    name: 'Sykkylven',
    orgNumber: '964980365',
    population2021: 7596,
    population2022: 7558,
    mid2021: 7577,
  },
  {
    code: '1531',
    name: 'Sula',
    orgNumber: '964980543',
    population2021: 9409,
    population2022: 9547,
    mid2021: 9478,
  },
  {
    code: '1532',
    name: 'Giske',
    orgNumber: '964980721',
    population2021: 8506,
    population2022: 8597,
    mid2021: 8552,
  },
  {
    code: '1535',
    name: 'Vestnes',
    orgNumber: '939901965',
    population2021: 6958,
    population2022: 6936,
    mid2021: 6947,
  },
  {
    code: '1539',
    name: 'Rauma',
    orgNumber: '864980902',
    population2021: 7026,
    population2022: 7019,
    mid2021: 7023,
  },
  {
    code: '1547',
    name: 'Aukra',
    orgNumber: '964981337',
    population2021: 3522,
    population2022: 3518,
    mid2021: 3520,
  },
  {
    code: '1554',
    name: 'Averøy',
    orgNumber: '962378064',
    population2021: 5808,
    population2022: 5828,
    mid2021: 5818,
  },
  {
    code: '1557',
    name: 'Gjemnes',
    orgNumber: '964981426',
    population2021: 2658,
    population2022: 2669,
    mid2021: 2664,
  },
  {
    code: '1560',
    name: 'Tingvoll',
    orgNumber: '964981515',
    population2021: 2985,
    population2022: 2960,
    mid2021: 2973,
  },
  {
    code: '1563',
    name: 'Sunndal',
    orgNumber: '964981604',
    population2021: 6956,
    population2022: 6932,
    mid2021: 6944,
  },
  {
    code: '1566',
    name: 'Surnadal',
    orgNumber: '964981892',
    population2021: 5872,
    population2022: 5849,
    mid2021: 5861,
  },
  {
    code: '1573',
    name: 'Smøla',
    orgNumber: '945012986',
    population2021: 2128,
    population2022: 2120,
    mid2021: 2124,
  },
  {
    code: '1576',
    name: 'Aure',
    orgNumber: '988913898',
    population2021: 3468,
    population2022: 3384,
    mid2021: 3426,
  },
  {
    code: '1577',
    name: 'Volda',
    orgNumber: '939760946',
    population2021: 10781,
    population2022: 10809,
    mid2021: 10795,
  },
  {
    code: '1578',
    name: 'Fjord',
    orgNumber: '921891687',
    population2021: 2502,
    population2022: 2491,
    mid2021: 2497,
  },
  {
    code: '1579',
    name: 'Hustadvika',
    orgNumber: '921133642',
    population2021: 13317,
    population2022: 13287,
    mid2021: 13302,
  },
];

/** A municipality of the Fjellregionen or beside it: its code changed with its county. */
export interface MountainRow {
  code: string;
  codeBefore: string;
  name: string;
  orgNumber: string;
  population2015: number;
  population2021: number;
  population2022: number;
}

/** The eight of the Fjellregionen, then Stor-Elvdal and Engerdal. */
export const FJELLREGIONEN: readonly MountainRow[] = [
  {
    code: '3424',
    codeBefore: '0432',
    name: 'Rendalen',
    orgNumber: '940028515',
    population2015: 1885,
    population2021: 1741,
    population2022: 1722,
  },
  {
    code: '3426',
    codeBefore: '0436',
    name: 'Tolga',
    orgNumber: '940192404',
    population2015: 1656,
    population2021: 1563,
    population2022: 1551,
  },
  {
    code: '3427',
    codeBefore: '0437',
    name: 'Tynset',
    orgNumber: '940837685',
    population2015: 5562,
    population2021: 5537,
    population2022: 5581,
  },
  {
    code: '3428',
    codeBefore: '0438',
    name: 'Alvdal',
    orgNumber: '939984194',
    population2015: 2418,
    population2021: 2405,
    population2022: 2445,
  },
  {
    code: '3429',
    codeBefore: '0439',
    name: 'Folldal',
    orgNumber: '939885684',
    population2015: 1597,
    population2021: 1518,
    population2022: 1530,
  },
  {
    code: '3430',
    codeBefore: '0441',
    name: 'Os',
    orgNumber: '943464723',
    population2015: 1991,
    population2021: 1870,
    population2022: 1855,
  },
  {
    code: '5025',
    codeBefore: '1640',
    name: 'Røros',
    orgNumber: '939898743',
    population2015: 5593,
    population2021: 5550,
    population2022: 5572,
  },
  {
    code: '5026',
    codeBefore: '1644',
    name: 'Holtålen',
    orgNumber: '937697767',
    population2015: 2014,
    population2021: 1968,
    population2022: 1953,
  },
  {
    code: '3423',
    codeBefore: '0430',
    name: 'Stor-Elvdal',
    orgNumber: '964948887',
    population2015: 2619,
    population2021: 2378,
    population2022: 2318,
  },
  {
    code: '3425',
    codeBefore: '0434',
    name: 'Engerdal',
    orgNumber: '964948976',
    population2015: 1359,
    population2021: 1250,
    population2022: 1253,
  },
];

/** A municipality of Viken (2020–2023) with its code from 2024, when Viken was dissolved. */
export interface VikenRow {
  code: string;
  codeAfter: string;
  name: string;
  orgNumber: string;
  population2021: number;
}

export const VIKEN: readonly VikenRow[] = [
  { code: '3001', codeAfter: '3101', name: 'Halden', orgNumber: '959159092', population2021: 31387 },
  { code: '3002', codeAfter: '3103', name: 'Moss', orgNumber: '920817521', population2021: 49668 },
  { code: '3003', codeAfter: '3105', name: 'Sarpsborg', orgNumber: '938801363', population2021: 57372 },
  { code: '3004', codeAfter: '3107', name: 'Fredrikstad', orgNumber: '940039541', population2021: 83193 },
  { code: '3005', codeAfter: '3301', name: 'Drammen', orgNumber: '921234554', population2021: 101859 },
  { code: '3006', codeAfter: '3303', name: 'Kongsberg', orgNumber: '942402465', population2021: 27694 },
  { code: '3007', codeAfter: '3305', name: 'Ringerike', orgNumber: '940100925', population2021: 30835 },
  { code: '3011', codeAfter: '3110', name: 'Hvaler', orgNumber: '964947082', population2021: 4694 },
  { code: '3012', codeAfter: '3124', name: 'Aremark', orgNumber: '940875560', population2021: 1325 },
  { code: '3013', codeAfter: '3122', name: 'Marker', orgNumber: '964944334', population2021: 3601 },
  { code: '3014', codeAfter: '3118', name: 'Indre Østfold', orgNumber: '920123899', population2021: 45201 },
  { code: '3015', codeAfter: '3116', name: 'Skiptvet', orgNumber: '941962726', population2021: 3825 },
  { code: '3016', codeAfter: '3120', name: 'Rakkestad', orgNumber: '945372281', population2021: 8222 },
  { code: '3017', codeAfter: '3112', name: 'Råde', orgNumber: '940802652', population2021: 7568 },
  { code: '3018', codeAfter: '3114', name: 'Våler (Østfold)', orgNumber: '959272581', population2021: 5805 },
  { code: '3019', codeAfter: '3216', name: 'Vestby', orgNumber: '943485437', population2021: 18290 },
  { code: '3020', codeAfter: '3207', name: 'Nordre Follo', orgNumber: '922092648', population2021: 60034 },
  { code: '3021', codeAfter: '3218', name: 'Ås', orgNumber: '964948798', population2021: 20439 },
  { code: '3022', codeAfter: '3214', name: 'Frogn', orgNumber: '963999089', population2021: 15953 },
  { code: '3023', codeAfter: '3212', name: 'Nesodden', orgNumber: '944383565', population2021: 19805 },
  { code: '3024', codeAfter: '3201', name: 'Bærum', orgNumber: '935478715', population2021: 128233 },
  { code: '3025', codeAfter: '3203', name: 'Asker', orgNumber: '920125298', population2021: 94915 },
  { code: '3026', codeAfter: '3226', name: 'Aurskog-Høland', orgNumber: '948164256', population2021: 17591 },
  { code: '3027', codeAfter: '3224', name: 'Rælingen', orgNumber: '952540556', population2021: 18730 },
  { code: '3028', codeAfter: '3220', name: 'Enebakk', orgNumber: '964949581', population2021: 11065 },
  { code: '3029', codeAfter: '3222', name: 'Lørenskog', orgNumber: '842566142', population2021: 42740 },
  { code: '3030', codeAfter: '3205', name: 'Lillestrøm', orgNumber: '820710592', population2021: 86953 },
  { code: '3031', codeAfter: '3232', name: 'Nittedal', orgNumber: '971643870', population2021: 24454 },
  { code: '3032', codeAfter: '3230', name: 'Gjerdrum', orgNumber: '864949762', population2021: 7043 },
  { code: '3033', codeAfter: '3209', name: 'Ullensaker', orgNumber: '933649768', population2021: 40459 },
  { code: '3034', codeAfter: '3228', name: 'Nes', orgNumber: '938679088', population2021: 23422 },
  { code: '3035', codeAfter: '3240', name: 'Eidsvoll', orgNumber: '964950113', population2021: 26031 },
  { code: '3036', codeAfter: '3238', name: 'Nannestad', orgNumber: '964950202', population2021: 14637 },
  { code: '3037', codeAfter: '3242', name: 'Hurdal', orgNumber: '939780777', population2021: 2838 },
  { code: '3038', codeAfter: '3310', name: 'Hole', orgNumber: '960010833', population2021: 6811 },
  { code: '3039', codeAfter: '3320', name: 'Flå', orgNumber: '964951462', population2021: 1049 },
  { code: '3040', codeAfter: '3322', name: 'Nesbyen', orgNumber: '964951640', population2021: 3262 },
  { code: '3041', codeAfter: '3324', name: 'Gol', orgNumber: '964952612', population2021: 4636 },
  { code: '3042', codeAfter: '3326', name: 'Hemsedal', orgNumber: '964952701', population2021: 2546 },
  { code: '3043', codeAfter: '3328', name: 'Ål', orgNumber: '864952992', population2021: 4648 },
  { code: '3044', codeAfter: '3330', name: 'Hol', orgNumber: '944889116', population2021: 4434 },
  { code: '3045', codeAfter: '3332', name: 'Sigdal', orgNumber: '964962766', population2021: 3465 },
  { code: '3046', codeAfter: '3318', name: 'Krødsherad', orgNumber: '964962855', population2021: 2219 },
  { code: '3047', codeAfter: '3316', name: 'Modum', orgNumber: '970491589', population2021: 14166 },
  { code: '3048', codeAfter: '3314', name: 'Øvre Eiker', orgNumber: '954597482', population2021: 19709 },
  { code: '3049', codeAfter: '3312', name: 'Lier', orgNumber: '857566122', population2021: 27118 },
  { code: '3050', codeAfter: '3334', name: 'Flesberg', orgNumber: '940898862', population2021: 2713 },
  { code: '3051', codeAfter: '3336', name: 'Rollag', orgNumber: '964963282', population2021: 1386 },
  { code: '3052', codeAfter: '3338', name: 'Nore og Uvdal', orgNumber: '964950946', population2021: 2412 },
  { code: '3053', codeAfter: '3236', name: 'Jevnaker', orgNumber: '961381363', population2021: 6867 },
  { code: '3054', codeAfter: '3234', name: 'Lunner', orgNumber: '961381452', population2021: 9062 },
];

/** A Swedish municipality; populations are Dalarna's on 30 June 2017 (Statistics Sweden), null where none was found. */
export interface SwedishRow {
  code: string;
  name: string;
  slug: string;
  population2017: number | null;
}

export const SWEDISH: readonly SwedishRow[] = [
  { code: '2021', name: 'Vansbro', slug: 'vansbro', population2017: 6825 },
  { code: '2023', name: 'Malung-Sälen', slug: 'malung-salen', population2017: 10082 },
  { code: '2026', name: 'Gagnef', slug: 'gagnef', population2017: 10204 },
  { code: '2029', name: 'Leksand', slug: 'leksand', population2017: 15593 },
  { code: '2031', name: 'Rättvik', slug: 'rattvik', population2017: 10875 },
  { code: '2034', name: 'Orsa', slug: 'orsa', population2017: 6901 },
  { code: '2039', name: 'Älvdalen', slug: 'alvdalen', population2017: 7045 },
  { code: '2061', name: 'Smedjebacken', slug: 'smedjebacken', population2017: 10850 },
  { code: '2062', name: 'Mora', slug: 'mora', population2017: 20309 },
  { code: '2080', name: 'Falun', slug: 'falun', population2017: 58089 },
  { code: '2081', name: 'Borlänge', slug: 'borlange', population2017: 51857 },
  { code: '2082', name: 'Säter', slug: 'sater', population2017: 11142 },
  { code: '2083', name: 'Hedemora', slug: 'hedemora', population2017: 15515 },
  { code: '2084', name: 'Avesta', slug: 'avesta', population2017: 23238 },
  { code: '2085', name: 'Ludvika', slug: 'ludvika', population2017: 27046 },
  { code: '1730', name: 'Eda', slug: 'eda', population2017: null },
  { code: '1737', name: 'Torsby', slug: 'torsby', population2017: null },
  { code: '1782', name: 'Filipstad', slug: 'filipstad', population2017: null },
];

/** Every Norwegian municipality with an organisation number, by its code in 2021. */
export const NORWEGIAN: readonly { code: string; name: string; orgNumber: string }[] = [
  ...MORE_OG_ROMSDAL,
  ...FJELLREGIONEN,
  ...VIKEN,
];
