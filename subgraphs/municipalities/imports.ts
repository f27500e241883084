import {
  day,
  decimalNumber,
  matching,
  municipality,
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
  ofRecord,
  textsOf,
  withOriginal,
} from '../shared/import/kinds.ts';
import { searchKeys, sortKey } from '../shared/names.ts';

const id = (meaning: string): Column => ({ name: 'id', type: text, required: true, key: true, meaning });

/** A municipality as a whole; changes of codes are no part of a file, because they are decisions. */
function completeMunicipality(record: Draft): Draft {
  const names = textsOf(withOriginal(record, 'name'), 'name');
  return {
    successors: [],
    populations: [],
    ...record,
    country: String(record['_id']).slice(0, 2),
    sortName: sortKey(names[0] ?? ''),
    searchKeys: searchKeys(names),
  };
}

/** The files that the municipalities' owners may import. */
export const imports = {
  municipalities: {
    title: 'one municipality under one code; mergers and splits are not imported',
    collection: 'municipalities',
    id: (line) => cellText(line, 'municipality'),
    complete: completeMunicipality,
    columns: [
      { name: 'municipality', type: municipality, required: true, key: true, meaning: 'Country and code.' },
      ...localised('name', 'Its name.'),
      {
        name: 'county',
        path: 'county.id',
        type: scalar('CountyId', 'NO:15'),
        required: true,
        meaning: 'Its county.',
      },
      { name: 'county.name', type: text, required: true, meaning: 'The name of its county.' },
      { name: 'nuts3', type: scalar('NutsCode', 'NO0A3'), meaning: 'Its NUTS 3 region.' },
      { name: 'validity.start', type: day, required: true, meaning: 'First day of the code.' },
      { name: 'validity.end', type: day, meaning: 'Last day of the code; empty while it holds.' },
      { name: 'organisation', type: organisation, meaning: 'The municipality as an organisation.' },
      ...ofRecord,
      firmness,
    ],
  },
  populations: {
    title: 'the inhabitants of one municipality on one day',
    collection: 'municipalities',
    list: { path: 'populations', key: 'asOf' },
    id: (line) => cellText(line, 'municipality'),
    columns: [
      { name: 'municipality', type: municipality, required: true, key: true, meaning: 'Country and code.' },
      { name: 'asOf', type: day, required: true, meaning: 'The day that the figure is for.' },
      { name: 'value', type: wholeNumber, meaning: 'Inhabitants; empty when the status is MISSING.' },
      {
        name: 'status',
        type: oneOf(['OFFICIAL', 'ESTIMATE', 'MISSING']),
        required: true,
        meaning: 'How firm the figure is.',
      },
      { name: 'source', type: text, required: true, meaning: 'Register or table; for estimates the method.' },
      firmness,
    ],
  },
  advisers: {
    title: 'one adviser in office, by opaque id',
    collection: 'advisers',
    id: (line) => cellText(line, 'id'),
    columns: [
      {
        ...id('Opaque: nothing of the person.'),
        type: matching(/^adviser-\d{4,5}$/, 'must be adviser- and four or five digits'),
      },
      {
        name: 'office',
        type: text,
        required: true,
        refersTo: 'hoppidOffices',
        meaning: 'Key of the office.',
      },
      { name: 'workPercentage', type: decimalNumber, meaning: 'Per cent of a full post.' },
      ...ofRecord,
      firmness,
    ],
  },
  annexes: {
    title: 'what the annex of one office, which is stored, says',
    collection: 'hoppidOffices',
    changesOnly: true,
    id: (line) => cellText(line, 'id'),
    columns: [
      id('Key of the office (hoppid-1506).'),
      {
        name: 'annex.agreement',
        type: text,
        required: true,
        refersTo: 'partnershipAgreements',
        meaning: 'Code of the partnership agreement.',
      },
      { name: 'annex.responsibleDepartment', type: text, meaning: 'The department that is responsible.' },
      { name: 'annex.openingHours', type: text, meaning: 'Opening hours.' },
      { name: 'annex.workPercentage', type: decimalNumber, meaning: 'Per cent of a full post.' },
      {
        name: 'annex.partnerAgreement',
        type: text,
        meaning: 'Or the agreement with the partner organisation.',
      },
      { name: 'annex.brandPlan', type: text, meaning: 'How the brand is shown.' },
      firmness,
    ],
  },
  meetings: {
    title: 'one meeting of a peer group',
    collection: 'peerGroups',
    list: { path: 'meetings', key: 'date' },
    id: (line) => cellText(line, 'group'),
    columns: [
      { name: 'group', type: text, required: true, key: true, meaning: 'Key of the peer group.' },
      { name: 'date', type: day, required: true, meaning: 'The day.' },
      { name: 'minutes', type: wholeNumber, required: true, meaning: 'How long.' },
      { name: 'guests', type: wholeNumber, required: true, meaning: 'How many guests.' },
      firmness,
    ],
  },
} satisfies Record<string, ImportKind>;
