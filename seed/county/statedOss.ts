import { isoWeek } from '../../subgraphs/county/facts/action.ts';
import { fact, statement } from '../../subgraphs/county/facts/fact.ts';
import type { FactRecord, JudgementRecord, StatementRecord } from '../../subgraphs/shared/facts.ts';
import { amountOf } from '../../subgraphs/shared/money.ts';
import { actions } from './actions.ts';
import { courses } from './courses.ts';
import { hoppid } from './hoppid.ts';
import { oss } from './source.ts';

const says = (label: string, value: string, place: string, quote: string): StatementRecord =>
  statement(label, value, oss(place, quote));

const differ = (
  name: string,
  topic: string,
  statements: StatementRecord[],
  judgement?: JudgementRecord,
): FactRecord => ({
  ...fact(hoppid, name, topic, 'text', { rule: 'R7', statements }),
  ...(judgement !== undefined && { judgement }),
});

const listed = (
  name: string,
  topic: string,
  count: [value: string, place: string, quote: string],
  items: string[],
): FactRecord => {
  const [value, place, quote] = count;
  return fact(hoppid, name, topic, 'items', {
    rule: 'R3',
    count: says('stated', value, place, quote),
    listed: items.map((item) => statement(item, undefined, oss(place))),
  });
};

const project = actions.find(({ _id }) => _id === 'OSS-A1');
const course = courses.find(({ _id }) => _id === 'OSS-A1-2019-41');
const DESCRIPTION = 'Action 1, 2. Action description';

/** What the action plan states of one thing in more than one place, or counts and lists. */
export const statedByOss: FactRecord[] = [
  differ('uk-visit:place', 'Place of the meeting in the United Kingdom, January 2019', [
    says(
      'summary of visits (spelt “Aldeshot”)',
      'Aldershot',
      'Part I, Short summary of all study visits implemented',
      'hosted by partners from UK partner in Aldeshot Enterprise center, Hampshire',
    ),
    says(
      'background of action 1',
      'Fareham',
      'Action 1, 1. The background',
      'After the thematic interregional workshop in UK, held in Fareham, 17th January 2019',
    ),
  ]),
  differ(
    'MR-4:text',
    'Goal 4 of the masterplan',
    [
      says(
        'list of goals',
        'a leading business community',
        'Part II, Goal 4',
        'will have a leading business community',
      ),
      says(
        'discussion of goals',
        'an international leading business community',
        'Part II, below the list of goals',
        'will have an international leading business community',
      ),
    ],
    { severity: 'INFO', reason: 'One goal in two wordings of the same document.' },
  ),
  differ(
    'masterplan:title',
    'Title of the masterplan',
    [
      says(
        'heading',
        'Sustainable county 2021-2024',
        'Part II',
        'regional masterplan "Sustainable county 2021-2024"',
      ),
      says(
        'below the goals',
        'Sustainability county 2021-2024',
        'Part II',
        'regional masterplan (MRCRM) "Sustainability county 2021-2024"',
      ),
    ],
    { severity: 'INFO', reason: 'One plan in two spellings.' },
  ),
  differ('first-course:week', 'Week of the first course', [
    says(
      'week',
      '2019-W41',
      DESCRIPTION,
      'First actual course in the project in week 41 (8 - 9th October 2019)',
    ),
    statement('week of its first day', course?.period && isoWeek(course.period.start), {
      ...oss(`${DESCRIPTION}; ISO 8601 week of 8 October 2019`),
      kind: 'COMPUTED',
    }),
  ]),
  fact(hoppid, 'OSS-A1:project-value', 'Sources of the project add up to its value', 'EUR', {
    rule: 'R1',
    total: says('value of the project', '80000', DESCRIPTION, 'Value of new project EUR 80 000.'),
    parts: (project?.fundingSources ?? []).flatMap(({ source, amount, provenance }) =>
      amount ? statement(source.nameInDocument, amountOf(amount).toFixed(), provenance) : [],
    ),
  }),
  listed(
    'actions',
    'Actions of the plan',
    ['2', 'Part I, About the development of this Action Plan', 'a detailed description of 2 key actions'],
    actions.filter(({ parent }) => parent === undefined).map(({ _id }) => _id),
  ),
  listed(
    'OSS-A1:parts',
    'Parts of action 1',
    ['2', DESCRIPTION, 'There are two actions that both already are implemented'],
    actions.filter(({ parent }) => parent === 'OSS-A1').map(({ _id }) => _id),
  ),
  listed(
    'OSS-A2:stages',
    'Stages of action 2',
    ['2', 'Action 2, 2. Action description', 'There will be two stages of implementing this action'],
    (actions.find(({ _id }) => _id === 'OSS-A2')?.stages ?? []).map(({ number }) => `Stage ${number}`),
  ),
  listed(
    'OSS-A1:secrets',
    'Secrets of success',
    ['4', 'Action 1, 1. The background', 'The four secrets of success'],
    (project?.lists ?? []).flatMap(({ items }) => items.map(({ en }) => en ?? '')),
  ),
];
