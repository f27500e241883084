import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Address } from './address.ts';
import type { Bar } from './chart.tsx';
import { type Formats, formatsOf } from './formats.ts';
import type { Cell } from './figure.tsx';
import { type Words, words } from './words.ts';

/** A text in the languages that a source has it in. */
interface Localised {
  nb?: string | null;
  nn?: string | null;
  sv?: string | null;
  en?: string | null;
}

/** A count out of a release. */
interface Count {
  value: number | null;
  suppressed: boolean;
}

interface Money {
  amount: string;
  currency: string;
}

/** What every part of the page knows of who reads it. */
export interface Reader {
  address: Address;
  change: (part: Partial<Address>) => void;
  w: Words;
  f: Formats;
  /** Whether queries can be opened in the explorer. */
  explorer: boolean;
}

const ORDER = {
  nb: ['nb', 'nn', 'sv', 'en'],
  sv: ['sv', 'nb', 'nn', 'en'],
  en: ['en', 'nb', 'nn', 'sv'],
} as const;

/** What the reader gets of a figure that is not there: nobody knows it, or its partner is down. */
const MISSING: Cell = { text: '–', csv: '' };

export function readerOf(address: Address, change: Reader['change'], explorer: boolean): Reader {
  return { address, change, w: words[address.language], f: formatsOf(address.language), explorer };
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The reader, and how cells are made for it. */
export function useReader() {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('outside the page');
  const { w, f, address } = reader;
  const text = (of: Localised | null | undefined): Cell => {
    for (const language of ORDER[address.language]) {
      const found = of?.[language];
      if (found) return language === address.language ? { text: found } : { text: found, lang: language };
    }
    return MISSING;
  };
  return {
    ...reader,
    /** A source's text, in the reader's language where the source has it. */
    text,
    plain: (of: string | null | undefined): Cell => (of == null ? MISSING : { text: of }),
    number: (of: number | string | null | undefined): Cell =>
      of == null ? MISSING : { text: f.decimal(Number(of)), csv: String(of) },
    percent: (of: string | null | undefined): Cell =>
      of == null ? MISSING : { text: f.percent(Number(of)), csv: of },
    count: (of: Count | null | undefined): Cell =>
      of == null
        ? MISSING
        : of.suppressed || of.value === null
          ? { text: `: ${w.withheld}`, csv: ':', withheld: true }
          : { text: f.whole(of.value), csv: String(of.value) },
    /** A count's bar; hatched when the count is withheld. */
    bar: (group: string, series: string, name: string, { value, suppressed }: Count): Bar =>
      suppressed || value === null
        ? { group, series, value: undefined, withheld: true, label: `${name} : ${w.withheld}` }
        : { group, series, value, label: `${name} ${f.whole(value)}` },
    money: (of: Money | null | undefined): Cell =>
      of == null ? MISSING : { text: f.money(of.amount, of.currency), csv: of.amount },
    day: (of: string | null | undefined): Cell =>
      of == null ? MISSING : { text: f.day(of), csv: of.slice(0, 10) },
  };
}
