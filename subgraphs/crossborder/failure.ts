import { failing } from '../shared/failures.ts';

/** Why a write of a cross-border partner is refused: the input, a code, and what it must be; never the value. */
export const failure = failing({
  NOT_ALLOWED: { nb: 'Er ikke tillatt her.', sv: 'Är inte tillåtet här.', en: 'Is not allowed here.' },
  NOT_CLOSED: {
    nb: 'Året er ikke avsluttet.',
    sv: 'Året är inte avslutat.',
    en: 'The year has not ended.',
  },
  ONE_RELEASE_A_DAY: {
    nb: 'Det er alt offentliggjort én utgivelse i dag.',
    sv: 'En utgåva har redan publicerats i dag.',
    en: 'One release has been published today already.',
  },
  NOT_REPORTED: {
    nb: 'Ikke alt er rapportert.',
    sv: 'Allt är inte rapporterat.',
    en: 'Not everything is reported.',
  },
  NOT_AMONG_THE_SUPPORTED: {
    nb: 'Det er rapportert flere enn de foretakene som får støtte.',
    sv: 'Fler är rapporterade än de företag som får stöd.',
    en: 'More are reported than there are enterprises supported.',
  },
  NO_RATE: {
    nb: 'Programmet har ingen kurs for valutaen i måneden.',
    sv: 'Programmet har ingen kurs för valutan i månaden.',
    en: 'The programme has no rate for the currency in the month.',
  },
});
