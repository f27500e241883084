import { day, municipality, oneOf, text, wholeNumber } from '../shared/import/cells.ts';
import {
  cellText,
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
import { searchKeys } from '../shared/names.ts';

function completeCourse(record: Draft): Draft {
  withMoney(withOriginal(record, 'title'), 'priceToParticipant');
  return {
    ...record,
    firstDay: valueAt(record, 'period.start') ?? '',
    searchKeys: searchKeys(textsOf(record, 'title')),
  };
}

/** The files that the county may import. Plans, reports and payouts have steps of their own and are no files. */
export const imports = {
  courses: {
    title: 'one course',
    collection: 'courses',
    id: (line) => cellText(line, 'id'),
    complete: completeCourse,
    columns: [
      { name: 'id', type: text, required: true, key: true, meaning: 'Natural key.' },
      ...localised('title', 'Its title.'),
      {
        name: 'kind',
        type: oneOf(['BASIC', 'THEME', 'IMMIGRANT_STARTUP', 'FACILITATOR_CERT']),
        required: true,
        meaning: 'What kind of course it is.',
      },
      { name: 'period.start', type: day, meaning: 'First day.' },
      { name: 'period.end', type: day, meaning: 'Last day.' },
      { name: 'municipality', type: municipality, meaning: 'Where.' },
      { name: 'action', type: text, refersTo: 'actions', meaning: 'Code of the action.' },
      { name: 'seats', type: wholeNumber, meaning: 'How many can take part.' },
      ...moneyColumns('priceToParticipant', 'What a participant pays.'),
      ...ofRecord,
      firmness,
    ],
  },
  certifications: {
    title: 'one certificate of an adviser',
    collection: 'certifications',
    id: (line) => `${cellText(line, 'adviser')}:${cellText(line, 'kind')}`,
    columns: [
      { name: 'adviser', type: text, required: true, meaning: 'Opaque id of the adviser.' },
      {
        name: 'kind',
        type: oneOf(['FACILITATOR', 'MENTOR_COORDINATOR', 'ADVISER']),
        required: true,
        meaning: 'What the certificate is for.',
      },
      { name: 'grantedAt', type: day, required: true, meaning: 'When it was granted.' },
      { name: 'validTo', type: day, meaning: 'Last day; empty while it has none.' },
      ...ofRecord,
      firmness,
    ],
  },
} satisfies Record<string, ImportKind>;
