import { day, matching, municipality, oneOf, text, wholeNumber, yesOrNo } from '../shared/import/cells.ts';
import { cellText, firmness, type ImportKind, ofRecord } from '../shared/import/kinds.ts';
import { processingActivities } from './activityImport.ts';
import { HALF_YEAR } from './plan.ts';
import { PROGRAMMES, STAGES } from './stages.ts';

/**
 * The files that the immigration service may import. Consents are given by participants and releases published by an
 * officer: neither is a file.
 */
export const imports = {
  processingActivities,
  participants: {
    title: 'one person’s way through one programme, by opaque id; counted by releases and read by nobody',
    collection: 'participants',
    id: (line) => cellText(line, 'id'),
    columns: [
      {
        name: 'id',
        type: matching(/^[0-9a-f]{24}$/, 'must be opaque: 24 characters of 0-9 and a-f'),
        required: true,
        key: true,
        meaning: 'Made by the service’s own system, never of a number or a name.',
      },
      { name: 'programme', type: oneOf(PROGRAMMES), required: true, meaning: 'The programme.' },
      { name: 'municipality', type: municipality, required: true, meaning: 'Where the person was settled.' },
      {
        name: 'halfYear',
        type: matching(HALF_YEAR, 'must be a half-year (2019-H2)'),
        required: true,
        meaning: 'When the person entered.',
      },
      { name: 'sex', type: oneOf(['WOMAN', 'MAN']), required: true, meaning: 'As registered.' },
      { name: 'course', type: text, meaning: 'Key of the course that was taken.' },
      { name: 'furthestStage', type: oneOf(STAGES.STARTUP_TRAINING), meaning: 'The furthest stage reached.' },
      {
        name: 'addressGraded',
        type: yesOrNo,
        required: true,
        meaning: 'Whether the address is graded (fortrolig): then the person is in no count.',
      },
      ...ofRecord,
      firmness,
    ],
  },
  settlementDecisions: {
    title: 'what one municipality decided on settlement in a year',
    collection: 'settlementDecisions',
    id: (line) => `${cellText(line, 'municipality')}:${cellText(line, 'year')}`,
    columns: [
      { name: 'municipality', type: municipality, required: true, meaning: 'The municipality.' },
      { name: 'year', type: wholeNumber, required: true, meaning: 'The year of settlement.' },
      { name: 'refugees', type: wholeNumber, required: true, meaning: 'Refugees decided for.' },
      { name: 'unaccompaniedMinors', type: wholeNumber, meaning: 'Of whom unaccompanied minors.' },
      { name: 'excludesFamilyReunion', type: yesOrNo, meaning: 'Whether family reunion comes on top.' },
      { name: 'decidedAt', type: day, required: true, meaning: 'The day of the decision.' },
      { name: 'body', type: text, required: true, meaning: 'The body that decided.' },
      ...ofRecord,
      firmness,
    ],
  },
} satisfies Record<string, ImportKind>;
