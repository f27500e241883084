import { stdnum } from 'stdnum';

/** The first number of a kind that has a right check, or fails: the numbers are found, not taken from anybody. */
function first(
  kind: string,
  candidates: (index: number) => string,
  isValid: (text: string) => boolean,
): string {
  for (let index = 0; index < 1000; index++) if (isValid(candidates(index))) return candidates(index);
  throw new Error(`no ${kind}`);
}

const norwegian = (text: string): boolean => stdnum.NO?.fodselsnummer?.validate(text).isValid === true;

/** Identity numbers with right check digits of people born in 1855: nobody who lives. */
export const INVENTED = {
  fodselsnummer: first('fødselsnummer', (index) => `010155${String(50_000 + index)}`, norwegian),
  dNumber: first('D-number', (index) => `410155${String(50_000 + index)}`, norwegian),
  personnummer: first(
    'personnummer',
    (index) => `18550101-${String(index).padStart(4, '0')}`,
    (text) => stdnum.SE?.personnummer?.validate(text).isValid === true,
  ),
  duf: '185500000001',
} as const;
