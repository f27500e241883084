import type { CostCategory } from '../../subgraphs/crossborder/records.ts';

/** What a description says of its amount besides: count × price in SEK, or the months that somebody is paid. */
export interface Said {
  units?: readonly [count: number, price: number];
  paidMonths?: number;
}

/** A row of a work package's budget table: category, SEK, Swedish description, NOK; null where the cell is blank. */
export type BudgetRow = readonly [
  category: CostCategory,
  sek: number | null,
  description: string | null,
  nok: number | null,
  said?: Said,
];

/**
 * The budget tables of the plan's activity descriptions, by work package number and row by row. `[…]` stands for the
 * name of a person.
 */
export const BUDGET: Readonly<Record<number, readonly BudgetRow[]>> = {
  1: [
    ['STAFF', 565_217, 'Lönekostnad Högskolan Dalarna för 1 KTP-praktikant, 2 företag*1 år', 200_000],
    ['STAFF', 86_957, 'Lönekostnad Högskolan Dalarna för KTP-praktikant samordning', null],
    ['STAFF', 348_348, 'Lönekostnad IUC-Dalarna för delprojektsamordning och företagscoaching', null],
    ['EXTERNAL', 110_000, 'KTP-praktikantens handledare (universitet)', 820_000],
    ['EXTERNAL', 200_000, 'SINTEF-coachning i Dalarna, […] - coachning och föreläsning, resor', null],
    ['TRAVEL', 150_000, 'Gränsregional Företagarmöte, seminar med […] i Dalarna', 80_000],
    ['TRAVEL', 50_000, 'IUC-resor till Norge', null],
    ['FLAT_RATE', 150_078, 'OH för medsökande Högskolan Dalarna och IUC Dalarna', null],
    ['REVENUE', -325_000, 'Företagarnas andel av lönekostnad för KTP-praktikant', -200_000],
  ],
  2: [
    ['STAFF', 565_217, 'Lönekostnad Högskolan Dalarna för 2 KTP-praktikanter, 2 företag*6 mån', 200_000],
    [
      'STAFF',
      283_913,
      'Lönekostnad Högskolan Dalarna för KTP-samordning, delprojektledning, KTP-center uppbyggnad',
      null,
    ],
    ['EXTERNAL', 165_000, 'KTP-praktikantens handledare och coach.', 500_000],
    ['EXTERNAL', 50_000, 'KTP-uppföljning och coachning från Skottland', null],
    ['TRAVEL', null, null, 100_000],
    ['TRAVEL', 150_000, 'Resor till Norge, gränsregional KTP-seminarium', null],
    ['FLAT_RATE', 127_370, 'OH för medsökande Högskolan Dalarna', null],
    ['REVENUE', -325_000, 'Företagarnas andel av lönekostnad för KTP-praktikant', null],
  ],
  3: [
    ['STAFF', 753_846, 'Lön till preBID-manager i medsökande kommuner', 200_000],
    ['STAFF', null, 'BID-samordning (utförs på svensk sida av projektledaren)', null],
    ['EXTERNAL', 980_000, 'PreBID-manager upphandlad av medsökande kommuner', 460_000],
    ['EXTERNAL', 382_000, 'BID coaching: Lst Värmland, BID Sweden, Sv. Stadtskärnor, Skottland', null],
    ['TRAVEL', 200_000, 'BID-möten, gränsregional BID-seminar', 260_000],
    ['TRAVEL', 113_077, 'Resor preBid manager i medsökande kommuner', null],
    ['FLAT_RATE', 113_077, 'OH-kostnader för preBID-manager i medsökande kommuner', null],
  ],
  4: [
    [
      'STAFF',
      304_348,
      'Løn till Flerkultur-manager på Stiftelsen Teknikdalen (medsøkande), 25% under 2 år',
      600_000,
      { paidMonths: 24 },
    ],
    ['EXTERNAL', 210_000, 'Forskningsinsats: Høgskolan Dalarna', 290_000],
    [
      'EXTERNAL',
      260_000,
      'Flerkultur-coachning: CIPRA (Lichtenstein), Samarkand AB, eksperthjelp for kommuner',
      null,
    ],
    ['TRAVEL', 130_000, '1 grænsregional seminarium, 2 seminarier i Dalarna', 110_000],
    ['TRAVEL', 80_000, 'Resor till Norge, kommunaktiviteter', null],
    ['FLAT_RATE', 45_652, 'OH-kostnad Stiftelsen Teknikdalen', null],
  ],
  5: [
    [
      'STAFF',
      456_522,
      'Dialogcoach på Länsstyrelsen Dalarna (UDD), 25% tjänst*3år',
      200_000,
      { paidMonths: 36 },
    ],
    ['EXTERNAL', 100_000, 'Dialogcoach från Norge: Program för leverandörsutveckling', 200_000],
    ['EXTERNAL', 150_000, 'Föreläsare till seminarier', null],
    [
      'TRAVEL',
      200_000,
      '3 Dialogseminarier, 5 dialogmöten med kommuner, resor i Dalarna och till Norge',
      100_000,
    ],
    ['FLAT_RATE', 68_478, 'OH-kostnad Länsstyrelsen Dalarna', null],
  ],
  6: [
    [
      'STAFF',
      195_652,
      'Lön till kommunikatör på Länsstyrelsen Dalarna, 10% tjänst*3 år',
      400_000,
      { paidMonths: 36 },
    ],
    [
      'EXTERNAL',
      52_000,
      '2 studieresor utanför Scandinavien: 2 000/pers*24 pers',
      40_000,
      { units: [24, 2_000] },
    ],
    ['EXTERNAL', 24_000, 'Gränsregional Innovationsseminarium', null],
    [
      'TRAVEL',
      208_000,
      '2 studieresor utanför Scandinavien: 8 000/pers*24 pers',
      240_000,
      { units: [24, 8_000] },
    ],
    ['TRAVEL', 96_000, 'Gränsregional Innovationsseminarium', null],
    ['FLAT_RATE', 29_348, 'OH-kostnad Länsstyrelsen Dalarna', null],
    ['REVENUE', -48_000, 'Deltagaravgifter för studieresor, 2000/pers*24', null, { units: [24, -2_000] }],
  ],
  7: [
    [
      'STAFF',
      1_173_913,
      'Lön till projektledare på Länsstyrelsen Dalarna, 60% tjänst*3 år',
      1_410_000,
      { paidMonths: 36 },
    ],
    [
      'STAFF',
      182_609,
      'Lön till ekonomiadministration på Länsstyrelsen Dalarna, 10% tjänst*3 år',
      null,
      { paidMonths: 36 },
    ],
    ['EXTERNAL', 150_000, 'Föreläsare på möten, processledningsstöd', null],
    ['TRAVEL', 200_000, 'Resor i Norden, planeringsmöten med Norge m.m.', 90_000],
    ['TRAVEL', 100_000, 'Möteskostnader: styrgruppsmöten, referensgruppsmöten, informationsmöten', null],
    ['EQUIPMENT', 100_000, 'Projectplace: Gemensam mötesplattform på nätet, webbsida, headsets', null],
    ['FLAT_RATE', 203_478, 'OH-kostnad Länsstyrelsen Dalarna', null],
  ],
};
