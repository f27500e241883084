import { rows as county } from '../../../seed/county.ts';
import { ORG } from '../../../seed/ids.ts';
import type { SeedRows } from '../../../seed/load.ts';
import { actionFacts } from '../../../subgraphs/county/facts/action.ts';
import { agreementFacts, payoutFacts } from '../../../subgraphs/county/facts/agreement.ts';
import type {
  ActionRecord,
  AgreementServiceRecord,
  CooperationAgreementRecord,
  PayoutRecord,
} from '../../../subgraphs/county/records.ts';
import { assess } from '../../../subgraphs/shared/factModel.ts';
import { money } from '../../../subgraphs/shared/money.ts';
import { only } from '../grown/names.ts';
import { chooser, place, says, stored, told } from './madeUp.ts';

const en = (text: string) => ({ en: text, original: 'EN' as const });
const kroner = (amount: number) => money(amount, 'NOK');

interface Rows {
  agreement: CooperationAgreementRecord;
  payouts: PayoutRecord[];
  action: ActionRecord;
}

/** An agreement of four years with its payouts of one and an action under it, all right; planted as the project is. */
function rowsOf(name: string, planted: boolean): Rows {
  const or = chooser(planted);
  const period = { start: '2031-01-01', end: '2034-12-31' };
  const party = { nameInDocument: 'A county', partner: ORG.VIKEN_COUNTY };
  const service = (number: number, strength: AgreementServiceRecord['strength']): AgreementServiceRecord => ({
    number,
    title: en(`service ${number}`),
    strength,
    isExample: false,
    provenance: place('services'),
  });
  return {
    agreement: {
      ...only(county.cooperationAgreements),
      ...stored,
      _id: name,
      period,
      countyRate: '5.50',
      successorParties: [
        {
          predecessor: party,
          lastDay: or('2034-12-31', '2032-12-31'),
          successors: [],
          provenance: place('law'),
        },
      ],
      sections: ['1', '2', '3', '3.1', or('3.2', '3.3')].map((number) => ({
        number,
        title: en(`section ${number}`),
      })),
      services: [
        service(1, 'COMPULSORY'),
        service(2, 'COMPULSORY'),
        service(3, or('COMPULSORY', 'OPTIONAL')),
        service(4, 'EXTRA'),
      ],
    },
    payouts: [275_000, or(275_000, 280_000)].map((amount, index) => ({
      ...stored,
      _id: `${name}:2031:0${index + 1}`,
      agreement: name,
      year: 2031,
      instalment: index + 1,
      share: '0.50',
      dueMonth: [1, 8][index] ?? 1,
      amount: kroner(amount),
    })),
    action: {
      ...only(county.actions),
      ...stored,
      _id: `${name}-A1`,
      programme: name,
      period,
      stages: [
        {
          number: 1,
          title: en('pilot'),
          steps: [],
          period: { start: '2031-01-01', end: or('2034-12-31', '2035-03-31') },
          provenance: place('stages'),
        },
      ],
      fundingSources: [
        { start: '2031-01-01', end: or('2033-12-31', '2032-12-31') },
        { start: '2034-01-01', end: '2034-12-31' },
      ].map((each) => ({ source: party, period: each, provenance: place('sources') })),
    },
  };
}

/** The agreement's rows with its facts: those that the product reads off the rows, and those that only words hold. */
export function madeUpAgreement(name: string, planted: boolean): SeedRows {
  const or = chooser(planted);
  const { agreement, payouts, action } = rowsOf(name, planted);
  const facts = [
    ...agreementFacts(agreement),
    ...payoutFacts(agreement, says('inhabitants', '100000'), payouts),
    ...actionFacts(action, agreement),
    told(name, 'yearly-amounts', 'NOK', {
      rule: 'R1',
      total: says('municipalities together', '250000'),
      parts: [says('a town', '150000'), says('another', or('100000', '90000'))],
    }),
    told(name, 'plan-2031', 'NOK', {
      rule: 'R5',
      cost: says('cost of the service', '800000'),
      financing: [says('county', '550000'), says('municipalities', or('250000', '249999.50'))],
      rounding: '0',
    }),
    told(name, 'reference', 'text', {
      rule: 'R6',
      reference: says('“see point 3”', '3'),
      targets: ['1', '2', ...or(['3'], [])].map((number) => says('point', number)),
      relation: 'RESOLVES',
    }),
    told(name, 'customers', 'text', {
      rule: 'R7',
      statements: [says('point 9', 'the county'), says('point 6', or('the county', 'all parties'))],
    }),
    told(name, 'offices', 'municipalities', {
      rule: 'R8',
      required: ['NO:0001', 'NO:0002', 'NO:0003'].map((town) => says('municipality', town)),
      covered: ['NO:0003', 'NO:0001', or('NO:0002', 'NO:0004')].map((town) => says('office', town)),
    }),
  ];
  return { cooperationAgreements: [agreement], payouts, actions: [action], facts: facts.map(assess) };
}
