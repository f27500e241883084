import { rows as crossborder } from '../../../seed/crossborder.ts';
import { ORG } from '../../../seed/ids.ts';
import type { SeedRows } from '../../../seed/load.ts';
import { projectFacts, type ProjectRows } from '../../../subgraphs/crossborder/facts.ts';
import type { RoleHolderRecord } from '../../../subgraphs/crossborder/planRecords.ts';
import { assess } from '../../../subgraphs/shared/factModel.ts';
import { only } from '../grown/names.ts';
import { chooser, place, says, stored, told } from './madeUp.ts';
import { eur, moneyOf, sek } from './money.ts';

const executor = (partner: string, where: string): RoleHolderRecord => ({
  role: 'EXECUTOR',
  partner: { nameInDocument: partner, partner },
  provenance: place(where),
});

/** A project of two work packages whose every figure is right; planted, each `or` puts its second value in place of the first. */
function rowsOf(name: string, planted: boolean): ProjectRows {
  const or = chooser(planted);
  const of = { ...stored, project: name };
  const period = { start: '2031-01-01', end: '2033-12-31' };
  const version = { period, stateFunding: eur(0), totalBudget: eur(100_000), numbers: [] };
  const { budgetLines, financingSources, ...totals } = moneyOf(name, planted);
  const indicator = { ...only(crossborder.indicators), ...of, parts: [], listed: [], actuals: [] };
  const workPackage = { ...only(crossborder.workPackages), ...of, roles: [] };
  return {
    project: {
      ...only(crossborder.projects),
      ...stored,
      _id: name,
      period,
      versions: [
        { ...version, kind: 'PLAN', euSupport: eur(50_000), provenance: place('plan') },
        {
          ...version,
          kind: 'DECISION',
          period: { ...period, end: or('2033-12-31', '2034-02-28') },
          euSupport: eur(or(50_000, 52_500)),
          provenance: place('decision'),
        },
      ],
      exchangeRates: [`${name}/SEK`],
      ...totals,
    },
    workPackages: [
      {
        ...workPackage,
        _id: `${name}:1`,
        number: 1,
        period: { start: '2031-01-01', end: '2032-12-31' },
        statedTotals: [sek(600_000)],
        roles: [
          executor(ORG.REGION_DALARNA, 'table'),
          executor(or(ORG.REGION_DALARNA, ORG.HOGSKOLAN_DALARNA), 'text'),
        ],
      },
      {
        ...workPackage,
        _id: `${name}:2`,
        number: 2,
        period: { start: or('2031-07-01', '2030-12-31'), end: or('2033-12-31', '2034-01-31') },
        statedTotals: [sek(360_000)],
      },
    ],
    budgetLines,
    financingSources,
    indicators: [
      {
        ...indicator,
        _id: `${name}:I1`,
        target: '12',
        parts: ['5', or('7', '9')].map((value) => ({ label: value, value, provenance: place('goals') })),
      },
      { ...indicator, _id: `${name}:I2`, target: '3', listed: ['a', 'b', 'c', ...or([], ['d'])] },
    ],
    methods: [
      {
        ...of,
        _id: `${name}:M`,
        workPackage: `${name}:1`,
        name: { en: 'A method', original: 'EN' },
        origins: ['SE', or('SE', 'GB')].map((country, index) => ({
          countries: [country],
          words: `from ${country}`,
          inspiration: false,
          provenance: place(`page ${index}`),
        })),
        trials: [],
      },
    ],
    exchangeRates: [
      { ...only(crossborder.exchangeRates), ...stored, _id: `${name}/SEK`, currency: 'SEK', rate: '10' },
    ],
    partners: [
      {
        ...only(crossborder.partners),
        ...stored,
        _id: `SE:${name.toLowerCase()}-ab`,
        name: { sv: 'Provbolaget', original: 'SV' },
        aliases: or([], ['Provbolagett']),
      },
    ],
  };
}

/** The project's rows with its facts: those that the product reads off the rows, and two that only words hold. */
export function madeUpProject(name: string, planted: boolean): SeedRows {
  const or = chooser(planted);
  const rows = rowsOf(name, planted);
  const facts = [
    ...projectFacts(rows, {
      converted: { from: 'SEK', into: 'EUR' },
      overhead: { rate: '0.15', provenance: place('overhead') },
      rounding: {},
      judgements: {},
    }),
    told(name, 'annexes', 'text', {
      rule: 'R6',
      reference: says('“see annex 3”', '3'),
      targets: ['1', '2', ...or(['3'], [])].map((number) => says('annex', number)),
      relation: 'RESOLVES',
    }),
    told(name, 'steering', 'years', {
      rule: 'R8',
      required: ['2031', '2032', '2033'].map((year) => says('year', year)),
      covered: ['2031', ...or(['2032'], []), '2033'].map((year) => says('steering group met', year)),
      relation: 'PERIOD',
    }),
  ];
  return {
    projects: [rows.project],
    workPackages: rows.workPackages,
    budgetLines: rows.budgetLines,
    financingSources: rows.financingSources,
    indicators: rows.indicators,
    projectMethods: rows.methods,
    exchangeRates: rows.exchangeRates,
    partners: rows.partners,
    facts: facts.map(assess),
  };
}
