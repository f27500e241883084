import { type Failure, failure, refuse, Refused } from './failures.ts';
import { moneyInput } from './money.ts';
import { personalFault } from './personalData.ts';
import type {
  Language,
  LocalisedTextRecord,
  MoneyRecord,
  NamedPartnerRecord,
  PeriodRecord,
} from './records.ts';

/** Fields whose digits are numbers, and may look like those of a person. */
const NUMBERS = new Set(['amount', 'rate', 'share', 'countyRate', 'municipalRate']);

/** Each text of an input that holds what nobody may put in about a person (P1), by its place. */
export function personalFailures(input: object, path: readonly string[] = []): Failure[] {
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) => {
    const place = [...path, name];
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
      return personalFailures(value, place);
    if (typeof value !== 'string' || name === 'idempotencyKey' || NUMBERS.has(name)) return [];
    const rule = personalFault(value);
    return rule === undefined ? [] : [failure(place.join('.'), 'PERSONAL_DATA', rule)];
  });
}

interface TextInput {
  nb?: string | null;
  nn?: string | null;
  sv?: string | null;
  en?: string | null;
  original: Language;
}

/** A text as it was put in. Refuses one without the language of its original. */
export function textIn(field: string, { nb, nn, sv, en, original }: TextInput): LocalisedTextRecord {
  const inOriginal = { NB: nb, NN: nn, SV: sv, EN: en }[original];
  if (!inOriginal)
    refuse(failure(`${field}.${original.toLowerCase()}`, 'REQUIRED', 'must be given: the original'));
  return { ...(nb && { nb }), ...(nn && { nn }), ...(sv && { sv }), ...(en && { en }), original };
}

/** A span of days as it was put in. Refuses one that ends before it starts. */
export function periodIn(
  field: string,
  { start, end }: { start: string; end?: string | null },
): PeriodRecord {
  if (end != null && end < start)
    refuse(failure(`${field}.end`, 'BEFORE_START', 'must not be before the start'));
  return { start, ...(end != null && { end }) };
}

/** An organisation as it was put in. */
export const partnerIn = ({
  nameInDocument,
  partner,
}: {
  nameInDocument: string;
  partner?: string | null;
}): NamedPartnerRecord => ({ nameInDocument, ...(partner != null && { partner }) });

/**
 * An amount as it was put in. Refuses another currency than the one asked for, what its currency has no decimals for, and
 * what is below zero.
 */
export function amountIn(
  field: string,
  given: { amount: string; currency: string },
  currency = given.currency,
): MoneyRecord {
  if (given.currency !== currency)
    refuse(failure(`${field}.currency`, 'OTHER_CURRENCY', `must be ${currency}`));
  const rule = 'must have no more decimals than its currency, and be exact';
  const amount = moneyInput(given) ?? refused(failure(`${field}.amount`, 'DECIMALS', rule));
  if (amount.minor < 0) refuse(failure(`${field}.amount`, 'INVALID', 'must not be below zero'));
  return amount;
}

const KEY = /^[\p{Lu}\d][\p{Lu}\d_:.-]{2,99}$/u;

/** A key as a caller chose it for a new record: capitals, digits and dashes (`OSS-A1-2019-41`). Refuses any other. */
export function keyIn(field: string, key: string): string {
  if (!KEY.test(key)) refuse(failure(field, 'FORMAT', 'must be of capitals, digits and - _ : . alone'));
  return key;
}

/** Refuses where a value is needed. */
function refused(why: Failure): never {
  throw new Refused([why]);
}
