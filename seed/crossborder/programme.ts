import type { ExchangeRateRecord, InterregProgrammeRecord } from '../../subgraphs/crossborder/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import { DOC, ORG } from '../ids.ts';
import { stated } from './sources.ts';

export const SWEDEN_NORWAY = '2014TC16RFCB016';

export const programmes: InterregProgrammeRecord[] = [
  {
    _id: SWEDEN_NORWAY,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [
      {
        document: DOC.KEEP,
        locator: 'EU funding 44,367,967 EUR, total budget 88,735,934 EUR',
        kind: 'STATED',
      },
    ],
    name: { en: 'Interreg V-A Sweden–Norway', sv: 'Interreg Sverige–Norge', original: 'EN' },
    period: { start: '2014-01-01', end: '2020-12-31' },
    euFunding: money(44_367_967, 'EUR'),
    totalBudget: money(88_735_934, 'EUR'),
  },
];

const rate = { owner: ORG.LANSSTYRELSEN_DALARNA, version: 1, programme: SWEDEN_NORWAY };

/** The project's rate for Swedish amounts; the plan gives none for Norwegian ones, the programme does. */
export const exchangeRates: ExchangeRateRecord[] = [
  {
    ...rate,
    _id: `${SWEDEN_NORWAY}/SEK/2015-02`,
    currency: 'SEK',
    month: '2015-02',
    rate: '9.32',
    kind: 'STATED',
    provenance: [
      stated('“Hur ser budgeten ut?”, “Eurokurs enligt EU-stat för februari 2015”', '1 euro =9,32 SEK'),
    ],
  },
  {
    ...rate,
    _id: `${SWEDEN_NORWAY}/NOK/FIXED`,
    currency: 'NOK',
    rate: '8.00',
    kind: 'FIXED',
    provenance: [
      {
        document: DOC.PROGRAMME_FAQ,
        locator: '“Var hittar jag EU-kommissionens eurokurs?”: Norwegian part',
        kind: 'STATED',
      },
    ],
  },
];
