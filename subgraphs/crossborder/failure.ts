import { failing } from '../shared/failures.ts';

/** Why a write of a cross-border partner is refused: the input, a code, and what it must be; never the value. */
export const failure = failing({
  NOT_ALLOWED: { nb: 'Er ikke tillatt her.', sv: 'Är inte tillåtet här.', en: 'Is not allowed here.' },
  NO_RATE: {
    nb: 'Programmet har ingen kurs for valutaen i måneden.',
    sv: 'Programmet har ingen kurs för valutan i månaden.',
    en: 'The programme has no rate for the currency in the month.',
  },
});
