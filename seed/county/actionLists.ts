import type { ActionListRecord } from '../../subgraphs/county/records.ts';
import { en, oss } from './source.ts';

const list = (title: string, place: string, items: string[]): ActionListRecord => ({
  title: en(title),
  items: items.map(en),
  provenance: oss(place),
});

/** Lists of the first action. */
export const immigrantLists: ActionListRecord[] = [
  list('The four secrets of success', 'Action 1, 1. The background', [
    'Knowledge of the business culture',
    'Capital',
    'First customers',
    'Network',
  ]),
];

/** Lists of the second action. */
export const peerLists: ActionListRecord[] = [
  list('Typical content in Peer mentoring', 'Action 2, 2. Action description', [
    'Setting up an organizational structure in a growing company',
    'Enable strategic thinking for busy entrepreneurs',
    'Development from a successful sales team',
    'Deepened in marketing to improve result',
    'Attracting, developing and retaining employees',
    'Motivation, culture and reward systems',
    'Monitoring the company through indicators',
    'Long-term profitability and stability',
    'From Processes to efficiency',
  ]),
  list('Questions after each study visit', 'Part I, About the development of this Action Plan', [
    'Which ideas and Good Practice can you bring home?',
    'Actions to take in your region – how to engage stakeholders?',
    'When to start – short term/longterm?',
    'Who will be responsible?',
  ]),
];
