import { useEffect, useState } from 'preact/hooks';

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

const today = (): string => new Date().toISOString().slice(0, 10);

/** A day that exists, or undefined. */
const dayOf = (text: string | null): string | undefined =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

/** Reads an address; what is missing or not understood gets its default. */
function readAddress(search: string, languages: readonly string[]): Address {
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

/** The page's address and how to change it. A new view is a new step for the browser's back button. */
export function useAddress(): [Address, (change: Partial<Address>) => void] {
  const read = () => readAddress(location.search, navigator.languages);
  const [address, setAddress] = useState(read);
  useEffect(() => {
    history.replaceState(null, '', searchOf(read()));
    const back = () => {
      setAddress(read());
    };
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  }, []);
  const change = (part: Partial<Address>) => {
    const next = { ...address, ...part };
    if (next.view === address.view) history.replaceState(null, '', searchOf(next));
    else history.pushState(null, '', searchOf(next));
    setAddress(next);
  };
  return [address, change];
}
