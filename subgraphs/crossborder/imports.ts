import {
  day,
  decimalNumber,
  listOf,
  matching,
  oneOf,
  organisation,
  scalar,
  text,
  wholeNumber,
} from '../shared/import/cells.ts';
import {
  cellText,
  type Column,
  type Draft,
  firmness,
  type ImportKind,
  localised,
  moneyColumns,
  ofRecord,
  textsOf,
  valueAt,
  withMoney,
  withOriginal,
} from '../shared/import/kinds.ts';
import { searchKeys, sortKey } from '../shared/names.ts';
import { COST_CATEGORIES, RATE_KINDS, SECTORS } from './records.ts';

const currency = matching(/^[A-Z]{3}$/, 'must be a currency in three capitals');
const country: Column = {
  name: 'country',
  type: matching(/^(NO|SE)$/, 'must be NO or SE'),
  required: true,
  meaning: 'Country.',
};
const project: Column = {
  name: 'project',
  type: text,
  required: true,
  refersTo: 'projects',
  meaning: 'Code of the project.',
};

function completePartner(record: Draft): Draft {
  const names = textsOf(withOriginal(record, 'name'), 'name');
  const given = record['aliases'];
  const aliases = Array.isArray(given) ? given.map(String) : [];
  return {
    ...record,
    aliases,
    sortName: sortKey(names[0] ?? String(record['_id'])),
    searchKeys: searchKeys([...names, ...aliases]),
  };
}

function completeBudgetLine(record: Draft): Draft {
  withMoney(record, 'amount');
  return valueAt(record, 'description') === undefined ? record : withOriginal(record, 'description');
}

/** The files that the cross-border partners may import. Counts of people come by releases and are no files. */
export const imports = {
  partners: {
    title: 'one organisation',
    collection: 'partners',
    id: (line) => cellText(line, 'organisation'),
    complete: completePartner,
    columns: [
      { name: 'organisation', type: organisation, required: true, key: true, meaning: 'Its number.' },
      ...localised('name', 'Its name.'),
      { name: 'aliases', type: listOf(text), meaning: 'Other names that documents call it by.' },
      country,
      { name: 'sector', type: oneOf(SECTORS), required: true, meaning: 'Its sector.' },
      ...ofRecord,
      firmness,
    ],
  },
  exchangeRates: {
    title: 'the exchange rate of one currency in a programme, for a month or fixed',
    collection: 'exchangeRates',
    id: (line) =>
      [cellText(line, 'programme'), cellText(line, 'currency'), cellText(line, 'month') || 'FIXED'].join('/'),
    columns: [
      {
        name: 'programme',
        type: text,
        required: true,
        refersTo: 'programmes',
        meaning: 'CCI number of the Interreg programme.',
      },
      { name: 'currency', type: currency, required: true, meaning: 'The currency.' },
      {
        name: 'month',
        type: scalar('YearMonth', '2015-02'),
        meaning: 'The month; empty when the rate is fixed.',
      },
      { name: 'rate', type: decimalNumber, required: true, meaning: 'Units of the currency for one euro.' },
      { name: 'kind', type: oneOf(RATE_KINDS), required: true, meaning: 'What kind of rate it is.' },
      ...ofRecord,
      firmness,
    ],
  },
  budgetLines: {
    title: 'one line of a work package’s budget',
    collection: 'budgetLines',
    id: (line) =>
      [cellText(line, 'workPackage'), cellText(line, 'country'), cellText(line, 'number')].join(':'),
    complete: completeBudgetLine,
    columns: [
      project,
      {
        name: 'workPackage',
        type: text,
        required: true,
        refersTo: 'workPackages',
        meaning: 'Key of the work package.',
      },
      country,
      {
        name: 'number',
        type: wholeNumber,
        required: true,
        key: true,
        meaning: 'The line’s number within work package and country, from 1.',
      },
      { name: 'category', type: oneOf(COST_CATEGORIES), required: true, meaning: 'Category of cost.' },
      ...moneyColumns('amount', 'The amount; empty when the plan leaves it open.'),
      ...localised('description', 'What it pays for.'),
      { name: 'position', type: wholeNumber, required: true, meaning: 'Place in the work package’s table.' },
      ...ofRecord,
      firmness,
    ],
  },
  milestones: {
    title: 'what happens on one day of a project',
    collection: 'milestones',
    id: (line) => `${cellText(line, 'project')}:${cellText(line, 'date')}`,
    complete: (record) => ({ workPackages: [], ...withOriginal(record, 'what') }),
    columns: [
      project,
      { name: 'date', type: day, required: true, meaning: 'The day.' },
      ...localised('what', 'What happens.'),
      {
        name: 'workPackages',
        type: listOf(text),
        meaning: 'Keys of the work packages; none: the project’s.',
      },
      { name: 'doneOn', type: day, meaning: 'When it was done.' },
      ...ofRecord,
      firmness,
    ],
  },
} satisfies Record<string, ImportKind>;
