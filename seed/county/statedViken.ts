import { fact, statement } from '../../subgraphs/county/facts/fact.ts';
import type { FactRecord } from '../../subgraphs/shared/facts.ts';
import { viken } from './source.ts';
import { vikenAgreement } from './viken.ts';

/** What the agreement refers to, and states of one thing in more than one place. */
export const statedByViken: FactRecord[] = [
  fact(vikenAgreement, 'reference:region', 'Where the region is named that 5.2 points to', 'section', {
    rule: 'R6',
    reference: statement(
      '“point 2 Formål”',
      '2',
      viken('5.2', 'etablerertjenesten i regionen nevnt under punkt 2 Formål'),
    ),
    targets: [
      statement('municipalities named in section', '1', viken('1', 'på vegne av kommunene xxx,xxx,xxx')),
    ],
    relation: 'RESOLVES',
  }),
  fact(vikenAgreement, 'reference:extension', 'Where the rule for an extension stands', 'section', {
    rule: 'R6',
    reference: statement(
      '“see point 10”',
      '10',
      viken('3', 'med mulighet for forlengelse. Jfr. avtalens pkt 10.'),
    ),
    targets: [],
    relation: 'RESOLVES',
  }),
  {
    ...fact(vikenAgreement, 'parties:NAV', 'Bodies of NAV among the parties', 'bodies', {
      rule: 'R3',
      count: statement('NAV among the parties', '1', viken('1', 'Innovasjon Norge og Nav')),
      listed: ['NAV Vest-Viken', 'NAV Øst-Viken'].map((name) =>
        statement(name, undefined, viken('5.5', 'NAV Vest-Viken og NAV Øst-Viken')),
      ),
    }),
    judgement: { severity: 'CONFLICT', reason: 'Two sections name the party differently.' },
  },
  fact(vikenAgreement, 'customers:owner', 'Whose the data on customers are', 'text', {
    rule: 'R7',
    statements: [
      statement(
        'customer lists',
        'county and municipality',
        viken('9', 'Kundelister er fylkeskommunen og kommunens eiendom.'),
      ),
      statement(
        'databases',
        'all parties',
        viken(
          '9',
          'Alle avtalepartnere har opphavs- og eiendomsrett til resultater, databaser og annen informasjon',
        ),
      ),
    ],
  }),
  fact(vikenAgreement, 'payouts:shares', 'Instalments make up the whole', 'share', {
    rule: 'R1',
    total: statement('whole', '1', viken('7', 'Utbetaling gjøres i forskudd.')),
    parts: vikenAgreement.payoutSchedule.map(({ instalment, share }) =>
      statement(`instalment ${instalment}`, share, viken('7', '50% i januar og 50 % i august.')),
    ),
  }),
];
