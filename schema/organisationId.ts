import { stdnum } from 'stdnum';

const NORWAY = '0192:';
const SWEDEN = '0007:';

/**
 * Why an organisation id is wrong; undefined when it is right. Check digits: Brønnøysund Register Centre (modulus 11),
 * Swedish Companies Registration Office (Luhn, third digit at least 2: a lower one would be somebody's personnummer).
 */
export function organisationIdFault(id: string): string | undefined {
  if (/^[A-Z]{2}:[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  if (id.startsWith(NORWAY)) {
    const number = id.slice(NORWAY.length);
    const valid = /^\d{9}$/.test(number) && stdnum.NO?.orgnr?.validate(number).isValid;
    return valid ? undefined : '0192: takes an organisasjonsnummer of nine digits with a right check digit';
  }
  if (id.startsWith(SWEDEN)) {
    const number = id.slice(SWEDEN.length);
    const valid = /^\d\d[2-9]\d{7}$/.test(number) && stdnum.SE?.orgnr?.validate(number).isValid;
    return valid
      ? undefined
      : '0007: takes an organisationsnummer of ten digits, third digit 2 or more, with a right check digit';
  }
  return 'must be 0192:<nine digits>, 0007:<ten digits> or <country>:<slug>';
}
