import { failing } from '../shared/failures.ts';

/** Why a write of the county's is refused: the input, a code, and what it must be; never the value. */
export const failure = failing({
  NO_DUTY: {
    nb: 'Avtalen krever ingenting slikt for året.',
    sv: 'Avtalet kräver inget sådant för året.',
    en: 'The agreement wants none of that year.',
  },
  OTHER_MUTATION: {
    nb: 'Gjøres på en annen måte.',
    sv: 'Görs på ett annat sätt.',
    en: 'Is done by another mutation.',
  },
});
