import type { Shown } from './seen.ts';

/** An aggregate query, and what its answer shows. */
export interface Question {
  text: string;
  read: (data: unknown) => Shown;
}

/** Fields of a count and of a split, as every question asks for them. */
export const COUNT = '{ value suppressed }';
export const SEXES = `{ women ${COUNT} men ${COUNT} total ${COUNT} }`;
export const OWNERS = `{ women ${COUNT} men ${COUNT} mixed ${COUNT} total ${COUNT} }`;
