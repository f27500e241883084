import { listOf, matching, oneOf, organisation, text, yesOrNo } from '../shared/import/cells.ts';
import {
  cellText,
  type Column,
  type Draft,
  firmness,
  type ImportKind,
  localised,
  ofRecord,
  valueAt,
  withOriginal,
} from '../shared/import/kinds.ts';
import { LEGAL_BASES, PURPOSES } from './purposes.ts';

const TEXTS = ['subjectCategories', 'dataCategories', 'recipientCategories', 'securityMeasures'] as const;

const NO_TRANSFERS = 'none';

/** Items of a list as its cell has them; undefined when the list is stored already, or is not there. */
const cellsOf = (record: Draft, field: string): string[] | undefined => {
  const list = record[field];
  return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
};

/** Makes the records of what cells say in words; texts are in the language of the title. */
function complete(record: Draft): Draft {
  const original = valueAt(withOriginal(record, 'title'), 'title.original');
  const language = typeof original === 'string' ? original : 'NB';
  const said = (words: string) => ({ [language.toLowerCase()]: words, original: language });
  for (const field of TEXTS) record[field] = cellsOf(record, field)?.map(said) ?? record[field];
  const transfers = cellsOf(record, 'transfers');
  if (transfers)
    record['transfers'] = transfers
      .filter((each) => each !== NO_TRANSFERS)
      .map((each) => {
        const [country, recipient, ...safeguard] = each.split(' ');
        return { country, recipient, safeguard: said(safeguard.join(' ')) };
      });
  const limits = cellsOf(record, 'erasureLimits');
  if (limits)
    record['erasureLimits'] = limits.map((each) => {
      const [dataset, months] = each.split(' ');
      return { dataset, months: Number(months) };
    });
  return record;
}

const list = (name: string, type: Column['type'], meaning: string): Column => ({
  name,
  type: listOf(type),
  meaning,
});

const IN_WORDS = 'In the language of the title.';

/** One processing activity: without active ones that have all of article 30 (1), the subgraph does not start. */
export const processingActivities: ImportKind = {
  title: 'one processing activity (GDPR article 30)',
  collection: 'processingActivities',
  id: (line) => cellText(line, 'id'),
  complete,
  columns: [
    { name: 'id', type: text, required: true, key: true, meaning: 'Natural key.' },
    ...localised('title', 'What it is.'),
    { name: 'controller', type: organisation, meaning: 'Who answers for it.' },
    list('jointControllers', organisation, 'Who answers for it together with the controller.'),
    {
      name: 'dataProtectionOfficer',
      type: text,
      meaning: 'The office of the data protection officer, never a name.',
    },
    list('purposes', oneOf(PURPOSES), 'What it is for.'),
    list('subjectCategories', text, `Whom the data are about. ${IN_WORDS}`),
    list('dataCategories', text, `What data there are. ${IN_WORDS}`),
    list('recipientCategories', text, `Who receives some of it. ${IN_WORDS}`),
    list(
      'transfers',
      matching(
        /^(none|[A-Z]{2} \S+ (?<text>\S.*))$/,
        `must be ${NO_TRANSFERS}, or country, organisation and safeguard`,
      ),
      `Recipients in other countries (GB GB:bid-scotland standard contractual clauses). ${IN_WORDS}`,
    ),
    list(
      'erasureLimits',
      matching(/^(?<text>\S+ \d{1,4})$/, 'must be a data set and a number of months'),
      'How long the data of each data set are kept (cases 60).',
    ),
    list('securityMeasures', text, `How they are kept safe. ${IN_WORDS}`),
    list('legalBases', oneOf(LEGAL_BASES), 'The law that it rests on.'),
    {
      name: 'allowsConsentAsBasis',
      type: yesOrNo,
      required: true,
      meaning: 'Whether a person’s consent alone may be the basis.',
    },
    {
      ...list('datasets', text, 'The data sets of the graph that it is about (cases|consents).'),
      required: true,
    },
    {
      name: 'active',
      type: yesOrNo,
      required: true,
      meaning: 'No for what is not done yet, or not any more.',
    },
    ...ofRecord,
    firmness,
  ],
};
