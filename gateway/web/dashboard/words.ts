import type { Language } from './address.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';

/** All that the page says, in one language. */
export type Words = typeof en;

export const words: Record<Language, Words> = { nb, sv, en };
