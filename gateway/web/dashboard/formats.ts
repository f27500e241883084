import type { Language } from './address.ts';

/** The length of `2015-02`. */
const MONTH = 7;

const LOCALES = { nb: 'nb-NO', sv: 'sv-SE', en: 'en-GB' } as const;

/** Numbers, money and days as the readers of a language write them. */
export function formatsOf(language: Language) {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rate = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  return {
    whole: (value: number) => whole.format(value),
    decimal: (value: number) => decimal.format(value),
    short: (value: number) => short.format(value),
    rate: (value: string) => rate.format(Number(value)),
    percent: (value: number) => percent.format(value),
    /** An amount with its currency; whole units where decimals are of no use. */
    money: (amount: string, currency: string, decimals: 0 | 2 = 2) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(Number(amount)),
    /** A day, or a month where the source gives no more. */
    day: (iso: string) => (iso.length === MONTH ? month : day).format(new Date(iso)),
    moment: (at: Date) => moment.format(at),
  };
}

export type Formats = ReturnType<typeof formatsOf>;
