import type { CostCategory, ProjectRecord, StatedTotalRecord } from '../../subgraphs/crossborder/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import { searchKeys } from '../../subgraphs/shared/names.ts';
import { DOC, ORG } from '../ids.ts';
import { statedFinancingTotals } from './financing.ts';
import { municipalities } from './municipalities.ts';
import { projectParticipants } from './participation.ts';
import {
  areas,
  finalNumbers,
  frozenAmounts,
  genderRule,
  methodGoal,
  OUTCOME,
  plannedNumbers,
  sections,
  statedNumbers,
} from './plan.ts';
import { projectRoles } from './roles.ts';
import { exchangeRates, SWEDEN_NORWAY } from './programme.ts';
import { named, PLAN, PROJECT, stated } from './sources.ts';

const TITLE = 'Scandinavian Heartland – Business improvement';

type TotalRow = readonly [
  category: CostCategory | null,
  label: string,
  sek: number,
  eur: number,
  nok: number,
];

/** “Total per kostnadsslag” as it stands, also where it is not the sum of the work packages. */
const TOTALS: readonly TotalRow[] = [
  ['STAFF', 'Personal', 4_916_542, 527_526, 3_230_000],
  ['OFFICE', 'Kontor/Administration', 0, 0, 0],
  ['EXTERNAL', 'Extern sakkunnig, extern tjänst', 2_833_000, 303_970, 2_310_000],
  ['TRAVEL', 'Resor och logi', 1_677_077, 179_944, 960_000],
  ['EQUIPMENT', 'Utrustning', 100_000, 10_730, 0],
  ['FLAT_RATE', 'Schablonkostnader', 737_481, 79_129, 0],
  ['REVENUE', 'Avgår intäkter', -698_000, -74_893, -200_000],
  [null, 'Faktiska kostnader', 9_566_100, 1_026_406, 6_300_000],
];

const statedCategoryTotals: StatedTotalRecord[] = TOTALS.flatMap(([category, label, sek, eur, nok]) =>
  [money(sek, 'SEK'), money(eur, 'EUR'), money(nok, 'NOK')].map((amount) => ({
    ...(category !== null && { category }),
    amount,
    provenance: stated(`“Total per kostnadsslag”, row “${label}”`),
  })),
);

export const projects: ProjectRecord[] = [
  {
    _id: PROJECT,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [
      stated('title page, “När ska projektet genomföras?” and “Projektledning och administration”'),
    ],
    title: { en: TITLE, original: 'EN' },
    programme: SWEDEN_NORWAY,
    leads: [
      { country: 'NO', partner: named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL) },
      { country: 'SE', partner: named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA) },
    ],
    period: PLAN,
    versions: [
      {
        kind: 'PLAN',
        period: PLAN,
        euSupport: money(570_000, 'EUR'),
        stateFunding: money(2_500_000, 'NOK'),
        numbers: plannedNumbers,
        headingInDocument: 'Startdatum beslut, Slutdatum beslut',
        provenance: stated(
          '“Tids och aktivitetsplan”; “Hur finansieras insatsen?”, rows “EU” and “IR-middler”',
        ),
      },
      {
        kind: 'DECISION',
        period: { start: '2015-05-01', end: '2018-12-31' },
        euSupport: money(589_773, 'EUR'),
        stateFunding: money(312_500, 'EUR'),
        totalBudget: money(2_221_773, 'EUR'),
        numbers: [],
        provenance: {
          document: DOC.PROGRAMME_DECISION,
          locator: 'EU support, state funds (2,500,000 NOK), total budget, period',
          kind: 'DECIDED',
        },
      },
      { kind: 'FINAL', numbers: finalNumbers, provenance: OUTCOME },
    ],
    municipalities,
    exchangeRates: exchangeRates.map(({ _id }) => _id),
    statedCategoryTotals,
    statedFinancingTotals,
    frozenAmounts,
    roles: projectRoles,
    sections,
    areas,
    statedNumbers,
    methodGoal,
    genderRule,
    participants: projectParticipants,
    searchKeys: searchKeys([TITLE]),
  },
];
