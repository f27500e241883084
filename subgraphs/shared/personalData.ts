import { stdnum } from 'stdnum';

const PERSONAL = 'must hold no identity number, phone number or e-mail address';
const ADDRESS = /[^\s@]@[^\s@]/;
/** Digits with at most one separator between two of them. */
const NUMBER = /\d(?:[\s./+\p{Pd}]?\d)*/gu;
/** As phone numbers are written in Norway and Sweden, with a country code or without. */
const PHONE =
  /(?:\+|\b00)\d(?:[\s-]?\d){6,}|\b[2-9]\d{7}\b|\b[2-9]\d{2} \d{2} \d{3}\b|\b[2-9]\d(?: \d{2}){3}\b|\b0\d{1,3}[\s-]\d{2,3}[\s-]?\d{2}[\s-]?\d{2}\b/;
/** A key that was drawn by lot (RFC 9562, version 4): its digits say nothing. */
const DRAWN = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** Digits of a DUF number, which the immigration authorities give to everybody who applies (no check is public). */
const DUF_DIGITS = 12;

const parts = (digits: string, length: number): string[] =>
  Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, start) =>
    digits.slice(start, start + length),
  );

const holdsIdentityNumber = (digits: string): boolean =>
  digits.length >= DUF_DIGITS ||
  parts(digits, 11).some((part) => stdnum.NO?.fodselsnummer?.validate(part).isValid) ||
  parts(digits, 10).some(
    (part) => stdnum.SE?.personnummer?.validate(`${part.slice(0, 6)}-${part.slice(6)}`).isValid,
  );

/**
 * Why a text may not be taken in: it holds a Norwegian fødselsnummer or D-number, a Swedish personnummer, a DUF number, a
 * phone number or an e-mail address (P1). Undefined when it holds none. A key that was drawn by lot is passed over. The
 * rule never repeats the text.
 */
export function personalFault(text: string): string | undefined {
  // Full-width and other digits would pass by the patterns.
  const plain = text.normalize('NFKC').replace(DRAWN, '');
  if (/(?!\d)\p{Nd}/u.test(plain)) return 'must have no other digits than 0 to 9';
  const numbers = [...plain.matchAll(NUMBER)].map(([number]) => number.replace(/\D/g, ''));
  return ADDRESS.test(plain) || PHONE.test(plain) || numbers.some(holdsIdentityNumber) ? PERSONAL : undefined;
}
