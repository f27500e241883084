import { personalFault } from '../personalData.ts';
import { RULES, isDate } from '../scalars.ts';

/** What a cell that is not empty holds. */
export type CellValue = string | number | boolean | readonly string[];

/** How the cells of a column are read. */
export interface CellType {
  /** For people: what the cell has to hold. */
  format: string;
  /** The value of a cell that is not empty, or the rule that it breaks. */
  read: (text: string) => { value: CellValue } | { rule: string };
}

/** Any text but what nobody may put in about a person (P1). */
export const text: CellType = {
  format: 'text without identity numbers, phone numbers and e-mail addresses',
  read(value) {
    const rule = personalFault(value);
    return rule === undefined ? { value } : { rule };
  },
};

/** Spaces of every kind, which Nordic spreadsheets put between thousands. */
const SPACES = /[\s\u00a0\u202f]/g;

const asNumber = (cell: string): string => cell.replace(SPACES, '').replace('−', '-').replace(',', '.');

/** A decimal number with a comma or a point; kept as exact text. */
export const decimalNumber: CellType = {
  format: 'number, decimals after a comma or a point, no separator of thousands but a space',
  read(cell) {
    const value = asNumber(cell);
    return RULES.Decimal(value) === undefined ? { value } : { rule: `must be a ${this.format}` };
  },
};

/** A whole number. */
export const wholeNumber: CellType = {
  format: 'whole number',
  read(cell) {
    const value = asNumber(cell).replace(/\.0+$/, '');
    return /^-?\d{1,15}$/.test(value) ? { value: Number(value) } : { rule: `must be a ${this.format}` };
  },
};

/** An amount of money in a currency's main unit. */
export const amount: CellType = {
  format: 'amount with at most two decimals after a comma or a point',
  read(cell) {
    const value = asNumber(cell);
    return /^-?\d{1,13}(\.\d{1,2})?$/.test(value) ? { value } : { rule: `must be an ${this.format}` };
  },
};

/** A day as ISO 8601 or as Norwegian offices write it. */
export const day: CellType = {
  format: 'day YYYY-MM-DD or D.M.YYYY',
  read(cell) {
    const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
    const value = year === '' ? cell : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
    return isDate(value) ? { value } : { rule: `must be a ${this.format}` };
  },
};

const YES = new Set(['ja', 'yes', 'true', 'sann', 'sant', '1']);
const NO = new Set(['nei', 'nej', 'no', 'false', 'usann', 'falskt', '0']);

/** Yes or no, in the words of the three languages or of their spreadsheets. */
export const yesOrNo: CellType = {
  format: 'ja or nei (yes or no)',
  read(cell) {
    const word = cell.toLowerCase();
    if (YES.has(word)) return { value: true };
    return NO.has(word) ? { value: false } : { rule: `must be ${this.format}` };
  },
};

/** One of some words in capitals. */
export const oneOf = (words: readonly string[]): CellType => ({
  format: `one of ${words.join(', ')}`,
  read(cell) {
    const value = cell.toUpperCase();
    return words.includes(value) ? { value } : { rule: `must be ${this.format}` };
  },
});

/** One of the graph's scalars. */
export const scalar = (name: keyof typeof RULES, example: string): CellType => ({
  format: `${name} (${example})`,
  read(value) {
    const rule = RULES[name](value);
    return rule === undefined ? { value } : { rule };
  },
});

/** An organisation. */
export const organisation = scalar('OrganisationId', '0192:944183779');

/** A municipality. */
export const municipality = scalar('MunicipalityId', 'NO:1506');

/** Several of a type in one cell. */
export const listOf = (type: CellType): CellType => ({
  format: `${type.format}; several with | between them`,
  read(cell) {
    const parts = cell.split('|').map((part) => type.read(part.trim()));
    const broken = parts.find((part) => 'rule' in part);
    return broken ?? { value: parts.flatMap((part) => ('value' in part ? String(part.value) : [])) };
  },
});

/** Text that matches a pattern; the rule says in words which. What the pattern's group `text` takes is read as a text. */
export const matching = (pattern: RegExp, rule: string): CellType => ({
  format: rule.replace(/^must be /, ''),
  read(value) {
    const found = pattern.exec(value);
    if (found === null) return { rule };
    const free = text.read(found.groups?.['text'] ?? '');
    return 'rule' in free ? free : { value };
  },
});

/** What kind of value a cell has, for messages: never the value. */
export function classOf(cell: string): string {
  if (cell === '') return 'empty';
  if (/^-?\d+$/.test(cell)) return 'a whole number';
  if ('value' in decimalNumber.read(cell)) return 'a number';
  if ('value' in day.read(cell)) return 'a day';
  return `a text of ${cell.length} characters`;
}
