export const VIEWS = ['budget', 'indicators', 'agreements', 'coverage', 'participants', 'checks'] as const;
export const LANGUAGES = ['nb', 'sv', 'en'] as const;
export const CURRENCIES = ['NOK', 'SEK', 'EUR'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const SEVERITIES = ['MISMATCH', 'CONFLICT', 'UNVERIFIABLE', 'INFO'] as const;

export type View = (typeof VIEWS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Currency = (typeof CURRENCIES)[number];
export type Theme = (typeof THEMES)[number];
export type Severity = (typeof SEVERITIES)[number];

/** All that a view's picture depends on; it stands in the page's address, so that what one sees can be shared. */
export interface Address {
  view: View;
  language: Language;
  currency: Currency;
  theme: Theme;
  /** The day as of which states are told, ISO 8601. */
  date: string;
  /** Key of the cohort whose funnel is shown; empty: the first. */
  cohort: string;
  severity: Severity;
}

const OWN_CURRENCY = { nb: 'NOK', sv: 'SEK', en: 'EUR' } as const;

const oneOf = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise;

/** The reader's own language where it is one of ours: Nynorsk readers get Bokmål, others English. */
function preferred(languages: readonly string[]): Language {
  for (const each of languages) {
    const [language = ''] = each.toLowerCase().split('-');
    if (['nb', 'no', 'nn'].includes(language)) return 'nb';
    if (language === 'sv' || language === 'en') return language;
  }
  return 'en';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first and the last day that can be asked for: a year before and after them has a number of four digits, too. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

// Sweden's variant writes days as ISO 8601 does; Norway and Sweden have the same time.
const nordicDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

const today = (): string => nordicDay.format(new Date());

/** Whether a day exists: the browser takes 31 February for one in March. */
const exists = (day: string): boolean => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A day that exists and can be asked for, or undefined. */
const dayOf = (text: string | null): string | undefined =>
  text !== null && DAY.test(text) && FIRST_DAY <= text && text <= LAST_DAY && exists(text) ? text : undefined;

/** Reads an address; what is missing or not understood gets its default. */
export function readAddress(search: string, languages: readonly string[]): Address {
  const asked = new URLSearchParams(search);
  const language = oneOf(LANGUAGES, asked.get('lang'), preferred(languages));
  return {
    view: oneOf(VIEWS, asked.get('view'), 'budget'),
    language,
    currency: oneOf(CURRENCIES, asked.get('currency'), OWN_CURRENCY[language]),
    theme: oneOf(THEMES, asked.get('theme'), 'auto'),
    date: dayOf(asked.get('date')) ?? today(),
    cohort: asked.get('cohort') ?? '',
    severity: oneOf(SEVERITIES, asked.get('severity'), 'MISMATCH'),
  };
}

/** The address's query, in full: whoever gets it sees the same. */
export function searchOf({ view, language, currency, theme, date, cohort, severity }: Address): string {
  const entries = { view, lang: language, currency, theme, date, cohort, severity };
  return `?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== '')).toString()}`;
}
