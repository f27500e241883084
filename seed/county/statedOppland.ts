import { fact, statement } from '../../subgraphs/county/facts/fact.ts';
import type { FactRecord, JudgementRecord, StatementRecord } from '../../subgraphs/shared/facts.ts';
import { amountOf } from '../../subgraphs/shared/money.ts';
import { bedrifteneIFokus } from './oppland.ts';
import { oppland } from './source.ts';

const says = (label: string, value: string | undefined, place: string, quote?: string): StatementRecord =>
  statement(label, value, oppland(place, quote));

const info = (reason: string): JudgementRecord => ({ severity: 'INFO', reason });

const differ = (
  name: string,
  topic: string,
  statements: StatementRecord[],
  judgement?: JudgementRecord,
): FactRecord => ({
  ...fact(bedrifteneIFokus, name, topic, 'text', { rule: 'R7', statements }),
  ...(judgement !== undefined && { judgement }),
});

const AREAS = 'Innsatsområder og tilnærming';
const ORGANISATION = 'Overordnet organisering';
const FRAME = says('frame', '15000000', 'Finansiering', 'inntil kr 15 mill kr. til programmet');

/** What the mandate states of one thing in more than one place. */
export const statedByOppland: FactRecord[] = [
  {
    ...fact(
      bedrifteneIFokus,
      'budget:first-table',
      'Kroner in the first table of areas add up to the frame',
      'NOK',
      {
        rule: 'R1',
        total: FRAME,
        parts: bedrifteneIFokus.budget.map(({ code, amount, provenance }) =>
          code === 'A'
            ? says('A', undefined, AREAS, 'Personalressurs, 2 hele stillinger')
            : statement(code, amount && amountOf(amount).toFixed(), provenance),
        ),
      },
    ),
    judgement: info('Area A stands there as posts, not kroner; the text gives its 6,000,000 later.'),
  },
  fact(bedrifteneIFokus, 'posts', 'Posts of area A by who pays them', 'posts', {
    rule: 'R1',
    total: says('posts', '2', AREAS, 'Personalressurs, 2 hele stillinger'),
    parts: [
      says('paid by the county', '1.5', AREAS, '1 ½ stillingsressurs finansieres av OFK'),
      says(
        'paid by Innovasjon Norge (its letters are missing in the text)',
        '0.5',
        AREAS,
        '½ stillingsressurs av',
      ),
    ],
  }),
  fact(bedrifteneIFokus, 'years', 'A programme of three years', 'months', {
    rule: 'R4',
    bound: says('3-årig', '36', 'Bakgrunn; decision of 11.06.13, point 2', 'et 3-årig næringsprogram'),
    event: says('months of 2014, 2015 and 2016', '36', 'Gjennomføringsperiode', '01.01.2014-31.12.2016'),
    relation: 'FILLS',
  }),
  differ('decision-2013-06-11:body', 'Who decided on 11 June 2013', [
    says('introduction', 'fylkesutvalget', 'Bakgrunn', 'Fylkesutvalget vedtok 11.06.13'),
    says(
      'decision quoted',
      'fylkestinget',
      'Bakgrunn',
      'I samsvar med fylkesutvalgets innstilling fattet fylkestinget slikt enstemmig vedtak',
    ),
  ]),
  differ(
    'project-group:above',
    'Who is above whom, project leader or project group',
    [
      says(
        'duties of the project leader',
        'project group',
        ORGANISATION,
        'rapporterer til programansvarlig og prosjektgruppa',
      ),
      says('members of the project group', 'project leader', ORGANISATION, 'Prosjektleder, leder'),
    ],
    info('Who leads a group can report to it; the mandate does not say how.'),
  ),
  differ('board:recruited', 'How the board comes about', [
    says('duties of the owner', 'recruited by the owner', ORGANISATION, 'rekrutterer programstyre'),
    says(
      'guidance of the county council',
      'the board of Innovasjon Norge Oppland',
      ORGANISATION,
      'programstyrerollen skal ivaretas av styret for Innovasjon Norge Oppland',
    ),
  ]),
  differ(
    'scope',
    'Scope against the area of district policy',
    [
      says(
        'decision, point 3',
        'also outside',
        'Bakgrunn; decision of 11.06.13, point 3',
        'også utenfor det distriktspolitiske virkemiddelområdet',
      ),
      says(
        'delimitation',
        'primarily inside',
        'Omfang og avgrensing',
        'primært eksisterende bedrifter innenfor det distriktspolitiske virkemiddelområdet',
      ),
    ],
    info('“Primarily” leaves room for what “also” allows.'),
  ),
];
