import { failing } from '../shared/failures.ts';

/** Why a write of the county's is refused: the input, a code, and what it must be; never the value. */
export const failure = failing({
  NO_DUTY: {
    nb: 'Avtalen krever ingenting slikt for året.',
    sv: 'Avtalet kräver inget sådant för året.',
    en: 'The agreement wants none of that year.',
  },
  OTHER_CURRENCY: {
    nb: 'Beløpet må være i avtalens valuta.',
    sv: 'Beloppet måste vara i avtalets valuta.',
    en: 'The amount must be in the agreement’s currency.',
  },
  DECIMALS: {
    nb: 'Beløpet har flere desimaler enn valutaen.',
    sv: 'Beloppet har fler decimaler än valutan.',
    en: 'The amount has more decimals than its currency.',
  },
});
